//! A name taken apart for the comparison: words in the letters of keys. Not a parser.

use std::cmp::Ordering;

use unicode_script::{Script, UnicodeScript};

use super::{hangul, nickname, ways};
use crate::finding::{Reason, Reasons};
use crate::name::key::{self, Generation, Place, letters, pieces};
use crate::name::parse::{Name, Order};
use crate::tables::name_languages;

/// How much of a word is there.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Length {
    /// All of it.
    #[default]
    Whole,
    /// A letter that stands for it.
    Letter,
    /// A letter or a few, and a full stop.
    Abbreviated,
}

/// A word of a name, its particles with it.
#[derive(Clone, Default)]
pub(super) struct Word {
    /// In the letters of a key.
    pub(super) letters: String,
    /// How many bytes of them are particles.
    particle: usize,
    /// Whether it stands for a longer one.
    length: Length,
    /// Whether it is in the standard of its language: read from Han or Hangul, or pinyin.
    pub(super) standard: bool,
    /// Whether a hyphen ties it to the next word, or to the one before.
    pub(super) hyphen: bool,
}

impl Word {
    pub(super) const fn is_initial(&self) -> bool {
        !matches!(self.length, Length::Whole)
    }

    /// Whether this initial is that of `word`.
    pub(super) fn begins(&self, word: &Self) -> bool {
        let also = match self.letters.as_str() {
            "y" | "j" => "i",
            "c" => "k",
            _ => return word.core().starts_with(&self.letters) || word.letters.starts_with(&self.letters),
        };
        word.core().starts_with(&self.letters) || word.core().starts_with(also)
    }

    /// Whether it is a particle, and nothing follows.
    fn is_particle(&self) -> bool {
        self.particle == self.letters.len()
    }

    pub(super) const fn has_particle(&self) -> bool {
        self.particle > 0
    }

    pub(super) fn particle(&self) -> &str {
        self.letters.get(..self.particle).unwrap_or_default()
    }

    /// The word without its particles.
    pub(super) fn core(&self) -> &str {
        self.letters.get(self.particle..).unwrap_or_default()
    }
}

/// One way to read a name.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) given: Vec<Word>,
    pub(super) family: Vec<Word>,
    /// What it takes to read it so.
    pub(super) reasons: Reasons,
    /// Whether the line between the two was moved.
    pub(super) moved: bool,
    /// Whether the last word is read as the family name, though the parser took the first.
    pub(super) swapped: bool,
}

impl Parts {
    /// Whether family and given names have changed places.
    pub(super) const fn is_turned(&self) -> bool {
        self.reasons.contains(Reason::Transposed)
    }
}

/// A name in its words.
pub(super) struct Person {
    pub(super) given: Vec<Word>,
    pub(super) family: Vec<Word>,
    pub(super) maiden: Vec<Word>,
    nickname: Vec<Word>,
    pub(super) generation: Option<Generation>,
    /// The script of the first letter; hiragana and katakana are one.
    pub(super) script: Option<Script>,
    /// Whether the family name is one of Vietnam.
    pub(super) vietnamese: bool,
    /// Whether letters bear the signs of McCune–Reischauer.
    pub(super) signs: bool,
    /// Whether the family name was taken to stand first, for what the words look like.
    guessed: bool,
}

/// Words of a name beyond which no second reading is tried.
const READ_MAX: usize = 12;

impl Person {
    /// The words of `name`; where it is `across` scripts from the other, in Latin letters.
    pub(super) fn of(name: &Name, across: bool) -> Self {
        let vietnamese = key::is_vietnamese(name);
        let read = |field: &str, first| words(field, first, across, vietnamese);
        let mut given = read(&[name.given(), name.middle()].join(" "), Place::First);
        let mut family = read(name.family(), Place::Family);
        // M. Jean Dupont has a French title, H.M. Elizabeth another; M. Curie, H.M. Alperin and M A Berg may
        // have initials.
        let title = read(name.title(), Place::First);
        if title.iter().all(|word| word.letters.len() == 1)
            && (name.title() == "M" || given.first().is_none_or(Word::is_initial))
        {
            given.splice(0..0, title);
        }
        // Siobhan O Brien, and what Beethoven, Ludwig van leaves at the end.
        let tied = given.len() > 1
            && given.last().zip(family.first()).is_some_and(|(last, first)| {
                last.is_particle()
                    || last.letters == "o" && last.length == Length::Letter && key::follows_o(&first.letters)
            });
        if tied && let Some((last, first)) = given.pop().zip(family.first_mut()) {
            first.letters.insert_str(0, &last.letters);
            first.particle += if last.is_particle() { last.letters.len() } else { 0 };
        }
        Self {
            given,
            family,
            maiden: read(name.maiden(), Place::Family),
            nickname: read(name.nickname(), Place::First),
            generation: Generation::of(name.suffix()),
            script: script(name),
            vietnamese,
            signs: name.full().contains(['ŏ', 'ŭ', 'Ŏ', 'Ŭ']),
            guessed: name.order() == Order::FamilyFirst && !name.full().contains(','),
        }
    }

