//! Which traditions of romanisation two names may share, told by their scripts, their families and the shape of
//! their words. Not the spellings themselves: `romanization` has those.

use unicode_script::Script;

use super::person::{Person, Word};
use super::romanization::{self, Tradition};
use super::{abjad, hangul};
use crate::finding::{Reason, Reasons};
use crate::name::key::letters;

/// How two names may be written otherwise and still be one.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    traditions: [Option<Tradition>; 2],
    /// Whether the names are in two scripts, so that another spelling is no doubt of its own.
    across: bool,
    /// Whether the stops of McCune–Reischauer are meant.
    signs: bool,
    /// Which of the two names is in the standard of its language: read from Han or Hangul, or pinyin.
    standard: [bool; 2],
    /// Whether both names are Vietnamese, where each letter counts.
    vietnamese: bool,
}

impl Ways {
    /// What the scripts alone tell, and no look at the words.
    pub(super) fn of_scripts(a: &Person, b: &Person, across: bool) -> Self {
        let vietnamese = a.vietnamese && b.vietnamese;
        let signs = a.signs || b.signs || a.writes_ch(b) || b.writes_ch(a);
        let mut ways = Self {
            traditions: [None; 2],
            across,
            signs,
            standard: [a.is_standard(), b.is_standard()],
            vietnamese,
        };
        let has = |script| a.script == Some(script) || b.script == Some(script);
        if across {
            let of_script = [
                (Script::Hangul, romanization::KOREAN),
                (Script::Han, romanization::MANDARIN),
                (Script::Hiragana, romanization::JAPANESE),
                (Script::Cyrillic, romanization::SLAVIC),
                (Script::Greek, romanization::GREEK),
            ];
            let found = of_script.into_iter().find(|(script, _)| has(*script));
            ways.traditions = [found.map(|(_, tradition)| tradition), None];
        }
        ways
    }

    /// What the words of two names in Latin letters tell beyond that, if anything; marks the words of the one that
    /// is in pinyin.
    pub(super) fn of_words(self, a: &mut Person, b: &mut Person) -> Option<Self> {
        if self.across || self.vietnamese || a.script != Some(Script::Latin) {
            return None;
        }
        // Li and Lee are families of both.
        let korean = is_korean(a) && is_korean(b);
        let chinese = match (all(a, letters::is_pinyin), all(b, letters::is_pinyin)) {
            (true, other) if !other || hyphened(b) => {
                a.mark_standard();
                true
            }
            (other, true) if !other || hyphened(a) => {
                b.mark_standard();
                true
            }
            _ => false,
        };
        let rest = || match () {
            () if all(a, is_japanese) && all(b, is_japanese) => Some(romanization::JAPANESE),
            () if ends_slavic(a) && ends_slavic(b) => Some(romanization::SLAVIC),
            () if is_arabic(a) || is_arabic(b) => Some(romanization::ARABIC),
            () => None,
        };
        let first = if korean { Some(romanization::KOREAN) } else { rest() };
        let traditions = [first, chinese.then_some(romanization::MANDARIN)];
        (traditions != [None; 2]).then_some(Self { traditions, ..self })
    }

    /// What two given names have in common that are written in two ways; `None` where they are not.
    pub(super) fn given(self, a: &Word, b: &Word) -> Option<Reasons> {
        // Of Arabs' the table of spellings has them.
        self.without(romanization::ARABIC).compare((&a.letters, a.standard), (&b.letters, b.standard))
    }

    /// What two given names in a row have in common with one.
    pub(super) fn joined(self, x: &Word, y: &Word, z: &Word) -> Option<Reasons> {
        let both = [x.letters.as_str(), &y.letters].concat();
        self.without(romanization::ARABIC).compare((&both, x.standard), (&z.letters, z.standard))
    }

    /// What two family names have in common that are written in two ways; `None` where they are not.
    pub(super) fn family(self, a: &Word, b: &Word) -> Option<Reasons> {
        if hangul::same_family(&a.letters, &b.letters) {
            return Some(self.reasons());
        }
        // Of Korea's the table has them all.
        let ways = self.without(romanization::KOREAN);
        ways.compare((&a.letters, a.standard), (&b.letters, b.standard)).or_else(|| {
            let particles = a.has_particle() || b.has_particle();
            if particles { ways.compare((a.core(), a.standard), (b.core(), b.standard)) } else { None }
        })
    }

