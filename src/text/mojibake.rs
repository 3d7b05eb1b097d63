//! UTF-8 that was read as Latin-1 or Windows-1252, undone. Not other encodings: those are judged word
//! by word in [`super::codepage`].
//!
//! The rule, sequence by sequence: the bytes that the characters stand for must be valid UTF-8 of an
//! assigned character, and what was read must be no text. A symbol, a control or an opening quote
//! right after a letter is none; a capital after a small letter is none; closing punctuation is,
//! unless a letter follows. Two letters side by side (`ÅŠ`), a letter before a dash (`UMEÅ–LULEÅ`) or
//! a no-break space are text, unless their case or another, certain sequence speaks against it.
//! Greek, Cyrillic, Hebrew and Arabic come in runs.

use super::character::{Class, class};
use super::codepage;
use crate::finding::{Repair, Repairs};

/// How often text may have been read wrongly, one time upon the other.
const LAYERS: usize = 3;

/// Windows-1252, 0x80 to 0x9F; U+0000 where the encoding defines nothing (WHATWG Encoding).
const UPPER: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// What Windows-1252 has at `byte`, where Latin-1 has a control.
#[must_use]
pub fn windows_1252(byte: u8) -> Option<char> {
    UPPER.get(usize::from(byte).checked_sub(0x80)?).copied().filter(|c| *c != '\0')
}

/// The byte that was read as `c`, in either encoding.
fn byte(c: char) -> Option<u8> {
    if let '\u{80}'..='\u{FF}' = c {
        return u8::try_from(u32::from(c)).ok();
    }
    let at = matches!(c, 'Œ'..='™').then(|| UPPER.iter().position(|upper| *upper == c)).flatten()?;
    u8::try_from(at + 0x80).ok()
}

/// The byte that was read as `c`, if it continues a character.
fn continuation(c: char) -> Option<u8> {
    byte(c).filter(|byte| (0x80..0xC0).contains(byte))
}

/// Whether a repair may begin at `c`, after `previous`: else [`undo`] finds nothing to do.
#[inline]
#[must_use]
pub fn may_be(previous: char, c: char) -> bool {
    matches!(previous, 'Â'..='ô') && continuation(c).is_some()
        || is_control(c)
        || codepage::may_be(previous, c)
}

/// A control of Latin-1 that may be a character of Windows-1252. U+0085 is a line break in either.
fn is_control(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}')
}

/// The text as it was before it was read wrongly; `None` where nothing says that it was.
#[must_use]
pub fn undo(text: &str, repairs: &mut Repairs) -> Option<String> {
    let mut result = None;
    let mut again = false;
    for _ in 0..LAYERS {
        let Some(next) = undo_layer(result.as_deref().unwrap_or(text), again) else { break };
        result = Some(next);
        again = true;
    }
    result = codepage::undo(result.as_deref().unwrap_or(text)).or(result);
    result = restore_controls(result.as_deref().unwrap_or(text)).or(result);
    if result.is_some() {
        repairs.insert(Repair::RepairedMojibake);
    }
    result
}

/// Undoes one reading. `again` tells that another was undone before, which supports sequences whose
/// letters stand together in no language.
fn undo_layer(text: &str, again: bool) -> Option<String> {
    let sequences = sequences(text);
    let quotes = Quotes::of(text);
    let verdicts: Vec<Verdict> = (0..sequences.len()).map(|at| judge(text, quotes, &sequences, at)).collect();
    let supported = verdicts.contains(&Verdict::Certain);
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for (sequence, verdict) in sequences.iter().zip(verdicts) {
        let supported = supported || again && sequence.is_foreign();
        if verdict == Verdict::Certain || verdict == Verdict::Supported && supported {
            result.push_str(text.get(end..sequence.start)?);
            result.push(sequence.decoded);
            end = sequence.end;
        }
    }
    result.push_str(text.get(end..)?);
    (end > 0).then_some(result)
}

/// Characters that may be the bytes of one.
struct Sequence {
    start: usize,
    end: usize,
    /// The byte of the first character.
    lead: u8,
    /// What the first and the last of the other characters say.
    signs: (Sign, Sign),
    /// The first and the last of the other characters.
    first: char,
    last: char,
    decoded: char,
}

