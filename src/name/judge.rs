//! What deserves a second look in a name: placeholders, addresses, companies, attacks. Not a
//! filter: a warning never rejects, and a real name inside the text is still cleaned.

mod words;

use unicode_script::{Script, UnicodeScript};

use crate::finding::{Repair, Repairs, Warning, Warnings};
use crate::text::character::{Class, class};

/// The warnings on `input`, whose clean form is `value`.
pub(super) fn warnings(input: &str, value: &str, repairs: Repairs) -> Warnings {
    let mut warnings = Warnings::default();
    let small = input.to_lowercase();
    let plain = value.to_lowercase();
    let mut warn = |warning, found| {
        if found {
            warnings.insert(warning);
        }
    };
    warn(Warning::Placeholder, is_placeholder(&small, &plain));
    warn(Warning::Email, has_email(&small));
    warn(Warning::Url, has_url(&small));
    warn(Warning::Markup, small.contains("[url") || small.contains("[/") || has_tag(&small));
    warn(Warning::Digits, repairs.contains(Repair::RemovedDigits));
    warn(Warning::Company, is_company(input, &plain));
    warn(Warning::SeveralPeople, are_several(&small, &plain));
    warn(Warning::MixedScript, value.split([' ', '-', '\'', '.', ',']).any(mixes_scripts));
    warn(Warning::SingleCharacter, is_single(value));
    warn(Warning::Repeated, is_repeated(&plain));
    warn(Warning::OffensivePayload, has_payload(&small));
    warnings
}

/// The letters of `text` with single spaces between its words: what a placeholder is compared by.
fn skeleton(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_alphabetic() || c == '\'' || class(c) == Class::Mark { c } else { ' ' })
        .collect();
    let words: Vec<_> =
        spaced.split(' ').map(|word| word.trim_matches('\'')).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn is_placeholder(small: &str, plain: &str) -> bool {
    let raw = skeleton(small);
    let known = |text: &str| words::PLACEHOLDERS.contains(&text);
    // Digits and marks around the word make it no better: test1, [name], <none>.
    known(&raw)
        || known(plain)
        || raw.is_empty()
        || plain.split([' ', '-']).any(is_keyboard_run)
        || known(&raw.replace(' ', ""))
}

/// Four keys or more along a row, in either direction.
fn is_keyboard_run(word: &str) -> bool {
    let backwards = || word.chars().rev().collect::<String>();
    word.chars().count() > 3
        && words::KEYBOARD_ROWS.iter().any(|row| row.contains(word) || row.contains(backwards().as_str()))
}

fn has_email(small: &str) -> bool {
    small.match_indices('@').any(|(at, _)| {
        let local = small.get(..at).is_some_and(|head| head.ends_with(|c: char| c.is_alphanumeric()));
        let domain = small.get(at + 1..).unwrap_or_default();
        let end = domain
            .find(|c: char| c.is_whitespace() || matches!(c, '@' | '>' | ',' | ')'))
            .unwrap_or(domain.len());
        let domain = domain.get(..end).unwrap_or_default().trim_end_matches('.');
        local && domain.find('.').is_some_and(|dot| dot > 0) && domain.starts_with(char::is_alphanumeric)
    })
}

fn has_url(small: &str) -> bool {
    small.contains("://")
        || small.contains("http:")
        || small.contains("https:")
        || small.split(|c: char| c.is_whitespace() || matches!(c, '(' | '<' | '"' | ',' | '>')).any(|word| {
            word.starts_with("www.") || {
                let host_end = word.find(['/', '?', '#', ':']);
                let host = word
                    .get(..host_end.unwrap_or(word.len()))
                    .unwrap_or_default()
                    .trim_end_matches(['.', '!', ')']);
                host.rsplit_once('.').is_some_and(|(labels, ending)| {
                    let label = labels.rsplit('.').next().unwrap_or_default();
                    let dotted =
                        labels.chars().filter(|c| c.is_alphanumeric()).count() > 2 && label.len() > 1;
                    !word.contains('@')
                        && labels.is_ascii()
                        && dotted
                        && (words::WEB_ENDINGS.contains(&ending)
                            || host_end.is_some()
                                && ending.len() > 1
                                && ending.bytes().all(|byte| byte.is_ascii_lowercase()))
                })
            }
        })
}

/// Whether an HTML tag opens, closed or not.
fn has_tag(small: &str) -> bool {
    small.match_indices('<').any(|(at, _)| {
        small.get(at + 1..).is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
        })
    })
}

