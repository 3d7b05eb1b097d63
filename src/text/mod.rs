//! Repairs of text that names, addresses and free text share. Not where names or addresses are
//! judged.
//!
//! [`clean`] takes a text through the steps, in this order: markup ([`html`]), mojibake
//! ([`mojibake`]), characters and normalization ([`unicode`]), space ([`space`]).
//! [`scan`] tells beforehand which are needed; clean text is returned as it came.

pub mod character;
pub mod free;
pub mod joiner;
pub mod mojibake;
pub mod scan;
pub mod space;
pub mod unicode;

use std::borrow::Cow;

use crate::finding::{Repairs, Warnings};
pub use free::{Options, inspect, sanitize};
use scan::{Needs, scan};

/// What a text is, and so what may stay in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// One name on one line: no markup, no symbols beyond ASCII, plain apostrophes and hyphens.
    /// Punctuation, digits and the symbols of ASCII (but `<` and `>`) are left to the rules of names.
    #[default]
    Name,
    /// Free text: symbols, emoji and typography stay.
    Text {
        /// Keeps line breaks, as `\n`; else they are spaces.
        multiline: bool,
        /// Removes markup, and every `<` and `>`.
        strip_html: bool,
    },
}

/// A text, cleaned, and what that took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned<'a> {
    /// The clean text, perhaps empty; borrowed where, and only where, it is the input.
    pub text: Cow<'a, str>,
    /// What was changed.
    pub repairs: Repairs,
    /// What deserves a second look.
    pub warnings: Warnings,
}

/// One step may make work for another, at most so often in text that nobody built to hide things
/// from it.
const ROUNDS: usize = 12;

/// Cleans `input`. What comes out is clean: cleaning it again changes nothing.
#[must_use]
pub fn clean(input: &str, profile: Profile) -> Cleaned<'_> {
    let mut cleaned =
        Cleaned { text: Cow::Borrowed(input), repairs: Repairs::NONE, warnings: Warnings::NONE };
    for _ in 0..ROUNDS {
        let Some(next) = step(&cleaned.text, profile, &mut cleaned.repairs) else {
            return cleaned;
        };
        cleaned.text = Cow::Owned(next);
    }
    cleaned
}

/// The first step that changes something; `None` where the text is clean.
fn step(text: &str, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let needs = scan(text, profile);
    if needs == Needs::NONE {
        return None;
    }
    let changed = needs
        .has(Needs::FILTER.with(Needs::MARKS))
        .then(|| unicode::filter(text, profile, repairs))
        .flatten();
    changed
        .or_else(|| needs.has(Needs::COMPOSE).then(|| unicode::compose(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::MARKS).then(|| unicode::limit_marks(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::SPACE).then(|| space::normalize(text, profile, repairs)).flatten())
}
