//! One look at the bytes of a name: is there anything to do at all? Not a judge of what to do.

/// What a name needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// It is right as it stands.
    Nothing,
    /// Letters in their places; only their case is in question.
    Case,
    /// Every step.
    Everything,
}

/// What a byte or a Latin letter is to the scan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Small,
    Capital,
    Space,
    Hyphen,
    Apostrophe,
    Stop,
    Other,
}

/// Longer names are rare, and take the long way.
const MAX: usize = 128;

/// The kinds of U+0000 to U+017F: ASCII, Latin-1 and Latin Extended-A.
static KINDS: [Kind; 0x180] = kinds();

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn kinds() -> [Kind; 0x180] {
    let mut kinds = [Kind::Other; 0x180];
    let mut at = 0;
    while at < 0x180 {
        kinds[at] = match at as u32 {
            0x20 => Kind::Space,
            0x27 => Kind::Apostrophe,
            0x2D => Kind::Hyphen,
            0x2E => Kind::Stop,
            0x41..=0x5A => Kind::Capital,
            0x61..=0x7A => Kind::Small,
            // × ÷, and letters with a compatibility form or a case of their own: ı İ ĳ ĸ ŀ ŉ ſ.
            0xD7 | 0xF7 | 0x130..=0x133 | 0x138 | 0x13F | 0x140 | 0x149 | 0x17F => Kind::Other,
            0xC0..=0xDE | 0x178 => Kind::Capital,
            0xDF..=0xFF => Kind::Small,
            // Capital and small alternate, but for the rows that U+0138 and U+0149 shift by one.
            0x100..=0x137 | 0x14A..=0x177 if at % 2 == 0 => Kind::Capital,
            0x139..=0x148 | 0x179..=0x17E if at % 2 == 1 => Kind::Capital,
            0x100..=0x17E => Kind::Small,
            _ => Kind::Other,
        };
        at += 1;
    }
    kinds
}

/// The case of the letters since the last space or hyphen.
#[derive(Clone, Copy, Default)]
struct Part {
    letters: u32,
    capitals: u32,
    /// Capitals at its end.
    trailing: u32,
}

impl Part {
    fn is_mixed(self) -> bool {
        self.capitals > 0 && self.capitals < self.letters && self.trailing < 2
    }
}

/// Looks at `name` once. [`Need::Nothing`] and [`Need::Case`] are promises, the rest is not.
pub(super) fn scan(name: &str) -> Need {
    if name.len() > MAX || name.is_empty() {
        return Need::Everything;
    }
    let mut part = Part::default();
    let (mut careful, mut doubtful) = (false, false);
    let mut word = 0;
    let mut before = Kind::Space;
    let mut wide = false;
    let mut small_words = false;
    let mut bytes = name.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        let kind = if byte < 0x80 {
            wide = false;
            KINDS.get(usize::from(byte))
        } else {
            // Two letters beyond ASCII side by side may be mojibake: let the whole rule look.
            if wide || !(0xC3..=0xC5).contains(&byte) {
                return Need::Everything;
            }
            wide = true;
            let low = bytes.next().map_or(0, |(_, low)| low & 0x3F);
            KINDS.get(usize::from(byte & 0x1F) << 6 | usize::from(low))
        };
        let kind = kind.copied().unwrap_or(Kind::Other);
        match kind {
            Kind::Small => {
                part.letters += 1;
                part.trailing = 0;
            }
            Kind::Capital => {
                part.letters += 1;
                part.capitals += 1;
                part.trailing += 1;
            }
            Kind::Apostrophe if matches!(before, Kind::Small | Kind::Capital) => {}
            Kind::Stop if part.letters == 1 && matches!(before, Kind::Small | Kind::Capital) => {}
            Kind::Hyphen if matches!(before, Kind::Small | Kind::Capital) => {
                careful |= part.is_mixed();
                doubtful |= !part.is_mixed();
                part = Part::default();
            }
            Kind::Space if matches!(before, Kind::Small | Kind::Capital | Kind::Stop) => {
                let text = name.get(word..at).unwrap_or_default();
                settle(part, text, &mut careful, &mut doubtful, &mut small_words);
                part = Part::default();
                word = at + 1;
            }
            _ => return Need::Everything,
        }
        // After a full stop only a space; J.R.R. is for the whole rule.
        if before == Kind::Stop && kind != Kind::Space {
            return Need::Everything;
        }
        before = kind;
    }
    if !matches!(before, Kind::Small | Kind::Capital | Kind::Stop) {
        return Need::Everything;
    }
    settle(part, name.get(word..).unwrap_or_default(), &mut careful, &mut doubtful, &mut small_words);
    if doubtful || (small_words && !careful) { Need::Case } else { Need::Nothing }
}

/// Takes stock of a word that has ended.
fn settle(part: Part, text: &str, careful: &mut bool, doubtful: &mut bool, small_words: &mut bool) {
    if part.is_mixed() {
        *careful = true;
        // Iii, Viii: numerals that were cased as a name.
        *doubtful |= text.ends_with("ii");
    } else if part.letters == 1 && part.capitals == 1 {
    } else if part.capitals == 0 && super::case::small_by_choice(text) {
        *small_words = true;
    } else {
        *doubtful = true;
    }
}
