//! What stands before and after the names: titles, offices, suffixes. Not the names themselves, which
//! `rules` parts.

use super::Field;
use super::lexicon::Role;
use super::rules::{KNOWN_GIVEN, PARTICLE, is_known_pair};
use super::words::{Parts, Word, Words};
use crate::finding::Ambiguity;
use crate::name::lexicon::Roles;

const TITLE: Role = Role::TITLE.or(Role::of(Roles::TITLE));
const NO_TITLE_ALONE: Role = Role::of(Roles::ABBREVIATION);

/// Whether what stands behind a comma is titles or suffixes and no name.
pub(super) fn is_affix(segment: &[Word<'_>], all: &[Word<'_>], names_first: usize) -> bool {
    let before = all.split(|word| word.comma).next().unwrap_or_default();
    // Capitals tell a degree where the name before them has none: not in GARCÍA, ANA.
    let mixed = !all.iter().take(before.len() + 1).any(Word::is_capitals)
        && all.iter().any(|word| word.text.contains(char::is_lowercase) && word.letters() > 2);
    let known = is_known_pair(all);
    let listed = Role::of(Roles::SUFFIX_AFTER_COMMA.or(Roles::SUFFIX_AFTER_NAMES));
    let affix = |word: &Word<'_>| {
        let letters = word.letters();
        if word.is(Role::HONORIFIC) {
            return true;
        }
        // V and I are initials where a family name alone stands before.
        if letters == 1 {
            return names_first > 1 && word.is_numeral() && !word.is_stopped();
        }
        if word.is_initial() {
            let degree =
                word.is(Role::of(Roles::SUFFIX).or(listed).or(Role::SUFFIX)) && !is_no_generation(word);
            return names_first > 1 && (known || letters > 2) || degree;
        }
        word.is_suffix_after_comma()
            || is_sure_title(word)
            || word.is(Role::SUFFIX_OF_KIN) && names_first > 1
            || word.text.contains('.') && letters > 2 && names_first > 1 && !word.is(KNOWN_GIVEN)
            // John Smith, Ma: where both names stand before, it is no third.
            || names_first > 1 && known && word.is(listed.or(TITLE)) && !word.is(KNOWN_GIVEN)
            || names_first > 1
                && mixed
                && word.is_capitals()
                && ((3..=6).contains(&letters) || letters == 2 && known)
                && !word.is(KNOWN_GIVEN)
    };
    // Ms G.J.: a title before initials opens a given name.
    if let [title, rest @ ..] = segment
        && is_sure_title(title)
        && !rest.is_empty()
        && rest.iter().all(|word| word.is_initial() && !word.is_suffix_after_comma())
    {
        return false;
    }
    let segment = office(segment).and_then(|count| segment.get(count..)).unwrap_or(segment);
    if segment.is_empty() {
        return true;
    }
    let link = |word: &Word<'_>| {
        word.is(Role::AND.or(Role::JOINS_FAMILIES))
            || word.text == "-"
            || names_first > 1 && known && word.is(PARTICLE)
    };
    let all_affixes = segment.iter().all(|word| affix(word) || link(word)) && segment.iter().any(affix);
    // Jr. and what follows it are no given names.
    let opens = segment.first().is_some_and(|word| word.is_suffix() && word.letters() > 1 && affix(word));
    all_affixes || opens && (segment.len() < 4 || names_first > 1 && known)
}

/// A title that is no name, and no suffix either.
pub(super) fn is_sure_title(word: &Word<'_>) -> bool {
    let degree = word.is_suffix() || word.is_capitals() && word.is_suffix_after_comma();
    is_title(word) && word.letters() > 1 && !degree && !word.is(Role::TITLE_OR_NAME.or(Role::HONORIFIC))
}

/// Whether the word is a title where one may stand.
pub(super) fn is_title(word: &Word<'_>) -> bool {
    word.is(TITLE)
        && !(word.is(NO_TITLE_ALONE) && !word.is_stopped() && !word.is(Role::TITLE))
        && (word.is(Role::TITLE)
            || !matches!(
                word.text.trim_end_matches('.'),
                "St" | "Ste" | "Sta" | "Sto" | "M" | "m" | "st" | "ste" | "sta" | "sto" | "MM"
            ))
}

