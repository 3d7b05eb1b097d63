//! What an address costs: the plain case that must cost nearly nothing, and the ways off it.
#![allow(missing_docs, reason = "criterion's macros define undocumented items")]

use std::hint::black_box;

use cleanse::email::{Policy, inspect, is_valid, sanitize, suggest, validate};
use criterion::{Criterion, criterion_group, criterion_main};

const INPUTS: [(&str, &str); 9] = [
    ("plain", "firstname.lastname@example.com"),
    ("plain short", "ana@example.org"),
    ("upper-case domain", "Firstname.Lastname@EXAMPLE.COM"),
    ("quoted", "\"firstname.lastname\"@example.com"),
    ("international domain", "ana@b\u{fc}cher.example"),
    ("international local", "jos\u{e9}@example.com"),
    ("A-label", "ana@xn--bcher-kva.example"),
    ("no at", "firstname.lastname.example.com"),
    ("messy", "  Ana Example <ANA@Example.com>, "),
];

fn scalar(c: &mut Criterion) {
    let policy = Policy::default();
    for (name, input) in INPUTS {
        c.bench_function(&format!("is_valid/{name}"), |b| b.iter(|| is_valid(black_box(input), &policy)));
        c.bench_function(&format!("validate/{name}"), |b| b.iter(|| validate(black_box(input), &policy)));
        c.bench_function(&format!("sanitize/{name}"), |b| b.iter(|| sanitize(black_box(input), &policy)));
        c.bench_function(&format!("inspect/{name}"), |b| b.iter(|| inspect(black_box(input), &policy)));
    }
}

/// Nothing to suggest, first for the most common address, and the ways to a suggestion.
fn suggestion(c: &mut Criterion) {
    for (name, input) in [
        ("well known", "firstname.lastname@gmail.com"),
        ("unknown", "firstname.lastname@my-company.co.uk"),
        ("near but real", "ana@mail.example.com"),
        ("slip", "ana@hotmial.com"),
        ("two slips", "ana@gmial.con"),
        ("no such suffix", "ana@my-company.con"),
        ("no suffix", "ana@gmailcom"),
        ("longest", &format!("ana@{}com", "gmail.".repeat(41))),
    ] {
        c.bench_function(&format!("suggest/{name}"), |b| b.iter(|| suggest(black_box(input))));
    }
}

/// Addresses that differ, so that no branch is learned by heart.
fn column(c: &mut Criterion) {
    let policy = Policy::default();
    let names = ["ana", "john.smith", "maria-jose", "x", "info", "o'brien", "firstname.lastname", "a.b.c.d"];
    let hosts = [
        "example.com", "mail.example.org", "my-company.co.uk", "a.b.c.example.net", "gmx.de", "gmail.com",
        "hotmail.fr",
    ];
    // Seven hosts against eight names: the pairs change all along.
    let pairs = names.iter().cycle().zip(hosts.iter().cycle());
    let addresses: Vec<String> = pairs.take(1000).map(|(name, host)| format!("{name}@{host}")).collect();
    c.bench_function("is_valid/column of 1000", |b| {
        b.iter(|| addresses.iter().filter(|address| is_valid(black_box(address), &policy)).count());
    });
}

/// The worst that fits under the cap, for each way through.
fn hostile(c: &mut Criterion) {
    let policy = Policy::default();
    for (name, input) in [
        ("angle brackets", format!("{}a@example.com{}", "<".repeat(2000), ">".repeat(2000))),
        ("joiners", format!("a@{}.com", "\u{628}\u{200C}".repeat(800))),
        ("marks", format!("a{}@example.com", "\u{301}".repeat(2000))),
        ("dots", format!("a@{}", ".".repeat(4000))),
        ("ligatures", "\u{FDFA}".repeat(1_000_000)),
    ] {
        c.bench_function(&format!("hostile/{name}"), |b| b.iter(|| inspect(black_box(&input), &policy)));
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(std::time::Duration::from_millis(300)).warm_up_time(std::time::Duration::from_millis(200));
    targets = scalar, suggestion, column, hostile
}
criterion_main!(benches);
