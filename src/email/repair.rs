//! Repairs that cannot change the mailbox: what forms, documents and keyboards put around and into
//! an address. Not validation, and no guess at what was meant.

use std::borrow::Cow;
use std::ops::Range;

use super::address::find_unquoted;
use crate::finding::{Error, ErrorCode, Repair, Repairs};
use crate::text::character::{Class, class};
use crate::text::joiner::joiner_allowed;

/// Layers of quotes, brackets and spaces that are taken off. What is wrapped deeper is no address.
const LAYERS: usize = 8;

/// Quotes of any script that stand around a text; a domain never ends with one.
const QUOTES: [char; 15] = [
    '"', '\'', '`', '\u{201C}', '\u{201D}', '\u{201E}', '\u{201F}', '\u{2018}', '\u{2019}', '\u{201A}',
    '\u{201B}', '\u{AB}', '\u{BB}', '\u{2039}', '\u{203A}',
];

/// Pairs that stand around a text; angle brackets are told apart from a display name.
const BRACKETS: [(char, char); 2] = [('(', ')'), ('[', ']')];

/// What forms and mail headers write before an address and a colon, which no local part without quotes has.
#[rustfmt::skip] // a line each would be a page of words
const LABELS: &[&str] = &[
    "email", "e-mail", "e mail", "mail", "email address", "e-mail address", "mail address", "my email",
    "my e-mail", "contact", "from", "to", "cc", "bcc", "reply-to", "reply to", "mail to",
    "correo", "correo electrónico", "correo electronico", "dirección de correo", "courriel", "adresse courriel",
    "adresse mail", "adresse e-mail", "adresse email", "mél", "à", "de", "para", "an", "von", "antwort an",
    "e-mail-adresse", "email-adresse", "emailadresse", "mailadresse", "mail-adresse", "e-mailadres", "emailadres",
    "indirizzo e-mail", "indirizzo email", "indirizzo mail", "posta elettronica", "endereço de e-mail",
    "endereço de email", "correio eletrónico", "correio eletrônico", "epost", "e-post", "e-postadress",
    "e-postadresse", "mailadress", "sähköposti", "sähköpostiosoite", "adres e-mail", "adres email", "poczta",
    "e-mailová adresa", "emailová adresa", "e-mail cím", "email cím", "adresă de e-mail", "adresa de email",
    "e-posta", "eposta", "e-posta adresi", "почта", "эл. почта", "электронная почта", "эл. адрес", "имейл",
    "e-mail адрес", "email адрес", "адрес электронной почты", "пошта", "ел. пошта", "електронна пошта", "поща",
    "от", "кому", "email διεύθυνση", "ηλεκτρονικό ταχυδρομείο", "メール", "メールアドレス", "eメール", "邮箱",
    "邮箱地址", "电子邮箱", "电子邮件", "邮件", "电邮", "電郵", "信箱", "電子信箱", "電子郵件", "郵箱", "이메일",
    "메일", "이메일 주소", "البريد الإلكتروني", "بريد إلكتروني", "البريد", "الإيميل", "إيميل", "ایمیل", "אימייל",
    "מייל", "דואר אלקטרוני", "อีเมล", "ईमेल", "ई-मेल", "thư điện tử", "alamat email", "surel",
];

/// What lists leave before an address; neither opens a local part.
const BEFORE: [char; 2] = [',', ';'];

/// What sentences and lists leave after an address.
const AFTER: [char; 10] = ['.', ',', ';', '!', '?', '\u{3002}', '\u{FF61}', '\u{3001}', '\u{60C}', '\u{61B}'];

/// A text that has been repaired, and what it takes to find a place of it in the input.
pub(super) struct Repaired<'a> {
    /// The text, unless escapes of a link are broken.
    pub text: Result<Cow<'a, str>, Error>,
    pub repairs: Repairs,
    input: &'a str,
    /// How many of the characters kept stand before `text`.
    before: usize,
    /// The text with the escapes of a link, where they were decoded.
    escaped: Option<String>,
}

impl Repaired<'_> {
    /// Moves the place of an error from the repaired text to the input.
    pub fn locate(&self, error: Error) -> Error {
        let position = error.position.and_then(|position| {
            let mut position = usize::try_from(position).ok()?;
            if let Some(escaped) = &self.escaped {
                position = place_of_escape(escaped, position)?;
            }
            let kept = self.before + position;
            let index = if self.input.is_ascii() { kept } else { clean(self.input).nth(kept)?.0 };
            u32::try_from(index).ok()
        });
        Error { position, ..error }
    }
}