/// Whether the first of `words` is a title, given what follows it.
fn opens_with_title(words: &[Word<'_>], titled: bool) -> bool {
    let [word, rest @ ..] = words else { return false };
    let Some(next) = rest.first() else { return false };
    if !is_title(word) && !word.is(Role::TITLE_OR_NAME) {
        return false;
    }
    // MR Smith and DR Andrews are titles, MS Dhoni is not: two capitals among small letters.
    let odd = word.text.len() == 2 && word.is_capitals() && !matches!(word.text, "MR" | "DR" | "MX");
    if odd && rest.iter().any(|word| !word.is_capitals()) {
        return false;
    }
    if !word.is(Role::TITLE_OR_NAME) {
        return !(rest.len() == 1 && next.is_suffix() && !titled);
    }
    // Sr García: the señor, for a suffix follows names.
    if rest.len() == 1 && word.is(Role::TITLE) && word.is_suffix() && !word.is(KNOWN_GIVEN) {
        return next.is(Role::IBERIAN_FAMILY);
    }
    if word.is_stopped() {
        return true;
    }
    let given = next.is(KNOWN_GIVEN) || next.is_initial();
    match rest.len() {
        1 => {
            let named = titled && word.is(KNOWN_GIVEN);
            // Major Dona Smith: Smith is given to some of Spain, and a family name to most.
            let family = next.is(Role::ENGLISH_FAMILY) && !next.is(Role::ENGLISH_GIVEN);
            word.is(Role::TITLE_OF_GIVEN) && next.is(KNOWN_GIVEN.or(Role::GIVEN_HEAD)) && !named && !family
        }
        _ => {
            given
                || titled && !word.is(KNOWN_GIVEN)
                || next.is(TITLE)
                || next.is(PARTICLE) && !word.is(KNOWN_GIVEN)
        }
    }
}

/// Takes titles off the head and titles and suffixes off the end.
pub(super) fn take_ends<'a, 'b>(parts: &mut Parts<'a>, words: &'b [Word<'a>], comma: bool) -> &'b [Word<'a>] {
    let mut rest = words;
    loop {
        let titled = parts.has(Field::Title);
        match rest {
            _ if let Some(count) = style(rest).or_else(|| office(rest)) => {
                let (style, more) = rest.split_at_checked(count).unwrap_or((rest, &[]));
                parts.put(Field::Title, style);
                rest = more;
            }
            // Mr. and Mrs.
            [joint, next, ..]
                if titled && joint.is(Role::AND) && (is_title(next) || next.is(Role::TITLE_MODIFIER)) =>
            {
                parts.ambiguities.insert(Ambiguity::SeveralPeople);
                parts.put(Field::Title, &[*joint, *next]);
                rest = rest.get(2..).unwrap_or_default();
            }
            // Dr. med., Dr. h.c.
            [faculty, more @ ..]
                if titled
                    && !more.is_empty()
                    && faculty.is_stopped()
                    && faculty.is(Role::of(Roles::FACULTY)) =>
            {
                parts.put(Field::Title, &[*faculty]);
                rest = more;
            }
            // Foo. John Smith: short forms of no given name are titles.
            [abbreviation, more @ ..] if more.len() > 1 && is_abbreviated_title(abbreviation) => {
                parts.ambiguities.insert(Ambiguity::Title);
                parts.put(Field::Title, &[*abbreviation]);
                rest = more;
            }
            [title, more @ ..] if opens_with_title(rest, titled) => {
                if title.is(Role::TITLE_OR_NAME) && !title.is_stopped() {
                    parts.ambiguities.insert(Ambiguity::Title);
                }
                parts.put(Field::Title, &[*title]);
                rest = more;
            }
            [article, title, ..] if article.text.eq_ignore_ascii_case("the") && is_title(title) => {
                parts.put(Field::Title, &[*article]);
                rest = rest.get(1..).unwrap_or_default();
            }
            _ => break,
        }
    }
    // Titles may be all that there is: the last of them is then the name.
    let mut names = rest;
    let mut tail: Words<'a> = Words::new();
    let mut end_titles: Words<'a> = Words::new();
    while let [before @ .., last] = names {
        if before.is_empty() {
            break;
        }
        let follows = tail.is_empty() && !comma;
        if let [people @ .., attorney, at] = before
            && people.len() > 1
            && at.text.eq_ignore_ascii_case("at")
            && last.text.eq_ignore_ascii_case("law")
        {
            tail.insert_many(0, [*attorney, *at, *last]);
            names = people;
            continue;
        }
        if ends_with_suffix(parts, before, last, follows) {
            tail.insert(0, *last);
        } else if is_sure_title(last)
            && (last.is_stopped() || before.len() > 1 && !has_vowel(last.text) && last.text.is_ascii())
        {
            end_titles.insert(0, *last);
        } else {
            break;
        }
        names = before;
    }
    parts.put(Field::Title, &end_titles);
    parts.put(Field::Suffix, &tail);
    names
}

fn is_abbreviated_title(word: &Word<'_>) -> bool {
    word.is_stopped()
        && word.letters() > 1
        && !word.is_initial()
        && !is_title(word)
        && !word.is(KNOWN_GIVEN.or(PARTICLE).or(Role::of(Roles::ABBREVIATION)).or(Role::TITLE_OR_NAME))
        && !word.is_suffix()
        && !word.text.contains('\'')
        && !word.text.chars().any(super::words::is_ideographic)
}

/// *Her Royal Highness*, *State* before *Senator*: how many words of `words` are such a style.
fn style(words: &[Word<'_>]) -> Option<usize> {
    const OF_WHOM: [&str; 5] = ["his", "her", "their", "your", "the"];
    const STYLES: [&str; 14] = [
        "majesty", "royal", "imperial", "serene", "highness", "excellency", "holiness", "grace", "honor",
        "honour", "eminence", "worship", "most", "right",
    ];
    let [whose, rest @ ..] = words else { return None };
    let modifiers = words.iter().take_while(|word| word.is(Role::TITLE_MODIFIER)).count();
    let modified = words.get(modifiers..).unwrap_or_default();
    if modifiers > 0
        && modified.len() > 1
        && (modified.first().is_some_and(is_sure_title) || office(modified).is_some())
    {
        return Some(modifiers);
    }
    if !OF_WHOM.iter().any(|word| whose.text.eq_ignore_ascii_case(word)) {
        return None;
    }
    let is_style = |word: &&Word<'_>| STYLES.iter().any(|style| word.text.eq_ignore_ascii_case(style));
    let count = rest.iter().take_while(is_style).count();
    (count > 0 && count < rest.len()).then_some(count + 1)
}

/// *Secretary of State*, *Prince of Wales*: how many words of `words` are such an office.
pub(super) fn office(words: &[Word<'_>]) -> Option<usize> {
    let [title, of, rest @ ..] = words else { return None };
    if !(is_title(title) || title.is(Role::TITLE_OR_NAME)) || !of.text.eq_ignore_ascii_case("of") {
        return None;
    }
    let article = usize::from(rest.first().is_some_and(|word| word.text.eq_ignore_ascii_case("the")));
    let united = rest.get(article).is_some_and(|word| word.text.eq_ignore_ascii_case("united"));
    let count = 3 + article + usize::from(united);
    (count <= words.len()).then_some(count)
}

/// Whether `last` is a suffix of the names `before` it.
fn ends_with_suffix(parts: &mut Parts<'_>, before: &[Word<'_>], last: &Word<'_>, ends: bool) -> bool {
    let names = before.len();
    if last.is(Role::HONORIFIC) {
        return true;
    }
    if last.is_numeral() {
        let also_name = matches!(last.text, "Vi" | "Xi" | "Ix" | "Iv" | "vi" | "xi");
        return match last.letters() {
            1 => {
                (names > 1 || parts.has(Field::Maiden))
                    && !last.is_stopped()
                    && !last.text.starts_with(['x', 'X'])
                    && !joins_families(before.last())
                    // Larry V I: an initial is no family name where another word can be it.
                    && !before.last().is_some_and(Word::is_initial)
            }
            _ => !(also_name && (names < 2 || !last.is_small() && last.text != "Iv")),
        };
    }
    if last.is_suffix() && !is_no_generation(last) {
        // Peng is a family name; père and Mdsc are none.
        let credential = !last.is(Role::SUFFIX) && has_vowel(last.text);
        let short = last.letters() < if credential { 5 } else { 4 } && !last.text.contains('.');
        let kin = ["jr", "sr", "jnr", "snr", "esq", "iii", "phd", "knt", "gri"]
            .iter()
            .any(|known| last.text.eq_ignore_ascii_case(known));
        let as_name =
            short && !kin && !last.is_capitals() && !last.is_small() && !has_inner_capital(last.text);
        let word = last.text.eq_ignore_ascii_case("esquire") || last.text.eq_ignore_ascii_case("junior");
        return !as_name && (!word || names > 1);
    }
    let iberian = before.first().is_some_and(|word| word.is(Role::IBERIAN_GIVEN));
    if last.is(Role::SUFFIX_OF_KIN) && (names > 2 || iberian && names > 1) {
        parts.ambiguities.insert(Ambiguity::Suffix);
        return true;
    }
    // LUTC before CFP: a degree that is not known, among those that are.
    let written = |word: &Word<'_>| !word.shouted && word.letters() > 1;
    if !ends && names > 1 && last.shouted && last.letters() > 2 && before.iter().any(written) {
        return true;
    }
    // ABD: all but dissertation, where a name of Arabic would go on.
    if names > 1 && last.shouted && last.is(Role::GIVEN_HEAD) && !last.shouted_among(before) {
        return true;
    }
    let listed = Role::of(Roles::SUFFIX_AFTER_COMMA.or(Roles::SUFFIX_AFTER_NAMES));
    let mixed = || before.iter().any(|word| !word.is_capitals() && word.letters() > 2);
    let chosen = || last.is_capitals() && mixed() || has_inner_capital(last.text);
    if last.is(listed)
        && names > 1
        && (chosen() || !ends && last.is_capitals())
        && !last.shouted_among(before)
    {
        parts.ambiguities.insert(Ambiguity::Suffix);
        return true;
    }
    if !last.text.contains('.') || names < 2 {
        return false;
    }
    // S.I., X.Y.Z.: letters after a name written out. K.C. is a family name in Nepal, and in Smith John
    // A.B. they are initials.
    if last.is_initial() {
        let written = before.last().is_some_and(|word| !word.is_initial() && !word.is(PARTICLE));
        let family = before.first().is_some_and(|word| word.is(PARTICLE));
        let letters = if family || !last.text.is_ascii() { 0 } else { last.letters() };
        return letters > 1 && written && before.first().is_some_and(|word| word.is(KNOWN_GIVEN))
            || letters > 2 && written;
    }
    // S.Kom., M.Ed.: letters with full stops between them, more than one to a stop.
    last.text.split('.').filter(|piece| !piece.is_empty()).count() > 1 && last.letters() < 8
}

/// *Holder Jr. Attorney General*, *Smith MD Jones*: where the suffixes begin that end a name, after at least
/// `names` names, whatever follows them.
pub(super) fn ending(words: &[Word<'_>], names: usize) -> Option<usize> {
    let titles = words.iter().take_while(|word| is_title(word)).count();
    let ends = |(at, word): &(usize, &Word<'_>)| {
        word.is_suffix()
            && word.letters() > 1
            && (word.is_stopped()
                || word.is_capitals()
                || has_inner_capital(word.text)
                || is_generation(word))
            && words.get(at - 1).is_some_and(|before| !before.is(PARTICLE) && !before.is_initial())
    };
    let (at, _) = words.iter().enumerate().skip(titles + names).find(ends)?;
    words.iter().skip(at).any(|word| !word.is_suffix() && !word.is(PARTICLE)).then_some(at)
}

/// J.R. is no Jr.
fn is_no_generation(word: &Word<'_>) -> bool {
    word.letters() == 2
        && word.is_initial()
        && word.text.ends_with(['R', 'r', '.'])
        && word.text.contains(['R', 'r'])
        && !word.text.starts_with(['R', 'r'])
}

fn is_generation(word: &Word<'_>) -> bool {
    ["jr", "sr", "jnr", "snr"].iter().any(|known| word.text.eq_ignore_ascii_case(known))
}

fn has_vowel(text: &str) -> bool {
    text.contains(['A', 'E', 'I', 'O', 'U', 'Y', 'a', 'e', 'i', 'o', 'u', 'y'])
}

fn has_inner_capital(text: &str) -> bool {
    text.chars().skip(1).any(char::is_uppercase) && text.chars().any(char::is_lowercase)
}

pub(super) fn joins_families(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| word.is(Role::JOINS_FAMILIES) && word.is_small())
}
