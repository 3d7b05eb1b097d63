//! The short cut for what most international addresses are: letters of one kind that neither
//! Unicode's forms nor UTS 46 would change. Not a second grammar: it accepts only what `address`
//! accepts, and leaves all else, each error among it, to `address`.

use std::borrow::Cow;

use idna::punycode;

use super::address::ADDRESS_MAX;
use super::character::is_atext;
use super::domain::{DOMAIN_MAX, LABEL_MAX};
use super::local::LOCAL_MAX;
use super::{Email, Policy, plain, special_use};
use crate::text::character::{Class, Folds, properties};

/// Takes `input` as such an address, or gives `None` where the general way must decide.
pub(super) fn settled(input: &str, policy: Policy) -> Option<Email<'_>> {
    if input.len() > ADDRESS_MAX {
        return None;
    }
    let (local, domain) = input.split_once('@')?;
    let smtputf8 = is_settled_local(local)?;
    if smtputf8 && !policy.allow_smtputf8 {
        return None;
    }
    let mut email = Email {
        normalized: Cow::Borrowed(input),
        at: local.len(),
        ascii_domain: None,
        smtputf8,
        display_name: None,
    };
    if domain.is_ascii() {
        return plain::host(domain.as_bytes(), policy.domains)
            .is_ok_and(|is_lower| is_lower)
            .then_some(email);
    }
    let ascii = to_ascii(domain)?;
    special_use::check(&ascii, policy.domains).ok()?;
    let longer = domain.len().max(ascii.len());
    if longer > DOMAIN_MAX || local.len() + 1 + longer > ADDRESS_MAX {
        return None;
    }
    email.ascii_domain = Some(ascii.into_boxed_str());
    Some(email)
}

/// Whether the local part holds more than ASCII; `None` where it is not sure to be valid and in form C.
fn is_settled_local(local: &str) -> Option<bool> {
    let mut is_ascii = true;
    let mut atom_is_empty = true;
    for c in local.chars() {
        match u8::try_from(c) {
            Ok(byte) if is_atext(byte) => {}
            Ok(b'.') if !atom_is_empty => {
                atom_is_empty = true;
                continue;
            }
            _ => {
                let properties = properties(c);
                if c.is_ascii() || properties.class != Class::Letter || !properties.stable {
                    return None;
                }
                is_ascii = false;
            }
        }
        atom_is_empty = false;
    }
    (!atom_is_empty && local.len() <= LOCAL_MAX).then_some(!is_ascii)
}

/// The domain in A-labels; `None` where it is not sure to be in U-labels and in small letters.
fn to_ascii(domain: &str) -> Option<String> {
    let mut ascii = String::with_capacity(domain.len() + 16);
    for label in domain.split('.') {
        if !ascii.is_empty() {
            ascii.push('.');
        }
        let start = ascii.len();
        // Where hyphens stand, and whether an A-label is one, is for the general way.
        if label.is_empty() || label.starts_with('-') || label.ends_with('-') || label.contains("--") {
            return None;
        }
        if label.is_ascii() {
            if !label.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
                return None;
            }
            ascii.push_str(label);
        } else {
            if !label.chars().all(is_settled) {
                return None;
            }
            ascii.push_str("xn--");
            ascii.push_str(&punycode::encode_str(label)?);
        }
        if ascii.len() - start > LABEL_MAX {
            return None;
        }
    }
    Some(ascii)
}

/// Whether UTS 46 leaves `c` as it is, IDNA 2008 permits it anywhere in a label, form C holds no
/// surprise, and it is written from left to right: letters of the scripts that most international
/// names are in.
fn is_settled(c: char) -> bool {
    match c {
        'a'..='z' | '0'..='9' | '-' => true,
        // Hiragana, Katakana and its lengthener, ideographs, Hangul.
        '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{30FC}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => is_stable_letter(c),
        // Latin, Greek, Cyrillic, Armenian, Georgian, and Latin of Vietnam and Africa.
        '\u{DF}'..='\u{24F}' | '\u{370}'..='\u{586}' | '\u{10D0}'..='\u{10FA}' | '\u{1E00}'..='\u{1EFF}' => {
            is_stable_letter(c) && c.is_lowercase()
        }
        _ => false,
    }
}

fn is_stable_letter(c: char) -> bool {
    let properties = properties(c);
    properties.class == Class::Letter && properties.stable && properties.folds == Folds::No
}

#[cfg(test)]
mod tests {
    use super::super::{Domains, address};
    use super::*;

    const ANY: Policy = Policy {
        allow_smtputf8: true,
        allow_quoted_local: false,
        allow_domain_literal: false,
        allow_display_name: false,
        allow_empty_local: false,
        allow_long_local: false,
        domains: Domains::Any,
    };

    /// The general way gives the same for every character, alone, in a row and beside others.
    #[test]
    fn every_settled_character_is_what_the_general_way_makes_of_it() {
        let mut taken = 0;
        for c in '\u{80}'..=char::MAX {
            for text in [
                format!("a@{c}"),
                format!("a@x{c}{c}1.{c}y"),
                format!("a@\u{e9}{c}\u{43f}.\u{4e2d}{c}"),
                format!("{c}a.b{c}@x.com"),
            ] {
                if let Some(short) = settled(&text, ANY) {
                    assert_eq!(Ok(short), address::parse(&text, ANY), "U+{:04X}", u32::from(c));
                    taken += 1;
                }
            }
        }
        assert!(taken > 4 * 30_000, "only {taken}");
    }
}
