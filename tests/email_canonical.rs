//! Runs the vectors of canonical addresses, which Python runs as well, and looks known addresses up.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use cleanse::email::{BUILT_IN, Knowledge, Policy, Tags, domain_entry, inspect_with, role_entry, validate};
use cleanse::finding::Warning;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    inputs: Vec<String>,
    canonical: Option<String>,
    tags: Option<String>,
}

const POLICY: Policy = Policy {
    allow_smtputf8: true,
    allow_quoted_local: true,
    allow_domain_literal: false,
    allow_display_name: false,
    allow_empty_local: false,
    allow_long_local: false,
    domains: cleanse::email::Domains::Public,
};

#[test]
fn canonical_vectors() {
    let vectors: Vectors = toml::from_str(include_str!("vectors/email_canonical.toml")).unwrap();
    assert!(!vectors.case.is_empty());
    for case in &vectors.case {
        let tags = match case.tags.as_deref() {
            None => Tags::Known,
            Some("any") => Tags::Any,
            Some(other) => panic!("no tags are called {other}"),
        };
        for input in case.inputs.iter().chain(&case.canonical) {
            let email = validate(input, &POLICY).unwrap();
            assert_eq!(email.canonical(tags), *case.canonical.as_ref().unwrap_or(input), "{input}");
        }
    }
}

fn warnings(address: &str, knowledge: &Knowledge) -> Vec<&'static str> {
    let known = [Warning::Disposable, Warning::Relay, Warning::Free, Warning::Role];
    let warnings = inspect_with(address, &Policy::default(), knowledge).warnings;
    warnings.iter().filter(|warning| known.contains(warning)).map(Warning::as_str).collect()
}

#[test]
fn warnings_tell_what_is_known() {
    let cases: [(&str, &[&str]); 14] = [
        ("ana@example.com", &[]),
        ("ana@gmail.com", &["free"]),
        ("info@gmail.com", &["free", "role"]),
        ("Info+tag@example.com", &["role"]),
        ("ana@mailinator.com", &["disposable"]),
        ("ana@inbox.MAILINATOR.com", &["disposable"]),
        ("x1y2@privaterelay.appleid.com", &["relay"]),
        ("ana@appleid.com", &[]),
        ("x@mozmail.com", &["relay"]),
        ("x@duck.com", &["relay"]),
        ("x@ana.anonaddy.com", &["relay"]),
        ("no-reply@example.com", &["role"]),
        ("postmaster@outlook.de", &["free", "role"]),
        ("kundenservice@example.com", &["role"]),
    ];
    for (address, expected) in cases {
        assert_eq!(warnings(address, &BUILT_IN), expected, "{address}");
    }
}

#[test]
fn what_everyone_uses_is_not_disposable() {
    let domains = "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com \
        me.com mac.com aol.com proton.me protonmail.com pm.me tuta.com gmx.de gmx.net web.de t-online.de freenet.de \
        mail.com mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru rambler.ru ukr.net zoho.com fastmail.com hey.com \
        naver.com daum.net qq.com 163.com 126.com sina.com foxmail.com yahoo.co.jp docomo.ne.jp rediffmail.com \
        libero.it virgilio.it orange.fr wanadoo.fr free.fr laposte.net seznam.cz wp.pl o2.pl onet.pl interia.pl \
        abv.bg freemail.hu uol.com.br bol.com.br terra.com.br sapo.pt walla.co.il comcast.net att.net verizon.net \
        bellsouth.net btinternet.com bigpond.com shaw.ca telus.net ziggo.nl telenet.be bluewin.ch telia.com \
        microsoft.com google.com apple.com amazon.com ibm.com github.com mit.edu ox.ac.uk nus.edu.sg pp.ua ddns.net";
    for domain in domains.split_whitespace() {
        assert!(!BUILT_IN.disposable.has_domain(domain), "{domain}");
        assert!(!BUILT_IN.relay.has_domain(domain), "{domain}");
    }
}

#[test]
fn sets_are_the_callers_own() {
    let mut knowledge = Knowledge::default();
    knowledge.disposable.insert(&domain_entry("BÜCHER.example").unwrap());
    knowledge.disposable.remove("mailinator.com");
    knowledge.role.insert(&role_entry("Vorname").unwrap());
    assert_eq!(warnings("ana@bücher.example", &knowledge), ["disposable"]);
    assert_eq!(warnings("ana@mailinator.com", &knowledge), [""; 0]);
    assert_eq!(warnings("ana@yopmail.com", &knowledge), ["disposable"]);
    assert_eq!(warnings("VORNAME@example.com", &knowledge), ["role"]);
    assert_eq!(warnings("ana@bücher.example", &BUILT_IN), [""; 0]);
}
