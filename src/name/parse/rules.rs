//! The rules that give each name its part. Not what a word may be, which the lexicon says, nor which
//! name stands first, which `order` says.

use smallvec::SmallVec;

use super::affixes::{ending, is_affix, is_sure_title, is_title, joins_families, office, take_ends};
use super::lexicon::Role;
use super::order::{self, Place};
use super::words::{Parts, Word, Words};
use super::{Field, Order};
use crate::finding::Ambiguity;
use crate::name::lexicon::Roles;
use crate::name::locale::Locale;

pub(super) const PARTICLE: Role = Role::PARTICLE;
const VIETNAMESE: Role = Role::of(Roles::VIETNAMESE);
pub(super) const KNOWN_GIVEN: Role = Role::ENGLISH_GIVEN.or(Role::IBERIAN_GIVEN);

/// Words that the rules look at, some of them more than once: no name has as many, and what has more is
/// given and family name with all else between.
const MAX_WORDS: usize = 64;

/// Gives every word its part.
pub(super) fn parts<'a>(
    mut words: Words<'a>,
    locale: Locale,
    foreign: bool,
    mut parts: Parts<'a>,
) -> Parts<'a> {
    if words.len() > MAX_WORDS {
        split_at(&mut parts, &words, words.len() - 1);
        return parts;
    }
    if locale == Locale::French
        && words.len() > 1
        && let Some(first) = words.first_mut().filter(|word| matches!(word.text, "M." | "MM."))
    {
        first.role = Role::TITLE;
    }
    take_bynames(&mut words, &mut parts);
    drop_company(&mut words, &mut parts);
    let mut segments: SmallVec<[&[Word<'_>]; 4]> = words.split_inclusive(|word| word.comma).collect();
    let names_first =
        if segments.len() > 1 { segments.first().map_or(0, |words| names_among(words)) } else { 0 };
    // What stands behind a comma and is no name.
    let (mut titles, mut suffixes): (Words<'_>, Words<'_>) = (Words::new(), Words::new());
    let mut at = 1;
    let complete = names_first > 1 && is_known_pair(&words);
    let given_title = is_given_behind_comma(&segments, complete);
    if given_title {
        parts.ambiguities.insert(Ambiguity::Title);
    }
    while let Some(segment) = segments.get(at) {
        // Jane Doe, MD, Xyzzy: once a suffix has followed both names, no name does.
        let over = complete && !suffixes.is_empty() && !segment.iter().all(|word| word.is(KNOWN_GIVEN));
        if !(given_title && at == 1) && (over || is_affix(segment, &words, names_first)) {
            let count = office(segment).unwrap_or(0);
            let (office, segment_rest) = segment.split_at_checked(count).unwrap_or((segment, &[]));
            titles.extend_from_slice(office);
            for word in segment_rest {
                if is_sure_title(word) || word.is(Role::AND) && suffixes.is_empty() {
                    titles.push(*word);
                } else {
                    suffixes.push(*word);
                }
            }
            segments.remove(at);
        } else {
            at += 1;
        }
    }
    match segments.as_slice() {
        // Carolyn E, Savage: a comma behind an initial or a title parts nothing.
        [given, [family]] if is_noise(given) => {
            let (title, given): (Words<'_>, Words<'_>) = given.iter().copied().partition(is_sure_title);
            parts.put(Field::Title, &title);
            let joined: Words<'_> = given.iter().chain([family]).copied().collect();
            names(&mut parts, &joined, locale, foreign);
        }
        [family, given, rest @ ..] => {
            by_comma(&mut parts, family, given);
            for words in rest {
                // Smith, John, Paul: given names, each behind its comma.
                let names = words.iter().all(|word| word.is(KNOWN_GIVEN) && !is_title(word));
                parts.put(if names { Field::Middle } else { Field::Suffix }, words);
            }
        }
        [only] => {
            let comma = only.last().is_some_and(|word| word.comma);
            let (only, rest) = end_names(&mut parts, only, 2);
            let only = take_ends(&mut parts, only, comma);
            match only {
                // Smith, Jr.: what stands before a comma is a family name.
                [name]
                    if comma
                        || (parts.has(Field::Maiden) || parts.has(Field::Nickname))
                            && !name.is_initial()
                            && !name.is(Role::GIVEN_HEAD)
                            && !titled_given(&parts)
                            && !titles.iter().any(|title| title.is(Role::TITLE_OF_GIVEN)) =>
                {
                    parts.put(Field::Family, &[*name]);
                }
                // Baker Hughes, Rabbi: family names, and a title of whoever bears them.
                _ if comma && !titles.is_empty() && suffixes.is_empty() && are_families(only) => {
                    parts.ambiguities.insert(Ambiguity::FamilyNames);
                    parts.put(Field::Family, only);
                }
                _ => names(&mut parts, only, locale, foreign),
            }
            parts.put(Field::Suffix, rest);
        }
        [] => {}
    }
    parts.put(Field::Title, &titles);
    parts.put(Field::Suffix, &suffixes);
    parts
}

/// Whether the first word is a given name that is no family name of Iberia, where two are borne.
pub(super) fn is_known_pair(words: &[Word<'_>]) -> bool {
    let first = words.iter().find(|word| !is_title(word));
    first.is_some_and(|word| word.is(KNOWN_GIVEN) && !word.is(Role::IBERIAN_FAMILY))
}

/// *Smith, Prince*: a title that is a given name too, alone behind the comma of a family name, is the given
/// name; behind both names, as in *Charles Windsor, Prince*, it is the title.
fn is_given_behind_comma(segments: &[&[Word<'_>]], complete: bool) -> bool {
    let [_, [only]] = segments else { return false };
    !complete && ["prince", "princess"].iter().any(|name| only.text.eq_ignore_ascii_case(name))
}

/// Whether all are family names, which the joiners between them tell too, and the first no given name.
fn are_families(words: &[Word<'_>]) -> bool {
    let family = |word: &Word<'_>| word.is(Role::ENGLISH_FAMILY.or(Role::IBERIAN_FAMILY));
    let joined = words.iter().any(|word| joins_families(Some(word)));
    words.first().is_some_and(|word| !word.is(KNOWN_GIVEN)) && (joined || words.iter().all(family))
}

/// Whether the words before a comma are a given name and an initial, or end in a title.
fn is_noise(words: &[Word<'_>]) -> bool {
    let [given, .., last] = words else { return false };
    let initial = last.is_initial() && last.letters() == 1 && given.is(Role::ENGLISH_GIVEN);
    initial || is_sure_title(last) && !last.is_stopped() && !is_title(given)
}

/// How many names the words before the first comma are, where one is a family name alone.
fn names_among(words: &[Word<'_>]) -> usize {
    let names = words.iter().filter(|word| !is_title(word) && !word.is_suffix());
    let opens_with_particle =
        words.first().is_some_and(|word| word.is(PARTICLE) && !word.is(Role::ENGLISH_GIVEN));
    // de la Cruz
    if opens_with_particle { 1 } else { names.count() }
}

/// *née Jones*, *aka Jack*: takes the marker and the names that it brings.
fn take_bynames<'a>(words: &mut Words<'a>, parts: &mut Parts<'a>) {
    let mut at = 1;
    while at + 1 < words.len() {
        let Some(word) = words.get(at).copied() else { break };
        let marker = word.is_small_or_sign() || word.is_stopped();
        let from_home = word.text.eq_ignore_ascii_case("d.")
            && words.get(at - 1).is_some_and(|word| word.text.eq_ignore_ascii_case("z"));
        let formerly = word.is(Role::FORMERLY) && marker || from_home;
        // Dr. Nee Jones: with no name before it, it is one itself.
        let formerly = formerly
            && !(at == 1 && words.first().is_some_and(is_sure_title))
            // Berg née PhD: with none behind it, it is one of them.
            && (words.iter().take(at).any(|word| word.comma)
                || words.iter().skip(at + 1).any(|word| !word.is_suffix()));
        let alias = word.is(Role::ALIAS) && (marker || word.is_capitals() || word.shouted);
        if word.comma || !(formerly || alias) {
            at += 1;
            continue;
        }
        let field = if formerly { Field::Maiden } else { Field::Nickname };
        // All that follows, up to a comma, a suffix or a title.
        let mut end = at + 1;
        while let Some(name) = words.get(end) {
            end += 1;
            let next = words.get(end);
            if name.comma
                || next.is_none_or(|next| {
                    next.is_suffix()
                        || next.is_numeral()
                            && !matches!(next.text, "x" | "X")
                            && words.get(end + 1).is_none()
                        || next.is_stopped() && is_sure_title(next)
                })
            {
                break;
            }
        }
        let byname: Words<'_> = words.get(at + 1..end).unwrap_or_default().iter().copied().collect();
        parts.put(field, &byname);
        let comma = byname.last().is_some_and(|word| word.comma);
        // z domu: the preposition goes with the marker.
        let start = if at > 1 && words.get(at - 1).is_some_and(|word| matches!(word.text, "z" | "Z")) {
            at - 1
        } else {
            at
        };
        words.drain(start..end);
        if let Some(before) = words.get_mut(start - 1) {
            before.comma |= comma;
        }
    }
}

/// *& Co*, *et al.*
fn drop_company<'a>(words: &mut Words<'a>, parts: &mut Parts<'a>) {
    const COMPANY: [&str; 5] = ["co", "al", "company", "sons", "partners"];
    if let [.., before, joint, last] = words.as_slice()
        && joint.is(Role::AND)
        && COMPANY.iter().any(|word| last.text.trim_end_matches('.').eq_ignore_ascii_case(word))
    {
        let (last, joint, comma) = (*last, *joint, before.comma);
        words.truncate(words.len() - 2);
        if let Some(before) = words.last_mut().filter(|_| comma) {
            before.comma = false;
        }
        parts.put(Field::Suffix, &[joint, last]);
    }
}

/// The names of `words`, and the suffixes that end them with whatever follows.
fn end_names<'a, 'b>(
    parts: &mut Parts<'a>,
    words: &'b [Word<'a>],
    least: usize,
) -> (&'b [Word<'a>], &'b [Word<'a>]) {
    let Some(at) = ending(words, least) else { return (words, &[]) };
    parts.ambiguities.insert(Ambiguity::Suffix);
    words.split_at_checked(at).unwrap_or((words, &[]))
}

/// *Family, Given Middle*.
fn by_comma<'a>(parts: &mut Parts<'a>, family: &[Word<'a>], given: &[Word<'a>]) {
    let family = take_ends(parts, family, false);
    let (given, rest) = end_names(parts, given, 1);
    let mut given = take_ends(parts, given, false);
    parts.put(Field::Suffix, rest);
    while let [rest @ .., last] = given
        && !rest.is_empty()
        && is_sure_title(last)
    {
        parts.put(Field::Title, &[*last]);
        given = rest;
    }
    // Beethoven, Ludwig van.
    let mut particles = Words::new();
    while let [rest @ .., last] = given
        && !rest.is_empty()
        && (last.is(PARTICLE) || last.text == "'t")
        && (last.is_small() || last.letters() == 1 && last.text.contains('\''))
        && !family.iter().any(|word| word.is(VIETNAMESE))
    {
        particles.insert(0, *last);
        given = rest;
    }
    parts.put(Field::Family, &particles);
    parts.put(Field::Family, family);
    let all =
        given.first().is_some_and(|word| word.is(PARTICLE) && word.is_small() && !word.is(Role::GIVEN_HEAD));
    let length = if all { given.len() } else { given_length(given, parts, true) };
    let (first, middle) = given.split_at_checked(length).unwrap_or((given, &[]));
    parts.put(Field::Given, first);
    parts.put(Field::Middle, middle);
}

/// How many words the given name has: *Abdul Rahman* and *Jose e Maria* are one. `always` where no family
/// name is among the words.
fn given_length(words: &[Word<'_>], parts: &mut Parts<'_>, always: bool) -> usize {
    match words {
        // Abdul Rahman is a given name before a family name, Abu Bakr always.
        [head, next, rest @ ..]
            if head.is(Role::GIVEN_HEAD)
                && (!rest.is_empty() && !next.is(PARTICLE) || head.is(PARTICLE) || always)
                && next.letters() > 1 =>
        {
            2
        }
        // and Jon Dough: what joins nothing stays with the word behind it.
        [joint, _, rest @ ..]
            if (always || !rest.is_empty()) && joint.is(Role::AND) && joint.is_small_or_sign() =>
        {
            2
        }
        // St. John Philby
        [saint, next, rest @ ..]
            if (always || !rest.is_empty())
                && is_saint(saint.text)
                && !next.is_initial()
                && !next.is(PARTICLE) =>
        {
            2
        }
        [_, joint, _]
            if joint.is(Role::AND) && !joint.is(Role::JOINS_FAMILIES) && joint.is_small_or_sign() =>
        {
            parts.ambiguities.insert(Ambiguity::SeveralPeople);
            3
        }
        [first, joint, second, rest @ ..]
            if (always || !rest.is_empty())
                && joint.is(Role::AND.or(Role::JOINS_FAMILIES))
                && (joint.is_small_or_sign() || joint.text == "И")
                && !first.is_initial()
                && !second.is_initial()
                && !second.is(PARTICLE) =>
        {
            if joint.is(Role::AND) {
                parts.ambiguities.insert(Ambiguity::SeveralPeople);
            }
            3
        }
        [_, ..] => 1,
        [] => 0,
    }
}

/// Whether the title before goes with the given name, as in *Sheikh Abdul Rahman*.
fn titled_given(parts: &Parts<'_>) -> bool {
    parts.get(Field::Title).iter().any(|title| title.is(Role::TITLE_OF_GIVEN))
}

/// Names without a comma, titles and suffixes taken off.
fn names<'a>(parts: &mut Parts<'a>, words: &[Word<'a>], locale: Locale, foreign: bool) {
    match words {
        [] => {}
        [only] => one_name(parts, only),
        _ => {
            let words = first_person(parts, words);
            let place = if foreign {
                Place::LastFrom(words.len() - 1)
            } else {
                order::place(words, locale, &mut parts.ambiguities)
            };
            match place {
                Place::First(count) => family_first(parts, words, count),
                Place::LastFrom(start) => split_at(parts, words, start),
                Place::Last => given_first(parts, words, locale),
            }
        }
    }
}

fn one_name<'a>(parts: &mut Parts<'a>, only: &Word<'a>) {
    if only.is_stopped() && is_sure_title(only) {
        return parts.put(Field::Title, &[*only]);
    }
    let title = parts.get(Field::Title).last().map(|title| title.role);
    let honoured = parts.get(Field::Suffix).iter().any(|word| word.is(Role::HONORIFIC));
    let ideographic = only.text.chars().next().is_some_and(super::words::is_ideographic);
    let of_given = titled_given(parts);
    if (title.is_some() && !of_given) || honoured || ideographic {
        parts.put(Field::Family, &[*only]);
        return;
    }
    if title.is_none() {
        parts.ambiguities.insert(Ambiguity::Mononym);
    }
    parts.put(Field::Given, &[*only]);
}

/// *Hans Meier und Anna Schmidt*: the words of the first, where both are named in full.
fn first_person<'a, 'b>(parts: &mut Parts<'a>, words: &'b [Word<'a>]) -> &'b [Word<'a>] {
    let joint = words.iter().enumerate().skip(2).find(|(at, word)| {
        let noble = words.get(at - 1).is_some_and(|word| word.is(PARTICLE));
        word.is(Role::AND)
            && !word.is(Role::JOINS_FAMILIES)
            && word.is_small_or_sign()
            && !noble
            && at + 2 < words.len()
            && !matches!(word.text, "i" | "e" | "y")
    });
    let Some((at, _)) = joint else { return words };
    parts.ambiguities.insert(Ambiguity::SeveralPeople);
    words.get(..at).unwrap_or(words)
}

fn split_at<'a>(parts: &mut Parts<'a>, words: &[Word<'a>], start: usize) {
    let (before, family) = words.split_at_checked(start).unwrap_or((words, &[]));
    let length = given_length(before, parts, true).min(before.len());
    let (given, middle) = before.split_at_checked(length).unwrap_or((before, &[]));
    parts.put(Field::Given, given);
    parts.put(Field::Middle, middle);
    parts.put(Field::Family, family);
}

fn family_first<'a>(parts: &mut Parts<'a>, words: &[Word<'a>], count: usize) {
    parts.order = Order::FamilyFirst;
    let (family, rest) = words.split_at_checked(count).unwrap_or((words, &[]));
    parts.put(Field::Family, family);
    let Some((first, more)) = rest.split_first() else { return };
    let ideographic = first.text.chars().next().is_some_and(super::words::is_ideographic);
    let family_word = family.first();
    let vietnamese = family_word.is_some_and(|word| word.is(VIETNAMESE) && !word.is(Role::HUNGARIAN_FAMILY))
        && more.len() < 3;
    let korean = family_word.is_some_and(|word| word.is(Role::of(Roles::KOREAN.or(Roles::EAST_ASIAN))));
    match more.split_last() {
        // Nguyen Van Anh: the last name is the one that a person is called by.
        Some((called, between))
            if vietnamese
                && !ideographic
                && (!korean
                    || family_word.is_some_and(|word| word.is(Role::SURELY_VIETNAMESE))
                    || order::sounds_vietnamese(rest)
                    || !order::is_romanised_pair(first, called)) =>
        {
            parts.put(Field::Given, &[*called]);
            parts.put(Field::Middle, &[*first]);
            parts.put(Field::Middle, between);
        }
        // Mao Tse Tung: two syllables, one name.
        Some((second, [])) if korean && !ideographic && order::is_romanised_pair(first, second) => {
            parts.put(Field::Given, &[*first, *second]);
        }
        _ => {
            parts.put(Field::Given, &[*first]);
            parts.put(Field::Middle, more);
        }
    }
}

/// The words in the order of the West: where does the family name begin?
fn given_first<'a>(parts: &mut Parts<'a>, words: &[Word<'a>], locale: Locale) {
    let Some(last) = words.len().checked_sub(1) else { return };
    // van Gogh, de la Cruz: no given name.
    if let Some(first) = words.first()
        && first.is(PARTICLE)
        && !first.is_stopped()
        && !first.is(Role::GIVEN_HEAD)
        && (first.is_small() || !first.is(Role::PARTICLE_OR_NAME) && !first.is(KNOWN_GIVEN))
        && !(words.len() == 2 && words.iter().any(|word| word.is(Role::SURELY_VIETNAMESE)))
    {
        parts.put(Field::Family, words);
        return;
    }
    if words.first().is_some_and(may_be_particle) {
        parts.ambiguities.insert(Ambiguity::Particle);
    }
    let given = given_length(words, parts, titled_given(parts));
    // Abu Bakr: a kunya, and nothing else.
    if given > last && words.len() == 3 {
        return parts.put(Field::Given, words);
    }
    if given > last {
        if words.first().is_some_and(|word| word.is(Role::GIVEN_HEAD)) {
            parts.put(Field::Given, words);
            parts.ambiguities.insert(Ambiguity::Mononym);
            return;
        }
        return split_at(parts, words, last);
    }
    // Lopez y: what joins nothing stays with the names before it.
    let dangles = |word: &Word<'_>| {
        (word.is(Role::AND.or(Role::JOINS_FAMILIES)) || word.text == "of") && word.is_small_or_sign()
    };
    if last > 1 && words.last().is_some_and(dangles) {
        let mut start = last - 1;
        while start > 1 && words.get(start - 1..=start).is_some_and(|pair| pair.iter().any(dangles)) {
            start -= 1;
        }
        return split_at(parts, words, start);
    }
    if let Some(start) = after_patronymic(parts, words) {
        return split_at(parts, words, start);
    }
    let joint = (given + 1..last)
        .find(|at| joins_families(words.get(*at)) && !words.get(at - 1).is_some_and(Word::is_initial));
    let names = after_devotion(words).max(given);
    let particle = (names..last).find(|at| is_particle_at(words, *at));
    let particle = particle.map(|first| last_chain(words, first, last));
    let start = match (joint, particle) {
        (Some(joint), Some(particle)) => (joint - 1).min(particle),
        (Some(joint), None) => joint - 1,
        (None, Some(particle)) => particle,
        (None, None) => last,
    };
    let start = two_family_names(parts, words, start, names, locale);
    split_at(parts, words, start);
}

/// *Van Morrison*, *Van Gogh*: a given name, or a particle of Europe with its capital. *Ben* and *Al* are
/// given names more often than not.
fn may_be_particle(word: &Word<'_>) -> bool {
    word.is(Role::PARTICLE_OR_NAME)
        && word.is(PARTICLE)
        && !word.is(Role::NASAB.or(Role::GIVEN_HEAD))
        && !matches!(word.text, "Al" | "El")
        && !word.is_stopped()
}

/// *Ivan Ivanovich Petrov*, *Иван Иванович*, *Heydar Alirza oglu Aliyev*: where the family name begins
/// after a patronymic.
fn after_patronymic(parts: &mut Parts<'_>, words: &[Word<'_>]) -> Option<usize> {
    if let [.., _, son, _] = words
        && order::is_son_or_daughter(son)
    {
        return Some(words.len() - 1);
    }
    match words {
        [given, father] if order::is_patronymic(father.text) && given.is(Role::SLAVIC_GIVEN) => {
            // Светлана Алексиевич: a woman has no patronymic of men.
            let woman = given.text.ends_with(['а', 'я']) && father.text.ends_with('ч');
            let cyrillic = !woman && father.text.starts_with(|c: char| matches!(c, '\u{400}'..='\u{4FF}'));
            if cyrillic {
                parts.ambiguities.insert(Ambiguity::FamilyNames);
            }
            cyrillic.then_some(2)
        }
        _ => None,
    }
}

/// *María de los Ángeles García*: where the words after the name of a devotion begin.
fn after_devotion(words: &[Word<'_>]) -> usize {
    let [first, rest @ ..] = words else { return 0 };
    let particles = rest.iter().take_while(|word| word.is(PARTICLE)).count();
    let devoted = first.is(Role::IBERIAN_GIVEN)
        && (1..3).contains(&particles)
        && rest.get(particles).is_some_and(|word| word.is(Role::DEVOTION));
    // Without a word behind it, it is the family name.
    if devoted && rest.len() > particles + 1 { particles + 2 } else { 0 }
}

/// *Jan van Berg de Vries*: of two families with particles the last, but where both are borne together.
fn last_chain(words: &[Word<'_>], first: usize, last: usize) -> usize {
    let father = words.get(first).is_some_and(|word| word.is(Role::NASAB));
    let family = words.iter().skip(first).find(|word| !word.is(PARTICLE));
    let portuguese = words.iter().skip(first).any(is_portuguese_particle);
    if father || family.is_some_and(|word| word.is(Role::IBERIAN_FAMILY)) && !portuguese {
        return first;
    }
    let opens = |at: &usize| {
        is_particle_at(words, *at)
            && words.get(at - 1).is_some_and(|before| !before.is(PARTICLE.or(Role::AND)))
    };
    (first + 1..last).rev().find(opens).unwrap_or(first)
}

/// *Sousa dos Anjos*: in Portuguese the last of the family names is the one that a person goes by.
fn is_portuguese_particle(word: &Word<'_>) -> bool {
    ["da", "das", "do", "dos"].iter().any(|particle| word.text.eq_ignore_ascii_case(particle))
}

fn is_saint(word: &str) -> bool {
    matches!(word, "St" | "St." | "Ste" | "Ste.")
}

/// Whether the word at `at`, with names on both sides, opens the family name.
fn is_particle_at(words: &[Word<'_>], at: usize) -> bool {
    let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else { return false };
    // Gamal Abdel Nasser
    if word.is(Role::GIVEN_HEAD) && !word.is_stopped() && at + 2 == words.len() {
        return true;
    }
    if word.is_stopped() && !is_saint(word.text)
        || word.letters() < 2 && !matches!(word.text, "Ó" | "Ní")
        || !word.is(PARTICLE.or(Role::of(Roles::ARTICLE)))
    {
        return false;
    }
    if word.is_small() || word.text.contains('\'') {
        return true;
    }
    // Alex Ben Johnson is no son of Johnson.
    if word.text == "Ben" && next.is(Role::ENGLISH_FAMILY) {
        return false;
    }
    // Nguyễn's country: Van, Le and Do are names there.
    let vietnamese = words.iter().any(|word| word.is(Role::SURELY_VIETNAMESE));
    let weak = [
        "no", "an", "am", "as", "ta", "op", "te", "to", "ni", "o", "ap", "ab", "at", "in", "ad", "ud", "ur",
        "ul", "az", "ash", "bar", "bat", "av", "af", "wa", "the", "of", "and", "ten", "toe", "lo", "zu",
        "ter", "ar", "et",
    ];
    !vietnamese && !weak.iter().any(|weak| word.text.eq_ignore_ascii_case(weak)) && !next.is_initial()
}

/// Where the family names begin in languages that write two of them.
fn two_family_names(
    parts: &mut Parts<'_>,
    words: &[Word<'_>],
    start: usize,
    given: usize,
    locale: Locale,
) -> usize {
    let Some(before) = start.checked_sub(1).filter(|before| *before >= given) else { return start };
    let (Some(first), Some(one), Some(two)) = (words.first(), words.get(before), words.get(start)) else {
        return start;
    };
    if one.is_initial() {
        return start;
    }
    let asked = matches!(locale, Locale::Spanish | Locale::Portuguese | Locale::Catalan);
    let behind_particle = words.get(before.wrapping_sub(1)).is_some_and(is_portuguese_particle);
    if !asked && (is_portuguese_particle(two) || behind_particle) {
        return start;
    }
    let family = one.is(Role::IBERIAN_FAMILY);
    let given_too = one.is(Role::IBERIAN_GIVEN);
    let told = (first.is(Role::IBERIAN_GIVEN)
        || !first.is(Role::ENGLISH_GIVEN) && two.is(Role::IBERIAN_FAMILY))
        && family
        && !given_too
        && (two.is(Role::IBERIAN_FAMILY) || is_particle_at(words, start));
    // José Luis Rodríguez Zapatero: two given names before, so two family names.
    let doubled = first.is(Role::IBERIAN_GIVEN)
        && family
        && !given_too
        && before > 1
        && words.get(before - 1).is_some_and(|word| word.is(Role::IBERIAN_GIVEN));
    if told || doubled || asked && !given_too {
        if !asked {
            parts.ambiguities.insert(Ambiguity::FamilyNames);
        }
        return before;
    }
    start
}
