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

/// Whether `input` is such an address; `false` also where the general way must decide. Of the forms that
/// [`settled`] makes, this knows no more than that they are short enough.
pub(super) fn is_settled_address(input: &str, policy: Policy) -> bool {
    let Some((local, domain)) = input.split_once('@') else { return false };
    if !is_settled_local(local).is_some_and(|smtputf8| policy.allow_smtputf8 || !smtputf8) {
        return false;
    }
    let (mut longest, mut count, mut top) = (0, 0, Label::Ascii(""));
    let seen = labels(domain, |label| {
        let length = label.ascii_length()?;
        longest += length.max(label.u_label().len()) + 1;
        count += 1;
        top = label;
        Some(length)
    });
    let top_is_plain = match &top {
        Label::Ascii(top) => {
            top.bytes().all(|byte| byte.is_ascii_lowercase()) && !special_use::may_be_reserved(top.as_bytes())
        }
        Label::Encoded(..) | Label::International(_) => true,
    };
    seen.is_some()
        && count > 1
        && top_is_plain
        && longest - 1 <= DOMAIN_MAX
        && local.len() + longest <= ADDRESS_MAX
}

/// A label that is sure to be valid and in small letters.
enum Label<'a> {
    /// Of ASCII, and no A-label.
    Ascii(&'a str),
    /// An A-label, and its U-label.
    Encoded(&'a str, String),
    /// A U-label.
    International(&'a str),
}

/// What an A-label begins with (RFC 5890 §2.3.2.1).
const PREFIX: &str = "xn--";
/// RFC 3492: the most digits that Punycode takes for a character of the Basic Multilingual Plane in a label
/// of [`LABEL_MAX`] octets. The number is below 64 × 2^16, and each digit but the last divides by 10 or more.
const DIGITS_MAX: usize = 7;

impl<'a> Label<'a> {
    fn u_label(&self) -> &str {
        match self {
            Self::Ascii(label) | Self::International(label) => label,
            Self::Encoded(_, label) => label,
        }
    }

    /// The A-label, or the label of ASCII.
    fn ascii(&self) -> Option<Cow<'a, str>> {
        match self {
            Self::Ascii(label) | Self::Encoded(label, _) => Some(Cow::Borrowed(label)),
            Self::International(label) => {
                punycode::encode_str(label).map(|encoded| Cow::Owned([PREFIX, &encoded].concat()))
            }
        }
    }

    /// The octets of [`Label::ascii`], or somewhat more where the label is short enough anyway.
    fn ascii_length(&self) -> Option<usize> {
        match self {
            Self::Ascii(label) | Self::Encoded(label, _) => Some(label.len()),
            Self::International(label) => {
                let digits: usize = label.chars().map(|c| if c.is_ascii() { 1 } else { DIGITS_MAX }).sum();
                let length = PREFIX.len() + digits + 1;
                if length <= LABEL_MAX { Some(length) } else { self.ascii().map(|ascii| ascii.len()) }
            }
        }
    }
}

/// Shows `see` each label; it tells how many octets the A-label has. `None` where the domain is not sure to
/// be valid and in small letters.
fn labels<'a>(domain: &'a str, mut see: impl FnMut(Label<'a>) -> Option<usize>) -> Option<()> {
    domain.split('.').try_for_each(|text| {
        let label = if let Some(encoded) = text.strip_prefix(PREFIX) {
            Label::Encoded(text, decode(encoded)?)
        } else if !is_settled_label(text) {
            return None;
        } else if text.is_ascii() {
            Label::Ascii(text)
        } else {
            Label::International(text)
        };
        (see(label)? <= LABEL_MAX).then_some(())
    })
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
    labels(domain, |label| {
        if read > 0 {
            ascii.push('.');
            if let Some(name) = &mut name {
                name.push('.');
            }
        }
        if matches!(label, Label::Encoded(..)) {
            name.get_or_insert_with(|| domain.get(..read).unwrap_or_default().to_owned());
        }
        if let Some(name) = &mut name {
            name.push_str(label.u_label());
        }
        let a_label = label.ascii()?;
        ascii.push_str(&a_label);
        let typed = if let Label::Encoded(typed, _) = &label { typed.len() } else { label.u_label().len() };
        read += typed + 1;
        Some(a_label.len())
    })?;
    Some(Forms { name, ascii })
}

/// The U-label, if it is the one that is encoded so.
fn decode(encoded: &str) -> Option<String> {
    let label = punycode::decode_to_string(encoded)?;
    let is_label = !label.is_ascii() && is_settled_label(&label);
    (is_label && punycode::encode_str(&label)? == encoded).then_some(label)
}

/// Whether the label is of settled characters, each hyphen alone between two others: where else hyphens
/// stand is for the general way.
fn is_settled_label(label: &str) -> bool {
    let mut opens = true;
    for c in label.chars() {
        let hyphen = c == '-';
        if !is_settled(c) || hyphen && opens {
            return false;
        }
        opens = hyphen;
    }
    !opens
}

/// Whether UTS 46 leaves `c` as it is, IDNA 2008 permits it anywhere in a label, form C holds no
/// surprise, and it is written from left to right: letters of the scripts that most international
/// names are in.
fn is_settled(c: char) -> bool {
    match c {
        // The last ones are told here for speed.
        'a'..='z' | '0'..='9' | '-' | 'à'..='ö' | 'а'..='я' => true,
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
                let short = settled(&text, ANY);
                assert!(short.is_some() || !is_settled_address(&text, ANY), "U+{:04X}", u32::from(c));
                if let Some(short) = short {
                    assert_eq!(Ok(short), address::parse(&text, ANY), "U+{:04X}", u32::from(c));
                    taken += 1;
                }
            }
        }
        assert!(taken > 6 * 30_000, "only {taken}");
    }
}
