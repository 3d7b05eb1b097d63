//! Which word of a name is which part of it: title, given, middle, family, suffix, nickname, maiden.
//! Not a judge of names, and no search for names in running text: the whole input is one name.

mod affixes;
mod aside;
mod lexicon;
mod order;
mod rules;
mod unspaced;
mod words;

use std::borrow::Cow;
use std::fmt;

use unicode_script::{Script, UnicodeScript};

use super::locale::Locale;
use crate::finding::{Ambiguities, Ambiguity, Error, Masked};
use words::{Parts, Word, Words};

pub(super) use words::is_ideographic;

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Field {
    /// What stands before the name: *Dr.*, *Señora*.
    Title,
    /// The name, or the first of the names, that a person was given.
    Given,
    /// Names between given and family name: further given names, initials, a patronymic.
    Middle,
    /// The family name or names, with their particles.
    Family,
    /// What stands after the name: *Jr.*, *III*, *MBA*.
    Suffix,
    /// A name in quotes or brackets, or after *aka*.
    Nickname,
    /// A former family name: after *née*, *geb.*
    Maiden,
}

impl Field {
    /// Every part, in the order of declaration.
    pub const ALL: [Self; 7] =
        [Self::Title, Self::Given, Self::Middle, Self::Family, Self::Suffix, Self::Nickname, Self::Maiden];
}

/// Which name stands first as the person is addressed in full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// *Ana Lima*.
    #[default]
    GivenFirst,
    /// *Mao Zedong*, *Nagy Ferenc*.
    FamilyFirst,
}

impl Order {
    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GivenFirst => "given_first",
            Self::FamilyFirst => "family_first",
        }
    }
}

/// Where a part stands in its text, in bytes: a name is at most 4,096 long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    start: u16,
    end: u16,
}

impl Span {
    /// The span, or nothing where the text is too long for one.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        match (u16::try_from(start), u16::try_from(end)) {
            (Ok(start), Ok(end)) if start < end => Self { start, end },
            _ => Self::default(),
        }
    }

    /// Where it begins and ends.
    #[must_use]
    pub fn bounds(self) -> (usize, usize) {
        (usize::from(self.start), usize::from(self.end))
    }

    fn of(self, text: &str) -> &str {
        text.get(usize::from(self.start)..usize::from(self.end)).unwrap_or_default()
    }
}

/// The parts of a name, apart from the text that they are parts of.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Layout {
    /// One for each [`Field`].
    pub spans: [Span; 7],
    /// The text of the spans where it is not the full name: parts that do not stand together there.
    pub own: Option<Box<str>>,
    /// Which name stands first.
    pub order: Order,
    /// The script, as an ISO 15924 code.
    pub script: &'static str,
    /// What was guessed.
    pub ambiguities: Ambiguities,
}

impl Layout {
    /// The part called `field` of the name `full`.
    #[must_use]
    pub fn get<'a>(&'a self, full: &'a str, field: Field) -> &'a str {
        let span = self.spans.get(field as usize).copied().unwrap_or_default();
        span.of(self.own.as_deref().unwrap_or(full))
    }
}

/// A name and its parts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Name {
    full: String,
    layout: Layout,
}

impl Name {
    /// The whole name, sanitised.
    #[must_use]
    pub fn full(&self) -> &str {
        &self.full
    }

