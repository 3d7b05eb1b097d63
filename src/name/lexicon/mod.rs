//! The words that the rules of names turn on, behind one lookup. Not the rules.
//!
//! Words are kept as keys: their ASCII small letters packed into an integer, so that a lookup is
//! a multiplication and, nearly always, one comparison.

mod affixes;
mod inner;
mod mac;
mod particles;

pub(super) use affixes::TITLES_BEYOND_ASCII;
pub(super) use particles::{
    AFTER_CAPITAL_D, AFTER_SMALL_D, BETWEEN_HYPHENS, PARTICLES_BEYOND_ASCII, PATRONYMICS_BEYOND_ASCII,
    SMALL_BEYOND_ASCII,
};

/// What a word may be; several at once. Where it stands decides which it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles(u32);

impl Roles {
    pub(super) const NONE: Self = Self(0);
    pub(super) const PARTICLE: Self = Self(1);
    pub(super) const ARTICLE: Self = Self(1 << 1);
    pub(super) const PREPOSITION: Self = Self(1 << 2);
    pub(super) const PREPOSITION_ARTICLE: Self = Self(1 << 3);
    pub(super) const SMALL_BY_CHOICE: Self = Self(1 << 4);
    pub(super) const AFTER_CAPITAL_DE: Self = Self(1 << 5);
    pub(super) const AFTER_CAPITAL_VAN: Self = Self(1 << 6);
    pub(super) const AFTER_DAS: Self = Self(1 << 7);
    pub(super) const PORTUGUESE: Self = Self(1 << 8);
    pub(super) const CATALAN: Self = Self(1 << 9);
    pub(super) const AFTER_NA: Self = Self(1 << 10);
    pub(super) const VIETNAMESE: Self = Self(1 << 11);
    pub(super) const EAST_ASIAN: Self = Self(1 << 12);
    pub(super) const KOREAN: Self = Self(1 << 13);
    pub(super) const MAC_STEM: Self = Self(1 << 14);
    pub(super) const MAC_GIVEN: Self = Self(1 << 15);
    pub(super) const SUFFIX: Self = Self(1 << 16);
    pub(super) const SUFFIX_AFTER_COMMA: Self = Self(1 << 17);
    pub(super) const TITLE: Self = Self(1 << 18);
    pub(super) const ABBREVIATION: Self = Self(1 << 19);
    pub(super) const SHORT_WORD: Self = Self(1 << 20);
    pub(super) const ELISION: Self = Self(1 << 21);
    pub(super) const AS_WRITTEN: Self = Self(1 << 22);
    pub(super) const FACULTY: Self = Self(1 << 23);
    pub(super) const SUFFIX_AFTER_NAMES: Self = Self(1 << 24);
    pub(super) const PATRONYMIC: Self = Self(1 << 25);
    pub(super) const HEBREW: Self = Self(1 << 26);
    pub(super) const HEBREW_EPITHET: Self = Self(1 << 27);
    pub(super) const ITALIAN: Self = Self(1 << 28);
    pub(super) const OLD_ITALIAN: Self = Self(1 << 29);
    pub(super) const AFTER_CAPITAL_LA: Self = Self(1 << 30);
    pub(super) const HYPHENATES: Self = Self(1 << 31);

    /// Whether the word is any of `roles`.
    pub(super) const fn any(self, roles: Self) -> bool {
        self.0 & roles.0 != 0
    }

    pub(super) const fn or(self, roles: Self) -> Self {
        Self(self.0 | roles.0)
    }

    pub(super) const fn bits(self) -> u32 {
        self.0
    }
}

/// A word of at most sixteen ASCII letters, in small letters; what is longer has no key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Key(u128);

impl Key {
    /// Letters that a key holds.
    pub(super) const MAX: usize = 16;

    /// No word at all.
    pub(super) const NONE: Self = Self(0);

    /// The key of `word`, whose full stops and apostrophes do not count.
    pub(super) const fn of(word: &str) -> Self {
        let mut key = 0u128;
        let mut length = 0;
        let mut bytes = word.as_bytes();
        while let [byte, rest @ ..] = bytes {
            bytes = rest;
            if *byte == b'.' || *byte == b'\'' {
                continue;
            }
            if length == Self::MAX || !byte.is_ascii() {
                return Self::NONE;
            }
            key |= (byte.to_ascii_lowercase() as u128) << (8 * length);
            length += 1;
        }
        Self(key)
    }

