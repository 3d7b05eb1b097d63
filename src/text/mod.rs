//! Repairs of text that names, addresses and free text share. Not where names or addresses are
//! judged.
//!
//! [`clean`] takes a text through the steps, in this order: markup ([`html`]), mojibake ([`mojibake`],
//! [`codepage`]), in names the escapes of programs ([`escapes`]) and the tags of forums ([`forum`]),
//! characters and normalization ([`unicode`]), space ([`space`]). [`scan`] tells beforehand which are needed; clean text is returned as it came.

pub mod character;
pub mod codepage;
pub mod escapes;
pub mod forum;
pub mod free;
pub mod html;
pub mod joiner;
pub mod mojibake;
pub mod scan;
pub mod space;
pub mod unicode;

use std::borrow::Cow;
use std::fmt;

use crate::finding::{Masked, Repair, Repairs, Warning, Warnings};
pub use free::{MAX_BYTES, Options, inspect, sanitize};
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

impl Profile {
    const fn strips_html(self) -> bool {
        matches!(self, Self::Name | Self::Text { strip_html: true, .. })
    }
}

/// A text, cleaned, and what that took.
#[derive(Clone, PartialEq, Eq)]
pub struct Cleaned<'a> {
    /// The clean text, perhaps empty; borrowed where, and only where, it is the input.
    pub text: Cow<'a, str>,
    /// What was changed.
    pub repairs: Repairs,
    /// What deserves a second look.
    pub warnings: Warnings,
}

/// Masks the text, so that logs hold none.
impl fmt::Debug for Cleaned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cleaned")
            .field("text", &Masked)
            .field("repairs", &self.repairs)
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// One step may make work for another: a repaired character is folded, a dropped one joins what it
/// parted. In text that nobody built to outlast the steps, not as often as this.
const ROUNDS: usize = 16;

/// Cleans `input`. What comes out is clean: cleaning it again changes nothing.
#[must_use]
pub fn clean(input: &str, profile: Profile) -> Cleaned<'_> {
    let mut cleaned =
        Cleaned { text: Cow::Borrowed(input), repairs: Repairs::NONE, warnings: Warnings::NONE };
    let settled = (0..ROUNDS).any(|_| {
        let (text, repairs) = (&cleaned.text, &mut cleaned.repairs);
        let needs = scan(text, profile);
        let next = read(text, needs, profile, repairs).or_else(|| tidy(text, needs, profile, repairs));
        next.is_none_or(|next| {
            cleaned.text = Cow::Owned(next);
            false
        })
    });
    if !settled {
        settle(&mut cleaned, profile);
    }
    if cleaned.repairs.contains(Repair::RemovedTags) {
        cleaned.warnings.insert(Warning::Markup);
    }
    cleaned
}

/// The first step that reads the text as something else and changes it: markup, mojibake, escapes.
fn read(text: &str, needs: Needs, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let html = needs.has(Needs::HTML) && profile.strips_html();
    html.then(|| html::remove(text, profile, repairs))
        .flatten()
        .or_else(|| needs.has(Needs::MOJIBAKE).then(|| mojibake::undo(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::ESCAPES).then(|| escapes::decode(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::ESCAPES).then(|| forum::remove(text, repairs)).flatten())
}

/// The first step that puts characters in order and changes something.
fn tidy(text: &str, needs: Needs, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let filter = needs.has(Needs::FILTER.with(Needs::MARKS));
    filter
        .then(|| unicode::filter(text, profile, repairs))
        .flatten()
        .or_else(|| needs.has(Needs::COMPOSE).then(|| unicode::compose(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::MARKS).then(|| unicode::limit_marks(text, repairs)).flatten())
        .or_else(|| needs.has(Needs::SPACE).then(|| space::normalize(text, profile, repairs)).flatten())
}

/// Ends the cleaning of a text built to go on for ever: what the reading steps begin at goes.
fn settle(cleaned: &mut Cleaned<'_>, profile: Profile) {
    let repairs = &mut cleaned.repairs;
    let mut text = std::mem::take(&mut cleaned.text).into_owned();
    for armed in [true, false] {
        while let Some(next) = tidy(&text, scan(&text, profile), profile, repairs) {
            text = next;
        }
        if armed {
            repairs.insert(Repair::RemovedSymbols);
            text = disarm(&text, profile);
        }
    }
    cleaned.text = Cow::Owned(text);
}

fn disarm(text: &str, profile: Profile) -> String {
    let mut previous = ' ';
    let blank = |c: char| {
        let markup = profile.strips_html() && matches!(c, '&' | '<' | '>');
        let escape = profile == Profile::Name && matches!(c, '\\' | '%' | '=' | '[');
        let armed = markup || escape || mojibake::may_be(std::mem::replace(&mut previous, c), c);
        if armed { ' ' } else { c }
    };
    text.chars().map(blank).collect()
}
