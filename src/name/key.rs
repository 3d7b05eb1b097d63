//! The key of a name: equal for the ways in which one name is written. Not a proof that two people are one,
//! and nothing anonymous: who has the name has the key.
//!
//! A key is the words of the name in plain small letters, in alphabetical order, so that neither case nor
//! accents, apostrophes, hyphens or the order of family and given names matter; and after a comma what
//! tells a son from his father. Titles, credentials, nicknames and maiden names are left out.

pub(super) mod letters;
mod romanize;

use smallvec::SmallVec;

use super::lexicon::{self, Roles};
use super::parse::{Name, Order, parse};
use super::{Error, Locale};

/// The key of a name as it came.
///
/// # Errors
/// `too_long`, or `empty` where nothing name-like is left.
pub fn key(input: &str) -> Result<String, Error> {
    parse(input, Locale::default()).map(|name| of(&name))
}

/// The key of a name that has been parsed.
#[must_use]
pub fn of(name: &Name) -> String {
    let mut words = Words::default();
    let vietnamese = is_vietnamese(name);
    // As the words are written, for a particle may stand at the end of the first part.
    if name.order() == Order::FamilyFirst && !name.full().contains(',') {
        add_family(name, vietnamese, &mut words);
        add_given(name, vietnamese, &mut words);
    } else {
        add_given(name, vietnamese, &mut words);
        add_family(name, vietnamese, &mut words);
    }
    words.close();
    if words.ends.is_empty() {
        // A title and no name.
        for piece in [name.title(), name.suffix(), name.nickname()].into_iter().flat_map(pieces) {
            words.push(piece);
            words.close();
        }
    }
    words.finish(Generation::of(name.suffix()))
}

fn add_given(name: &Name, vietnamese: bool, words: &mut Words) {
    let syllables = !vietnamese && are_syllables(name);
    let mut given = pieces(name.given()).chain(pieces(name.middle())).enumerate().peekable();
    while let Some((index, piece)) = given.next() {
        words.push(piece);
        let last = given.peek().is_none();
        // What ties a family name to the given ones may stand after both: Beethoven, Ludwig van.
        let leads = if index == 0 { !last && piece.leads(Place::First) } else { piece.leads(Place::Given) };
        if !syllables && (vietnamese || !leads) {
            words.close();
        }
    }
    if syllables || vietnamese || name.family().is_empty() {
        words.close();
    }
}

fn add_family(name: &Name, vietnamese: bool, words: &mut Words) {
    let mut family = pieces(name.family()).filter(|piece| !piece.joins_families()).enumerate().peekable();
    while let Some((index, piece)) = family.next() {
        words.push(piece);
        let alone = index == 0 && family.peek().is_none();
        if vietnamese || alone || !piece.leads(Place::Family) {
            words.close();
        }
    }
}

/// What space, hyphen or full stop parts from the rest of a name.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    /// What stands after it.
    end: Option<char>,
    /// How many letters the next one has.
    next: usize,
    /// Whether one stands before.
    follows: bool,
}

/// The pieces of a field.
pub(super) fn pieces(field: &str) -> impl Iterator<Item = Piece<'_>> {
    let between = |c: char| matches!(c, ' ' | '-' | '.' | ',' | '・' | '゠' | '\u{2010}');
    let (mut rest, mut follows) = (field, false);
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(between);
        let at = rest.find(between).unwrap_or(rest.len());
        let (text, tail) = rest.split_at_checked(at).filter(|(text, _)| !text.is_empty())?;
        rest = tail;
        let next = tail.trim_start_matches(between);
        let next = next.find(between).unwrap_or(next.len());
        let piece = Piece { text, end: tail.chars().next(), next, follows };
        follows = true;
        Some(piece)
    })
}

/// Where in a name a piece stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// First of the given names: a name, whatever it looks like.
    First,
    /// Among the given names.
    Given,
    /// In the family name.
    Family,
}

/// Bytes of the longest of the words that lead: *vanden*, *delos*; a word of three letters in Arabic.
const LONGEST_LEADING: usize = 6;

/// Words that are one with the next, beside the particles of the lexicon: articles and elisions, saints,
/// *Mac* and its kin. General knowledge; collected 2026-11.
const LEADING: &[&str] = &[
    "ad", "al", "an", "ar", "as", "ash", "at", "az", "bar", "bat", "ben", "dela", "dell", "delos", "du",
    "el", "fitz", "haj", "het", "les", "lo", "los", "mac", "mc", "nic", "ni", "op", "san", "santa", "st",
    "t", "ua", "ould", "abou",
];

