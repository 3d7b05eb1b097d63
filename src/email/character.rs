//! What every part of an address asks of a character. Not the grammar: each part knows its own.

use std::borrow::Cow;

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::finding::ErrorCode;
use crate::text::character::{Class, class};
use crate::text::joiner::joiner_allowed;

/// A rule that is broken, and the byte of the text in question where it is.
pub(super) type Fault = (ErrorCode, usize);

/// UTS 39 §5.4: more nonspacing marks in a row than any script writes.
const MARKS_MAX: usize = 4;

/// RFC 5321 §4.1.2, `atext`.
pub(super) const fn is_atext(byte: u8) -> bool {
    matches!(byte,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/'
        | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~')
}

/// Why `c` has no place in any part of an address, whatever stands around it.
pub(super) fn refusal(c: char) -> Option<ErrorCode> {
    if c.is_ascii_graphic() {
        return None;
    }
    match class(c) {
        Class::Space => Some(ErrorCode::Whitespace),
        Class::LineBreak => Some(ErrorCode::LineBreak),
        Class::Control => Some(ErrorCode::ControlCharacter),
        Class::Bidi => Some(ErrorCode::BidiControl),
        Class::Invisible | Class::VariationSelector => Some(ErrorCode::InvisibleCharacter),
        Class::PrivateUse => Some(ErrorCode::PrivateUseCharacter),
        Class::Unassigned => Some(ErrorCode::UnassignedCharacter),
        Class::Letter
        | Class::Mark
        | Class::Digit
        | Class::Joiner
        | Class::Symbol
        | Class::Punctuation
        | Class::Apostrophe
        | Class::Dash => None,
    }
}

/// Goes along a text and refuses the characters that no address holds, and marks and joiners that
/// are out of place.
pub(super) struct Guard<'a> {
    text: &'a str,
    opening: bool,
    marks: usize,
}

impl<'a> Guard<'a> {
    /// At the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, opening: true, marks: 0 }
    }

    /// Passes a separator: a mark after it would have nothing to sit on.
    pub fn open(&mut self) {
        self.opening = true;
        self.marks = 0;
    }

    /// Judges `c`, which stands at `offset`.
    pub fn check(&mut self, offset: usize, c: char) -> Result<(), Fault> {
        if c.is_ascii_graphic() {
            self.opening = false;
            self.marks = 0;
            return Ok(());
        }
        if let Some(code) = refusal(c) {
            return Err((code, offset));
        }
        match class(c) {
            // Marks that strike through or enclose are symbols by class.
            Class::Mark | Class::Symbol if self.opening && is_combining_mark(c) => {
                return Err((ErrorCode::LeadingMark, offset));
            }
            Class::Joiner => {
                let (before, rest) = self.text.split_at_checked(offset).unwrap_or_default();
                let after = rest.strip_prefix(c).unwrap_or_default();
                if !joiner_allowed(before, c, after) {
                    return Err((ErrorCode::MisplacedJoiner, offset));
                }
            }
            _ => {}
        }
        // Class zero is left out: the vowel signs and medials of Indic scripts come in longer rows.
        self.marks = if canonical_combining_class(c) == 0 { 0 } else { self.marks + 1 };
        if self.marks > MARKS_MAX {
            return Err((ErrorCode::StackedMarks, offset));
        }
        self.opening = false;
        Ok(())
    }
}

/// Normalization form C, borrowed where `text` has it already.
pub(super) fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Where in `text` the byte `offset` of its form C comes from: in the first character with which the form
/// reaches beyond it. A search by halves, for a local part may be long.
pub(super) fn nfc_origin(text: &str, offset: usize) -> usize {
    let starts: Vec<_> = text.char_indices().map(|(start, _)| start).collect();
    let form_before = |start: &usize| {
        let before = text.get(..*start).unwrap_or_default();
        before.nfc().map(char::len_utf8).sum::<usize>() <= offset
    };
    let origin = starts.partition_point(form_before).checked_sub(1);
    origin.and_then(|at| starts.get(at)).copied().unwrap_or_default()
}

/// Where the first character begins that does not fit into `limit` bytes.
pub(super) fn past(text: &str, limit: usize) -> usize {
    text.char_indices().find(|(start, c)| start + c.len_utf8() > limit).map_or(text.len(), |(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_the_first_character_that_reaches_beyond() {
        for (text, offset, origin) in [
            ("ab\u{37E}", 2, 2),
            ("e\u{301}a\u{301}\u{37E}", 4, 6),
            ("e\u{301}\u{37E}", 0, 0),
            ("\u{958}\u{37E}", 5, 0),
            ("\u{1112}\u{1161}\u{11AB}\u{37E}", 3, 9),
            ("", 0, 0),
        ] {
            assert_eq!(nfc_origin(text, offset), origin, "{}", text.escape_unicode());
        }
    }
}
