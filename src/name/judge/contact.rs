//! E-mail and web addresses in a name, also those written so that a filter does not see them. Not a
//! validator: what looks like an address is one here.

use super::reading::{Reading, Word};
use super::words::{self, Hash, Tells};
use crate::tables::{holds, public_suffixes::TOPS};

/// In characters: a longer host is not disguised, and no text is read to its end for each *at* in it.
const LONGEST_HOST: usize = 64;

/// Whether the text, in small letters, holds an e-mail address.
pub(super) fn has_email(text: &Reading<'_>, small: &str) -> bool {
    text.holds("@") && has_at_sign(small)
        || text.words.iter().any(|word| is_of_provider(text.small(word)))
        || text.any.any(Tells::AT) && has_spoken_email(text)
}

/// *anaATgmailDOTcom*: no name holds one of these.
fn is_of_provider(word: &str) -> bool {
    word.len() > 8
        && ["gmail", "hotmail", "yahoo", "protonmail"].iter().any(|provider| word.contains(provider))
}

fn has_at_sign(small: &str) -> bool {
    let last_dot = small.rfind('.').unwrap_or(0);
    small.match_indices('@').any(|(at, _)| {
        let local = small.get(..at).unwrap_or_default();
        let domain = small.get(at + 1..).unwrap_or_default();
        let domain = domain.strip_prefix('@').unwrap_or(domain);
        let alphanumeric = |c: char| c.is_alphanumeric();
        let closed = local.ends_with(alphanumeric) && domain.starts_with(alphanumeric);
        let apart = last_dot > at
            && local.trim_end().ends_with(alphanumeric)
            && domain.trim_start().starts_with(alphanumeric);
        closed || apart
    })
}

/// *ana at example dot com*, *ana (at) example.com*.
fn has_spoken_email(text: &Reading<'_>) -> bool {
    let dot = (1..text.words.len()).rev().find(|&at| is_spoken_dot(text, at)).unwrap_or(0);
    text.words.iter().enumerate().skip(1).any(|(at, word)| {
        word.tells.any(Tells::AT) && (at < dot || is_host(&following_host(text, word), true))
    })
}

/// What stands behind a word up to the next blank, in small letters, as far as a host is long.
fn following_host(text: &Reading<'_>, word: &Word<'_>) -> String {
    let after = text.text.get(word.at + word.text.len()..).unwrap_or_default();
    let after = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    after.chars().take_while(|c| !c.is_whitespace()).take(LONGEST_HOST).flat_map(char::to_lowercase).collect()
}

fn is_spoken_dot(text: &Reading<'_>, at: usize) -> bool {
    let is = |at: usize, tells| text.words.get(at).is_some_and(|word: &Word<'_>| word.tells.any(tells));
    at > 0 && is(at, Tells::DOT) && is(at + 1, Tells::WEB)
}

/// Whether the text, in small letters, holds a web address.
pub(super) fn has_url(text: &Reading<'_>, small: &str) -> bool {
    let scheme = |word: &Word<'_>| word.tells.any(Tells::SCHEME) && !word.is_titled();
    if text.any.any(Tells::DOT) && (1..text.words.len()).any(|at| is_spoken_dot(text, at)) {
        return true;
    }
    if !text.holds(".:/") {
        let web = |word: &Word<'_>| matches!(text.small(word), "http" | "https" | "www");
        return text.any.any(Tells::SCHEME) && text.words.iter().any(|word| scheme(word) && web(word));
    }
    if small.contains(" .") && is_parted_host(text) {
        return true;
    }
    small.contains("://")
        || small.starts_with("//")
        || small.contains("[.]")
        || small.contains("(.)")
        || text.words.iter().any(scheme)
        || has_host(small)
}

/// *example . com*: the dot between spaces.
fn is_parted_host(text: &Reading<'_>) -> bool {
    text.words.windows(2).any(|pair| {
        let [one, ending] = pair else { return false };
        let between = text.text.get(one.at + one.text.len()..ending.at).unwrap_or_default();
        between.starts_with(' ')
            && between.trim() == "."
            && one.text.len() > 2
            && ending.tells.any(Tells::WEB)
    })
}

fn has_host(small: &str) -> bool {
    let parts = |c: char| {
        c.is_whitespace()
            || matches!(c, '(' | ')' | '<' | '>' | '"' | ',' | '[' | ']' | ';' | '|' | '{' | '}')
    };
    let mut words = small.split(parts).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if word.contains('.') && is_host(word, words.peek().is_none()) {
            return true;
        }
    }
    false
}

/// Whether `word` is a host, with or without a path. At the `end` of the text a country code is enough:
/// within, *maria.de la cruz* is no address in Germany.
fn is_host(word: &str, end: bool) -> bool {
    let host_end = word.find(['/', '?', '#', ':']);
    let host = word.get(..host_end.unwrap_or(word.len())).unwrap_or_default();
    let host = host.trim_end_matches(['.', '!', '\'']).trim_start_matches(|c: char| !c.is_alphanumeric());
    let path = host_end
        .is_some_and(|at| word.get(at + 1..).is_some_and(|path| path.contains(char::is_alphanumeric)));
    let Some((labels, ending)) = host.rsplit_once('.') else { return false };
    if word.contains('@') || labels.is_empty() || labels.contains("..") {
        return false;
    }
    if ending.bytes().all(|byte| byte.is_ascii_digit()) {
        return is_ipv4(host);
    }
    let tells = words::tells(Hash::of(ending));
    let top = tells.any(Tells::WEB) || holds(TOPS, ending) || ending.starts_with("xn--");
    let several = labels.contains('.') && !labels.split('.').any(|label| label.chars().count() < 2);
    if labels.starts_with("www.") || host.starts_with("www.") || path && top {
        return true;
    }
    // A single letter is an initial: J.Li, T.V.
    let label = labels.rsplit('.').next().unwrap_or_default();
    let dotted = label.chars().count() > 1 && labels.chars().filter(|c| c.is_alphanumeric()).count() > 2;
    let country = ending.len() == 2;
    let named = tells.any(Tells::NAME_AND_WEB) || country && !tells.any(Tells::WEB);
    dotted && top && (several || !named && (end || !country))
}

fn is_ipv4(host: &str) -> bool {
    let octet = |part: &str| part.len() < 4 && part.parse::<u8>().is_ok();
    host.split('.').count() == 4 && host.split('.').all(octet)
}