/// Words that are no name without the next one, even where they stand first: *Abd* (servant of), *Abu*
/// (father of), *Umm* (mother of), the article in Arabic and Hebrew letters.
const NEVER_ALONE: &[&str] = &[
    "abd", "abdal", "abdel", "abdul", "abu", "umm", "عبد", "ابو", "أبو", "ام", "أم", "ال", "بن", "ابن", "בן",
    "בר", "אבו",
];

/// Irish names that a single *O* stands before. General knowledge; collected 2026-11.
const AFTER_O: &[&str] = &[
    "boyle", "brien", "bryan", "byrne", "callaghan", "carroll", "casey", "connell", "connor", "conor", "dea",
    "doherty", "donnell", "donoghue", "donohue", "donovan", "dowd", "driscoll", "dwyer", "farrell",
    "flaherty", "flanagan", "flynn", "gara", "gorman", "grady", "halloran", "hanlon", "hara", "hare",
    "herlihy", "higgins", "kane", "keefe", "keeffe", "kelly", "leary", "looney", "loughlin", "mahoney",
    "mahony", "malley", "mara", "meara", "mullane", "neal", "neil", "neill", "raghallaigh", "regan",
    "reilly", "riordan", "rorke", "rourke", "shaughnessy", "shea", "sullivan", "toole",
];

impl Piece<'_> {
    /// Whether the piece is one word with the next.
    pub(super) fn leads(&self, place: Place) -> bool {
        if self.end == Some('.') || self.text.len() > LONGEST_LEADING {
            return false;
        }
        if NEVER_ALONE.iter().any(|word| word.eq_ignore_ascii_case(self.text)) {
            return true;
        }
        let hyphen = self.end == Some('-');
        let leading = || {
            LEADING.iter().any(|word| word.eq_ignore_ascii_case(self.text))
                || lexicon::roles(lexicon::Key::unmarked(self.text)).any(Roles::PARTICLE.or(Roles::ARTICLE))
        };
        // An elision: *D Angelo*, *O-Neill*. Shorter words may be initials.
        let elided = || matches!(self.text, "O" | "o" | "D" | "d" | "L" | "l" | "Ó") && self.next > 3;
        match place {
            Place::First => hyphen && (leading() || elided()),
            Place::Given => leading(),
            Place::Family => leading() || elided(),
        }
    }

    /// Whether a hyphen follows.
    pub(super) fn is_hyphened(&self) -> bool {
        matches!(self.end, Some('-' | '\u{2010}'))
    }

    /// Whether a full stop follows.
    pub(super) fn has_stop(&self) -> bool {
        self.end == Some('.')
    }

    /// Whether the piece stands for a longer word: a letter with case, or an abbreviation.
    pub(super) fn is_initial(&self) -> bool {
        /// Letters of the longest: *Chr.*
        const LONGEST: usize = 3;
        let mut letters = self.text.chars();
        let cased = letters.next().is_some_and(|c| c.is_uppercase() || c.is_lowercase());
        cased && (letters.clone().next().is_none() || self.end == Some('.') && letters.count() < LONGEST)
    }

    /// Whether the piece is several initials in a row: *JF*, *MT*.
    pub(super) fn is_initials(&self) -> bool {
        matches!(self.text.len(), 2..=3) && self.text.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// Whether the piece is the word between two family names: Spanish, Portuguese, Catalan *and*.
    pub(super) fn joins_families(&self) -> bool {
        let small = matches!(self.text, "y" | "e" | "i");
        let capital = matches!(self.text, "Y" | "E" | "I") && self.follows && self.end == Some(' ');
        (small || capital) && self.next > 0
    }
}

/// Whether no word of the name is a particle, whatever it looks like.
pub(super) fn is_vietnamese(name: &Name) -> bool {
    // De la Cruz has a La.
    !name.family().contains(' ') && has_role(name.family(), Roles::VIETNAMESE)
}

/// Whether the word, in the letters of keys, is a family name of China or Korea.
pub(super) fn is_east_asian(word: &str) -> bool {
    lexicon::roles(lexicon::Key::of(word)).any(Roles::EAST_ASIAN.or(Roles::KOREAN).or(Roles::HYPHENATES))
}

fn has_role(field: &str, role: Roles) -> bool {
    field.split(' ').any(|word| lexicon::roles(lexicon::Key::unmarked(word)).any(role))
}

