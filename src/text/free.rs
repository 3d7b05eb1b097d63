//! Free text: comments, addresses of streets, notes. Not names: nothing is cased, and symbols,
//! emoji, digits, punctuation and typographic quotes and dashes stay.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::{Cleaned, Profile, clean};
use crate::finding::{Error, ErrorCode, Inspection};

/// Bytes of a free text: a long comment, and not a file.
pub const MAX_BYTES: usize = 1 << 20;

/// How free text is to be cleaned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Keeps line breaks, as `\n`; else they become spaces.
    pub multiline: bool,
    /// Decodes character references and removes tags, and every `<` and `>`.
    pub strip_html: bool,
    /// The most grapheme clusters (what a reader calls a character) there may be.
    pub max_length: Option<usize>,
    /// Cuts a longer text at the edge of a cluster; else it is refused.
    pub truncate: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { multiline: true, strip_html: false, max_length: None, truncate: false }
    }
}

/// Cleans free text. Mojibake is undone; full-width, half-width and mathematical letters and digits,
/// ligatures and presentation forms become plain; control, bidirectional, invisible, private-use and
/// unassigned characters go; space becomes single and is trimmed, line by line; the rest stays, in
/// normalization form C.
///
/// # Errors
/// `too_long` for more than [`MAX_BYTES`], before or after, or, without `truncate`, for more than
/// `max_length` clusters.
pub fn sanitize<'a>(text: &'a str, options: &Options) -> Result<Cow<'a, str>, Error> {
    sanitized(text, options).map(|cleaned| cleaned.text)
}

/// As [`sanitize`], and tells what was repaired and what deserves a second look.
#[must_use]
pub fn inspect(text: &str, options: &Options) -> Inspection {
    let cleaned = sanitized(text, options);
    let (repairs, warnings) = cleaned.as_ref().map(|c| (c.repairs, c.warnings)).unwrap_or_default();
    Inspection { value: cleaned.map(|cleaned| cleaned.text.into_owned()), repairs, warnings }
}

fn sanitized<'a>(text: &'a str, options: &Options) -> Result<Cleaned<'a>, Error> {
    if text.len() > MAX_BYTES {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    let profile = Profile::Text { multiline: options.multiline, strip_html: options.strip_html };
    let mut cleaned = clean(text, profile);
    if cleaned.text.len() > MAX_BYTES {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    if let Some(end) = options.max_length.and_then(|most| excess(&cleaned.text, most)) {
        if !options.truncate {
            return Err(Error::whole(ErrorCode::TooLong));
        }
        // What was in the middle is at an end now: a space there goes.
        let cut = clean(cleaned.text.get(..end).unwrap_or_default(), profile).text.into_owned();
        cleaned.text = Cow::Owned(cut);
    }
    Ok(cleaned)
}

/// Where the clusters beyond `most` begin, if there are any.
fn excess(text: &str, most: usize) -> Option<usize> {
    // A cluster is at least a byte.
    if text.len() <= most {
        return None;
    }
    text.grapheme_indices(true).nth(most).map(|(at, _)| at)
}
