//! The words of a name, with what each may be. Not the rules that say which part each belongs to.

use smallvec::SmallVec;

use super::lexicon::{self, Role};
use super::{Field, Order, Span};
use crate::finding::Ambiguities;
use crate::name::lexicon::Roles;

/// A word between two spaces, or a piece of one in scripts that write none.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// Where it begins in the name, or nowhere: a word from an aside.
    pub(super) start: Option<usize>,
    pub(super) role: Role,
    /// Whether a comma follows.
    pub(super) comma: bool,
    /// Whether it was in capitals as it came, though it is no initial.
    pub(super) shouted: bool,
    /// Whether it began with a small letter as it came, where not all did.
    small: bool,
}

pub(super) type Words<'a> = SmallVec<[Word<'a>; 8]>;

impl<'a> Word<'a> {
    /// A word that does not stand in the name itself.
    pub(super) fn apart(text: &'a str) -> Self {
        Self { role: lexicon::role(text), ..Self::plain(text) }
    }

    /// A word of which nothing is known.
    fn plain(text: &'a str) -> Self {
        Self { text, start: None, role: Role::NONE, comma: false, shouted: false, small: false }
    }

    /// The two pieces that the word falls into at the byte `at`.
    pub(super) fn split(&self, at: usize) -> Option<(Self, Self)> {
        let (head, tail) = self.text.split_at_checked(at)?;
        let piece = |text, offset| Self {
            text,
            start: self.start.map(|start| start + offset),
            role: lexicon::role(text),
            ..*self
        };
        Some((Self { comma: false, ..piece(head, 0) }, piece(tail, at)))
    }

    pub(super) fn is(&self, role: Role) -> bool {
        self.role.any(role)
    }

    /// Letters, whatever else it holds.
    pub(super) fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphabetic()).count()
    }

    /// One letter, with or without its full stop, or letters with a full stop each.
    pub(super) fn is_initial(&self) -> bool {
        let bytes = self.text.len();
        if bytes == 1 {
            return true;
        }
        if self.text.is_ascii() && !self.text.contains('.') {
            return false;
        }
        let mut letters = self.text.chars();
        let first = letters.next();
        match letters.next() {
            None => first.is_some_and(|c| c.is_alphabetic() && !is_ideographic(c)),
            Some('.') => self.text.split(['.', '-']).all(|piece| piece.chars().nth(1).is_none()),
            Some(_) => false,
        }
    }

    /// Whether it opens with a small letter, or did as it came.
    pub(super) fn is_small(&self) -> bool {
        self.small || self.text.starts_with(char::is_lowercase)
    }

    /// Whether all its letters are capitals, and they are more than one.
    pub(super) fn is_capitals(&self) -> bool {
        if self.shouted {
            return true;
        }
        let mut capitals = 0;
        self.text.chars().all(|c| {
            capitals += usize::from(c.is_uppercase());
            !c.is_lowercase()
        }) && capitals > 1
    }

    /// Whether it is written as the words that join names are: small, or a sign.
    pub(super) fn is_small_or_sign(&self) -> bool {
        self.small || !self.text.starts_with(char::is_uppercase)
    }

    /// Whether its capitals are shared by a neighbour, and so are not its own.
    pub(super) fn shouted_among(&self, others: &[Self]) -> bool {
        self.shouted && others.last().is_some_and(|other| other.shouted)
    }

    /// Whether a full stop ends it.
    pub(super) fn is_stopped(&self) -> bool {
        self.text.ends_with('.')
    }

    /// A roman numeral from one to thirty-nine, in capitals or small letters, as it stands after a name.
    pub(super) fn is_numeral(&self) -> bool {
        let text = self.text.trim_end_matches('.');
        if text.len() > 7 || !text.bytes().all(|byte| matches!(byte | 0x20, b'i' | b'v' | b'x')) {
            return false;
        }
        let ones = text.trim_start_matches(['x', 'X']);
        let known = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        !text.is_empty()
            && text.len() - ones.len() <= 3
            && known.iter().any(|known| known.eq_ignore_ascii_case(ones))
    }

    /// A suffix wherever it stands behind a name.
    pub(super) fn is_suffix(&self) -> bool {
        self.is(Role::SUFFIX.or(Role::of(Roles::SUFFIX)))
    }

    /// A suffix behind a comma.
    pub(super) fn is_suffix_after_comma(&self) -> bool {
        let listed = Role::of(Roles::SUFFIX_AFTER_COMMA.or(Roles::SUFFIX_AFTER_NAMES)).or(Role::HONORIFIC);
        self.is_suffix()
            || self.is_numeral()
            || self.is(listed) && (self.text.len() != 2 || self.is_capitals())
            || self.text.bytes().any(|byte| byte.is_ascii_digit())
    }
}

