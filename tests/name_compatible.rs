//! The vectors for pairs of names, and what holds of every pair.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use cleanse::finding::Reason;
use cleanse::name::Locale;
use cleanse::name::compatible::compatible;
use cleanse::name::key::key;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    compatible: Vec<[String; 3]>,
    different: Vec<[String; 3]>,
    may_be_one: Vec<[String; 2]>,
    are_two: Vec<[String; 2]>,
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

fn read() -> File {
    let path = format!("{}/tests/vectors/name_compatible.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn pairs_and_their_reasons() {
    let file = read();
    let wrong = [wrong(&file.compatible, true), wrong(&file.different, false)].concat();
    let count = file.compatible.len() + file.different.len();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn more_pairs() {
    let file = read();
    for (pairs, expected) in [(&file.may_be_one, true), (&file.are_two, false)] {
        for [a, b] in pairs {
            let found = compatible(a, b, Locale::default()).unwrap();
            assert_eq!(found.compatible, expected, "{a} | {b}: {:?}", found.reason());
        }
    }
}

/// Parts of names, and what looks like some.
const PARTS: &[&str] = &[
    "John", "J.", "JF", "Smith", "van", "der", "de la", "Berg", "García", "y", "O", "Brien", "Jr.", "III",
    "Dr.", "(Bob)", "née", "Jones", ",", "-", "Иван", "Ю.", "Петров", "毛", "泽东", "김민준", "さとう",
    "محمد", "بن", "M", "Li", "Nguyễn", "Thị", "\"", "'", "É", "ß", "x", "Abdul", "al-", "Mac",
];

#[test]
fn whatever_the_names_they_may_change_places() {
    // A generator of numbers that needs no crate and no seed from outside (Knuth, MMIX).
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut both = 0;
    for _ in 0..20_000 {
        let mut name = || {
            (0..=next(5))
                .map(|_| PARTS.get(next(PARTS.len())).copied().unwrap())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (a, b) = (name(), name());
        let (Ok(found), Ok(turned)) =
            (compatible(&a, &b, Locale::default()), compatible(&b, &a, Locale::default()))
        else {
            continue;
        };
        both += 1;
        assert_eq!(found, turned, "{a:?} and {b:?}");
        assert!(compatible(&a, &a, Locale::default()).unwrap().compatible, "{a:?}");
    }
    assert!(both > 10_000);
}

/// Words that turn a parser's head: families and given names of many languages, particles, titles, joiners.
const WORDS: &[&str] = &[
    "Nguyễn", "Văn", "An", "Thị", "Trần", "Kim", "Young-hee", "Min", "Jun", "Li", "Wei", "Mao", "Tse-tung",
    "Sato", "Yuki", "Orbán", "Viktor", "Ivan", "Ivanovich", "Petrov", "John", "Paul", "Smith", "Jones",
    "King", "José", "María", "García", "López", "y", "de", "la", "da", "van", "der", "al-", "bin", "Abdul",
    "Rahman", "O'Brien", "J.", "R.", "Dr.", "Jr.", "III", "Prince", "Иван", "Петров", "محمد", "علي", "김",
    "영희",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        cases: 3000,
        failure_persistence: None,
        ..proptest::prelude::ProptestConfig::default()
    })]

    #[test]
    fn names_of_one_key_may_denote_one_person(
        words in proptest::collection::vec(proptest::sample::select(WORDS), 1..6),
        turn in 0usize..6,
        comma in proptest::bool::ANY,
    ) {
        let name = words.join(" ");
        let mut turned = words.clone();
        turned.rotate_left(turn % words.len());
        let mut swapped = words.clone();
        swapped.reverse();
        let inverted = words.split_first().map(|(first, rest)| format!("{}, {first}", rest.join(" ")));
        let mut others = vec![turned.join(" "), swapped.join(" ")];
        others.extend(inverted.filter(|_| comma));
        for other in others {
            let (Ok(one), Ok(two)) = (key(&name), key(&other)) else { continue };
            if one == two {
                let found = compatible(&name, &other, Locale::default()).unwrap();
                proptest::prop_assert!(found.compatible, "{name} | {other}: {}", found.reason());
            }
        }
    }
}

#[test]
fn names_of_one_key_among_the_vectors() {
    let path = format!("{}/tests/vectors/name_key.toml", env!("CARGO_MANIFEST_DIR"));
    let file: toml::Value = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let groups = file.get("same").unwrap().as_array().unwrap();
    let mut count = 0;
    for group in groups {
        let names: Vec<_> =
            group["names"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
        for a in &names {
            for b in &names {
                count += 1;
                assert!(compatible(a, b, Locale::default()).unwrap().compatible, "{a} | {b}");
            }
        }
    }
    assert!(count > 500);
}

#[test]
fn long_names_take_no_longer_than_their_length() {
    for part in ["A ", "Jo-", "van ", "O ", "aeiou", "Y. ", "Maria ", "毛"] {
        let long = part.repeat(4096 / part.len());
        let other = format!("{}x", &long.chars().take(long.chars().count() - 2).collect::<String>());
        let started = std::time::Instant::now();
        let _ = compatible(&long, &other, Locale::default());
        assert!(
            started.elapsed() < std::time::Duration::from_millis(500),
            "{part:?}: {:?}",
            started.elapsed()
        );
    }
}
