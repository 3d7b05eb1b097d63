//! The address as a whole: where its parts are, and the limits that they share. The general way,
//! for every input; what is plain ASCII takes the short cut of `plain`.

use std::borrow::Cow;

use super::character::{Fault, Guard, is_atext, nfc, past, refusal};
use super::{Email, INPUT_MAX, Policy, domain, local};
use crate::finding::{Error, ErrorCode};

/// RFC 5321 §4.5.3.1.3, less the angle brackets of a path (RFC 3696, erratum 1690).
pub(super) const ADDRESS_MAX: usize = 254;

/// Validates any input.
pub(super) fn parse(input: &str, policy: Policy) -> Result<Email<'_>, Error> {
    if input.len() > INPUT_MAX {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    if input.trim().is_empty() {
        return Err(Error::whole(ErrorCode::Empty));
    }
    if !input.contains('@') {
        // U+FF20 and U+FE6B are other forms of the same sign.
        let similar = input.find(['\u{FF20}', '\u{FE6B}']);
        return Err(similar.map_or(Error::whole(ErrorCode::MissingAt), |offset| {
            Error::at(ErrorCode::MissingAt, input, offset)
        }));
    }
    let parts = split(input, policy).map_err(|(code, offset)| match code {
        // The sign is there, in quotes.
        ErrorCode::MissingAt => Error::whole(code),
        _ => Error::at(code, input, offset),
    })?;
    let (address, start) = (parts.address, parts.start);
    assemble(address, parts.at, policy)
        .map(|email| Email { display_name: parts.display_name, ..email })
        .map_err(|(code, offset)| match offset {
            Some(offset) => Error::at(code, input, start + offset),
            None => Error::whole(code),
        })
}

/// An input taken apart, nothing judged but the display name.
struct Parts<'a> {
    display_name: Option<Box<str>>,
    /// Local part, `@` and domain.
    address: &'a str,
    /// Where `address` starts in the input.
    start: usize,
    /// Where the `@` stands in `address`.
    at: usize,
}

fn split(input: &str, policy: Policy) -> Result<Parts<'_>, Fault> {
    let stop = find_unquoted(input, b"@<")?.ok_or((ErrorCode::MissingAt, 0))?;
    let (name, rest) = input.split_at_checked(stop).unwrap_or_default();
    let Some(rest) = rest.strip_prefix('<') else {
        return Ok(Parts { display_name: None, address: input, start: 0, at: stop });
    };
    if !policy.allow_display_name {
        return Err((ErrorCode::DisplayNameNotAllowed, stop));
    }
    let start = stop + 1;
    let within = |(code, offset)| (code, start + offset);
    let end = find_unquoted(rest, b">").map_err(within)?.ok_or((ErrorCode::UnclosedAngleBracket, stop))?;
    let (address, tail) = rest.split_at_checked(end).unwrap_or_default();
    let after = tail.strip_prefix('>').unwrap_or(tail);
    // White space alone is one fault, and what stands behind it another.
    let is_more = |(_, c): &(usize, char)| refusal(*c) != Some(ErrorCode::Whitespace);
    if let Some((offset, next)) = after.char_indices().find(is_more).or(after.char_indices().next()) {
        let code = refusal(next).unwrap_or(ErrorCode::TextAfterAddress);
        return Err((code, input.len() - after.len() + offset));
    }
    let at = find_unquoted(address, b"@").map_err(within)?.ok_or((ErrorCode::MissingAt, stop))?;
    Ok(Parts { display_name: display_name(name)?, address, start, at })
}

/// The first of the `wanted` bytes outside quotes; an error is a quote that is never closed.
pub(super) fn find_unquoted(text: &str, wanted: &[u8]) -> Result<Option<usize>, Fault> {
    let mut opened = None;
    let mut escaped = false;
    for (offset, byte) in text.bytes().enumerate() {
        match (opened, byte) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(_), b'"') => opened = None,
            (None, b'"') => opened = Some(offset),
            (None, _) if wanted.contains(&byte) => return Ok(Some(offset)),
            _ => {}
        }
    }
    opened.map_or(Ok(None), |offset| Err((ErrorCode::UnclosedQuote, offset)))
}

/// The words of a display name, or what its quotes hold (RFC 5322 §3.2.5, without comments,
/// folding and the obsolete forms).
fn display_name(text: &str) -> Result<Option<Box<str>>, Fault> {
    let text = text.trim_end_matches(' ');
    let name = if text.starts_with('"') {
        local::quoted(text, true)?
    } else {
        words(text)?;
        // Some characters have a sign of ASCII as their form C.
        words(&nfc(text)).map_err(|(code, _)| (code, 0))?;
        text.to_owned()
    };
    Ok(if name.is_empty() { None } else { Some(nfc(&name).into()) })
}

fn words(text: &str) -> Result<(), Fault> {
    let mut guard = Guard::new(text);
    for (offset, c) in text.char_indices() {
        if c == ' ' {
            guard.open();
            continue;
        }
        guard.check(offset, c)?;
        if u8::try_from(c).is_ok_and(|byte| byte.is_ascii() && !is_atext(byte)) {
            return Err((refusal(c).unwrap_or(ErrorCode::InvalidDisplayName), offset));
        }
    }
    Ok(())
}

/// Judges both parts and the whole; a fault without a place is one of a form that was not typed.
fn assemble(address: &str, at: usize, policy: Policy) -> Result<Email<'_>, (ErrorCode, Option<usize>)> {
    let (local, rest) = address.split_at_checked(at).unwrap_or_default();
    let domain = rest.strip_prefix('@').unwrap_or_default();
    let local = local::check(local, policy).map_err(|(code, offset)| (code, Some(offset)))?;
    if domain.is_empty() {
        return Err((ErrorCode::DomainEmpty, Some(at)));
    }
    let domain = domain::check(domain, policy).map_err(|(code, offset)| (code, Some(at + 1 + offset)))?;
    if address.len() > ADDRESS_MAX {
        return Err((ErrorCode::TooLong, Some(past(address, ADDRESS_MAX))));
    }
    let longer = domain.ascii.as_ref().map_or(domain.name.len(), |ascii| ascii.len().max(domain.name.len()));
    if local.len() + 1 + longer > ADDRESS_MAX {
        return Err((ErrorCode::TooLong, None));
    }
    let smtputf8 = !local.is_ascii();
    let moved_at = local.len();
    let normalized = match (local, domain.name) {
        (Cow::Borrowed(_), Cow::Borrowed(_)) if moved_at == at => Cow::Borrowed(address),
        (local, name) => Cow::Owned([&*local, "@", &*name].concat()),
    };
    Ok(Email { normalized, at: moved_at, ascii_domain: domain.ascii, smtputf8, display_name: None })
}