/// Han, kana and Hangul, where one sign is a name.
pub(in crate::name) fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3005}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The words of `name`, in which single spaces part them.
pub(super) fn read<'a>(name: &'a str, raw: &str) -> Words<'a> {
    let mut words = Words::new();
    let mut start = 0;
    for text in name.split(' ') {
        let bare = text.trim_end_matches([',', '，', '、']);
        if !bare.is_empty() {
            let comma = bare.len() < text.len();
            let role = if bare.contains('-') { lexicon::role_of_compound(bare) } else { lexicon::role(bare) };
            let word = Word { start: Some(start), role, comma, ..Word::plain(bare) };
            match words.last_mut() {
                // Ph. D.: one degree in two words.
                Some(before) if is_split_degree(before, bare) => {
                    let from = before.start.unwrap_or(start);
                    before.text = name.get(from..start + bare.len()).unwrap_or(before.text);
                    (before.role, before.comma) = (Role::SUFFIX, comma);
                }
                _ => words.push(word),
            }
        }
        start += text.len() + 1;
    }
    // Doe,,: sanitising drops a comma at the end.
    if raw != name
        && raw.trim_end().ends_with(',')
        && let Some(last) = words.last_mut()
    {
        last.comma = true;
    }
    if raw != name {
        mark(&mut words, raw);
    }
    words
}

fn is_split_degree(before: &Word<'_>, last: &str) -> bool {
    !before.comma
        && before.text.trim_end_matches('.').eq_ignore_ascii_case("ph")
        && last.trim_end_matches('.').eq_ignore_ascii_case("d")
}

/// Marks titles that ended in a full stop as they came, and what was in capitals or small where not all was:
/// *DUPONT Jean*.
fn mark(words: &mut Words<'_>, raw: &str) {
    let mixed = raw.contains(char::is_lowercase) && raw.contains(char::is_uppercase);
    let raw: SmallVec<[&str; 8]> = raw.split_whitespace().take(words.len() + 1).collect();
    if raw.len() == words.len() {
        for (word, raw) in words.iter_mut().zip(raw) {
            let raw = raw.trim_end_matches(',');
            // Major. Smith: the full stop, which sanitising drops, makes it a title.
            if raw.ends_with('.') && !word.is_stopped() && word.is(Role::TITLE_OR_NAME) {
                word.role = word.role.without(Role::TITLE_OR_NAME).or(Role::TITLE);
            }
            if !mixed {
                continue;
            }
            word.small = raw.starts_with(char::is_lowercase);
            word.shouted = raw.chars().filter(|c| c.is_uppercase()).count() > 1
                && !raw.contains('.')
                && raw.chars().all(|c| !c.is_lowercase());
        }
    }
}

/// The words of each part, in their order.
#[derive(Default)]
pub(super) struct Parts<'a> {
    words: [SmallVec<[Word<'a>; 4]>; 7],
    pub(super) spans: [Span; 7],
    pub(super) order: Order,
    pub(super) ambiguities: Ambiguities,
}

impl<'a> Parts<'a> {
    /// Appends words to a part.
    pub(super) fn put(&mut self, field: Field, words: &[Word<'a>]) {
        if let Some(part) = self.words.get_mut(field as usize) {
            part.extend_from_slice(words);
        }
    }

    /// The words of a part.
    pub(super) fn get(&self, field: Field) -> &[Word<'a>] {
        self.words.get(field as usize).map_or(&[], |words| words)
    }

    pub(super) fn has(&self, field: Field) -> bool {
        !self.get(field).is_empty()
    }

    /// Sets the spans. Where the words of a part do not stand together in the name, a text of all parts
    /// is made, of which the spans then are.
    pub(super) fn settle(&mut self, full: &str) -> Option<Box<str>> {
        for (span, words) in self.spans.iter_mut().zip(&self.words) {
            let mut place = None;
            for word in words {
                let (Some(start), end) = (word.start, word.start.map(|start| start + word.text.len())) else {
                    return Some(self.write(full.len()));
                };
                place = match place {
                    None => Some((start, end)),
                    // A comma and a space, or a space alone, or nothing where no space is written.
                    Some((first, Some(last)))
                        if start >= last
                            && full
                                .get(last..start)
                                .is_some_and(|between| matches!(between, "" | " " | ", ")) =>
                    {
                        Some((first, end))
                    }
                    Some(_) => return Some(self.write(full.len())),
                };
            }
            if let Some((start, Some(end))) = place {
                *span = Span::new(start, end);
            }
        }
        None
    }

    /// Writes a text of all parts, and sets the spans to it.
    pub(super) fn write(&mut self, room: usize) -> Box<str> {
        let mut out = String::with_capacity(room);
        for (field, (span, words)) in self.spans.iter_mut().zip(&self.words).enumerate() {
            let start = out.len();
            let mut before: Option<&Word<'_>> = None;
            for word in words {
                if let Some(before) = before {
                    let listed = field == Field::Suffix as usize && before.comma;
                    out.push_str(if listed { ", " } else { " " });
                }
                out.push_str(word.text);
                before = Some(word);
            }
            *span = Span::new(start, out.len());
        }
        out.into_boxed_str()
    }
}
