//! HTML taken out of text: character references decoded, tags removed. Not a parser of documents,
//! and no sanitizer that lets some tags pass: none survives.

use memchr::{memchr, memchr_iter, memchr2, memmem, memrchr};

use super::Profile;
use crate::finding::{Repair, Repairs};
use crate::tables::entities::{LEGACY, NAMES, PLACES, STARTS, VALUES};

/// The text without markup; `None` where there is none. No `<` or `>` is left.
///
/// Tags go before references are decoded, so that a quoted `&gt;` ends none, and again after, since
/// text may have been escaped as a whole.
#[must_use]
pub fn remove(text: &str, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let decoded = memchr(b'&', text.as_bytes()).and_then(|_| {
        let bare = Tags::new(profile, Strays::Stay).remove(text, repairs);
        let decoded = decode(bare.as_deref().unwrap_or(text));
        if decoded.is_some() {
            repairs.insert(Repair::DecodedHtml);
        }
        decoded.or(bare)
    });
    Tags::new(profile, Strays::Go).remove(decoded.as_deref().unwrap_or(text), repairs).or(decoded)
}

/// The text with its character references decoded, also those that decoding makes: `&amp;lt;` is `<`.
fn decode(text: &str) -> Option<String> {
    let mut result = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        result.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + 1..).unwrap_or_default();
        // An ampersand that came of a reference may begin another.
        let mut value = Value::Text("&");
        while value == Value::Text("&")
            && let Some((next, length)) = reference(rest)
        {
            changed = true;
            rest = rest.get(length..).unwrap_or_default();
            value = next;
        }
        value.write(&mut result);
    }
    result.push_str(rest);
    changed.then_some(result)
}

/// The longest name of a reference. Nothing longer is read: `&amp` may stand before `amp` without end.
const NAME_MAX: usize = 31;

/// What a character reference stands for.
#[derive(PartialEq, Eq)]
enum Value {
    Text(&'static str),
    Character(char),
}

impl Value {
    fn write(&self, result: &mut String) {
        match self {
            Self::Text(text) => result.push_str(text),
            Self::Character(c) => result.push(*c),
        }
    }
}

/// The reference at the start of `rest`, which follows an ampersand, and its length.
fn reference(rest: &str) -> Option<(Value, usize)> {
    if let Some(number) = rest.strip_prefix('#') {
        let (digits, radix, start) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16, 2),
            None => (number, 10, 1),
        };
        let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let code = digits.get(..length).filter(|digits| !digits.is_empty())?;
        let semicolon = usize::from(digits.as_bytes().get(length) == Some(&b';'));
        // Too large a number is no character either.
        let c = numbered(u32::from_str_radix(code, radix).unwrap_or(u32::MAX));
        let value = if c == '&' { Value::Text("&") } else { Value::Character(c) };
        return Some((value, start + length + semicolon));
    }
    let length = rest.bytes().take(NAME_MAX + 1).take_while(u8::is_ascii_alphanumeric).count();
    let name = rest.get(..length)?;
    if rest.as_bytes().get(length) == Some(&b';')
        && let Some(value) = named(name)
    {
        return Some((Value::Text(value), length + 1));
    }
    (2..=length.min(6)).rev().find_map(|length| {
        let name = rest.get(..length)?;
        let at = LEGACY.binary_search_by_key(&name, |(name, _)| name).ok()?;
        let (_, within_words) = LEGACY.get(at)?;
        let ends =
            !rest.as_bytes().get(length).is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'=');
        (*within_words || ends).then_some(())?;
        Some((Value::Text(named(name)?), length))
    })
}

/// The characters that a name stands for.
fn named(name: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, PLACES.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = usize::from(*STARTS.get(middle)?);
        let end = usize::from(*STARTS.get(middle + 1)?);
        match NAMES.get(start..end)?.cmp(name) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => {
                let (start, length) = PLACES.get(middle)?;
                return VALUES.get(usize::from(*start)..)?.get(..usize::from(*length));
            }
        }
    }
    None
}

/// The character of a numeric reference; U+0080 to U+009F are taken as Windows-1252 (HTML, section
/// 13.2.5.80).
fn numbered(code: u32) -> char {
    match (u8::try_from(code), char::from_u32(code)) {
        (_, None) | (Ok(0), _) => char::REPLACEMENT_CHARACTER,
        (Ok(byte), Some(c)) => super::mojibake::windows_1252(byte).unwrap_or(c),
        (_, Some(c)) => c,
    }
}