    /// One part of it, empty where the name has none.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.layout.get(&self.full, field)
    }

    /// What stands before the name: *Dr.*, *Señora*.
    #[must_use]
    pub fn title(&self) -> &str {
        self.get(Field::Title)
    }

    /// The name, or the first of the names, that the person was given.
    #[must_use]
    pub fn given(&self) -> &str {
        self.get(Field::Given)
    }

    /// Names between given and family name.
    #[must_use]
    pub fn middle(&self) -> &str {
        self.get(Field::Middle)
    }

    /// The family name or names, with their particles.
    #[must_use]
    pub fn family(&self) -> &str {
        self.get(Field::Family)
    }

    /// What stands after the name.
    #[must_use]
    pub fn suffix(&self) -> &str {
        self.get(Field::Suffix)
    }

    /// A name in quotes or brackets, or after *aka*.
    #[must_use]
    pub fn nickname(&self) -> &str {
        self.get(Field::Nickname)
    }

    /// A former family name.
    #[must_use]
    pub fn maiden(&self) -> &str {
        self.get(Field::Maiden)
    }

    /// A name of a text and the layout of its parts, as [`parse`] made it.
    #[must_use]
    pub fn new(full: String, layout: Layout) -> Self {
        Self { full, layout }
    }

    /// The layout of the parts.
    #[must_use]
    pub fn into_layout(self) -> Layout {
        self.layout
    }

    /// Whether the middle names stand before the given name, as in Vietnam.
    #[must_use]
    pub fn middle_comes_first(&self) -> bool {
        let start = |field: Field| self.layout.spans.get(field as usize).map(|span| span.start);
        !self.middle().is_empty() && !self.given().is_empty() && start(Field::Middle) < start(Field::Given)
    }

    /// Which name stands first.
    #[must_use]
    pub fn order(&self) -> Order {
        self.layout.order
    }

    /// The script, as an ISO 15924 code: `Latn`, `Cyrl`, `Hani`; `Jpan` and `Kore` where Han is
    /// written with kana or Hangul.
    #[must_use]
    pub fn script(&self) -> &'static str {
        self.layout.script
    }

    /// Where the name was guessed at.
    #[must_use]
    pub fn ambiguities(&self) -> Ambiguities {
        self.layout.ambiguities
    }
}

/// Masks the name, so that logs hold none.
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Name")
            .field("full", &Masked)
            .field("order", &self.layout.order)
            .field("script", &self.layout.script)
            .field("ambiguities", &self.layout.ambiguities)
            .finish()
    }
}

/// Whether the word is known as a given name.
pub(super) fn is_given_name(word: &str) -> bool {
    let given = lexicon::Role::ENGLISH_GIVEN.or(lexicon::Role::IBERIAN_GIVEN).or(lexicon::Role::SLAVIC_GIVEN);
    lexicon::role(word).any(given)
}

/// Whether the word ties a family name to what stands before it.
pub(super) fn is_particle(word: &str) -> bool {
    lexicon::role(word).any(lexicon::Role::PARTICLE)
}

/// Cleans a name as [`super::sanitize`] does, and tells its parts.
///
/// # Errors
/// `too_long`, or `empty` where nothing name-like is left.
pub fn parse(input: &str, locale: Locale) -> Result<Name, Error> {
    parse_with(input, locale, |found| {
        let (full, layout) = found?;
        Ok(Name { full: full.unwrap_or(input).to_owned(), layout })
    })
}

/// As [`parse`], and lends the full name to `use_it` instead of giving it away; `None` stands for the
/// input itself.
pub fn parse_with<R>(
    input: &str,
    locale: Locale,
    use_it: impl FnOnce(Result<(Option<&str>, Layout), Error>) -> R,
) -> R {
    super::sanitize_with(input, locale, |clean| {
        use_it(clean.map(|full| (full, layout(input, full.unwrap_or(input), locale))))
    })
}

impl Layout {
    /// A layout from what [`Layout::spans`] and the other fields hold, of the name `full`.
    #[must_use]
    pub fn restore(
        full: &str,
        spans: [(usize, usize); 7],
        own: Option<Box<str>>,
        order: Order,
        ambiguities: Ambiguities,
    ) -> Self {
        let spans = spans.map(|(start, end)| Span::new(start, end));
        Self { spans, own, order, script: script(full), ambiguities }
    }
}

