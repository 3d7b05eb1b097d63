//! One word of a name, cased part by part: hyphens, apostrophes, Mac and Mc, initials. Whether it
//! is a particle, a suffix or initials has been decided before.

use smallvec::SmallVec;

use super::super::lexicon::{self, Key, Roles};
use super::super::locale::Locale;
use super::letters::{self, Shape};
use super::particle::is_beyond_ascii;
use super::{Buffer, Holds, SMALL, Sentence, Word};

/// The Arabic article before sun letters, each with the letters that it takes its sound from.
const ARTICLES: &[(&str, &str)] = &[
    ("al", ""),
    ("ad", "d"),
    ("an", "n"),
    ("ar", "r"),
    ("as", "s"),
    ("ash", "sh"),
    ("at", "t"),
    ("az", "z"),
    ("ul", ""),
    ("el", ""),
    ("l", ""),
    ("ech", "ch"),
    ("ed", "d"),
    ("en", "n"),
    ("er", "r"),
    ("es", "s"),
    ("et", "t"),
    ("ez", "z"),
    ("ud", "d"),
    ("ur", "r"),
    ("us", "s"),
    ("ush", "sh"),
    ("ut", "t"),
    ("uz", "z"),
];

/// The same in Russian.
const RUSSIAN_ARTICLES: &[(&str, &str)] = &[
    ("аль", ""),
    ("эль", ""),
    ("ас", "с"),
    ("аш", "ш"),
    ("ад", "д"),
    ("ар", "р"),
    ("ан", "н"),
    ("ат", "т"),
    ("аз", "з"),
];

/// Prefixes that people leave small in a name in capitals: `McDONALD`, `DeVITO`.
const SHOUTED_PREFIXES: &[&str] = &[
    "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Al", "El", "de", "di", "da", "al",
    "el", "von", "van", "le", "la",
];

/// Small letters that a word opens with and the capital follows: Irish eclipsis after *na*.
const ECLIPSES: &[(&str, usize)] = &[("gc", 1), ("bp", 1), ("dt", 1), ("bhf", 2)];

/// How French names end after an elided *d'*, beside those that end in a consonant or an accent.
const FRENCH_ENDINGS: &[&str] = &[
    "agne", "aine", "aire", "ance", "ande", "ange", "ay", "eau", "ence", "erre", "ette", "gue", "iche",
    "ogne", "oise", "onne", "ou", "oy", "que", "tre", "ville", "vre",
];

/// Letters of French that no Italian or English name has.
const FRENCH_LETTERS: &[char] = &['â', 'ê', 'î', 'ô', 'û', 'ë', 'ç', 'œ'];

/// Whether `part` is the Arabic article of what follows the hyphen.
fn is_article(part: &str, next: &str) -> bool {
    if part.is_ascii() {
        let fits =
            |(article, sun): &(&str, &str)| part.eq_ignore_ascii_case(article) && starts_with(next, sun);
        return part.len() <= 3 && ARTICLES.iter().any(fits);
    }
    let small = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<String>();
    let fits = |(article, sun): &(&str, &str)| small(part) == *article && small(next).starts_with(sun);
    part.len() <= 6 && RUSSIAN_ARTICLES.iter().any(fits)
}

/// Whether the word opens with an eclipsis, as only Irish words do.
pub(super) fn eclipsed(word: &str) -> bool {
    ECLIPSES.iter().any(|(letters, _)| starts_with(word, letters))
}

