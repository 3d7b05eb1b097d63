//! Space to single U+0020, line breaks, and in names the look-alikes of apostrophe and hyphen. Not
//! where a space belongs by the rules of names.

use super::Profile;
use super::character::{Class, class};
use crate::finding::{Repair, Repairs};

/// The text with its space in order; `None` where it is.
#[must_use]
pub fn normalize(text: &str, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let multiline = matches!(profile, Profile::Text { multiline: true, .. });
    let mut result = String::with_capacity(text.len());
    let mut found = Repairs::NONE;
    let mut rest = text;
    while !rest.is_empty() {
        let (blank, after) = split(rest, |c| class(c).is_blank());
        let (word, after) = split(after, |c| !class(c).is_blank());
        rest = after;
        let start = result.len();
        if start > 0 && !word.is_empty() {
            write_blank(blank, multiline, &mut result);
        }
        if result.get(start..) != Some(blank) {
            found.insert(Repair::NormalizedSpace);
        }
        if profile == Profile::Name {
            result.extend(word.chars().map(|c| plain_joint(c, &mut found)));
        } else {
            result.push_str(word);
        }
    }
    repairs.extend(found);
    (!found.is_empty()).then_some(result)
}

/// The characters of `text` for which `is_in` holds, and what follows them.
fn split(text: &str, is_in: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|c| !is_in(c)).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// Writes a run of blanks: its line breaks where they count, else one space.
fn write_blank(blank: &str, multiline: bool, result: &mut String) {
    if blank.is_empty() {
        return;
    }
    let breaks = blank.chars().filter(|c| class(*c) == Class::LineBreak).count();
    if multiline && breaks > 0 {
        let pairs = blank.matches("\r\n").count();
        result.extend(std::iter::repeat_n('\n', breaks - pairs));
    } else {
        result.push(' ');
    }
}

/// The apostrophe for its look-alikes, the hyphen for its own.
fn plain_joint(c: char, found: &mut Repairs) -> char {
    let (plain, repair) = match class(c) {
        Class::Apostrophe => ('\'', Repair::NormalizedApostrophe),
        Class::Dash => ('-', Repair::NormalizedDash),
        _ => return c,
    };
    if c != plain {
        found.insert(repair);
    }
    plain
}