impl Sequence {
    /// Whether no language has these characters side by side, but for a name cut in two.
    fn is_foreign(&self) -> bool {
        match self.lead {
            0xC2 | 0xC3 => true,
            0xC4..=0xC9 => matches!(self.signs.0, Sign::Letter | Sign::Blank),
            _ => false,
        }
    }
}

/// What a character says that follows a letter and may be a byte.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// No text has it there: a symbol or a control.
    Telling,
    /// An opening quote.
    Opening,
    /// A closing quote or a bullet.
    Closing,
    /// An apostrophe, a dash or an ellipsis.
    Pause,
    /// A letter.
    Letter,
    /// The no-break space.
    Blank,
    /// The soft hyphen was there, and is lost.
    Lost,
}

fn sign(c: char) -> Sign {
    match c {
        '‘' | '“' | '«' | '‹' => Sign::Opening,
        '”' | '»' | '›' | '•' | '·' => Sign::Closing,
        '’' | '–' | '—' | '…' => Sign::Pause,
        'Š' | 'š' | 'Ž' | 'ž' | 'Œ' | 'œ' | 'Ÿ' | 'ª' | 'º' => Sign::Letter,
        '\u{A0}' => Sign::Blank,
        _ => Sign::Telling,
    }
}

/// Every sequence that is valid UTF-8 of an assigned character.
fn sequences(text: &str) -> Vec<Sequence> {
    let mut result = Vec::new();
    let mut end = 0;
    for (start, c) in text.char_indices() {
        if start >= end
            && matches!(c, 'Â'..='ô')
            && let Some(sequence) = text
                .get(start..)
                .and_then(|rest| sequence(rest, start))
                .or_else(|| lost_hyphen(text, start, c))
        {
            end = sequence.end;
            result.push(sequence);
        }
    }
    result
}

/// The sequence at the start of `rest`, which stands at `start` in the text.
fn sequence(rest: &str, start: usize) -> Option<Sequence> {
    let mut characters = rest.chars();
    let lead = byte(characters.next()?)?;
    let length = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    };
    let mut bytes = [lead, 0, 0, 0];
    let mut taken = 1;
    let mut signs = None;
    let (mut first, mut last) = ('\0', '\0');
    for (place, c) in bytes.get_mut(1..length)?.iter_mut().zip(characters.clone()) {
        let Some(byte) = continuation(c) else { break };
        *place = byte;
        taken += 1;
        if taken == 2 {
            first = c;
        }
        last = c;
        signs = Some((signs.map_or(sign(c), |(first, _)| first), sign(c)));
    }
    // Many programs lose the last byte of U+201D, 0x9D, which Windows-1252 does not define.
    let decoded = if taken == 2 && length == 3 && bytes.starts_with(&[0xE2, 0x80]) {
        '”'
    } else {
        std::str::from_utf8(bytes.get(..length)?).ok().filter(|_| taken == length)?.chars().next()?
    };
    // C1 controls were characters of Windows-1252 before.
    let decoded = byte(decoded).and_then(windows_1252).unwrap_or(decoded);
    let held = !matches!(class(decoded), Class::Unassigned | Class::PrivateUse);
    let end = start + rest.chars().take(taken).map(char::len_utf8).sum::<usize>();
    held.then_some(Sequence { start, end, lead, signs: signs?, first, last, decoded })
}

/// The í, `Ã` and a soft hyphen, of which the hyphen is lost, as invisible things are: between small
/// letters only, where no other character whose second byte is invisible stands.
fn lost_hyphen(text: &str, start: usize, c: char) -> Option<Sequence> {
    let (before, rest) = text.split_at_checked(start)?;
    let after = rest.strip_prefix('Ã')?;
    let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    let lost = small(before.chars().next_back()) && small(after.chars().next());
    lost.then(|| Sequence {
        start,
        end: start + c.len_utf8(),
        lead: 0xC3,
        signs: (Sign::Lost, Sign::Lost),
        first: c,
        last: c,
        decoded: 'í',
    })
}

