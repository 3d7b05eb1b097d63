//! The vectors for the parts of names, and for names written after patterns.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use std::fmt::Write;

use cleanse::name::{self, Locale, Name, format::format};
use serde::Deserialize;

fn read<T: for<'de> Deserialize<'de>>(file: &str) -> T {
    let path = format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn parse(name: &str, locale: Option<&str>) -> Name {
    let locale = locale.map_or(Locale::default(), |tag| Locale::from_tag(tag).unwrap());
    name::parse(name, locale).unwrap()
}

#[derive(Deserialize)]
struct Cases<T> {
    case: Vec<T>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    locale: Option<String>,
    #[serde(default)]
    title: String,
    #[serde(default)]
    given: String,
    #[serde(default)]
    middle: String,
    #[serde(default)]
    family: String,
    #[serde(default)]
    suffix: String,
    #[serde(default)]
    nickname: String,
    #[serde(default)]
    maiden: String,
    order: Option<String>,
    script: Option<String>,
    ambiguities: Option<Vec<String>>,
}

#[test]
fn names_have_their_parts() {
    let cases: Cases<Case> = read("name_parse.toml");
    let mut wrong = String::new();
    for case in &cases.case {
        let name = parse(&case.name, case.locale.as_deref());
        let parts = [
            ("title", name.title(), &case.title),
            ("given", name.given(), &case.given),
            ("middle", name.middle(), &case.middle),
            ("family", name.family(), &case.family),
            ("suffix", name.suffix(), &case.suffix),
            ("nickname", name.nickname(), &case.nickname),
            ("maiden", name.maiden(), &case.maiden),
        ];
        for (part, found, expected) in parts {
            if found != expected {
                writeln!(wrong, "{:?}: {part} is {found:?}, not {expected:?}", case.name).unwrap();
            }
        }
        let ambiguities: Vec<_> = name.ambiguities().iter().map(|code| code.as_str().to_owned()).collect();
        if case.ambiguities.as_ref().is_some_and(|expected| *expected != ambiguities) {
            writeln!(wrong, "{:?}: ambiguities are {ambiguities:?}", case.name).unwrap();
        }
        for (found, expected) in [(name.order().as_str(), &case.order), (name.script(), &case.script)] {
            if expected.as_ref().is_some_and(|expected| expected != found) {
                writeln!(wrong, "{:?}: {found}, not {expected:?}", case.name).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{wrong}", wrong.lines().count(), cases.case.len());
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    locale: Option<String>,
    pattern: String,
    written: String,
}

#[test]
fn names_are_written_after_patterns() {
    let cases: Cases<Row> = read("name_format.toml");
    let mut wrong = String::new();
    for case in &cases.case {
        let found = format(&parse(&case.name, case.locale.as_deref()), &case.pattern).unwrap();
        if found != case.written {
            writeln!(wrong, "{:?} as {}: {found:?}, not {:?}", case.name, case.pattern, case.written)
                .unwrap();
        }
    }
    assert!(wrong.is_empty(), "of {} cases:\n{wrong}", cases.case.len());
}

#[test]
fn bad_patterns_are_refused() {
    use name::format::PatternError;
    let name = parse("Ana Lima", None);
    for (pattern, error) in [
        ("{given", PatternError::Brace),
        ("given}", PatternError::Brace),
        ("{given} }", PatternError::Brace),
        ("{surename}", PatternError::Field),
        ("{}", PatternError::Field),
        ("{given-loud}", PatternError::Modifier),
        ("formally", PatternError::Preset),
        ("", PatternError::Preset),
    ] {
        assert_eq!(format(&name, pattern), Err(error), "{pattern}");
    }
    assert_eq!(format(&name, &"x".repeat(2000)), Err(PatternError::TooLong));
}
