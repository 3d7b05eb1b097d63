//! One look at the letters of a name: is there anything to do at all? Not a judge of what to do.

use std::str::CharIndices;

use crate::tables::letters::LETTERS;
use crate::text::mojibake;

use super::alphabet::{self, Case, Clean, Letter};
use super::case::{Holds, Shape, small_by_choice};
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

/// A word of an outline, between two spaces.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    start: u8,
    end: u8,
    /// How it is cased, a hyphenated word by its parts; [`Shape::Parts`] where they differ.
    pub(super) shape: Shape,
    /// What it holds beside ASCII letters.
    pub(super) holds: Holds,
}

/// Where the words of a name are, and what they are like.
pub(super) struct Outline {
    words: [Stretch; MAX_WORDS],
    count: usize,
}

impl Outline {
    pub(super) const EMPTY: Self = {
        let nothing = Stretch { start: 0, end: 0, shape: Shape::Uncased, holds: Holds::NOTHING };
        Self { words: [nothing; MAX_WORDS], count: 0 }
    };

    /// Takes in a word; one too many is left out.
    #[allow(clippy::cast_possible_truncation, reason = "no longer than MAX")]
    pub(super) fn push(&mut self, start: u32, end: u32, shape: Shape, holds: Holds) {
        if let Some(place) = self.words.get_mut(self.count) {
            *place = Stretch { start: start as u8, end: end as u8, shape, holds };
            self.count += 1;
        }
    }

    /// The words of `name`, of which this is the outline.
    pub(super) fn words<'a>(&self, name: &'a str) -> impl Iterator<Item = (&'a str, Stretch)> {
        self.words.iter().take(self.count).map(|word| {
            let text = name.get(usize::from(word.start)..usize::from(word.end));
            (text.unwrap_or_default(), *word)
        })
    }
}

/// What a character is to the scan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Small,
    Capital,
    /// A letter without case.
    Neutral,
    /// A mark on such a letter.
    Mark,
    /// A mark that has an order among others.
    OrderedMark,
    Space,
    Hyphen,
    Apostrophe,
    Stop,
    Other,
}

/// Longer names are rare, and take the long way.
pub(super) const MAX: usize = 128;
pub(super) const MAX_WORDS: usize = 8;

/// As many marks as may stand on a letter of any script.
const MAX_MARKS: u8 = 2;

/// The kinds of ASCII.
static ASCII: [Kind; 0x80] = {
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

/// The kinds of all letters and marks, by what is known of them.
static KINDS: [Kind; LETTERS.len()] = {
    let mut kinds = [Kind::Other; LETTERS.len()];
    let mut at = 0;
    #[allow(
        clippy::indexing_slicing,
        reason = "runs in the compiler: an index out of bounds is a build error"
    )]
    while at < kinds.len() {
        kinds[at] = match LETTERS[at] {
            Letter { clean: Clean::No, .. } => Kind::Other,
            Letter { clean: Clean::Mark, .. } => Kind::Mark,
            Letter { clean: Clean::OrderedMark, .. } => Kind::OrderedMark,
            Letter { case: Some(Case::Small), .. } => Kind::Small,
            Letter { case: Some(Case::Capital), .. } => Kind::Capital,
            Letter { case: None, .. } => Kind::Neutral,
        };
        at += 1;
    }
    kinds
};

/// The kind of `c` after `before`.
#[inline]
pub(super) fn kind(before: char, c: char) -> Kind {
    match ASCII.get(c as usize) {
        Some(kind) => *kind,
        None if mojibake::may_be(before, c) => Kind::Other,
        None => KINDS.get(alphabet::row(c)).copied().unwrap_or(Kind::Other),
    }
}

