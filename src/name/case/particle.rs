//! Particles: whether a word joins a family name where it stands. Its neighbours decide.

use super::super::alphabet;
use super::super::lexicon::{self, Key, Roles};
use super::super::locale::Locale;
use super::{Holds, Sentence, Word};

const E: Key = Key::of("e");
const I: Key = Key::of("i");
const DO: Key = Key::of("do");
const DU: Key = Key::of("du");
const DA: Key = Key::of("da");
const THE: Key = Key::of("the");
const DEN: Key = Key::of("den");
const BIN: Key = Key::of("bin");
const WA: Key = Key::of("wa");
const IN: Key = Key::of("in");
const AM: Key = Key::of("am");
const IM: Key = Key::of("im");
const UR: Key = Key::of("ur");
const TE: Key = Key::of("te");
const Z: Key = Key::of("z");
const ZE: Key = Key::of("ze");
const NO: Key = Key::of("no");
const GEB: Key = Key::of("geb");
const ROZ: Key = Key::of("roz");
const DOMU: Key = Key::of("domu");
const MAC: Key = Key::of("mac");
const NIC: Key = Key::of("nic");
const NA: Key = Key::of("na");
const MHAC: Key = Key::of("mhac");
const MHIC: Key = Key::of("mhic");
const AN: Key = Key::of("an");
const BEN: Key = Key::of("ben");
const BAT: Key = Key::of("bat");
const BAS: Key = Key::of("bas");
const MIBEIT: Key = Key::of("mibeit");
const MIMISHPACHAT: Key = Key::of("mimishpachat");
const ID: Key = Key::of("id");
const IFJ: Key = Key::of("ifj");
const ET: Key = Key::of("et");
const LA: Key = Key::of("la");
const TIL: Key = Key::of("til");
const TOT: Key = Key::of("tot");
const DE: Key = Key::of("de");
const DI: Key = Key::of("di");
const VAN: Key = Key::of("van");
const DAS: Key = Key::of("das");

/// Particles of Europe that are syllables of Vietnamese given names.
const VIETNAMESE_SYLLABLES: &[Key] = &[VAN, DO, DI, DU, DA, THE, DEN];

const GERMAN: &[Key] = &[Key::of("von"), Key::of("vom"), Key::of("zu"), Key::of("zum"), Key::of("zur")];
const FRENCH: &[Key] = &[DE, DU, Key::of("des")];
const FRENCH_TITLES: &[Key] = &[
    Key::of("m"),
    Key::of("mm"),
    Key::of("mme"),
    Key::of("mmes"),
    Key::of("mlle"),
    Key::of("mgr"),
    Key::of("madame"),
    Key::of("monsieur"),
];

/// Family names of today's Israel after *Ben*, though they are given names as well.
const AFTER_CAPITAL_BEN: &[Key] =
    &[Key::of("david"), Key::of("simon"), Key::of("shimon"), Key::of("ezra"), Key::of("uri"), Key::of("zvi")];

/// Family names of Vietnam that are of the Netherlands, too, after *van*.
const DUTCH_AFTER_VAN: &[Key] =
    &[Key::of("dam"), Key::of("lam"), Key::of("ton"), Key::of("han"), Key::of("mai"), Key::of("mac")];

/// Particles of Europe that are syllables of Chinese and Korean given names.
const EAST_ASIAN_SYLLABLES: &[Key] = &[DO, DI, DU, DA, BIN, WA, IN, AN, AM, IM, UR, NO];