fn starts_with(word: &str, prefix: &str) -> bool {
    word.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// Whether only the first letter of a word in small letters can be a capital: no apostrophe or full
/// stop in it, and an ordinary head.
fn has_plain_spelling(word: &[u8], index: usize) -> bool {
    // U+00B7 begins with 0xC2, as no letter does.
    let letters = word.iter().all(|byte| byte.is_ascii_lowercase() || *byte > 0x7F && *byte != 0xC2);
    letters && word.first().is_some_and(u8::is_ascii) && opens_plainly(word, index)
}

/// Whether a word of small letters opens with the one that is a capital: not with Mc, Mac, ij or as an
/// Irish word whose first letters stay small.
pub(in super::super) fn opens_plainly(word: &[u8], index: usize) -> bool {
    let [first, second, ..] = word else { return false };
    let head = match first {
        b'm' => *second == b'c' || matches!(word, [_, b'a', b'c', ..]),
        b'i' => *second == b'j',
        b'g' => *second == b'c',
        b'b' => matches!(second, b'p' | b'h'),
        b'd' => *second == b't',
        b't' => *second == b's',
        b'h' => index > 0,
        b'n' => *second == b'i' && matches!(word, [_, _, b'c', _, b'h', ..]),
        _ => false,
    };
    !head
}

fn is_vowel(c: char) -> bool {
    let mut base = c;
    if !c.is_ascii() {
        unicode_normalization::char::decompose_canonical(c, |part| {
            if !unicode_normalization::char::is_combining_mark(part) {
                base = part;
            }
        });
    }
    matches!(base.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

impl Sentence<'_> {
    /// Appends the word, each part between hyphens by itself.
    pub(super) fn push_name(&self, out: &mut Buffer, index: usize, word: &Word<'_>) {
        if !word.holds.any(Holds::HYPHEN) {
            return self.push_part(out, index, word.text, word.shape);
        }
        let mut parts: SmallVec<[&str; 4]> = SmallVec::new();
        let mut rest = word.text;
        while let Some(at) = rest.bytes().position(|byte| byte == b'-') {
            let (part, tail) = rest.split_at(at);
            parts.push(part);
            rest = tail.strip_prefix('-').unwrap_or_default();
        }
        parts.push(rest);
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                out.push(b'-');
            }
            // Romanian: Carol al II-lea.
            let ordinal = index > 0
                && parts.len() == 2
                && parts.get(1).is_some_and(|end| end.eq_ignore_ascii_case("lea"));
            if ordinal && parts.first().is_some_and(|part| super::is_numeral(part)) {
                match place {
                    0 => out.extend(part.bytes().map(|byte| byte.to_ascii_uppercase())),
                    _ => out.extend_from_slice(b"lea"),
                }
                continue;
            }
            let shape = Shape::of_part(part);
            if matches!(shape, Shape::Mixed | Shape::Uncased) {
                out.extend_from_slice(part.as_bytes());
            } else if self.is_small_part(index, &parts, place, shape) {
                letters::push_lower(out, part, self.turkic);
            } else {
                self.push_part(out, index, part, shape);
            }
        }
    }

    /// Whether the part at `place` is an article, a particle, or the second half of a Korean name.
    fn is_small_part(&self, index: usize, parts: &[&str], place: usize, shape: Shape) -> bool {
        let Some(part) = parts.get(place) else { return false };
        // The small letter of a Turkish I is none of a particle.
        if self.turkic && part.contains('I') {
            return false;
        }
        let next = parts.get(place + 1);
        let roles = if part.len() > 5 { Roles::NONE } else { lexicon::roles(Key::of(part)) };
        if matches!(*part, "'s" | "'t" | "'S" | "'T") {
            return true;
        }
        if is_title(parts) && (place == 1 || self.careful && shape == Shape::Small) {
            return true;
        }
        // Scottish Gaelic: Mac an t-Saoir.
        if part.eq_ignore_ascii_case("t") && self.before(index).is_some_and(|word| word.key == Key::of("an"))
        {
            return true;
        }
        let article = next.is_some_and(|next| is_article(part, next));
        if self.careful && shape == Shape::Small && (article || roles.any(SMALL)) {
            return true;
        }
        let Some(next) = next else {
            if roles.any(Roles::PARTICLE) && self.after(index).is_some() {
                return true;
            }
            return place == 1 && parts.len() == 2 && index == 1 && self.is_korean_given(parts);
        };
        let hebrew =
            part.eq_ignore_ascii_case("ha") && lexicon::roles(Key::of(next)).any(Roles::HEBREW_EPITHET);
        let article = article || hebrew;
        if place == 0 {
            let inside = index > 0 || self.is_inverted(index);
            return article && inside && !self.first_roles().any(Roles::KOREAN.or(Roles::EAST_ASIAN));
        }
        article
            || roles.any(Roles::PARTICLE.or(Roles::ARTICLE).or(Roles::PREPOSITION))
            || !part.is_ascii() && is_beyond_ascii(part)
            || lexicon::BETWEEN_HYPHENS.iter().any(|small| part.eq_ignore_ascii_case(small))
    }

    /// *Ban Ki-moon*, *Moon Jae-in*: a Korean family name, then two syllables.
    fn is_korean_given(&self, parts: &[&str]) -> bool {
        self.words.len() == 2
            && self.first_roles().any(Roles::KOREAN.or(Roles::HYPHENATES))
            && parts.iter().all(|part| is_korean_syllable(part))
    }

    /// Appends one part: small letters first, then the capitals that its spelling asks for.
    fn push_part(&self, out: &mut Buffer, index: usize, part: &str, shape: Shape) {
        let start = out.len();
        if shape == Shape::Shouted {
            return self.push_shouted(out, index, part);
        }
        letters::push_lower(out, part, self.turkic);
        let small = out.get(start..).unwrap_or_default();
        if !self.turkic && has_plain_spelling(small, index) {
            return letters::capitalize(out, start, false);
        }
        let small = std::str::from_utf8(small).unwrap_or_default();
        let capitals = self.capitals(index, small);
        for offset in capitals.iter().rev() {
            letters::capitalize(out, start + offset, self.turkic);
        }
    }

    /// Prefixes that people set small in a name in capitals: `McDONALD`, `DeVITO`, `O'NeILL` not.
    fn push_shouted(&self, out: &mut Buffer, index: usize, part: &str) {
        let shouted = part.trim_end_matches(|c| letters::case_of(c) != Some(letters::Case::Small));
        let (prefix, rest) = part.split_at(shouted.len());
        // jOHN: the caps lock was on, and the shift key with it.
        let mut letters = prefix.chars();
        let one = letters.next().is_some() && letters.next().is_none();
        if one && rest.len() > 1 && rest.starts_with(char::is_alphabetic) {
            return self.push_part(out, index, part, Shape::Capitals);
        }
        if SHOUTED_PREFIXES.contains(&prefix) && rest.starts_with(|c| letters::case_of(c).is_some()) {
            out.extend_from_slice(prefix.as_bytes());
            self.push_part(out, index, rest, Shape::Capitals);
        } else {
            out.extend_from_slice(part.as_bytes());
        }
    }

    /// Offsets of the letters of `word`, in small letters, that are capitals.
    fn capitals(&self, index: usize, word: &str) -> SmallVec<[usize; 8]> {
        let mut capitals = SmallVec::new();
        let letter = |c: char| c.is_ascii_lowercase() || letters::case_of(c).is_some() || c == 'ß';
        let Some(first) = word.find(letter) else { return capitals };
        let body = word.get(first..).unwrap_or_default();
        if let Some(skip) = self.small_head(index, body) {
            capitals.push(first + skip);
        } else if !self.elides_small(index, body) {
            capitals.push(first);
            if starts_with(body, "ij") && self.is_dutch_ij(body) {
                capitals.push(first + 1);
            }
        }
        if let Some(offset) = self.mac(index, body) {
            capitals.push(first + offset);
        }
        self.inner_capitals(word, first, &mut capitals);
        capitals
    }

    /// Letters before the capital where Irish grammar sets some: *Ó hÓgáin*, *Mac an tSaoir*.
    fn small_head(&self, index: usize, word: &str) -> Option<usize> {
        if let Some((_, skip)) = ECLIPSES.iter().find(|(letters, _)| starts_with(word, letters)) {
            return Some(*skip);
        }
        let before = self.before(index)?;
        let mut letters = word.chars();
        match (letters.next()?, letters.next()?) {
            ('h', vowel) if is_vowel(vowel) && matches!(before.text, "Ó" | "ó") => Some(1),
            // O Hara has lost an apostrophe, O hÁodha an accent.
            ('h', vowel) if is_vowel(vowel) && matches!(before.text, "O" | "o") => {
                word.contains(['á', 'é', 'í', 'ó', 'ú']).then_some(1)
            }
            ('t', 's') if before.key == Key::of("an") => {
                let mac = self.before(index.checked_sub(1)?)?;
                ["mac", "nic", "mhac", "mhic"].iter().any(|son| mac.key == Key::of(son)).then_some(1)
            }
            _ => None,
        }
    }

    /// Whether the word opens with a small elided particle: *d'Estaing*, *de l'Hôpital*.
    fn elides_small(&self, index: usize, word: &str) -> bool {
        let Some(before) = self.before(index).filter(|before| !before.comma) else { return false };
        if starts_with(word, "l'") {
            return before.key == Key::of("de");
        }
        // And, in Hebrew, before a mother's name.
        if starts_with(word, "v'") {
            return self
                .words
                .iter()
                .take(index)
                .rev()
                .take(2)
                .any(|word| word.unmarked().any(Roles::HEBREW));
        }
        let Some(rest) = word.strip_prefix("d'").filter(|rest| rest.starts_with(|c| is_vowel(c) || c == 'h'))
        else {
            return false;
        };
        match self.locale {
            Locale::French => true,
            Locale::Italian => false,
            _ => is_french(rest),
        }
    }

    /// Dutch writes the digraph as one capital; elsewhere a vowel follows the j (*Ijeoma*).
    fn is_dutch_ij(&self, word: &str) -> bool {
        self.locale == Locale::Dutch || word.chars().nth(2).is_some_and(|c| c.is_alphabetic() && !is_vowel(c))
    }

    /// Where the capital after *Mc*, *Mac* or *Nic* stands.
    fn mac(&self, index: usize, word: &str) -> Option<usize> {
        mac(word, index > 0, index == 0 && self.words.len() > 1)
    }

    /// Capitals after full stops and apostrophes.
    fn inner_capitals(&self, word: &str, first: usize, capitals: &mut SmallVec<[usize; 8]>) {
        if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return;
        }
        // Dott.ssa: what follows the full stop is the end of the same word.
        if lexicon::roles(Key::of(word)).any(Roles::TITLE)
            && word.chars().filter(|c| c.is_alphabetic()).count() > 4
        {
            return;
        }
        let mut piece = first;
        for (at, mark) in word.match_indices(['.', '\'', '·']).filter(|(at, _)| *at > first) {
            let next = at + mark.len();
            let (Some(head), Some(tail)) = (word.get(piece..at), word.get(next..)) else { return };
            if tail.starts_with(char::is_alphabetic)
                && (mark == "." || mark == "'" && follows_capital(head, tail, piece == first))
            {
                capitals.push(next);
                if let Some(offset) = self.mac(1, tail) {
                    capitals.push(next + offset);
                }
            }
            piece = next;
        }
    }
}