    /// The key of `word`, which is ASCII letters alone: its bytes at once, the middle ones twice.
    pub(super) fn of_letters(word: &[u8]) -> Self {
        /// Of a letter set, of a place without one not; shifted, it makes the letter small.
        const LETTER: u128 = u128::from_ne_bytes([0x40; 16]);
        let length = word.len();
        let last = |width: usize| 8 * (length - width);
        let key = match (word.first_chunk(), word.last_chunk()) {
            (Some(head), Some(tail)) if length <= Self::MAX => {
                u128::from(u64::from_le_bytes(*head)) | u128::from(u64::from_le_bytes(*tail)) << last(8)
            }
            (Some(_), _) => return Self::NONE,
            _ => match (word.first_chunk(), word.last_chunk(), word) {
                (Some(head), Some(tail), _) => {
                    u128::from(u32::from_le_bytes(*head)) | u128::from(u32::from_le_bytes(*tail)) << last(4)
                }
                (.., [first, rest @ ..]) => {
                    let rest = rest.iter().rev().fold(0, |key, byte| (key << 8) | u32::from(*byte));
                    u128::from((rest << 8) | u32::from(*first))
                }
                _ => 0,
            },
        };
        Self(key | (key & LETTER) >> 1)
    }

    /// The key of `word`, its letters stripped of their marks where they are Latin.
    pub(super) fn unmarked(word: &str) -> Self {
        if word.is_ascii() {
            return Self::of(word);
        }
        let (mut key, mut length) = (0u128, 0);
        for letter in word.chars().flat_map(plain_letters).filter(|c| !matches!(c, '.' | '\'')) {
            if length == Self::MAX || !letter.is_ascii() {
                return Self::NONE;
            }
            key |= u128::from(letter.to_ascii_lowercase() as u8) << (8 * length);
            length += 1;
        }
        Self(key)
    }

