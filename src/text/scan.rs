//! The look at a text that decides whether anything is to be done, and what. Changes nothing, and
//! is all that clean text costs.

use super::character::{Class, Properties, kind, properties};
use super::unicode::{Fate, fate, is_base};
use super::{Profile, mojibake};
use crate::tables::characters::KINDS;

/// What a text may need: a set of steps. A step may still find nothing to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs(u8);

impl Needs {
    /// Nothing: the text is clean.
    pub const NONE: Self = Self(0);
    /// There may be markup.
    pub const HTML: Self = Self(1);
    /// There may be UTF-8 read as something else.
    pub const MOJIBAKE: Self = Self(2);
    /// Characters are to be replaced or dropped, or their neighbours are to be asked.
    pub const FILTER: Self = Self(4);
    /// The text may not be in normalization form C.
    pub const COMPOSE: Self = Self(8);
    /// A mark stands alone, or too many on one letter.
    pub const MARKS: Self = Self(16);
    /// Space, an apostrophe or a hyphen is out of order.
    pub const SPACE: Self = Self(32);
    /// A blank, which is in order unless it stands beside another or at an end.
    const BLANK: Self = Self(64);
    /// There may be an escape that a program left, or a tag of a forum.
    pub const ESCAPES: Self = Self(128);

    /// Whether `other` is in the set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The needs of each kind of character, and of each ASCII character, by profile.
struct Table {
    kinds: [Needs; KINDS.len()],
    ascii: [Needs; 128],
}

static NAME: Table = Table::new(Profile::Name);
static LINE: Table = Table::new(Profile::Text { multiline: false, strip_html: false });
static LINES: Table = Table::new(Profile::Text { multiline: true, strip_html: false });

impl Table {
    #[allow(clippy::indexing_slicing, reason = "const: the compiler checks the bounds")]
    #[allow(clippy::cast_possible_truncation, reason = "below 128")]
    const fn new(profile: Profile) -> Self {
        let mut kinds = [Needs::NONE; KINDS.len()];
        let mut at = 0;
        while at < kinds.len() {
            kinds[at] = needs(KINDS[at], profile);
            at += 1;
        }
        let mut ascii = [Needs::NONE; 128];
        let mut at = 0;
        while at < ascii.len() {
            ascii[at] = match at as u8 {
                b'<' | b'>' | b'&' => Needs::HTML,
                b'\\' | b'%' | b'=' | b'[' if matches!(profile, Profile::Name) => Needs::ESCAPES,
                b' ' => Needs::BLANK,
                b'\n' if matches!(profile, Profile::Text { multiline: true, .. }) => Needs::BLANK,
                b'\t'..=b'\r' => Needs::SPACE,
                0..=0x1F | 0x7F => Needs::FILTER,
                b'`' if matches!(profile, Profile::Name) => Needs::SPACE,
                _ => Needs::NONE,
            };
            at += 1;
        }
        Self { kinds, ascii }
    }

    const fn of(profile: Profile) -> &'static Self {
        match profile {
            Profile::Name => &NAME,
            Profile::Text { multiline: true, .. } => &LINES,
            Profile::Text { multiline: false, .. } => &LINE,
        }
    }
}

const fn needs(of: Properties, profile: Profile) -> Needs {
    let needs = if of.stable { Needs::NONE } else { Needs::COMPOSE };
    let filter = !matches!(fate(of, profile), Fate::Stays);
    let needs = if filter { needs.with(Needs::FILTER) } else { needs };
    match of.class {
        Class::Space | Class::LineBreak => needs.with(Needs::SPACE),
        Class::Apostrophe | Class::Dash if matches!(profile, Profile::Name) => needs.with(Needs::SPACE),
        _ => needs,
    }
}

/// What an ASCII character needs, after `previous`.
#[inline]
fn after(of: Needs, previous: char, c: char) -> Needs {
    if !of.has(Needs::BLANK) {
        return of;
    }
    // A line break may follow a line break.
    let apart = !is_blank(previous) || c == '\n' && previous == '\n';
    if apart { Needs::NONE } else { Needs::SPACE }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n')
}

/// What `text` may need.
#[must_use]
pub fn scan(text: &str, profile: Profile) -> Needs {
    let table = Table::of(profile);
    let mut needs = Needs::NONE;
    let mut previous = ' ';
    let mut ascii = 0;
    for byte in text.bytes() {
        let Some(of) = table.ascii.get(usize::from(byte)) else { break };
        if *of != Needs::NONE {
            needs = needs.with(after(*of, previous, char::from(byte)));
        }
        previous = char::from(byte);
        ascii += 1;
    }
    let mut marks = 0;
    for c in text.get(ascii..).unwrap_or_default().chars() {
        if let Some(of) = table.ascii.get(c as usize) {
            needs = needs.with(after(*of, previous, c));
        } else {
            let kind = kind(c);
            needs = needs.with(table.kinds.get(kind).copied().unwrap_or(Needs::FILTER));
            if let Some(of) = KINDS.get(kind) {
                if previous.is_ascii() {
                    marks = marks_on(properties(previous), profile);
                }
                if of.class != Class::Mark {
                    marks = marks_on(*of, profile);
                } else if marks == 0 {
                    needs = needs.with(Needs::MARKS);
                } else {
                    marks -= 1;
                }
            }
            if mojibake::may_be(previous, c) {
                needs = needs.with(Needs::MOJIBAKE);
            }
        }
        previous = c;
    }
    if is_blank(previous) && !text.is_empty() { needs.with(Needs::SPACE) } else { needs }
}

/// How many marks may stand on a character.
fn marks_on(of: Properties, profile: Profile) -> u8 {
    if is_base(of.class, profile) { of.marks } else { 0 }
}
