//! What deserves a second look in a name: placeholders, addresses, companies, attacks. Not a
//! filter: a warning never rejects, and a real name inside the text is still cleaned.

mod words;

use unicode_script::{Script, UnicodeScript};

use crate::finding::{Repair, Repairs, Warning, Warnings};
use crate::text::character::{Class, class};

/// The warnings on `input`, whose characters are plain in `text` and whose clean form is `value`.
pub(super) fn warnings(input: &str, text: &str, value: &str, repairs: Repairs) -> Warnings {
    let mut warnings = Warnings::default();
    let small = input.to_lowercase();
    let repaired = text.to_lowercase();
    let plain = value.to_lowercase();
    let mut warn = |warning, found| {
        if found {
            warnings.insert(warning);
        }
    };
    warn(Warning::Placeholder, is_placeholder(&repaired, &plain));
    warn(Warning::Email, has_email(&small) || has_email(&repaired));
    warn(Warning::Url, has_url(&small) || has_url(&repaired));
    warn(Warning::Markup, small.contains("[url") || small.contains("[/") || has_tag(&small));
    warn(Warning::Digits, repairs.contains(Repair::RemovedDigits));
    warn(Warning::Company, is_company(input, &small, &plain));
    warn(Warning::SeveralPeople, are_several(&repaired, &plain));
    warn(Warning::MixedScript, value.split([' ', '-', '\'', '.', ',']).any(mixes_scripts));
    warn(Warning::SingleCharacter, is_single(value));
    warn(Warning::Repeated, is_repeated(&plain));
    warn(Warning::OffensivePayload, has_payload(&small) || repaired != small && has_payload(&repaired));
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
    let unnamed = |word: &str| words::PLACEHOLDER_WORDS.contains(&word);
    let several = raw.contains(' ') && raw.split(' ').all(unnamed);
    let single = unnamed(&raw) && raw.chars().count() > 3 && !words::NAMES_TOO.contains(&raw.as_str());
    // Digits and marks around the word make it no better: test1, [name], <none>.
    known(&raw)
        || known(plain)
        || raw.is_empty()
        || several
        || single
        || known(&raw.replace(' ', ""))
        || is_unspaced_placeholder(&raw)
        || are_keyboard_runs(small.trim())
        || is_keyboard_stutter(&raw)
}

/// A placeholder of a language without spaces: known words one after the other, a strong one among
/// them.
fn is_unspaced_placeholder(text: &str) -> bool {
    let packed = text.replace(' ', "");
    let mut rest = packed.as_str();
    let mut strong = false;
    while !rest.is_empty() {
        let known = words::UNSPACED_PLACEHOLDER_WORDS.iter().filter(|word| rest.starts_with(**word));
        let Some(word) = known.max_by_key(|word| word.len()) else { return false };
        strong |= words::UNSPACED_STRONG.contains(word);
        rest = rest.get(word.len()..).unwrap_or_default();
    }
    strong
}

fn runs_along_a_row(word: &str) -> bool {
    // No key stands twice in a row, so the first one tells where the run would begin.
    let Some(first) = word.chars().next() else { return false };
    let from = |row: &&'static str| row.find(first).and_then(|at| row.get(at..));
    words::KEYBOARD_ROWS.iter().filter_map(from).any(|keys| keys.starts_with(word))
}

/// Runs of keys: four keys or more in every word, or five in any; backwards five.
fn are_keyboard_runs(text: &str) -> bool {
    let mut words = text.split([' ', '-', '.', ',']).filter(|word| !word.is_empty()).peekable();
    let long = |word: &str| {
        let backwards: String = word.chars().rev().collect();
        word.chars().count() > 4 && (runs_along_a_row(word) || runs_along_a_row(&backwards))
    };
    let several = words.clone().nth(1).is_some();
    let short = |word: &str| {
        let backwards: String = word.chars().rev().collect();
        word.chars().count() > 3 && (runs_along_a_row(word) || several && runs_along_a_row(&backwards))
    };
    words.peek().is_some() && (words.clone().all(short) || words.any(long))
}

