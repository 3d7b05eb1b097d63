//! Letters and their case: which have one, and how a word is cased now. Not which case is right.

use super::super::alphabet;
pub(super) use super::super::alphabet::{Case, case_of};
use super::Buffer;

/// How a word is cased now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Shape {
    /// No letter with case.
    Uncased,
    /// All small letters.
    Small,
    /// All capitals, at least one.
    Capitals,
    /// Capitals after a prefix in small letters: `McDONALD`.
    Shouted,
    /// Both, by choice.
    Mixed,
    /// Hyphenated, and its parts differ or are not all by choice.
    Parts,
}

impl Shape {
    pub(super) fn of(word: &str) -> Self {
        if !word.contains('-') {
            return Self::of_part(word);
        }
        let mut parts = word.split('-');
        let first = parts.next().unwrap_or_default();
        // Ki-moon, Д-р: whoever set one capital and went on small has chosen. A small head has not
        // (smith-Jones), but for a particle (al-Rashid).
        let opens = matches!(Self::of_part(first), Self::Mixed)
            || Self::is_one_capital(first)
            || super::small_by_choice(first);
        let headed = Self::of_part(first) != Self::Small;
        let mut goes_on = false;
        let careful = opens
            && parts.all(|part| {
                let shape = Self::of_part(part);
                goes_on |= shape == Self::Mixed || shape == Self::Small && headed;
                matches!(shape, Self::Mixed | Self::Small | Self::Uncased) || Self::is_one_capital(part)
            });
        if careful && goes_on { Self::Mixed } else { Self::Parts }
    }

    /// Whether somebody chose the case of some part between hyphens.
    pub(super) fn has_mixed_part(word: &str) -> bool {
        word.split('-').any(|part| Self::of_part(part) == Self::Mixed)
    }

    fn is_one_capital(part: &str) -> bool {
        let mut letters = part.chars();
        letters.next().is_some_and(|c| case_of(c) == Some(Case::Capital)) && letters.next().is_none()
    }

    pub(super) fn of_part(part: &str) -> Self {
        let (mut small, mut capitals, mut trailing) = (false, false, 0);
        for c in part.chars() {
            match case_of(c) {
                Some(Case::Small) => (small, trailing) = (true, 0),
                Some(Case::Capital) => (capitals, trailing) = (true, trailing + 1),
                None => {}
            }
        }
        Self::from_counts(small, capitals, trailing)
    }

    /// The shape by whether there are small letters and capitals, and how many capitals end it.
    pub(super) fn from_counts(small: bool, capitals: bool, trailing: usize) -> Self {
        match (small, capitals) {
            (false, false) => Self::Uncased,
            (true, false) => Self::Small,
            (false, true) => Self::Capitals,
            (true, true) if trailing > 1 => Self::Shouted,
            (true, true) => Self::Mixed,
        }
    }
}

/// Whether the letters are those of Turkish or Azeri: dotted İ, dotless ı, ğ, ə, or ş beside
/// letters that Romanian lacks.
pub(super) fn tells_turkic(name: &str) -> bool {
    let (mut cedilla, mut umlaut) = (false, false);
    for c in name.chars() {
        match c {
            'İ' | 'ı' | 'ğ' | 'Ğ' | 'ə' | 'Ə' => return true,
            'ş' | 'Ş' => cedilla = true,
            'ö' | 'Ö' | 'ü' | 'Ü' | 'ç' | 'Ç' => umlaut = true,
            _ => {}
        }
    }
    cedilla && umlaut
}

/// Appends one character.
pub(super) fn push(out: &mut Buffer, c: char) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Appends `text` in small letters; a Greek sigma by its place.
pub(super) fn push_lower(out: &mut Buffer, text: &str, turkic: bool) {
    if turkic {
        let mut before = ' ';
        for c in text.chars() {
            match c {
                'I' => push(out, 'ı'),
                'İ' => push(out, 'i'),
                // What lower() of most languages makes of İ: its dot is the letter's own.
                '\u{307}' if before == 'i' => {}
                c => push(out, alphabet::lower(c)),
            }
            before = c;
        }
        return;
    }
    let start = out.len();
    out.extend_from_slice(text.as_bytes());
    let pushed = out.get_mut(start..).unwrap_or_default();
    pushed.make_ascii_lowercase();
    let mut lead = 0;
    for byte in pushed.iter_mut().filter(|byte| !byte.is_ascii()) {
        match *byte {
            // Latin-1: the small letter is 32 further on, but × has none.
            0x80..=0x9E if lead == 0xC3 && *byte != 0x97 => *byte |= 0x20,
            0xC4.. => {
                out.truncate(start);
                return push_lower_beyond_latin(out, text);
            }
            _ => {}
        }
        lead = *byte;
    }
}

fn push_lower_beyond_latin(out: &mut Buffer, text: &str) {
    // A sigma looks at its neighbours, and the small letter of İ is two characters.
    if text.contains(['Σ', 'İ']) {
        return out.extend_from_slice(text.to_lowercase().as_bytes());
    }
    text.chars().for_each(|c| push(out, alphabet::lower(c)));
}

/// Appends `c` as a capital.
pub(super) fn push_upper(out: &mut Buffer, c: char, turkic: bool) {
    push(out, upper(c, turkic));
}

/// The capital of `c`.
fn upper(c: char, turkic: bool) -> char {
    if turkic && c == 'i' { 'İ' } else { alphabet::upper(c) }
}

/// Makes the letter of `text` at byte `offset` a capital.
pub(super) fn capitalize(text: &mut Buffer, offset: usize, turkic: bool) {
    match text.get_mut(offset..) {
        Some([b'i', ..]) if turkic => {}
        Some([letter, ..]) if letter.is_ascii() => return letter.make_ascii_uppercase(),
        Some([0xC3, letter @ (0xA0..=0xB6 | 0xB8..=0xBE), ..]) => return *letter &= !0x20,
        _ => {}
    }
    let length = match text.get(offset) {
        Some(0xC2..=0xDF) => 2,
        Some(0xE0..=0xEF) => 3,
        Some(0xF0..) => 4,
        _ => 1,
    };
    let letter = text.get(offset..offset + length).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some(letter) = letter.and_then(|letter| letter.chars().next()) else { return };
    let mut buffer = [0; 4];
    let capital = upper(letter, turkic).encode_utf8(&mut buffer).as_bytes();
    let end = offset + letter.len_utf8();
    match text.get_mut(offset..end) {
        Some(place) if place.len() == capital.len() => place.copy_from_slice(capital),
        _ => {
            text.drain(offset..end);
            text.insert_from_slice(offset, capital);
        }
    }
}