impl Sentence<'_> {
    /// Whether the word is a small particle here; `joined` is whether the one before it is one, or
    /// would be but that it opens the name.
    pub(super) fn joins(&self, index: usize, word: &Word<'_>, joined: bool) -> bool {
        if word.holds.any(Holds::APOSTROPHE) && matches!(word.text, "'t" | "'s" | "'n" | "'T" | "'S" | "'N") {
            return true;
        }
        // The elder and the younger, in Hungarian.
        if word.opens && matches!(word.key, ID | IFJ) && word.holds.any(Holds::STOP) {
            return true;
        }
        if word.holds.any(Holds::WIDE) {
            return self.joins_beyond_ascii(index, word);
        }
        // The small letter of a Turkish I is none of a particle, but that of QIZI.
        if self.turkic && word.text.contains('I') {
            return word.roles.any(Roles::PATRONYMIC) && word.names > 1;
        }
        let connects = Roles::PARTICLE.or(Roles::ARTICLE).or(Roles::PREPOSITION).any(word.roles)
            || lexicon::acts_at_times(word.key)
            || word.roles.any(Roles::PATRONYMIC);
        if !connects
            || self.locale == Locale::EastAsian
            || (word.holds.any(Holds::STOP) && !matches!(word.key, GEB | ROZ))
        {
            return false;
        }
        // Oğlu, kyzy: after the father's name, mostly at the end.
        if word.roles.any(Roles::PATRONYMIC) {
            return word.names > 1;
        }
        let Some(next) = self.after(index) else { return self.trails(index, word) };
        if word.opens && !self.is_inverted(index) && !self.is_addressed(index, word)
            || self.is_given_syllable(index, word, next)
        {
            return false;
        }
        let before = self.before(index);
        let italian = self.locale == Locale::Italian;
        match word.key {
            E => {
                self.locale == Locale::Portuguese
                    || next.unmarked().any(Roles::PORTUGUESE)
                    || before.is_some_and(|word| word.unmarked().any(Roles::PORTUGUESE))
            }
            I => {
                self.locale == Locale::Catalan
                    || next.unmarked().any(Roles::CATALAN)
                        && before.is_some_and(|word| word.unmarked().any(Roles::CATALAN))
                    || index > 1 && self.first_catalan().is_some_and(|first| first < index)
                    || self.is_inverted(index) && self.first_catalan().is_some()
            }
            NA => next.roles.any(Roles::AFTER_NA) || super::word::eclipsed(next.text),
            AN => before.is_some_and(|word| matches!(word.key, MAC | NIC | MHAC | MHIC)),
            BEN | BAT | BAS | MIBEIT | MIMISHPACHAT => self.is_hebrew_descent(index, next),
            TIL | TOT => word.names > 1 || self.is_inverted(index),
            TE => matches!(self.locale, Locale::Dutch | Locale::Flemish),
            Z | ZE => self.locale == Locale::WestSlavic || next.key == DOMU || self.tells_slavic(),
            DOMU => before.is_some_and(|word| word.key == Z),
            _ if is_italian_family(word.key) && (italian || self.is_italian(word, next)) => false,
            _ if self.locale == Locale::Flemish
                && !before.is_some_and(|word| word.roles.any(Roles::PARTICLE)) =>
            {
                false
            }
            DE => !next.unmarked().any(Roles::AFTER_CAPITAL_DE),
            DI => word.names > 1,
            VAN => {
                let vietnamese = index + 2 == self.words.len()
                    && next.roles.any(Roles::VIETNAMESE)
                    && !DUTCH_AFTER_VAN.contains(&next.key);
                !vietnamese && !next.roles.any(Roles::AFTER_CAPITAL_VAN)
            }
            DAS => next.unmarked().any(Roles::AFTER_DAS),
            BIN => !(index + 2 == self.words.len() && next.roles.any(Roles::KOREAN.or(Roles::EAST_ASIAN))),
            _ if word.roles.any(Roles::PARTICLE) => true,
            _ if word.roles.any(Roles::ARTICLE) => {
                self.locale != Locale::French
                    && joined
                    && !(word.key == LA && next.unmarked().any(Roles::AFTER_CAPITAL_LA))
                    && before.is_some_and(|word| word.roles.any(Roles::PARTICLE.or(Roles::PREPOSITION)))
            }
            _ => next.roles.any(Roles::PREPOSITION_ARTICLE) || matches!(next.text, "'t" | "'T"),
        }
    }

    /// Whether the word opens a family name that the given name follows: *de la Cruz, José*. The
    /// name that it opens as a whole is another.
    pub(super) fn is_inverted(&self, index: usize) -> bool {
        let comma = *self.comma.get_or_init(|| self.words.iter().position(|word| word.comma));
        let Some(comma) = comma else { return false };
        index <= comma && self.word(comma + 1).is_some_and(|word| !word.roles.any(Roles::SUFFIX))
    }

    /// Whether a title before it keeps the particle small: *Herr von Trapp*, *Mme de Staël*, *Mgr. et
    /// Mgr.*, but *Sr. De la Cruz* and *dr. Van Dijk*.
    fn is_addressed(&self, index: usize, word: &Word<'_>) -> bool {
        self.before(index).filter(|before| !before.comma).is_some_and(|title| {
            let titles = word.key == ET && self.after(index).is_some_and(|word| word.roles.any(Roles::TITLE));
            titles
                || GERMAN.contains(&word.key)
                || FRENCH.contains(&word.key) && FRENCH_TITLES.contains(&title.key)
        })
    }

    /// Whether the given name tells an Italian of today, whose *De* or *Della* is a capital.
    fn is_italian(&self, word: &Word<'_>, next: &Word<'_>) -> bool {
        self.first_roles().any(Roles::ITALIAN)
            && !word.holds.any(Holds::APOSTROPHE)
            && !next.roles.any(Roles::ARTICLE.or(Roles::OLD_ITALIAN))
    }

    /// Whether *ben* or *bat* before `next` is the son or daughter of, as among Hebrew given names.
    fn is_hebrew_descent(&self, index: usize, next: &Word<'_>) -> bool {
        let hebrew = next.unmarked().any(Roles::HEBREW) && !AFTER_CAPITAL_BEN.contains(&next.key);
        let before = self.before(index);
        let inverted = before.is_none() && self.is_inverted(index);
        hebrew && (inverted || before.is_some_and(|word| word.unmarked().any(Roles::HEBREW)))
    }

    /// Whether letters of Czech, Slovak or Polish stand in the name.
    fn tells_slavic(&self) -> bool {
        const LETTERS: &str = "ěřůžščťďňľłąęśźżńćĚŘŮŽŠČŤĎŇĽŁĄĘŚŹŻŃĆ";
        *self.slavic.get_or_init(|| {
            let mut wide = self.words.iter().filter(|word| word.holds.any(Holds::WIDE));
            wide.any(|word| word.text.contains(|c| LETTERS.contains(c)))
        })
    }

    /// Particles in letters beyond ASCII, between two words.
    fn joins_beyond_ascii(&self, index: usize, word: &Word<'_>) -> bool {
        if word.opens {
            return false;
        }
        let small_i = word.text == "ı" && self.locale == Locale::Catalan;
        let patronymic = word.names > 1 && PATRONYMICS.hold(word.text);
        let joins = self.after(index).is_some() && (small_i || is_beyond_ascii(word.text));
        patronymic || joins
    }

    /// Where the first word stands that tells a Catalan.
    fn first_catalan(&self) -> Option<usize> {
        *self.catalan.get_or_init(|| self.words.iter().position(|word| word.unmarked().any(Roles::CATALAN)))
    }

    /// A particle at the very end joins only in `Family, Given van`.
    fn trails(&self, index: usize, word: &Word<'_>) -> bool {
        let given = self.before(index).is_some_and(|word| !word.comma);
        let inverted = self.words.iter().take(index).any(|word| word.comma);
        given
            && inverted
            && index + 1 == self.words.len()
            && word.roles.any(Roles::PARTICLE.or(Roles::ARTICLE))
    }

    /// Whether the word is part of the given name of a Vietnamese, Chinese or Korean.
    fn is_given_syllable(&self, index: usize, word: &Word<'_>, next: &Word<'_>) -> bool {
        let vietnamese = index > 0
            && VIETNAMESE_SYLLABLES.contains(&word.key)
            && self.first_roles().any(Roles::VIETNAMESE);
        if vietnamese {
            return !(next.roles.any(Roles::PREPOSITION_ARTICLE) || matches!(next.text, "'t" | "'T"));
        }
        index == 1
            && self.words.len() == 3
            && EAST_ASIAN_SYLLABLES.contains(&word.key)
            && self.first_roles().any(Roles::EAST_ASIAN.or(Roles::KOREAN))
            && !next.unmarked().any(Roles::PORTUGUESE)
    }
}