/// The first and the last of the letters that go on after `letter` as it does, small or without case, in the
/// alphabets that most names beyond Latin are in: told without the tables. Others have none, and neither have
/// those whose letters stand with marks.
#[inline]
const fn alphabet(letter: char) -> Option<(char, char)> {
    match letter {
        'А'..='я' => Some(('а', 'я')),
        'Α'..='ί' | 'α'..='ώ' => Some(('α', 'ώ')),
        'Ա'..='Ֆ' | 'ա'..='ֆ' => Some(('ա', 'ֆ')),
        'א'..='ת' => Some(('א', 'ת')),
        'ء'..='غ' => Some(('ا', 'غ')),
        'ف'..='ي' => Some(('ف', 'ي')),
        'ა'..='ჰ' => Some(('ა', 'ჰ')),
        '\u{4E00}'..='\u{9FFF}' => Some(('\u{4E00}', '\u{9FFF}')),
        '가'..='힣' => Some(('가', '힣')),
        _ => None,
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
            // One doubt is enough.
            State::Small if !self.doubtful && part.is_some_and(small_by_choice) => self.small = true,
            _ => self.doubtful = true,
        }
    }
}

/// A name on the way through the scan.
struct Scan<'a> {
    name: &'a str,
    seen: Seen,
    outline: &'a mut Outline,
    state: State,
    /// Where the word, and where the part of it between hyphens, began.
    word: usize,
    part: usize,
    holds: Holds,
    /// How the letters were cased before the full stop that ends the word.
    stopped: Shape,
    /// How the parts of the word that have ended are cased.
    parts: Option<Shape>,
}

impl Scan<'_> {
    /// Takes stock of the part that ends at `at`.
    #[inline]
    fn settle(&mut self, at: usize) {
        self.seen.settle(self.state, self.name.get(self.part..at));
    }

    /// How the word is cased, as far as it has been seen.
    #[inline]
    fn shape(&self) -> Shape {
        let last = if self.state == State::Stop { self.stopped } else { shape(self.state) };
        if self.parts.is_none_or(|parts| parts == last) { last } else { Shape::Parts }
    }

    /// Ends a word at `at`; `None` where there are too many.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "no longer than MAX")]
    fn end_word(&mut self, at: usize) -> Option<()> {
        let shape = self.shape();
        self.settle(at);
        let place = self.outline.words.get_mut(self.outline.count)?;
        *place = Stretch { start: self.word as u8, end: at as u8, shape, holds: self.holds };
        self.outline.count += 1;
        (self.holds, self.parts) = (Holds::NOTHING, None);
        Some(())
    }

    /// Looks at the whole name; `None` where it is not for the scan.
    #[inline]
    fn run(&mut self) -> Option<()> {
        let (mut before, mut apostrophe) = (' ', false);
        let (mut marks, mut ordered) = (0, false);
        let mut characters = self.name.char_indices();
        while let Some((at, c)) = characters.next() {
            let kind = kind(before, c);
            before = c;
            let after_letter = !apostrophe && !matches!(self.state, State::Start | State::Stop);
            match kind {
                Kind::Small | Kind::Capital => {
                    let [small, capital] =
                        AFTER_LETTER.get(self.state as usize).copied().unwrap_or([State::Bad; 2]);
                    self.state = if kind == Kind::Capital { capital } else { small };
                    apostrophe = false;
                    if self.state == State::Bad {
                        return None;
                    }
                    if !c.is_ascii() {
                        self.holds.insert(if c > '\u{FF}' {
                            Holds::WIDE.or(Holds::BEYOND_LATIN)
                        } else {
                            Holds::WIDE
                        });
                        if matches!(self.state, State::Small | State::Mixed) {
                            before = skip(&mut characters, c);
                        }
                    }
                }
                Kind::Neutral if matches!(self.state, State::Start | State::Uncased) => {
                    (self.state, apostrophe) = (State::Uncased, false);
                    (marks, ordered) = (0, false);
                    self.holds.insert(Holds::WIDE);
                    before = skip(&mut characters, c);
                }
                Kind::Neutral if after_letter && c == 'ß' => {
                    // No initial any more.
                    self.state = if self.state == State::Capital { State::Capitals } else { self.state };
                    self.holds.insert(Holds::WIDE);
                }
                Kind::Mark | Kind::OrderedMark
                    if after_letter
                        && self.state == State::Uncased
                        && marks < MAX_MARKS
                        && !(ordered && kind == Kind::OrderedMark) =>
                {
                    (marks, ordered) = (marks + 1, kind == Kind::OrderedMark);
                }
                Kind::Space if after_letter || self.state == State::Stop => {
                    self.end_word(at)?;
                    (self.state, self.word, self.part) = (State::Start, at + 1, at + 1);
                }
                Kind::Hyphen if after_letter => {
                    // One letter is no part of a double name; the whole rule knows.
                    self.seen.doubtful |= self.state == State::Capital;
                    self.parts = Some(self.shape());
                    self.settle(at);
                    self.holds.insert(Holds::HYPHEN);
                    (self.state, self.part) = (State::Start, at + 1);
                }
                Kind::Apostrophe if after_letter => {
                    self.holds.insert(Holds::APOSTROPHE);
                    apostrophe = true;
                }
                // A full stop that is the word's own, before a space; J.R.R. is for the whole rule.
                Kind::Stop
                    if after_letter
                        && (self.state == State::Capital
                            || self.name.get(self.word..at).is_some_and(punctuation::owns_stop)) =>
                {
                    if self.state != State::Capital {
                        self.settle(at);
                    }
                    self.holds.insert(Holds::STOP);
                    self.stopped = shape(self.state);
                    self.state = State::Stop;
                }
                _ => return None,
            }
        }
        if apostrophe || self.state == State::Start {
            return None;
        }
        self.end_word(self.name.len())
    }
}