/// The elements that begin and end a line of their own, in order.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
    "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "ul",
];

/// The elements that stand within a line, in order.
#[rustfmt::skip]
const INLINES: &[&str] = &[
    "a", "abbr", "acronym", "applet", "area", "audio", "b", "base", "bdi", "bdo", "big", "button", "canvas", "cite",
    "code", "col", "colgroup", "data", "datalist", "del", "dfn", "em", "embed", "font", "frame", "i", "iframe", "img",
    "input", "ins", "kbd", "label", "link", "map", "mark", "marquee", "math", "meta", "meter", "noframes",
    "noscript", "object", "output", "param", "picture", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script",
    "slot", "small", "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "template", "textarea",
    "time", "track", "tt", "u", "var", "video", "wbr", "xmp",
];

/// The elements whose content is no text.
const CONTENTS: [&str; 2] = ["script", "style"];

fn is_one_of(elements: &[&str], name: &str) -> bool {
    let name = name.bytes().map(|byte| byte.to_ascii_lowercase());
    elements.binary_search_by(|element| element.bytes().cmp(name.clone())).is_ok()
}

/// What becomes of a `<` or `>` that is no part of a tag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strays {
    /// They stay: decoding may complete them.
    Stay,
    /// They go, and so does a tag of a known element that never ends.
    Go,
}

/// Removes tags, comments and the like, in one pass.
struct Tags {
    strays: Strays,
    separator: char,
    result: String,
    /// Whether a block began or ended since the last text.
    gap: bool,
    /// Whether a CDATA section is open. Its content is text.
    section: bool,
    ends: Ends,
    found: Repairs,
}

/// What may still be found in the rest of the text. Nothing is looked for twice to the end: that
/// keeps the cost linear.
struct Ends {
    /// The length of the text from the last `>` and from the last `=` on.
    brackets: usize,
    values: usize,
    quotes: bool,
    comments: bool,
    contents: [bool; 2],
}

impl Tags {
    fn new(profile: Profile, strays: Strays) -> Self {
        Self {
            strays,
            separator: if matches!(profile, Profile::Text { multiline: true, .. }) { '\n' } else { ' ' },
            result: String::new(),
            gap: false,
            section: false,
            ends: Ends { brackets: 0, values: 0, quotes: true, comments: true, contents: [true; 2] },
            found: Repairs::NONE,
        }
    }

    fn remove(mut self, text: &str, repairs: &mut Repairs) -> Option<String> {
        let from_last = |byte| memrchr(byte, text.as_bytes()).map_or(usize::MAX, |at| text.len() - at);
        (self.ends.brackets, self.ends.values) = (from_last(b'>'), from_last(b'='));
        let mut rest = text;
        while let Some(at) = memchr2(b'<', b'>', rest.as_bytes()) {
            let (before, after) = rest.split_at_checked(at)?;
            self.write(before);
            let (bracket, after) = after.split_at_checked(1)?;
            let length = if bracket == "<" { self.markup(after) } else { None };
            if length.is_some() {
                self.found.insert(Repair::RemovedTags);
            } else {
                self.stray(bracket);
            }
            rest = after.get(length.unwrap_or(0)..)?;
        }
        self.write(rest);
        repairs.extend(self.found);
        (!self.found.is_empty()).then_some(self.result)
    }

    /// Writes text, after a separator where a block parts it from the text before. Beside a block,
    /// blanks are only layout.
    fn write(&mut self, mut text: &str) {
        if self.gap {
            text = text.trim_start();
            let Some(first) = text.chars().next() else { return };
            let closing = self.separator == ' ' && matches!(first, ',' | '.' | ';' | ':' | '!' | '?' | ')');
            self.gap = false;
            if !closing && !self.result.is_empty() && !self.result.ends_with(self.separator) {
                self.result.push(self.separator);
            }
        }
        self.result.push_str(text);
    }

    fn stray(&mut self, bracket: &str) {
        if self.section && bracket == ">" && self.result.ends_with("]]") {
            self.section = false;
            self.found.insert(Repair::RemovedTags);
            self.result.truncate(self.result.len() - 2);
        } else if self.strays == Strays::Stay {
            self.write(bracket);
        } else {
            self.found.insert(Repair::RemovedPunctuation);
        }
    }

