//! Personal names: repair, case, judge. Not a parser of free text: the whole input is one name.

use std::borrow::Cow;

use crate::finding::{Error, ErrorCode, Inspection, Repairs, Warnings};

/// The conventions that the text alone cannot tell: a language, from a BCP 47 tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {}

impl Locale {
    /// Reads a BCP 47 tag; a language without rules of its own is the default.
    #[must_use]
    pub fn from_tag(_tag: &str) -> Option<Self> {
        Some(Self {})
    }
}

/// Cleans a name and cases it where nobody has.
///
/// # Errors
/// `too_long`, or `empty` where nothing name-like is left.
pub fn sanitize(input: &str, _locale: Locale) -> Result<Cow<'_, str>, Error> {
    let name = input.trim();
    if name.is_empty() { Err(Error::whole(ErrorCode::Empty)) } else { Ok(Cow::Borrowed(name)) }
}

/// As [`sanitize`], and tells what was repaired and what deserves a second look.
#[must_use]
pub fn inspect(input: &str, locale: Locale) -> Inspection {
    Inspection {
        value: sanitize(input, locale).map(Cow::into_owned),
        repairs: Repairs::NONE,
        warnings: Warnings::NONE,
    }
}
