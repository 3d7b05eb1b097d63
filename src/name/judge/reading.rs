//! A text as its words, each looked up once. Not what they mean together.

use smallvec::SmallVec;

use super::words::{self, Hash, Tells};
use crate::text::character::{Class, class};

/// A word: letters and marks, with apostrophes within.
pub(super) struct Word<'a> {
    /// As it is written.
    pub(super) text: &'a str,
    /// Where it begins in the text.
    pub(super) at: usize,
    /// Where its small letters stand in [`Reading::small`].
    small: (usize, usize),
    pub(super) tells: Tells,
}

impl Word<'_> {
    /// Whether it is written as a name is: a capital, and small letters.
    pub(super) fn is_titled(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(|c| !c.is_uppercase())
    }

    /// Whether it has no capital.
    pub(super) fn is_small(&self) -> bool {
        !self.text.chars().any(char::is_uppercase)
    }
}

/// A text, its words, and which characters of ASCII it holds.
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) words: SmallVec<[Word<'a>; 8]>,
    /// The words in small letters, one after the other, parted by spaces.
    small: String,
    /// What the words tell as one phrase.
    pub(super) phrase: Tells,
    /// What any word tells.
    pub(super) any: Tells,
    holds: u128,
    /// The highest character, which tells what alphabets there may be.
    pub(super) highest: char,
}

impl<'a> Reading<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut reading = Self {
            text,
            words: SmallVec::new(),
            small: String::with_capacity(text.len() + 8),
            phrase: Tells::NOTHING,
            any: Tells::NOTHING,
            holds: 0,
            highest: '\0',
        };
        let mut start = None;
        for (at, c) in text.char_indices() {
            if c.is_ascii() {
                reading.holds |= 1 << u32::from(c);
            }
            reading.highest = reading.highest.max(c);
            let inside = if c.is_ascii() {
                c.is_ascii_alphabetic() || c == '\''
            } else {
                c.is_alphabetic() || matches!(class(c), Class::Mark | Class::Joiner)
            };
            match (inside, start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    reading.push(from, at);
                    start = None;
                }
                _ => {}
            }
        }
        if let Some(from) = start {
            reading.push(from, text.len());
        }
        if !reading.words.is_empty() {
            reading.phrase = words::tells(Hash::of(&reading.small));
        }
        reading
    }

    fn push(&mut self, from: usize, to: usize) {
        let Some(text) = self.text.get(from..to) else { return };
        let at = from + text.len() - text.trim_start_matches('\'').len();
        let text = text.trim_matches('\'');
        if text.is_empty() {
            return;
        }
        if !self.small.is_empty() {
            self.small.push(' ');
        }
        let start = self.small.len();
        let mut hash = Hash::EMPTY;
        if text.is_ascii() {
            for byte in text.bytes() {
                let byte = byte.to_ascii_lowercase();
                self.small.push(char::from(byte));
                hash = hash.push(byte);
            }
        } else {
            self.small.push_str(&text.to_lowercase());
            hash = Hash::of(self.small.get(start..).unwrap_or_default());
        }
        let tells = words::tells(hash);
        self.any = self.any.or(tells);
        self.words.push(Word { text, at, small: (start, self.small.len()), tells });
    }

    /// The word in small letters.
    pub(super) fn small(&self, word: &Word<'_>) -> &str {
        self.small.get(word.small.0..word.small.1).unwrap_or_default()
    }

    /// All words in small letters, parted by single spaces.
    pub(super) fn phrase_text(&self) -> &str {
        &self.small
    }

    /// Whether any of these characters of ASCII is in the text.
    pub(super) fn holds(&self, characters: &str) -> bool {
        characters.bytes().any(|byte| self.holds_byte(byte))
    }

    /// Whether this character of ASCII is in the text.
    pub(super) const fn holds_byte(&self, byte: u8) -> bool {
        self.holds & (1 << (byte as u32 & 0x7F)) != 0
    }

    /// Whether characters beyond ASCII are in the text.
    pub(super) const fn is_wide(&self) -> bool {
        !self.highest.is_ascii()
    }

    /// Whether letters without case are, from Hebrew on.
    pub(super) fn is_uncased(&self) -> bool {
        self.highest >= '\u{590}'
    }

    /// Whether any sign of ASCII is that names have none of: all but letters, space and hyphen.
    pub(super) const fn has_signs(&self) -> bool {
        const LETTERS: u128 = 0x07FF_FFFE_07FF_FFFE << 64 | 1 << 0x20 | 1 << 0x2D;
        self.holds & !LETTERS != 0
    }

    /// Whether a digit of ASCII is in the text.
    pub(super) const fn has_digits(&self) -> bool {
        self.holds & (0x3FF << 0x30) != 0
    }

    /// Whether a control character is, other than the tab.
    pub(super) const fn has_breaks(&self) -> bool {
        self.holds & 0xFFFF_FDFF != 0
    }
}
