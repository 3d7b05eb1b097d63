//! Whether two names may denote one person, and why. Not whether they do: many people share a name.
//!
//! Each name is taken apart ([`person`]) and compared with the other part by part: what family names ([`family`])
//! and given names ([`given`]) have in common. Where the line between the two parts is a guess, each place
//! that it may have is tried, and the surest way to agree counts.

mod abjad;
mod family;
mod given;
mod hangul;
mod nickname;
mod person;
mod romanization;
mod sound;
mod ways;

use super::key::{self, Generation};
use super::parse::parse;
use super::{Error, Locale};
use crate::finding::{Reason, Reasons};
use person::{Parts, Person, Word};
use ways::Ways;

/// The verdict on two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Compatibility {
    /// Whether the names may denote one person.
    pub compatible: bool,
    /// Why, or why not.
    pub reasons: Reasons,
}

impl Compatibility {
    const fn because(reasons: Reasons) -> Self {
        Self { compatible: true, reasons }
    }

    const fn differs(reason: Reason) -> Self {
        Self { compatible: false, reasons: only(reason) }
    }

    /// The reason that leaves most doubt.
    #[must_use]
    pub fn reason(self) -> Reason {
        self.reasons.iter().last().unwrap_or(Reason::Equal)
    }
}

/// Whether the names `a` and `b` may denote one person. Which is which makes no difference.
///
/// # Errors
/// Of either name: `too_long`, or `empty` where nothing name-like is left.
pub fn compatible(a: &str, b: &str, locale: Locale) -> Result<Compatibility, Error> {
    let (a, b) = (parse(a, locale)?, parse(b, locale)?);
    let across = person::scripts_differ(&a, &b);
    if person::letters_of(a.full()) == person::letters_of(b.full()) {
        return Ok(Compatibility::because(only(if across {
            Reason::Transliteration
        } else {
            Reason::Equal
        })));
    }
    let names = (&a, &b);
    let (mut a, mut b) = (Person::of(&a, across), Person::of(&b, across));
    let ways = Ways::of_scripts(&a, &b, across);
    let mut reasons = Reasons::NONE;
    match Generation::agree(a.generation, b.generation) {
        Some(true) => {}
        Some(false) => return Ok(Compatibility::differs(Reason::SuffixDiffers)),
        None => reasons.insert(Reason::MissingSuffix),
    }
    let found = compare(&a, &b, across, ways).or_else(|reason| {
        ways.of_words(&mut a, &mut b).map_or(Err(reason), |ways| compare(&a, &b, across, ways))
    });
    Ok(match found {
        Ok(found) => {
            reasons.extend(found);
            if across {
                reasons.insert(Reason::Transliteration);
            }
            if reasons.is_empty() {
                reasons.insert(Reason::Equal);
            }
            Compatibility::because(reasons)
        }
        // The same words in an order that no rule foresees: Văn An Nguyễn.
        Err(_) if key::of(names.0) == key::of(names.1) => Compatibility::because(only(Reason::Transposed)),
        Err(reason) => Compatibility::differs(reason),
    })
}

/// What the names agree on, or where they differ.
fn compare(a: &Person, b: &Person, across: bool, ways: Ways) -> Result<Reasons, Reason> {
    if a.words().eq(b.words()) {
        return Ok(Reasons::NONE);
    }
    if a.is_rotated(b) {
        return Ok(only(Reason::Transposed));
    }
    // Between scripts, and in those that part no words, space says little.
    let spaceless = |person: &Person| person.words().all(|word| !word.is_ascii());
    if across || spaceless(a) && spaceless(b) {
        let (own, others) = (a.joined(), b.joined());
        if own.iter().any(|own| others.iter().any(|other| own == other || ways.whole(own, other))) {
            return Ok(Reasons::NONE);
        }
    }
    match (a.is_one_part(), b.is_one_part()) {
        (true, true) => return given::compare(&a.all(), &b.all(), ways),
        (true, false) => return one_part(a, b, ways),
        (false, true) => return one_part(b, a, ways),
        (false, false) => {}
    }
    let mut best: Option<Reasons> = None;
    let mut differs = None;
    for a in &a.readings() {
        for b in &b.readings() {
            let found = parts(a, b, ways);
            match (found, differs) {
                // As the parser has it.
                (found, None) if found.is_ok() => return found,
                (Ok(found), _) => best = Some(best.map_or(found, |best| surer(best, found))),
                (Err(reason), None) => differs = Some(reason),
                // Where one reading finds a family name in common, that is not where they differ.
                (Err(reason), Some(Reason::FamilyDiffers))
                    if !(a.is_turned() || b.is_turned() || a.swapped && b.swapped) =>
                {
                    differs = Some(reason);
                }
                (Err(_), Some(_)) => {}
            }
        }
    }
    best.ok_or(differs.unwrap_or(Reason::FamilyDiffers))
}

/// The verdict where `a` has a family or a given name alone.
fn one_part(a: &Person, b: &Person, ways: Ways) -> Result<Reasons, Reason> {
    // Which of the two the one is, the parser has to guess.
    let words = a.all();
    let family =
        [&b.family, &b.maiden].into_iter().find_map(|family| family::compare(&words, family, ways).ok());
    let mut reasons = family.map_or_else(|| given::compare(&words, &b.given, ways), Ok)?;
    reasons.insert(Reason::OnePart);
    Ok(reasons)
}

/// What one reading of each name has in common.
fn parts(a: &Parts, b: &Parts, ways: Ways) -> Result<Reasons, Reason> {
    let mut reasons = family::compare(&a.family, &b.family, ways)?;
    reasons.extend(given::compare(&a.given, &b.given, ways)?);
    // Where the line was moved, or an initial may be that of a family name, each name must not have what the other
    // leaves out.
    let crossed = a.given.len().cmp(&b.given.len()).reverse() == a.family.len().cmp(&b.family.len());
    let initials = a.given.iter().chain(&b.given).any(Word::is_initial);
    let crossed = (a.moved || b.moved || initials) && crossed && a.given.len() != b.given.len();
    // Two guesses at once are one too many.
    if crossed || reasons.contains(Reason::PartOfFamily) && reasons.contains(Reason::Shortened) {
        return Err(Reason::MiddleDiffers);
    }
    let turned = a.is_turned() || b.is_turned();
    let exact = |reason| matches!(reason, Reason::MissingMiddle | Reason::Particle | Reason::Hyphenation);
    if turned && !reasons.iter().all(exact) {
        return Err(Reason::FamilyDiffers);
    }
    reasons.extend(a.reasons);
    reasons.extend(b.reasons);
    Ok(reasons)
}

const fn only(reason: Reason) -> Reasons {
    let mut reasons = Reasons::NONE;
    reasons.insert(reason);
    reasons
}

/// The reasons of the two that leave less doubt.
fn surer(a: Reasons, b: Reasons) -> Reasons {
    let doubt = |reasons: Reasons| {
        let most = reasons.iter().last().map_or(0, |reason| reason as usize + 1);
        (most, reasons.iter().count())
    };
    if doubt(b) < doubt(a) { b } else { a }
}
