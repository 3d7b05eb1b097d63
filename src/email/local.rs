//! The local part: RFC 5321 §4.1.2 and RFC 6531 §3.3. Not what a provider makes of it: dots, tags
//! and letter case stay as they came.

use std::borrow::Cow;

use super::Policy;
use super::character::{Fault, Guard, is_atext, nfc, nfc_origin, past};
use crate::finding::ErrorCode;

/// RFC 5321 §4.5.3.1.1: octets of a local part.
pub(super) const LOCAL_MAX: usize = 64;

/// The local part in form C and with no more quotes than it needs; borrowed where it came so.
pub(super) fn check(text: &str, policy: Policy) -> Result<Cow<'_, str>, Fault> {
    if text.is_empty() {
        return empty(policy);
    }
    if !text.starts_with('"') {
        dot_string(text, policy.allow_smtputf8)?;
        short(text, policy)?;
        return match nfc(text) {
            Cow::Borrowed(text) => Ok(Cow::Borrowed(text)),
            Cow::Owned(form) => {
                dot_string(&form, true)
                    .and_then(|()| short(&form, policy))
                    .map_err(|(code, offset)| (code, nfc_origin(text, offset)))?;
                Ok(Cow::Owned(form))
            }
        };
    }
    let content = quoted(text, policy.allow_smtputf8)?;
    if !policy.allow_quoted_local {
        return Err((ErrorCode::QuotedLocalNotAllowed, 0));
    }
    short(text, policy)?;
    if content.is_empty() {
        return empty(policy);
    }
    let content = nfc(&content);
    quoted_content(&content).map_err(|(code, _)| (code, 0))?;
    let local = if dot_string(&content, true).is_ok() { content.into_owned() } else { quote(&content) };
    short(&local, policy).map_err(|(code, _)| (code, 0))?;
    Ok(if local == text { Cow::Borrowed(text) } else { Cow::Owned(local) })
}

fn empty(policy: Policy) -> Result<Cow<'static, str>, Fault> {
    if policy.allow_empty_local { Ok(Cow::Borrowed("")) } else { Err((ErrorCode::LocalEmpty, 0)) }
}

fn short(text: &str, policy: Policy) -> Result<(), Fault> {
    if text.len() > LOCAL_MAX && !policy.allow_long_local {
        Err((ErrorCode::LocalTooLong, past(text, LOCAL_MAX)))
    } else {
        Ok(())
    }
}

/// `Dot-string = Atom *("." Atom)`.
fn dot_string(text: &str, smtputf8: bool) -> Result<(), Fault> {
    let mut guard = Guard::new(text);
    let mut atom_is_empty = true;
    for (offset, c) in text.char_indices() {
        if c == '.' {
            if atom_is_empty {
                return Err((ErrorCode::LocalMisplacedDot, offset));
            }
            guard.open();
            atom_is_empty = true;
            continue;
        }
        guard.check(offset, c)?;
        match u8::try_from(c) {
            Ok(byte) if is_atext(byte) => {}
            Ok(b'"') => return Err((ErrorCode::MisplacedQuote, offset)),
            _ if c.is_ascii() => return Err((ErrorCode::LocalInvalidCharacter, offset)),
            _ if !smtputf8 => return Err((ErrorCode::Smtputf8NotAllowed, offset)),
            _ => {}
        }
        atom_is_empty = false;
    }
    if atom_is_empty { Err((ErrorCode::LocalMisplacedDot, text.len().saturating_sub(1))) } else { Ok(()) }
}

/// `Quoted-string = DQUOTE *QcontentSMTP DQUOTE`; gives the content without its escapes.
pub(super) fn quoted(text: &str, smtputf8: bool) -> Result<String, Fault> {
    let mut guard = Guard::new(text);
    let mut content = String::with_capacity(text.len());
    let mut escaped = false;
    let mut closed = false;
    for (offset, c) in text.char_indices().skip(1) {
        if closed {
            return Err((ErrorCode::MisplacedQuote, offset));
        }
        match c {
            '"' if !escaped => closed = true,
            '\\' if !escaped => escaped = true,
            // RFC 6531 §3.3 extends qtext beyond ASCII and leaves quoted-pair as it is.
            _ if escaped && !c.is_ascii() => return Err((ErrorCode::LocalInvalidCharacter, offset)),
            ' ' => {
                guard.open();
                content.push(c);
                escaped = false;
            }
            _ => {
                guard.check(offset, c)?;
                if !c.is_ascii() && !smtputf8 {
                    return Err((ErrorCode::Smtputf8NotAllowed, offset));
                }
                content.push(c);
                escaped = false;
            }
        }
    }
    if closed { Ok(content) } else { Err((ErrorCode::UnclosedQuote, 0)) }
}

/// What may stand between quotes, once the escapes are gone.
fn quoted_content(content: &str) -> Result<(), Fault> {
    let mut guard = Guard::new(content);
    content.char_indices().try_for_each(|(offset, c)| {
        if c == ' ' {
            guard.open();
            return Ok(());
        }
        guard.check(offset, c)
    })
}

/// The quoted form with the fewest escapes (RFC 5321 §4.1.2).
fn quote(content: &str) -> String {
    let mut quoted = String::with_capacity(content.len() + 2);
    quoted.push('"');
    for c in content.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}
