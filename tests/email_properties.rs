//! What holds for every e-mail address and every other text, and where the crate `email_address`
//! agrees.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use cleanse::email::{Domains, Policy, inspect, is_valid, sanitize, validate};
use cleanse::finding::{Error, ErrorCode};
use email_address::{EmailAddress, Options};
use proptest::prelude::*;
use proptest::sample::select;

/// What addresses and attacks are made of.
const PIECES: [&str; 78] = [
    "a", "b", "Z", "7", "ana", "lima", "EXAMPLE", "example", "com", "org", "test", "local", "arpa", "home",
    "xn--", "bcher-kva", "p1ai", "@", "@", "@", ".", ".", "-", "_", "+", "!", "%", "=?", "?q?", "?=", "\"",
    "\\", "<", ">", "(", ")", "[", "]", "IPv6:", "192.0.2.1", "::", ":", ";", ",", " ", "\t", "\r\n", "\0",
    "mailto:", "MAILTO:", "//", "%40", "%2B", "%C3%A9", "?subject=x", "\u{e9}", "e\u{301}", "\u{301}",
    "\u{300}\u{323}", "\u{df}", "\u{3c3}", "\u{434}", "\u{5d0}", "\u{628}", "\u{661}", "\u{4e2d}",
    "\u{200C}", "\u{200D}", "\u{94D}", "\u{200B}", "\u{AD}", "\u{202E}", "\u{FF20}", "\u{FF0E}", "\u{3002}",
    "\u{37E}", "\u{FF41}", "\u{1F600}",
];

/// Texts that look like addresses, more or less, and any text at all.
fn texts() -> impl Strategy<Value = String> {
    let pieces = || prop::collection::vec(select(&PIECES[..]), 0..6).prop_map(|pieces| pieces.concat());
    prop_oneof![
        4 => (pieces(), pieces(), pieces()).prop_map(|(before, local, domain)| {
            format!("{before}{local}@{domain}example.com")
        }),
        3 => (pieces(), pieces()).prop_map(|(local, domain)| format!("{local}@{domain}")),
        2 => prop::collection::vec(select(&PIECES[..]), 0..12).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

/// Plain ASCII addresses and their near misses.
fn ascii_texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9.+_'-]{0,12}@[a-zA-Z0-9.-]{0,20}",
        "[a-z]{1,70}@[a-z]{1,70}\\.[a-z]{1,8}",
        "[a-z.]{1,8}@([a-z]{1,63}\\.){1,5}(com|test|local|LOCALHOST|arpa|c0m|xn--p1ai|a)",
        "[!#-;=?-~]{0,20}@[!#-;=?-~]{0,20}",
    ]
}

/// International addresses of letters that nothing changes, and their near misses.
fn settled_texts() -> impl Strategy<Value = String> {
    const PIECES: [&str; 24] = [
        "a", "z", "1", ".", "-", "\u{df}", "\u{e9}", "\u{101}", "\u{131}", "\u{130}", "\u{3c3}", "\u{3c2}",
        "\u{436}", "\u{587}", "\u{3042}", "\u{30fb}", "\u{30fc}", "\u{4e2d}", "\u{ac00}", "\u{5d0}",
        "\u{301}", "\u{3099}", "\u{11a8}", "A",
    ];
    let mixed = |most| prop::collection::vec(select(&PIECES[..]), 1..most).prop_map(|pieces| pieces.concat());
    prop_oneof![
        "[a-z.\u{e9}\u{44f}\u{4e2d}]{1,8}@([a-z\u{e9}\u{fc}\u{44f}\u{4e2d}-]{1,9}\\.){1,3}(com|test|\u{440}\u{444}|\u{4e2d}\u{56fd}|c0m)",
        mixed(9).prop_map(|domain| format!("a@{domain}.com")),
        "[a-z\u{e9}]{1,2}@([a-z]{1,3}\\.)?[xX]n--[a-z0-9-]{0,5}[a-z0-9]{1,4}\\.(com|\u{440}\u{444})",
        (mixed(40), mixed(70)).prop_map(|(local, domain)| format!("{local}@{domain}")),
        "[\u{e9}]{25,40}@[\u{4e2d}\u{ac00}\u{3042}]{15,30}\\.com",
    ]
}

