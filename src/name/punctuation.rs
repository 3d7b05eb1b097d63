//! Punctuation and digits in names: what belongs (O'Neill, Anne-Marie, J.R.R., 2nd) stays, the
//! rest goes. Not the characters themselves: look-alikes and invisibles are gone by now.

use std::borrow::Cow;

use crate::finding::{Repair, Repairs};
use crate::text::character::{Class, class};

use super::lexicon::{self, Key, Roles};

/// Rounds before the last resort. One is the rule; what one removes may bare a second case.
const ROUNDS: usize = 4;

/// A word on its way, and whether a comma follows it.
struct Word {
    text: String,
    comma: bool,
    /// Whether a space parted it from the next word in the input, rather than a rule of ours.
    spaced: bool,
}

/// Removes from `name` the punctuation that names do not use. The result has single spaces.
pub(super) fn clean<'a>(name: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if is_tidy(name) {
        return Cow::Borrowed(name);
    }
    let mut current = round(unlabelled(name), repairs);
    for _ in 1..ROUNDS {
        if is_tidy(&current) {
            return Cow::Owned(current);
        }
        let next = round(&current, repairs);
        if next == current {
            return Cow::Owned(current);
        }
        current = next;
    }
    // Letters and spaces alone are stable under every rule.
    Cow::Owned(words_of(&current, is_part_of_letter))
}

/// The words of those characters of `name` that stay, a space between.
pub(super) fn words_of(name: &str, stays: impl Fn(char) -> bool) -> String {
    let words = name.split(|c| !stays(c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What forms and mail headers write before a name and a colon.
const LABELS: &[&str] = &[
    "name", "full name", "first name", "last name", "surname", "from", "to", "cc", "bcc", "contact", "attn",
    "fao", "nombre", "nom", "nome", "naam", "namn", "navn", "imię", "jméno", "név", "nume", "isim", "имя",
    "фио", "ім'я", "όνομα", "de", "von", "van", "an", "para", "к", "от", "姓名", "氏名", "名前", "이름",
    "الاسم", "שם", "tên", "nama",
];

/// The name without the label before it: *Name: Ana Lima*.
fn unlabelled(name: &str) -> &str {
    let mut name = name;
    while let Some((label, rest)) = name.split_once([':', '：']) {
        let label = label.trim().to_lowercase();
        if !LABELS.contains(&label.as_str()) {
            break;
        }
        name = rest;
    }
    name
}

/// Whether `name` is letters, single spaces, and hyphens, apostrophes and full stops in their
/// places: then no rule has anything to do.
fn is_tidy(name: &str) -> bool {
    let (mut word, mut letters) = (0, 0);
    let mut before = ' ';
    let mut rest = name.char_indices();
    while let Some((at, c)) = rest.next() {
        let next = || rest.clone().next().map(|(_, c)| c);
        let fits = match c {
            ' ' => is_part_of_letter(before) || before == '.',
            '-' | '\'' => is_part_of_letter(before) && is_letter(next()),
            '.' if next().is_none_or(|c| c == ' ') => {
                is_part_of_letter(before) && (letters == 1 || name.get(word..at).is_some_and(owns_stop))
            }
            '.' => letters == 1 && is_part_of_letter(before) && opens_initial(rest.as_str()),
            'ª' | 'º' => is_part_of_letter(before) && !is_letter(next()),
            c => is_letter(Some(c)) || is_part_of_letter(c) && is_part_of_letter(before),
        };
        if !fits {
            return false;
        }
        match c {
            ' ' => (word, letters) = (at + 1, 0),
            '-' | '\'' | '.' => letters = 0,
            c => letters += usize::from(is_letter(Some(c))),
        }
        before = c;
    }
    is_part_of_letter(before) || before == '.'
}

/// Whether `rest` goes on with a letter and its full stop: the next of J.R.R.
fn opens_initial(rest: &str) -> bool {
    let mut rest = rest.chars();
    is_letter(rest.next()) && rest.next() == Some('.')
}

fn round(name: &str, repairs: &mut Repairs) -> String {
    let kept = keep_characters(name, repairs);
    let mut words = split_words(&kept);
    unquote(&mut words);
    let words = close_up(words);
    let words = settle_stops(words);
    join(words, repairs)
}

fn is_part_of_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(class(c), Class::Letter | Class::Mark | Class::Joiner | Class::VariationSelector)
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_alphabetic() || class(c) == Class::Letter)
}

/// Whether the mark is part of a name between two letters: Catalan l·l, the dots between the
/// parts of foreign names in Chinese and Japanese, the tsheg of Tibetan.
fn joins_letters(c: char) -> bool {
    matches!(c, '·' | '・' | '゠' | '\u{F0B}' | '\u{5F3}' | '\u{5F4}' | '‧')
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52F}').contains(&c)
}

