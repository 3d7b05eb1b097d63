//! The short cut for what most international addresses are: letters of one kind that neither
//! Unicode's forms nor UTS 46 would change. Not a second grammar: it accepts only what `address`
//! accepts, and leaves all else, each error among it, to `address`.

use std::borrow::Cow;

use idna::punycode;

use super::address::ADDRESS_MAX;
use super::character::is_atext;
use super::domain::{DOMAIN_MAX, LABEL_MAX};
use super::local::LOCAL_MAX;
use super::{Email, Policy, special_use};
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
    let Forms { name, ascii } = forms(domain)?;
    special_use::check(&ascii, policy.domains).ok()?;
    let longer = domain.len().max(name.as_ref().map_or(0, String::len)).max(ascii.len());
    if longer > DOMAIN_MAX || local.len() + 1 + longer > ADDRESS_MAX {
        return None;
    }
    let ascii_domain = (ascii != name.as_deref().unwrap_or(domain)).then(|| ascii.into_boxed_str());
    let normalized = name.map_or(Cow::Borrowed(input), |name| Cow::Owned([local, "@", &name].concat()));
    Some(Email { normalized, at: local.len(), ascii_domain, smtputf8, display_name: None })
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

/// A domain in its two forms.
struct Forms {
    /// In U-labels, where it did not come so.
    name: Option<String>,
    /// In A-labels.
    ascii: String,
}

/// The forms of the domain; `None` where it is not sure to be valid and in small letters.
fn forms(domain: &str) -> Option<Forms> {
    let mut name: Option<String> = None;
    let mut ascii = String::with_capacity(domain.len() + 16);
    let mut read = 0;
    for label in domain.split('.') {
        if read > 0 {
            ascii.push('.');
            if let Some(name) = &mut name {
                name.push('.');
            }
        }
        let start = ascii.len();
        let decoded = label.strip_prefix("xn--").map(decode);
        let u_label = match &decoded {
            Some(decoded) => decoded.as_deref()?,
            None => label,
        };
        // Where hyphens stand is for the general way.
        if u_label.is_empty() || u_label.starts_with('-') || u_label.ends_with('-') || u_label.contains("--")
        {
            return None;
        }
        if decoded.is_some() {
            name.get_or_insert_with(|| domain.get(..read).unwrap_or_default().to_owned());
            ascii.push_str(label);
        } else if label.is_ascii() {
            if !label.chars().all(is_settled) {
                return None;
            }
            ascii.push_str(label);
        } else {
            ascii.push_str("xn--");
            ascii.push_str(&encode(label)?);
        }
        if let Some(name) = &mut name {
            name.push_str(u_label);
        }
        if ascii.len() - start > LABEL_MAX {
            return None;
        }
        read += label.len() + 1;
    }
    Some(Forms { name, ascii })
}

/// What stands behind the prefix of the A-label.
fn encode(label: &str) -> Option<String> {
    if label.chars().all(is_settled) { punycode::encode_str(label) } else { None }
}

/// The U-label, if it is the one that is encoded so.
fn decode(encoded: &str) -> Option<String> {
    let label = punycode::decode_to_string(encoded)?;
    (!label.is_ascii() && encode(&label)? == encoded).then_some(label)
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
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

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
                format!("a@xn--{}", punycode::encode_str(&format!("b{c}")).unwrap()),
                format!("a@x.xn--{}.{c}", punycode::encode_str(&format!("{c}{c}")).unwrap()),
            ] {
                if let Some(short) = settled(&text, ANY) {
                    assert_eq!(Ok(short), address::parse(&text, ANY), "U+{:04X}", u32::from(c));
                    taken += 1;
                }
            }
        }
        assert!(taken > 6 * 30_000, "only {taken}");
    }
}
