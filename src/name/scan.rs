//! One look at the letters of a name: is there anything to do at all? Not a judge of what to do.

use crate::text::character::{Class, Folds, properties};
use crate::text::mojibake;

use super::case::letters;
use super::punctuation;

/// What a name needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// It is right as it stands.
    Nothing,
    /// Letters in their places; only their case is in question.
    Case,
    /// Every step.
    Everything,
}

/// What a character is to the scan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Small,
    Capital,
    /// A letter without case.
    Neutral,
    Space,
    Hyphen,
    Apostrophe,
    Stop,
    Other,
}

/// Longer names are rare, and take the long way.
const MAX: usize = 128;

/// The kinds of ASCII.
static KINDS: [Kind; 0x80] = {
    let mut kinds = [Kind::Other; 0x80];
    let mut at = 0;
    #[allow(
        clippy::indexing_slicing,
        reason = "runs in the compiler: an index out of bounds is a build error"
    )]
    while at < 0x80 {
        kinds[at] = match at {
            0x20 => Kind::Space,
            0x27 => Kind::Apostrophe,
            0x2D => Kind::Hyphen,
            0x2E => Kind::Stop,
            0x41..=0x5A => Kind::Capital,
            0x61..=0x7A => Kind::Small,
            _ => Kind::Other,
        };
        at += 1;
    }
    kinds
};

/// The kind of a character beyond ASCII, after `before`: a letter that is its own plain form, or
/// for the whole rule to look at.
fn kind_beyond_ascii(before: char, c: char) -> Kind {
    let of = properties(c);
    if of.class != Class::Letter || of.folds != Folds::No || !of.stable || mojibake::may_be(before, c) {
        return Kind::Other;
    }
    match letters::case_of(c) {
        // Georgian capitals are no capitals of names.
        _ if ('\u{1C90}'..='\u{1CBF}').contains(&c) => Kind::Other,
        // What follows a raised letter is a word of its own.
        _ if matches!(c, 'ª' | 'º') => Kind::Other,
        Some(letters::Case::Small) => Kind::Small,
        Some(letters::Case::Capital) => Kind::Capital,
        None => Kind::Neutral,
    }
}

/// Where the scan stands: what the letters since the last space or hyphen are like.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum State {
    /// A letter must come.
    Start,
    /// One capital.
    Capital,
    /// Letters without case.
    Uncased,
    /// Small letters.
    Small,
    /// Capitals, more than one.
    Capitals,
    /// Both, a small letter last.
    Mixed,
    /// Both, one capital last.
    MixedCapital,
    /// Both, capitals last.
    Shouted,
    /// The full stop of an initial: a space must come.
    Stop,
    /// Not for the scan.
    Bad,
}

const STATES: usize = 10;

/// The state after a letter; all else is decided where it occurs.
const fn after_letter(state: State, capital: bool) -> State {
    match (state, capital) {
        (State::Start, true) => State::Capital,
        (State::Start | State::Small, false) => State::Small,
        (State::Capital | State::Capitals, true) => State::Capitals,
        (State::Capital | State::Capitals | State::Mixed | State::MixedCapital | State::Shouted, false) => {
            State::Mixed
        }
        (State::Small | State::Mixed, true) => State::MixedCapital,
        (State::MixedCapital | State::Shouted, true) => State::Shouted,
        (State::Stop | State::Uncased | State::Bad, _) => State::Bad,
    }
}

/// [`after_letter`] as a table: small letters first, then capitals.
static AFTER_LETTER: [[State; 2]; STATES] = {
    use State::{Bad, Capital, Capitals, Mixed, MixedCapital, Shouted, Small, Start, Stop, Uncased};
    let states = [Start, Capital, Uncased, Small, Capitals, Mixed, MixedCapital, Shouted, Stop, Bad];
    let mut table = [[Bad; 2]; STATES];
    let mut at = 0;
    #[allow(
        clippy::indexing_slicing,
        reason = "runs in the compiler: an index out of bounds is a build error"
    )]
    while at < STATES {
        table[at] = [after_letter(states[at], false), after_letter(states[at], true)];
        at += 1;
    }
    table
};

/// What has been seen of the words that have ended.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "four independent sightings")]
struct Seen {
    /// A word that somebody cased.
    careful: bool,
    /// A word whose case is in question.
    doubtful: bool,
    /// A small word that may stay so in a name that somebody cased.
    small: bool,
    /// A capital alone, likewise.
    initial: bool,
}

impl Seen {
    /// Takes stock of a part that has ended, a word or what hyphens part it into.
    fn settle(&mut self, state: State, part: Option<&str>) {
        match state {
            State::Mixed | State::MixedCapital => {
                self.careful = true;
                // Iii, Viii: numerals that were cased as a name.
                self.doubtful |= part.is_some_and(|part| part.ends_with("ii"));
            }
            State::Uncased => {}
            State::Capital | State::Stop => self.initial = true,
            State::Small if part.is_some_and(super::case::small_by_choice) => self.small = true,
            _ => self.doubtful = true,
        }
    }
}

/// Looks at `name` once. [`Need::Nothing`] and [`Need::Case`] are promises, the rest is not.
pub(super) fn scan(name: &str) -> Need {
    if name.len() > MAX {
        return Need::Everything;
    }
    let mut seen = Seen::default();
    let mut state = State::Start;
    let (mut word, mut part) = (0, 0);
    let (mut before, mut apostrophe) = (' ', false);
    for (at, c) in name.char_indices() {
        let kind = match KINDS.get(c as usize) {
            Some(kind) => *kind,
            None => kind_beyond_ascii(before, c),
        };
        before = c;
        let after_letter = !apostrophe && !matches!(state, State::Start | State::Stop);
        match kind {
            Kind::Small | Kind::Capital => {
                let [small, capital] = AFTER_LETTER.get(state as usize).copied().unwrap_or([State::Bad; 2]);
                state = if kind == Kind::Capital { capital } else { small };
                apostrophe = false;
                if state == State::Bad {
                    return Need::Everything;
                }
            }
            Kind::Neutral if matches!(state, State::Start | State::Uncased) => {
                (state, apostrophe) = (State::Uncased, false);
            }
            Kind::Neutral if after_letter && c == 'ß' => {
                // No initial any more.
                state = if state == State::Capital { State::Capitals } else { state };
            }
            Kind::Space if after_letter || state == State::Stop => {
                seen.settle(state, name.get(part..at));
                (state, word, part) = (State::Start, at + 1, at + 1);
            }
            Kind::Hyphen if after_letter => {
                // One letter is no part of a double name; the whole rule knows.
                seen.settle(state, name.get(part..at));
                seen.doubtful |= state == State::Capital;
                (state, part) = (State::Start, at + 1);
            }
            Kind::Apostrophe if after_letter => apostrophe = true,
            // A full stop that is the word's own, before a space; J.R.R. is for the whole rule.
            Kind::Stop if after_letter && state == State::Capital => state = State::Stop,
            Kind::Stop if after_letter && name.get(word..at).is_some_and(punctuation::owns_stop) => {
                seen.settle(state, name.get(part..at));
                state = State::Stop;
            }
            _ => return Need::Everything,
        }
    }
    if apostrophe || state == State::Start {
        return Need::Everything;
    }
    seen.settle(state, name.get(part..));
    if seen.doubtful || ((seen.small || seen.initial) && !seen.careful) { Need::Case } else { Need::Nothing }
}
