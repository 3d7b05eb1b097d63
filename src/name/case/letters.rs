//! Letters and their case: which have one, and how a word is cased now. Not which case is right.

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
        let mut parts = word.split('-').map(Self::of_part);
        let first = parts.next().unwrap_or(Self::Uncased);
        if first == Self::Mixed && parts.all(|part| part == Self::Mixed) { Self::Mixed } else { Self::Parts }
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

    /// Whether somebody chose this case.
    pub(super) fn careful(self) -> bool {
        self == Self::Mixed
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
        '\0'..='\u{BF}' | '\u{D7}' | '\u{DF}' | '\u{F7}' => None,
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

/// Appends `text` in small letters; a Greek sigma by its place.
pub(super) fn push_lower(out: &mut String, text: &str, turkic: bool) {
    let start = out.len();
    if turkic {
        for c in text.chars() {
            match c {
                'I' => out.push('ı'),
                'İ' => out.push('i'),
                c => out.extend(c.to_lowercase()),
            }
        }
    } else if text.is_ascii() {
        out.push_str(text);
        if let Some(pushed) = out.get_mut(start..) {
            pushed.make_ascii_lowercase();
        }
    } else {
        for c in text.chars() {
            match c {
                'A'..='Z' => out.push(c.to_ascii_lowercase()),
                // A sigma looks at its neighbours.
                'Σ' => {
                    out.truncate(start);
                    return out.push_str(&text.to_lowercase());
                }
                '\0'..='\u{BF}' | '\u{D7}' | '\u{DF}'..='\u{FF}' => out.push(c),
                // Capital and small alternate.
                '\u{100}'..='\u{12F}' | '\u{14A}'..='\u{177}' | '\u{1EA0}'..='\u{1EFF}' => {
                    out.extend(char::from_u32(c as u32 | 1));
                }
                // Latin-1 and the basic Cyrillic capitals stand 32 before their small letters.
                '\u{C0}'..='\u{DE}' | '\u{410}'..='\u{42F}' => out.extend(char::from_u32(c as u32 + 32)),
                c => out.extend(c.to_lowercase()),
            }
        }
    }
}

/// Appends `c` as a capital.
pub(super) fn push_upper(out: &mut String, c: char, turkic: bool) {
    match c {
        'a'..='z' if !turkic => out.push(c.to_ascii_uppercase()),
        'i' if turkic => out.push('İ'),
        c if case_of(c) != Some(Case::Small) => out.push(c),
        // Letters whose capital is two letters (ΐ, և) have none at the head of a name.
        c => {
            let mut upper = c.to_uppercase();
            match (upper.next(), upper.next()) {
                (Some(upper), None) => out.push(upper),
                _ => out.push(c),
            }
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
pub(super) fn capitalize(text: &mut String, offset: usize, turkic: bool) {
    let Some(letter) = text.get(offset..).and_then(|rest| rest.chars().next()) else { return };
    if letter.is_ascii() && !(turkic && letter == 'i') {
        if let Some(letter) = text.get_mut(offset..=offset) {
            letter.make_ascii_uppercase();
        }
    } else {
        let (mut upper, mut buffer) = (String::new(), [0; 4]);
        let capital: &str = if let Some(capital) = simple_upper(letter, turkic) {
            capital.encode_utf8(&mut buffer)
        } else {
            push_upper(&mut upper, letter, turkic);
            &upper
        };
        text.replace_range(offset..offset + letter.len_utf8(), capital);
    }
}