    /// The letters mixed; the highest bits best.
    #[allow(clippy::cast_possible_truncation, reason = "a hash keeps the bits that it needs")]
    const fn mixed(self) -> u64 {
        (self.0 as u64 ^ (self.0 >> 64) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    /// The place of the key among those that act.
    #[allow(clippy::cast_possible_truncation, reason = "a hash keeps the bits that it needs")]
    const fn actor_bit(self) -> usize {
        (self.mixed() >> (64 - ACTOR_BITS.trailing_zeros())) as usize
    }

    /// Where the search for the key begins, and its tag, which is never nought.
    #[allow(clippy::cast_possible_truncation, reason = "a hash keeps the bits that it needs")]
    const fn slot(self) -> (usize, u32) {
        let mixed = self.mixed();
        ((mixed >> (64 - SLOTS.trailing_zeros())) as usize, mixed as u32 | 1)
    }
}

/// The base letters of `c`: its canonical decomposition without marks, and đ as d.
fn plain_letters(c: char) -> impl Iterator<Item = char> {
    let mut base = [None; 2];
    match c {
        'đ' | 'Đ' => base = [Some('d'), None],
        c => unicode_normalization::char::decompose_canonical(c, |part| {
            if !unicode_normalization::char::is_combining_mark(part) {
                base = [Some(part), base.first().copied().flatten()];
            }
        }),
    }
    base.into_iter().flatten()
}

/// Slots of the table: a power of two, at most half filled.
const SLOTS: usize = 8192;

/// All words, by what they may be.
pub(super) const WORDS: &[(Roles, &[&str])] = &[
    (Roles::PARTICLE, particles::PARTICLES),
    (Roles::ARTICLE, particles::ARTICLES),
    (Roles::PREPOSITION, particles::PREPOSITIONS),
    (Roles::PREPOSITION_ARTICLE, particles::ARTICLES_OF_PREPOSITIONS),
    (Roles::SMALL_BY_CHOICE, particles::SMALL_BY_CHOICE),
    (Roles::AFTER_CAPITAL_DE, particles::AFTER_CAPITAL_DE),
    (Roles::AFTER_CAPITAL_VAN, particles::AFTER_CAPITAL_VAN),
    (Roles::AFTER_DAS, particles::AFTER_DAS),
    (Roles::PORTUGUESE, particles::PORTUGUESE),
    (Roles::CATALAN, particles::CATALAN),
    (Roles::AFTER_NA, particles::AFTER_NA),
    (Roles::VIETNAMESE, particles::VIETNAMESE),
    (Roles::EAST_ASIAN, particles::EAST_ASIAN),
    (Roles::KOREAN, particles::KOREAN),
    (Roles::HYPHENATES, particles::HYPHENATES),
    (Roles::MAC_STEM, mac::STEMS),
    (Roles::MAC_GIVEN, mac::ALSO_GIVEN),
    (Roles::SUFFIX, affixes::SUFFIXES),
    (Roles::SUFFIX_AFTER_COMMA, affixes::SUFFIXES_AFTER_COMMA),
    (Roles::SUFFIX_AFTER_NAMES.or(Roles::SUFFIX_AFTER_COMMA), affixes::SUFFIXES_AFTER_NAMES),
    (Roles::PATRONYMIC, particles::PATRONYMICS),
    (Roles::TITLE, affixes::TITLES),
    (Roles::TITLE.or(Roles::AS_WRITTEN), affixes::TITLES_AS_WRITTEN),
    (Roles::AS_WRITTEN, inner::FORMS),
    (Roles::AFTER_CAPITAL_LA, particles::AFTER_CAPITAL_LA),
    (Roles::HEBREW, particles::HEBREW),
    (Roles::HEBREW_EPITHET, particles::HEBREW_EPITHETS),
    (Roles::ITALIAN, particles::ITALIAN),
    (Roles::OLD_ITALIAN, particles::OLD_ITALIAN),
    (Roles::FACULTY, particles::FACULTIES),
    (Roles::ABBREVIATION, affixes::ABBREVIATIONS),
    (Roles::SHORT_WORD, affixes::SHORT_WORDS),
    (Roles::ELISION, affixes::ELISIONS),
];

/// Open addressing with linear probing, built by the compiler. A word that is not there, as most
/// are not, touches eight bytes: its tag is compared first, and the keys stand apart.
static TABLE: Table = build();

struct Table {
    tags: [(u32, Roles); SLOTS],
    keys: [Key; SLOTS],
}

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
#[allow(clippy::large_stack_arrays, reason = "the stack is the compiler's")]
#[allow(long_running_const_eval, reason = "a few thousand words")]
const fn build() -> Table {
    let mut table = Table { tags: [(0, Roles::NONE); SLOTS], keys: [Key::NONE; SLOTS] };
    let mut list = 0;
    while list < WORDS.len() {
        let (role, words) = WORDS[list];
        let mut word = 0;
        while word < words.len() {
            let key = Key::of(words[word]);
            let (mut slot, tag) = key.slot();
            while table.tags[slot].0 != 0 && table.keys[slot].0 != key.0 {
                slot = (slot + 1) % SLOTS;
            }
            table.tags[slot] = (tag, table.tags[slot].1.or(role));
            table.keys[slot] = key;
            word += 1;
        }
        list += 1;
    }
    table
}

/// What the word may be; [`Roles::NONE`] for a word like any other.
pub(super) fn roles(key: Key) -> Roles {
    if key == Key::NONE {
        return Roles::NONE;
    }
    let (mut slot, tag) = key.slot();
    while let Some((found, roles)) = TABLE.tags.get(slot % SLOTS) {
        if *found == 0 {
            break;
        }
        if *found == tag && TABLE.keys.get(slot % SLOTS) == Some(&key) {
            return *roles;
        }
        slot += 1;
    }
    Roles::NONE
}

/// What a word is that may not be cased as a name: the rest of the roles tell of its neighbours alone.
const ACTS: Roles = Roles::PARTICLE
    .or(Roles::ARTICLE)
    .or(Roles::PREPOSITION)
    .or(Roles::PATRONYMIC)
    .or(Roles::SUFFIX)
    .or(Roles::SUFFIX_AFTER_NAMES)
    .or(Roles::AS_WRITTEN);

/// The keys of `words`.
#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn keys<const N: usize>(words: &[&str]) -> [Key; N] {
    let mut keys = [Key::NONE; N];
    let mut at = 0;
    while at < N {
        keys[at] = Key::of(words[at]);
        at += 1;
    }
    keys
}

/// Whether the word is a particle where its neighbours or the locale say so.
pub(super) fn acts_at_times(key: Key) -> bool {
    static KEYS: [Key; particles::AT_TIMES.len()] = keys(particles::AT_TIMES);
    KEYS.contains(&key)
}

/// Whether the word stays small between two hyphens.
fn acts_between_hyphens(key: Key) -> bool {
    static KEYS: [Key; particles::BETWEEN_HYPHENS.len()] = keys(particles::BETWEEN_HYPHENS);
    KEYS.contains(&key)
}

/// The words that act, a bit for each key by its hash: most others are told at once.
static ACTORS: [u64; ACTOR_BITS / 64] = actors();

/// A power of two, of which the words set one in thirty.
const ACTOR_BITS: usize = 32768;

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
#[allow(long_running_const_eval, reason = "a few thousand words")]
const fn actors() -> [u64; ACTOR_BITS / 64] {
    const fn insert(bits: &mut [u64; ACTOR_BITS / 64], words: &[&str]) {
        let mut word = 0;
        while word < words.len() {
            let bit = Key::of(words[word]).actor_bit();
            bits[bit / 64] |= 1 << (bit % 64);
            word += 1;
        }
    }
    let mut bits = [0; ACTOR_BITS / 64];
    let mut list = 0;
    while list < WORDS.len() {
        let (role, words) = WORDS[list];
        if role.any(ACTS) {
            insert(&mut bits, words);
        }
        list += 1;
    }
    insert(&mut bits, particles::AT_TIMES);
    insert(&mut bits, particles::BETWEEN_HYPHENS);
    bits
}

/// Whether the word may be anything but a name, wherever it stands.
#[inline]
pub(super) fn acts(key: Key) -> bool {
    let bit = key.actor_bit();
    ACTORS.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
        && (roles(key).any(ACTS) || acts_at_times(key) || acts_between_hyphens(key))
}

/// The way a word with a case of its own is written: `phd` is `PhD`, `dicaprio` `DiCaprio`.
pub(super) fn form(key: Key) -> Option<&'static str> {
    let mut forms = affixes::SUFFIXES
        .iter()
        .chain(affixes::SUFFIXES_AFTER_COMMA)
        .chain(affixes::SUFFIXES_AFTER_NAMES)
        .chain(affixes::TITLES_AS_WRITTEN)
        .chain(inner::FORMS);
    forms.find(|form| Key::of(form) == key).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_with_its_role() {
        for (role, words) in WORDS {
            for word in *words {
                assert!(roles(Key::unmarked(word)).any(*role) || Key::of(word) == Key::NONE, "{word}");
            }
        }
    }