/// A word of letters that may be a particle, after another word and before one.
pub(in super::super) struct Steady {
    pub(in super::super) key: Key,
    pub(in super::super) roles: Roles,
    /// Whether the word before is a particle, or would be but that it opens the name.
    pub(in super::super) joined: bool,
    /// What the word before may be.
    pub(in super::super) before: Roles,
}

impl Steady {
    /// Whether it is a small particle, and nothing in the name can contest it: what `joins` says without a
    /// locale, if the `first` word is none that tells a language and no title.
    pub(in super::super) fn is_steady(&self, first: Roles, next: Roles) -> bool {
        const TELL: Roles =
            Roles::TITLE.or(Roles::VIETNAMESE).or(Roles::EAST_ASIAN).or(Roles::KOREAN).or(Roles::ITALIAN);
        if first.any(TELL) {
            return false;
        }
        match self.key {
            DI | DAS | BIN | TIL | TOT | DOMU => false,
            DE => !next.any(Roles::AFTER_CAPITAL_DE),
            VAN => !next.any(Roles::VIETNAMESE.or(Roles::AFTER_CAPITAL_VAN)),
            _ if self.roles.any(Roles::PARTICLE) => true,
            _ => {
                self.roles.any(Roles::ARTICLE)
                    && self.joined
                    && self.before.any(Roles::PARTICLE.or(Roles::PREPOSITION))
                    && !(self.key == LA && next.any(Roles::AFTER_CAPITAL_LA))
            }
        }
    }
}

