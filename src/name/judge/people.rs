//! Whether a name is that of several people. Not who they are.

use super::reading::{Reading, Word};
use super::words::{self, Tells};

/// Whether `text` names more than one person; `small` is the text in small letters.
pub(super) fn are_several(text: &Reading<'_>, small: &str, url: bool) -> bool {
    let connecting = Tells::AND.or(Tells::AND_TOO).or(Tells::AND_WITHIN);
    if text.any.any(connecting) && is_connected(text) || text.any.any(Tells::COUPLE) && is_couple(text) {
        return true;
    }
    let words = text.words.as_slice();
    let small_of = |at: usize| words.get(at).map_or("", |word| text.small(word));
    let family = match words {
        [first, _, ..] if first.tells.any(Tells::FAMILY) => true,
        [_, .., last] if last.tells.any(Tells::FAMILY) && text.is_wide() => true,
        // The Smiths, the Smith family.
        [_, .., last] if small_of(0) == "the" => {
            text.small(last) == "family"
                || words.len() == 2 && last.text.len() > 3 && text.small(last).ends_with('s')
        }
        _ => false,
    };
    family
        || text.holds("&+;/,")
            && (is_listed(text, small) || text.holds("/") && is_slashed(text, small) && !url)
        || words.len() > 1 && is_et_al(text)
        || text.highest >= '\u{2E80}' && is_connected_in_cjk(text.text)
}

/// One word between two names.
fn is_connected(text: &Reading<'_>) -> bool {
    let words = text.words.as_slice();
    // What is written small among capitals is no name.
    let told = words.iter().any(|word| !word.is_small());
    let is_name = |word: &Word<'_>| word.text.chars().nth(1).is_some();
    let (Some(first), Some(last)) = (words.iter().position(is_name), words.iter().rposition(is_name)) else {
        return false;
    };
    words.iter().enumerate().any(|(at, word)| {
        let (before, after) = (words.get(..at).unwrap_or_default(), words.get(at + 1..).unwrap_or_default());
        let noble =
            before.last().is_some_and(|word| matches!(text.small(word), "von" | "zu" | "van" | "de" | "vom"));
        if at <= first || at >= last || noble {
            return false;
        }
        let small = told && word.is_small();
        word.tells.any(Tells::AND)
            // Words that are names too join where they are small, or where enough is left over.
            || word.tells.any(Tells::AND_TOO) && (small || !told && words.len() > 3)
            // Between given names only: within a family name more stands before.
            || word.tells.any(Tells::AND_WITHIN) && small && at == 1 && words.len() > 3 && !text.holds(",.")
                && before.iter().chain(after).all(|word| !word.is_small())
    })
}

fn is_couple(text: &Reading<'_>) -> bool {
    let titled = |title: &str| text.words.iter().any(|word| text.small(word) == title);
    words::COUPLES.iter().any(|(one, other)| titled(one) && titled(other))
}

/// Names parted by `&`, `+` or `;`, and by commas where more than a family name stands before each.
fn is_listed(text: &Reading<'_>, small: &str) -> bool {
    let letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    let parts = |mark: char, least: usize| small.split(mark).filter(|part| letters(part) > least).count();
    let formula = small.trim_start().starts_with(['=', '+', '-', '@']);
    let full = |part: &str| part.split_whitespace().filter(|word| letters(word) > 1).count() > 1;
    text.holds("&") && !small.contains(';') && parts('&', 1) > 1
        || text.holds("&") && small.contains("& ") && parts('&', 1) > 1
        || text.holds("+") && !formula && !text.has_digits() && parts('+', 2) > 1
        || text.holds(";") && !text.holds("&='\"") && parts(';', 2) > 1
        || small.split(',').count() > 2 && small.split(',').all(full)
}

/// John/Mary, but a/l and s/o: one person, and whose child.
fn is_slashed(text: &Reading<'_>, small: &str) -> bool {
    let letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    let relation = small.split_whitespace().any(|word| {
        word.split_once('/').is_some_and(|(head, tail)| letters(head) == 1 && letters(tail) == 1)
    });
    if relation {
        return small.split_whitespace().any(|word| word == "c/o");
    }
    !text.holds("<=.") && small.split('/').filter(|part| letters(part) > 2).count() > 1
}

/// *Smith et al.*, *and family*.
fn is_et_al(text: &Reading<'_>) -> bool {
    text.words.windows(2).any(|pair| {
        let [one, other] = pair else { return false };
        matches!((text.small(one), text.small(other)), ("et", "al" | "alii") | ("u", "a") | ("и", "др"))
            && text.words.len() > 2
            && (text.small(one) != "u" || text.text.ends_with("u.a.") || text.text.ends_with("u. a."))
    })
}

/// 田中と鈴木, 小明和小红, 철수와 영희.
fn is_connected_in_cjk(text: &str) -> bool {
    let han = |part: &str| {
        !part.is_empty() && part.chars().all(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c) || c == '々')
    };
    let long = |part: &str| (2..5).contains(&part.chars().count());
    let packed = text.trim();
    let parts = |mark: char| packed.split_once(mark).map(|(head, tail)| (head.trim(), tail.trim()));
    if let Some((head, tail)) = parts('と')
        && han(head)
        && han(tail)
        && long(head)
        && long(tail)
    {
        return true;
    }
    // 和 begins given names too: 長谷川和子, 和太郎.
    if let Some((head, tail)) = parts('和')
        && han(head)
        && han(tail)
        && long(head)
        && long(tail)
        && !tail.ends_with(['郎', '子', '美', '代', '雄', '男', '夫'])
    {
        return true;
    }
    if packed.contains(['、', '，'])
        && packed.split(['、', '，']).all(|part| han(part.trim()) && long(part.trim()))
    {
        return packed.contains('、');
    }
    let mut words = packed.split(' ').peekable();
    let hangul = |word: &str| word.chars().all(|c| ('\u{AC00}'..='\u{D7A3}').contains(&c));
    while let Some(word) = words.next() {
        let joins = hangul(word) && word.chars().count() > 2 && word.ends_with(['와', '과']);
        if joins && words.peek().is_some_and(|next| hangul(next) && next.chars().count() > 1) {
            return true;
        }
    }
    false
}
