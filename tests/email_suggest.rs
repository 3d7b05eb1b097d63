//! What is suggested for mistyped domains: the vectors, and what holds of every suggestion.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use cleanse::email::{Policy, inspect, is_valid, sanitize, suggest};
use cleanse::finding::Warning;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    kept: Vec<String>,
    typo: Vec<Typo>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typo {
    typed: String,
    meant: String,
    kind: String,
    held_out: bool,
}

fn vectors() -> Vectors {
    toml::from_str(include_str!("vectors/email_typos.toml")).unwrap()
}

fn at(domain: &str) -> String {
    ["ana@", domain].concat()
}

/// Nine of ten, on the half that the weights were tuned on and on the half that they were not.
#[test]
fn the_share_of_typos_that_is_set_right() {
    let typos = vectors().typo;
    assert!(typos.len() >= 300);
    for held_out in [false, true] {
        for kind in ["keys", "known"] {
            let rows: Vec<_> =
                typos.iter().filter(|row| row.held_out == held_out && row.kind == kind).collect();
            let right = rows.iter().filter(|row| suggest(&at(&row.typed)) == Some(at(&row.meant))).count();
            let half = if held_out { "held out" } else { "tuned on" };
            println!("{kind}, {half}: {right} of {}", rows.len());
            assert!(rows.len() >= 100 && right * 10 >= rows.len() * 9, "{kind}, {half}: {right}");
        }
    }
}

#[test]
fn what_is_well_or_hopeless_is_kept() {
    for domain in vectors().kept {
        assert_eq!(suggest(&at(&domain)), None, "{domain}");
    }
}

#[test]
fn a_valid_typo_is_warned_of() {
    let policy = Policy::default();
    for row in vectors().typo {
        let address = at(&row.typed);
        let is_told = suggest(&address).is_some() && sanitize(&address, &policy).is_ok();
        assert_eq!(inspect(&address, &policy).warnings.contains(Warning::Typo), is_told, "{address}");
    }
    for domain in vectors().kept {
        assert!(!inspect(&at(&domain), &policy).warnings.contains(Warning::Typo), "{domain}");
    }
}

#[test]
fn whole_addresses() {
    for (input, suggestion) in [
        ("Ana.Lima@GMIAL.COM", Some("Ana.Lima@gmail.com")),
        ("  <ana@gmial.com>; ", Some("ana@gmail.com")),
        ("Ana <ana@hotmial.com>", Some("ana@hotmail.com")),
        ("ana@@gmail.com", Some("ana@gmail.com")),
        ("ana@ gmail.com", Some("ana@gmail.com")),
        ("ana @gmail. com", Some("ana@gmail.com")),
        ("ana@.gmail.com", Some("ana@gmail.com")),
        ("ana@acme-widgets,com", Some("ana@acme-widgets.com")),
        ("ana@acme-widgets..com", Some("ana@acme-widgets.com")),
        ("ana+tag@gmal.com", Some("ana+tag@gmail.com")),
        ("jos\u{e9}@gmal.com", Some("jos\u{e9}@gmail.com")),
        // Nothing wrong, or nothing that sanitize would not repair.
        ("ana@gmail.com", None),
        ("  ana@gmail.com; ", None),
        ("ANA@GMAIL.COM", None),
        // Hopeless.
        ("", None),
        ("@", None),
        ("ana", None),
        ("@gmial.com", None),
        ("ana@", None),
        ("ana..lima@gmial.com", None),
        ("ana@acme-widgets", None),
        ("ana@gmail.com, bob@gmial.com", None),
        ("ana@gm!al.com", None),
        ("ana@[192.0.2.1]", None),
        ("\"ana lima\"@gmial.com", None),
    ] {
        assert_eq!(suggest(input).as_deref(), suggestion, "{input}");
    }
}

/// A provider's name is answered with a domain of the provider, an unknown one with another suffix.
#[test]
fn suffixes_that_do_not_exist() {
    for (domain, meant) in [
        ("gmail.comuk", Some("gmail.com")),
        ("gmail.comau", Some("gmail.com")),
        ("gmail.combr", Some("gmail.com")),
        ("gmail.comom", Some("gmail.com")),
        ("gmial.comuk", Some("gmail.com")),
        ("icloud.cojp", Some("icloud.com")),
        ("yahoo.couk", Some("yahoo.co.uk")),
        ("yahoo.comau", Some("yahoo.com.au")),
        ("hotmail.combr", Some("hotmail.com.br")),
        ("tiscali.comau", None),
        ("mail.comcast.comau", None),
        ("acme-widgets.comau", Some("acme-widgets.com.au")),
        ("mail.acme-widgets.couk", Some("mail.acme-widgets.co.uk")),
        // Twice.
        ("gmail.com.com", Some("gmail.com")),
        ("gmail.com.con", Some("gmail.com")),
        ("yahoo.co.uk.uk", Some("yahoo.co.uk")),
        ("yahoo.co.uk.co.uk", Some("yahoo.co.uk")),
        ("www.gmail.com", Some("gmail.com")),
        ("mail.gmail.com", None),
        ("acme-widgets.com.com", None),
    ] {
        assert_eq!(suggest(&at(domain)), meant.map(at), "{domain}");
    }
}

#[test]
fn the_largest_input_costs_little() {
    let started = std::time::Instant::now();
    for unit in ["a.", "gmail.", "gmial.com.", "a", "@", ".", ",", "\u{3000}", "x.con."] {
        let domain = unit.repeat(4000 / unit.len());
        let _ = suggest(&at(&domain));
        let _ = suggest(&domain);
    }
    assert!(started.elapsed().as_millis() < 500);
}

fn domains() -> impl Strategy<Value = String> {
    let vectors = vectors();
    let all: Vec<_> = vectors.typo.into_iter().map(|row| row.typed).chain(vectors.kept).collect();
    let edited = (proptest::sample::select(all), any::<prop::sample::Index>(), "[a-z.,-]{0,2}").prop_map(
        |(domain, place, letters)| {
            let mut characters: Vec<_> = domain.chars().collect();
            let place = place.index(characters.len());
            characters.splice(place..=place, letters.chars());
            characters.into_iter().collect()
        },
    );
    prop_oneof![edited, "[a-z0-9-]{1,9}(\\.[a-z]{1,4}){0,3}", "\\PC{0,20}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_suggestion_is_valid_normal_new_and_final(domain in domains()) {
        let address = at(&domain);
        if let Some(suggestion) = suggest(&address) {
            let policy = Policy::default();
            prop_assert!(is_valid(&suggestion, &policy));
            prop_assert_eq!(&*sanitize(&suggestion, &policy).unwrap(), &*suggestion);
            prop_assert_ne!(&suggestion, &address);
            prop_assert_eq!(suggest(&suggestion), None);
            prop_assert!(suggestion.starts_with("ana@"));
        }
    }
}
