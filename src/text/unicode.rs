//! Characters replaced by their plain forms, or dropped, by class; marks; normalization form C. Not
//! where space, apostrophes and hyphens are put in order.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Profile;
use super::character::{Class, Folds, Properties, Selector, fold, properties};
use super::joiner::{Context, JOINER, NON_JOINER};
use crate::finding::{Repair, Repairs};

/// What stands on the flags that are spelt in tags (UTS 51): England, Scotland, Wales.
const BLACK_FLAG: char = '\u{1F3F4}';
const FLAG_TAGS: [&str; 3] = [
    "\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
];
const ZERO_WIDTH_SPACE: char = '\u{200B}';
const KEYCAP: char = '\u{20E3}';

/// What becomes of a character, whatever stands beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stays.
    Stays,
    /// Its plain form takes its place.
    Folds,
    /// Its neighbours decide.
    Depends,
    /// It goes.
    Goes(Repair),
}

/// What becomes of a character of this kind.
#[must_use]
pub const fn fate(of: Properties, profile: Profile) -> Fate {
    let name = matches!(profile, Profile::Name);
    match of.folds {
        Folds::Everywhere => return Fate::Folds,
        Folds::InNames if name => return Fate::Folds,
        Folds::InRuns if name => return Fate::Depends,
        _ => {}
    }
    match of.class {
        Class::Control | Class::Bidi => Fate::Goes(Repair::RemovedInvisible),
        Class::Invisible if name => Fate::Goes(Repair::RemovedInvisible),
        // Tags, which some flags need.
        Class::Invisible | Class::Joiner | Class::VariationSelector => Fate::Depends,
        Class::PrivateUse | Class::Unassigned => Fate::Goes(Repair::RemovedSymbols),
        // Symbols of ASCII are left to the rules of names: they tell an address or a formula.
        Class::Symbol if name => Fate::Depends,
        _ => Fate::Stays,
    }
}

/// The text with its characters replaced and dropped; `None` where all may stay.
#[must_use]
pub fn filter(text: &str, profile: Profile, repairs: &mut Repairs) -> Option<String> {
    let mut filter = Filter { result: String::with_capacity(text.len()), profile, ..Filter::default() };
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        filter.take(c, rest.as_str());
    }
    let Filter { mut result, mut found, .. } = filter;
    if let Some(without) = drop_joiners(&result, profile) {
        found.insert(Repair::RemovedInvisible);
        result = without;
    }
    repairs.extend(found);
    (!found.is_empty()).then_some(result)
}

#[derive(Default)]
struct Filter {
    profile: Profile,
    result: String,
    found: Repairs,
    /// The character kept last, for the selectors and marks that may follow it.
    last: Option<char>,
    /// Whether the character before was raised.
    raised: bool,
    /// Whether a mark may stand here.
    base: bool,
    /// What went since the last character kept.
    lost: Lost,
    /// How many characters of a flag are still to come.
    tags: usize,
}

/// What went, as far as it may have parted two words.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Lost {
    #[default]
    Nothing,
    /// Something invisible, which may have stood where a space should.
    Invisible,
    /// A symbol or a separator.
    Separator,
}

impl Filter {
    /// Takes the next character; `rest` follows it.
    fn take(&mut self, c: char, rest: &str) {
        let of = properties(c);
        let was_raised = std::mem::replace(&mut self.raised, is_raised(of));
        match fate(of, self.profile) {
            Fate::Stays => self.keep(c, of),
            Fate::Folds => self.fold(c),
            Fate::Goes(repair) => self.go(c, of.class, repair),
            Fate::Depends => match of.class {
                Class::Letter
                    if was_raised || rest.chars().next().is_some_and(|next| is_raised(properties(next))) =>
                {
                    self.fold(c);
                }
                Class::Letter => self.keep(c, of),
                Class::Symbol if c.is_ascii() => self.keep(c, of),
                Class::Symbol => {
                    let mark = unicode_normalization::char::is_combining_mark(c);
                    self.found.insert(if mark { Repair::RemovedMarks } else { Repair::RemovedSymbols });
                    if of.parts {
                        self.lost = Lost::Separator;
                    }
                }
                Class::Joiner => self.result.push(c),
                Class::VariationSelector if self.selects(c, rest) => self.result.push(c),
                Class::Invisible if self.is_tag(rest) => self.result.push(c),
                _ => self.go(c, of.class, Repair::RemovedInvisible),
            },
        }
    }

    /// Drops `c`. Controls and the zero-width space may have stood where a space should.
    fn go(&mut self, c: char, class: Class, repair: Repair) {
        self.found.insert(repair);
        let lost = match c {
            '\u{1C}'..='\u{1F}' => Lost::Separator,
            ZERO_WIDTH_SPACE => Lost::Invisible,
            _ if class == Class::Control => Lost::Invisible,
            _ => Lost::Nothing,
        };
        self.lost = self.lost.max(lost);
    }

    fn fold(&mut self, c: char) {
        self.found.insert(Repair::FoldedCompatibility);
        for plain in fold(c).unwrap_or_default().chars() {
            self.keep(plain, properties(plain));
        }
    }

