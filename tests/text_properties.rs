//! What holds for every text: what comes out is clean, cleaning it again changes nothing, and
//! nothing panics.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::borrow::Cow;
use std::fmt::Write;

use cleanse::text::character::{Class, class};
use cleanse::text::joiner::joiner_allowed;
use cleanse::text::{Cleaned, Options, Profile, clean, sanitize};
use proptest::prelude::*;
use unicode_normalization::is_nfc;

/// The makings of everything that the steps repair, to be put together in every way.
const PIECES: &[&str] = &[
    "a", "B", "é", "Ã", "Â", "â", "€", "™", "Š", "š", "©", "\u{81}", "\u{92}", "\u{A0}", "\u{AD}", "Å", "Ð",
    "ð", "Ÿ", "˜", "’", "‘", "“", "”", "–", "Ì", "ÃƒÂ©", "&", "amp", ";", "lt", "gt", "#", "3", "9", "x",
    "&amp;", "&lt;", "&gt", "&eacute", "&#8203;", "&#x26;", "&num;", "&nbsp;", "<", ">", "/", "!", "--", "b",
    "br", "script", "style", "\"", "'", "=", "<b>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<p>", "＜",
    "＞", "＆", "ａ", "ﾊ", "\u{FF9F}", "𝓙", "ﬁ", "Ⓙ", "ᵐ", "ʷ", "\u{FDFA}", "\u{301}", "\u{338}", "\u{323}",
    "\u{345}", "\u{E49}", "\u{94D}", "\u{9CD}", "র", "ش", "ب", "\u{64E}", "\u{200C}", "\u{200D}", "\u{200B}",
    "\u{202E}", "\u{FE0F}", "\u{20E3}", "\u{E0100}", "\u{180B}", "ᠰ", "山", "か", "\u{3099}", "\u{1112}",
    "\u{1161}", "\u{11AB}", "😀", "👍", "🏽", "🏴", "\u{E0067}", "\u{E0062}", "\u{E007F}", "🇦", "\u{E000}",
    "\u{378}", "\u{FFFD}", " ", "\t", "\n", "\r", "\u{2028}", "\u{3000}", "\0", "\u{7F}", "\u{85}", "`", "ʼ",
    "-", "—", ".", "1", "٣",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

const PROFILES: [Profile; 4] = [
    Profile::Name,
    Profile::Text { multiline: true, strip_html: false },
    Profile::Text { multiline: false, strip_html: false },
    Profile::Text { multiline: true, strip_html: true },
];

/// What no clean text holds, as far as it can be said of one character and its neighbours.
fn flaw(text: &str, profile: Profile) -> Option<String> {
    let name = profile == Profile::Name;
    let breaks = matches!(profile, Profile::Text { multiline: true, .. });
    let strips = matches!(profile, Profile::Name | Profile::Text { strip_html: true, .. });
    if !is_nfc(text) {
        return Some("not in form C".to_owned());
    }
    if text.trim() != text || text.contains("  ") || text.contains(" \n") || text.contains("\n ") {
        return Some("blanks".to_owned());
    }
    for (at, c) in text.char_indices() {
        let wrong = match class(c) {
            Class::Control | Class::Bidi | Class::PrivateUse | Class::Unassigned => true,
            Class::Space => c != ' ',
            Class::LineBreak => c != '\n' || !breaks,
            Class::Invisible => name,
            Class::Symbol => name && !c.is_ascii() || strips && matches!(c, '<' | '>'),
            Class::Apostrophe => name && c != '\'',
            Class::Dash => name && c != '-',
            Class::Joiner => {
                let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
                name && !joiner_allowed(before, c, after) && !before.ends_with('র')
            }
            Class::Mark => name && !text[..at].chars().any(|c| class(c) == Class::Letter),
            _ => false,
        };
        if wrong {
            return Some(format!("U+{:04X}", u32::from(c)));
        }
    }
    None
}

/// Every character of the text, escaped.
fn shown(text: &str) -> String {
    text.chars().fold(String::new(), |mut shown, c| {
        write!(shown, "{}", c.escape_default()).unwrap();
        shown
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, ..ProptestConfig::default() })]

    #[test]
    fn clean_is_clean(text in texts()) {
        for profile in PROFILES {
            let Cleaned { text: once, repairs, .. } = clean(&text, profile);
            prop_assert_eq!(flaw(&once, profile), None, "{:?}: {}", profile, shown(&once));
            prop_assert_eq!(matches!(once, Cow::Borrowed(_)), repairs.is_empty());
            prop_assert_eq!(repairs.is_empty(), once == text);
            let twice = clean(&once, profile);
            prop_assert_eq!(shown(&twice.text), shown(&once), "cleaned twice as {:?}: {}", profile, shown(&text));
        }
    }

    #[test]
    fn sanitize_is_idempotent(text in texts(), multiline: bool, strip_html: bool, length in prop::option::of(0_usize..20)) {
        let options = Options { multiline, strip_html, max_length: length, truncate: true };
        let once = sanitize(&text, &options).unwrap();
        prop_assert_eq!(sanitize(&once, &options).unwrap(), once.as_ref());
        let strict = Options { truncate: false, ..options };
        prop_assert_eq!(sanitize(&once, &strict).unwrap(), once.as_ref());
    }

    #[test]
    fn long_and_random(text in "\\PC{0,300}|[\\x00-\\x{24F}\\x{2010}-\\x{2122}]{0,300}") {
        for profile in PROFILES {
            let once = clean(&text, profile).text;
            prop_assert_eq!(flaw(&once, profile), None);
            prop_assert_eq!(&clean(&once, profile).text, &once);
        }
    }
}

/// Text built to outlast the rounds: every layer hides the next.
#[test]
fn nested_without_end() {
    let mut references = String::from("lt;b&gt;");
    let mut symbols = String::from("&lt;b&gt;");
    for _ in 0..100 {
        references = format!("&am\u{200B}p;{references}");
        symbols = symbols.replace('&', "&#x2\u{200B}6;");
        symbols.truncate(2000);
    }
    let mut mojibake = String::from("é");
    for _ in 0..8 {
        mojibake = mojibake.bytes().map(char::from).collect();
        mojibake.push('\u{200B}');
    }
    for text in
        [references, symbols, mojibake, "&\u{200B}".repeat(500), "＆amp;".repeat(500), "&num;38;".repeat(500)]
    {
        for profile in PROFILES {
            let once = clean(&text, profile).text;
            assert_eq!(flaw(&once, profile), None, "{}", shown(&text));
            assert_eq!(clean(&once, profile).text, once, "{}", shown(&text));
        }
    }
}

/// Every code point of the planes that have characters, alone and between letters.
#[test]
fn every_character() {
    for c in ('\0'..='\u{33480}').chain('\u{E0000}'..='\u{E0200}').chain(['\u{F0000}', char::MAX]) {
        for text in [c.to_string(), format!("\u{915}{c}b")] {
            for profile in [Profile::Name, Profile::Text { multiline: true, strip_html: false }] {
                let once = clean(&text, profile).text;
                assert_eq!(flaw(&once, profile), None, "{}", shown(&text));
                assert_eq!(clean(&once, profile).text, once, "{}", shown(&text));
            }
        }
    }
}
