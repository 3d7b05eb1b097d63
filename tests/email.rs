//! Runs the e-mail vectors, which Python runs as well.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use std::collections::HashSet;

use cleanse::email::{Domains, Policy, inspect, is_valid, sanitize, validate};
use cleanse::finding::{ErrorCode, Repair, Warning};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    input: String,
    #[serde(default = "one")]
    repeat: usize,
    #[serde(default)]
    policy: Keywords,
    normalized: Option<String>,
    ascii_domain: Option<String>,
    display_name: Option<String>,
    error: Option<String>,
    position: Option<u32>,
    sanitized: Option<String>,
    sanitize_error: Option<String>,
    #[serde(default)]
    repairs: Vec<String>,
    #[serde(default)]
    warnings: Vec<String>,
}

fn one() -> usize {
    1
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "mirrors the policy")]
struct Keywords {
    allow_smtputf8: Option<bool>,
    #[serde(default)]
    allow_quoted_local: bool,
    #[serde(default)]
    allow_domain_literal: bool,
    #[serde(default)]
    allow_display_name: bool,
    #[serde(default)]
    allow_empty_local: bool,
    domains: Option<String>,
}

impl Keywords {
    fn policy(&self) -> Policy {
        Policy {
            allow_smtputf8: self.allow_smtputf8.unwrap_or(true),
            allow_quoted_local: self.allow_quoted_local,
            allow_domain_literal: self.allow_domain_literal,
            allow_display_name: self.allow_display_name,
            allow_empty_local: self.allow_empty_local,
            allow_long_local: false,
            domains: match self.domains.as_deref() {
                None | Some("public") => Domains::Public,
                Some("internal") => Domains::Internal,
                Some("any") => Domains::Any,
                Some(other) => panic!("no such domains: {other}"),
            },
        }
    }
}

fn vectors() -> Vec<Case> {
    toml::from_str::<Vectors>(include_str!("vectors/email.toml")).unwrap().case
}

#[test]
fn a_long_local_part_is_left_to_the_limit_of_the_address() {
    let policy = Policy { allow_long_local: true, allow_quoted_local: true, ..Policy::default() };
    let code = |address: String| validate(&address, &policy).err().map(|error| error.code);
    for local in ["a".repeat(242), "\u{e9}".repeat(121), format!("\"{} \"", "a".repeat(239))] {
        assert_eq!(code(format!("{local}@example.com")), None);
        assert_eq!(code(format!("{local}@example.museum")), Some(ErrorCode::TooLong));
    }
}

#[test]
fn strict() {
    for case in vectors() {
        let input = case.input.repeat(case.repeat);
        let policy = case.policy.policy();
        let result = validate(&input, &policy);
        assert_eq!(is_valid(&input, &policy), result.is_ok(), "{:?}", case.input);
        match result {
            Ok(email) => {
                assert_eq!(case.error, None, "{:?}", case.input);
                assert_eq!(Some(&*email.normalized), case.normalized.as_deref(), "{:?}", case.input);
                assert_eq!(email.ascii_domain.as_deref(), case.ascii_domain.as_deref(), "{:?}", case.input);
                assert_eq!(email.display_name.as_deref(), case.display_name.as_deref(), "{:?}", case.input);
                let parts = format!("{}@{}", email.local_part(), email.domain());
                assert_eq!(parts, email.normalized, "{:?}", case.input);
                assert_eq!(email.smtputf8, !email.local_part().is_ascii(), "{:?}", case.input);
            }
            Err(error) => {
                assert_eq!(Some(error.code.as_str()), case.error.as_deref(), "{:?}", case.input);
                assert_eq!(error.position, case.position, "{:?}", case.input);
            }
        }
    }
}