/// Three keys of a row, or three of a letter, twice: asdasd, xxx xxx.
fn is_keyboard_stutter(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| *c != ' ').collect();
    let (head, tail) = letters.split_at(letters.len() / 2);
    let unit: String = head.iter().collect();
    let same = head.iter().all(|c| head.first() == Some(c));
    head == tail
        && head.len() > 2
        && (words::PLACEHOLDERS.contains(&unit.as_str()) || runs_along_a_row(&unit) || same)
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
        || small.starts_with("//")
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

fn is_company(input: &str, small: &str, plain: &str) -> bool {
    let marked = !small.is_ascii() || small.contains(['/', '.', '(']);
    if marked && words::ANYWHERE.iter().any(|form| small.contains(form)) {
        return true;
    }
    let words: Vec<&str> =
        plain.split([' ', ',']).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty()).collect();
    let [_, rest @ ..] = words.as_slice() else { return false };
    let last = rest.last().map(|word| word.replace('.', "")).unwrap_or_default();
    if words::LEGAL_FORMS.contains(&last.as_str())
        || rest.iter().any(|word| words::UNMISTAKABLE_FORMS.contains(word))
        || plain.ends_with("& co")
        || plain.contains("& co ")
    {
        return true;
    }
    // Forms that are names too count where the rest of the name is not in capitals.
    let shouted = !input.chars().any(char::is_lowercase);
    let raw_last = input.trim().rsplit([' ', ',']).next().unwrap_or_default();
    let dotted = raw_last.matches('.').count() > 1;
    let form = raw_last.replace('.', "");
    let upper = form.to_uppercase();
    let opening = input.split_whitespace().next().is_some_and(|first| words::OPENING_FORMS.contains(&first));
    words::SHORT_LEGAL_FORMS.contains(&form.as_str()) && !shouted
        || words::SHORT_LEGAL_FORMS.contains(&upper.as_str()) && dotted
        || dotted && words::LEGAL_FORMS.contains(&form.to_lowercase().as_str())
        || opening && !shouted
}

fn are_several(small: &str, plain: &str) -> bool {
    let words: Vec<&str> = plain.split(' ').collect();
    let between = words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let noble = before.is_some_and(|word| matches!(*word, "von" | "zu" | "van"));
        // Words that are names too join only where a given name and a family name are left over.
        let weak = words::BETWEEN_PEOPLE_OR_NAMES.contains(word)
            && words.len() > 3
            && small.contains(&format!(" {word} "));
        (weak || words::BETWEEN_PEOPLE.contains(word)) && at > 0 && at + 1 < words.len() && !noble
    });
    let titles = |title: &str| words.iter().any(|word| word.trim_matches(['.', ',']) == title);
    let people = |marks: &[char]| {
        small.split(marks).filter(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 2).count()
    };
    // a/l, s/o: one person, and whose child.
    let slashed = !plain.contains('/') && people(&['/']) > 1 && !has_url(small);
    let listed = people(&[';', '+']) > 1 && !small.contains(['&', '=']);
    let couple = words::COUPLES.iter().any(|(one, other)| titles(one) && titles(other));
    between || couple || slashed || listed
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

/// One letter of an alphabet; a single ideograph or syllable is a name.
fn is_single(value: &str) -> bool {
    let mut letters = value.chars().filter(|c| class(*c) == Class::Letter);
    let (first, second) = (letters.next(), letters.next());
    second.is_none() && first.is_some_and(|c| group(c.script()) != Script::Han)
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
            && (letters.len().is_multiple_of(unit) || letters.len() > 3 * unit)
            && letters.iter().zip(letters.iter().skip(unit)).all(|(a, b)| a == b)
    })
}

fn has_payload(small: &str) -> bool {
    // Letters, spaces and full stops alone inject nothing.
    if !small.bytes().any(|byte| byte.is_ascii_punctuation() && byte != b'.' && byte != b'-') {
        return false;
    }
    let formula = small.trim_start().starts_with(['=', '+', '-', '@'])
        && small.contains(['(', '!', '|', '*'])
        || small.trim_start().starts_with('=') && small.len() > 1;
    formula || words::PAYLOADS.iter().any(|payload| small.contains(payload))
}
