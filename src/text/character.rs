//! What a character is to us: one class for every code point. Not a general Unicode database.

/// What is done with a code point, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
    /// A letter, of any script.
    Letter,
    /// A combining mark; how many may stack depends on the script.
    Mark,
    /// A decimal digit.
    Digit,
    /// White space within a line, U+0009 among it.
    Space,
    /// A line or paragraph break.
    LineBreak,
    /// A control character.
    Control,
    /// A bidirectional control.
    Bidi,
    /// Invisible: default-ignorable, formatting, tag, filler, soft hyphen, byte order mark.
    Invisible,
    /// U+200C or U+200D, whose place decides (RFC 5892, appendix A).
    Joiner,
    /// A variation selector.
    VariationSelector,
    /// Private use.
    PrivateUse,
    /// Unassigned or a noncharacter.
    Unassigned,
    /// A symbol, an emoji, or a number that is no decimal digit.
    Symbol,
    /// Punctuation that is none of the following.
    Punctuation,
    /// The apostrophe and its look-alikes.
    Apostrophe,
    /// The hyphen and its look-alikes.
    Dash,
}

/// The class of `c`.
#[must_use]
pub fn class(c: char) -> Class {
    match c {
        '\t' | ' ' | '\u{A0}' => Class::Space,
        '\n' | '\r' => Class::LineBreak,
        '\u{200C}' | '\u{200D}' => Class::Joiner,
        '\'' | '\u{2019}' => Class::Apostrophe,
        '-' => Class::Dash,
        c if c.is_alphabetic() => Class::Letter,
        c if c.is_numeric() => Class::Digit,
        c if c.is_control() => Class::Control,
        c if c.is_ascii_punctuation() => Class::Punctuation,
        _ => Class::Symbol,
    }
}
