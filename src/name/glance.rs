//! One glance at a short name: is every word cased, or none of them and no word has a role? Not a rule
//! of its own: what it cannot tell at once goes the long way, and to the same end.
//!
//! Octets are read eight at a time, as one number; what is found out of each is a bit of another.
#![allow(clippy::inline_always, reason = "as one function, all bits stay in registers")]

mod cased;

use super::case::{Holds, Shape, small_by_choice};
use super::locale::Locale;
use super::punctuation;
use super::scan::{Kind, MAX_WORDS, Outline, kind};

/// Octets of the longest name that is glanced at.
pub(super) const MAX: usize = 32;

/// What is seen of a name.
pub(super) enum Glance<'a> {
    /// It is right as it stands.
    Clean,
    /// Nothing but its case is in question, and this is how it is cased.
    Cased(&'a str),
    /// Nothing but its case is in question; its words are outlined.
    Case,
    /// Not for a glance.
    Unclear,
}

/// Looks at `name`, and writes it to `place` or its words to `outline` where nobody has cased it.
#[inline(always)]
pub(super) fn glance<'a>(
    name: &str,
    locale: Locale,
    place: &'a mut [u8; MAX],
    outline: &mut Outline,
) -> Glance<'a> {
    // What begins beyond Latin goes on so, letter by letter: 0xE1 leads those of Vietnamese, too.
    if matches!(name.as_bytes().first(), Some(0xCE..=0xE0 | 0xE2..)) {
        return Glance::Unclear;
    }
    let Some(octets) = Octets::of(name) else { return Glance::Unclear };
    if octets.capitals != octets.letters && octets.capitals != 0 {
        return if octets.are_clean() { Glance::Clean } else { Glance::Unclear };
    }
    if let Some(cased) = octets.case(locale, place) {
        // Initials and numerals may have been right.
        return if cased == name { Glance::Clean } else { Glance::Cased(cased) };
    }
    if octets.are_in_order() && octets.own_stops() {
        octets.outline(outline);
        return Glance::Case;
    }
    Glance::Unclear
}

/// The octets of a name: of each a bit, the first in the lowest place.
struct Octets<'a> {
    name: &'a str,
    numbers: [u64; MAX / 8],
    letters: u32,
    capitals: u32,
    wide: u32,
    beyond_latin: u32,
    spaces: u32,
    hyphens: u32,
    apostrophes: u32,
    stops: u32,
    /// The last of the name.
    end: u32,
}

/// Eight times `octet`.
const fn each(octet: u8) -> u64 {
    u64::from_ne_bytes([octet; 8])
}

const TOPS: u64 = each(0x80);

/// The top bits of eight octets, side by side.
#[allow(clippy::cast_possible_truncation, reason = "eight bits are left")]
const fn gather(tops: u64) -> u32 {
    (tops.wrapping_mul(0x0002_0408_1020_4081) >> 56) as u32
}

/// The octets of `name` as numbers, and noughts; `None` where there is none or they are too many.
#[inline(always)]
fn read(name: &[u8]) -> Option<[u64; MAX / 8]> {
    #[allow(clippy::cast_possible_truncation, reason = "one half after the other")]
    const fn halves(number: u128) -> (u64, u64) {
        (number as u64, (number >> 64) as u64)
    }
    let length = name.len();
    // The last octets overlap the first; what is there twice is shifted out.
    if let (Some(head), Some(tail)) = (name.first_chunk::<16>(), name.last_chunk::<16>()) {
        let gap = u32::try_from(MAX.checked_sub(length)?).ok()?;
        let (first, second) = halves(u128::from_le_bytes(*head));
        let (third, fourth) = halves(u128::from_le_bytes(*tail).checked_shr(8 * gap).unwrap_or_default());
        Some([first, second, third, fourth])
    } else if let (Some(head), Some(tail)) = (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        let tail = u64::from_le_bytes(*tail).checked_shr(128 - 8 * u32::try_from(length).ok()?);
        Some([u64::from_le_bytes(*head), tail.unwrap_or_default(), 0, 0])
    } else {
        let number = name.iter().rev().fold(0, |number, octet| number << 8 | u64::from(*octet));
        (length > 0).then_some([number, 0, 0, 0])
    }
}

/// Of ASCII each letter, capital and space, and what is beyond it.
#[derive(Default)]
struct Sets {
    letters: u32,
    capitals: u32,
    spaces: u32,
    wide: u32,
}

