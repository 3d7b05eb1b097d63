//! Case: capitals and small letters where nobody has set them. What a person has cased with care
//! is left alone, word by word.

mod in_place;
mod letters;
mod particle;
mod word;

use std::cell::OnceCell;

use smallvec::SmallVec;
use unicode_normalization::{IsNormalized, UnicodeNormalization};

use super::lexicon::{self, Key, Roles};
use super::locale::Locale;
use super::scan::{Outline, Stretch};
pub(super) use letters::Shape;
pub(super) use particle::{Steady, is_small_beyond_ascii};
pub(super) use word::{follows_capital, is_french, mac, opens_plainly};

/// A word of the name, between two spaces.
struct Word<'a> {
    /// The word without a comma at its end.
    text: &'a str,
    /// Its key; none where it holds more than ASCII letters, full stops and apostrophes.
    key: Key,
    roles: Roles,
    shape: Shape,
    /// Whether a comma follows.
    comma: bool,
    /// What it holds beside ASCII letters.
    holds: Holds,
    /// Whether nothing but titles stands before it in its part of the name.
    opens: bool,
    /// Names before it, titles aside.
    names: usize,
}

/// A word as it is read, before anything is known of it.
struct Token<'a> {
    text: &'a str,
    shape: Shape,
    holds: Holds,
    comma: bool,
    /// Whether somebody chose the case of some part of it.
    careful: bool,
}

/// What a word holds beside ASCII letters, as a bit set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Holds(u8);

impl Holds {
    pub(super) const NOTHING: Self = Self(0);
    pub(super) const HYPHEN: Self = Self(1);
    pub(super) const APOSTROPHE: Self = Self(2);
    pub(super) const STOP: Self = Self(4);
    pub(super) const WIDE: Self = Self(8);
    /// Beyond Latin-1 too, not instead.
    pub(super) const BEYOND_LATIN: Self = Self(16);
    const OTHER: Self = Self(32);
    /// What no numeral holds, its full stop aside.
    const BESIDE_STOP: Self = Self(!4);

