//! What a name costs: clean ones, those in capitals, and the roles that take the long way. Not a
//! comparison with peers.
#![allow(missing_docs, reason = "criterion's macros define undocumented items")]

use std::hint::black_box;

use cleanse::name::{Locale, sanitize_with};
use criterion::{Criterion, criterion_group, criterion_main};

const NAMES: [(&str, &str); 21] = [
    ("clean", "Sarah Montgomery"),
    ("clean, hyphen", "Mary Jane Watkins-Brown"),
    ("clean, apostrophe", "Patrick O'Neill"),
    ("clean, particle", "Ludwig van der Berg"),
    ("clean, initial", "James R. Carter Jr."),
    ("clean, accented", "Ana Mar\u{ed}a N\u{fa}\u{f1}ez"),
    ("clean, Cyrillic", "Ольга Сергеевна Кузнецова"),
    ("clean, Greek", "Νίκος Παπαδόπουλος"),
    ("clean, Arabic", "محمد بن سلمان"),
    ("clean, Han", "王小明"),
    ("capitals", "SARAH MONTGOMERY"),
    ("capitals, hyphen", "MARY JANE WATKINS-BROWN"),
    ("capitals, apostrophe", "PATRICK O'NEILL"),
    ("capitals, Mc", "FIONA MCDONALD"),
    ("capitals, particle", "LUDWIG VAN DER BERG"),
    ("capitals, article", "OMAR AL-RASHID"),
    ("capitals, initial", "JAMES R. CARTER JR."),
    ("capitals, numeral", "HENRY TUDOR VIII"),
    ("capitals, short", "LI NA"),
    ("capitals, accented", "ANA MAR\u{cd}A N\u{da}\u{d1}EZ"),
    ("capitals, Latin Extended", "\u{141}UKASZ W\u{d3}JCIK"),
];

fn length(name: &str) -> usize {
    sanitize_with(name, Locale::default(), |clean| clean.ok().flatten().map_or(0, str::len))
}

fn scalar(c: &mut Criterion) {
    for (case, name) in NAMES {
        c.bench_function(case, |b| b.iter(|| length(black_box(name))));
    }
}

/// Names that differ, so that no branch is learned by heart.
fn column(c: &mut Criterion) {
    let given = ["Maria", "John", "Anna", "Jean-Paul", "Sarah Elizabeth", "Wei", "Priya", "O'Shea", "Omar"];
    let family =
        ["Lopez", "Smith", "de Vries", "O'Neill", "Watkins-Brown", "van der Berg", "Montgomery", "McDonald"];
    // Eight family names against nine given ones: the pairs change all along.
    let pairs = given.iter().cycle().zip(family.iter().cycle()).take(1000);
    let names: Vec<String> = pairs.map(|(given, family)| format!("{given} {family}")).collect();
    let capitals: Vec<String> = names.iter().map(|name| name.to_uppercase()).collect();
    for (case, column) in [("column of 1000, clean", &names), ("column of 1000, capitals", &capitals)] {
        c.bench_function(case, |b| {
            b.iter(|| column.iter().map(|name| length(black_box(name))).sum::<usize>());
        });
    }
}

criterion_group!(benches, scalar, column);
criterion_main!(benches);
