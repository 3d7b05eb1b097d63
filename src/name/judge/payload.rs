//! The makings of an injection: SQL, templates, formulas, shells, paths, headers, markup. Not a
//! firewall: it tells that a text was meant for a program.

use memchr::memmem;

use super::reading::Reading;
use super::words::{self, Hash, Tells};

/// Fragments, in small letters, and one character of each that is rarer in names than the rest.
#[rustfmt::skip]
const FRAGMENTS: &[(u8, &[&str])] = &[
    (b'=', &["1=1", "'='", "\"=\"", "=\"\"", "onerror=", "onload=", "onclick=", "onmouseover=", "onfocus=", "ontoggle=", "onpageshow=", "or 1=", "and 1=", "='x", "=''"]),
    (b'(', &["sleep(", "benchmark(", "alert(", "eval(", "prompt(", "confirm(", "hyperlink(", "importxml(", "importdata(", "webservice(", "dde(", "$(", "system(", "exec(", "popen(", "() {", "(){", "*)(", ")(&", ")(|", "@(", "char(", "concat(", "fromcharcode(", "load_file(", "#set(", "require(", "import(", "extractvalue("]),
    (b'{', &["{{", "${", "#{", "{%", "*{", "@{", "%{", "{\"$", "{'$", "~{", "{php", "{$"]),
    (b'}', &["}}"]),
    (b'<', &["<%", "<script", "<img", "<svg", "<iframe", "<?php", "<?=", "<!--#", "<!entity", "<!doctype", "<xsl:", "<body", "<object", "<embed", "<meta", "<?xml"]),
    (b'%', &["%>", "%0d", "%0a", "%00", "%3cscript", "%3csvg", "%2e%2e", "%s%", "%p%", "%n%", "%x%", "%d%", "[%", "%]", "%08", "..%2f", "%27%20or", "%24%7b"]),
    (b'\\', &["\\\\", "..\\", "\\x00", "\\x3c", "\\u0000", "\\u003c", "\\r\\n", "\\0"]),
    (b';', &["';", "\";", "); ", "');", "; rm ", ";rm ", "; drop", ";drop", "; select", "; exec", "; delete", "; shutdown", ";;"]),
    (b'+', &["'+'"]),
    (b'|', &["||", "cmd|", "msexcel|", "|cmd"]),
    (b'#', &["'#", "' #"]),
    (b'/', &["../", "/etc/", "/bin/", "'/*", "/**/", "file:/", "/proc/", "*/"]),
    (b':', &["jndi:", "javascript:", "vbscript:", "data:text", "data:image", "php:/", "c:\\", "bcc:", "cc: ", "content-type:", "set-cookie:", "gopher:", "dict:", "ldap:"]),
    (b'_', &["__proto__", "__class__", "__import__", "xp_cmdshell", "pg_sleep", "information_schema", "__globals__", "child_process", "into_outfile"]),
    (b'[', &["[[", "constructor[", "[$"]),
    (b'$', &["\"$", "'$", "$where", "$gt", "$ne"]),
    (b'-', &["'--", "' --", "\"--", "1--", ")--", "; --", ";--", "x'--"]),
    (b'\'', &["' or ", "'or'", "' and ", "' union", "' having", "' order by", "' like ", "' group by", "' xor "]),
    (b'"', &["\" or ", "\"or\"", "\" and ", "\" on", "\">"]),
    (b'*', &["select * "]),
    (b'&', &["&& "]),
    (b'`', &["`id`"]),
];

/// Statements of SQL that no punctuation need betray.
const STATEMENTS: &[&str] = &[
    "union select", "union all select", "drop table", "drop database", "insert into", "delete from",
    "update users set", "truncate table", "waitfor delay", "order by 1", "select version", "select password",
    "alter table", "exec xp", "group by 1", "or 1 = 1", "or true--", "into outfile",
];