/// Repairs `input`; the result is not yet judged.
pub(super) fn repair(input: &str) -> Repaired<'_> {
    let mut repairs = Repairs::NONE;
    let cleaned = characters(input, &mut repairs);
    let (range, is_link) = unwrap(&cleaned, &mut repairs);
    let before = cleaned.get(..range.start).unwrap_or_default().chars().count();
    let text = match cleaned {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(range).unwrap_or_default().to_owned()),
    };
    if !is_link || !text.contains('%') {
        return Repaired { text: Ok(text), repairs, input, before, escaped: None };
    }
    match unescape(&text) {
        Ok(plain) => {
            let escaped = Some(text.into_owned());
            Repaired { text: Ok(Cow::Owned(plain)), repairs, input, before, escaped }
        }
        Err(error) => Repaired { text: Err(error), repairs, input, before, escaped: None },
    }
}

/// What the characters of a link stand for, byte by byte, each with its place; nothing for a broken
/// escape (RFC 3986 §2.1).
fn unescaped(text: &str) -> impl Iterator<Item = (usize, Option<u8>)> {
    let mut bytes = text.bytes().enumerate();
    std::iter::from_fn(move || {
        let (offset, byte) = bytes.next()?;
        if byte != b'%' {
            return Some((offset, Some(byte)));
        }
        let mut digit = || char::from(bytes.next()?.1).to_digit(16);
        let value = digit().zip(digit()).and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        Some((offset, value))
    })
}

/// Decodes the escapes of a link (RFC 6068 §2): all of them, and in UTF-8, or none.
fn unescape(text: &str) -> Result<String, Error> {
    let refusal = |(offset, _): (usize, _)| {
        let at = find_at(text).is_some_and(|at| at < offset);
        let code = if at { ErrorCode::DomainInvalidCharacter } else { ErrorCode::LocalInvalidCharacter };
        Error::at(code, text, offset)
    };
    if let Some(broken) = unescaped(text).find(|(_, byte)| byte.is_none()) {
        return Err(refusal(broken));
    }
    String::from_utf8(unescaped(text).filter_map(|(_, byte)| byte).collect()).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        unescaped(text).nth(valid).map_or(Error::whole(ErrorCode::LocalInvalidCharacter), refusal)
    })
}

/// The character of `escaped` that the character at `position` of the decoded text came from.
fn place_of_escape(escaped: &str, position: usize) -> Option<usize> {
    let starts = |(_, byte): &(usize, Option<u8>)| byte.is_some_and(|byte| !(0x80..0xC0).contains(&byte));
    let (offset, _) = unescaped(escaped).filter(starts).nth(position)?;
    Some(escaped.get(..offset)?.chars().count())
}

/// The `@` of a link, which may be escaped.
fn find_at(link: &str) -> Option<usize> {
    let plain = link.find('@');
    let escaped = link.get(..plain.unwrap_or(link.len())).and_then(|before| before.find("%40"));
    escaped.or(plain)
}

/// Drops invisible characters and folds full-width ones.
fn characters<'a>(input: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if input.is_ascii() {
        return Cow::Borrowed(input);
    }
    let mut cleaned = String::with_capacity(input.len());
    let mut kept = 0;
    for (_, c, folded) in clean(input) {
        if c != folded {
            repairs.insert(Repair::FoldedCompatibility);
        }
        cleaned.push(folded);
        kept += 1;
    }
    if kept < input.chars().count() {
        repairs.insert(Repair::RemovedInvisible);
    }
    if cleaned == input { Cow::Borrowed(input) } else { Cow::Owned(cleaned) }
}

/// The characters that stay: the index each has in `input`, what it is there and what it becomes.
fn clean(input: &str) -> impl Iterator<Item = (usize, char, char)> {
    // Beside an @, its full-width form would be another character of the local part.
    let folds_at = !input.contains('@');
    input.char_indices().enumerate().filter_map(move |(index, (offset, c))| match class(c) {
        Class::Invisible | Class::Bidi | Class::VariationSelector => None,
        Class::Joiner => {
            let (before, rest) = input.split_at_checked(offset)?;
            joiner_allowed(before, c, rest.strip_prefix(c)?).then_some((index, c, c))
        }
        _ => Some((index, c, fold(c, folds_at))),
    })
}

/// The ASCII character that a full-width or small one stands for.
fn fold(c: char, folds_at: bool) -> char {
    match c {
        '\u{FF20}' | '\u{FE6B}' => {
            if folds_at {
                '@'
            } else {
                c
            }
        }
        // The block repeats ASCII from ! to ~ in its order.
        '\u{FF01}'..='\u{FF5E}' => u8::try_from(u32::from(c) - 0xFF01 + u32::from('!')).map_or(c, char::from),
        _ => c,
    }
}

/// A window on a text, which narrows.
struct Window<'a> {
    text: &'a str,
    start: usize,
}

impl<'a> Window<'a> {
    /// Narrows the window to `inner`, which starts `skipped` bytes into it.
    fn narrow(&mut self, inner: &'a str, skipped: usize) {
        self.start += skipped;
        self.text = inner;
    }