/// Whether the given names of one who is no Vietnamese are the syllables of a Chinese or Korean name: *Min-jun*, *Min Jun*, *Minjun*.
fn are_syllables(name: &Name) -> bool {
    /// Letters of the longest syllable: *Zhuang*, *Kyoung*.
    const LONGEST: usize = 6;
    if name.family().contains([' ', '-']) || !has_role(name.family(), Roles::EAST_ASIAN.or(Roles::KOREAN)) {
        return false;
    }
    let mut count = 0;
    let syllables = pieces(name.given()).chain(pieces(name.middle())).all(|piece| {
        count += 1;
        let vietnamese = matches!(piece.text, "Thi" | "Van" | "thi" | "van");
        (2..=LONGEST).contains(&piece.text.len()) && piece.end != Some('.') && !vietnamese
    });
    syllables && (2..=3).contains(&count)
}

/// Whether a single *O* before `word`, both in the letters of keys, is one with it.
pub(super) fn follows_o(word: &str) -> bool {
    AFTER_O.contains(&word)
}

/// The words of a key, before they are in order.
#[derive(Default)]
struct Words {
    letters: String,
    /// Where in `letters` each word ends.
    ends: SmallVec<[usize; 8]>,
    /// Whether the last word is an O that is no initial.
    bare_o: bool,
    stop: bool,
}

impl Words {
    /// Adds to the word that is open.
    fn push(&mut self, piece: Piece<'_>) {
        letters::append(piece.text, &mut self.letters);
        self.stop = piece.end == Some('.');
    }

    fn close(&mut self) {
        let start = self.ends.last().copied().unwrap_or_default();
        let word = self.letters.get(start..).unwrap_or_default();
        if word.is_empty() {
            return;
        }
        let bare_o = word == "o" && !self.stop;
        if self.bare_o && follows_o(word) {
            self.ends.pop();
        }
        self.bare_o = bare_o;
        self.ends.push(self.letters.len());
    }

    fn finish(self, generation: Option<Generation>) -> String {
        let mut start = 0;
        let mut words: SmallVec<[&str; 8]> = SmallVec::new();
        for end in self.ends {
            words.push(self.letters.get(start..end).unwrap_or_default());
            start = end;
        }
        words.sort_unstable();
        let mut key = String::with_capacity(self.letters.len() + words.len() + 4);
        for word in words {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(word);
        }
        if let Some(generation) = generation {
            key.push_str(", ");
            key.push_str(generation.as_str());
        }
        key
    }
}

/// What tells apart those of one family who have the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Generation {
    /// *Jr*, and what says so in other languages.
    Junior,
    /// *Sr*.
    Senior,
    /// *I* to *X*.
    Number(u8),
}

impl Generation {
    const NUMERALS: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// The generation that a suffix names.
    pub(super) fn of(suffix: &str) -> Option<Self> {
        suffix.split([' ', ',']).find_map(|word| {
            let word = word.trim_end_matches('.').to_lowercase();
            Some(match word.as_str() {
                "jr" | "jnr" | "jun" | "junior" | "júnior" | "fils" | "filho" | "hijo" | "ml" | "мл" => {
                    Self::Junior
                }
                "sr" | "snr" | "sen" | "senior" | "sénior" | "père" | "pere" | "starší" | "ст" => {
                    Self::Senior
                }
                "1st" => Self::Number(1),
                "2nd" => Self::Number(2),
                "3rd" => Self::Number(3),
                "4th" => Self::Number(4),
                "5th" => Self::Number(5),
                word => {
                    let place = Self::NUMERALS.iter().position(|numeral| *numeral == word)?;
                    Self::Number(u8::try_from(place + 1).ok()?)
                }
            })
        })
    }

    /// Whether two generations are one, where the names of both tell theirs.
    pub(super) fn agree(a: Option<Self>, b: Option<Self>) -> Option<bool> {
        // The father of a Jr. is Sr., or I.
        let number = |generation| match generation {
            Self::Senior => 1,
            Self::Junior => 2,
            Self::Number(number) => number,
        };
        match (a, b) {
            (None, None) => Some(true),
            (Some(a), Some(b)) => Some(number(a) == number(b)),
            _ => None,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Junior => "jr",
            Self::Senior => "sr",
            Self::Number(number) => {
                Self::NUMERALS.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default()
            }
        }
    }
}
