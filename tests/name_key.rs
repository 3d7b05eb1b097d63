//! The vectors for keys of names, and what holds of every key.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use cleanse::finding::Warning;
use cleanse::name::{Locale, inspect, key, sanitize};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

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

/// Names of every kind: those of the other vectors.
fn names() -> Vec<String> {
    let mut names = Vec::new();
    for file in
        ["name_case.toml", "name_clean.toml", "name_keep.toml", "name_judge.toml", "name_compatible.toml"]
    {
        collect(&toml::from_str(&read(file)).unwrap(), &mut names);
    }
    assert!(names.len() > 2000);
    names
}

/// Every string of a file that is no code.
fn collect(value: &toml::Value, names: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => names.push(text.clone()),
        toml::Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        toml::Value::Table(table) => table.values().for_each(|item| collect(item, names)),
        _ => {}
    }
}

#[test]
fn a_clean_name_has_the_key_of_the_name_as_it_came() {
    // A nickname or a maiden name is told by what the cleaning takes off: quotes, brackets, a quotation mark.
    let aside = |name: &str| {
        name.contains(['(', '[', '{', '<', '"', '“', '”', '«', '»', '‘', '\'', '（', '「', '【', '&'])
    };
    let mut wrong = Vec::new();
    let mut count = 0;
    for name in names().iter().filter(|name| !aside(name)) {
        let Ok(clean) = sanitize(name, Locale::default()) else { continue };
        // In the name of a company what stands in capitals is no family name.
        if inspect(name, Locale::default()).warnings.contains(Warning::Company) {
            continue;
        }
        count += 1;
        let (found, expected) = (key::key(&clean).unwrap(), key::key(name).unwrap());
        if found != expected {
            wrong.push(format!("{name:?} has {expected:?}, {clean:?} has {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_form_of_unicode_does_not_matter() {
    for name in &names() {
        let Ok(clean) = sanitize(name, Locale::default()) else { continue };
        let key = key::key(&clean).unwrap();
        assert_eq!(key::key(&clean.nfd().collect::<String>()).unwrap(), key, "{clean:?}");
        assert!(!key.is_empty() && key.trim() == key, "{clean:?} has {key:?}");
    }
}
