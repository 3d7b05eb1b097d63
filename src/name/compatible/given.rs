//! Given names compared: which of one stand for which of the other, and which are left out. Not family names.

use super::person::Word;
use super::sound::{self, Likeness};
use super::ways::Ways;
use super::{abjad, nickname, surer};
use crate::finding::{Reason, Reasons};

/// Given names that are compared one by one; longer rows agree only where they are equal.
const MAX: usize = 12;

/// Letters that the beginning of a name needs to stand for it, and those that it leaves out.
const SHORT_MIN: usize = 3;
const REST_MIN: usize = 3;

/// Endings that make a name of another: *Paul*, *Paulette*. General knowledge; collected 2026-11.
const DERIVED: &[&str] = &[
    "ella", "elle", "ette", "etta", "iana", "ianna", "iane", "ina", "ine", "isa", "ito", "ita", "ino", "ano",
    "etto", "son", "sen",
];

/// What two rows of given names have in common.
pub(super) fn compare(a: &[Word], b: &[Word], ways: Ways) -> Result<Reasons, Reason> {
    if a.len().max(b.len()) > MAX {
        let equal = a.iter().map(|word| &word.letters).eq(b.iter().map(|word| &word.letters));
        return if equal { Ok(Reasons::NONE) } else { Err(Reason::GivenDiffers) };
    }
    let mut table = Table { a, b, ways, known: vec![Known::Not; (MAX + 1) * (MAX + 1) * 3] };
    if let Some(found) = table.from(0, 0, LeftOut::Nothing) {
        return Ok(found);
    }
    // Of Jean-Pierre the second half is no middle name.
    let first =
        a.first().zip(b.first()).is_some_and(|(a, b)| !a.hyphen && !b.hyphen && same(a, b, ways).is_some());
    Err(if first { Reason::MiddleDiffers } else { Reason::GivenDiffers })
}

/// Which of the two rows has left out names: never both.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    Nothing,
    /// Names of `a` have no partner.
    OfA,
    /// Names of `b` have none.
    OfB,
}

/// What is known of the ends of the two rows, from a pair of places on.
struct Table<'a> {
    a: &'a [Word],
    b: &'a [Word],
    ways: Ways,
    known: Vec<Known>,
}

/// Whether a pair of places has been looked at.
#[derive(Clone, Copy)]
enum Known {
    Not,
    Found(Option<Reasons>),
}

impl Table<'_> {
    /// The surest way in which the rows agree from `i` and `j` on.
    fn from(&mut self, i: usize, j: usize, left_out: LeftOut) -> Option<Reasons> {
        let place = (i * (MAX + 1) + j) * 3 + left_out as usize;
        if let Some(Known::Found(known)) = self.known.get(place) {
            return *known;
        }
        let found = self.find(i, j, left_out);
        if let Some(cell) = self.known.get_mut(place) {
            *cell = Known::Found(found);
        }
        found
    }

    fn find(&mut self, i: usize, j: usize, left_out: LeftOut) -> Option<Reasons> {
        let (a, b) = (self.a.get(i..)?, self.b.get(j..)?);
        if a.is_empty() && b.is_empty() {
            return Some(Reasons::NONE);
        }
        let start = i == 0 && j == 0;
        let mut best = None;
        let mut consider = |step: Option<Reasons>, rest: Option<Reasons>| {
            if let Some((mut step, rest)) = step.zip(rest) {
                step.extend(rest);
                best = Some(best.map_or(step, |best| surer(best, step)));
            }
        };
        if let (Some(x), Some(y)) = (a.first(), b.first()) {
            // What is cut short leaves out no name after it as well: Jin Yi is not Jinli.
            let crowded =
                if x.letters.len() < y.letters.len() { a.len() > b.len() } else { b.len() > a.len() };
            let step = same(x, y, self.ways).filter(|found| !(found.contains(Reason::Shortened) && crowded));
            consider(step, self.from(i + 1, j + 1, left_out));
        }
        for (i_step, j_step, row, other) in [(2, 1, a, b), (1, 2, b, a)] {
            if let ([x, y, ..], [z, ..]) = (row, other)
                && let Some(step) = joins(x, y, z, self.ways)
            {
                consider(Some(step), self.from(i + i_step, j + j_step, left_out));
            }
        }
        if left_out != LeftOut::OfB {
            let step = leave_out(a, b, start, self.ways);
            consider(step, step.and_then(|_| self.from(i + 1, j, LeftOut::OfA)));
        }
        if left_out != LeftOut::OfA {
            let step = leave_out(b, a, start, self.ways);
            consider(step, step.and_then(|_| self.from(i, j + 1, LeftOut::OfB)));
        }
        best
    }
}

