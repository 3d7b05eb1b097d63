//! Generated data. Each file says what made it; nothing here is written by hand.

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
            Some(std::cmp::Ordering::Less) => low = middle + 1,
            Some(std::cmp::Ordering::Greater) => high = middle,
            Some(std::cmp::Ordering::Equal) => return true,
            None => return false,
        }
    }
    false
}