/// Passes the letters that go on as `letter` does, and gives the last of them.
#[inline]
fn skip(characters: &mut CharIndices<'_>, letter: char) -> char {
    let mut last = letter;
    let Some((first, end)) = alphabet(letter) else { return last };
    let mut ahead = characters.clone();
    while let Some((_, c)) = ahead.next().filter(|(_, c)| (first..=end).contains(c)) {
        last = c;
        *characters = ahead.clone();
    }
    last
}

/// How letters that led to `state` are cased.
fn shape(state: State) -> Shape {
    match state {
        State::Start | State::Uncased | State::Stop | State::Bad => Shape::Uncased,
        State::Small => Shape::Small,
        State::Capital | State::Capitals => Shape::Capitals,
        State::Mixed | State::MixedCapital => Shape::Mixed,
        State::Shouted => Shape::Shouted,
    }
}

/// Looks at `name` once. [`Need::Nothing`] and [`Need::Case`] are promises, and leave its words in
/// `outline`; the rest is no promise.
pub(super) fn scan(name: &str, outline: &mut Outline) -> Need {
    if name.len() > MAX {
        return Need::Everything;
    }
    let mut scan = Scan {
        name,
        seen: Seen::default(),
        outline,
        state: State::Start,
        word: 0,
        part: 0,
        holds: Holds::NOTHING,
        stopped: Shape::Uncased,
        parts: None,
    };
    if scan.run().is_none() {
        return Need::Everything;
    }
    let Seen { careful, doubtful, small, initial } = scan.seen;
    if doubtful || ((small || initial) && !careful) { Need::Case } else { Need::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_is_a_letter_that_changes_nothing() {
        let letters = |c: &char| matches!(kind(' ', *c), Kind::Small | Kind::Capital | Kind::Neutral);
        let mut passed = 0;
        for letter in ('\u{80}'..=char::MAX).filter(letters) {
            let Some((first, last)) = alphabet(letter) else { continue };
            let cased = kind(' ', letter) != Kind::Neutral;
            let goes_on = if cased { Kind::Small } else { Kind::Neutral };
            for c in [first, last, letter].into_iter().filter(|c| (first..=last).contains(c)) {
                assert!(kind(letter, c) == goes_on && kind(c, letter) == kind(' ', letter), "{letter}{c}");
                passed += 1;
            }
            if letter == first {
                assert!((first..=last).all(|c| kind(letter, c) == goes_on), "{letter}");
            }
        }
        assert!(passed > 60_000, "only {passed}");
    }
}
