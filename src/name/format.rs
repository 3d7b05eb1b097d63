//! A parsed name written after a pattern, such as `{title} {family}`, or one of the presets. Not a
//! translation: what was not in the name, no pattern adds.
//!
//! Fields, modifiers, presets and what becomes of the text around an empty field follow the person
//! names of CLDR 48 (UTS 35 part 8).

use unicode_segmentation::UnicodeSegmentation;

use super::parse::{Field, Name, Order, is_ideographic, is_particle};

/// What a pattern can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Part(Field),
    /// Given and middle names in the order in which the person has them.
    Names,
}

/// The fields of a pattern; `given2`, `surname` and `credentials` are CLDR's words.
const FIELDS: [(&str, Wanted); 11] = [
    ("title", Wanted::Part(Field::Title)),
    ("given", Wanted::Part(Field::Given)),
    ("middle", Wanted::Part(Field::Middle)),
    ("given2", Wanted::Part(Field::Middle)),
    ("names", Wanted::Names),
    ("family", Wanted::Part(Field::Family)),
    ("surname", Wanted::Part(Field::Family)),
    ("suffix", Wanted::Part(Field::Suffix)),
    ("credentials", Wanted::Part(Field::Suffix)),
    ("nickname", Wanted::Part(Field::Nickname)),
    ("maiden", Wanted::Part(Field::Maiden)),
];

/// What is done to a field before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Modifier {
    /// The nickname, where there is one.
    Informal,
    /// The particles of a family name.
    Prefix,
    /// The family name without its particles.
    Core,
    AllCaps,
    InitialCap,
    /// The first letter of each word, as an initial.
    Initial,
    /// The first letter.
    Monogram,
}

const MODIFIERS: [(&str, Modifier); 7] = [
    ("informal", Modifier::Informal),
    ("prefix", Modifier::Prefix),
    ("core", Modifier::Core),
    ("allCaps", Modifier::AllCaps),
    ("initialCap", Modifier::InitialCap),
    ("initial", Modifier::Initial),
    ("monogram", Modifier::Monogram),
];

/// Each preset as it is for a name that is written given first, and for one that is written family first.
const PRESETS: [(&str, &str, &str); 10] = [
    ("full", "{title} {given} {middle} {family} {suffix}", "{family} {names} {title} {suffix}"),
    ("formal", "{title} {given} {middle-initial} {family} {suffix}", "{family} {names} {title} {suffix}"),
    ("informal", "{given-informal} {family}", "{family} {given-informal}"),
    ("given_first", "{names} {family} {suffix}", "{names} {family} {suffix}"),
    ("family_first", FAMILY_FIRST, FAMILY_FIRST),
    ("surname_first", FAMILY_FIRST, FAMILY_FIRST),
    ("sorting", "{family-core}, {given} {middle} {family-prefix}", "{family} {names}"),
    ("short", "{given-initial} {middle-initial} {family}", "{family} {given-initial}"),
    (
        "monogram",
        "{given-monogram-allCaps}{family-monogram-allCaps}",
        "{family-monogram-allCaps}{given-monogram-allCaps}",
    ),
    ("greeting", "{title} {family}", "{title} {family}"),
];
const FAMILY_FIRST: &str = "{family} {names} {suffix}";

/// Why a pattern is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// A brace that nothing closes, or that closes nothing.
    Brace,
    /// A field that no name has.
    Field,
    /// A modifier that no field has.
    Modifier,
    /// A word without braces that names no preset.
    Preset,
    /// More than [`MAX_BYTES`].
    TooLong,
}

/// Octets of a pattern.
pub const MAX_BYTES: usize = 1024;

impl PatternError {
    /// The rule in a sentence.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Brace => "a pattern needs a closing brace for every opening one",
            Self::Field => {
                "a field of a pattern is one of title, given, middle, names, family, suffix, nickname, maiden (or given2, surname, credentials)"
            }
            Self::Modifier => {
                "a modifier of a field is one of informal, prefix, core, allCaps, initialCap, initial, monogram"
            }
            Self::Preset => {
                "a preset is one of full, formal, informal, given_first, family_first, surname_first, sorting, short, monogram, greeting; anything else needs a field in braces"
            }
            Self::TooLong => "a pattern is at most 1,024 bytes long",
        }
    }
}

/// Writes `name` after `pattern`.
///
/// # Errors
/// Where the pattern is neither a preset nor well-formed.
pub fn format(name: &Name, pattern: &str) -> Result<String, PatternError> {
    if pattern.len() > MAX_BYTES {
        return Err(PatternError::TooLong);
    }
    if pattern.contains(['{', '}']) {
        return write(name, pattern);
    }
    let (_, given_first, family_first) =
        PRESETS.iter().find(|(preset, _, _)| *preset == pattern).ok_or(PatternError::Preset)?;
    // One is greeted by the family name only with a title before it.
    if pattern == "greeting" && name.title().is_empty() && !name.given().is_empty() {
        return write(name, if name.nickname().is_empty() { "{given}" } else { "{given-informal}" });
    }
    write(name, if name.order() == Order::GivenFirst { given_first } else { family_first })
}

