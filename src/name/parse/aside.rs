//! What stands aside in a name: in brackets, in quotes. Sanitising removes the marks, so they are read
//! before. Not where plain words such as *née* are read.

use std::borrow::Cow;

/// Marks that open an aside, with those that close it; quotes do both.
const PAIRS: &[(char, &[char])] = &[
    ('(', &[')']),
    ('（', &['）', ')']),
    ('[', &[']']),
    ('{', &['}']),
    ('<', &['>']),
    ('〈', &['〉']),
    ('【', &['】']),
    ('［', &['］', ']']),
    ('"', &['"', '”']),
    ('＂', &['＂']),
    ('“', &['”', '"', '“']),
    ('”', &['”']),
    ('„', &['“', '”', '"']),
    ('«', &['»']),
    ('»', &['«']),
    ('「', &['」']),
    ('『', &['』']),
    ('｢', &['｣']),
    ('‹', &['›']),
    ('›', &['‹']),
    ('‘', &['’', '\'']),
    ('‚', &['‘', '’']),
    ('\'', &['\'']),
    ('’', &['’']),
    ('`', &['\'', '`', '´']),
    ('´', &['´']),
];

/// Marks that are apostrophes as well: they open only before a word and close only after one.
fn is_single(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '`' | '´' | '‚')
}

/// A name without its asides, and those.
pub(super) struct Asides {
    /// The name without them.
    pub(super) rest: String,
    /// What stood in each pair of marks.
    pub(super) inner: Vec<String>,
}

/// Whether `text` may hold an aside: a cheap look, since nearly none does.
pub(super) fn may_hold(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().any(|byte| {
        // An apostrophe within a word quotes nothing.
        let quote = matches!(byte, b'\'' | b'`') && matches!(before, b' ' | b',' | b'(');
        before = byte;
        quote || matches!(byte, b'"' | b'(' | b'[' | b'{' | 0xC2 | 0xE2 | 0xE3 | 0xEF)
    }) && text.chars().any(|c| PAIRS.iter().any(|(open, _)| *open == c))
}

/// Takes the asides out of `text`; `None` where it has none, or is nothing but one.
pub(super) fn take(text: &str) -> Option<Asides> {
    let mut found = Asides { rest: String::with_capacity(text.len()), inner: Vec::new() };
    let mut at = 0;
    let mut before = ' ';
    // Marks that nothing closes: none is searched for again.
    let mut unclosed = String::new();
    while let Some(rest) = text.get(at..) {
        let Some(c) = rest.chars().next() else { break };
        let next = at + c.len_utf8();
        let pair = PAIRS.iter().find(|(open, _)| *open == c && !unclosed.contains(c));
        if let Some((_, closing)) = pair
            && (!is_single(c) || matches!(before, ' ' | ',' | '('))
        {
            if let Some(length) = text.get(next..).and_then(|inner| close(inner, closing, is_single(c))) {
                let inner = text.get(next..next + length).unwrap_or_default();
                if inner.chars().any(char::is_alphabetic) {
                    found.inner.push(inner.to_owned());
                }
                found.rest.push(' ');
                at = next + length;
                at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                before = ' ';
                continue;
            }
            if !is_single(c) || !matches!(c, '\'' | '’' | '‘') {
                unclosed.push(c);
            }
        }
        found.rest.push(c);
        (before, at) = (c, next);
    }
    (!found.inner.is_empty() && found.rest.chars().any(char::is_alphabetic)).then_some(found)
}

/// In bytes: no nickname is longer, and an apostrophe is not looked for through a whole text.
const LONGEST_IN_APOSTROPHES: usize = 96;

/// How many bytes stand before the mark that closes.
fn close(inner: &str, closing: &[char], single: bool) -> Option<usize> {
    let mut words = 0;
    for (at, c) in inner.char_indices() {
        words += usize::from(c == ' ');
        // An apostrophe closes what a few words before it opened, or is another's.
        if single && (words > 4 || at > LONGEST_IN_APOSTROPHES) {
            return None;
        }
        if closing.contains(&c) && at > 0 {
            let after = inner.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
            if !single || after.is_none_or(|c| !c.is_alphanumeric()) {
                return Some(at);
            }
        }
    }
    None
}

/// The text as the marks are looked for in: markup and mojibake undone.
pub(super) fn prepared(input: &str) -> Cow<'_, str> {
    crate::text::clean(input, crate::text::Profile::Name).text
}
