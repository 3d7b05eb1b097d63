//! Family names compared: equal, joined, one of two, without their particle, spelt otherwise. Not given names.

use super::person::Word;
use super::ways::Ways;
use super::{abjad, sound};
use crate::finding::{Reason, Reasons};

/// Letters that a family name needs to stand for two.
const PART_MIN: usize = 3;

/// What two family names, in their words, have in common.
pub(super) fn compare(a: &[Word], b: &[Word], ways: Ways) -> Result<Reasons, Reason> {
    let mut reasons = Reasons::NONE;
    if a.len() != b.len() && joined(a) == joined(b) {
        reasons.insert(Reason::Hyphenation);
        return Ok(reasons);
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut left = long.iter();
    for word in short {
        let found = left.by_ref().find_map(|other| same(word, other, ways)).ok_or(Reason::FamilyDiffers)?;
        reasons.extend(found);
    }
    if short.is_empty() != long.is_empty() {
        return Err(Reason::FamilyDiffers);
    }
    if short.len() < long.len() {
        let says_little = |word: &Word| word.is_initial() || word.letters.chars().count() < PART_MIN;
        if short.iter().all(says_little) || reasons.contains(Reason::Initials) && short.len() == 1 {
            return Err(Reason::FamilyDiffers);
        }
        reasons.insert(Reason::PartOfFamily);
    }
    Ok(reasons)
}

fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.letters.as_str()).collect()
}

/// What two words of family names have in common; `None` where they are two names.
fn same(a: &Word, b: &Word, ways: Ways) -> Option<Reasons> {
    let mut reasons = Reasons::NONE;
    if a.letters == b.letters {
        return Some(reasons);
    }
    if a.is_initial() || b.is_initial() {
        let (initial, word) = if a.is_initial() { (a, b) } else { (b, a) };
        reasons.insert(Reason::Initials);
        return (!word.is_initial() && initial.begins(word)).then_some(reasons);
    }
    if a.letters.is_ascii() != b.letters.is_ascii() {
        let with_article = abjad::same(&a.letters, &b.letters);
        return (with_article || abjad::same(abjad::bare(a), abjad::bare(b))).then_some(reasons);
    }
    let leaves_out = |with: &Word, without: &Word| {
        let closed = with.letters.strip_suffix(without.letters.as_str());
        !without.has_particle()
            && (with.core() == without.letters
                || without.letters.len() > PART_MIN
                    && closed.is_some_and(|particle| CLOSED.contains(&particle)))
    };
    if leaves_out(a, b) || leaves_out(b, a) {
        reasons.insert(Reason::Particle);
        return Some(reasons);
    }
    if a.has_particle() && b.has_particle() && a.core() == b.core() {
        // Du Pont and Den Pont are two names; El-Sayed and Al-Sayed are one.
        let article = |word: &Word| {
            let particle = word.particle();
            particle.starts_with("abd") || ARTICLES.contains(&particle)
        };
        reasons.insert(Reason::Spelling);
        return (article(a) && article(b)).then_some(reasons);
    }
    if let Some(found) = ways.family(a, b) {
        return Some(found);
    }
    reasons.insert(Reason::Spelling);
    sound::likeness(&a.letters, &b.letters, true).map(|_| reasons)
}

/// The article of Arabic, as it is written before the letters that it changes with.
const ARTICLES: &[&str] = &[
    "al", "el", "ul", "ad", "ed", "ud", "an", "en", "ar", "er", "ur", "as", "es", "us", "ash", "esh", "at",
    "et", "az", "ez",
];

/// Particles that a family name may have swallowed: *Delrío*, *Vandenberg*. General knowledge; collected 2026-11.
const CLOSED: &[&str] = &[
    "al", "da", "dal", "de", "del", "dela", "della", "der", "des", "di", "do", "dos", "du", "el", "la", "le",
    "san", "ter", "van", "vande", "vanden", "vander", "von", "zu",
];