/// Whether the parts are a title that is shortened around a hyphen: *д-р*, *г-жа*.
fn is_title(parts: &[&str]) -> bool {
    let [head, end] = parts else { return false };
    let same = |part: &str, known: &str| part.chars().flat_map(char::to_lowercase).eq(known.chars());
    let titles = lexicon::TITLES_BEYOND_ASCII.iter().filter_map(|title| title.split_once('-'));
    head.chars().nth(1).is_none()
        && titles.into_iter().any(|(first, last)| same(head, first) && same(end, last))
}

/// Where the capital after *Mc*, *Mac* or *Nic* stands in `word`, which is not the first one of the name, or is
/// the given one.
pub(in super::super) fn mac(word: &str, inside: bool, given: bool) -> Option<usize> {
    if let Some(rest) = word.strip_prefix("mc") {
        // Names of southern Africa that open so end in u or i: Mchunu, Mcebisi.
        return (rest.len() > 1 && rest.starts_with(char::is_alphabetic) && !rest.ends_with(['u', 'i']))
            .then_some(2);
    }
    if let Some(rest) = word.strip_prefix("nic") {
        return (inside && opens_lenited(rest)).then_some(3);
    }
    let rest = word.strip_prefix("mac").filter(|rest| rest.len() > 1)?;
    if opens_lenited(rest) {
        return Some(3);
    }
    let given = given && lexicon::roles(Key::of(word)).any(Roles::MAC_GIVEN);
    (!given && lexicon::roles(Key::unmarked(rest)).any(Roles::MAC_STEM)).then_some(3)
}