/// What it means that `x` and `y` together are `z`: *Jean-Pierre*, *Jeanpierre*; `None` where they are not.
fn joins(x: &Word, y: &Word, z: &Word, ways: Ways) -> Option<Reasons> {
    if x.is_initial() || y.is_initial() || z.is_initial() {
        return None;
    }
    if z.letters.strip_prefix(x.letters.as_str()) == Some(y.letters.as_str()) {
        return Some(super::only(Reason::Hyphenation));
    }
    ways.joined(x, y, z)
}

/// What it means that the first of `row` has no partner in `other`; `None` where it must have one.
fn leave_out(row: &[Word], other: &[Word], start: bool, ways: Ways) -> Option<Reasons> {
    let [first, rest @ ..] = row else { return None };
    if !start {
        return Some(super::only(Reason::MissingMiddle));
    }
    // J. Edgar Hoover is Edgar Hoover; Paul McCartney is James Paul McCartney.
    let next = rest.first().filter(|next| !next.is_initial())?;
    let called = other.first()?;
    if first.is_initial() {
        return same(next, called, ways).map(|_| super::only(Reason::MissingMiddle));
    }
    let found = same(next, called, ways)?;
    (found.is_empty() || found.contains(Reason::Nickname)).then(|| super::only(Reason::CalledByMiddle))
}

/// What two given names have in common; `None` where they are two.
fn same(a: &Word, b: &Word, ways: Ways) -> Option<Reasons> {
    if a.letters == b.letters {
        return Some(Reasons::NONE);
    }
    match (a.is_initial(), b.is_initial()) {
        (true, true) => return None,
        (true, false) => return a.begins(b).then(|| super::only(Reason::Initials)),
        (false, true) => return b.begins(a).then(|| super::only(Reason::Initials)),
        (false, false) => {}
    }
    let (short, long) = if a.letters.len() < b.letters.len() { (a, b) } else { (b, a) };
    if a.letters.is_ascii() != b.letters.is_ascii() {
        return abjad::same(&a.letters, &b.letters).then_some(Reasons::NONE);
    }
    if let Some(found) = ways.given(a, b) {
        return Some(found);
    }
    let known = || nickname::is_known(&a.letters) && nickname::is_known(&b.letters);
    let exact = ways.is_exact(&a.letters, &b.letters);
    let alike = if exact { None } else { sound::likeness(&a.letters, &b.letters, false) };
    let reason = match alike {
        Some(Likeness::Near) => Some(Reason::Spelling),
        // Kirsten is no slip for Kristen.
        Some(Likeness::Far) if !known() => Some(Reason::Spelling),
        _ => nickname::relation(&a.letters, &b.letters)
            .or_else(|| is_beginning(short, long).then_some(Reason::Shortened)),
    };
    reason.map(super::only)
}

/// Whether `short` is how `long` begins, as people cut a name: *Wolf* for Wolfgang, not *Carl* for Carlos.
fn is_beginning(short: &Word, long: &Word) -> bool {
    let Some(rest) = long.letters.strip_prefix(short.letters.as_str()) else { return false };
    let count = |text: &str| text.chars().count();
    count(&short.letters) >= SHORT_MIN
        && !short.hyphen
        && !long.hyphen
        && !DERIVED.contains(&rest)
        && (count(rest) >= REST_MIN || count(rest) > 1 && !nickname::is_known(&short.letters))
}