/// Whether a letter stands alone before the space that ends `text`.
fn ends_in_letter_alone(text: &str) -> bool {
    let mut before = text.chars().rev();
    before.next() == Some(' ') && is_letter(before.next()) && before.next().is_none_or(|c| c == ' ')
}

fn is_katakana(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FE}'))
}

/// Drops the characters that no name has; separators become spaces, hyphens close up.
fn keep_characters(name: &str, repairs: &mut Repairs) -> String {
    let mut out = String::with_capacity(name.len());
    let (mut two_before, mut before) = (None, None);
    let mut rest = name.chars();
    while let Some(c) = rest.next() {
        let mut ahead = rest.clone();
        let (next, two_ahead) = (ahead.next(), ahead.next());
        let blank = |c: Option<char>| c.is_none_or(|c| c == ' ' || c == ',');
        match class(c) {
            // A raised a or o ends an abbreviation: Mª José.
            Class::Letter if matches!(c, 'ª' | 'º') && is_letter(next) => {
                out.push(c);
                push_space(&mut out);
            }
            Class::Letter | Class::Digit => out.push(c),
            Class::Dash => push_hyphen(&mut out, repairs),
            Class::Apostrophe if !out.ends_with(['-', '\'']) => out.push(c),
            Class::Mark | Class::VariationSelector if before.is_some_and(is_part_of_letter) => out.push(c),
            Class::Joiner if before.is_some_and(is_part_of_letter) && next.is_some_and(is_part_of_letter) => {
                out.push(c);
            }
            Class::Mark | Class::VariationSelector | Class::Joiner => repairs.insert(Repair::RemovedMarks),
            Class::Space => push_space(&mut out),
            // The full stop of an initial that a space parts from it: A .Smith.
            _ if c == '.' && ends_in_letter_alone(&out) => {
                out.pop();
                out.push_str(". ");
            }
            _ if c == '.' && !out.ends_with(['-', '.']) => out.push(c),
            _ if c == ',' => push_after_hyphen(&mut out, c),
            // Ukrainian, with the quote that keyboards have: Мар"яна.
            _ if c == '"'
                && before.is_some_and(is_cyrillic)
                && matches!(next, Some('я' | 'ю' | 'є' | 'ї' | 'Я' | 'Ю' | 'Є' | 'Ї')) =>
            {
                out.push('\'');
            }
            // Catalan, with the bullet that keyboards have: Marcel·lí.
            _ if matches!(c, '•' | '‧') && matches!((before, next), (Some('l' | 'L'), Some('l' | 'L'))) =>
            {
                out.push('·');
            }
            // Japanese, between the parts of a double name.
            _ if c == '=' && is_katakana(before) && is_katakana(next) => out.push('゠'),
            _ if joins_letters(c)
                && before.is_some_and(is_part_of_letter)
                && (is_letter(next) || c == '\u{5F3}') =>
            {
                out.push(c);
            }
            _ if c == '&' && blank(before) && blank(next) => push_after_hyphen(&mut out, c),
            // a/l, s/o: son of, daughter of.
            _ if c == '/'
                && is_letter(before)
                && is_letter(next)
                && blank(two_before)
                && blank(two_ahead) =>
            {
                out.push(c);
            }
            _ => {
                repairs.insert(Repair::RemovedPunctuation);
                if !matches!(c, '*' | '!' | '?' | '#' | '$' | '%' | '\'' | '.' | '՛' | '՜' | '՞') {
                    push_space(&mut out);
                }
            }
        }
        (two_before, before) = (before, Some(c));
    }
    out.truncate(out.trim_end_matches([' ', '-']).len());
    out
}

