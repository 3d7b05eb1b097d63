//! IDNA 2008 where UTS 46 is laxer: which characters a U-label may hold (RFC 5892). Not mapping,
//! Punycode, CONTEXTJ or the Bidi rule: the crate `idna` does those.

use unicode_script::{Script, UnicodeScript};

use crate::text::character::{Class, class};

/// The first character of the U-label that IDNA 2008 does not permit there.
pub(super) fn disallowed(label: &str) -> Option<char> {
    let mut previous = None;
    for (offset, c) in label.char_indices() {
        if !c.is_ascii() && !is_valid(c) && !is_valid_in_context(label, offset, previous, c) {
            return Some(c);
        }
        previous = Some(c);
    }
    None
}

/// RFC 5892 §3, PVALID. That a character is stable under case folding and NFKC (§2.2) is left to
/// UTS 46, which maps or refuses the others.
fn is_valid(c: char) -> bool {
    match c {
        // §2.6, exceptions; the joiners have kept CONTEXTJ by now.
        '\u{6FD}' | '\u{6FE}' | '\u{F0B}' | '\u{3007}' | '\u{200C}' | '\u{200D}' => true,
        // §2.6, exceptions, CONTEXTO among them.
        '\u{640}' | '\u{7FA}' | '\u{302E}' | '\u{302F}' | '\u{3031}'..='\u{3035}' | '\u{303B}'
        | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}'
        // §2.4, blocks of marks for symbols and musical notation.
        | '\u{20D0}'..='\u{20FF}' | '\u{1D100}'..='\u{1D24F}'
        // §2.9, conjoining jamo.
        | '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97F}' | '\u{D7B0}'..='\u{D7FF}' => false,
        _ => match class(c) {
            // §2.1, LetterDigits, where letters that are numbers (Nl) are not.
            Class::Letter => !c.is_numeric(),
            Class::Mark | Class::Digit => true,
            // Letters that look like punctuation, such as U+02BC and U+02BB.
            Class::Apostrophe | Class::Dash => c.is_alphabetic(),
            _ => false,
        },
    }
}

/// RFC 5892, appendices A.3 to A.9, CONTEXTO.
fn is_valid_in_context(label: &str, offset: usize, previous: Option<char>, c: char) -> bool {
    let next = || label.get(offset..).and_then(|rest| rest.chars().nth(1));
    let is = |c: Option<char>, script| c.is_some_and(|c| c.script() == script);
    match c {
        '\u{B7}' => previous == Some('l') && next() == Some('l'),
        '\u{375}' => is(next(), Script::Greek),
        '\u{5F3}' | '\u{5F4}' => is(previous, Script::Hebrew),
        '\u{30FB}' => {
            label.chars().any(|c| matches!(c.script(), Script::Hiragana | Script::Katakana | Script::Han))
        }
        '\u{660}'..='\u{669}' => !label.contains(|c| matches!(c, '\u{6F0}'..='\u{6F9}')),
        '\u{6F0}'..='\u{6F9}' => !label.contains(|c| matches!(c, '\u{660}'..='\u{669}')),
        _ => false,
    }
}
