//! The letters of a word as a key has them: small, without accents, and in Latin where a standard says how.
//! Not a transcription for people to read: what is written alike becomes alike, and no more.

use std::cmp::Ordering;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::romanize;
use crate::tables::han;
use crate::text::character::{Class, class};

/// Appends the letters of `word`. Marks, apostrophes and all that is no letter are left out.
pub(in super::super) fn append(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(
            word.bytes().filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase())),
        );
        return;
    }
    // What a script knows of the start of a word, it reads off `out`.
    let mut letters = String::with_capacity(word.len() + 8);
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        let left = match c {
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => romanize::greek(c, &mut rest, &mut letters),
            '\u{3041}'..='\u{30FF}' => romanize::kana(c, &mut rest, &mut letters),
            _ => Some(c),
        };
        if let Some(c) = left {
            append_letter(c, &mut letters);
        }
    }
    out.push_str(&letters);
}

fn append_letter(c: char, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphabetic() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    if let Some(form) = latin(c) {
        out.push_str(form);
        return;
    }
    match c {
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => base(c, out),
        '\u{400}'..='\u{52F}' => {
            for small in c.to_lowercase() {
                match romanize::cyrillic(small) {
                    Some(form) => out.push_str(form),
                    None => base(small, out),
                }
            }
        }
        '\u{531}'..='\u{587}' => {
            for small in c.to_lowercase() {
                out.push_str(romanize::armenian(small).unwrap_or_default());
            }
        }
        '\u{10D0}'..='\u{10F0}' => out.push_str(romanize::georgian(c).unwrap_or_default()),
        '\u{1C90}'..='\u{1CB0}' => {
            out.extend(c.to_lowercase().filter_map(romanize::georgian));
        }
        // Modifier letters: the ʻokina and its kin. Points of Hebrew, vowel signs of Arabic.
        '\u{2B0}'..='\u{36F}'
        | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{640}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}' => {}
        '\u{620}'..='\u{6D5}' => out.extend(arabic(c)),
        han::FIRST..='\u{9FFF}' => out.push(simplified(c)),
        // Marks of other scripts are vowels.
        _ if matches!(class(c), Class::Letter | Class::Mark) => out.extend(c.to_lowercase()),
        _ => {}
    }
}

/// A Latin or Cyrillic letter with its marks off.
fn base(c: char, out: &mut String) {
    decompose_canonical(c, |part| {
        if !is_combining_mark(part) {
            match latin(part) {
                Some(form) => out.push_str(form),
                None => match romanize::cyrillic(part) {
                    Some(form) => out.push_str(form),
                    None => out.extend(part.to_lowercase()),
                },
            }
        }
    });
}

/// What takes the place of a Latin letter that has no base: as ICAO Doc 9303-3, section 6 A, but for ø,
/// which is o as å is a.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' | 'ɔ' | 'Ɔ' | 'º' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ɖ' | 'Ɖ' | 'ɗ' | 'Ɗ' => "d",
        'þ' | 'Þ' => "th",
        'ł' | 'Ł' => "l",
        'ı' => "i",
        'ħ' | 'Ħ' => "h",
        'ŧ' | 'Ŧ' => "t",
        'ŋ' | 'Ŋ' => "n",
        'ə' | 'Ə' | 'ɛ' | 'Ɛ' | 'ǝ' | 'Ǝ' => "e",
        'ɓ' | 'Ɓ' => "b",
        'ƙ' | 'Ƙ' | 'ĸ' => "k",
        'ƴ' | 'Ƴ' => "y",
        'ɣ' | 'Ɣ' => "g",
        'ʋ' | 'Ʋ' => "v",
        'ª' => "a",
        _ => return None,
    })
}

/// A letter of Arabic without what is often left out: hamza and madda; Persian and Urdu forms as Arabic's.
fn arabic(c: char) -> Option<char> {
    Some(match c {
        'ء' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ے' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ە' | 'ھ' | 'ۃ' => 'ه',
        'ک' => 'ك',
        c => c,
    })
}

/// The simplified form of a Han character.
fn simplified(c: char) -> char {
    // Pairs of characters of three bytes each.
    const PAIR: usize = 6;
    let table = han::SIMPLIFIED;
    let (mut low, mut high) = (0, table.len() / PAIR);
    while low < high {
        let middle = usize::midpoint(low, high);
        let mut pair = table.get(middle * PAIR..).unwrap_or_default().chars();
        let (Some(form), Some(target)) = (pair.next(), pair.next()) else { break };
        match form.cmp(&c) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return target,
        }
    }
    c
}

