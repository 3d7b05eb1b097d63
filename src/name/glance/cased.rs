//! Capitals for a name that nobody has cased, part by part, where no word of it contests what a part is. Not
//! the rules of case: what those say wherever the part stands.

use super::super::alphabet;
use super::super::case::{
    SMALL, Steady, follows_capital, is_french, is_numeral, is_small_beyond_ascii, mac, opens_plainly,
};
use super::super::lexicon::{self, Key, Roles};
use super::super::locale::Locale;
use super::{MAX, Octets, TOPS};

/// A part of the name, a word or what hyphens part it into.
struct Part {
    /// Its octets, the full stop that ends it aside.
    bits: u32,
    /// Whether a hyphen stands before it, and behind it.
    hyphens: (bool, bool),
    stop: bool,
    /// The number of its word, and whether that is the last.
    index: u32,
    last: bool,
}

/// What a part becomes, which stands there in small letters.
enum Plan {
    Small,
    Capital,
    /// And another capital further on.
    Capitals(usize),
    /// The one further on alone.
    CapitalAt(usize),
    AllCapitals,
}

/// What is known of the words before a part.
struct Before {
    /// Whether the word before opens the name, or is small.
    joined: bool,
    /// What that may be.
    roles: Roles,
    /// What the first word may be, looked up when first asked for.
    first: Option<Roles>,
}

