//! How likely one name was meant where another was typed: an edit distance weighed by what fingers do
//! on keyboards. Not a measure of likeness in sound or in looks, but for vowels and for 0, 1, l and i.

use crate::alignment::{self, Edits};

/// Of every slip, whatever its kind, at least this.
const CHEAPEST: u8 = 5;
/// Two neighbours in the wrong order.
const SWAPPED: u8 = 6;
/// A letter struck twice, or once where it should be twice, or the wrong one of two doubled.
const DOUBLED: u8 = 6;
/// The key beside the right one, or one that another layout has in its place. No slip that brings in a new
/// letter costs less.
pub(super) const BESIDE: u8 = 7;
/// Struck along with the key beside it.
const GRAZED: u8 = 8;
/// A letter left out.
const OMITTED: u8 = 8;
/// A vowel for another, or a figure for the letter that looks like it.
const ALIKE: u8 = 8;
/// A letter too many.
const INSERTED: u8 = 10;
/// Any other letter.
const REPLACED: u8 = 15;
/// A dot left out, or one too many.
const DOT: u8 = 5;
/// On top, at the first letter: people look there.
const FIRST: u8 = 4;
/// Where two names differ for longer than that, nothing is compared, in bytes.
const LENGTH_MAX: usize = 32;

/// Rows of keys. Each key touches the one at its place and the one before in the row below.
const LAYOUTS: [[&[u8]; 4]; 3] = [
    [b"1234567890-", b"qwertyuiop", b"asdfghjkl;", b"zxcvbnm,.-"],
    [b"1234567890-", b"qwertzuiop", b"asdfghjkl;", b"yxcvbnm,.-"],
    [b"1234567890-", b"azertyuiop", b"qsdfghjklm", b"wxcvbn,;.-"],
];

/// Letters that layouts exchange.
const EXCHANGED: [(u8, u8); 3] = [(b'y', b'z'), (b'a', b'q'), (b'w', b'z')];

/// What looks alike, or is taken for another by ear.
const SIMILAR: [&[u8]; 3] = [b"aeiouy", b"1il", b"0o"];

/// For each character the set of those beside it, as bits by [`bit`].
const BESIDE_KEYS: [u64; 128] = {
    let mut table = [0; 128];
    let mut layout = 0;
    while layout < LAYOUTS.len() {
        let mut row = 0;
        while row < 4 {
            let mut column = 0;
            #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
            {
                let keys = LAYOUTS[layout][row];
                while column < keys.len() {
                    if column > 0 {
                        connect(&mut table, keys[column], keys[column - 1]);
                    }
                    if row < 3 {
                        let below = LAYOUTS[layout][row + 1];
                        if column < below.len() {
                            connect(&mut table, keys[column], below[column]);
                        }
                        if column > 0 && column <= below.len() {
                            connect(&mut table, keys[column], below[column - 1]);
                        }
                    }
                    column += 1;
                }
            }
            row += 1;
        }
        layout += 1;
    }
    let mut pair = 0;
    while pair < EXCHANGED.len() {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        connect(&mut table, EXCHANGED[pair].0, EXCHANGED[pair].1);
        pair += 1;
    }
    table
};

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn connect(table: &mut [u64; 128], a: u8, b: u8) {
    table[a as usize] |= bit(b);
    table[b as usize] |= bit(a);
}

/// The place of a character in a set.
pub(super) const fn bit(byte: u8) -> u64 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'0'..=b'9' => 1 << (26 + byte - b'0'),
        b'-' => 1 << 36,
        b'.' => 1 << 37,
        _ => 0,
    }
}

fn is_beside(a: u8, b: u8) -> bool {
    BESIDE_KEYS.get(usize::from(a)).is_some_and(|keys| keys & bit(b) != 0)
}

fn is_similar(a: u8, b: u8) -> bool {
    SIMILAR.iter().any(|group| group.contains(&a) && group.contains(&b))
}

/// A name and a place in it.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    /// The character so many places on, 0 beyond the ends.
    fn peek(self, ahead: isize) -> u8 {
        self.at.checked_add_signed(ahead).and_then(|at| self.text.get(at)).copied().unwrap_or(0)
    }
}

/// What it costs that `typed` stands where `wanted` should.
fn replaced(wanted: Cursor<'_>, typed: Cursor<'_>) -> u8 {
    let (w, t) = (wanted.peek(0), typed.peek(0));
    if w == t {
        return 0;
    }
    let wrong_one_doubled = (t == typed.peek(-1) && t == wanted.peek(-1) && w == wanted.peek(1))
        || (t == typed.peek(1) && t == wanted.peek(1) && w == wanted.peek(-1));
    let cost = if wrong_one_doubled {
        DOUBLED
    } else if is_beside(w, t) {
        BESIDE
    } else if is_similar(w, t) {
        ALIKE
    } else {
        REPLACED
    };
    if wanted.at == 0 { cost + FIRST } else { cost }
}

/// What it costs that `wanted` is left out.
fn omitted(wanted: Cursor<'_>) -> u8 {
    match wanted.peek(0) {
        b'.' => DOT,
        w if w == wanted.peek(-1) || w == wanted.peek(1) => DOUBLED,
        _ if wanted.at == 0 => OMITTED + FIRST,
        _ => OMITTED,
    }
}

/// What it costs that `typed` is there at all.
fn inserted(typed: Cursor<'_>) -> u8 {
    let (before, t, after) = (typed.peek(-1), typed.peek(0), typed.peek(1));
    match t {
        b'.' => DOT,
        _ if t == before || t == after => DOUBLED,
        _ if typed.at == 0 => INSERTED + FIRST,
        _ if is_beside(t, before) || is_beside(t, after) => GRAZED,
        _ => INSERTED,
    }
}

/// What was wanted, and what was typed.
struct Slips<'a> {
    wanted: &'a [u8],
    typed: &'a [u8],
}

impl<'a> Slips<'a> {
    const fn wanted(&self, at: usize) -> Cursor<'a> {
        Cursor { text: self.wanted, at }
    }

    const fn typed(&self, at: usize) -> Cursor<'a> {
        Cursor { text: self.typed, at }
    }
}

impl Edits for Slips<'_> {
    fn omit(&self, i: usize) -> u32 {
        omitted(self.wanted(i)).into()
    }

    fn insert(&self, j: usize) -> u32 {
        inserted(self.typed(j)).into()
    }

    fn replace(&self, i: usize, j: usize) -> u32 {
        replaced(self.wanted(i), self.typed(j)).into()
    }

    fn swap(&self, i: usize, j: usize) -> Option<u32> {
        let (wanted, typed) = (self.wanted(i), self.typed(j));
        let swapped = wanted.peek(0) == typed.peek(-1) && wanted.peek(-1) == typed.peek(0);
        swapped.then_some(SWAPPED.into())
    }
}

/// The cost of typing `typed` for `wanted`, where it is no more than `limit`.
pub(super) fn distance(wanted: &[u8], typed: &[u8], limit: u8) -> Option<u8> {
    if wanted.len().abs_diff(typed.len()) * usize::from(CHEAPEST) > limit.into() {
        return None;
    }
    let start = wanted.iter().zip(typed).take_while(|(w, t)| w == t).count();
    let rests = wanted.iter().skip(start).rev().zip(typed.iter().skip(start).rev());
    let end = rests.take_while(|(w, t)| w == t).count();
    let (rows, columns) = (start..wanted.len() - end, start..typed.len() - end);
    if columns.len() >= LENGTH_MAX {
        return None;
    }
    let cost = alignment::distance(rows, columns, &Slips { wanted, typed }, limit.into())?;
    u8::try_from(cost).ok()
}
