//! Personal names: repair, case, parse, judge, compare. Not a parser of free text: the whole input is one
//! name.
//!
//! The steps, in order: [`crate::text`] repairs the characters, `punctuation` removes what no
//! name has, `case` sets capitals where nobody has. `scan` finds out in one pass when there is
//! nothing to do, and `glance` at once where a name is short and of few letters but ASCII; `judge`
//! tells what deserves a second look, [`parse`] which word is which part of the name;
//! [`mod@format`] writes the parts, [`key`] makes one form of them all, [`compatible`] compares two
//! names.

pub(crate) mod alphabet;
mod case;
pub mod compatible;
pub mod format;
mod glance;
mod judge;
pub mod key;
mod lexicon;
mod locale;
pub mod parse;
mod punctuation;
mod scan;

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::finding::{Error, ErrorCode, Inspection, Repair, Repairs, Warnings};
use crate::text::character::{Class, class};
use crate::text::{self, Profile};

use glance::{Glance, glance};
pub use locale::Locale;
pub use parse::{Name, parse};
use scan::{Need, Outline};

/// Octets of a name, before and after; nothing longer is looked at.
pub const MAX_BYTES: usize = 4096;

/// Rounds of repair; the second finds nothing to do unless the first joined what was apart.
const ROUNDS: usize = 4;

/// Cleans a name and cases it where nobody has.
///
/// # Errors
/// `too_long`, or `empty` where nothing name-like is left.
pub fn sanitize(input: &str, locale: Locale) -> Result<Cow<'_, str>, Error> {
    sanitize_with(input, locale, |name| {
        name.map(|name| name.map_or(Cow::Borrowed(input), |name| Cow::Owned(name.to_owned())))
    })
}

/// As [`sanitize`], and lends the result to `use_it` instead of giving it away: a short name is
/// cased without an allocation. `None` stands for the input itself.
pub fn sanitize_with<R>(
    input: &str,
    locale: Locale,
    use_it: impl FnOnce(Result<Option<&str>, Error>) -> R,
) -> R {
    case_alone(input, locale, |cased| match cased {
        Some(cased) => use_it(Ok(cased)),
        None => match repair(input, locale, &mut Repairs::default(), &mut Warnings::default()) {
            Ok(name) => use_it(Ok((name != input).then_some(&name))),
            Err(error) => use_it(Err(error)),
        },
    })
}

/// Cases a name of which nothing but the case is in question, and lends the result to `use_it`: `None` where
/// there is more to do, `Some(None)` where it is right as it stands.
#[inline]
fn case_alone<R>(input: &str, locale: Locale, use_it: impl FnOnce(Option<Option<&str>>) -> R) -> R {
    let mut outline = Outline::EMPTY;
    let need = match glance(input, locale, &mut [0; glance::MAX], &mut outline) {
        Glance::Clean => Need::Nothing,
        Glance::Cased(cased) => return use_it(Some(Some(cased))),
        Glance::Case => Need::Case,
        Glance::Unclear => scan::scan(input, &mut outline),
    };
    match need {
        Need::Nothing => use_it(Some(None)),
        Need::Case => case::apply_outlined(input, &outline, locale, |cased| use_it(Some(cased))),
        Need::Everything => use_it(None),
    }
}

/// As [`sanitize`], and tells what was repaired and what deserves a second look.
#[must_use]
pub fn inspect(input: &str, locale: Locale) -> Inspection {
    let (mut repairs, mut warnings) = (Repairs::default(), Warnings::default());
    if let Some(cased) = case_alone(input, locale, |cased| cased.map(|cased| cased.map(str::to_owned))) {
        // Nothing to repair but its case, and its characters are plain.
        if cased.is_some() {
            repairs.insert(Repair::Cased);
        }
        let value = cased.unwrap_or_else(|| input.to_owned());
        let warnings = judge::warnings(input, input, &value, repairs);
        return Inspection { value: Ok(value), repairs, warnings };
    }
    let value = repair(input, locale, &mut repairs, &mut warnings).map(Cow::into_owned);
    if input.len() <= MAX_BYTES {
        let text = text::clean(input, Profile::Name).text;
        warnings.extend(judge::warnings(input, &text, value.as_deref().unwrap_or_default(), repairs));
    }
    Inspection { value, repairs, warnings }
}

