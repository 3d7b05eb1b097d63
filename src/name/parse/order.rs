//! Which name stands first, told by the words themselves. Not where the names are then parted.

use super::lexicon::Role;
use super::words::{Word, is_ideographic};
use crate::finding::{Ambiguities, Ambiguity};
use crate::name::lexicon::Roles;
use crate::name::locale::Locale;

/// Where the family name stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the end, as far as is told; the rules of the language say where it begins.
    Last,
    /// At the end, from this word on.
    LastFrom(usize),
    /// At the head, this many words.
    First(usize),
}

const ASIAN_FAMILY: Role = Role::of(Roles::EAST_ASIAN.or(Roles::KOREAN));
const VIETNAMESE: Role = Role::of(Roles::VIETNAMESE);
const KNOWN_GIVEN: Role = Role::ENGLISH_GIVEN.or(Role::IBERIAN_GIVEN);
const KNOWN_ELSEWHERE: Role = Role::ENGLISH_GIVEN.or(Role::ENGLISH_FAMILY).or(Role::IBERIAN_GIVEN);

/// Where the family name of `words`, two or more, stands.
pub(super) fn place(words: &[Word<'_>], locale: Locale, guesses: &mut Ambiguities) -> Place {
    let [first, second, ..] = words else { return Place::Last };
    let Some(last) = words.last() else { return Place::Last };
    if let Some(place) = by_capitals(words) {
        return place;
    }
    if let Some(place) = by_script(first, second, words.len()) {
        return place;
    }
    if let Some(place) = by_locale(first, last, words.len(), locale, guesses) {
        return place;
    }
    if let Some(place) = by_patronymic(words) {
        return place;
    }
    by_tables(words, guesses)
}

/// *DUPONT Jean*, *Gabriel GARCÍA MÁRQUEZ*: whoever shouts one part, shouts the family name.
fn by_capitals(words: &[Word<'_>]) -> Option<Place> {
    let shouts = |word: &Word<'_>| word.shouted && (word.letters() > 2 || word.is(Role::PARTICLE));
    // RAMÓN Y CAJAL: one letter is no shout, but between two loud words it joins them.
    let joins = |at: usize| {
        let beside = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(shouts);
        words.get(at).is_some_and(|word| word.is(Role::JOINS_FAMILIES))
            && beside(at.checked_sub(1))
            && beside(at.checked_add(1))
    };
    let loud = |at: usize| joins(at) || words.get(at).is_some_and(shouts);
    let head = (0..words.len()).take_while(|at| loud(*at)).count();
    let tail = (0..words.len()).rev().take_while(|at| loud(*at)).count();
    let all =
        (0..words.len()).filter(|at| joins(*at) || words.get(*at).is_some_and(|word| word.shouted)).count();
    // Two letters alone are initials: *AN Other*, *AB de Villiers*.
    if all == words.len() || !words.iter().any(|word| shouts(word) && word.letters() > 2) {
        return None;
    }
    if head == all {
        return Some(Place::First(head));
    }
    (tail == all).then(|| Place::LastFrom(words.len() - tail))
}

/// Han, kana and Hangul: the family name first, but in names of foreigners, which are katakana
/// throughout or parted by a middle dot.
fn by_script(first: &Word<'_>, second: &Word<'_>, count: usize) -> Option<Place> {
    let ideographic = |word: &Word<'_>| word.text.chars().next().is_some_and(is_ideographic);
    let katakana = |word: &Word<'_>| {
        word.text.chars().all(|c| matches!(c, '\u{30A0}'..='\u{30FF}' | '\u{3099}' | '\u{309A}'))
    };
    if !ideographic(first) || !ideographic(second) {
        return None;
    }
    if katakana(first) && katakana(second) {
        return Some(Place::LastFrom(count - 1));
    }
    Some(Place::First(1))
}

fn by_locale(
    first: &Word<'_>,
    last: &Word<'_>,
    count: usize,
    locale: Locale,
    guesses: &mut Ambiguities,
) -> Option<Place> {
    let (family, given) = match locale {
        Locale::EastAsian => (ASIAN_FAMILY.or(VIETNAMESE), Role::ENGLISH_GIVEN),
        Locale::Japanese => (Role::JAPANESE_FAMILY, Role::JAPANESE_GIVEN),
        Locale::Hungarian => (Role::HUNGARIAN_FAMILY, Role::HUNGARIAN_GIVEN),
        _ => return None,
    };
    let turned = last.is(family) && !first.is(family) && (first.is(given) || locale == Locale::EastAsian)
        || first.is(given) && !first.is(family) && !last.is(given);
    if turned {
        guesses.insert(Ambiguity::Order);
        return Some(Place::LastFrom(count - 1));
    }
    Some(Place::First(1))
}

/// *Ivanov Ivan Ivanovich*, *Əliyev Heydər Əlirza oğlu*.
fn by_patronymic(words: &[Word<'_>]) -> Option<Place> {
    match words {
        [family, given, father, son] if is_son_or_daughter(son) && !given.is_initial() => {
            (!father.is_initial() && !family.is_initial()).then_some(Place::First(1))
        }
        [family, given, father] if is_patronymic(father.text) => {
            let slavic = looks_slavic(family.text) || given.is(Role::SLAVIC_GIVEN);
            (slavic && !is_patronymic(given.text)).then_some(Place::First(1))
        }
        _ => None,
    }
}

/// Whether the word makes a father's name a patronymic: *oğlu*, *qızı*.
pub(super) fn is_son_or_daughter(word: &Word<'_>) -> bool {
    word.is(Role::of(Roles::PATRONYMIC).or(Role::SON_OR_DAUGHTER))
}

/// *Ivanovich*, *Ivanovna*, in Latin and Cyrillic letters of the East Slavic languages.
pub(super) fn is_patronymic(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "ovich", "evich", "yevich", "ovych", "evych", "yovych", "ovitch", "evitch", "ilyich", "ilich",
        "kuzmich", "lukich", "fomich", "nikitich", "savvich", "ovna", "evna", "yevna", "ivna", "ichna",
        "ович", "евич", "ёвич", "йович", "ьевич", "ильич", "кузьмич", "лукич", "фомич", "никитич", "савич",
        "саввич", "овна", "евна", "ёвна", "івна", "ївна", "ична", "инична", "авіч", "евіч", "аўна", "еўна",
    ];
    if !word.ends_with(['h', 'a', 'H', 'A', 'ч', 'а', 'Ч', 'А']) {
        return false;
    }
    let small = word.to_lowercase();
    small.chars().count() > 5 && ENDS.iter().any(|end| small.ends_with(end))
}

/// A family name of East Slavic make, by its end.
fn looks_slavic(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "ov", "ova", "ev", "eva", "yev", "yeva", "in", "ina", "sky", "skiy", "skij", "skii", "skaya",
        "skaia", "enko", "chuk", "shyn", "tsev", "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын",
        "ына", "ский", "ская", "цкий", "цкая", "ський", "ська", "цький", "цька", "енко", "єнко", "чук", "юк",
        "ук", "ко", "ых", "их", "ян", "дзе", "швили",
    ];
    let small = word.to_lowercase();
    small.chars().count() > 3 && ENDS.iter().any(|end| small.ends_with(end))
}

