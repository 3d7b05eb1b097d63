//! The domain: host names (RFC 1123) and international ones (UTS 46 non-transitional, IDNA 2008).
//! Not whether the name exists.

use std::borrow::Cow;

use idna::uts46::{AsciiDenyList, DnsLength, ErrorPolicy, Hyphens, ProcessingSuccess, Uts46};
use unicode_normalization::UnicodeNormalization;

use super::character::{Fault, Guard, past};
use super::idna::disallowed;
use super::{Policy, literal, special_use};
use crate::finding::ErrorCode;
use crate::text::character::{Class, class};

/// RFC 1035 §2.3.4: octets of a name, without the root label and its length.
pub(super) const DOMAIN_MAX: usize = 253;

/// RFC 1035 §2.3.4: octets of a label.
pub(super) const LABEL_MAX: usize = 63;

static UTS46: Uts46 = Uts46::new();

/// A valid domain.
pub(super) struct Domain<'a> {
    /// In U-labels, lower case; an address literal in its shortest form.
    pub name: Cow<'a, str>,
    /// In A-labels, where that differs.
    pub ascii: Option<Box<str>>,
}

/// Judges the domain and brings it to its canonical form, borrowed where it came so.
pub(super) fn check(text: &str, policy: Policy) -> Result<Domain<'_>, Fault> {
    if text.starts_with('[') {
        if !policy.allow_domain_literal {
            return Err((ErrorCode::DomainLiteralNotAllowed, 0));
        }
        return literal::check(text).map(|name| Domain { name, ascii: None });
    }
    characters(text)?;
    if text.len() > DOMAIN_MAX {
        return Err((ErrorCode::DomainTooLong, past(text, DOMAIN_MAX)));
    }
    let domain = if text.is_ascii() && !labels(text).any(|(_, label)| has_a_label_prefix(label)) {
        let is_lower = !text.bytes().any(|byte| byte.is_ascii_uppercase());
        let name = if is_lower { Cow::Borrowed(text) } else { Cow::Owned(text.to_ascii_lowercase()) };
        hyphens_and_lengths(text, &name, &name)?;
        Domain { name, ascii: None }
    } else {
        international(text)?
    };
    let ascii = domain.ascii.as_deref().unwrap_or(&domain.name);
    special_use::check(ascii, policy.domains).map_err(|(code, offset)| {
        let top = if offset == 0 { 0 } else { labels(text).last().map_or(0, |(start, _)| start) };
        (code, top)
    })?;
    Ok(domain)
}

/// Refuses what UTS 46 would silently drop, and in ASCII all but letters, digits, hyphen and dot.
fn characters(text: &str) -> Result<(), Fault> {
    let mut guard = Guard::new(text);
    for (offset, c) in text.char_indices() {
        if is_dot(c) {
            guard.open();
            continue;
        }
        guard.check(offset, c)?;
        match c {
            '@' => return Err((ErrorCode::SeveralAt, offset)),
            '-' => {}
            _ if c.is_ascii() && !c.is_ascii_alphanumeric() => {
                return Err((ErrorCode::DomainInvalidCharacter, offset));
            }
            _ => {}
        }
    }
    Ok(())
}

/// UTS 46 §2.3: the characters that separate labels.
pub(super) const fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}')
}

/// The labels, each with the byte where it begins.
fn labels(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive(is_dot).chain(text.ends_with(is_dot).then_some("")).map(move |label| {
        let at = start;
        start += label.len();
        (at, label.strip_suffix(is_dot).unwrap_or(label))
    })
}

fn has_a_label_prefix(label: &str) -> bool {
    label.as_bytes().first_chunk::<4>().is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"xn--"))
}

/// Whether there may be an A-label, also one that is written in other forms of its hyphens.
fn may_hold_a_label(text: &str) -> bool {
    text.contains("--") || text.contains(['\u{FE63}', '\u{FF0D}'])
}

