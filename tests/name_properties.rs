//! What holds for every name, whatever comes in. Not which answer is right: that is in the vectors.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]

use cleanse::name::{self, Locale};
use cleanse::text::character::{Class, class};
use proptest::prelude::*;
use unicode_normalization::is_nfc;

/// Pieces that the rules turn on, so that chance finds their seams.
const PIECES: &[&str] = &[
    "JOHN", "mary", "Ann", "McDONALD", "MACGREGOR", "o'brien", "O'", "D'", "d", "l'", "VAN", "van", "der",
    "'t", "DE", "la", "y", "e", "i", "al-", "bin", "JR", "jr.", "PhD", "iii", "VI", "J.", "R.R", "st.",
    "2nd", "3", "İ", "ı", "I", "Σ", "ΟΔΟΣ", "ß", "ẞ", "oğlu", "é", "É", "e\u{301}", "\u{301}", "\u{200D}",
    "\u{200C}", "\u{200B}", "ა", "Ა", "Ꭰ", "王", "김", "ي", "ـ", "क्", "\u{94D}", "Ã", "©", "Š", "Ð", "˜",
    "\u{92}", "&amp;", "&", "lt;", "&lt", ";", "<b>", "<", ">", "</", "\"", "'", "’", "-", "–", "--", ".",
    "..", ",", "/", "a/l", "_", "*", "@", "=", "+", "(", ")", " ", "  ", "\t", "\n", "\u{A0}", "\u{3000}",
    "Ａ", "ﬁ", "ﷺ", "ĳ", "ŉ", "ΐ", "և", "ǆ", "Ⅷ", "ª", "·", "・", "\u{1100}", "\u{1161}", "😀",
    "\u{1F468}\u{200D}", "\u{E0100}", "葛", "IJ", "ij", "gC", "Ó", "h",
];

fn seams() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 1..12).prop_map(|pieces| pieces.concat())
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 1..8).prop_map(|pieces| pieces.join(" "))
}

fn locales() -> impl Strategy<Value = Locale> {
    prop::sample::select(&["und", "nl", "tr", "fr", "it", "pt", "ca", "vi"][..])
        .prop_map(|tag| Locale::from_tag(tag).unwrap())
}

fn holds(input: &str, locale: Locale) -> Result<(), TestCaseError> {
    let sanitized = name::sanitize(input, locale);
    let inspected = name::inspect(input, locale);
    prop_assert_eq!(
        sanitized.as_ref().map(ToString::to_string).map_err(|error| *error),
        inspected.value.clone()
    );
    let Ok(name) = sanitized else { return Ok(()) };
    prop_assert_eq!(name::sanitize(&name, locale), Ok(name.clone()), "not a fixpoint");
    prop_assert!(!name.is_empty() && name.len() <= name::MAX_BYTES);
    prop_assert!(
        !name.starts_with(['=', '+', '-', '@', ' ']) && !name.ends_with([' ', ',', '-']),
        "{:?}",
        name
    );
    prop_assert!(!name.contains(['<', '>', '"', ';', '_', '(', ')']) && !name.contains("  "), "{:?}", name);
    prop_assert!(is_nfc(&name), "{:?}", name);
    let dropped = name.chars().find(|c| {
        matches!(
            class(*c),
            Class::Control
                | Class::Bidi
                | Class::Invisible
                | Class::LineBreak
                | Class::PrivateUse
                | Class::Unassigned
                | Class::Symbol
        ) && *c != '&'
            && *c != '/'
    });
    prop_assert_eq!(dropped, None);
    if input == name {
        prop_assert!(inspected.repairs.is_empty());
    } else {
        prop_assert!(!inspected.repairs.is_empty(), "changed, and no repair says so: {:?}", name);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(input in any::<String>(), locale in locales()) {
        holds(&input, locale)?;
    }

    #[test]
    fn seams_of_the_rules(input in seams(), locale in locales()) {
        holds(&input, locale)?;
    }

    #[test]
    fn words_of_the_rules(input in words(), locale in locales()) {
        holds(&input, locale)?;
    }
}