    /// The length of the markup at the start of `after`, which follows a `<`.
    fn markup(&mut self, after: &str) -> Option<usize> {
        if let Some(comment) = after.strip_prefix("!--") {
            return self.comment(comment, after.len());
        }
        if after.starts_with("![CDATA[") {
            self.section = true;
            return Some("![CDATA[".len());
        }
        let slash = usize::from(after.starts_with('/'));
        let name = after.get(slash..)?;
        let name = name.get(..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len()))?;
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return self.tag(after, slash, name);
        }
        // A declaration, an instruction or, as browsers take it, a bogus comment.
        let bogus = after.len() >= self.ends.brackets && after.starts_with(['!', '?', '/']);
        bogus.then(|| memchr(b'>', after.as_bytes()).map(|at| at + 1)).flatten()
    }

    /// The length of a comment whose text begins `comment`, `whole` bytes before the end of the text.
    fn comment(&mut self, comment: &str, whole: usize) -> Option<usize> {
        let start = whole - comment.len();
        // `<!-->` and `<!--->` are comments.
        if let Some(empty) = [">", "->"].iter().find(|end| comment.starts_with(**end)) {
            return Some(start + empty.len());
        }
        if self.ends.comments {
            let ends = |at: &usize| {
                comment.get(..*at).is_some_and(|text| text.ends_with("--") || text.ends_with("--!"))
            };
            if let Some(end) = memchr_iter(b'>', comment.as_bytes()).find(ends) {
                return Some(start + end + 1);
            }
            self.ends.comments = false;
        }
        (self.strays == Strays::Go).then_some(whole)
    }

    /// The length of the tag at the start of `after`, with content that is no text.
    fn tag(&mut self, after: &str, slash: usize, name: &str) -> Option<usize> {
        let block = is_one_of(BLOCKS, name);
        let content = CONTENTS.iter().position(|content| slash == 0 && content.eq_ignore_ascii_case(name));
        let attributes = after.get(slash + name.len()..)?;
        let closes = attributes.len() >= self.ends.brackets;
        let Some(end) = closes.then(|| self.tag_end(attributes)).flatten() else {
            if self.strays == Strays::Stay || !block && !is_one_of(INLINES, name) {
                return None;
            }
            self.gap |= block;
            // With attributes, nothing tells where text would go on.
            let all = content.is_some() || slash == 0 && attributes.len() >= self.ends.values;
            return Some(if all { after.len() } else { slash + name.len() });
        };
        let end = slash + name.len() + end;
        if let Some(which) = content {
            let length = self.content(which, after.get(end..)?);
            // The end may be escaped: then it is found when that is decoded.
            return match length {
                Some(length) => Some(end + length),
                None => (self.strays == Strays::Go).then_some(after.len()),
            };
        }
        self.gap |= block;
        Some(end)
    }

    /// Where the tag ends whose attributes are at the start of the text: a `>` in quotes ends none.
    fn tag_end(&mut self, attributes: &str) -> Option<usize> {
        let bytes = attributes.as_bytes();
        let (mut at, mut value) = (0, false);
        while self.ends.quotes
            && let Some(byte) = bytes.get(at)
        {
            match byte {
                b'>' => return Some(at + 1),
                b'"' | b'\'' if value => match memchr(*byte, bytes.get(at + 1..)?) {
                    Some(length) => {
                        at += length + 1;
                        value = false;
                    }
                    None => self.ends.quotes = false,
                },
                b'=' => value = true,
                byte if byte.is_ascii_whitespace() => {}
                _ => value = false,
            }
            at += 1;
        }
        self.ends.quotes = false;
        memchr(b'>', bytes).map(|at| at + 1)
    }

    /// The length of the content of a script or style, up to its end tag.
    fn content(&mut self, which: usize, text: &str) -> Option<usize> {
        let open = self.ends.contents.get_mut(which).filter(|open| **open)?;
        let name = CONTENTS.get(which)?.as_bytes();
        let end = memmem::find_iter(text.as_bytes(), b"</").find(|at| {
            let tag = text.as_bytes().get(at + 2..at + 2 + name.len());
            tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
        });
        *open = end.is_some();
        end
    }
}
