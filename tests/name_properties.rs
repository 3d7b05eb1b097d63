//! What holds for every name, whatever comes in. Not which answer is right: that is in the vectors.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects by panicking")]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

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

/// Dirt of the kinds that the steps of cleaning turn on; [`PIECES`] has those of the rules of names.
const DIRT: &[&str] = &[
    "&#", "39;", "x3c;", "&lt;script", "<script>", "</script>", "<!--", "-->", "<br/>", "<a href=\"",
    "&amp;lt;", "&nbsp", "[b]", "[/url]", "[Ana](", "http://", ")", "\\u00e9", "\\n", "\\x", "\\", "%C3%A9",
    "%20", "%", "=C3=A9", "=?utf-8?Q?", "=?utf-8?B?Sm9zw6k=", "?=", "=3D", "Ã©", "Ãƒ", "Â", "â€™", "Ð˜",
    "РђРЅ", "СЂ", "РЎ", "Г©", "√©", "├®", "Ă©", "п░", "╨Р", "Ξ‘", "Î±", "\u{81}", "\u{98}", "\u{200D}ර",
    "ශ\u{DCA}", "\u{640}", "م", "ّ", "\u{301}\u{302}\u{303}\u{304}", "\u{338}", "\u{E49}", "\u{5B8}",
    "\u{F71}", "\u{202E}", "\u{FE0F}", "\u{0}", "\u{1F}", "\u{FEFF}", "\u{2800}", "\u{E000}", "ʻ", "Oʻ", "ʼ",
    "l·l", "•", "゠", "＝", "ｶﾞ", "Ⓙ", "ᴊ", "ᵐ", "𝕁", "①", "🇯", "👩\u{200D}🚀", "Name:", "From :", "Mª", "1.",
    "2ND", "#", "王和", "と",
];

/// Random numbers that are the same on every machine: xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % limit
    }

    /// Text of a few pieces, scripts, markup, mojibake, marks and punctuation mixed.
    fn text(&mut self, into: &mut String) {
        into.clear();
        for _ in 0..=self.below(9) {
            let piece = match self.below(16) {
                0 => char::from_u32(u32::try_from(self.below(0x2_0000)).unwrap())
                    .map_or(String::new(), String::from),
                1 => " ".to_owned(),
                2..=8 => DIRT[self.below(DIRT.len())].to_owned(),
                _ => PIECES[self.below(PIECES.len())].to_owned(),
            };
            into.push_str(&piece);
        }
    }
}

/// Whether so many texts come out clean, and stay as they are when they are cleaned again.
fn settle(texts: usize) {
    let locales = ["und", "nl", "tr", "fr", "it", "pt", "ca", "vi"].map(|tag| Locale::from_tag(tag).unwrap());
    let (mut random, mut text) = (Random(0x9E37_79B9_7F4A_7C15), String::new());
    for number in 0..texts {
        random.text(&mut text);
        let locale = locales[number % locales.len()];
        let Ok(name) = name::sanitize(&text, locale) else { continue };
        let again = name::sanitize(&name, locale);
        assert_eq!(again.as_deref(), Ok(&*name), "cleaned again: {}", text.escape_unicode());
        let bad = |c: char| matches!(c, '<' | '>' | '"' | '\\' | '%' | '\0'..='\x1F');
        assert!(!name.contains(bad) && !name.starts_with(['=', '+', '-', '@']), "{}", text.escape_unicode());
    }
}

#[test]
fn a_hundred_thousand_names_settle() {
    settle(100_000);
}

/// `make fuzz-names`; NAMES tells how many.
#[test]
#[ignore = "takes minutes: make fuzz-names"]
fn ten_million_names_settle() {
    settle(std::env::var("NAMES").map_or(10_000_000, |names| names.parse().unwrap()));
}

/// The worst that each step may be given, at the limit and at half of it: the cost may not grow faster
/// than the text.
#[test]
fn no_text_costs_more_than_its_length() {
    let inspect = |unit: &str, bytes: usize| {
        let text = unit.repeat(bytes / unit.len());
        let time = |_| {
            let start = std::time::Instant::now();
            std::hint::black_box(name::inspect(&text, Locale::default()));
            start.elapsed()
        };
        (0..9).map(time).min().unwrap()
    };
    for unit in
        PIECES.iter().chain(DIRT).copied().chain([
            "<", "&", "[", "[[b", "=?a?Q?", "%", "'", "-'", "a.", "a'b ", "и ", "&amp;amp;", "Ã\u{192}",
        ])
    {
        // Four would be quadratic; a short time is noise, and so is a long one that does not come again.
        let grows = |_| {
            let (half, whole) = (inspect(unit, name::MAX_BYTES / 2), inspect(unit, name::MAX_BYTES));
            whole > half * 3 + std::time::Duration::from_micros(300)
        };
        assert!(!(0..3).all(grows), "{}", unit.escape_unicode());
    }
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