/// The reading of a Han character in pinyin, without its tone.
pub(in super::super) fn pinyin(c: char) -> Option<&'static str> {
    let place = (c as usize).checked_sub(han::FIRST as usize)?;
    let start = usize::from(*han::READINGS.get(place)?) * han::WIDTH;
    Some(han::SYLLABLES.get(start..start + han::WIDTH)?.trim_end()).filter(|reading| !reading.is_empty())
}

/// Whether a word in the letters of keys is one or several syllables of pinyin.
pub(in super::super) fn is_pinyin(word: &str) -> bool {
    /// Letters of three of the longest syllables.
    const LONGEST: usize = 18;
    if word.is_empty() || word.len() > LONGEST {
        return false;
    }
    let syllable = |place: usize| {
        han::SYLLABLES.get(place * han::WIDTH..(place + 1) * han::WIDTH).unwrap_or_default().trim_end()
    };
    let count = han::SYLLABLES.len() / han::WIDTH;
    let mut reached = 1u64;
    for start in (0..word.len()).filter(|_| word.is_ascii()) {
        if reached >> start & 1 == 1 {
            let rest = word.get(start..).unwrap_or_default();
            // In order: those that begin as the rest does stand together.
            let head = rest.get(..1).unwrap_or_default();
            let (mut low, mut high) = (0, count);
            while low < high {
                let middle = usize::midpoint(low, high);
                if syllable(middle) < head { low = middle + 1 } else { high = middle }
            }
            let alike = (low..count).map(syllable).take_while(|syllable| syllable.starts_with(head));
            for syllable in alike.filter(|syllable| rest.starts_with(syllable)) {
                // A sigh is no syllable of a name: hm, ng.
                if syllable.contains(['a', 'e', 'i', 'o', 'u']) {
                    reached |= 1 << (start + syllable.len());
                }
            }
        }
    }
    reached >> word.len() & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(word: &str) -> String {
        let mut out = String::new();
        append(word, &mut out);
        out
    }

    #[test]
    fn latin_loses_its_marks() {
        for (word, expected) in [
            ("José", "jose"),
            ("O'Brien", "obrien"),
            ("Weiß", "weiss"),
            ("Sørensen", "sorensen"),
            ("Łukasz", "lukasz"),
            ("Đặng", "dang"),
            ("Yıldız", "yildiz"),
            ("İnönü", "inonu"),
            ("Kaʻahumanu", "kaahumanu"),
            ("Nguyễn", "nguyen"),
            ("Þórðardóttir", "thordardottir"),
            ("Marcel·lí", "marcelli"),
        ] {
            assert_eq!(letters(word), expected, "{word}");
        }
    }

    #[test]
    fn other_scripts_have_their_standard() {
        for (word, expected) in [
            ("Чайковский", "chaikovskii"),
            ("Юлия", "iuliia"),
            ("Хрущёв", "khrushchev"),
            ("Παπανδρέου", "papandreou"),
            ("Γεώργιος", "georgios"),
            ("Ευάγγελος", "evangelos"),
            ("Μπακογιάννη", "bakogianni"),
            ("さとう", "sato"),
            ("サトウ", "sato"),
            ("おおの", "ono"),
            ("ショウタ", "shota"),
            ("はっとり", "hattori"),
            ("ギュンター", "gyunta"),
            ("აბაშიძე", "abashidze"),
            ("Հակոբյան", "hakobyan"),
            ("鄭", "郑"),
            ("澤", "泽"),
            ("沢", "泽"),
            ("أحمد", "احمد"),
            ("مُحَمَّد", "محمد"),
            ("דָּוִד", "דוד"),
        ] {
            assert_eq!(letters(word), expected, "{word}");
        }
        assert_eq!(pinyin('郑'), Some("zheng"));
        assert_eq!(pinyin('a'), None);
        for (word, expected) in [
            ("zedong", true),
            ("xian", true),
            ("tsetung", false),
            ("wong", false),
            ("en", true),
            ("", false),
            ("é", false),
        ] {
            assert_eq!(is_pinyin(word), expected, "{word}");
        }
    }
}
