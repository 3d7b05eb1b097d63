//! Escapes that a program left in a name: those of JSON and its kin (`\u00e9`, `\n`), of URLs (`%C3%A9`),
//! of mail headers (`=?utf-8?Q?Jos=C3=A9?=`, RFC 2047) and of mail bodies (`=C3=A9`, RFC 2045). Not for
//! free text, where they may be what is meant.

use memchr::memchr3;

use super::mojibake::windows_1252;
use crate::finding::{Repair, Repairs};

/// The text with its escapes decoded; `None` where there are none.
#[must_use]
pub fn decode(text: &str, repairs: &mut Repairs) -> Option<String> {
    let mut result = String::with_capacity(text.len());
    let (mut rest, mut changed, mut word) = (text, false, false);
    while let Some(at) = memchr3(b'\\', b'%', b'=', rest.as_bytes()) {
        let (before, from) = rest.split_at_checked(at)?;
        // White space between two encoded words is none of the text (RFC 2047 §6.2).
        if !(word && before.bytes().all(|byte| byte.is_ascii_whitespace()) && from.starts_with("=?")) {
            result.push_str(before);
        }
        let start = result.len();
        let decoded = match from.as_bytes() {
            [b'\\', b'x', ..] => bytes(from, "\\x", &mut result),
            [b'\\', ..] => backslash(from, result.chars().next_back(), &mut result).ok_or(1),
            [b'%', ..] => bytes(from, "%", &mut result),
            [b'=', b'?', ..] => encoded_word(from, &mut result).ok_or(1),
            _ => quoted_printable(from, &mut result),
        };
        word = decoded.is_ok() && from.starts_with("=?");
        changed |= decoded.is_ok();
        let (Ok(taken) | Err(taken)) = decoded;
        if decoded.is_err() {
            result.truncate(start);
            result.push_str(from.get(..taken)?);
        }
        rest = from.get(taken..)?;
    }
    result.push_str(rest);
    if changed {
        repairs.insert(Repair::DecodedEscapes);
    }
    changed.then_some(result)
}

/// The number that `digits`, of base sixteen, begins with, of so many digits.
fn hex(digits: &str, length: usize) -> Option<u32> {
    let digits = digits.get(..length).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

/// An escape of JSON, JavaScript, C or Python at the start of `text`; its length.
fn backslash(text: &str, before: Option<char>, out: &mut String) -> Option<usize> {
    let body = text.get(1..)?;
    match body.as_bytes().first()? {
        b'u' if body.as_bytes().get(1) == Some(&b'{') => {
            // No further than six digits: without an end, each brace would be looked for to the end of the text.
            let digits =
                body.bytes().skip(2).take(7).position(|byte| byte == b'}').filter(|length| *length > 0)?;
            out.push(char::from_u32(hex(body.get(2..)?, digits)?)?);
            Some(digits + 4)
        }
        b'u' => {
            let code = hex(body.get(1..)?, 4)?;
            // Two halves of a surrogate pair; one alone is no character.
            let low = text.get(6..).and_then(|rest| rest.strip_prefix("\\u")).and_then(|rest| hex(rest, 4));
            let (unit, length) =
                match low.filter(|low| (0xD800..0xDC00).contains(&code) && (0xDC00..0xE000).contains(low)) {
                    Some(low) => (0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00), 12),
                    None => (code, 6),
                };
            out.push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
            Some(length)
        }
        b'U' => {
            out.push(char::from_u32(hex(body.get(1..)?, 8)?)?);
            Some(10)
        }
        // A line break where no word goes on: John\nSmith, and not CORP\nsmith.
        b'n' | b'r' | b't' => {
            let next = body.chars().nth(1);
            let ends = !next.is_some_and(char::is_lowercase) || before.is_some_and(char::is_lowercase);
            ends.then(|| {
                out.push(' ');
                2
            })
        }
        _ => None,
    }
}

/// Two escapes or more of quoted-printable (RFC 2045 §6.7) that are UTF-8; one may be a formula's sign.
fn quoted_printable(text: &str, out: &mut String) -> Result<usize, usize> {
    let run = run(text, "=");
    let length = 3 * run.len();
    let decoded = std::str::from_utf8(&run).ok().filter(|decoded| run.len() > 1 && !decoded.is_ascii());
    out.push_str(decoded.ok_or(length.max(1))?);
    Ok(length)
}

/// The byte of the escape, `prefix` and two digits, at the start of `text`.
fn escaped(text: &str, prefix: &str) -> Option<u8> {
    u8::try_from(hex(text.strip_prefix(prefix)?, 2)?).ok()
}

/// The bytes of the escapes at the start of `text`.
fn run(mut text: &str, prefix: &str) -> Vec<u8> {
    let mut run = Vec::new();
    while let Some(byte) = escaped(text, prefix) {
        run.push(byte);
        text = text.get(prefix.len() + 2..).unwrap_or_default();
    }
    run
}

