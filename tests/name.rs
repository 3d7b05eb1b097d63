//! The vectors for names: case, what is kept, what is cleaned, what deserves a warning.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use std::fmt::Write;

use cleanse::name::{self, Locale};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

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
    let (kept, cased): (Cases<Case>, Cases<Case>) = (read("name_keep.toml"), read("name_case.toml"));
    for case in kept.case.iter().chain(&cased.case) {
        assert_eq!(
            name::sanitize(&case.name, locale(case.locale.as_deref())).as_deref(),
            Ok(case.name.as_str())
        );
    }
}

#[derive(Deserialize)]
struct Clean {
    input: String,
    repeat: Option<usize>,
    value: Option<String>,
    error: Option<String>,
    #[serde(default)]
    repairs: Vec<String>,
}

#[derive(Deserialize)]
struct Stacked {
    input: String,
    letters: String,
}

#[derive(Deserialize)]
struct CleanFile {
    clean: Vec<Clean>,
    stacked: Vec<Stacked>,
}

#[test]
fn dirt_comes_off() {
    let file: CleanFile = read("name_clean.toml");
    let mut wrong = Vec::new();
    for case in &file.clean {
        let input = case.input.repeat(case.repeat.unwrap_or(1));
        let found = name::inspect(&input, Locale::default());
        let expected = case.value.clone().ok_or(case.error.clone().unwrap_or_default());
        if found.value.clone().map_err(|error| error.code.to_string()) != expected {
            wrong.push(format!("{:?} is {expected:?}, not {:?}", case.input, found.value));
        }
        let repairs: Vec<_> = found.repairs.iter().map(|repair| repair.as_str().to_owned()).collect();
        if !case.repairs.iter().all(|repair| repairs.contains(repair)) {
            wrong.push(format!("{:?} has {:?}, not {repairs:?}", case.input, case.repairs));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), file.clean.len(), wrong.join("\n"));
}

#[test]
fn stacked_marks_come_off() {
    let file: CleanFile = read("name_clean.toml");
    for case in &file.stacked {
        let value = name::sanitize(&case.input, Locale::default()).unwrap();
        let mark = |c: &char| unicode_normalization::char::is_combining_mark(*c);
        let letters: String = value.nfd().filter(|c| !mark(c)).collect();
        assert_eq!(letters, case.letters);
        let stacked =
            value.chars().collect::<Vec<_>>().chunk_by(|_, next| mark(next)).map(<[char]>::len).max();
        assert!(stacked <= Some(3), "{value:?}");
    }
}

#[derive(Deserialize)]
struct Junk {
    input: String,
    warnings: Vec<String>,
}

#[derive(Deserialize)]
struct JudgeFile {
    real: Vec<Case>,
    junk: Vec<Junk>,
}

/// What a cleaned sign or a web address does not tell.
#[test]
fn one_fault_is_told_once() {
    for (input, expected) in [
        ("Jos&eacute Lima", vec!["markup"]),
        ("Jos&eacute; Lima", vec!["markup"]),
        ("Ana&nbsp", vec!["markup"]),
        ("&lt;i&gt;Ana Lima&lt;/i&gt;", vec!["markup"]),
        ("https://github.com", vec!["url"]),
        ("http://www.test.com/index.html", vec!["url"]),
        ("https://instagram.com/ana.lima", vec!["url"]),
        ("Congratulations! https://example.com", vec!["placeholder", "url"]),
        ("Ana &amp; Bob", vec!["several_people"]),
        ("Ana &amp Bob", vec!["several_people"]),
    ] {
        let found = warnings(input);
        let unexpected: Vec<_> =
            found.iter().filter(|code| *code != "markup" && !expected.contains(&code.as_str())).collect();
        assert!(unexpected.is_empty(), "{input}: {found:?}");
        for code in expected.into_iter().filter(|code| *code != "markup") {
            assert!(found.iter().any(|found| found == code), "{input}: {found:?}");
        }
    }
}

fn warnings(input: &str) -> Vec<String> {
    name::inspect(input, Locale::default())
        .warnings
        .iter()
        .map(|warning| warning.as_str().to_owned())
        .collect()
}

#[test]
fn real_names_get_no_warning() {
    let file: JudgeFile = read("name_judge.toml");
    let found = |case: &Case| {
        Some(warnings(&case.name)).filter(|found| !found.is_empty()).map(|found| (case.name.clone(), found))
    };
    let wrong: Vec<_> = file.real.iter().filter_map(found).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), file.real.len());
}

#[test]
fn junk_gets_its_warning() {
    let file: JudgeFile = read("name_judge.toml");
    let missed = |case: &&Junk| !case.warnings.iter().any(|code| warnings(&case.input).contains(code));
    let wrong: Vec<_> = file
        .junk
        .iter()
        .filter(missed)
        .map(|case| format!("{:?} wants {:?}, has {:?}", case.input, case.warnings, warnings(&case.input)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), file.junk.len(), wrong.join("\n"));
}

#[test]
fn a_web_address_is_told_as_one() {
    for input in ["www.x.y", "www.example.com", "http://x.y"] {
        assert_eq!(warnings(input), ["url"], "{input}");
    }
}

/// Lists that were written without a look at what is known.
#[derive(Deserialize)]
struct Lists {
    junk: Vec<String>,
    missed: Vec<String>,
    real: Vec<String>,
    told: Vec<String>,
}

#[test]
fn lists_are_judged() {
    let lists: Lists = read("name_judge_lists.toml");
    let told = |input: &String| {
        name::inspect(input, Locale::default()).value.is_err() || !warnings(input).is_empty()
    };
    let wrong = |list: &[String], expected: bool| -> Vec<String> {
        list.iter().filter(|input| told(input) != expected).cloned().collect()
    };
    assert_eq!(wrong(&lists.junk, true), [""; 0], "junk that nothing is told of");
    assert_eq!(wrong(&lists.missed, false), [""; 0], "no longer missed: move it to junk");
    assert_eq!(wrong(&lists.real, false), [""; 0], "real names that something is told of");
    assert_eq!(wrong(&lists.told, true), [""; 0], "no longer told: move it to real");
}