/// A space, unless a hyphen has just closed up.
fn push_space(out: &mut String) {
    if !out.ends_with('-') {
        out.push(' ');
    }
}

/// A comma or an ampersand, before which no hyphen hangs.
fn push_after_hyphen(out: &mut String, c: char) {
    if out.ends_with('-') {
        out.pop();
        out.push(' ');
    }
    out.push(c);
}

/// A hyphen, closed up to the word before it; one with no word before it goes.
fn push_hyphen(out: &mut String, repairs: &mut Repairs) {
    let mut bare = out.trim_end_matches([' ', '-', '\'']);
    if bare.ends_with('.') && !owns_stop(bare.rsplit([' ', '-']).next().unwrap_or(bare)) {
        bare = bare.trim_end_matches('.');
    }
    if bare.ends_with(|c| is_part_of_letter(c) || c == '.') {
        if bare.len() < out.len() {
            repairs.insert(Repair::NormalizedSpace);
        }
        out.truncate(bare.len());
        out.push('-');
    } else {
        repairs.insert(Repair::RemovedPunctuation);
        // What was looked back over once is not looked over again.
        let spaced = bare.len() < out.len();
        out.truncate(bare.len());
        if spaced {
            out.push(' ');
        }
    }
}

fn split_words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for spaced in text.split(' ') {
        let mut pieces = spaced.split(',').peekable();
        while let Some(piece) = pieces.next() {
            let comma = pieces.peek().is_some();
            if !piece.is_empty() {
                words.push(Word { text: piece.to_owned(), comma, spaced: true });
            } else if comma && let Some(last) = words.last_mut() {
                last.comma = true;
            }
        }
    }
    words
}

