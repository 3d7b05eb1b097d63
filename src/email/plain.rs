//! The short cut for what nearly every address is: an unquoted ASCII local part and an ASCII host
//! name. Not a second grammar: it accepts only what `address` accepts, and leaves all else, each
//! error among it, to `address`.

use std::borrow::Cow;

use super::address::ADDRESS_MAX;
use super::character::is_atext;
use super::domain::{DOMAIN_MAX, LABEL_MAX};
use super::local::LOCAL_MAX;
use super::{Domains, Email, special_use};

/// Has a place in an atom.
const ATEXT: u8 = 1;
/// A letter.
const LETTER: u8 = 2;
/// A digit.
const DIGIT: u8 = 4;
/// A dot or a hyphen: in the host names taken here, no two of them are neighbours.
const SEPARATOR: u8 = 8;
/// A capital.
const UPPER: u8 = 16;

const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let mut class = 0;
        if is_atext(byte) {
            class |= ATEXT;
        }
        if byte.is_ascii_alphabetic() {
            class |= LETTER;
        }
        if byte.is_ascii_uppercase() {
            class |= UPPER;
        }
        if byte.is_ascii_digit() {
            class |= DIGIT;
        }
        if matches!(byte, b'.' | b'-') {
            class |= SEPARATOR;
        }
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        {
            classes[byte as usize] = class;
        }
        byte += 1;
    }
    classes
};

#[inline]
fn class(byte: u8) -> u8 {
    // The table has a place for each byte, so the fallback compiles to nothing.
    CLASSES.get(usize::from(byte)).copied().unwrap_or(0)
}

/// A plain address: valid, and normalized but for capitals in the domain.
#[derive(Clone, Copy)]
pub(super) struct Plain {
    /// Where the `@` stands.
    at: usize,
}

impl Plain {
    /// Whether the domain has no capitals.
    pub fn is_lower(self, input: &str) -> bool {
        let domain = input.as_bytes().get(self.at..).unwrap_or_default();
        domain.iter().fold(0, |classes, byte| classes | class(*byte)) & UPPER == 0
    }

    /// Local part and domain.
    pub fn split(self, input: &str) -> Option<(&str, &str)> {
        let (local, rest) = input.split_at_checked(self.at)?;
        Some((local, rest.strip_prefix('@')?))
    }

    /// The valid address that `input` is.
    pub fn into_email(self, input: &str) -> Email<'_> {
        let mut normalized = Cow::Borrowed(input);
        if !self.is_lower(input)
            && let Some(domain) = normalized.to_mut().get_mut(self.at..)
        {
            domain.make_ascii_lowercase();
        }
        Email { normalized, at: self.at, ascii_domain: None, smtputf8: false, display_name: None }
    }
}

/// Why `input` is not taken as a plain address.
#[derive(Clone, Copy)]
pub(super) enum Doubt {
    /// No bare address, that is one without quotes, brackets and a display name, is written so.
    Refused,
    /// The general way must decide.
    Open,
}

/// For a byte that has no place where it stands. Beyond ASCII, that is for others to say.
const fn refused(byte: u8) -> Doubt {
    if byte.is_ascii() { Doubt::Refused } else { Doubt::Open }
}

/// Takes `input` as a plain address, or tells what else it may be.
#[allow(clippy::inline_always, reason = "a call that hands over its result costs a third of the answer")]
#[inline(always)]
pub(super) fn plain(input: &str, domains: Domains) -> Result<Plain, Doubt> {
    let bytes = input.as_bytes();
    if bytes.len() > ADDRESS_MAX {
        return Err(Doubt::Open);
    }
    let at = local(bytes)?;
    let (_, domain) = bytes.split_at_checked(at + 1).ok_or(Doubt::Open)?;
    host(domain, domains)?;
    Ok(Plain { at })
}

/// The length of the local part.
#[allow(clippy::inline_always, reason = "as above")]
#[inline(always)]
fn local(bytes: &[u8]) -> Result<usize, Doubt> {
    let mut atom_start = 0;
    // Whatever stands beyond, there is no `@` in time.
    let bytes = bytes.get(..=LOCAL_MAX).unwrap_or(bytes);
    for (offset, &byte) in bytes.iter().enumerate() {
        if class(byte) & ATEXT != 0 {
            continue;
        }
        if offset == atom_start {
            return Err(refused(byte));
        }
        match byte {
            b'@' => return Ok(offset),
            b'.' => atom_start = offset + 1,
            _ => return Err(refused(byte)),
        }
    }
    Err(Doubt::Refused)
}

/// Judges a host name.
#[allow(clippy::inline_always, reason = "as above")]
#[inline(always)]
fn host(domain: &[u8], domains: Domains) -> Result<(), Doubt> {
    let mut top_start = 0;
    // Where a letter or a digit must stand: at the start, and after each separator.
    let mut next = 0;
    for (offset, &byte) in domain.iter().enumerate() {
        let class = class(byte);
        if class & (LETTER | DIGIT) != 0 {
            continue;
        }
        if class & SEPARATOR == 0 {
            return Err(refused(byte));
        }
        if offset == next {
            // Two hyphens, the mark of an A-label, may be well.
            return Err(if byte == b'-' && offset > top_start { Doubt::Open } else { Doubt::Refused });
        }
        next = offset + 1;
        if byte == b'.' {
            if offset - top_start > LABEL_MAX {
                return Err(Doubt::Refused);
            }
            top_start = next;
        }
    }
    if next == domain.len() || domain.len() - top_start > LABEL_MAX {
        return Err(Doubt::Refused);
    }
    if domain.len() > DOMAIN_MAX {
        return Err(Doubt::Open);
    }
    let (_, top) = domain.split_at_checked(top_start).ok_or(Doubt::Open)?;
    let is_alphabetic = top.iter().all(|&byte| class(byte) & LETTER != 0);
    match domains {
        Domains::Any => {}
        Domains::Public if top_start == 0 || !is_alphabetic => return Err(Doubt::Refused),
        _ if !is_alphabetic || special_use::may_be_reserved(top) => return Err(Doubt::Open),
        _ => {}
    }
    Ok(())
}