/// The parts of `full`, which is what `input` was sanitised to.
fn layout(input: &str, full: &str, locale: Locale) -> Layout {
    // The commas of Arabic and East Asia, which sanitising drops, part names too.
    if !input.is_ascii() && input.contains(['،', '，', '、']) {
        let plain = input.replace(['،', '，', '、'], ",");
        if let Ok(name) = super::sanitize(&plain, locale) {
            return finish(words::read(&name, &plain), locale, Parts::default(), full, false);
        }
    }
    if input.len() <= super::MAX_BYTES
        && aside::may_hold(input)
        && let Some(asides) = aside::take(&aside::prepared(input))
        && let Ok(name) = super::sanitize(&asides.rest, locale)
    {
        // The case of a degree is its own, which alone it would lose.
        let clean = |text: &String| {
            let degree =
                text.split(' ').all(|word| Word::apart(word.trim_end_matches(',')).is_suffix_after_comma());
            let clean = super::sanitize(text, locale).map(Cow::into_owned).ok()?;
            Some(if degree && clean.eq_ignore_ascii_case(text) { text.clone() } else { clean })
        };
        let inner: Vec<String> = asides.inner.iter().filter_map(clean).collect();
        let mut parts = Parts::default();
        for text in &inner {
            put_aside(&mut parts, text);
        }
        let words = words::read(&name, &asides.rest);
        return finish(words, locale, parts, full, false);
    }
    finish(words::read(full, input), locale, Parts::default(), full, true)
}

/// A former name, suffixes, or else a nickname.
fn put_aside<'a>(parts: &mut Parts<'a>, text: &'a str) {
    let words: Words<'_> = text.split(' ').map(|word| Word::apart(word.trim_end_matches(','))).collect();
    let (field, words) = match words.as_slice() {
        [first, rest @ ..] if !rest.is_empty() && first.is(lexicon::Role::FORMERLY) => (Field::Maiden, rest),
        [first, second, rest @ ..]
            if !rest.is_empty() && second.is(lexicon::Role::FORMERLY) && first.letters() == 1 =>
        {
            (Field::Maiden, rest)
        }
        [first, rest @ ..] if !rest.is_empty() && first.is(lexicon::Role::ALIAS) => (Field::Nickname, rest),
        all if all
            .iter()
            .all(|word| word.is_suffix() || word.is_suffix_after_comma() && word.is_capitals()) =>
        {
            (Field::Suffix, all)
        }
        all => {
            if all.len() > 1 || parts.has(Field::Nickname) {
                parts.ambiguities.insert(Ambiguity::Nickname);
            }
            (Field::Nickname, all)
        }
    };
    parts.put(field, words);
}

fn finish<'a>(words: Words<'a>, locale: Locale, mut parts: Parts<'a>, full: &str, whole: bool) -> Layout {
    let (words, foreign) = unspaced::expand(words, locale, &mut parts.ambiguities);
    let mut parts = rules::parts(words, locale, foreign, parts);
    let own = if whole { parts.settle(full) } else { Some(parts.write(full.len())) };
    Layout {
        spans: parts.spans,
        own,
        order: parts.order,
        script: script(full),
        ambiguities: parts.ambiguities,
    }
}

/// The ISO 15924 code of the script of the first letter; of Han with kana or Hangul, what both
/// together are called.
fn script(text: &str) -> &'static str {
    if text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic()) {
        return "Latn";
    }
    let mut found = None;
    for script in text.chars().map(|c| c.script()) {
        match (found, script) {
            (_, Script::Common | Script::Inherited | Script::Unknown) => {}
            (None, script) => found = Some(script),
            (Some(Script::Han), Script::Hiragana | Script::Katakana)
            | (Some(Script::Hiragana | Script::Katakana), Script::Han) => return "Jpan",
            (Some(Script::Han), Script::Hangul) | (Some(Script::Hangul), Script::Han) => return "Kore",
            (Some(Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana), _) => {}
            (Some(_), _) => break,
        }
    }
    found.map_or("Zyyy", |script| script.short_name())
}