/// What the names themselves tell, where both sides agree.
fn by_tables(words: &[Word<'_>], guesses: &mut Ambiguities) -> Place {
    let [first, rest @ ..] = words else { return Place::Last };
    let Some(last) = rest.last() else { return Place::Last };
    if first.is_initial() {
        return Place::Last;
    }
    // Swanson Peter A: no family name is a letter.
    if last.is_initial() {
        let letters = rest.iter().all(Word::is_initial) && (rest.len() > 1 || last.letters() > 1);
        let given = matches!(rest, [second, _] if second.is(Role::ENGLISH_GIVEN));
        // Smith A.B.: some of Spain are called Smith, but the table of English knows better.
        let family = first.is(Role::ENGLISH_FAMILY) && !first.is(Role::ENGLISH_GIVEN);
        let turned = (letters || given) && (family || !first.is(KNOWN_GIVEN.or(Role::SLAVIC_GIVEN)));
        if turned {
            guesses.insert(Ambiguity::Order);
            return Place::First(1);
        }
        return Place::Last;
    }
    // Nguyen Van Anh; Van Nguyen, where both ends are names of families there, is given first.
    let marked = first.is(VIETNAMESE) && !first.text.is_ascii();
    if first.is(Role::SURELY_VIETNAMESE) && !last.is(Role::SURELY_VIETNAMESE)
        || marked
        || first.is(VIETNAMESE) && rest.len() > 1 && sounds_vietnamese(rest)
        || first.is(VIETNAMESE) && rest.len() > 1 && has_vietnamese_marks(words)
    {
        return Place::First(1);
    }
    let exotic = |word: &Word<'_>| !word.is(KNOWN_ELSEWHERE);
    if first.is(ASIAN_FAMILY) && rest.len() < 3 && rest.iter().all(|word| is_syllabic(word.text)) {
        let hyphened = rest.len() == 1 && last.text.contains('-');
        let certain = hyphened || rest.len() == 2 && rest.iter().all(|word| syllables(word.text) == 1);
        if certain && rest.iter().all(|word| !word.is(Role::ENGLISH_GIVEN))
            || exotic(last)
                && !last.is(ASIAN_FAMILY.or(VIETNAMESE))
                && rest.iter().all(exotic)
                && (syllables(last.text) > 1 || !first.is(Role::ALSO_GIVEN_SYLLABLE))
        {
            return Place::First(1);
        }
        if rest.len() == 1 && last.is(ASIAN_FAMILY) {
            guesses.insert(Ambiguity::Order);
            // Wang Wei, Li Na: the second is a given name more often, the first is not.
            if last.is(Role::ALSO_GIVEN_SYLLABLE)
                && !first.is(Role::ALSO_GIVEN_SYLLABLE.or(Role::ENGLISH_GIVEN))
            {
                return Place::First(1);
            }
        }
    }
    let tells = |family: Role, given: Role| {
        rest.len() == 1
            && first.is(family)
            && !first.is(given.or(Role::ENGLISH_GIVEN))
            && last.is(given)
            && !last.is(family.or(Role::ENGLISH_FAMILY))
    };
    let slavic = rest.len() == 1
        && last.is(Role::SLAVIC_GIVEN)
        && !first.is(Role::SLAVIC_GIVEN.or(Role::ENGLISH_GIVEN))
        && looks_slavic(first.text)
        && !looks_slavic(last.text);
    // Glowacki Julie: the last is a given name and nothing else, the first is none.
    let plain = rest.len() == 1
        && !first.is(KNOWN_GIVEN
            .or(Role::SLAVIC_GIVEN)
            .or(Role::HUNGARIAN_GIVEN)
            .or(Role::PARTICLE)
            .or(Role::GIVEN_HEAD))
        && last.is(Role::ENGLISH_GIVEN)
        && !last.is(Role::ENGLISH_FAMILY.or(Role::IBERIAN_FAMILY).or(ASIAN_FAMILY).or(VIETNAMESE));
    if slavic
        || plain
        || tells(Role::JAPANESE_FAMILY, Role::JAPANESE_GIVEN)
        || tells(Role::HUNGARIAN_FAMILY, Role::HUNGARIAN_GIVEN)
    {
        guesses.insert(Ambiguity::Order);
        return Place::First(1);
    }
    Place::Last
}

/// *Chi Minh*, *Thi Hong*: words of one syllable, one of which only Vietnamese has.
pub(super) fn sounds_vietnamese(names: &[Word<'_>]) -> bool {
    const TELLING: &[&str] =
        &["thi", "van", "ngoc", "duc", "quoc", "huu", "xuan", "tuan", "phuong", "huong", "thuy"];
    // Vuong: neither Chinese nor Korean has the letter.
    let one = |word: &Word<'_>| syllables(word.text.trim_start_matches(['V', 'v'])) == 1;
    names.iter().all(one)
        && names.iter().any(|word| {
            let small = word.text.to_ascii_lowercase();
            small.ends_with("nh")
                || small.starts_with("nh")
                || small.ends_with("uong")
                || TELLING.contains(&small.as_str())
        })
}

fn has_vietnamese_marks(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| {
        word.text
            .chars()
            .any(|c| matches!(c, '\u{1EA0}'..='\u{1EF9}' | 'ơ' | 'ư' | 'Ơ' | 'Ư' | 'đ' | 'Đ' | 'ă' | 'Ă'))
    })
}

/// Whether the word reads as syllables of Chinese or Korean, three at most.
fn is_syllabic(word: &str) -> bool {
    matches!(syllables(word), 1..=3)
}

/// *Tse Tung*, *Min Jun*: two words of one syllable each.
pub(super) fn is_romanised_pair(first: &Word<'_>, second: &Word<'_>) -> bool {
    syllables(first.text) == 1 && syllables(second.text) == 1
}

/// How many syllables of Chinese or Korean the romanised word has; nought where it is none.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    for piece in word.split('-') {
        let found = syllables_of(&piece.to_ascii_lowercase(), word.contains('-'));
        if found == 0 {
            return 0;
        }
        count += found;
    }
    count
}