/// The first letters of given, middle and family names, in the order of the name, particles aside:
/// `JRRT`, `LB`.
#[must_use]
pub fn initials(name: &Name) -> String {
    let mut out = String::new();
    let names = [Wanted::Names, Wanted::Part(Field::Family)];
    let mut push = |wanted: Wanted| {
        for word in words(&value(name, wanted)) {
            if !(wanted == Wanted::Part(Field::Family) && is_particle(word)) {
                out.extend(word.graphemes(true).next().map(str::to_uppercase));
            }
        }
    };
    match name.order() {
        Order::GivenFirst => names.into_iter().for_each(&mut push),
        Order::FamilyFirst => names.into_iter().rev().for_each(&mut push),
    }
    out
}

/// The words of a part; full stops and hyphens part words too, as in *J.R.R.* and *Jean-Pierre*.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '.', '-', ',']).filter(|word| word.chars().any(char::is_alphabetic))
}

fn value(name: &Name, wanted: Wanted) -> String {
    match wanted {
        Wanted::Part(field) => name.get(field).to_owned(),
        Wanted::Names => {
            let (given, middle) = (name.given(), name.middle());
            let (first, second) = if name.middle_comes_first() { (middle, given) } else { (given, middle) };
            let space = if first.is_empty() || second.is_empty() { "" } else { " " };
            format!("{first}{space}{second}")
        }
    }
}

/// The fields of `pattern`, and the text between those that are not empty.
fn write(name: &Name, pattern: &str) -> Result<String, PatternError> {
    let unspaced = is_unspaced(name);
    let mut out = String::new();
    // What stands between the last field that was written and here, and whether a field in between was empty.
    let (mut between, mut gap) = (String::new(), false);
    let mut rest = pattern;
    loop {
        let open = rest.find('{').unwrap_or(rest.len());
        let (literal, field) = rest.split_at_checked(open).unwrap_or((rest, ""));
        if literal.contains('}') {
            return Err(PatternError::Brace);
        }
        between.push_str(literal);
        let Some(field) = field.strip_prefix('{') else { break };
        let (field, tail) = field.split_once('}').ok_or(PatternError::Brace)?;
        let value = read_field(name, field)?;
        rest = tail;
        if value.is_empty() {
            gap = true;
            continue;
        }
        let text = if gap { bridge(&between) } else { std::mem::take(&mut between) };
        // What led up to an empty field at the head goes with it.
        if !(gap && out.is_empty()) {
            out.push_str(if unspaced && text == " " { space_of(name) } else { &text });
        }
        out.push_str(&value);
        (between, gap) = (String::new(), false);
    }
    if !gap && !out.is_empty() {
        out.push_str(&between);
    }
    Ok(out)
}

/// The text around empty fields, without the marks that enclosed them: ` (` and `) ` are one space.
fn bridge(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !matches!(c, '(' | ')' | '[' | ']' | '"' | '«' | '»' | '“' | '”' | '„'))
    {
        if !(out.ends_with(c) && (c == ' ' || c == ',')) {
            out.push(c);
        }
    }
    out
}

fn read_field(name: &Name, field: &str) -> Result<String, PatternError> {
    let mut pieces = field.split('-');
    let called = pieces.next().unwrap_or_default();
    let (_, wanted) = FIELDS.iter().find(|(known, _)| *known == called).ok_or(PatternError::Field)?;
    let mut value = value(name, *wanted);
    for piece in pieces {
        let (_, modifier) =
            MODIFIERS.iter().find(|(known, _)| *known == piece).ok_or(PatternError::Modifier)?;
        value = modify(name, value, *modifier);
    }
    Ok(value)
}

fn modify(name: &Name, value: String, modifier: Modifier) -> String {
    match modifier {
        Modifier::Informal if name.nickname().is_empty() => value,
        Modifier::Informal => name.nickname().to_owned(),
        Modifier::Prefix | Modifier::Core => {
            let core = core_start(&value);
            let (prefix, core) = value.split_at_checked(core).unwrap_or(("", &value));
            if modifier == Modifier::Core { core.to_owned() } else { prefix.trim_end().to_owned() }
        }
        Modifier::AllCaps => value.to_uppercase(),
        Modifier::InitialCap => {
            let mut letters = value.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
        Modifier::Initial => {
            // Han, kana and Hangul have no initials: the name itself is as short.
            if value.chars().next().is_some_and(is_ideographic) {
                return value;
            }
            let initials = words(&value).filter_map(|word| word.graphemes(true).next());
            initials.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
        }
        Modifier::Monogram => {
            let core = value.get(core_start(&value)..).unwrap_or(&value);
            core.graphemes(true).next().unwrap_or_default().to_owned()
        }
    }
}

/// Where the family name begins after its particles.
fn core_start(family: &str) -> usize {
    let mut start = 0;
    for word in family.split_inclusive(' ') {
        let last = start + word.len() == family.len();
        if last || !(is_particle(word.trim_end()) && word.starts_with(char::is_lowercase)) {
            return start;
        }
        start += word.len();
    }
    0
}

/// Whether the name is written in a script that parts no words (CLDR, `nativeSpaceReplacement`).
fn is_unspaced(name: &Name) -> bool {
    matches!(name.script(), "Hani" | "Jpan" | "Kore" | "Hang" | "Hira" | "Kana")
}

/// What stands between names in such a script: nothing, or a mark in a foreigner's (CLDR,
/// `foreignSpaceReplacement` of ja, zh and ko).
fn space_of(name: &Name) -> &'static str {
    match (name.order(), name.script()) {
        (Order::FamilyFirst, _) => "",
        (Order::GivenFirst, "Hani") => "·",
        (Order::GivenFirst, "Kana" | "Jpan" | "Hira") => "・",
        (Order::GivenFirst, _) => " ",
    }
}