    /// Trims both ends; tells whether that changed anything.
    fn trim(&mut self, before: impl Fn(char) -> bool, after: impl Fn(char) -> bool) -> bool {
        let text = self.text;
        let trimmed = text.trim_start_matches(before);
        let skipped = text.len() - trimmed.len();
        self.narrow(trimmed.trim_end_matches(after), skipped);
        self.text.len() < text.len()
    }

    /// Takes off one character at each end, where both please.
    fn peel(&mut self, pleases: impl Fn(char, char) -> bool) -> bool {
        let mut chars = self.text.chars();
        match (chars.next(), chars.next_back()) {
            (Some(first), Some(last)) if pleases(first, last) => {
                self.narrow(chars.as_str(), first.len_utf8());
                true
            }
            _ => false,
        }
    }

    /// Takes off `mailto:`, the slashes that other links have there, and the fields of the link
    /// (RFC 6068 §2).
    fn peel_scheme(&mut self) -> bool {
        const SCHEME: &str = "mailto:";
        match self.text.split_at_checked(SCHEME.len()) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case(SCHEME) => {
                let address = rest.strip_prefix("//").unwrap_or(rest);
                let at = find_at(address).unwrap_or(address.len());
                let fields = address.get(at..).and_then(|domain| domain.find('?')).map(|mark| at + mark);
                let skipped = self.text.len() - address.len();
                self.narrow(fields.and_then(|mark| address.get(..mark)).unwrap_or(address), skipped);
                true
            }
            _ => false,
        }
    }

    /// Takes off a label and its colon: *E-mail: ana@example.com*.
    fn peel_label(&mut self) -> bool {
        let Some((label, rest)) = self.text.split_once(':') else { return false };
        let is_label = LABELS.contains(&label.trim_end_matches(is_space).to_lowercase().as_str());
        if is_label {
            self.narrow(rest, label.len() + 1);
        }
        is_label
    }

    /// Takes off angle brackets and the name before them: the name, or nothing where an address
    /// stands there that is not the one in the brackets.
    fn peel_angle_brackets(&mut self) -> Option<&'a str> {
        let inner = self.text.strip_suffix('>')?;
        let open = find_unquoted(inner, b"<").unwrap_or_else(|_| inner.rfind('<'))?;
        let (name, rest) = inner.split_at_checked(open)?;
        let address = rest.strip_prefix('<')?;
        let is_name = find_unquoted(name, b"@") == Ok(None)
            || !name.contains('@')
            || name
                .trim_matches(|c| is_space(c) || QUOTES.contains(&c))
                .eq_ignore_ascii_case(&target(address));
        is_name.then(|| self.narrow(address, open + 1))?;
        Some(name)
    }

    /// Takes off an angle bracket whose twin is missing.
    fn peel_lone_bracket(&mut self) -> bool {
        let text = self.text;
        if let Some(rest) = text.strip_prefix('<').filter(|rest| !rest.contains(['<', '>'])) {
            self.narrow(rest, 1);
        } else if let Some(rest) = text.strip_suffix('>').filter(|rest| !rest.contains(['<', '>'])) {
            self.narrow(rest, 0);
        }
        self.text.len() < text.len()
    }
}

/// The address that a link leads to, or `text` itself.
fn target(text: &str) -> Cow<'_, str> {
    let mut link = Window { text, start: 0 };
    if link.peel_scheme()
        && let Ok(plain) = unescape(link.text)
    {
        return Cow::Owned(plain);
    }
    Cow::Borrowed(text)
}

/// Finds the address within what surrounds it, and tells whether it is that of a link.
fn unwrap(text: &str, repairs: &mut Repairs) -> (Range<usize>, bool) {
    let mut window = Window { text, start: 0 };
    for _ in 0..LAYERS {
        let before = window.text.len();
        if window.trim(is_space, is_space) {
            repairs.insert(Repair::NormalizedSpace);
        }
        if window.trim(|c| BEFORE.contains(&c), |c| AFTER.contains(&c)) {
            repairs.insert(Repair::TrimmedPunctuation);
        }
        if window.peel(|first, last| QUOTES.contains(&first) && QUOTES.contains(&last)) {
            repairs.insert(Repair::RemovedQuotes);
        }
        if window.peel(|first, last| BRACKETS.contains(&(first, last))) {
            repairs.insert(Repair::RemovedBrackets);
        }
        if window.peel_label() {
            repairs.insert(Repair::RemovedLabel);
        }
        if window.peel_scheme() {
            repairs.insert(Repair::RemovedScheme);
        }
        if let Some(name) = window.peel_angle_brackets() {
            let is_bare = name.trim_matches(is_space).is_empty();
            repairs.insert(if is_bare { Repair::RemovedBrackets } else { Repair::RemovedDisplayName });
        }
        if window.peel_lone_bracket() {
            repairs.insert(Repair::RemovedBrackets);
        }
        if window.text.len() == before {
            break;
        }
    }
    (window.start..window.start + window.text.len(), repairs.contains(Repair::RemovedScheme))
}

fn is_space(c: char) -> bool {
    class(c).is_blank()
}
