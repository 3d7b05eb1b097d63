//! Names written without spaces, in Han, kana and Hangul: family and given name, and the honorific
//! behind them. Not names in alphabets, which spaces part.

use super::lexicon::{Role, role};
use super::words::{Word, Words, is_ideographic};
use crate::finding::{Ambiguities, Ambiguity};
use crate::name::locale::Locale;

/// Signs of the longest family name of two, and of the longest honorific.
const FAMILY_MAX: usize = 5;
const HONORIFIC_MAX: usize = 4;

/// Han and hiragana, in which names of Japan are written.
fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{3400}'..='\u{9FFF}')
}

/// Parts words that hold several names, and tells whether they are a foreigner's, given first.
pub(super) fn expand<'a>(words: Words<'a>, locale: Locale, guesses: &mut Ambiguities) -> (Words<'a>, bool) {
    if !words.iter().any(|word| word.text.starts_with(is_ideographic) || word.text.ends_with(is_ideographic))
    {
        return (words, false);
    }
    // Beside another of their kind they are names already parted.
    let alone = words
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            word.text.chars().next().is_some_and(is_ideographic) && (*at == 0 || !word.is(Role::HONORIFIC))
        })
        .count()
        == 1;
    let (mut out, mut foreign) = (Words::new(), false);
    for word in words {
        let (name, honorific) = part_honorific(
            word,
            out.last().is_none_or(|before| before.comma || !before.text.contains(is_ideographic)),
        );
        if let Some((first, second)) = part_foreign(&name) {
            foreign |= !name.text.contains('・') || !first.text.chars().any(is_japanese);
            out.push(first);
            match part_foreign(&second) {
                Some((second, third)) => out.extend([second, third]),
                None => out.push(second),
            }
        } else if let Some((family, given)) =
            (alone && (!name.comma || !out.is_empty())).then(|| part(&name, locale, guesses)).flatten()
        {
            out.extend([family, given]);
        } else {
            out.push(name);
        }
        out.extend(honorific);
    }
    (out, foreign)
}

/// *田中さん*, *김민준씨*, *Andersonさん*: the honorific behind the name.
fn part_honorific(word: Word<'_>, first: bool) -> (Word<'_>, Option<Word<'_>>) {
    if !first
        || word.is(Role::HONORIFIC)
        || !word
            .text
            .chars()
            .all(|c| is_ideographic(c) || matches!(c, '.' | '·' | '・') || c.is_ascii_alphabetic())
    {
        return (word, None);
    }
    let signs = word.text.trim_end_matches('.').chars().count();
    // Of two signs the second is rather a name: 王君, 이양.
    for length in
        (1..=HONORIFIC_MAX).rev().filter(|length| *length + 2 <= signs || *length > 1 && *length < signs)
    {
        let at = word.text.char_indices().nth(signs - length).map_or(0, |(at, _)| at);
        if let Some((mut name, mut honorific)) = word.split(at)
            && honorific.is(Role::HONORIFIC)
            && !honorific.text.starts_with('.')
            && !matches!(honorific.text, "君" | "군" | "양" | "氏")
        {
            honorific.comma = word.comma;
            name.comma = false;
            return (name, Some(honorific));
        }
    }
    (word, None)
}

/// *マイケル・ジャクソン*, *威廉·莎士比亚*: a foreigner's name, given first.
fn part_foreign<'a>(word: &Word<'a>) -> Option<(Word<'a>, Word<'a>)> {
    let at = word.text.find(['・', '·', '‧', '゠'])?;
    let length = word.text.get(at..)?.chars().next()?.len_utf8();
    let (head, rest) = word.split(at)?;
    let (_, tail) = rest.split(length)?;
    (head.text.chars().all(is_ideographic) && !tail.text.is_empty()).then_some((head, tail))
}

/// Family and given name of a word that holds both.
fn part<'a>(word: &Word<'a>, locale: Locale, guesses: &mut Ambiguities) -> Option<(Word<'a>, Word<'a>)> {
    let signs = word.text.chars().count();
    if word.is(Role::HANGUL_FAMILY.or(Role::HONORIFIC)) {
        return None;
    }
    let hangul = word.text.chars().all(|c| matches!(c, '\u{AC00}'..='\u{D7A3}'));
    let han = word.text.chars().next().is_some_and(|c| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{3005}'));
    let length = if hangul && (2..=5).contains(&signs) {
        longest(word.text, Role::HANGUL_FAMILY, 2, signs)?
    } else if han && locale == Locale::EastAsian && (2..=6).contains(&signs) {
        longest(word.text, Role::HAN_FAMILY, 2, signs)?
    } else if han && locale == Locale::Japanese && signs > 1 {
        longest(word.text, Role::JAPANESE_FAMILY, FAMILY_MAX, signs).unwrap_or_else(|| {
            guesses.insert(Ambiguity::Segmentation);
            // Two signs are the family name, unless none or one would be left.
            if signs > 2 { 2 } else { 1 }
        })
    } else {
        return None;
    };
    let at = word.text.char_indices().nth(length)?.0;
    // What a surname of one sign leaves could as well be the second half of a longer one.
    if hangul && length == 2 && signs == 3 {
        guesses.insert(Ambiguity::Segmentation);
    }
    word.split(at)
}

/// Signs of the longest family name at the head of `text` that leaves a given name.
fn longest(text: &str, family: Role, max: usize, signs: usize) -> Option<usize> {
    (1..=max.min(signs - 1)).rev().find(|length| {
        let end = text.char_indices().nth(*length).map_or(text.len(), |(at, _)| at);
        text.get(..end).is_some_and(|head| role(head).any(family))
    })
}