    fn keep(&mut self, c: char, of: Properties) {
        let word = matches!(of.class, Class::Letter | Class::Digit);
        if of.class == Class::Mark {
            if !self.base {
                self.found.insert(Repair::RemovedMarks);
                return;
            }
        } else {
            self.base = is_base(of.class, self.profile);
        }
        if self.lost != Lost::Nothing && word && self.is_gap_before(c) {
            self.result.push(' ');
        }
        self.lost = Lost::Nothing;
        self.result.push(c);
        self.last = Some(c);
    }

    /// Whether a space belongs before `c`, where something went: a symbol or a separator that stood between
    /// words, or a control after which a capital follows a small letter (Ana, NUL, Lima, but Jo, NUL, hn).
    fn is_gap_before(&self, c: char) -> bool {
        // A joiner between emoji is still there.
        let before = self.result.chars().rev().find(|c| properties(*c).class != Class::Joiner);
        let cased = c.is_uppercase() && before.is_some_and(char::is_lowercase);
        let mac = self.result.ends_with("Mc") || self.result.ends_with("Mac");
        self.lost == Lost::Separator && before.is_some_and(is_word) || cased && !mac
    }

    /// Whether variation selector `c` belongs to the character before it.
    fn selects(&self, c: char, rest: &str) -> bool {
        let Some(base) = self.last.filter(|last| self.result.ends_with(*last)) else { return false };
        match properties(base).selector {
            Selector::Ideographic => ('\u{E0100}'..='\u{E01EF}').contains(&c),
            Selector::Mongolian => ('\u{180B}'..='\u{180F}').contains(&c),
            _ if self.profile == Profile::Name => false,
            Selector::Emoji => matches!(c, '\u{FE0E}' | '\u{FE0F}'),
            Selector::None => {
                c == '\u{FE0F}' && matches!(base, '0'..='9' | '#' | '*') && rest.starts_with(KEYCAP)
            }
        }
    }

    /// Whether the tag character before `rest` is part of a flag.
    fn is_tag(&mut self, rest: &str) -> bool {
        if self.tags == 0 && self.result.ends_with(BLACK_FLAG) {
            let flag = FLAG_TAGS.iter().find(|tags| {
                let mut tail = tags.chars();
                tail.next() == Some('\u{E0067}') && rest.starts_with(tail.as_str())
            });
            self.tags = flag.map_or(0, |tags| tags.chars().count());
        }
        let within = self.tags > 0;
        self.tags = self.tags.saturating_sub(1);
        within
    }
}

/// Whether a mark may stand on a character of `class`.
#[must_use]
pub const fn is_base(class: Class, profile: Profile) -> bool {
    match profile {
        Profile::Name => matches!(class, Class::Letter),
        Profile::Text { .. } => !class.is_blank(),
    }
}

fn is_word(c: char) -> bool {
    matches!(properties(c).class, Class::Letter | Class::Mark | Class::Digit)
}

fn is_raised(of: Properties) -> bool {
    of.class == Class::Letter && matches!(of.folds, Folds::InRuns | Folds::InNames)
}

/// The text without the joiners that nothing needs; `None` where all are needed.
fn drop_joiners(text: &str, profile: Profile) -> Option<String> {
    if !text.contains([NON_JOINER, JOINER]) {
        return None;
    }
    let mut result = String::with_capacity(text.len());
    let mut context = Context::default();
    let mut last = None;
    let mut emoji = false;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let of = properties(c);
        let next = rest.clone().next();
        let keep = of.class != Class::Joiner
            || context.allows(c, rest.clone())
            || c == JOINER && emoji && profile != Profile::Name && next.is_some_and(is_emoji)
            || c == JOINER && is_ya_phalaa(last, next);
        if keep {
            result.push(c);
            context.push(c);
            last = Some(c);
            // A selector, a skin tone or a tag belongs to the emoji before it.
            emoji = is_emoji(c) || emoji && (of.class == Class::VariationSelector || is_modifier(c));
        }
    }
    (result.len() < text.len()).then_some(result)
}

fn is_emoji(c: char) -> bool {
    properties(c).selector == Selector::Emoji
}

fn is_modifier(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Bengali RA, joiner, virama: ra with ya-phalaa, and not reph (The Unicode Standard, section 12.2).
/// RFC 5892 leaves it out; names such as র‍্যাচেল need it.
fn is_ya_phalaa(before: Option<char>, after: Option<char>) -> bool {
    before == Some('\u{9B0}') && after == Some('\u{9CD}')
}

/// The text without the marks beyond what the script of their letter stacks; `None` where there
/// are none. The text is in normalization form C.
#[must_use]
pub fn limit_marks(text: &str, repairs: &mut Repairs) -> Option<String> {
    let mut left = 0;
    let limited: String = text
        .chars()
        .filter(|c| {
            let of = properties(*c);
            match of.class {
                Class::Mark if left == 0 => return false,
                Class::Mark => left -= 1,
                Class::Joiner | Class::VariationSelector => {}
                _ => left = of.marks,
            }
            true
        })
        .collect();
    if limited.len() == text.len() {
        return None;
    }
    repairs.insert(Repair::RemovedMarks);
    Some(limited)
}

/// Normalization form C; `None` where the text is in it.
#[must_use]
pub fn compose(text: &str, repairs: &mut Repairs) -> Option<String> {
    if is_nfc(text) {
        return None;
    }
    repairs.insert(Repair::NormalizedUnicode);
    Some(text.nfc().collect())
}