/// What speaks for a sequence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// What was read is no text.
    Certain,
    /// What was read is no text if another sequence is certain.
    Supported,
    /// What was read is text.
    Text,
}

impl Verdict {
    fn certain(if_so: bool) -> Self {
        if if_so { Self::Certain } else { Self::Supported }
    }
}

/// The opening quotes that a text has somewhere: their closing ones are then text.
#[derive(Clone, Copy)]
struct Quotes {
    single: bool,
    double: bool,
}

impl Quotes {
    fn of(text: &str) -> Self {
        Self { single: text.contains('‘'), double: text.contains('“') }
    }
}

/// What stands around a sequence.
struct Around {
    before: Option<char>,
    after: Option<char>,
    /// Whether another sequence ends or begins right there.
    joined: bool,
    /// A small letter stands before the capital that leads.
    clash: bool,
    /// A letter or another sequence follows.
    leads_on: bool,
}

impl Around {
    fn is_beside(&self, is: impl Fn(char) -> bool) -> bool {
        self.before.is_some_and(&is) || self.after.is_some_and(&is)
    }
}

fn judge(text: &str, quotes: Quotes, sequences: &[Sequence], at: usize) -> Verdict {
    let Some(sequence) = sequences.get(at) else { return Verdict::Text };
    let previous = at.checked_sub(1).and_then(|at| sequences.get(at));
    let follows = previous.is_some_and(|previous| previous.end == sequence.start);
    let leads = sequences.get(at + 1).is_some_and(|next| next.start == sequence.end);
    let before = text.get(..sequence.start).and_then(|text| text.chars().next_back());
    let mut rest = text.get(sequence.end..).unwrap_or_default().chars();
    let after = rest.next();
    let around = Around {
        before,
        after,
        joined: follows || leads,
        clash: before.is_some_and(char::is_lowercase) && sequence.lead < 0xDF,
        leads_on: leads || after.is_some_and(char::is_alphabetic),
    };
    let possessive = matches!(after, Some('s' | 'S')) && !rest.next().is_some_and(char::is_alphabetic);
    match sequence.lead {
        0xC2 => latin_1_symbol(sequence, &around),
        0xC3 => latin_1_letter(sequence, &around, quotes, possessive),
        0xC4 | 0xC5 => latin_extended(sequence, &around, possessive),
        0xC6..=0xC9 => latin_rare(sequence, &around),
        0xCA..=0xCD => modifier(sequence, &around),
        0xCE..=0xDF => other_script(sequence, &around),
        0xE0..=0xEF => three(sequence, &around),
        _ => Verdict::Certain,
    }
}

/// U+0080 to U+00BF: `Â©`, `Â’`.
fn latin_1_symbol(sequence: &Sequence, around: &Around) -> Verdict {
    match sequence.signs.0 {
        Sign::Telling | Sign::Letter => Verdict::Certain,
        Sign::Pause if sequence.last == '’' => {
            Verdict::certain(around.clash || around.before.is_some() && around.leads_on)
        }
        _ => Verdict::certain(around.clash),
    }
}

/// U+00C0 to U+00FF: `Ã©`, `Ã‘`. Hardly a language but Portuguese and Vietnamese has Ã, and none of
/// the letters that Windows-1252 adds with it.
fn latin_1_letter(sequence: &Sequence, around: &Around, quotes: Quotes, possessive: bool) -> Verdict {
    let word = around.joined || around.is_beside(char::is_alphabetic);
    Verdict::certain(match (sequence.signs.0, sequence.last) {
        _ if matches!(sequence.decoded, '×' | '÷') => false,
        (Sign::Telling | Sign::Opening, _) => true,
        (Sign::Letter, _) => word,
        (_, '’') => word && !possessive && !quotes.single,
        (_, '”') => around.leads_on || around.clash || word && !quotes.double,
        (Sign::Closing | Sign::Pause, _) => around.leads_on || around.clash,
        (Sign::Blank, _) => around.clash,
        (Sign::Lost, _) => false,
    })
}