fn repair<'a>(
    input: &'a str,
    locale: Locale,
    repairs: &mut Repairs,
    warnings: &mut Warnings,
) -> Result<Cow<'a, str>, Error> {
    if input.len() > MAX_BYTES {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    let mut name = Cow::Borrowed(input);
    for _ in 0..ROUNDS {
        let mut settled = false;
        for _ in 0..ROUNDS {
            let Some(cleaned) = clean(&name, repairs, warnings) else {
                settled = true;
                break;
            };
            name = Cow::Owned(cleaned);
        }
        if !settled {
            name = Cow::Owned(disarm(&name));
        }
        if name.is_empty() {
            return Err(Error::whole(ErrorCode::Empty));
        }
        let Some(cased) = case::apply(&name, locale) else { break };
        repairs.insert(Repair::Cased);
        // Beyond ASCII a capital may be what a small letter was not: the head of mojibake, say.
        let settled = name.is_ascii();
        name = Cow::Owned(cased);
        if settled {
            break;
        }
    }
    if let Some(without) = drop_second_dots(&name) {
        repairs.insert(Repair::RemovedMarks);
        name = Cow::Owned(without);
    }
    if name.len() > MAX_BYTES {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    Ok(name)
}

/// İ in small letters is an i and a dot above it, which the i has already (Unicode, `SpecialCasing.txt`).
/// `None` where no letter has a dot twice.
fn drop_second_dots(name: &str) -> Option<String> {
    const DOT: char = '\u{307}';
    let dotted = |c: char| matches!(c, 'i' | 'j' | 'İ');
    let mut before = ' ';
    let kept = |c: &char| {
        let second = *c == DOT && dotted(before);
        before = if second { before } else { *c };
        !second
    };
    let without: String =
        if name.contains(DOT) { name.chars().filter(kept).nfc().collect() } else { return None };
    (without != name).then_some(without)
}

/// What is left of a text built to need round after round: words of letters that neither markup nor
/// mojibake is made of.
fn disarm(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphabetic() || c > '\u{2FF}' && class(c) == Class::Letter;
    punctuation::words_of(name, plain)
}

/// One round over the characters and the punctuation; `None` where nothing was left to do.
fn clean(name: &str, repairs: &mut Repairs, warnings: &mut Warnings) -> Option<String> {
    let cleaned = text::clean(name, Profile::Name);
    repairs.extend(cleaned.repairs);
    warnings.extend(cleaned.warnings);
    let before = *repairs;
    let tidy = punctuation::clean(&cleaned.text, repairs);
    if *repairs == before && tidy != cleaned.text {
        let solid = |text: &str| text.bytes().filter(|byte| *byte != b' ').count();
        let lost = solid(&tidy) < solid(&cleaned.text);
        repairs.insert(if lost { Repair::RemovedPunctuation } else { Repair::NormalizedSpace });
    }
    (tidy != name).then(|| tidy.into_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the scan lets pass, or nearly.
    const PIECES: &[&str] = &[
        "JOHN", "mary", "Ann", "McDONALD", "macgregor", "O'NEILL", "d'", "VAN", "van", "DE", "la", "y", "e",
        "I", "al", "BIN", "JR", "jr.", "PhD", "VIII", "iii", "xi", "J.", "Dr.", "prof.", "st", "IJSBRAND",
        "ij", "gC", "hÓGÁIN", "Ó", "É", "é", "ß", "ẞ", "STRASSE", "İ", "ı", "OĞLU", "oğlu", "née", "NÉE",
        "ñ", "ΟΔΟΣ", "νίκος", "Ή", "ΐ", "ИВАН", "ван", "оглы", "Д", "Ա", "և", "ა", "Ა", "Ꭰ", "ꭰ", "王", "김",
        "محمد", "مُ", "कि", "प्रि", "क़", "\u{94D}", "\u{93F}", "สมชาย", "ดี", "\u{301}", "e\u{301}", "Ǆ", "ǅ",
        "Ʀ", "ŉ", "ª", "·", "Ã", "š", "©", "A", "b", "Ⴀ", "ӏ", "Ӏ", "Ⱥ", "ſ", "ʻ", "ʼ", "ḍ", "Ạ", "NG", "XL",
        "Ki", "jae",
    ];

    fn names() -> impl Strategy<Value = String> {
        let joint = prop::sample::select(&[" ", " ", " ", "-", "", "'", ". "][..]);
        prop::collection::vec((prop::sample::select(PIECES), joint), 1..9).prop_map(|pieces| {
            let text: String = pieces.into_iter().flat_map(|(piece, joint)| [piece, joint]).collect();
            text.trim_end_matches([' ', '-']).to_owned()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 4000,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn the_short_way_leads_where_the_long_one_does(
            input in names(),
            locale in prop::sample::select(&["und", "nl", "tr", "fr", "it", "ca", "vi"][..]),
        ) {
            let locale = Locale::from_tag(locale).unwrap_or_default();
            let (mut repairs, mut warnings) = (Repairs::default(), Warnings::default());
            let long = repair(&input, locale, &mut repairs, &mut warnings);
            prop_assert_eq!(sanitize(&input, locale), long);
        }
    }
}