impl Sets {
    #[inline(always)]
    fn of(octets: [u64; MAX / 8]) -> Self {
        let mut sets = Self::default();
        for (at, octets) in octets.into_iter().enumerate() {
            let small = (octets | each(0x20)) & !TOPS;
            let letters = (small + each(0x80 - b'a')) & !(small + each(0x7F - b'z')) & !octets & TOPS;
            let other = ((octets ^ each(b' ')) & !TOPS) + !TOPS;
            sets.letters |= gather(letters) << (8 * at);
            // What parts a capital from a small letter is bit 5.
            sets.capitals |= gather(letters & !(octets << 2)) << (8 * at);
            sets.spaces |= gather(!(other | octets) & TOPS) << (8 * at);
            sets.wide |= gather(octets & TOPS) << (8 * at);
        }
        sets
    }
}

/// The octets of capitals among the `wide` ones of `name`, and of letters beyond Latin-1; `None` where one is
/// no letter in its place, or has no case.
fn widen(name: &str, wide: u32) -> Option<(u32, u32)> {
    let (mut rest, mut next, mut before) = (wide, 0, ' ');
    let (mut capitals, mut beyond_latin) = (0, 0);
    while rest != 0 {
        let at = rest.trailing_zeros() as usize;
        if at != next {
            before = char::from(*name.as_bytes().get(at - 1)?);
        }
        let c = name.get(at..)?.chars().next()?;
        let length = c.len_utf8();
        let bits = u32::MAX >> (32 - length) << at;
        match kind(before, c) {
            Kind::Small => {}
            Kind::Capital => capitals |= bits,
            _ => return None,
        }
        if c > '\u{FF}' {
            beyond_latin |= bits;
        }
        rest &= !bits;
        (next, before) = (at + length, c);
    }
    Some((capitals, beyond_latin))
}

impl<'a> Octets<'a> {
    /// What the octets of `name` are; `None` where some are neither letters of either case nor the marks
    /// between them.
    #[inline(always)]
    fn of(name: &'a str) -> Option<Self> {
        let octets = read(name.as_bytes())?;
        let Sets { mut letters, mut capitals, spaces, wide } = Sets::of(octets);
        let end = u32::try_from(name.len()).ok()? - 1;
        let mut beyond_latin = 0;
        if wide != 0 {
            let (large, beyond) = widen(name, wide)?;
            (letters, capitals, beyond_latin) = (letters | wide, capitals | large, beyond);
        }
        let (mut hyphens, mut apostrophes, mut stops) = (0, 0, 0);
        let mut rest = !(letters | spaces) & u32::MAX >> (31 - end);
        while rest != 0 {
            let bit = rest & rest.wrapping_neg();
            match name.as_bytes().get(rest.trailing_zeros() as usize)? {
                b'-' => hyphens |= bit,
                b'\'' => apostrophes |= bit,
                b'.' => stops |= bit,
                _ => return None,
            }
            rest ^= bit;
        }
        let few = (spaces.count_ones() as usize) < MAX_WORDS;
        few.then_some(Self {
            name,
            numbers: octets,
            letters,
            capitals,
            wide,
            beyond_latin,
            spaces,
            hyphens,
            apostrophes,
            stops,
            end,
        })
    }

    /// Where the parts between spaces and hyphens begin.
    const fn opens(&self) -> u32 {
        (self.spaces | self.hyphens) << 1 | 1
    }

    /// The last octet of each such part.
    const fn ends(&self) -> u32 {
        (self.spaces | self.hyphens) >> 1 | 1 << self.end
    }

    /// The bits of the part that begins at `open`, its full stop among them.
    const fn part(&self, open: u32) -> u32 {
        let ends = self.ends() & u32::MAX << open;
        (ends ^ (ends - 1)) & u32::MAX << open
    }

