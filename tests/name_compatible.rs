//! The vectors for pairs of names, and what holds of every pair.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use cleanse::finding::Reason;
use cleanse::name::Locale;
use cleanse::name::compatible::compatible;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    compatible: Vec<[String; 3]>,
    different: Vec<[String; 3]>,
}

fn wrong(pairs: &[[String; 3]], expected: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for [a, b, reason] in pairs {
        let found = compatible(a, b, Locale::default()).unwrap();
        let turned = compatible(b, a, Locale::default()).unwrap();
        let reasons: Vec<_> = found.reasons.iter().map(Reason::as_str).collect();
        if found != turned || found.compatible != expected || !reasons.contains(&reason.as_str()) {
            wrong.push(format!("{a} | {b}: {reason}, not {} {reasons:?}", found.compatible));
        }
    }
    wrong
}

#[test]
fn pairs() {
    let path = format!("{}/tests/vectors/name_compatible.toml", env!("CARGO_MANIFEST_DIR"));
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let wrong = [wrong(&file.compatible, true), wrong(&file.different, false)].concat();
    let count = file.compatible.len() + file.different.len();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