/// Maps the name to U-labels and A-labels, and holds it to IDNA 2008.
fn international(text: &str) -> Result<Domain<'_>, Fault> {
    let Some((name, ascii)) = map(text) else {
        return Err(diagnose(text));
    };
    for ((start, label), u_label) in labels(text).zip(name.split('.')) {
        // Again, now that Punycode is decoded and characters are mapped.
        characters(u_label).map_err(|(code, _)| (code, start))?;
        if disallowed(u_label).is_some() {
            return Err(misfit(start, label).unwrap_or((ErrorCode::InvalidALabel, start)));
        }
    }
    hyphens_and_lengths(text, &name, &ascii)?;
    if ascii.len() > DOMAIN_MAX {
        return Err((ErrorCode::DomainTooLong, 0));
    }
    if may_hold_a_label(text) {
        // A decoder may be laxer than the encoder, and two A-labels must not stand for one name.
        let encoded = UTS46.to_ascii(name.as_bytes(), AsciiDenyList::STD3, Hyphens::Allow, DnsLength::Ignore);
        if !encoded.is_ok_and(|encoded| encoded == ascii) {
            return Err((ErrorCode::InvalidALabel, 0));
        }
    }
    let ascii = (ascii != name).then(|| ascii.into_boxed_str());
    let name = if name == text { Cow::Borrowed(text) } else { Cow::Owned(name) };
    Ok(Domain { name, ascii })
}

/// UTS 46 processing: the name in U-labels and in A-labels. Hyphens and lengths are checked later,
/// where the reason can be told.
fn map(text: &str) -> Option<(String, String)> {
    let mut name = String::new();
    let mut ascii = String::new();
    let done = UTS46.process(
        text.as_bytes(),
        AsciiDenyList::STD3,
        Hyphens::Allow,
        ErrorPolicy::FailFast,
        |_, _, _| true,
        &mut name,
        Some(&mut ascii),
    );
    match done {
        Ok(ProcessingSuccess::Passthrough) => Some((text.to_owned(), text.to_owned())),
        Ok(ProcessingSuccess::WroteToSink) if ascii.is_empty() => Some((name.clone(), name)),
        Ok(ProcessingSuccess::WroteToSink) => Some((name, ascii)),
        Err(_) => None,
    }
}

/// Why UTS 46 refused the name; it says no more than that it did.
fn diagnose(text: &str) -> Fault {
    for (start, label) in labels(text) {
        if let Some(fault) = misfit(start, label) {
            return fault;
        }
        let prefix = label.nfkc().take(4).flat_map(char::to_lowercase);
        if !is_mappable(label) && prefix.eq("xn--".chars()) {
            return (ErrorCode::InvalidALabel, start);
        }
    }
    let refused = labels(text).find(|(_, label)| !is_mappable(label));
    (ErrorCode::BidiRule, refused.map_or(0, |(start, _)| start))
}

fn is_mappable(text: &str) -> bool {
    UTS46.to_unicode(text.as_bytes(), AsciiDenyList::STD3, Hyphens::Allow).1.is_ok()
}

/// The first character of a label that does not map to characters of IDNA 2008.
fn misfit(start: usize, label: &str) -> Option<Fault> {
    let mut bytes = [0; 4];
    let (offset, _) = label.char_indices().find(|&(_, c)| {
        let alone = c.encode_utf8(&mut bytes).as_bytes();
        let (mapped, done) = UTS46.to_unicode(alone, AsciiDenyList::STD3, Hyphens::Allow);
        match class(c) {
            // Alone, these break rules that they may keep in company.
            Class::Mark | Class::Joiner | Class::Digit => false,
            _ => done.is_err() || disallowed(&mapped).is_some(),
        }
    })?;
    Some((ErrorCode::DomainInvalidCharacter, start + offset))
}

/// The rules of host names that hold for every label, told by the place in `text`.
fn hyphens_and_lengths(text: &str, name: &str, ascii: &str) -> Result<(), Fault> {
    let forms = name.split('.').zip(ascii.split('.'));
    for ((start, label), (u_label, a_label)) in labels(text).zip(forms) {
        let nth = |n| label.char_indices().nth(n).map_or(start, |(offset, _)| start + offset);
        if u_label.is_empty() {
            // The dot that ends the empty label or, at the end of the text, the one before it.
            return Err((ErrorCode::LabelEmpty, if start < text.len() { start } else { last(text) }));
        }
        if u_label.starts_with('-') {
            return Err((ErrorCode::MisplacedHyphen, start));
        }
        if u_label.ends_with('-') {
            return Err((ErrorCode::MisplacedHyphen, start + last(label)));
        }
        // RFC 5891 §4.2.3.1.
        if u_label.chars().skip(2).take(2).eq(['-', '-']) {
            return Err((ErrorCode::MisplacedHyphen, nth(2)));
        }
        if a_label.len() > LABEL_MAX {
            return Err((ErrorCode::LabelTooLong, nth(LABEL_MAX)));
        }
    }
    Ok(())
}

/// Where the last character begins.
fn last(text: &str) -> usize {
    text.char_indices().next_back().map_or(0, |(offset, _)| offset)
}