/// Onset, vowels and coda, again and again; what is left over belongs to no such word. Hong Kong writes a mute
/// r, which tells nothing but before or behind a hyphen: *Kar-wai*, not *Kardashian*.
fn syllables_of(word: &str, hyphened: bool) -> usize {
    const ONSETS: &[&str] = &[
        "zh", "ch", "sh", "ts", "hs", "th", "tr", "ph", "kh", "nh", "ng", "kk", "tt", "pp", "ss", "jj", "b",
        "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", "",
    ];
    let mut rest = word;
    let mut count = 0;
    while !rest.is_empty() {
        if count == 4 || !rest.is_ascii() {
            return 0;
        }
        let onset = ONSETS.iter().find(|onset| rest.starts_with(**onset)).map_or(0, |onset| onset.len());
        rest = rest.get(onset..).unwrap_or_default();
        // hye, kwon
        let glide = rest.strip_prefix(['y', 'w']).filter(|_| onset > 0);
        rest = glide.unwrap_or(rest);
        let vowels = rest.bytes().take_while(|byte| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')).count();
        if !(1..=4).contains(&vowels) {
            return 0;
        }
        rest = rest.get(vowels..).unwrap_or_default();
        // A consonant before a vowel opens the next syllable.
        let vowel = |text: &str| text.starts_with(['a', 'e', 'i', 'o', 'u']);
        for coda in ["ng", "nh", "ch", "n", "m", "k", "p", "t", "l", "h", "w", "r"] {
            if let Some(tail) = rest.strip_prefix(coda)
                && (!vowel(tail) || matches!(coda, "ng" | "nh"))
                && (hyphened || coda != "r")
            {
                rest = tail;
                break;
            }
        }
        count += 1;
    }
    count
}