impl Word<'_> {
    /// What the word may be, its marks aside.
    pub(super) fn unmarked(&self) -> Roles {
        if self.holds.any(Holds::WIDE) { lexicon::roles(Key::unmarked(self.text)) } else { self.roles }
    }
}

/// Particles that open a family name of today's Italy: *Del Piero*, *Degli Esposti*.
fn is_italian_family(particle: Key) -> bool {
    const PARTICLES: &[Key] = &[
        DE,
        DI,
        Key::of("del"),
        Key::of("dello"),
        Key::of("della"),
        Key::of("delle"),
        Key::of("degli"),
        Key::of("dei"),
        Key::of("dal"),
        Key::of("dalla"),
        Key::of("dalle"),
    ];
    PARTICLES.contains(&particle)
}

/// Words in letters beyond ASCII, in small letters.
struct Words {
    words: &'static [&'static str],
    /// How the words begin and how long they are, as a bit set: most others differ at first sight.
    heads: u64,
}

static PARTICLES: Words = Words::new(lexicon::PARTICLES_BEYOND_ASCII);
static PATRONYMICS: Words = Words::new(lexicon::PATRONYMICS_BEYOND_ASCII);

impl Words {
    #[allow(
        clippy::indexing_slicing,
        reason = "runs in the compiler: an index out of bounds is a build error"
    )]
    const fn new(words: &'static [&'static str]) -> Self {
        let (mut heads, mut at) = (0, 0);
        while at < words.len() {
            heads |= Self::head(words[at].as_bytes()[0], words[at].len());
            at += 1;
        }
        Self { words, heads }
    }

    const fn head(first: u8, length: usize) -> u64 {
        1 << ((first as usize * 5 + length) % 64)
    }

    /// Whether `word`, in small letters, is one of the words.
    #[inline]
    fn hold_small(&self, word: &[u8]) -> bool {
        word.first().is_some_and(|first| self.heads & Self::head(*first, word.len()) != 0)
            && self.words.iter().any(|known| known.as_bytes() == word)
    }

    /// Whether `word`, in either case, is one of the words.
    fn hold(&self, word: &str) -> bool {
        let Some(first) = word.chars().next().map(alphabet::lower) else { return false };
        let mut buffer = [0; 4];
        let byte = first.encode_utf8(&mut buffer).bytes().next().unwrap_or_default();
        self.heads & Self::head(byte, word.len()) != 0
            && self
                .words
                .iter()
                .any(|known| known.len() == word.len() && word.chars().map(alphabet::lower).eq(known.chars()))
    }
}

/// Whether the word is a particle or a patronymic word in letters beyond ASCII.
pub(super) fn is_beyond_ascii(word: &str) -> bool {
    PARTICLES.hold(word) || PATRONYMICS.hold(word)
}

/// The same for a word that is in small letters.
#[inline]
pub(in super::super) fn is_small_beyond_ascii(word: &[u8]) -> bool {
    PARTICLES.hold_small(word) || PATRONYMICS.hold_small(word)
}

/// Whether a word in letters beyond ASCII, small in a name cased with care, may stay so.
pub(super) fn is_small(word: &str) -> bool {
    is_beyond_ascii(word) || lexicon::SMALL_BEYOND_ASCII.contains(&word)
}
