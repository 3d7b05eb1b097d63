//! Letters and their case: which have one, and how a word is cased now. Not which case is right.

use super::Buffer;

/// How a word is cased now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
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
        let mut goes_on = false;
        let careful = opens
            && parts.all(|part| {
                let shape = Self::of_part(part);
                goes_on |= shape == Self::Mixed || shape == Self::Small && !super::small_by_choice(first);
                matches!(shape, Self::Mixed | Self::Small | Self::Uncased) || Self::is_one_capital(part)
            });
        if careful && goes_on { Self::Mixed } else { Self::Parts }
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

/// Small or capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Case {
    Small,
    Capital,
}

/// The case of `c` in scripts that use it in names. Georgian capitals are for shouting only, and
/// Cherokee small letters for text only: neither script cases a name. Letters without
/// a capital of their own (`ß`, `և`) stand among capitals too.
#[allow(clippy::match_same_arms, reason = "in the order of their frequency")]
pub(in super::super) fn case_of(c: char) -> Option<Case> {
    match c {
        'a'..='z' => Some(Case::Small),
        'A'..='Z' => Some(Case::Capital),
        '\0'..='\u{BF}' | '\u{D7}' | '\u{DF}' | '\u{F7}' | 'ẞ' => None,
        '\u{C0}'..='\u{DE}' => Some(Case::Capital),
        '\u{E0}'..='\u{FF}' => Some(Case::Small),
        // Georgian and Cherokee; then letters that modify, which stand beside either case.
        '\u{10A0}'..='\u{10FF}'
        | '\u{13A0}'..='\u{13FF}'
        | '\u{AB70}'..='\u{ABBF}'
        | '\u{2B0}'..='\u{2FF}'
        | '\u{1D2C}'..='\u{1D6A}' => None,
        'α'..='ω' | 'а'..='џ' => Some(Case::Small),
        'Α'..='Ω' | 'Ѐ'..='Я' => Some(Case::Capital),
        // The only letters whose capital may be two.
        'ŉ' | 'ǰ' | 'ΐ' | 'ΰ' | 'և' | '\u{1E96}'..='\u{1E9A}' | '\u{1F50}'..='\u{1FFF}'
            if c.to_uppercase().len() > 1 =>
        {
            None
        }
        c if c.is_lowercase() => Some(Case::Small),
        c if c.is_uppercase() => Some(Case::Capital),
        _ => None,
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
        for c in text.chars() {
            match c {
                'I' => push(out, 'ı'),
                'İ' => push(out, 'i'),
                c => c.to_lowercase().for_each(|c| push(out, c)),
            }
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
    let start = out.len();
    for c in text.chars() {
        let small = match c {
            'A'..='Z' => Some(c.to_ascii_lowercase()),
            // A sigma looks at its neighbours.
            'Σ' => {
                out.truncate(start);
                return out.extend_from_slice(text.to_lowercase().as_bytes());
            }
            '\0'..='\u{BF}' | '\u{D7}' | '\u{DF}'..='\u{FF}' => Some(c),
            // Capital and small alternate.
            '\u{100}'..='\u{12F}' | '\u{14A}'..='\u{177}' | '\u{1EA0}'..='\u{1EFF}' => {
                char::from_u32(c as u32 | 1)
            }
            // The basic Cyrillic capitals stand 32 before their small letters, as those of Latin-1.
            '\u{C0}'..='\u{DE}' | '\u{410}'..='\u{42F}' => char::from_u32(c as u32 + 32),
            _ => None,
        };
        match small {
            Some(small) => push(out, small),
            None => c.to_lowercase().for_each(|c| push(out, c)),
        }
    }
}

/// Appends `c` as a capital.
pub(super) fn push_upper(out: &mut Buffer, c: char, turkic: bool) {
    push(out, upper(c, turkic));
}

/// The capital of `c`; letters whose capital is two letters (ΐ, և) have none at the head of a name.
fn upper(c: char, turkic: bool) -> char {
    if let Some(upper) = simple_upper(c, turkic) {
        return upper;
    }
    match c {
        'i' if turkic => 'İ',
        c if case_of(c) != Some(Case::Small) => c,
        c => {
            let mut upper = c.to_uppercase();
            upper.next().filter(|_| upper.next().is_none()).unwrap_or(c)
        }
    }
}

/// The capital of the letters that have one a fixed step away.
fn simple_upper(c: char, turkic: bool) -> Option<char> {
    match c {
        'a'..='z' if !turkic => Some(c.to_ascii_uppercase()),
        '\u{E0}'..='\u{FE}' if c != '\u{F7}' => char::from_u32(c as u32 - 32),
        'а'..='я' => char::from_u32(c as u32 - 32),
        '\u{101}'..='\u{12F}' | '\u{14B}'..='\u{177}' | '\u{1EA1}'..='\u{1EFF}' if c as u32 % 2 == 1 => {
            char::from_u32(c as u32 - 1)
        }
        _ => None,
    }
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
