//! The vectors for keys of names, and what holds of every key.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use cleanse::name::key;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    same: Vec<Same>,
    different: Vec<Different>,
}

#[derive(Deserialize)]
struct Same {
    key: String,
    names: Vec<String>,
}

#[derive(Deserialize)]
struct Different {
    names: [String; 2],
}

fn read(file: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn one_name_has_one_key() {
    let file: File = toml::from_str(&read("name_key.toml")).unwrap();
    let mut wrong = Vec::new();
    for group in &file.same {
        for name in &group.names {
            let found = key::key(name).unwrap();
            if found != group.key {
                wrong.push(format!("{name:?} is {found:?}, not {:?}", group.key));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn two_names_have_two_keys() {
    let file: File = toml::from_str(&read("name_key.toml")).unwrap();
    for Different { names: [a, b] } in &file.different {
        assert_ne!(key::key(a), key::key(b), "{a} and {b}");
    }
}