    fn without(self, other: Tradition) -> Self {
        Self { traditions: self.traditions.map(|known| known.filter(|known| *known != other)), ..self }
    }

    /// Whether two whole names, in letters without space, are one in two scripts.
    pub(super) fn whole(self, a: &str, b: &str) -> bool {
        let read = self.standard != [false; 2];
        if read {
            self.compare((a, self.standard[0]), (b, self.standard[1])).is_some()
        } else {
            abjad::same(a, b)
        }
    }

    fn compare(self, (a, a_standard): (&str, bool), (b, b_standard): (&str, bool)) -> Option<Reasons> {
        let (a, b) = if b_standard && !a_standard { (b, a) } else { (a, b) };
        let same = self.traditions.into_iter().flatten().any(|tradition| {
            let tradition = if tradition == romanization::KOREAN { self.korean(a, b) } else { tradition };
            tradition.same(a, b)
        });
        same.then(|| self.reasons())
    }

    fn korean(self, a: &str, b: &str) -> Tradition {
        let yale = |word: &str| {
            let bare = word.split('c').skip(1).any(|rest| !rest.starts_with('h'));
            bare || word.contains("uy") || word.contains("wu") || word.contains("eng") && word.contains("ye")
        };
        if yale(a) || yale(b) {
            romanization::YALE
        } else if self.signs {
            romanization::MCCUNE_REISCHAUER
        } else {
            romanization::KOREAN
        }
    }

    const fn reasons(self) -> Reasons {
        if self.across { Reasons::NONE } else { super::only(Reason::Spelling) }
    }

    /// Whether two words may not be compared by their sounds: to Vietnamese ears *An* and *Anh*, *Thu* and *Tu*
    /// are two.
    pub(super) fn is_exact(self, a: &str, b: &str) -> bool {
        self.vietnamese && is_syllable(a) && is_syllable(b)
    }
}

/// Whether all whole words of the name are as `test` says.
fn all(person: &Person, test: fn(&str) -> bool) -> bool {
    let mut words = person.given.iter().chain(&person.family).filter(|word| !word.is_initial()).peekable();
    words.peek().is_some() && words.all(|word| test(&word.letters))
}

/// Whether a hyphen ties two given names, as Taiwan writes them and pinyin does not.
fn hyphened(person: &Person) -> bool {
    person.given.iter().chain(&person.family).any(|word| word.hyphen)
}

/// Whether the first or the last word is a family name of Korea.
fn is_korean(person: &Person) -> bool {
    let mut ends = [person.family.first(), person.given.first()].into_iter().flatten();
    ends.any(|word| hangul::is_family(&word.letters))
}

/// Whether a word has one syllable: letters around one group of vowels, as Chinese, Korean and Vietnamese have them.
pub(super) fn is_syllable(word: &str) -> bool {
    const ONSETS: &[&str] = &[
        "", "b", "bh", "bw", "by", "c", "ch", "d", "f", "g", "gh", "gi", "gw", "gy", "h", "hs", "hw", "hy",
        "j", "k", "kh", "kk", "kw", "ky", "l", "m", "my", "n", "ng", "ngh", "nh", "p", "ph", "pp", "py", "q",
        "r", "ry", "s", "sh", "ss", "sw", "sz", "t", "th", "tr", "ts", "tt", "tz", "v", "w", "wh", "x", "y",
        "z", "zh",
    ];
    const CODAS: &[&str] =
        &["", "b", "c", "ch", "ck", "d", "g", "h", "k", "l", "m", "n", "ng", "nh", "p", "r", "t"];
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let Some(start) = word.find(['a', 'e', 'i', 'o', 'u']).or_else(|| word.find('y')) else { return false };
    let (onset, rest) = word.split_at_checked(start).unwrap_or_default();
    let coda = rest.trim_start_matches(vowel);
    word.len() <= 7 && ONSETS.contains(&onset) && CODAS.contains(&coda)
}

