//! The vectors for names: case, what is kept, what is cleaned, what deserves a warning.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use std::fmt::Write;

use cleanse::name::{self, Locale};
use serde::Deserialize;

fn read<T: for<'de> Deserialize<'de>>(file: &str) -> T {
    let path = format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn locale(tag: Option<&str>) -> Locale {
    tag.map_or(Locale::default(), |tag| Locale::from_tag(tag).unwrap())
}

#[derive(Deserialize)]
struct Cases<T> {
    case: Vec<T>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    locale: Option<String>,
    upper: Option<String>,
    lower: Option<String>,
    contested: Option<String>,
}

#[test]
fn capitals_and_small_letters_come_back_cased() {
    let cases: Cases<Case> = read("name_case.toml");
    let mut wrong = String::new();
    for case in &cases.case {
        let upper = case.upper.clone().unwrap_or_else(|| case.name.to_uppercase());
        let lower = case.lower.clone().unwrap_or_else(|| case.name.to_lowercase());
        for input in [upper, lower] {
            let found = name::sanitize(&input, locale(case.locale.as_deref()));
            if found.as_deref() != Ok(&case.name) {
                let contested = if case.contested.is_some() { " (contested)" } else { "" };
                writeln!(wrong, "{input:?} is {:?}, not {found:?}{contested}", case.name).unwrap();
            }
        }
    }
    let required = wrong.lines().filter(|line| !line.ends_with("(contested)")).count();
    println!("{} cases\n{wrong}", 2 * cases.case.len());
    assert_eq!(required, 0, "of {} cases:\n{wrong}", 2 * cases.case.len());
}

#[test]
fn what_is_cased_with_care_is_kept() {
    let cases: Cases<Case> = read("name_keep.toml");
    for case in &cases.case {
        assert_eq!(
            name::sanitize(&case.name, locale(case.locale.as_deref())).as_deref(),
            Ok(case.name.as_str())
        );
    }
}
