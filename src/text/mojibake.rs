//! UTF-8 that was read as Latin-1 or Windows-1252, undone. Not a guess at other encodings.

/// Whether `lead` and `next` may be the first two bytes of a character read as two.
#[must_use]
pub fn may_be(_lead: char, _next: char) -> bool {
    false
}