    #[test]
    fn words_are_keys() {
        let long: Vec<_> =
            WORDS.iter().flat_map(|(_, words)| *words).filter(|word| Key::of(word) == Key::NONE).collect();
        assert!(long.is_empty(), "not ASCII or beyond sixteen letters: {long:?}");
    }

    #[test]
    fn no_list_has_a_word_twice() {
        for (_, words) in WORDS {
            let mut keys: Vec<_> = words.iter().map(|word| Key::of(word).0).collect();
            keys.sort_unstable();
            assert!(keys.is_sorted_by(|a, b| a < b), "of {words:?}");
        }
    }

    #[test]
    fn the_table_has_room() {
        let used = TABLE.keys.iter().filter(|key| **key != Key::NONE).count();
        assert!(used * 2 < SLOTS, "{used} of {SLOTS}");
    }

    #[test]
    fn a_key_is_the_same_however_it_is_read() {
        for length in 0..=Key::MAX + 1 {
            let word = "AbCdEfGhIjKlMnOpQ".get(..length).unwrap_or_default();
            assert_eq!(Key::of_letters(word.as_bytes()), Key::of(word), "{word}");
            assert_eq!(Key::unmarked(&format!("é{word}")), Key::of(&format!("e{word}")), "{word}");
        }
    }

    #[test]
    fn marks_do_not_matter() {
        assert_eq!(Key::unmarked("Nguyễn"), Key::of("nguyen"));
        assert_eq!(Key::unmarked("Đỗ"), Key::of("do"));
        assert_eq!(Key::unmarked("Иван"), Key::NONE);
        assert_eq!(Key::unmarked("a very long word indeed"), Key::NONE);
    }
}