/// Whether a word opens as Gaelic ones do after *Mac* or *Nic*: `MacDhòmhnaill`.
fn opens_lenited(word: &str) -> bool {
    matches!(word.as_bytes(), [b'b' | b'd' | b'f' | b'g' | b'm' | b'p' | b't', b'h', _, _, ..])
}

/// Whether what follows an elided *d'* is French: such names end in a consonant or an accented vowel,
/// Italian and English ones seldom do.
pub(in super::super) fn is_french(rest: &str) -> bool {
    let ends = rest.ends_with(|c: char| !c.is_ascii() || !is_vowel(c))
        || rest.contains(FRENCH_LETTERS)
        || FRENCH_ENDINGS.iter().any(|ending| rest.ends_with(ending));
    lexicon::AFTER_SMALL_D.contains(&rest) || ends && !lexicon::AFTER_CAPITAL_D.contains(&rest)
}

/// Whether the letter after an apostrophe is a capital, by what stands on either side of it.
pub(in super::super) fn follows_capital(head: &str, tail: &str, at_start: bool) -> bool {
    let length = tail.chars().take_while(|c| *c != '\'').count();
    // Ukrainian and Belarusian: the apostrophe parts a consonant from an iotated vowel.
    if tail.starts_with(['я', 'ю', 'є', 'ї', 'ё', 'е']) && !matches!(head, "о" | "д") {
        return false;
    }
    if !at_start || length < 2 {
        return false;
    }
    match head {
        "o" => opens_syllable(tail),
        "d" | "l" | "m" | "n" | "j" | "h" | "v" | "о" | "д" | "л" => true,
        "t" => !tail.starts_with(is_vowel),
        "da" | "de" | "du" => length >= 4,
        "la" | "le" | "ke" | "ka" | "ta" | "ja" | "sha" | "ra" | "qua" => {
            length >= 4 && !tail.starts_with(is_vowel) && !tail.starts_with("far")
        }
        _ => lexicon::roles(Key::of(head)).any(Roles::ELISION),
    }
}

