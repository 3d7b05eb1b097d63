//! One look at the bytes of a name: is there anything to do at all? Not a judge of what to do.

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

/// What a byte or a Latin letter is to the scan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Small,
    Capital,
    /// ß, which stands beside either.
    Neutral,
    Space,
    Hyphen,
    Apostrophe,
    Stop,
    Other,
}

/// Longer names are rare, and take the long way.
const MAX: usize = 128;

/// The kinds of U+0000 to U+017F: ASCII, Latin-1 and Latin Extended-A.
static KINDS: [Kind; 0x180] = kinds();

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn kinds() -> [Kind; 0x180] {
    let mut kinds = [Kind::Other; 0x180];
    let mut at = 0;
    while at < 0x180 {
        kinds[at] = match at {
            0x20 => Kind::Space,
            0x27 => Kind::Apostrophe,
            0x2D => Kind::Hyphen,
            0x2E => Kind::Stop,
            0xDF => Kind::Neutral,
            // × ÷, and letters with a compatibility form or a case of their own: ı İ ĳ ĸ ŀ ŉ ſ.
            0xD7 | 0xF7 | 0x130..=0x133 | 0x138 | 0x13F | 0x140 | 0x149 | 0x17F => Kind::Other,
            0x41..=0x5A | 0xC0..=0xDE | 0x178 => Kind::Capital,
            // Capital and small alternate, but for the rows that U+0138 and U+0149 shift by one.
            0x100..=0x137 | 0x14A..=0x177 if at % 2 == 0 => Kind::Capital,
            0x139..=0x148 | 0x179..=0x17E if at % 2 == 1 => Kind::Capital,
            0x61..=0x7A | 0xDF..=0xFF | 0x100..=0x17E => Kind::Small,
            _ => Kind::Other,
        };
        at += 1;
    }
    kinds
}

/// Where the scan stands: what the letters since the last space or hyphen are like.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum State {
    /// A letter must come.
    Start,
    /// One capital.
    Capital,
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

const STATES: usize = 9;

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
        (State::Stop | State::Bad, _) => State::Bad,
    }
}

/// [`after_letter`] as a table: small letters first, then capitals.
static AFTER_LETTER: [[State; 2]; STATES] = {
    use State::{Bad, Capital, Capitals, Mixed, MixedCapital, Shouted, Small, Start, Stop};
    let states = [Start, Capital, Small, Capitals, Mixed, MixedCapital, Shouted, Stop, Bad];
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
}

impl Seen {
    /// Takes stock of a part that has ended; `word` is the text where it is a whole word.
    fn settle(&mut self, state: State, word: Option<&str>) {
        match state {
            State::Mixed | State::MixedCapital => {
                self.careful = true;
                // Iii, Viii: numerals that were cased as a name.
                self.doubtful |= word.is_some_and(|word| word.ends_with("ii"));
            }
            State::Capital | State::Stop => {}
            State::Small if word.is_some_and(super::case::small_by_choice) => self.small = true,
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
    let (mut word, mut hyphens) = (0, false);
    let (mut wide_at, mut apostrophe) = (usize::MAX, false);
    let mut bytes = name.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        let kind = if byte < 0x80 {
            KINDS.get(usize::from(byte))
        } else {
            // Two letters beyond ASCII side by side may be mojibake: let the whole rule look.
            if wide_at == at || !(0xC3..=0xC5).contains(&byte) {
                return Need::Everything;
            }
            wide_at = at + 2;
            let low = bytes.next().map_or(0, |(_, low)| low & 0x3F);
            KINDS.get(usize::from(byte & 0x1F) << 6 | usize::from(low))
        };
        let letters = !apostrophe && !matches!(state, State::Start | State::Stop);
        match kind {
            Some(kind @ (Kind::Small | Kind::Capital)) => {
                let [small, capital] = AFTER_LETTER.get(state as usize).copied().unwrap_or([State::Bad; 2]);
                state = if *kind == Kind::Capital { capital } else { small };
                apostrophe = false;
                if state == State::Bad {
                    return Need::Everything;
                }
            }
            Some(Kind::Neutral) if state != State::Start && state != State::Stop => apostrophe = false,
            Some(Kind::Space) if letters || state == State::Stop => {
                seen.settle(state, name.get(word..at).filter(|_| !hyphens));
                (state, word, hyphens) = (State::Start, at + 1, false);
            }
            Some(Kind::Hyphen) if letters => {
                // One letter is no part of a double name; the whole rule knows.
                seen.settle(state, None);
                seen.doubtful |= state == State::Capital;
                (state, hyphens) = (State::Start, true);
            }
            Some(Kind::Apostrophe) if letters => apostrophe = true,
            // A full stop after one letter and before a space; J.R.R. is for the whole rule.
            Some(Kind::Stop) if letters && state == State::Capital => state = State::Stop,
            _ => return Need::Everything,
        }
    }
    if apostrophe || state == State::Start {
        return Need::Everything;
    }
    seen.settle(state, name.get(word..).filter(|_| !hyphens));
    if seen.doubtful || (seen.small && !seen.careful) { Need::Case } else { Need::Nothing }
}