fn policies() -> impl Strategy<Value = Policy> {
    let domains = select(&[Domains::Public, Domains::Internal, Domains::Any][..]);
    (any::<[bool; 6]>(), domains).prop_map(|([smtputf8, quoted, literal, display, empty, long], domains)| {
        Policy {
            allow_smtputf8: smtputf8,
            allow_quoted_local: quoted,
            allow_domain_literal: literal,
            allow_display_name: display,
            allow_empty_local: empty,
            allow_long_local: long,
            domains,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_normalized_validates_to_itself(text in texts(), policy in policies()) {
        if let Ok(email) = validate(&text, &policy) {
            let again = validate(&email.normalized, &policy).unwrap();
            prop_assert_eq!(&again.normalized, &email.normalized);
            prop_assert_eq!(&again.ascii_domain, &email.ascii_domain);
            prop_assert_eq!(again.at, email.at);
            prop_assert_eq!(again.smtputf8, email.smtputf8);
        }
    }

    #[test]
    fn the_form_in_a_labels_is_the_same_address(text in texts(), policy in policies()) {
        if let Ok(email) = validate(&text, &policy)
            && let Some(ascii) = &email.ascii_domain
        {
            prop_assert!(ascii.is_ascii());
            let wire = format!("{}@{ascii}", email.local_part());
            prop_assert_eq!(validate(&wire, &policy).unwrap().normalized, email.normalized);
        }
    }

    #[test]
    fn what_is_sanitized_is_valid_and_stays(text in texts(), policy in policies()) {
        if let Ok(clean) = sanitize(&text, &policy) {
            prop_assert_eq!(&validate(&clean, &policy).unwrap().normalized, &clean);
            prop_assert_eq!(&sanitize(&clean, &policy).unwrap(), &clean);
            prop_assert!(inspect(&clean, &policy).repairs.is_empty());
        }
    }

    #[test]
    fn what_is_valid_can_be_sanitized(text in texts(), policy in policies()) {
        if validate(&text, &policy).is_ok() {
            prop_assert!(sanitize(&text, &policy).is_ok());
        }
    }

    #[test]
    fn the_functions_agree(text in texts(), policy in policies()) {
        prop_assert_eq!(is_valid(&text, &policy), validate(&text, &policy).is_ok());
        let inspection = inspect(&text, &policy);
        prop_assert_eq!(sanitize(&text, &policy).map(String::from), inspection.value);
    }

    #[test]
    fn a_clean_address_holds_nothing_hostile(text in texts(), policy in policies()) {
        if let Ok(clean) = sanitize(&text, &policy) {
            prop_assert!(clean.len() <= 254);
            prop_assert!(!clean.contains(['\r', '\n', '\0', '\u{200B}', '\u{AD}', '\u{202E}', '\u{37E}']), "hostile");
            let domain = clean.rsplit_once('@').unwrap().1;
            prop_assert!(domain.starts_with('[') || !domain.contains(char::is_uppercase));
        }
    }

    #[test]
    fn the_place_of_an_error_is_in_the_input(text in texts(), policy in policies()) {
        let length = u32::try_from(text.chars().count()).unwrap();
        for error in [validate(&text, &policy).err(), sanitize(&text, &policy).err()].into_iter().flatten() {
            prop_assert!(error.position.is_none_or(|position| position < length), "{:?}", error);
        }
    }

    /// The short cuts and the general way, which a display name's brackets force.
    #[test]
    fn the_short_cuts_agree_with_the_general_way(
        text in prop_oneof![ascii_texts(), settled_texts()], policy in policies()
    ) {
        let general = Policy { allow_display_name: true, ..policy };
        let bracketed = format!("<{text}>");
        let short = validate(&text, &policy);
        let long = validate(&bracketed, &general);
        let moved = |error: Error| Error { position: error.position.map(|position| position - 1), ..error };
        prop_assert_eq!(is_valid(&text, &policy), short.is_ok());
        prop_assert_eq!(short, long.map_err(moved));
    }

    #[test]
    fn email_address_agrees(text in prop_oneof![ascii_texts(), texts()]) {
        oracle(&text);
    }
}

/// A difference: our code for what only `email_address` accepts, the reason, and what an address
/// must have for that to be the reason. All else that it accepts, we must accept.
type Difference = (ErrorCode, &'static str, fn(&str) -> bool);

const STRICTER: &[Difference] = &[
    (ErrorCode::TooLong, "it has no limit on the whole address", |text| text.len() > 254),
    (ErrorCode::DomainTooLong, "its limit is 254 octets, of what is typed", |text| {
        domain(text).len() > 253 || !domain(text).is_ascii()
    }),
    (ErrorCode::LabelTooLong, "it counts a label as typed, not as the A-label that DNS carries", |text| {
        !domain(text).is_ascii()
    }),
    (ErrorCode::DomainInvalidCharacter, "a label may hold all of atom text and every letter there", |text| {
        domain(text).contains(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'))
    }),
    (ErrorCode::LeadingMark, "it knows nothing of marks", |text| !text.is_ascii()),
    (ErrorCode::StackedMarks, "it knows nothing of marks", |text| !text.is_ascii()),
    (ErrorCode::MisplacedHyphen, "it accepts hyphens in third and fourth place", |text| {
        domain(text).contains("--") || !domain(text).is_ascii()
    }),
    (ErrorCode::InvalidALabel, "it does not decode Punycode", |text| {
        domain(text).to_ascii_lowercase().contains("xn--") || !domain(text).is_ascii()
    }),
    (ErrorCode::BidiRule, "it does not know the Bidi rule", |text| {
        domain(text).to_ascii_lowercase().contains("xn--") || !domain(text).is_ascii()
    }),
    (ErrorCode::InvalidDomainLiteral, "it takes any text in brackets for a literal", |text| {
        domain(text).starts_with('[')
    }),
    (ErrorCode::UnassignedCharacter, "it reads some code points as octets of UTF-8", |text| !text.is_ascii()),
    (ErrorCode::InvisibleCharacter, "some fillers are letters by their category", |text| !text.is_ascii()),
    (ErrorCode::Whitespace, "it accepts a tab in quotes", |text| text.contains('\t')),
];

fn domain(text: &str) -> &str {
    text.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Where the two grammars differ, as what only we accept.
fn is_wider(normalized: &str, text: &str) -> bool {
    // It knows letters beyond ASCII only, not the other characters of RFC 6531.
    let is_letter = |c: char| c.is_ascii() || c.is_alphanumeric();
    // Its domains are not mapped by UTS 46, and it counts the octets of what is typed.
    !text.chars().all(is_letter) || !normalized.chars().all(is_letter)
}

fn oracle(text: &str) {
    let options = Options { minimum_sub_domains: 0, allow_domain_literal: true, allow_display_text: false };
    let theirs = EmailAddress::parse_with_options(text, options).is_ok();
    let policy = Policy {
        allow_quoted_local: true,
        allow_domain_literal: true,
        domains: Domains::Any,
        ..Policy::default()
    };
    match validate(text, &policy) {
        Ok(email) if !theirs => assert!(is_wider(&email.normalized, text), "only we accept {text:?}"),
        Err(error) if theirs => {
            let is_known = STRICTER.iter().any(|(code, _, applies)| *code == error.code && applies(text));
            assert!(is_known, "only email_address accepts {text:?}: {error:?}");
        }
        _ => {}
    }
}

/// Twenty letters whose code points are far apart: short in UTF-8, long in Punycode.
fn far_apart() -> String {
    (0..20).filter_map(|i| char::from_u32(0x4E00 + (i * 7 % 20) * 997)).collect()
}

/// Each difference is a real one: an address that `email_address` accepts and we refuse for it.
#[test]
fn every_listed_difference_exists() {
    let examples = [
        (ErrorCode::TooLong, format!("{}@{}com", "a".repeat(64), "abcdefghi.".repeat(19))),
        (ErrorCode::DomainTooLong, format!("a@{}abcd", "abcdefghi.".repeat(25))),
        (ErrorCode::LabelTooLong, format!("a@{}.com", far_apart())),
        (ErrorCode::DomainInvalidCharacter, "a@b_c.com".into()),
        (ErrorCode::LeadingMark, "\u{93e}@example.com".into()),
        (ErrorCode::StackedMarks, "a\u{5b0}\u{5b1}\u{5b2}\u{5b3}\u{5b4}@example.com".into()),
        (ErrorCode::MisplacedHyphen, "a@bc--d.com".into()),
        (ErrorCode::InvalidALabel, "a@xn--0.com".into()),
        (ErrorCode::BidiRule, "a@1\u{5d0}.com".into()),
        (ErrorCode::InvalidDomainLiteral, "a@[b]".into()),
        (ErrorCode::UnassignedCharacter, "\u{d7a4}@example.com".into()),
        (ErrorCode::InvisibleCharacter, "a\u{3164}@example.com".into()),
        (ErrorCode::Whitespace, "\"a\tb\"@example.com".into()),
    ];
    for (code, text) in &examples {
        let policy = Policy {
            allow_quoted_local: true,
            allow_domain_literal: true,
            domains: Domains::Any,
            ..Policy::default()
        };
        assert!(EmailAddress::is_valid(text), "{text:?}");
        assert_eq!(validate(text, &policy).unwrap_err().code, *code, "{text:?}");
    }
    for (code, _, applies) in STRICTER {
        assert!(examples.iter().all(|(shown, text)| shown != code || applies(text)), "{code}");
        assert!(examples.iter().any(|(shown, _)| shown == code), "{code}");
    }
}

/// UTS 46 drops some characters and leaves others to the eye: none of them gets by in a domain.
#[test]
fn no_character_of_a_domain_is_dropped() {
    let policy = Policy::default();
    for c in ('\u{80}'..=char::MAX).filter(|c| !matches!(c, '\u{3002}' | '\u{FF0E}' | '\u{FF61}')) {
        if let Ok(email) = validate(&format!("a@b{c}d.com"), &policy) {
            assert_ne!(email.domain(), "bd.com", "U+{:04X}", u32::from(c));
            assert!(!email.domain().contains(['\u{200C}', '\u{200D}']), "U+{:04X}", u32::from(c));
        }
    }
}

/// No character, wherever it stands, makes normalization give what validation would refuse.
#[test]
fn every_character_normalizes_to_what_is_valid() {
    let policy = Policy { allow_quoted_local: true, ..Policy::default() };
    for c in '\0'..=char::MAX {
        for text in
            [format!("a{c}b@example.com"), format!("{c}@example.com"), format!("\"a {c}\"@example.com")]
        {
            if let Ok(email) = validate(&text, &policy) {
                let again = validate(&email.normalized, &policy).map(|email| email.normalized.into_owned());
                assert_eq!(again.as_deref(), Ok(&*email.normalized), "U+{:04X}", u32::from(c));
            }
        }
    }
}

/// Linear to the cap, and nothing beyond it is looked at.
#[test]
fn a_hundred_megabytes_are_refused_at_once() {
    let text = "a".repeat(100_000_000);
    let started = std::time::Instant::now();
    assert_eq!(validate(&text, &Policy::default()), Err(Error::whole(ErrorCode::TooLong)));
    assert_eq!(sanitize(&text, &Policy::default()), Err(Error::whole(ErrorCode::TooLong)));
    assert!(started.elapsed().as_millis() < 50);
}
