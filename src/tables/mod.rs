//! Generated data. Each file says what made it; written by hand are the two ways to look a word up.

use std::cmp::Ordering;

#[rustfmt::skip]
pub mod characters;

#[rustfmt::skip]
pub mod entities;

#[rustfmt::skip]
pub mod han;

#[rustfmt::skip]
pub mod known_domains;

#[rustfmt::skip]
pub mod legal_forms;

#[rustfmt::skip]
pub(crate) mod letter_pairs;

#[rustfmt::skip]
pub(crate) mod letters;

#[rustfmt::skip]
pub mod name_languages;

#[rustfmt::skip]
pub mod public_suffixes;

/// Whether a table of words by length holds `word`: at each length, those of it in order, one after the
/// other.
pub fn holds(by_length: &[&str], word: &str) -> bool {
    let length = word.len();
    let Some(words) = by_length.get(length).filter(|_| length > 0) else { return false };
    let (mut low, mut high) = (0, words.len() / length);
    while low < high {
        let middle = usize::midpoint(low, high);
        match words.get(middle * length..(middle + 1) * length).map(|found| found.cmp(word)) {
            Some(Ordering::Less) => low = middle + 1,
            Some(Ordering::Greater) => high = middle,
            Some(Ordering::Equal) => return true,
            None => return false,
        }
    }
    false
}

/// The line of a text, whose lines are in order, that `compare` finds to be the one looked for.
pub fn line(text: &str, compare: impl Fn(&str) -> Ordering) -> Option<&str> {
    let mut rest = text;
    while !rest.is_empty() {
        let (left, right) = rest.as_bytes().split_at_checked(rest.len() / 2).unwrap_or_default();
        // Lines are so short that a faster search would take longer to begin.
        let start = left.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let end = right.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| left.len() + at);
        let line = rest.get(start..end)?;
        match compare(line) {
            Ordering::Equal => return Some(line),
            Ordering::Less => rest = rest.get(end + 1..).unwrap_or_default(),
            Ordering::Greater => rest = rest.get(..start).unwrap_or_default(),
        }
    }
    None
}
