//! Case written over the name: most letters are as long in either case, and most words are cased by
//! their first one. Not the rules: what is not so simple is written apart, or the long way.

use super::super::alphabet;
use super::super::scan;
use super::word::opens_plainly;
use super::{Buffer, Plan, Sentence};

/// Octets of the longest name that is cased so.
pub(super) const MAX: usize = scan::MAX;

impl Sentence<'_> {
    /// Writes the name to `place`; `None` where it must be written the long way.
    pub(super) fn write_in_place<'a>(&self, name: &str, place: &'a mut [u8; MAX]) -> Option<&'a str> {
        // The i of Turkish is longer in one case than in the other.
        if self.turkic || self.is_chosen() {
            return None;
        }
        let place = place.get_mut(..name.len())?;
        lower(name, place)?;
        let mut apart = Buffer::new();
        let (mut start, mut joined) = (0, false);
        for (index, word) in self.words.iter().enumerate() {
            let end = start + word.text.len();
            let letters = place.get_mut(start..end)?;
            let plan = self.plan(index, word, joined);
            match plan {
                Plan::Small => {}
                Plan::Keep => letters.copy_from_slice(word.text.as_bytes()),
                Plan::Numeral => letters.make_ascii_uppercase(),
                Plan::Form(form) => form_like(letters, form),
                Plan::Name if matches!(letters, [_, b'.']) => capitalize(letters)?,
                Plan::Name if word.is_letters() && opens_plainly(letters, index) => capitalize(letters)?,
                _ => {
                    apart.clear();
                    self.push_word(&mut apart, index, word, &plan);
                    if apart.len() != letters.len() {
                        return None;
                    }
                    letters.copy_from_slice(&apart);
                }
            }
            joined = word.joins_next(&plan);
            start = end + 1;
        }
        std::str::from_utf8(place).ok()
    }
}

/// Writes `name` to `place` in small letters.
fn lower(name: &str, place: &mut [u8]) -> Option<()> {
    for (to, from) in place.iter_mut().zip(name.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    if name.is_ascii() {
        return Some(());
    }
    for (at, c) in name.char_indices().filter(|(_, c)| !c.is_ascii()) {
        // A sigma looks at its neighbours.
        if c == 'Σ' {
            return None;
        }
        put(alphabet::lower(c), place.get_mut(at..at + c.len_utf8())?)?;
    }
    Some(())
}

/// Writes the letters of `form` over `letters`, between their full stops.
fn form_like(letters: &mut [u8], form: &str) {
    let places = letters.iter_mut().filter(|letter| **letter != b'.');
    places.zip(form.bytes()).for_each(|(to, from)| *to = from);
}

/// Makes the first of `letters` a capital.
fn capitalize(letters: &mut [u8]) -> Option<()> {
    let first = letters.first_mut()?;
    if first.is_ascii() {
        first.make_ascii_uppercase();
        return Some(());
    }
    let c = std::str::from_utf8(letters.get(..length(letters)?)?).ok()?.chars().next()?;
    put(alphabet::upper(c), letters.get_mut(..c.len_utf8())?)
}

/// The octets of the character that `letters` begin with, which is beyond ASCII.
fn length(letters: &[u8]) -> Option<usize> {
    letters.first().map(|lead| match lead {
        0xF0.. => 4,
        0xE0.. => 3,
        _ => 2,
    })
}

/// Writes `c` to a `place` of its length.
fn put(c: char, place: &mut [u8]) -> Option<()> {
    (c.len_utf8() == place.len()).then(|| {
        c.encode_utf8(place);
    })
}