/// Whether the apostrophe at the end of `word` is its own: *de' Medici*, *Ta' Xbiex*, *Ca' Foscari*.
fn owns_final_apostrophe(word: &str) -> bool {
    // Breton: Le Borgn'.
    let palatal =
        word.len() > 4 && word.get(word.len() - 3..).is_some_and(|end| end.eq_ignore_ascii_case("gn'"));
    palatal || ["de'", "ne'", "ca'", "ta'", "co'", "da'"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the apostrophe at the head of `word` is its own: *van 't Hoff*, *'s-Gravesande*,
/// *'sGravesande*.
fn owns_first_apostrophe(word: &str) -> bool {
    let head = word.split('-').next().unwrap_or(word);
    let closed_up = ["'t", "'s"].iter().find_map(|known| head.strip_prefix(known));
    ["'t", "'s", "'n"].iter().any(|known| head.eq_ignore_ascii_case(known))
        || closed_up.is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Whether `word` ends in an elision that the next word closes up to: O', D', dell'.
fn elides(word: &str) -> bool {
    word.strip_suffix('\'').is_some_and(is_elision)
}

fn is_elision(word: &str) -> bool {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) => "odlmnодлODLMNОДЛ".contains(only),
        _ => lexicon::roles(Key::of(word)).any(Roles::ELISION),
    }
}

/// Removes apostrophes that quote: in pairs around words, and single ones that nothing owns.
fn unquote(words: &mut [Word]) {
    let closes =
        |word: &Word| word.text.ends_with('\'') && !owns_final_apostrophe(&word.text) && !elides(&word.text);
    let mut last_close = words.iter().rposition(closes);
    // Nothing before it closes any more: no word is looked at twice.
    let mut from = 0;
    for index in 0..words.len() {
        let after_elision = index
            .checked_sub(1)
            .and_then(|index| words.get(index))
            .is_some_and(|word| is_elision(&word.text));
        let Some(word) = words.get_mut(index) else { break };
        let bare = word.text.trim_start_matches('\'');
        if bare.len() == word.text.len() || bare.is_empty() || after_elision {
            continue;
        }
        let quoted = last_close.is_some_and(|close| close >= index);
        let vowel = bare.starts_with(|c: char| "aeiouAEIOUıİ".contains(c));
        if quoted || !(owns_first_apostrophe(&word.text) || index > 0 && vowel) {
            word.text = bare.to_owned();
        }
        if quoted {
            from = from.max(index);
            let close = words.iter().skip(from).position(closes).map(|at| from + at);
            from = close.map_or(words.len(), |close| close + 1);
            if let Some(word) = close.and_then(|close| words.get_mut(close)) {
                word.text.truncate(word.text.trim_end_matches('\'').len());
            }
            if close == last_close {
                last_close = None;
            }
        }
    }
}

/// Closes up the space after an elision, and drops apostrophes that hang.
fn close_up(words: Vec<Word>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    let count = words.len();
    for (index, mut word) in words.into_iter().enumerate() {
        let elision = out.last_mut().filter(|last| !last.comma && word.text != "&");
        if let Some(last) = elision
            && (elides(&last.text)
                || is_elision(&last.text)
                    && word.text.starts_with('\'')
                    && !owns_first_apostrophe(&word.text))
        {
            last.text.truncate(last.text.trim_end_matches('\'').len());
            if word.text.chars().any(is_part_of_letter) {
                last.text.push('\'');
                last.text.push_str(word.text.trim_start_matches('\''));
            } else if word.text == "'" {
                // O ' Neill: the elision still waits for its word.
                last.text.push('\'');
            }
            (last.comma, last.spaced) = (word.comma, word.spaced);
            continue;
        }
        // Within the name the apostrophe may stand for an accent or a sound: Niccolo' Fabi, Anyang'.
        let ends = index + 1 == count || word.comma;
        if ends && !owns_final_apostrophe(&word.text) && !elides(&word.text) {
            word.text.truncate(word.text.trim_end_matches('\'').len());
        }
        out.push(word);
    }
    if let Some(last) = out.last_mut().filter(|last| elides(&last.text)) {
        last.text.pop();
    }
    out
}

/// Whether the last piece before the final full stop is a single letter.
fn ends_in_initial(word: &str) -> bool {
    let Some(bare) = word.strip_suffix('.') else { return false };
    let piece = bare.rsplit(['.', '-', '\'', ' ']).next().unwrap_or(bare);
    letters(piece) == 1
}

/// Whether a full stop after `word` is its own: an initial, a title, a suffix, a short form.
pub(super) fn owns_stop(word: &str) -> bool {
    let roles = lexicon::roles(Key::of(word.rsplit('-').next().unwrap_or(word)));
    ends_in_initial(word)
        || roles.any(Roles::TITLE.or(Roles::SUFFIX).or(Roles::ABBREVIATION))
        || !word.is_ascii()
            && lexicon::TITLES_BEYOND_ASCII.contains(&word.trim_end_matches('.').to_lowercase().as_str())
        || word.trim_end_matches('.').contains('.') && roles.any(Roles::SUFFIX_AFTER_COMMA)
}

/// Full stops: kept where they are a word's own, a space where they part two words.
fn settle_stops(words: Vec<Word>) -> Vec<Word> {
    let mut out = Vec::with_capacity(words.len());
    let count = words.len();
    for (index, mut word) in words.into_iter().enumerate() {
        if word.text.contains('.') {
            word.text.drain(..word.text.len() - word.text.trim_start_matches('.').len());
            let ends = index + 1 == count || word.comma;
            if !(ends && is_degree(&word.text)) {
                part_at_stops(&mut word, &mut out);
            }
            let faculty = lexicon::roles(Key::of(&word.text)).any(Roles::FACULTY);
            let short = word.spaced && !ends && (faculty || letters(&word.text) <= 3);
            let short = short || ends && is_degree(&word.text);
            if word.text.ends_with('.') && !owns_stop(&word.text) && !short {
                word.text.truncate(word.text.trim_end_matches('.').len());
            }
        }
        out.push(word);
    }
    out
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| class(*c) == Class::Letter).count()
}

