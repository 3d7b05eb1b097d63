//! What cleaning costs: clean text first, since that is most of it. Not a comparison with peers.
#![allow(missing_docs, reason = "criterion_group! makes public functions")]

use std::hint::black_box;

use cleanse::text::{Options, Profile, clean, sanitize};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn names(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("clean");
    for (case, name) in [
        ("ascii", "John Smith"),
        ("ascii_long", "Maria Magdalena Schmidt-Hollerbach"),
        ("latin", "José García"),
        ("vietnamese", "Nguyễn Thị Hằng"),
        ("cyrillic", "Анна Петрова"),
        ("han", "山田太郎"),
        ("devanagari", "अमित कुमार"),
        ("arabic_pointed", "مُحَمَّد"),
        ("spaces", "  John   Smith "),
        ("quote", "Conor O’Brien"),
        ("decomposed", "Jose\u{301} Garci\u{301}a"),
        ("mojibake", "JosÃ© GarcÃ\u{AD}a"),
        ("html", "<b>John</b> O&#39;Brien"),
        ("full_width", "Ｊｏｈｎ Ｓｍｉｔｈ"),
        ("emoji", "John Smith 😀"),
    ] {
        group.bench_function(case, |bencher| bencher.iter(|| clean(black_box(name), Profile::Name)));
    }
    group.finish();
}

/// The inputs that might cost more than their length, a name and eight names long: the time a byte
/// must be the same.
fn worst(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("worst");
    for (case, unit) in [
        ("references", "&amp;"),
        ("brackets", "<"),
        ("quotes", "<a \"<a \""),
        ("values", "<x =\">"),
        ("comments", "<!--"),
        ("scripts", "<script>"),
        ("marks", "\u{301}"),
        ("mojibake", "ÃÂ"),
        ("layers", "ÃƒÆ’"),
        ("joiners", "ب\u{200C}\u{64E}"),
        ("ligature", "\u{FDFA}"),
        ("hidden", "&am\u{200B}p;"),
    ] {
        for length in [4096, 32768] {
            let text: String =
                unit.chars().cycle().take(length / unit.len() * unit.chars().count()).collect();
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_function(format!("{case}/{length}"), |bencher| {
                bencher.iter(|| clean(black_box(&text), Profile::Name));
            });
        }
    }
    group.finish();
}

fn texts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sanitize");
    let text =
        "Please leave the parcel with the neighbours at no. 12, they are home after six.\n".repeat(100);
    let text = text.trim_end();
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("plain", |bencher| bencher.iter(|| sanitize(black_box(text), &Options::default())));
    group.finish();
}

criterion_group!(benches, names, worst, texts);
criterion_main!(benches);
