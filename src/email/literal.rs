//! Address literals: RFC 5321 §4.1.3, IPv4 and IPv6. Not `General-address-literal`: IANA has
//! registered no other tag.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::character::{Fault, refusal};
use crate::finding::ErrorCode;

/// Reads `[…]`; an IPv6 address comes back in its shortest form (RFC 5952).
///
/// Two choices where sources differ: leading zeros in IPv4 are refused, since some read them as
/// octal (RFC 6943 §3.1.1); `::` for a single group is accepted (RFC 4291 §2.2), which RFC 5321
/// would not send.
pub(super) fn check(text: &str) -> Result<Cow<'_, str>, Fault> {
    if let Some((offset, code)) =
        text.char_indices().find_map(|(offset, c)| refusal(c).map(|code| (offset, code)))
    {
        return Err((code, offset));
    }
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or_default();
    let literal = match inner.split_at_checked(TAG.len()) {
        Some((tag, address)) if tag.eq_ignore_ascii_case(TAG) => {
            address.parse::<Ipv6Addr>().map(|address| format!("[{TAG}{address}]"))
        }
        _ => inner.parse::<Ipv4Addr>().map(|address| format!("[{address}]")),
    };
    match literal {
        Ok(literal) if literal == text => Ok(Cow::Borrowed(text)),
        Ok(literal) => Ok(Cow::Owned(literal)),
        Err(_) => Err((ErrorCode::InvalidDomainLiteral, 0)),
    }
}

const TAG: &str = "IPv6:";