    fn text(&self, bits: u32) -> Option<&'a str> {
        self.name.get(bits.trailing_zeros() as usize..(32 - bits.leading_zeros()) as usize)
    }

    /// Whether each apostrophe stands between letters, each full stop behind one at the end of a word, each
    /// hyphen and space behind a letter or a full stop.
    #[inline(always)]
    fn are_in_order(&self) -> bool {
        let (opens, ends) = (self.opens(), self.ends());
        let marks = self.apostrophes | self.stops;
        opens & !self.letters == 0
            && ends & !(self.letters | self.stops) == 0
            && self.apostrophes & marks >> 1 == 0
            && self.stops & !(self.spaces >> 1 | 1 << self.end) == 0
    }

    /// Tells `outline` where the words are, which are all in one case.
    fn outline(&self, outline: &mut Outline) {
        let shape = if self.capitals == 0 { Shape::Small } else { Shape::Capitals };
        let (mut spaces, mut open) = (self.spaces, 0);
        loop {
            let close = spaces.trailing_zeros().min(self.end + 1);
            let word = u32::MAX << open & u32::MAX >> (32 - close);
            let mut holds = Holds::NOTHING;
            for (of, bits) in [
                (Holds::HYPHEN, self.hyphens),
                (Holds::APOSTROPHE, self.apostrophes),
                (Holds::STOP, self.stops),
                (Holds::WIDE, self.wide),
                (Holds::BEYOND_LATIN, self.beyond_latin),
            ] {
                if bits & word != 0 {
                    holds.insert(of);
                }
            }
            outline.push(open, close, shape, holds);
            if spaces == 0 {
                return;
            }
            spaces &= spaces - 1;
            open = close + 1;
        }
    }

    /// Whether somebody has cased every word, particles aside: its first letter is a capital, its last one
    /// small.
    #[inline(always)]
    fn are_clean(&self) -> bool {
        if !self.are_in_order() {
            return false;
        }
        let (opens, ends) = (self.opens(), self.ends());
        let lasts = ends & !self.stops | self.stops >> 1;
        let alone = opens & lasts;
        if alone & (self.hyphens << 1 | self.hyphens >> 1) != 0
            || alone & !self.capitals != 0
            || lasts & self.capitals & !alone != 0
        {
            return false;
        }
        let mut careful = lasts & !alone;
        let mut small = opens & !self.capitals;
        while small != 0 {
            let part = self.part(small.trailing_zeros());
            small &= small - 1;
            if part & self.capitals == 0 {
                careful &= !part;
                if part & self.stops != 0 || !self.text(part).is_some_and(small_by_choice) {
                    return false;
                }
            }
        }
        // Iii, Viii: numerals that were cased as a name.
        careful != 0 && !self.end_in_ii(careful) && self.own_stops()
    }

    /// Whether two letters i stand before any of `lasts`, or there.
    #[inline(always)]
    fn end_in_ii(&self, mut lasts: u32) -> bool {
        while lasts != 0 {
            let last = lasts.trailing_zeros() as usize;
            if let Some([.., b'i', b'i']) = self.name.as_bytes().get(..=last) {
                return true;
            }
            lasts &= lasts - 1;
        }
        false
    }

    /// Whether each full stop is that of its word.
    #[inline(always)]
    fn own_stops(&self) -> bool {
        let mut stops = self.stops;
        while stops != 0 {
            let at = stops.trailing_zeros();
            // The word up to the full stop.
            let before = self.spaces & !(u32::MAX << at);
            let word =
                !(u32::MAX << at) & u32::MAX.checked_shl(32 - before.leading_zeros()).unwrap_or_default();
            let initial = word.is_power_of_two() && word & self.capitals != 0;
            if !initial && !self.text(word).is_some_and(punctuation::owns_stop) {
                return false;
            }
            stops &= stops - 1;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    use super::*;
    use crate::name::lexicon::{self, WORDS};
    use crate::name::scan::{Need, scan};
    use crate::name::{Repairs, Warnings, alphabet, case, repair, sanitize};

    /// Words that are none of the lexicon, and heads, ends and marks that rules ask for.
    const PLAIN: &[&str] = &[
        "montgomery", "lopez", "macron", "mcdonald", "nicdhai", "ijsbrand", "gcarter", "tsai", "hara",
        "viii", "li", "xi", "ng", "oj", "wei", "o'neill", "d'este", "j", "r.", "o", "é", "josé", "ó",
        "łukasz", "néé", "иван", "аль", "ван", "sıla", "şen", "νίκος", "nguyễn", "bhfiann", "t", "lea",
        "hyun",
    ];

    /// Each word of the lexicon, and words of no role.
    fn words() -> BTreeSet<&'static str> {
        let beyond = [lexicon::PARTICLES_BEYOND_ASCII, lexicon::PATRONYMICS_BEYOND_ASCII];
        let known = WORDS.iter().map(|(_, words)| *words).chain(beyond).chain([lexicon::BETWEEN_HYPHENS]);
        known.chain([PLAIN]).flatten().copied().collect()
    }

    fn titled(text: &str) -> String {
        let mut opens = true;
        let title = |c: char| {
            let c = if opens { alphabet::upper(c) } else { c };
            opens = matches!(c, ' ' | '-' | '\'');
            c
        };
        text.to_lowercase().chars().map(title).collect()
    }

    #[test]
    fn a_glance_leads_where_the_long_way_does() {
        let words = words();
        let mut others = [Locale::Italian, Locale::Turkic, Locale::Dutch, Locale::EastAsian, Locale::French]
            .into_iter()
            .cycle();
        let (mut seen, mut all) = (0, 0);
        for word in &words {
            for plain in ["lopez", "kim", "giorgio", "nguyen", "née"] {
                for text in [
                    format!("{word} {plain}"),
                    format!("{plain} {word}"),
                    format!("{plain} {word} montgomery"),
                    format!("anna {plain} {word} smith jr"),
                    format!("{plain} anna-{word}"),
                    format!("{plain} {word}-anna"),
                    format!("{word}-{plain} anna-{word}-berg"),
                    format!("{plain} de la {word}"),
                    format!("{word} de {plain} van der {word}"),
                    format!("{plain} al-{word}"),
                    format!("{plain} o'{word}"),
                    format!("d'{word} mc{word}"),
                    format!("{plain} mac{word}"),
                    format!("{plain} {word}. lee iii"),
                    format!("{plain} r. {word} jr."),
                    format!("o {word} y {plain}"),
                    format!("j {word}"),
                    format!("{plain} d'{word}é"),
                ] {
                    for text in [text.to_lowercase(), text.to_uppercase(), titled(&text)] {
                        let other = others.next().unwrap_or_default();
                        for locale in [Locale::Undetermined, other] {
                            agree(&text, locale, &mut seen);
                            all += 1;
                        }
                    }
                }
            }
        }
        assert!(seen * 4 > all, "only {seen} of {all} at a glance");
    }

    #[track_caller]
    fn agree(text: &str, locale: Locale, seen: &mut usize) {
        let (mut place, mut outline) = ([0; MAX], Outline::EMPTY);
        let glance = glance(text, locale, &mut place, &mut outline);
        assert!(!matches!(glance, Glance::Cased(cased) if cased == text), "{text}");
        *seen += usize::from(!matches!(glance, Glance::Unclear));
        assert_eq!(sanitize(text, locale).ok().as_deref(), long_way(text, locale).as_deref(), "{text}");
    }

    /// What becomes of a name that nobody glances at.
    fn long_way(text: &str, locale: Locale) -> Option<String> {
        let mut outline = Outline::EMPTY;
        match scan(text, &mut outline) {
            Need::Nothing => Some(text.to_owned()),
            Need::Case => case::apply_outlined(text, &outline, locale, |cased| cased.map(str::to_owned))
                .or_else(|| Some(text.to_owned())),
            Need::Everything => repair(text, locale, &mut Repairs::default(), &mut Warnings::default())
                .ok()
                .map(Cow::into_owned),
        }
    }

    #[test]
    fn each_octet_is_told() {
        for length in 1..=MAX + 1 {
            for at in 0..length {
                for octet in 0..0x80_u8 {
                    let mut text = vec![b'a'; length];
                    if let Some(place) = text.get_mut(at) {
                        *place = octet;
                    }
                    let text = String::from_utf8(text).unwrap_or_default();
                    let octets = Octets::of(&text);
                    let fits = octet.is_ascii_alphabetic() || b" -'.".contains(&octet);
                    assert_eq!(octets.is_some(), length <= MAX && fits, "{text:?}");
                    let Some(octets) = octets else { continue };
                    let bit = |set: u32| set == 1 << at;
                    assert_eq!(bit(octets.capitals), octet.is_ascii_uppercase(), "{text}");
                    assert_eq!(bit(octets.spaces), octet == b' ', "{text}");
                    assert_eq!(bit(octets.hyphens), octet == b'-', "{text}");
                    assert_eq!(bit(octets.apostrophes), octet == b'\'', "{text}");
                    assert_eq!(bit(octets.stops), octet == b'.', "{text}");
                }
            }
        }
    }
}