    /// Whether the words are in the standard of their language.
    pub(super) fn is_standard(&self) -> bool {
        self.given.iter().chain(&self.family).any(|word| word.standard)
    }

    /// Whether the given names have a *ch* and no *j*, as McCune–Reischauer writes them, and those of `other` a *j*
    /// and no *ch*.
    pub(super) fn writes_ch(&self, other: &Self) -> bool {
        let has = |person: &Self, text: &str| person.given.iter().any(|word| word.letters.contains(text));
        has(self, "ch") && !has(self, "j") && has(other, "j") && !has(other, "ch")
    }

    /// Marks the words as pinyin.
    pub(super) fn mark_standard(&mut self) {
        self.given.iter_mut().chain(&mut self.family).for_each(|word| word.standard = true);
    }

    /// Whether the name may be one of China or Korea that the parser did not know for one: *Byun Baek-hyun*,
    /// *Tsien Hsue-shen*.
    fn is_family_first(&self) -> bool {
        let [first, more @ ..] = self.given.as_slice() else { return false };
        let rest = || more.iter().chain(&self.family);
        let syllables =
            |word: &Word| !word.is_initial() && !word.has_particle() && ways::is_syllable(&word.letters);
        let hyphened =
            self.family.len() == 2 && self.family.iter().all(|word| word.hyphen && syllables(word));
        let family = hangul::is_family(&first.letters) || key::is_east_asian(&first.letters);
        let known = |word: &Word| hangul::is_family(&word.letters) || key::is_east_asian(&word.letters);
        !self.guessed
            && syllables(first)
            && (more.is_empty()
                && (hyphened || family && self.family.last().is_some_and(|word| !known(word)))
                || family && rest().count() == 2 && rest().all(syllables))
    }

    /// All words, given names first.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> + Clone {
        self.given.iter().chain(&self.family).map(|word| word.letters.as_str())
    }

    /// All words as given names, or as family names, where what they are is a guess.
    pub(super) fn all(&self) -> Vec<Word> {
        self.given.iter().chain(&self.family).cloned().collect()
    }

    /// Whether there is but a given or a family name.
    pub(super) const fn is_one_part(&self) -> bool {
        self.given.is_empty() || self.family.is_empty()
    }

    /// Whether the words are those of `other`, begun elsewhere: family name first, or last.
    pub(super) fn is_rotated(&self, other: &Self) -> bool {
        let (own, others): (Vec<_>, Vec<_>) = (self.words().collect(), other.words().collect());
        own.len() == others.len()
            && own.len() <= READ_MAX
            && (1..own.len()).any(|turn| own.iter().cycle().skip(turn).take(own.len()).eq(&others))
    }

    /// The letters of all words, in either order of family and given names.
    pub(super) fn joined(&self) -> [String; 2] {
        let join = |words: &[Word]| words.iter().map(|word| word.letters.as_str()).collect::<String>();
        let (given, family) = (join(&self.given), join(&self.family));
        [format!("{given}{family}"), format!("{family}{given}")]
    }

    /// The ways to read the name, the likeliest first.
    pub(super) fn readings(&self) -> Vec<Parts> {
        let read = |given: &[Word], family: &[Word], reason: Option<Reason>| Parts {
            given: given.to_vec(),
            family: family.to_vec(),
            reasons: reason.map_or(Reasons::NONE, super::only),
            moved: false,
            swapped: false,
        };
        let moved = |parts: Parts| Parts { moved: true, ..parts };
        let mut readings = vec![read(&self.given, &self.family, None)];
        if self.given.len() + self.family.len() > READ_MAX {
            return readings;
        }
        // Family names that were taken for middle names.
        for from in (1..self.given.len()).rev().take(2) {
            let (given, words) = self.given.split_at(from);
            let compound = given.last().is_some_and(|word| word.hyphen);
            if compound || words.iter().any(|word| word.is_initial() || is_given(&word.letters)) {
                break;
            }
            readings.push(moved(read(given, &[words, &self.family].concat(), None)));
        }
        // Middle names that were taken for family names.
        for from in (1..self.family.len()).rev().take(2) {
            let (words, family) = self.family.split_at(from);
            readings.push(moved(read(&[&self.given, words].concat(), family, None)));
        }
        if self.guessed {
            let written = [&*self.family, &self.given].concat();
            let (given, family) = written.split_at(written.len().saturating_sub(1));
            readings.push(Parts { swapped: true, ..read(given, family, None) });
        }
        if self.is_family_first() {
            let (family, given) = self.given.split_at(1);
            readings.push(Parts { swapped: true, ..read(&[given, &self.family].concat(), family, None) });
        }
        // The name that a Vietnamese is called by comes last, or is taken for the first.
        if self.vietnamese && self.given.len() > 1 {
            let (called, before) = self.given.split_at(1);
            readings.push(read(&[before, called].concat(), &self.family, None));
        }
        if !self.nickname.is_empty() {
            readings.push(read(&self.nickname, &self.family, Some(Reason::Nickname)));
        }
        if !self.maiden.is_empty() {
            readings.push(read(&self.given, &self.maiden, Some(Reason::Maiden)));
            readings.push(read(&self.given, &[&*self.maiden, &self.family].concat(), Some(Reason::Maiden)));
        }
        readings.push(read(&self.family, &self.given, Some(Reason::Transposed)));
        readings
    }
}

