//! Joiners U+200C and U+200D: where a script needs them (RFC 5892, appendix A.1 and A.2). Not
//! where emoji do; that is the business of free text.

use super::character::{Joining, properties};

/// ZERO WIDTH NON-JOINER, as Persian needs it.
pub const NON_JOINER: char = '\u{200C}';
/// ZERO WIDTH JOINER, as Sinhala needs it.
pub const JOINER: char = '\u{200D}';

/// Whether a joiner may stand between `before` and `after`: after a virama, or, for U+200C,
/// between letters that would join.
#[must_use]
pub fn joiner_allowed(before: &str, joiner: char, after: &str) -> bool {
    let mut context = Context::default();
    // What the joiner sees reaches back over transparent characters to the letter before them.
    let letter = before.char_indices().rev().find(|(_, c)| properties(*c).joining != Joining::Transparent);
    before.get(letter.map_or(0, |(at, _)| at)..).unwrap_or_default().chars().for_each(|c| context.push(c));
    context.allows(joiner, after.chars())
}

/// What a joiner needs to know of the characters before it, kept while they go by, so that text
/// with many joiners costs no more than its length.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    virama: bool,
    joins: bool,
}

impl Context {
    /// Takes note of one more character.
    pub fn push(&mut self, c: char) {
        let properties = properties(c);
        self.virama = properties.virama;
        if properties.joining != Joining::Transparent {
            self.joins = matches!(properties.joining, Joining::Left | Joining::Dual);
        }
    }

    /// Whether `joiner` may stand here, before `after`.
    #[must_use]
    pub fn allows(self, joiner: char, after: impl Iterator<Item = char>) -> bool {
        self.virama || joiner == NON_JOINER && self.joins && joins_back(after)
    }
}

/// Whether the first letter that joins anything joins the one before it.
fn joins_back(after: impl Iterator<Item = char>) -> bool {
    after
        .map(|c| properties(c).joining)
        .find(|joining| *joining != Joining::Transparent)
        .is_some_and(|joining| matches!(joining, Joining::Right | Joining::Dual))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts() {
        for (before, joiner, after, allowed) in [
            ("می", NON_JOINER, "خواهم", true),
            ("علی", NON_JOINER, "رضا", true),
            ("دا", NON_JOINER, "د", false),
            ("ب\u{64E}", NON_JOINER, "\u{64E}ب", true),
            ("", NON_JOINER, "ب", false),
            ("ب", NON_JOINER, "", false),
            ("ب", NON_JOINER, "\u{200C}ب", false),
            ("ශ\u{DCA}", JOINER, "ර", true),
            ("ශ", JOINER, "ර", false),
            ("क\u{94D}", NON_JOINER, "ष", true),
            ("ب", JOINER, "ب", false),
            ("a", NON_JOINER, "b", false),
        ] {
            assert_eq!(joiner_allowed(before, joiner, after), allowed, "{}", before.escape_unicode());
        }
    }
}
