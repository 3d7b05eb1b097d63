//! What a character is to us: one class for every code point. Not a general Unicode database.

pub use crate::tables::characters::UNICODE_VERSION;
use crate::tables::characters::{BLOCKS, FOLD_PLACES, FOLD_TARGETS, FOLDED, INDEX, KINDS};

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

impl Class {
    /// Whether it parts two words: white space, a line break among it.
    #[must_use]
    pub const fn is_blank(self) -> bool {
        matches!(self, Self::Space | Self::LineBreak)
    }
}

/// Where a compatibility form is replaced by the plain characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folds {
    /// Nowhere: it is plain.
    No,
    /// In names and in free text: width, font, ligature, presentation form.
    Everywhere,
    /// In names only; free text may mean what it shows: superscript, small capital, circled letter.
    InNames,
    /// In names beside another raised letter; alone it may be a letter of an orthography, as in xʷ.
    InRuns,
}

/// Joining type (Arabic and other cursive scripts), as RFC 5892 needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Joins nothing, or causes joining.
    None,
    /// Joins the letter after it.
    Left,
    /// Joins the letter before it.
    Right,
    /// Joins both.
    Dual,
    /// Is skipped, as marks are.
    Transparent,
}

/// Which variation selectors may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// None.
    None,
    /// U+FE0E and U+FE0F, text or emoji style, in free text.
    Emoji,
    /// U+E0100 to U+E01EF, an ideographic variation sequence.
    Ideographic,
    /// The free variation selectors and the vowel separator of Mongolian.
    Mongolian,
}

/// What is known of a code point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Properties {
    /// Its class.
    pub class: Class,
    /// Where it gives way to its plain form.
    pub folds: Folds,
    /// Whether text of such characters alone is in normalization form C.
    pub stable: bool,
    /// How it joins.
    pub joining: Joining,
    /// Whether it is a virama: canonical combining class 9.
    pub virama: bool,
    /// Which variation selectors may follow it.
    pub selector: Selector,
    /// How many marks may stand on it.
    pub marks: u8,
    /// Whether it parts the words on its two sides, so that a space takes its place.
    pub parts: bool,
}

/// The number of the kind of `c`, an index of [`KINDS`].
#[inline]
#[must_use]
pub fn kind(c: char) -> usize {
    let code = c as usize;
    let block = INDEX.get(code >> 7).and_then(|block| BLOCKS.get(usize::from(*block)));
    block.and_then(|block| block.get(code & 0x7F)).map_or(0, |kind| usize::from(*kind))
}

/// What is known of `c`.
#[inline]
#[must_use]
pub fn properties(c: char) -> Properties {
    const PLAIN: Properties = KINDS[0];
    KINDS.get(kind(c)).copied().unwrap_or(PLAIN)
}

/// The class of `c`.
#[inline]
#[must_use]
pub fn class(c: char) -> Class {
    properties(c).class
}

/// The plain form of a compatibility character, in normalization form C; [`Properties::folds`]
/// says where it is used.
#[must_use]
pub fn fold(c: char) -> Option<&'static str> {
    let at = FOLDED.binary_search(&c).ok()?;
    let (start, length) = FOLD_PLACES.get(at)?;
    FOLD_TARGETS.get(usize::from(*start)..)?.get(..usize::from(*length))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        for (class_expected, characters) in [
            (Class::Letter, "aÅñßжאم字한アー\u{2BB}\u{2BE}\u{A78C}ªºÆ\u{2160}\u{1D400}"),
            (Class::Mark, "\u{301}\u{5B8}\u{64E}\u{E34}\u{93F}\u{94D}"),
            (Class::Digit, "09٣५９"),
            (Class::Space, " \t\u{A0}\u{2800}\u{2003}\u{202F}\u{3000}"),
            (Class::LineBreak, "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}"),
            (Class::Control, "\0\u{1B}\u{7F}\u{80}\u{9F}"),
            (Class::Bidi, "\u{200E}\u{202E}\u{2066}\u{61C}"),
            (Class::Invisible, "\u{AD}\u{200B}\u{FEFF}\u{115F}\u{3164}\u{FFA0}\u{E0041}\u{34F}\u{2060}"),
            (Class::Joiner, "\u{200C}\u{200D}"),
            (Class::VariationSelector, "\u{FE0F}\u{E0100}\u{180B}\u{180E}"),
            (Class::PrivateUse, "\u{E000}\u{F0000}"),
            (Class::Unassigned, "\u{378}\u{FFFE}\u{FDD0}\u{10FFFF}"),
            (Class::Symbol, "$+<=>^|~©½²😀🇫\u{20E3}\u{FFFD}\u{24BF}"),
            (Class::Punctuation, "!\"#%&()*,./:;?@[\\]_{}·・“”«»"),
            (Class::Apostrophe, "'’‘‛`´′ʼ＇ʹ"),
            (Class::Dash, "-‐‑‒–—―−﹘－\u{5BE}"),
        ] {
            for c in characters.chars() {
                assert_eq!(class(c), class_expected, "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn folds() {
        for (from, to) in [
            ('Ａ', "A"),
            ('＠', "@"),
            ('ｶ', "カ"),
            ('\u{FF9E}', "\u{3099}"),
            ('𝓙', "J"),
            ('ﬁ', "fi"),
            ('ĳ', "ij"),
            ('ŀ', "l·"),
            ('ſ', "s"),
            ('\u{FEEB}', "ه"),
            ('\u{FDFA}', "صلى الله عليه وسلم"),
            ('⼀', "一"),
            ('Ⅲ', "III"),
            ('Ⓙ', "J"),
            ('🅹', "J"),
            ('ᴊ', "j"),
            ('ᵐ', "m"),
            ('\u{FFA1}', "\u{3131}"),
            ('𝟗', "9"),
        ] {
            assert_eq!(fold(from), Some(to), "U+{:04X}", u32::from(from));
        }
        for c in "aªº\u{3131}\u{E33}և™℠㎏½²µ🇯é".chars() {
            assert_eq!(fold(c), None, "U+{:04X}", u32::from(c));
        }
    }
}