    pub(super) fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A name as words, and what can be told of it as a whole.
struct Sentence<'a> {
    words: SmallVec<[Word<'a>; 8]>,
    /// Whether some word is cased with care, so that capitals elsewhere may be meant.
    careful: bool,
    turkic: bool,
    locale: Locale,
    /// The place of the first word that tells a Catalan, looked for when first asked.
    catalan: OnceCell<Option<usize>>,
    /// Whether its letters tell a Czech, a Slovak or a Pole, likewise.
    slavic: OnceCell<bool>,
    /// The place of the first word that a comma follows, likewise.
    comma: OnceCell<Option<usize>>,
}

/// What becomes of a word.
enum Plan {
    /// It is right as it stands.
    Keep,
    /// All small letters.
    Small,
    /// All capitals.
    Capitals,
    /// A roman numeral: capitals of ASCII, whatever the language.
    Numeral,
    /// The letters of a title or suffix, as they are written.
    Form(&'static str),
    /// Part by part, as a name.
    Name,
}

/// Where a cased name is written: most fit on the stack. Bytes, so that a letter can be changed where
/// it stands.
type Buffer = SmallVec<[u8; 64]>;

/// Cases a name whose words are parted by single spaces; `None` where it is right as it stands.
pub(super) fn apply(name: &str, locale: Locale) -> Option<String> {
    apply_with(name, locale, |cased| cased.map(str::to_owned))
}

fn apply_with<R>(name: &str, locale: Locale, use_it: impl FnOnce(Option<&str>) -> R) -> R {
    let sentence = Sentence::of(name, locale, Token::read_all(name));
    sentence.write_with(name, use_it)
}

/// As [`apply`] for a name of letters alone, whose `outline` is known, and lends the result to `use_it`
/// instead of giving it away: most are cased without an allocation.
pub(super) fn apply_outlined<R>(
    name: &str,
    outline: &Outline,
    locale: Locale,
    use_it: impl FnOnce(Option<&str>) -> R,
) -> R {
    let words = outline.words(name).map(|(text, stretch)| Token::outlined(text, stretch));
    let sentence = Sentence::of(name, locale, words);
    if sentence.turkic && !name.is_ascii() {
        return use_it(settle(name, locale).as_deref().filter(|cased| *cased != name));
    }
    let mut place = [0; in_place::MAX];
    match sentence.write_in_place(name, &mut place) {
        Some(cased) => use_it(Some(cased).filter(|cased| *cased != name)),
        None => sentence.write_with(name, use_it),
    }
}

/// As [`apply`], until nothing changes: the letter that tells Turkish may be another when it is cased.
fn settle(name: &str, locale: Locale) -> Option<String> {
    let mut cased = apply(name, locale)?;
    for _ in 1..super::ROUNDS {
        let Some(next) = apply(&cased, locale) else { break };
        cased = next;
    }
    Some(cased)
}

/// Whether `word`, all small letters in a name cased with care, may stay so.
pub(super) fn small_by_choice(word: &str) -> bool {
    lexicon::roles(Key::of(word)).any(SMALL)
}

/// The last lead byte of letters with which nothing composes: those below U+0300.
const LATIN: u8 = 0xCB;

/// Roles of words that people write small.
pub(super) const SMALL: Roles =
    Roles::PARTICLE.or(Roles::ARTICLE).or(Roles::PREPOSITION).or(Roles::SMALL_BY_CHOICE);

/// Writes `text` with the letters of `form`, keeping the full stops of `text`.
fn push_like(out: &mut Buffer, text: &str, form: &str) {
    let mut letters = form.chars();
    for c in text.chars() {
        letters::push(out, if c == '.' { c } else { letters.next().unwrap_or(c) });
    }
}

fn has_vowel(text: &str) -> bool {
    text.contains(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y'])
}

/// Whether `text` is a roman numeral up to eighty-nine, in letters of either case. Of those above
/// thirty-nine that open with a bare L, none: Li, Liv and Lv are names.
pub(super) fn is_numeral(text: &str) -> bool {
    let tens = ["", "x", "xx", "xxx", "xl", "lx", "lxx", "lxxx"];
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let tail = text.trim_start_matches(['x', 'l', 'X', 'L']);
    let same = |known: &[&str], text: &str| known.iter().any(|known| known.eq_ignore_ascii_case(text));
    same(&ones, tail) && text.strip_suffix(tail).is_some_and(|head| same(&tens, head))
}

impl<'a> Token<'a> {
    /// The word that `text` begins with, and what stands behind the space after it.
    fn read(text: &'a str) -> (Self, Option<&'a str>) {
        let (mut letters, mut holds) = (0, Holds::NOTHING);
        let (mut small, mut capitals, mut trailing) = (false, false, 0);
        let (mut length, mut lead) = (0, 0);
        for byte in text.bytes() {
            match byte {
                // Latin-1, but for × ÷ and ß.
                0x80..=0x9E if lead == 0xC3 && byte != 0x97 => (capitals, trailing) = (true, trailing + 1),
                0xA0.. if lead == 0xC3 && byte != 0xB7 => (small, trailing) = (true, 0),
                0xC3 => holds.insert(Holds::WIDE),
                b' ' => break,
                b'a'..=b'z' => (small, trailing) = (true, 0),
                b'A'..=b'Z' => (capitals, trailing) = (true, trailing + 1),
                b'-' => holds.insert(Holds::HYPHEN),
                b'\'' => holds.insert(Holds::APOSTROPHE),
                b'.' => holds.insert(Holds::STOP),
                0x80.. => holds.insert(Holds::WIDE.or(Holds::BEYOND_LATIN)),
                _ => holds.insert(Holds::OTHER),
            }
            (length, lead) = (length + 1, byte);
            letters += usize::from(byte.is_ascii_alphabetic());
        }
        let (word, rest) = text.split_at_checked(length).unwrap_or((text, ""));
        let bare = word.strip_suffix(',').unwrap_or(word);
        let comma = bare.len() < word.len();
        if holds == Holds::OTHER && comma && letters == bare.len() {
            holds = Holds::NOTHING;
        }
        let shape = if holds.any(Holds::HYPHEN.or(Holds::BEYOND_LATIN)) {
            Shape::of(bare)
        } else {
            Shape::from_counts(small, capitals, trailing)
        };
        let careful = shape == Shape::Mixed || shape == Shape::Parts && Shape::has_mixed_part(bare);
        (Self { text: bare, shape, holds, comma, careful }, rest.get(1..))
    }

    /// The words of `name`, between single spaces.
    fn read_all(name: &'a str) -> impl Iterator<Item = Self> {
        let mut rest = Some(name);
        std::iter::from_fn(move || {
            let (word, tail) = Self::read(rest?);
            rest = tail;
            Some(word)
        })
    }

    /// The word `text` as the scan has seen it.
    fn outlined(text: &'a str, Stretch { shape, holds, .. }: Stretch) -> Self {
        let hyphen = holds.any(Holds::HYPHEN);
        let (shape, parts) = match shape {
            Shape::Parts => (Shape::of(text), true),
            shape if hyphen && shape != Shape::Mixed => (Shape::Parts, false),
            shape => (shape, false),
        };
        let careful = shape == Shape::Mixed || parts && Shape::has_mixed_part(text);
        Self { text, shape, holds, comma: false, careful }
    }
}

impl Word<'_> {
    /// Whether its capitals are not its own: those of a word that is none of initials, numeral, suffix.
    fn is_shouted(&self) -> bool {
        let word = self.text.len() > 2
            && has_vowel(self.text)
            && !self.roles.any(Roles::SUFFIX)
            && !is_numeral(self.text);
        self.shape == Shape::Capitals && (word || self.roles.any(SMALL))
    }

    /// Whether it is letters alone, all in one case.
    fn is_letters(&self) -> bool {
        matches!(self.shape, Shape::Small | Shape::Capitals)
            && !self.holds.any(Holds::HYPHEN.or(Holds::APOSTROPHE).or(Holds::STOP).or(Holds::OTHER))
    }

    /// Whether it is a name wherever it stands: letters without a role, too many for initials.
    fn is_common(&self) -> bool {
        self.roles == Roles::NONE
            && self.holds == Holds::NOTHING
            && self.is_letters()
            && self.text.len() > 3
            && !is_numeral(self.text)
    }

    /// Whether it is a title or an abbreviation with its full stop.
    fn is_abbreviation(&self) -> bool {
        let known = Roles::TITLE.or(Roles::ABBREVIATION).or(Roles::FACULTY);
        let bare = self.text.trim_end_matches('.');
        bare.len() < self.text.len()
            && (self.roles.any(known)
                || self.holds.any(Holds::WIDE) && lexicon::TITLES_BEYOND_ASCII.contains(&bare))
    }

    /// Whether the word after this one, which becomes what `plan` says, follows a particle.
    fn joins_next(&self, plan: &Plan) -> bool {
        self.opens || matches!(plan, Plan::Small) || self.shape == Shape::Small && matches!(plan, Plan::Keep)
    }
}

impl<'a> Sentence<'a> {
    /// The sentence that `name` is, of its words one after the other.
    fn of(name: &'a str, locale: Locale, tokens: impl Iterator<Item = Token<'a>>) -> Self {
        let (catalan, slavic) = (OnceCell::new(), OnceCell::new());
        let mut sentence = Self {
            words: SmallVec::new(),
            careful: false,
            turkic: false,
            locale,
            catalan,
            slavic,
            comma: OnceCell::new(),
        };
        let mut wide = false;
        let (mut opens, mut names) = (true, 0);
        for Token { text, shape, holds, comma, careful } in tokens {
            let key = match holds {
                Holds::NOTHING => Key::of_letters(text.as_bytes()),
                _ if holds.any(Holds::HYPHEN.or(Holds::WIDE).or(Holds::OTHER)) => Key::NONE,
                _ => Key::of(text),
            };
            let roles = lexicon::roles(key);
            let word = Word { text, key, roles, shape, comma, holds, opens, names };
            let title = roles.any(Roles::TITLE);
            (opens, names) = (comma || opens && title, names + usize::from(!title));
            sentence.careful |= careful;
            // The letters that tell Turkish are not of Latin-1.
            wide |= holds.any(Holds::BEYOND_LATIN);
            sentence.words.push(word);
        }
        sentence.turkic = locale == Locale::Turkic || wide && letters::tells_turkic(name);
        sentence
    }