/// Whether a word is one of Japanese, in Hepburn or Kunrei, long vowels marked or not.
fn is_japanese(word: &str) -> bool {
    const ONSETS: &[&str] = &[
        "ky", "gy", "sh", "sy", "ch", "ty", "cy", "ts", "dz", "jy", "zy", "ny", "hy", "by", "py", "my", "ry",
        "k", "g", "s", "z", "j", "t", "d", "n", "h", "f", "b", "p", "m", "y", "r", "w", "",
    ];
    let mut rest = word;
    while !rest.is_empty() {
        // A doubled consonant: hattori, matcha.
        let mut letters = rest.chars();
        if let (Some(first), Some(second)) = (letters.next(), letters.next())
            && (first == second && matches!(first, 'k' | 's' | 't' | 'p' | 'c')
                || first == 't' && second == 'c')
        {
            rest = rest.get(1..).unwrap_or_default();
        }
        let vowel = |text: &str| text.starts_with(['a', 'e', 'i', 'o', 'u']);
        let Some(tail) = ONSETS.iter().find_map(|onset| rest.strip_prefix(onset).filter(|tail| vowel(tail)))
        else {
            return false;
        };
        rest = tail.get(1..).unwrap_or_default();
        for (coda, before) in [("n", ""), ("h", ""), ("m", "bpm")] {
            if let Some(tail) = rest.strip_prefix(coda)
                && (if before.is_empty() {
                    !vowel(tail) && !tail.starts_with('y')
                } else {
                    tail.starts_with(['b', 'p', 'm'])
                })
            {
                rest = tail;
                break;
            }
        }
    }
    !word.is_empty()
}

/// Whether the family name has an ending of Russian or Ukrainian, as some language writes it.
fn ends_slavic(person: &Person) -> bool {
    const ENDS: &[&str] = &[
        "ov", "ow", "off", "ev", "ew", "eff", "ski", "sky", "skii", "skij", "skiy", "skyi", "skyj", "skyy",
        "tzki", "zki", "cki", "ova", "owa", "eva", "ewa", "aya", "aja", "aia", "vich", "witsch", "vitch",
        "enko", "chuk", "tschuk", "tsyn", "tsyne", "zyn", "tsin", "tsine", "zin", "kin", "kine", "arin",
        "arine", "nyi", "yj", "tchouk",
    ];
    person.family.last().is_some_and(|word| ENDS.iter().any(|end| word.letters.ends_with(end)))
}

/// Given names that tell an Arab or a Persian, in the usual spellings. General knowledge; collected 2026-11.
const ARABIC_GIVEN: &[&str] = &[
    "abbas", "abdallah", "abdul", "abdullah", "ahmad", "ahmed", "aisha", "ali", "amin", "amina", "anwar",
    "ayman", "bashar", "fatima", "fatma", "faisal", "hamid", "hasan", "hassan", "hosni", "husni", "hussein",
    "hossein", "husayn", "ibrahim", "ismail", "jamal", "gamal", "karim", "khaled", "khalid", "layla",
    "mahmoud", "mahmud", "mohamed", "mohammad", "mohammed", "muhammad", "moammar", "muammar", "mustafa",
    "nabil", "najib", "nasser", "nouri", "nuri", "omar", "osama", "usama", "qasem", "qasim", "rashid",
    "reza", "saad", "saddam", "said", "samir", "tariq", "tarek", "walid", "yasser", "yasir", "youssef",
    "yousef", "yusuf", "zainab", "zaynab",
];

/// Whether a given name or an article tells an Arab or a Persian.
fn is_arabic(person: &Person) -> bool {
    let article =
        |word: &Word| matches!(word.particle(), "al" | "el" | "abd" | "abdul" | "abdel" | "binal" | "ibn");
    person.given.iter().chain(&person.family).any(article)
        || person.given.iter().any(|word| ARABIC_GIVEN.contains(&word.letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{is_japanese, is_syllable};

    #[test]
    fn shapes_of_words() {
        for word in
            ["hattori", "matcha", "ohtani", "tarou", "syouiti", "shimpei", "jun", "ryo", "kanehara", "tuyosi"]
        {
            assert!(is_japanese(word), "{word}");
        }
        for word in ["", "smith", "roberto", "lima", "martin", "carlos", "김"] {
            assert!(!is_japanese(word), "{word}");
        }
        for word in ["young", "hee", "tsien", "nguyen", "an", "y", "hsueh", "kwok", "thanh"] {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["", "smith", "jones", "brown", "younghee", "ng", "김"] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