impl Octets<'_> {
    /// Writes the name to `place`; `None` where a part may not be what it seems.
    #[inline(always)]
    pub(super) fn case<'p>(&self, locale: Locale, place: &'p mut [u8; MAX]) -> Option<&'p str> {
        if locale == Locale::Turkic || !self.are_in_order() || self.may_be_korean() {
            return None;
        }
        // The full stop of a small letter is not its own.
        if self.stops != 0 && self.capitals == 0 {
            return None;
        }
        for (to, from) in place.chunks_exact_mut(8).zip(self.numbers) {
            // Of ASCII there are letters, and marks that have bit 5 themselves.
            let small = from | (!from & TOPS) >> 2;
            to.copy_from_slice(&small.to_le_bytes());
        }
        if self.wide != 0 {
            self.lower_beyond_ascii(place)?;
        }
        let mut before = Before { joined: true, roles: Roles::NONE, first: None };
        let (mut rest, mut index) = (self.opens(), 0);
        while rest != 0 {
            let open = rest.trailing_zeros();
            let bits = self.part(open);
            let part = Part {
                bits: bits & !self.stops,
                hyphens: (bits & self.hyphens << 1 != 0, bits & self.hyphens >> 1 != 0),
                stop: bits & self.stops != 0,
                index,
                last: self.spaces >> open == 0,
            };
            let plan = self.plan(&part, locale, place, &mut before)?;
            let letters = place.get_mut(range(part.bits))?;
            match plan {
                Plan::Small => {}
                Plan::AllCapitals => letters.make_ascii_uppercase(),
                Plan::Capital => self.capitalize(part.bits, letters)?,
                Plan::CapitalAt(at) => letters.get_mut(at)?.make_ascii_uppercase(),
                Plan::Capitals(next) => {
                    self.capitalize(part.bits, letters)?;
                    letters.get_mut(next)?.make_ascii_uppercase();
                }
            }
            index += u32::from(!part.hyphens.1);
            rest &= rest - 1;
        }
        std::str::from_utf8(place.get(..self.name.len())?).ok()
    }

    /// Whether a hyphen may stand between the syllables of a given name, which are of ASCII: *Ban Ki-moon*.
    #[inline(always)]
    fn may_be_korean(&self) -> bool {
        self.spaces.is_power_of_two()
            && self.hyphens > self.spaces
            && self.wide <= self.spaces
            && self.first_roles().any(Roles::KOREAN.or(Roles::HYPHENATES))
    }

    /// What the first word may be, its marks aside.
    fn first_roles(&self) -> Roles {
        self.roles_from(0)
    }

    /// What the word that begins at `open` may be, its marks aside.
    fn roles_from(&self, open: u32) -> Roles {
        let spaces = (self.spaces | (1 << self.end) << 1) & u32::MAX << open;
        let close = spaces.trailing_zeros().min(self.end + 1);
        let range = open as usize..close as usize;
        let marks = self.wide | self.hyphens | self.apostrophes | self.stops;
        let key = if marks & spaces.wrapping_sub(1) & u32::MAX << open == 0 {
            Key::of_letters(self.name.as_bytes().get(range).unwrap_or_default())
        } else {
            Key::unmarked(self.name.get(range).unwrap_or_default())
        };
        lexicon::roles(key)
    }

    /// Writes the letters beyond ASCII to `place` as small ones; `None` where one is of another length, or
    /// where their case is a matter of language.
    fn lower_beyond_ascii(&self, place: &mut [u8; MAX]) -> Option<()> {
        let mut rest = self.wide;
        while rest != 0 {
            let at = rest.trailing_zeros() as usize;
            let c = self.name.get(at..)?.chars().next()?;
            // A sigma looks at its neighbours, and the others may tell Turkish.
            if matches!(c, 'Σ' | 'İ' | 'ı' | 'Ğ' | 'ğ' | 'Ə' | 'ə' | 'Ş' | 'ş') {
                return None;
            }
            if self.capitals != 0 {
                replace(c, alphabet::lower(c), place.get_mut(at..)?)?;
            }
            rest &= !(u32::MAX >> (32 - c.len_utf8()) << at);
        }
        Some(())
    }

    /// Makes the first of `letters`, which are those of `bits`, a capital.
    #[inline(always)]
    fn capitalize(&self, bits: u32, letters: &mut [u8]) -> Option<()> {
        match letters.first_mut()? {
            letter if letter.is_ascii() => letter.make_ascii_uppercase(),
            _ => {
                let c = self.text(bits)?.chars().next()?;
                replace(c, alphabet::upper(alphabet::lower(c)), letters)?;
            }
        }
        Some(())
    }

    /// What becomes of `part`, of which `place` holds the small letters.
    #[inline(always)]
    fn plan(&self, part: &Part, locale: Locale, place: &[u8; MAX], before: &mut Before) -> Option<Plan> {
        let letters = place.get(range(part.bits))?;
        let opens = part.index == 0;
        if part.bits & self.apostrophes != 0 {
            (before.joined, before.roles) = (opens, Roles::NONE);
            let hyphen = part.hyphens != (false, false);
            return if part.stop || hyphen { None } else { plan_elided(letters, !opens, locale) };
        }
        if part.bits & self.wide != 0 {
            // The letter alone that a title may begin with, or a syllable of Russian that may be an article.
            let hyphen = part.hyphens.0 || part.hyphens.1;
            let syllable = hyphen && letters.len() <= 6 && matches!(letters.first(), Some(0xD0 | 0xD1));
            let common = letters.len() > 2 && !syllable && !part.stop;
            (before.joined, before.roles) = (opens, Roles::NONE);
            return (common && !is_small_beyond_ascii(letters) && opens_plainly(letters, 0))
                .then_some(Plan::Capital);
        }
        let key = Key::of_letters(letters);
        if part.hyphens != (false, false) {
            (before.joined, before.roles) = (opens, Roles::NONE);
            return self.plan_hyphened(part, letters, key, before);
        }
        if lexicon::acts(key) {
            return self.plan_actor(part, locale, letters, key, before);
        }
        (before.joined, before.roles) = (opens, Roles::NONE);
        let numeral = |byte: &u8| matches!(byte, b'i' | b'v' | b'x' | b'l');
        let vowel = |byte: &u8| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
        if letters.len() > 1
            && letters.iter().all(numeral)
            && is_numeral(std::str::from_utf8(letters).unwrap_or_default())
        {
            let name = letters == b"vi" || letters == b"xi";
            return (!name && !opens && !part.stop).then_some(Plan::AllCapitals);
        }
        match letters.len() {
            // After a single O, the word may be an Irish one that begins with a small letter.
            1 => (letters != b"o").then_some(Plan::Capital),
            _ if part.stop => None,
            2 | 3 if !letters.iter().any(vowel) || letters.ends_with(b"j") => None,
            _ => self.plan_name(part, letters),
        }
    }

    /// A part that is a name like any other, its head aside.
    #[inline(always)]
    fn plan_name(&self, part: &Part, letters: &[u8]) -> Option<Plan> {
        if opens_plainly(letters, 0) {
            return Some(Plan::Capital);
        }
        if !letters.starts_with(b"m") {
            return None;
        }
        let given = part.index == 0 && self.spaces != 0;
        Some(
            mac(std::str::from_utf8(letters).ok()?, part.index > 0, given)
                .map_or(Plan::Capital, Plan::Capitals),
        )
    }

    /// A part between hyphens.
    fn plan_hyphened(&self, part: &Part, letters: &[u8], key: Key, before: &mut Before) -> Option<Plan> {
        if part.stop || letters == b"lea" {
            return None;
        }
        if part.hyphens == (false, true) && part.index > 0 && matches!(letters, b"al" | b"el") {
            let first = *before.first.get_or_insert_with(|| self.first_roles());
            return (!first.any(Roles::KOREAN.or(Roles::EAST_ASIAN))).then_some(Plan::Small);
        }
        let shortest = if part.hyphens.1 { 4 } else { 2 };
        if letters.len() < shortest || lexicon::acts(key) { None } else { self.plan_name(part, letters) }
    }

    /// A word that may be a particle or a suffix.
    fn plan_actor(
        &self,
        part: &Part,
        locale: Locale,
        letters: &[u8],
        key: Key,
        before: &mut Before,
    ) -> Option<Plan> {
        let roles = lexicon::roles(key);
        let (joined, opens) = (before.joined, part.index == 0);
        if matches!(letters, b"jr" | b"sr") && part.last && !opens {
            let rest = self.name.get(..range(part.bits).start.checked_sub(1)?)?;
            let last = rest.rsplit_once(' ').map_or(rest, |(_, last)| last);
            let suffix = lexicon::roles(Key::unmarked(last)).any(Roles::SUFFIX_AFTER_COMMA);
            return (!suffix).then_some(Plan::Capital);
        }
        let other = Roles::SUFFIX.or(Roles::SUFFIX_AFTER_NAMES).or(Roles::AS_WRITTEN).or(Roles::PATRONYMIC);
        if part.stop || roles.any(other) {
            return None;
        }
        let particle = Steady { key, roles, joined, before: before.roles };
        (before.joined, before.roles) = (opens, roles);
        if opens || part.last {
            // Nothing for it to join, and initials are no words that somebody may write small.
            let word = letters.len() > 3 || letters.len() > 1 && roles.any(SMALL.or(Roles::SHORT_WORD));
            return if word { self.plan_name(part, letters) } else { None };
        }
        let first = *before.first.get_or_insert_with(|| self.first_roles());
        before.joined = true;
        (locale == Locale::Undetermined
            && particle.is_steady(first, self.roles_from(32 - part.bits.leading_zeros() + 1)))
        .then_some(Plan::Small)
    }
}

