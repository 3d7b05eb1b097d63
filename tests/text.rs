//! The vectors of tests/vectors/text.toml, and what no vector can say of the text steps.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::borrow::Cow;
use std::hint::black_box;
use std::time::{Duration, Instant};

use cleanse::finding::{ErrorCode, Warning};
use cleanse::text::{Options, Profile, clean, inspect, sanitize};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    name: Vec<Case>,
    text: Vec<Case>,
    line: Vec<Case>,
    html: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    r#in: String,
    out: Option<String>,
    #[serde(default)]
    repairs: Vec<String>,
}

#[test]
fn vectors() {
    let vectors: Vectors = toml::from_str(include_str!("vectors/text.toml")).unwrap();
    let text = |multiline, strip_html| Profile::Text { multiline, strip_html };
    let mut failures = Vec::new();
    for (profile, cases) in [
        (Profile::Name, vectors.name),
        (text(true, false), vectors.text),
        (text(false, false), vectors.line),
        (text(true, true), vectors.html),
    ] {
        for case in cases {
            let cleaned = clean(&case.r#in, profile);
            let repairs: Vec<_> = cleaned.repairs.iter().map(|repair| repair.as_str().to_owned()).collect();
            let expected = case.out.as_deref().unwrap_or(&case.r#in);
            let borrowed = matches!(cleaned.text, Cow::Borrowed(_));
            if cleaned.text != expected || repairs != case.repairs || borrowed != case.out.is_none() {
                failures.push(format!("{:?} -> {:?} {repairs:?}, not {expected:?}", case.r#in, cleaned.text));
            }
            assert_eq!(clean(&cleaned.text, profile).text, cleaned.text, "cleaned twice: {:?}", case.r#in);
        }
    }
    assert!(failures.is_empty(), "{} vectors fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn tags_are_worth_a_look() {
    assert!(clean("<b>Ann</b>", Profile::Name).warnings.contains(Warning::Markup));
    assert!(clean("Ann & Bob", Profile::Name).warnings.is_empty());
}

#[test]
fn length_counts_clusters() {
    let options =
        |max_length, truncate| Options { max_length: Some(max_length), truncate, ..Options::default() };
    let family = "👨\u{200D}👩\u{200D}👧 ok";
    assert_eq!(sanitize(family, &options(4, false)).unwrap(), family);
    assert_eq!(sanitize(family, &options(3, false)).unwrap_err().code, ErrorCode::TooLong);
    assert_eq!(sanitize(family, &options(1, true)).unwrap(), "👨\u{200D}👩\u{200D}👧");
    assert_eq!(sanitize("one two", &options(4, true)).unwrap(), "one");
    assert_eq!(sanitize("cafe\u{301} x", &options(4, true)).unwrap(), "café");
    assert_eq!(sanitize("anything", &options(0, true)).unwrap(), "");
    assert_eq!(sanitize("", &options(0, false)).unwrap(), "");
}

#[test]
fn the_cap_is_on_both_sides() {
    let at_cap = "a".repeat(1 << 20);
    assert!(matches!(sanitize(&at_cap, &Options::default()), Ok(Cow::Borrowed(_))));
    let beyond = "a".repeat((1 << 20) + 1);
    assert_eq!(sanitize(&beyond, &Options::default()).unwrap_err().code, ErrorCode::TooLong);
    let grows = "\u{FDFA}".repeat(40_000);
    assert_eq!(sanitize(&grows, &Options::default()).unwrap_err().code, ErrorCode::TooLong);
    assert_eq!(inspect(&grows, &Options::default()).value.unwrap_err().code, ErrorCode::TooLong);
}

/// Pieces that once had a step look to the end of the text at each of them, and others like them.
#[test]
fn the_cost_is_linear() {
    let options = Options { strip_html: true, ..Options::default() };
    let took = |piece: &str, bytes: usize| {
        let text = format!("&{}", piece.repeat(bytes / piece.len()));
        let run = || {
            let started = Instant::now();
            let _ = black_box(sanitize(&text, &options));
            started.elapsed()
        };
        // The least of three: what else the machine does is no cost of the text.
        run().min(run()).min(run())
    };
    for piece in ["Ã’", "Ã”", "amp", "&#38;", "<a ", "a.-", "é i "] {
        let (short, long) = (took(piece, 1 << 14), took(piece, 1 << 19));
        // Linear is 32 times, quadratic a thousand.
        assert!(long < short.max(Duration::from_millis(1)) * 200, "{piece}: {short:?}, {long:?}");
    }
}