fn is_company(input: &str, plain: &str) -> bool {
    let words: Vec<&str> =
        plain.split([' ', ',']).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty()).collect();
    let [_, rest @ ..] = words.as_slice() else {
        return words::LEGAL_FORMS
            .iter()
            .any(|form| !form.is_ascii() && form.chars().count() > 2 && plain.contains(form));
    };
    let packed = |word: &str| word.replace('.', "");
    let last = rest.last().map(|word| packed(word)).unwrap_or_default();
    let any_script = words::LEGAL_FORMS
        .iter()
        .any(|form| !form.is_ascii() && form.chars().count() > 3 && plain.contains(form));
    if any_script
        || words::LEGAL_FORMS.contains(&last.as_str())
        || plain.ends_with("& co")
        || plain.contains("& co ")
        || plain.contains(" sp. z o.o")
    {
        return true;
    }
    // Forms that are names too count where the rest of the name is not in capitals.
    let shouted = !input.chars().any(char::is_lowercase);
    let raw_last = input.trim().rsplit([' ', ',']).next().unwrap_or_default();
    let dotted = raw_last.matches('.').count() > 1;
    let form = packed(raw_last);
    let upper = form.to_uppercase();
    words::SHORT_LEGAL_FORMS.contains(&upper.as_str()) && (dotted || (!shouted && form == upper))
        || dotted && words::LEGAL_FORMS.contains(&form.to_lowercase().as_str())
        || input.split_whitespace().next().is_some_and(|first| {
            matches!(first, "ООО" | "ЗАО" | "ОАО" | "ПАО" | "АО" | "ИП" | "ТОВ" | "PT" | "CV")
        }) && !shouted
}

fn are_several(small: &str, plain: &str) -> bool {
    let words: Vec<&str> = plain.split(' ').collect();
    let between = words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let noble = before.is_some_and(|word| matches!(*word, "von" | "zu" | "van"));
        words::BETWEEN_PEOPLE.contains(word) && at > 0 && at + 1 < words.len() && !noble
    });
    let titles = |title: &str| words.iter().any(|word| word.trim_matches(['.', ',']) == title);
    let slashed = small.split_once(" / ").is_some()
        || small
            .split('/')
            .filter(|part| part.trim().chars().filter(|c| c.is_alphabetic()).count() > 2)
            .count()
            > 1
            && !has_url(small);
    let listed = small
        .split([';', '+'])
        .filter(|part| part.trim().chars().filter(|c| c.is_alphabetic()).count() > 2)
        .count()
        > 1
        && !small.contains('&')
        && !small.contains('=');
    between || titles("mr") && titles("mrs") || slashed || listed
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
            Some(first) => first != script && !(first == Script::Han || script == Script::Han),
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

/// One letter of an alphabet; a single ideograph or syllable is a name.
fn is_single(value: &str) -> bool {
    let mut letters = value.chars().filter(|c| class(*c) == Class::Letter);
    let (first, second) = (letters.next(), letters.next());
    second.is_none()
        && first.is_some_and(|c| {
            matches!(c.script(), Script::Latin | Script::Greek | Script::Cyrillic | Script::Common)
        })
}

fn is_repeated(plain: &str) -> bool {
    let words: Vec<&str> = plain.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let thrice =
        words.windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c && a.chars().count() > 1));
    thrice || words.iter().any(|word| repeats_within(word))
}

fn repeats_within(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| class(*c) == Class::Letter).collect();
    let longest = letters.chunk_by(|a, b| a == b).map(<[char]>::len).max().unwrap_or(0);
    let numeral = letters.iter().all(|c| matches!(c, 'i' | 'v' | 'x'));
    if longest > 3 || longest == 3 && !numeral && letters.iter().any(char::is_ascii) {
        return true;
    }
    // A syllable of two to four letters, three times or more: hahaha, asdasdasd.
    (2..=4).any(|unit| {
        letters.len() >= 3 * unit
            && letters.len() % unit == 0
            && letters.iter().zip(letters.iter().skip(unit)).all(|(a, b)| a == b)
    })
}

fn has_payload(small: &str) -> bool {
    let formula = small.trim_start().starts_with(['=', '+', '-', '@'])
        && small.contains(['(', '!', '|', '*'])
        || small.trim_start().starts_with('=') && small.len() > 1;
    formula || words::PAYLOADS.iter().any(|payload| small.contains(payload))
}