    /// Whether every word is cased as somebody chose.
    fn is_chosen(&self) -> bool {
        let chosen = |word: &Word<'_>| {
            matches!(word.shape, Shape::Mixed | Shape::Uncased) && !word.text.ends_with("ii")
        };
        self.words.iter().all(chosen)
    }

    /// Writes the name, and lends it to `use_it` where it is not as it was.
    fn write_with<R>(&self, name: &str, use_it: impl FnOnce(Option<&str>) -> R) -> R {
        if self.is_chosen() {
            return use_it(None);
        }
        let mut out = Buffer::new();
        let mut joined = false;
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 {
                out.push(b' ');
            }
            let plan = self.plan(index, word, joined);
            joined = word.joins_next(&plan);
            self.push_word(&mut out, index, word, &plan);
            if word.comma {
                out.push(b',');
            }
        }
        let Some(out) = std::str::from_utf8(&out).ok().filter(|out| *out != name) else {
            return use_it(None);
        };
        // A capital may compose with the marks that its small letter could not.
        if out.bytes().any(|byte| byte > LATIN)
            && unicode_normalization::is_nfc_quick(out.chars()) != IsNormalized::Yes
        {
            return use_it(Some(&out.nfc().collect::<String>()));
        }
        use_it(Some(out))
    }