/// `S.Kom.`, `M.Si.`: a degree of Indonesia, a letter and two or three more, each with a full stop.
fn is_degree(word: &str) -> bool {
    let mut pieces = word.split('.');
    let lengths = (pieces.next().map(letters), pieces.next().map(letters));
    matches!(lengths, (Some(1), Some(2 | 3))) && pieces.next() == Some("") && pieces.next().is_none()
}

/// Pushes what stands before each full stop that parts two words, and leaves the rest in `word`.
fn part_at_stops(word: &mut Word, out: &mut Vec<Word>) {
    let whole = Roles::SUFFIX.or(Roles::SUFFIX_AFTER_COMMA).or(Roles::TITLE);
    if lexicon::roles(Key::of(&word.text)).any(whole) {
        return;
    }
    let mut start = 0;
    for (at, _) in word.text.match_indices('.') {
        let (Some(head), Some(tail)) = (word.text.get(start..=at), word.text.get(at + 1..)) else { break };
        let follows = letters(tail.split(['.', '-', '\'']).next().unwrap_or_default());
        if follows > 1 || (follows == 1 && !ends_in_initial(head)) {
            let kept = if owns_stop(head) { head } else { head.trim_end_matches('.') };
            out.push(Word { text: kept.to_owned(), comma: false, spaced: false });
            start = at + 1;
        }
    }
    word.text.drain(..start);
}

/// `2nd`, `3RD`: the ordinals that follow a name.
fn is_ordinal(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(word.len() - bare.len(), 1 | 2)
        && ["st", "nd", "rd", "th"].iter().any(|end| bare.eq_ignore_ascii_case(end))
}

/// Writes the words that hold a letter, without stray digits.
fn join(words: Vec<Word>, repairs: &mut Repairs) -> String {
    let mut kept: Vec<Word> = Vec::with_capacity(words.len());
    for mut word in words {
        let ordinal = !kept.is_empty() && is_ordinal(&word.text);
        if kept.is_empty() && is_ordinal(&word.text) {
            repairs.insert(Repair::RemovedDigits);
            continue;
        }
        if !ordinal && word.text.chars().any(|c| class(c) == Class::Digit) {
            repairs.insert(Repair::RemovedDigits);
            word.text.retain(|c| class(c) != Class::Digit);
            // 2º: what is left of an ordinal.
            if word.text.chars().all(|c| matches!(c, 'ª' | 'º' | '.')) {
                word.text.clear();
            }
        }
        let dangling = word.text == "&" && kept.last().is_none_or(|last| last.comma || last.text == "&");
        if dangling || !(word.text == "&" || word.text.chars().any(|c| class(c) == Class::Letter)) {
            if let Some(last) = kept.last_mut() {
                last.comma |= word.comma;
            }
            continue;
        }
        kept.push(word);
    }
    while kept.last().is_some_and(|last| last.text == "&") {
        kept.pop();
    }
    let mut out = String::new();
    let count = kept.len();
    for (index, word) in kept.iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(&word.text);
        if word.comma && index + 1 < count {
            out.push(',');
        }
    }
    out
}