/// A part with an apostrophe, in small letters: *O'Neill*, *D'Souza*, and inside of a name *d'Aubigné*.
fn plan_elided(letters: &[u8], inside: bool, locale: Locale) -> Option<Plan> {
    let (letters, next) = (std::str::from_utf8(letters).ok()?, 2);
    let (head, tail) = letters.split_once('\'')?;
    // Before an accent there may be a vowel.
    let plain = tail.starts_with(|c: char| c.is_ascii_lowercase()) && !tail.contains('\'');
    let small = inside && head == "d" && tail.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']);
    if !plain
        || !matches!(head, "o" | "d")
        || small && locale != Locale::Undetermined
        || lexicon::roles(Key::of(letters)) != Roles::NONE
        || mac(tail, true, false).is_some()
        || is_small_beyond_ascii(letters.as_bytes())
    {
        return None;
    }
    match follows_capital(head, tail, true) {
        true if small && is_french(tail) => Some(Plan::CapitalAt(next)),
        true => Some(Plan::Capitals(next)),
        false if small => None,
        false => Some(Plan::Capital),
    }
}

/// The places of `bits`.
#[inline(always)]
fn range(bits: u32) -> std::ops::Range<usize> {
    bits.trailing_zeros() as usize..(32 - bits.leading_zeros()) as usize
}

/// Writes `to` to `place` for `from`, if it is as long.
fn replace(from: char, to: char, place: &mut [u8]) -> Option<()> {
    (from.len_utf8() == to.len_utf8()).then(|| {
        to.encode_utf8(place);
    })
}