/// Whether the word is a given name, and no family name of English as well: *Ann*, not *Smith* nor *Thomas*.
fn is_given(word: &str) -> bool {
    nickname::is_known(word) && !holds(name_languages::ENGLISH_FAMILY, word)
}

/// Whether a list of words in order, parted by spaces, holds `word`.
fn holds(list: &str, word: &str) -> bool {
    let mut rest = list;
    while !rest.is_empty() {
        let (head, tail) = rest.split_at_checked(rest.len() / 2).unwrap_or((rest, ""));
        let start = head.rfind(' ').map_or(0, |at| at + 1);
        let end = tail.find(' ').map_or(rest.len(), |at| head.len() + at);
        match rest.get(start..end).unwrap_or_default().cmp(word) {
            Ordering::Equal => return true,
            Ordering::Less => rest = rest.get(end + 1..).unwrap_or_default(),
            Ordering::Greater => rest = rest.get(..start).unwrap_or_default().trim_end(),
        }
    }
    false
}

/// The words of a field.
fn words(field: &str, first: Place, across: bool, vietnamese: bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<Word> = None;
    for (index, piece) in pieces(field).enumerate() {
        if piece.joins_families() && first == Place::Family {
            continue;
        }
        let place = if index > 0 && first == Place::First { Place::Given } else { first };
        let mut word: Word = open.take().unwrap_or_default();
        word.standard |= append(piece.text, across, &mut word.letters);
        if !vietnamese && piece.leads(place) {
            word.particle = word.letters.len();
            open = Some(word);
            continue;
        }
        word.hyphen = piece.is_hyphened();
        if word.particle == 0 && piece.is_initials() {
            words.extend(word.letters.chars().map(|letter| Word {
                letters: letter.into(),
                length: Length::Letter,
                ..word.clone()
            }));
        } else if !word.letters.is_empty() {
            // Hyon-u: a small letter behind a hyphen is a syllable.
            let syllable = piece.text.starts_with(char::is_lowercase)
                && words.last().is_some_and(|before: &Word| before.hyphen);
            let initial = word.particle == 0 && piece.is_initial() && !syllable;
            word.length = match (initial, piece.has_stop()) {
                (false, _) => Length::Whole,
                (true, false) => Length::Letter,
                (true, true) => Length::Abbreviated,
            };
            words.push(word);
        }
    }
    words.extend(open.filter(|word| !word.letters.is_empty()));
    for place in (1..words.len()).rev() {
        if words.get(place - 1).is_some_and(|before| before.hyphen)
            && let Some(word) = words.get_mut(place)
        {
            word.hyphen = true;
        }
    }
    words
}

/// Appends the letters of a piece; Han and Hangul as they are read, where the other name is in another script.
/// Tells whether there was either.
fn append(piece: &str, across: bool, out: &mut String) -> bool {
    let start = out.len();
    letters::append(piece, out);
    let mut read = false;
    if across && !out.is_ascii() {
        let own = out.split_off(start);
        for letter in own.chars() {
            match letters::pinyin(letter) {
                Some(reading) => {
                    out.push_str(reading);
                    read = true;
                }
                None => read |= hangul::append(letter, out),
            }
        }
    }
    read
}

/// The letters of a whole name, in its own order, a space between what space and hyphens part.
pub(super) fn letters_of(full: &str) -> String {
    let mut all = String::new();
    for piece in pieces(full) {
        letters::append(piece.text, &mut all);
        all.push(' ');
    }
    all
}

/// Whether the names are in two scripts.
pub(super) fn scripts_differ(a: &Name, b: &Name) -> bool {
    script(a).zip(script(b)).is_some_and(|(a, b)| a != b)
}

/// The script of the first letter; hiragana and katakana are one.
fn script(name: &Name) -> Option<Script> {
    let letters = [name.given(), name.family()].into_iter().flat_map(|field| field.chars());
    let script = letters.filter(|c| c.is_alphabetic()).map(|c| c.script()).next()?;
    Some(if script == Script::Katakana { Script::Hiragana } else { script })
}

#[cfg(test)]
mod tests {
    use super::{holds, name_languages};

    #[test]
    fn every_word_of_a_list_is_found() {
        let list = name_languages::ENGLISH_FAMILY;
        assert!(list.split(' ').filter(|word| !word.is_empty()).all(|word| holds(list, word)));
        assert!(!holds(list, "ann") && !holds(list, "") && !holds("", "a") && holds("a", "a"));
    }
}