/// Whether the text, in small letters, injects something.
pub(super) fn has_payload(text: &Reading<'_>, small: &str) -> bool {
    // Letters, spaces and hyphens alone inject nothing but a whole statement.
    if !text.has_signs() {
        return text.any.any(Tells::SQL) && is_statement(text);
    }
    let fragment = FRAGMENTS.iter().any(|(sign, fragments)| {
        // An apostrophe is in many names; it injects with a word of SQL beside it.
        text.holds_byte(*sign)
            && (*sign != b'\'' || text.any.any(Tells::SQL))
            && fragments.iter().any(|fragment| memmem::find(small.as_bytes(), fragment.as_bytes()).is_some())
    });
    fragment
        || is_json(small)
        || is_statement(text)
        || is_formula(small)
        || text.holds(";|&`$") && has_command(small)
        || text.has_breaks() && has_header(small)
        || text.any.any(Tells::SQL)
            && (text.has_digits() || text.holds("=;'\"-(*,"))
            && STATEMENTS.iter().any(|statement| small.contains(statement))
}

/// *Select password from users*: a verb of SQL first, and what belongs to it in its place.
fn is_statement(text: &Reading<'_>) -> bool {
    let mut words = text.words.iter().map(|word| text.small(word));
    let (first, second) = (words.next(), words.next());
    match (first, second) {
        (Some("union"), Some("select" | "all"))
        | (Some("drop" | "alter" | "truncate"), Some("table" | "database")) => true,
        (Some("insert"), Some("into")) | (Some("delete"), Some("from")) => text.words.len() > 2,
        (Some("select"), Some(_)) => words.any(|word| word == "from"),
        _ => false,
    }
}

/// An object or a list of JSON.
fn is_json(small: &str) -> bool {
    let text = small.trim();
    let inner = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let inner = inner.or_else(|| text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')));
    inner.is_some_and(|inner| {
        inner.trim_start().starts_with(['"', '{', '[']) || inner.contains(": ") && text.starts_with('{')
    })
}

/// Whether a sheet would compute it.
fn is_formula(small: &str) -> bool {
    let small = small.trim_start().trim_start_matches('"');
    let Some(body) = small.strip_prefix(['=', '+', '-', '@']) else { return false };
    let function = body.split_once('(').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
    });
    function
        || body.contains(['!', '|', '*', '('])
        || small.starts_with('=')
            && !body.starts_with(['?', ' ', '"', '\''])
            && !body.is_empty()
            && !body.contains("?=")
        || body.starts_with(|c: char| c.is_ascii_digit())
            && body.contains(['+', '*', '^'])
            && !small.starts_with('+')
}

/// A command after a separator of a shell, or in backquotes.
fn has_command(small: &str) -> bool {
    let mut rest = small;
    while let Some(at) = rest.find([';', '|', '&', '`', '(']) {
        rest = rest.get(at + 1..).unwrap_or_default();
        let body = rest.trim_start_matches([' ', '&', '|', '(']);
        // What was passed over is not passed over again.
        rest = body;
        let length = body.bytes().take_while(u8::is_ascii_alphabetic).count();
        let word = body.get(..length).unwrap_or_default();
        let ends = body
            .as_bytes()
            .get(length)
            .is_none_or(|byte| matches!(byte, b' ' | b'`' | b')' | b';' | b'|' | b'/' | b'<'));
        if length > 0 && ends && words::tells(Hash::of(word)).any(Tells::COMMAND) {
            return true;
        }
    }
    false
}

/// A line that begins as a header of mail or of HTTP does, or as a reply to it.
fn has_header(small: &str) -> bool {
    let headers = [
        "to:", "cc:", "bcc:", "from:", "subject:", "content-", "set-cookie", "location:", "mime-version",
        "x-", "http/",
    ];
    small
        .split(['\r', '\n'])
        .skip(1)
        .any(|line| headers.iter().any(|header| line.trim_start().starts_with(header)))
}