#[test]
fn repairing() {
    for case in vectors() {
        let input = case.input.repeat(case.repeat);
        let policy = case.policy.policy();
        let inspection = inspect(&input, &policy);
        assert_eq!(sanitize(&input, &policy).map(String::from), inspection.value, "{:?}", case.input);
        match inspection.value {
            Ok(value) => {
                let expected = case.sanitized.or(case.normalized);
                assert_eq!(Some(value), expected, "{:?}", case.input);
                let repairs: Vec<&str> = inspection.repairs.iter().map(Repair::as_str).collect();
                assert_eq!(repairs, case.repairs, "{:?}", case.input);
                let warnings: Vec<&str> = inspection.warnings.iter().map(Warning::as_str).collect();
                assert_eq!(warnings, case.warnings, "{:?}", case.input);
            }
            Err(error) => {
                assert_eq!(case.sanitized, None, "{:?}", case.input);
                let expected = case.sanitize_error.or(case.error);
                assert_eq!(Some(error.code.as_str()), expected.as_deref(), "{:?}", case.input);
            }
        }
    }
}

/// Codes that no text of Rust can call forth here.
const ELSEWHERE: [ErrorCode; 1] = [ErrorCode::LoneSurrogate];

#[test]
fn every_code_has_a_case() {
    let seen: HashSet<String> =
        vectors().into_iter().flat_map(|case| case.error.into_iter().chain(case.sanitize_error)).collect();
    for code in ErrorCode::ALL.iter().filter(|code| !ELSEWHERE.contains(code)) {
        assert!(seen.contains(code.as_str()), "{code}");
    }
}

#[test]
fn every_repair_and_warning_has_a_case() {
    let cases = vectors();
    let seen = |code: &str| {
        cases.iter().any(|case| case.repairs.iter().chain(&case.warnings).any(|found| found == code))
    };
    for repair in [
        Repair::NormalizedUnicode,
        Repair::FoldedCompatibility,
        Repair::RemovedInvisible,
        Repair::NormalizedSpace,
        Repair::RemovedQuotes,
        Repair::RemovedBrackets,
        Repair::RemovedScheme,
        Repair::RemovedLabel,
        Repair::RemovedDisplayName,
        Repair::TrimmedPunctuation,
        Repair::UnquotedLocal,
        Repair::NormalizedDomain,
    ] {
        assert!(seen(repair.as_str()), "{repair}");
    }
    for warning in [
        Warning::Typo,
        Warning::EncodedWord,
        Warning::SourceRoute,
        Warning::Smtputf8,
        Warning::MixedScript,
        Warning::Subaddress,
    ] {
        assert!(seen(warning.as_str()), "{warning}");
    }
}

#[test]
fn the_place_of_an_error_is_in_the_input_even_after_repairs() {
    let position = |input: &str| inspect(input, &Policy::default()).value.unwrap_err().position;
    assert_eq!(position("\u{200B}ana@exa_mple.com"), Some(8));
    assert_eq!(position("  Ana <a\u{AD}na@exa_mple.com>, "), Some(15));
    assert_eq!(position("\u{201C} mailto:an a@example.com\u{201D}"), Some(11));
    assert_eq!(position("jose\u{301}@exa_mple.com"), Some(9));
}

#[test]
fn an_error_holds_nothing_of_the_input() {
    for case in vectors() {
        let canary = format!("{}canary7391", case.input);
        if let Err(error) = validate(&canary, &Policy::default()) {
            assert!(!format!("{error} {error:?}").contains("canary7391"));
        }
    }
}

#[test]
fn a_valid_address_masks_itself() {
    let email = validate("canary7391@example.com", &Policy::default()).unwrap();
    assert_eq!(format!("{email:?}"), "Email(***@example.com)");
}

#[test]
fn what_is_clean_is_borrowed() {
    use std::borrow::Cow;
    for input in ["ana@example.com", "Ana.Lima+tag@mail.example.org", "jos\u{e9}@b\u{fc}cher.example"] {
        assert!(
            matches!(validate(input, &Policy::default()).unwrap().normalized, Cow::Borrowed(_)),
            "{input}"
        );
        assert!(matches!(sanitize(input, &Policy::default()).unwrap(), Cow::Borrowed(_)), "{input}");
    }
}