/// U+0100 to U+017F: `Å‚`, `ÄŸ`.
fn latin_extended(sequence: &Sequence, around: &Around, possessive: bool) -> Verdict {
    if matches!(sequence.decoded, 'ŉ' | 'ſ') {
        return Verdict::Text;
    }
    let word = around.joined || around.is_beside(char::is_alphabetic);
    let small_after = around.after.is_some_and(char::is_lowercase);
    let certain = match sequence.signs.0 {
        Sign::Telling => true,
        Sign::Opening | Sign::Closing => around.leads_on || around.clash,
        Sign::Pause => {
            let ends = !around.after.is_some_and(char::is_alphanumeric);
            around.clash
                || match sequence.last {
                    '…' => around.leads_on,
                    '’' => small_after && !possessive,
                    // A dash stands between words, or between spaces.
                    _ => small_after || ends,
                }
        }
        // No language has these of French beside Ä or Å; else it takes a small letter among capitals, or
        // capitals at the head of a small word.
        Sign::Letter => {
            let among_capitals = sequence.last.is_lowercase() && around.is_beside(char::is_uppercase);
            matches!(sequence.last, 'Œ' | 'œ' | 'Ÿ') || around.clash || small_after || among_capitals
        }
        // Š at the head of a small word.
        Sign::Blank | Sign::Lost => {
            around.clash || small_after && !around.before.is_some_and(char::is_alphabetic)
        }
    };
    Verdict::certain(word && certain)
}

/// U+0180 to U+027F, of which some letters of Romanian, Vietnamese, Azerbaijani and African languages
/// are in use: `È™`, `É™`.
fn latin_rare(sequence: &Sequence, around: &Around) -> Verdict {
    let decoded = sequence.decoded;
    if decoded.to_lowercase().eq(decoded.to_uppercase()) {
        return Verdict::Text;
    }
    let starts =
        !around.before.is_some_and(char::is_alphabetic) && around.after.is_some_and(char::is_lowercase);
    Verdict::certain(match sequence.signs.0 {
        // These stand after words.
        Sign::Telling => {
            !matches!(sequence.last, '™' | '®' | '©' | '°' | '²' | '³')
                || around.is_beside(char::is_lowercase)
        }
        Sign::Letter => {
            let among_capitals = sequence.last.is_lowercase() && around.is_beside(char::is_uppercase);
            around.clash || starts || among_capitals
        }
        _ => around.clash,
    })
}

/// U+0280 to U+037F: modifier letters such as the ʻokina, `Ê»`, and combining marks, `Ì\u{81}`.
fn modifier(sequence: &Sequence, around: &Around) -> Verdict {
    let on_letter = around.joined || around.before.is_some_and(char::is_alphabetic);
    match class(sequence.decoded) {
        // ˆ and ˜ of Windows-1252, read wrongly more than once.
        _ if continuation(sequence.decoded).is_some() => Verdict::certain(around.joined),
        Class::Mark if on_letter && sequence.signs.0 == Sign::Telling => Verdict::Certain,
        // U+0340 and higher are in no name; ÍŽ is.
        Class::Mark if on_letter && sequence.lead == 0xCC => Verdict::certain(around.clash),
        Class::Letter | Class::Apostrophe if ('\u{2B0}'..='\u{2FF}').contains(&sequence.decoded) => {
            Verdict::certain(
                around.clash || around.leads_on && around.before.is_none_or(|c| !c.is_alphabetic()),
            )
        }
        _ => Verdict::Text,
    }
}

/// Greek, Cyrillic, Armenian, Hebrew, Arabic and their neighbours: `ÐÐ½Ð½Ð°`.
fn other_script(sequence: &Sequence, around: &Around) -> Verdict {
    if around.joined {
        return Verdict::Certain;
    }
    if around.is_beside(char::is_alphanumeric) {
        return Verdict::Text;
    }
    Verdict::certain(sequence.signs.0 == Sign::Telling)
}

/// U+0800 and higher: `â€™`, `áº¥`, `å±±`.
fn three(sequence: &Sequence, around: &Around) -> Verdict {
    Verdict::certain(
        around.joined
            || match sequence.signs {
                (Sign::Telling, _) | (_, Sign::Telling) => true,
                (Sign::Letter, _) if matches!(sequence.first, 'ª' | 'º') => true,
                (Sign::Closing, _) if around.leads_on => true,
                (first, Sign::Opening) => first != Sign::Letter,
                (first, Sign::Letter) => first != Sign::Letter || matches!(sequence.last, 'ª' | 'º'),
                (_, Sign::Closing) => around.leads_on,
                (_, Sign::Pause) => around.leads_on && sequence.last == '…',
                (_, Sign::Blank | Sign::Lost) => false,
            },
    )
}

