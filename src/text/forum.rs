//! Tags of forums (`[b]`) and links of Markdown (`[Ana](https://…)`) taken out of names. Not for free
//! text, where brackets are brackets.

use memchr::{memchr, memchr2};

use crate::finding::{Repair, Repairs};

/// The tags there are, in order.
const TAGS: &[&str] = &[
    "b", "center", "code", "color", "email", "font", "i", "img", "left", "li", "list", "quote", "right", "s",
    "size", "sub", "sup", "u", "url", "youtube",
];

/// The text without such tags, and with the words of a link alone; `None` where there are none.
#[must_use]
pub fn remove(text: &str, repairs: &mut Repairs) -> Option<String> {
    let mut result = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while let Some(at) = memchr(b'[', rest.as_bytes()) {
        let (before, from) = rest.split_at_checked(at)?;
        result.push_str(before);
        let body = from.get(1..)?;
        // A bracket within is none of a tag, and is looked at in its turn: the cost stays linear.
        let inner = memchr2(b'[', b']', body.as_bytes()).and_then(|end| body.get(..end));
        let tag = inner.and_then(|inner| Some((inner, body.get(inner.len()..)?.strip_prefix(']')?)));
        let found = tag.and_then(|(inner, after)| {
            let length = inner.len() + 2;
            if is_tag(inner) { Some(("", length)) } else { Some((inner, length + target(after)?)) }
        });
        let (text, length) = found.unwrap_or(("[", 1));
        changed |= length > 1;
        result.push_str(text);
        rest = from.get(length..)?;
    }
    result.push_str(rest);
    if changed {
        repairs.insert(Repair::RemovedTags);
    }
    changed.then_some(result)
}

fn is_tag(inner: &str) -> bool {
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name = name.split('=').next().unwrap_or_default();
    name.len() < 8 && TAGS.binary_search(&name.to_ascii_lowercase().as_str()).is_ok()
}

/// The length of the target of a link, its brackets with it: an address, without a space.
fn target(after: &str) -> Option<usize> {
    let body = after.strip_prefix('(')?;
    let end = body.bytes().position(|byte| matches!(byte, b')' | b' ' | b'('))?;
    let address = body.get(..end)?.contains([':', '/', '.', '#']);
    (address && body.as_bytes().get(end) == Some(&b')')).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes() {
        for (text, left) in [
            ("[b]Ana[/b]", "Ana"),
            ("[URL=https://example.com]Ana[/URL]", "Ana"),
            ("[Ana](https://example.com)", "Ana"),
            ("[[b]Ana", "[Ana"),
        ] {
            assert_eq!(remove(text, &mut Repairs::default()).as_deref(), Some(left), "{text}");
        }
        for text in ["[Ana]", "[Ana](Lima)", "[b", "[]", "[Ana] (Lima)", "[bb]Ana"] {
            assert_eq!(remove(text, &mut Repairs::default()), None, "{text}");
        }
    }
}
