//! The words of a name and which part each belongs to. Not where asides in brackets are found.

use smallvec::SmallVec;

use super::{Field, Order, Span};
use crate::finding::{Ambiguities, Ambiguity};
use crate::name::lexicon::{self, Key, Roles};

/// A word between two spaces.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    roles: Roles,
    /// Whether a comma follows.
    comma: bool,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is(&self, roles: Roles) -> bool {
        self.roles.any(roles)
    }
}

type Words<'a> = SmallVec<[Word<'a>; 8]>;

/// The words of each part, in their order.
#[derive(Default)]
pub(super) struct Parts<'a> {
    words: [SmallVec<[Word<'a>; 4]>; 7],
    pub(super) spans: [Span; 7],
    pub(super) order: Order,
    pub(super) ambiguities: Ambiguities,
}

impl<'a> Parts<'a> {
    fn put(&mut self, field: Field, words: &[Word<'a>]) {
        if let Some(part) = self.words.get_mut(field as usize) {
            part.extend_from_slice(words);
        }
    }

    /// Sets the spans. Where the words of a part do not stand together in `full`, a text of all parts
    /// is made, of which the spans then are.
    pub(super) fn settle(&mut self, full: &str) -> Option<Box<str>> {
        for (span, words) in self.spans.iter_mut().zip(&self.words) {
            let apart =
                words.windows(2).any(|pair| matches!(pair, [a, b] if a.comma || a.end() + 1 != b.start));
            if apart {
                return Some(self.write(full.len()));
            }
            if let (Some(first), Some(last)) = (words.first(), words.last()) {
                *span = Span::new(first.start, last.end());
            }
        }
        None
    }

    fn write(&mut self, room: usize) -> Box<str> {
        let mut out = String::with_capacity(room);
        for (span, words) in self.spans.iter_mut().zip(&self.words) {
            let start = out.len();
            for (at, word) in words.iter().enumerate() {
                if at > 0 {
                    out.push(' ');
                }
                out.push_str(word.text);
            }
            *span = Span::new(start, out.len());
        }
        out.into_boxed_str()
    }
}

/// A name as words.
pub(super) struct Sentence<'a> {
    words: Words<'a>,
}

const SUFFIX: Roles = Roles::SUFFIX.or(Roles::SUFFIX_AFTER_COMMA);
const JOINS: Roles = Roles::PARTICLE.or(Roles::ARTICLE);

impl<'a> Sentence<'a> {
    pub(super) fn read(name: &'a str) -> Self {
        let mut words = Words::new();
        let mut start = 0;
        for text in name.split(' ') {
            let bare = text.trim_end_matches(',');
            let roles = lexicon::roles(Key::of(bare));
            words.push(Word { text: bare, start, roles, comma: bare.len() < text.len() });
            start += text.len() + 1;
        }
        Self { words }
    }

    pub(super) fn parts(&self) -> Parts<'a> {
        let mut parts = Parts::default();
        let mut segments: SmallVec<[&[Word<'a>]; 4]> =
            self.words.split_inclusive(|word| word.comma).collect();
        while let [_, .., last] = segments.as_slice()
            && last.iter().all(|word| word.is(SUFFIX))
        {
            let last = *last;
            segments.pop();
            if let Some(words) = parts.words.get_mut(Field::Suffix as usize) {
                words.insert_many(0, last.iter().copied());
            }
        }
        match segments.as_slice() {
            [family, given, rest @ ..] => {
                let family = Self::ends(&mut parts, family);
                let given = Self::ends(&mut parts, given);
                parts.put(Field::Family, family);
                if let Some((first, more)) = given.split_first() {
                    parts.put(Field::Given, &[*first]);
                    parts.put(Field::Middle, more);
                }
                for words in rest {
                    parts.put(Field::Suffix, words);
                }
            }
            [words] => {
                let words = Self::ends(&mut parts, words);
                Self::names(&mut parts, words);
            }
            [] => {}
        }
        parts
    }

    /// Takes titles and suffixes off the ends.
    fn ends<'b>(parts: &mut Parts<'a>, words: &'b [Word<'a>]) -> &'b [Word<'a>] {
        let mut rest = words;
        while let [title, more @ ..] = rest
            && !more.is_empty()
            && title.is(Roles::TITLE)
        {
            parts.put(Field::Title, &[*title]);
            rest = more;
        }
        let names = rest.iter().rposition(|word| !word.is(Roles::SUFFIX)).map_or(0, |at| at + 1).max(1);
        let (names, suffixes) = rest.split_at_checked(names).unwrap_or((rest, &[]));
        parts.put(Field::Suffix, suffixes);
        names
    }

    fn names(parts: &mut Parts<'a>, words: &[Word<'a>]) {
        match words {
            [] => {}
            [only] => {
                let titled = parts.words.first().is_some_and(|titles| !titles.is_empty());
                parts.put(if titled { Field::Family } else { Field::Given }, &[*only]);
                if !titled {
                    parts.ambiguities.insert(Ambiguity::Mononym);
                }
            }
            [given, rest @ ..] => {
                parts.put(Field::Given, &[*given]);
                let last = rest.len() - 1;
                let family = rest.iter().take(last).position(|word| word.is(JOINS)).unwrap_or(last);
                let (middle, family) = rest.split_at_checked(family).unwrap_or((rest, &[]));
                parts.put(Field::Middle, middle);
                parts.put(Field::Family, family);
            }
        }
    }
}