/// Controls of Latin-1 that were letters, apostrophes or dashes of Windows-1252, within words.
fn restore_controls(text: &str) -> Option<String> {
    if !text.contains(is_control) {
        return None;
    }
    let mut changed = false;
    let mut before = ' ';
    let mut rest = text.chars();
    let mut result = String::with_capacity(text.len());
    while let Some(mut c) = rest.next() {
        if is_control(c)
            && let Some(meant) = byte(c).and_then(windows_1252)
        {
            let after = rest.clone().next().is_some_and(char::is_alphabetic);
            let fits = match class(meant) {
                Class::Letter => before.is_alphabetic() || after,
                Class::Apostrophe | Class::Dash => before.is_alphabetic() && after,
                _ => false,
            };
            if fits {
                c = meant;
                changed = true;
            }
        }
        result.push(c);
        before = c;
    }
    changed.then_some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text` as UTF-8, read as Windows-1252, with Latin-1 where that defines nothing.
    fn misread(text: &str) -> String {
        text.bytes().map(|byte| windows_1252(byte).unwrap_or(char::from(byte))).collect()
    }

    fn latin_1(text: &str) -> String {
        text.bytes().map(char::from).collect()
    }

    #[test]
    fn undoes_every_layer() {
        for name in [
            "José García", "Müller", "MÜLLER", "Ñuñez", "MUÑOZ", "Inês", "João", "Simões", "Ângela", "Óscar",
            "ÓSCAR", "Łukasz Wójcik", "Dąbrowski", "Şahin", "Erdoğan", "ŞAHİN", "Çelik", "Dvořák",
            "Škoda Jiří", "Śliwa", "Čapek", "Őry", "Erdős", "Đorđević", "Nguyễn", "Trần Thị Hằng",
            "Анна Петрова", "Роман", "Юлия", "Γιώργος", "משה כהן", "محمد", "王小明", "山田太郎", "김민수",
            "สมชาย", "O’Brien", "“Bob”", "Țuțu Ștefan", "KÖNIG", "Ærø", "Åse Bjørn", "Œuvre", "François",
            "Élodie", "Siân", "Zoë", "Jurģis Ķēniņš", "Hawaiʻi", "Ana 😀", "Həsənov", "Ελένη", "Јован",
            "Արմեն", "გიორგი", "अमित",
        ] {
            let once = misread(name);
            assert_eq!(undo(&once, &mut Repairs::default()).as_deref(), Some(name), "{once}");
            let bytes = latin_1(name);
            assert_eq!(undo(&bytes, &mut Repairs::default()).as_deref(), Some(name), "{bytes}");
            let twice = misread(&once);
            assert_eq!(undo(&twice, &mut Repairs::default()).as_deref(), Some(name), "{twice}");
            let thrice = misread(&twice);
            assert_eq!(undo(&thrice, &mut Repairs::default()).as_deref(), Some(name), "{thrice}");
        }
    }

    #[test]
    fn leaves_text_alone() {
        for text in [
            "JOÃO", "Ãngela", "SÃO", "Ã", "Åse", "Ægir", "ÅŠ", "“CAFÉ”", "«CAFÉ»", "UMEÅ–LULEÅ", "5 Å²",
            "ESPAÑA…", "MUÑOZ’S", "IRMÃ…", "D’É’", "píš…", "slyšíš“", "olé…»", "É™", "3×½",
            "IRMÃ\u{A0}DULCE", "Ø", "NGÃ", "L’ÎLE", "‘IRMÃ’", "“IRMÃ”", "JOÃ’S", "SØREN", "Anarâš…",
            "víš–li", "naïve", "Åš",
        ] {
            assert_eq!(undo(text, &mut Repairs::default()), None, "{text}");
        }
    }
}