/// Escapes of bytes (RFC 3986 §2.1 and those of C) at the start of `text`: UTF-8, or else letters of
/// Windows-1252. The length, also of what is none, so that no run is read twice.
fn bytes(text: &str, prefix: &str, out: &mut String) -> Result<usize, usize> {
    let run = run(text, prefix);
    let length = run.len() * (prefix.len() + 2);
    if run.is_empty() {
        return Err(1);
    }
    if let Ok(decoded) = std::str::from_utf8(&run) {
        out.push_str(decoded);
    } else {
        let letters: Option<String> = run.iter().map(|byte| letter(*byte)).collect();
        out.push_str(&letters.ok_or(length)?);
    }
    Ok(length)
}

/// The letter, or the character of ASCII, that a byte of Windows-1252 is.
fn letter(byte: u8) -> Option<char> {
    let c = windows_1252(byte).unwrap_or(char::from(byte));
    Some(c).filter(|c| c.is_ascii() || c.is_alphabetic())
}

/// An encoded word (RFC 2047 §2) at the start of `text`; its length. Of the character sets those that
/// senders of names use: UTF-8, ASCII, Latin-1 and Windows-1252.
fn encoded_word(text: &str, out: &mut String) -> Option<usize> {
    // RFC 2047 §2: an encoded word is at most 75 characters long; many senders write longer ones.
    const LONGEST: usize = 512;
    let mut parts = text.get(2..)?.splitn(3, '?');
    let (charset, encoding, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let head = text.len() - rest.len();
    let end = memchr::memmem::find(rest.as_bytes().get(..rest.len().min(LONGEST))?, b"?=")?;
    let encoded = rest.get(..end)?;
    let bytes = match encoding {
        "Q" | "q" => q_decoded(encoded),
        "B" | "b" => base64(encoded)?,
        _ => return None,
    };
    // RFC 2231 §5: a language may follow the character set.
    let charset = charset.split('*').next()?.to_ascii_lowercase();
    match charset.as_str() {
        "utf-8" | "utf8" | "us-ascii" => out.push_str(std::str::from_utf8(&bytes).ok()?),
        "iso-8859-1" | "iso-8859-15" | "windows-1252" | "latin1" => {
            out.extend(bytes.iter().map(|byte| windows_1252(*byte).unwrap_or(char::from(*byte))));
        }
        _ => return None,
    }
    Some(head + end + 2)
}

/// RFC 2047 §4.2: an underscore is a space.
fn q_decoded(encoded: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some(c) = rest.chars().next() {
        let escape = escaped(rest, "=");
        match (escape, c) {
            (Some(byte), _) => decoded.push(byte),
            (None, '_') => decoded.push(b' '),
            (None, c) => decoded.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = rest.get(if escape.is_some() { 3 } else { c.len_utf8() }..).unwrap_or_default();
    }
    decoded
}

/// RFC 4648 §4; `None` for what is no Base64.
fn base64(encoded: &str) -> Option<Vec<u8>> {
    let (mut decoded, mut held, mut bits) = (Vec::with_capacity(encoded.len()), 0_u32, 0);
    for byte in encoded.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            decoded.push(u8::try_from(held >> bits & 0xFF).ok()?);
        }
    }
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes() {
        for (text, decoded) in [
            (r"Jos\u00e9", "José"),
            (r"\ud83d\ude00", "😀"),
            (r"\ud83d", "\u{FFFD}"),
            (r"Jos\u{e9}", "José"),
            (r"\u{01F600}", "😀"),
            (r"Jos\xc3\xa9", "José"),
            (r"Jos\xe9", "José"),
            (r"John\nSmith", "John Smith"),
            (r"john\nsmith", "john smith"),
            ("Jos%C3%A9%20Mar%c3%ada", "José María"),
            ("O%27Brien", "O'Brien"),
            ("Jos%E9", "José"),
            ("Jos=C3=A9", "José"),
            ("=?utf-8?Q?Jos=C3=A9_Mar=C3=ADa?=", "José María"),
            ("=?utf-8?Q?José_Mar=C3=ADa?=", "José María"),
            ("=?UTF-8?B?Sm9zw6k=?=", "José"),
            ("=?iso-8859-1*en?q?J=F6rg?=", "Jörg"),
            ("=?utf-8?Q?Ana?= =?utf-8?Q?_Lima?=", "Ana Lima"),
        ] {
            assert_eq!(decode(text, &mut Repairs::default()).as_deref(), Some(decoded), "{text}");
        }
    }

    #[test]
    fn leaves_alone() {
        for text in [
            r"CORP\nsmith", r"\o/", "100 %", "%FIRST%", "=A1+B2", "a=E9", "=?koi8-r?Q?=CA?=", "=?utf-8?Q?",
            "=?", "\\", "%", "%G1", "=", r"\u{}", r"\u{0000041}", r"\u{41",
        ] {
            assert_eq!(decode(text, &mut Repairs::default()), None, "{text}");
        }
    }
}