/// Whether a word may open as `word` does in Irish or English: the letter O' of Uzbek stands before
/// other consonants (*O'tkir*, *O'lmas*).
fn opens_syllable(word: &str) -> bool {
    let consonants =
        word.len() - word.trim_start_matches(|c: char| c.is_ascii_alphabetic() && !is_vowel(c)).len();
    let onset = word.get(..consonants).unwrap_or_default();
    match onset.as_bytes() {
        [first, second] => {
            matches!(second, b'h' | b'l' | b'r' | b'w') && *first != b'l' && *first != b'r'
                || matches!(onset, "sc" | "sk" | "sm" | "sn" | "sp" | "st" | "mc" | "kn" | "gn" | "qu")
        }
        [_, _, _, ..] => {
            matches!(onset, "scr" | "shr" | "str" | "spr" | "thr" | "sch" | "scl") || starts_with(onset, "mc")
        }
        _ => true,
    }
}

/// Whether `part` is one syllable of Korean, in any of its common spellings.
fn is_korean_syllable(part: &str) -> bool {
    let consonant = |c: char| c.is_ascii_alphabetic() && !is_vowel(c);
    let small = part.to_ascii_lowercase();
    let onset = small.trim_start_matches(consonant);
    let coda = onset.trim_start_matches(is_vowel);
    let head = small.len() - onset.len();
    matches!(
        small.get(..head),
        Some(
            "" | "b"
                | "ch"
                | "d"
                | "g"
                | "gw"
                | "h"
                | "hw"
                | "j"
                | "k"
                | "kk"
                | "kw"
                | "l"
                | "m"
                | "n"
                | "p"
                | "r"
                | "s"
                | "sh"
                | "ss"
                | "t"
                | "tt"
                | "w"
                | "jj"
                | "pp"
        )
    ) && (1..=3).contains(&(onset.len() - coda.len()))
        && matches!(coda, "" | "k" | "n" | "ng" | "l" | "m" | "p" | "t" | "h" | "b" | "d" | "g" | "r")
}
