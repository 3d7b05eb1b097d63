//! What deserves a second look in a name: placeholders, addresses, companies, attacks. Not a
//! filter: a warning never rejects, and a real name inside the text is still cleaned.
//!
//! A text is read into words once ([`reading`]), each word is looked up once ([`words`]), and each rule
//! asks first whether a word or a character that it turns on is there at all.

mod business;
mod company;
mod contact;
mod payload;
mod people;
mod placeholder;
mod plain;
mod reading;
mod stand_ins;
mod whole;
mod words;

use unicode_script::{Script, UnicodeScript};

use crate::finding::{Repair, Repairs, Warning, Warnings};
use crate::text::character::{Class, class};
use reading::Reading;

/// The warnings on `input`, whose characters are plain in `text` and whose clean form is `value`.
pub(super) fn warnings(input: &str, text: &str, value: &str, repairs: Repairs) -> Warnings {
    let mut warnings = Warnings::default();
    // Nothing there is nothing to judge: that is the error's to tell.
    if input.trim().is_empty() {
        return warnings;
    }
    let mut warn = |warning, found| {
        if found {
            warnings.insert(warning);
        }
    };
    let reading = Reading::of(text);
    warn(Warning::Digits, repairs.contains(Repair::RemovedDigits));
    warn_of_signs(&reading, &mut warn);
    if input != text {
        // What was taken out on the way may be what tells an attack; the signs of markup part no people.
        let mut warn = |warning, found| warn(warning, found && warning != Warning::SeveralPeople);
        warn_of_signs(&Reading::of(input), &mut warn);
    }
    // Latin alone mixes nothing.
    warn(
        Warning::MixedScript,
        reading.highest > '\u{24F}' && value.split([' ', '-', '\'', '.', ',']).any(mixes_scripts),
    );
    warn(Warning::SingleCharacter, value.len() < 24 && is_single(value));
    // What the words of a web address look like says nothing of a name.
    let is_url = warnings.contains(Warning::Url);
    let is_placeholder = if is_url { placeholder::is_advertisement } else { placeholder::is_placeholder };
    if is_placeholder(&reading) {
        warnings.insert(Warning::Placeholder);
    }
    if !is_url && is_repeated(&reading, value) {
        warnings.insert(Warning::Repeated);
    }
    warnings
}

/// What the signs in a text tell, and the words beside them.
fn warn_of_signs(text: &Reading<'_>, warn: &mut impl FnMut(Warning, bool)) {
    // Where there are no signs, no rule reads more than the words.
    let small = if text.has_signs() || text.is_wide() { text.text.to_lowercase() } else { String::new() };
    let small = small.as_str();
    let url = contact::has_url(text, small);
    warn(Warning::Email, contact::has_email(text, small));
    warn(Warning::Url, url);
    warn(Warning::Markup, text.holds("<[") && has_markup(small));
    warn(Warning::Company, company::is_company(text, small));
    warn(Warning::SeveralPeople, people::are_several(text, small, url));
    warn(Warning::OffensivePayload, payload::has_payload(text, small));
}

/// Whether an HTML tag opens, closed or not, or one of a forum, or a link of Markdown.
fn has_markup(small: &str) -> bool {
    let forum = ["[url", "[b]", "[i]", "[u]", "[img", "[/", "[color", "[size", "[quote", "[code"];
    small.contains("](")
        || forum.iter().any(|tag| small.contains(tag))
        || small.match_indices('<').any(|(at, _)| {
            small.get(at + 1..).is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
            })
        })
}

/// Whether letters of scripts that are not written together meet in one word.
fn mixes_scripts(word: &str) -> bool {
    let mut first = None;
    word.chars()
        .filter(|c| class(*c) == Class::Letter)
        .map(|c| group(c.script()))
        .filter(|group| *group != Script::Common)
        .any(|script| match first {
            None => {
                first = Some(script);
                false
            }
            Some(first) => {
                first != script
                    && !(matches!(
                        (first, script),
                        (Script::Han, Script::Latin) | (Script::Latin, Script::Han)
                    ))
            }
        })
}

/// Scripts that are written together count as one.
fn group(script: Script) -> Script {
    match script {
        Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => Script::Han,
        Script::Inherited | Script::Unknown => Script::Common,
        script => script,
    }
}

/// One letter of an alphabet. A single ideograph or syllable is a name, with or without the mark of its
/// vowel, and so is O, a family name of Korea.
fn is_single(value: &str) -> bool {
    let mut letters = value.chars().filter(|c| class(*c) == Class::Letter);
    let (first, second) = (letters.next(), letters.next());
    let syllable = |c: char| {
        matches!(group(c.script()), Script::Han | Script::Ethiopic | Script::Cherokee)
            || value.chars().any(|c| class(c) == Class::Mark)
    };
    second.is_none() && first.is_some_and(|c| !syllable(c)) && value != "O"
}

fn is_repeated(text: &Reading<'_>, value: &str) -> bool {
    if text.has_signs() {
        // Digits and signs may have parted what belongs together.
        let small = value.to_lowercase();
        return are_repeated(small.split([' ', ',']).filter(|word| !word.is_empty()));
    }
    are_repeated(text.words.iter().map(|word| text.small(word)))
}

fn are_repeated<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let mut before = ["", ""];
    for word in words {
        let thrice = before == [word, word] && word.chars().nth(1).is_some();
        if thrice || repeats_within(word) {
            return true;
        }
        let [_, last] = before;
        before = [last, word];
    }
    false
}

fn repeats_within(word: &str) -> bool {
    // Most words have nothing of the kind: no letter beside itself, and no syllable thrice.
    if word.len() < 3 || word == "www" {
        return false;
    }
    let letters: smallvec::SmallVec<[char; 32]> =
        word.chars().filter(|c| class(*c) == Class::Letter).collect();
    let (mut run, mut longest) = (1, 1);
    for (one, next) in letters.iter().zip(letters.iter().skip(1)) {
        run = if one == next { run + 1 } else { 1 };
        longest = longest.max(run);
    }
    let numeral = || letters.iter().all(|c| matches!(c, 'i' | 'v' | 'x'));
    // Three are a way to write a long vowel at the head of a name: Aaaliyah.
    let (head, tail) = (longest == 3 && letters.len() == 3, longest == 3 && ends_in_three(&letters));
    if longest > 3 || (head || tail) && !numeral() {
        return true;
    }
    // A syllable of two to four letters, three times or more: hahaha, asdasdasd.
    (2..=4).any(|unit| {
        letters.len() >= 3 * unit
            && (letters.len().is_multiple_of(unit) || letters.len() > 3 * unit)
            && letters.iter().zip(letters.iter().skip(unit)).all(|(a, b)| a == b)
    })
}

/// Annnn, Annaaa: what fingers do that rest on a key.
fn ends_in_three(letters: &[char]) -> bool {
    matches!(letters, [.., a, b, c] if a == b && b == c)
}