    /// Appends the word as planned.
    fn push_word(&self, out: &mut Buffer, index: usize, word: &Word<'a>, plan: &Plan) {
        match plan {
            Plan::Keep => out.extend_from_slice(word.text.as_bytes()),
            Plan::Small => letters::push_lower(out, word.text, self.turkic),
            Plan::Capitals => word.text.chars().for_each(|c| letters::push_upper(out, c, self.turkic)),
            Plan::Numeral => out.extend(word.text.bytes().map(|byte| byte.to_ascii_uppercase())),
            Plan::Form(form) => push_like(out, word.text, form),
            Plan::Name => self.push_name(out, index, word),
        }
    }

    fn word(&self, index: usize) -> Option<&Word<'a>> {
        self.words.get(index)
    }

    fn before(&self, index: usize) -> Option<&Word<'a>> {
        index.checked_sub(1).and_then(|index| self.word(index))
    }

    /// The word after `index`, unless a comma stands between.
    fn after(&self, index: usize) -> Option<&Word<'a>> {
        self.word(index).filter(|word| !word.comma).and_then(|_| self.word(index + 1))
    }

    /// What the first word may be, its marks aside: the family name of an East Asian name.
    fn first_roles(&self) -> Roles {
        self.word(0).map_or(Roles::NONE, |word| lexicon::roles(Key::unmarked(word.text)))
    }

    fn plan(&self, index: usize, word: &Word<'a>, joined: bool) -> Plan {
        // Most words: no role to play, and nobody has cased them.
        if word.is_common() {
            return Plan::Name;
        }
        let as_written = word.roles.any(Roles::AS_WRITTEN) && !word.holds.any(Holds::APOSTROPHE);
        if as_written && matches!(word.shape, Shape::Small | Shape::Capitals) {
            return lexicon::form(word.key).map_or(Plan::Name, Plan::Form);
        }
        if let Some(plan) = self.plan_suffix(index, word) {
            return plan;
        }
        match word.shape {
            Shape::Uncased | Shape::Mixed => return Plan::Keep,
            Shape::Small if self.careful && word.roles.any(SMALL.or(Roles::PATRONYMIC)) => return Plan::Keep,
            Shape::Small if self.careful && word.holds.any(Holds::WIDE) && particle::is_small(word.text) => {
                return Plan::Keep;
            }
            // Most languages write dr., ing. and jun. small.
            Shape::Small if self.careful && word.is_abbreviation() => return Plan::Keep,
            Shape::Capitals if self.careful && word.text.len() == 1 => {
                return if self.joins_shouted(index, word) { Plan::Small } else { Plan::Keep };
            }
            Shape::Parts => return Plan::Name,
            Shape::Small | Shape::Capitals | Shape::Shouted => {}
        }
        let slash = word.holds.any(Holds::OTHER) && index > 0 && word.text.contains('/');
        if slash || word.text.starts_with(|c: char| c.is_ascii_digit()) {
            return Plan::Small;
        }
        if self.joins(index, word, joined) || self.is_faculty(index, word) {
            return Plan::Small;
        }
        if self.are_initials(index, word) { Plan::Capitals } else { Plan::Name }
    }

    /// Suffixes and numerals stand after a name, never before it.
    fn plan_suffix(&self, index: usize, word: &Word<'a>) -> Option<Plan> {
        let before = self.before(index).filter(|_| !word.holds.any(Holds::APOSTROPHE))?;
        let cased = matches!(word.shape, Shape::Small | Shape::Capitals);
        let ends = self.after(index).is_none_or(|next| next.roles.any(Roles::SUFFIX));
        let suffixed = before.roles.any(Roles::SUFFIX)
            || self.after(index).is_some_and(|next| next.roles.any(Roles::SUFFIX));
        let after_comma = index > 1 && (before.comma || suffixed);
        // Small letters that would be taken for initials are capitals the next time.
        let capitals = word.shape == Shape::Capitals || cased && self.are_initials(index, word);
        if cased && word.roles.any(Roles::SUFFIX) && (ends || after_comma)
            || after_comma && word.roles.any(Roles::SUFFIX_AFTER_COMMA) && capitals
            || cased && ends && word.names > 1 && word.roles.any(Roles::SUFFIX_AFTER_NAMES)
        {
            // C.S.C., though without the stops it is CSc.
            let stops = word.text.bytes().filter(|byte| *byte == b'.').count();
            return match lexicon::form(word.key) {
                Some(form) if form.len() > stops => Some(Plan::Form(form)),
                form => form.map(|_| Plan::Capitals),
            };
        }
        let opens = word.text.starts_with(['i', 'v', 'x', 'l', 'I', 'V', 'X', 'L']);
        if !(opens && !word.holds.any(Holds::BESIDE_STOP) && matches!(word.text.len(), 2..=9)) {
            return None;
        }
        // With the full stop of an ordinal: Friedrich II.
        let numeral = word.text.trim_end_matches('.');
        if numeral.len() < 2 || !is_numeral(numeral) {
            return None;
        }
        let also_name = numeral.eq_ignore_ascii_case("vi") || numeral.eq_ignore_ascii_case("xi");
        let east_asian = self.locale == Locale::EastAsian
            || self.first_roles().any(Roles::EAST_ASIAN.or(Roles::VIETNAMESE).or(Roles::KOREAN));
        let titled = word.shape == Shape::Mixed && !word.text.ends_with("ii");
        (!titled && !(also_name && (east_asian || !ends))).then_some(Plan::Numeral)
    }

    /// *Santiago RAMÓN Y CAJAL*: whether the letter joins two family names, whose capitals it shares.
    fn joins_shouted(&self, index: usize, word: &Word<'a>) -> bool {
        let before = self.before(index).filter(|before| !before.comma);
        matches!(word.text, "Y" | "E" | "I")
            && before.zip(self.after(index)).is_some_and(|(a, b)| a.is_shouted() && b.is_shouted())
    }

    /// *Dr. med.*, *Dr. rer. nat.*
    fn is_faculty(&self, index: usize, word: &Word<'a>) -> bool {
        let doctor =
            |word: &Word<'_>| word.roles.any(Roles::TITLE.or(Roles::FACULTY)) && word.text.ends_with('.');
        word.roles.any(Roles::FACULTY) && word.text.ends_with('.') && self.before(index).is_some_and(doctor)
    }

    /// Whether two or three letters are initials rather than a name.
    fn are_initials(&self, index: usize, word: &Word<'a>) -> bool {
        let letters = word.text.len();
        if !matches!(letters, 1..=3)
            || word.key == Key::NONE
            || word.holds.any(Holds::STOP.or(Holds::APOSTROPHE))
        {
            return letters == 1;
        }
        // The capital of a Turkish i is beyond ASCII, where initials are not told from words.
        if self.turkic && letters > 1 && word.text.contains(['i', 'I']) {
            return false;
        }
        // Capitals that a whole neighbour shares are shouted, not chosen: DE LA CRUZ José.
        let shouted = [self.before(index), self.word(index + 1)].into_iter().flatten().any(Word::is_shouted);
        let chosen = self.careful && word.shape == Shape::Capitals && !shouted;
        // The initials of one who has some (MS Dhoni, AB de Villiers), not a title without care.
        if chosen
            && letters == 2
            && (word.roles.any(Roles::TITLE) || index == 0)
            && !word.roles.any(Roles::SHORT_WORD)
        {
            return !matches!(word.text, "DR" | "MR" | "ST" | "FR");
        }
        if word.roles.any(SMALL.or(Roles::TITLE).or(Roles::ABBREVIATION).or(Roles::SHORT_WORD)) && letters > 1
        {
            return false;
        }
        let vowels = has_vowel(word.text);
        let last = self.after(index).is_none();
        // AJ, OJ, EJ: the only initials with a vowel that are no name.
        let jay = word.text.ends_with(['j', 'J']);
        match letters {
            1 => true,
            2 if chosen => true,
            2 => (!vowels || jay) && (!last || index == 0),
            _ => !vowels && (!last || chosen),
        }
    }
}
