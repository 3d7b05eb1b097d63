//! Words in Arabic or Hebrew letters beside Latin ones. Not a transcription: the writing leaves short vowels
//! out, so what is compared are the consonants, and the long vowels where they are written.

use super::person::Word;

/// The letters, small and in the form of keys, and the sounds that each may stand for: small letters as
/// they are, K as *kh*, G as *gh*, S as *sh*, T as *th*, D as *dh*, C as *ch*, Z as *tz*. General knowledge
/// of the usual romanisations; collected 2026-11.
const CONSONANTS: &[(char, &str)] = &[
    ('ب', "bp"),
    ('ت', "t"),
    ('ث', "Tts"),
    ('ج', "jgd"),
    ('ح', "h"),
    ('خ', "Khk"),
    ('د', "d"),
    ('ذ', "Ddz"),
    ('ر', "r"),
    ('ز', "z"),
    ('س', "sc"),
    ('ش', "SC"),
    ('ص', "sc"),
    ('ض', "dDz"),
    ('ط', "t"),
    ('ظ', "zD"),
    ('غ', "Gg"),
    ('ف', "fp"),
    ('ق', "qkgcG"),
    ('ك', "kcq"),
    ('ل', "l"),
    ('م', "m"),
    ('ن', "n"),
    ('پ', "p"),
    ('چ', "C"),
    ('ژ', "jz"),
    ('گ', "g"),
    ('ב', "bv"),
    ('ג', "gj"),
    ('ד', "d"),
    ('ז', "z"),
    ('ח', "hKC"),
    ('ט', "t"),
    ('כ', "kKcCh"),
    ('ך', "kKcCh"),
    ('ל', "l"),
    ('מ', "m"),
    ('ם', "m"),
    ('נ', "n"),
    ('ן', "n"),
    ('ס', "sc"),
    ('פ', "pf"),
    ('ף', "pf"),
    ('צ', "Zzs"),
    ('ץ', "Zzs"),
    ('ק', "kqc"),
    ('ר', "r"),
    ('ש', "Ss"),
    ('ת', "tT"),
];

/// Letters that are vowels, or next to nothing, and the Latin letters that they may stand for.
const WEAK: &[(char, &str)] = &[
    ('ا', "aeiou"),
    ('ع', "aeiou"),
    ('و', "wvouU"),
    ('ي', "yijeaIA"),
    ('ه', "ha"),
    ('א', "aeiou"),
    ('ע', "aeiou"),
    ('ו', "vwouU"),
    ('י', "yijeaIA"),
    ('ה', "hae"),
];

/// Longer words are not compared.
const LONGEST: usize = 32;

/// The Latin sounds of a word: two letters that are one, as one; doubled ones once.
fn latin(word: &str) -> Vec<char> {
    const PAIRS: [(&str, char); 16] = [
        ("kh", 'K'),
        ("gh", 'G'),
        ("sh", 'S'),
        ("th", 'T'),
        ("dh", 'D'),
        ("ch", 'C'),
        ("tz", 'Z'),
        ("ts", 'Z'),
        ("ph", 'f'),
        // Long vowels, which are written.
        ("ou", 'U'),
        ("oo", 'U'),
        ("ee", 'I'),
        ("ai", 'A'),
        ("ay", 'A'),
        ("ei", 'A'),
        ("ey", 'A'),
    ];
    let mut sounds = Vec::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(letters, _)| rest.starts_with(letters));
        let (sound, length) =
            pair.map_or((letter, letter.len_utf8()), |(letters, sound)| (*sound, letters.len()));
        sounds.push(sound);
        rest = rest.get(length..).unwrap_or_default();
    }
    sounds.dedup();
    sounds
}

/// Whether two words, one of them in Latin letters, may be one.
pub(super) fn same(a: &str, b: &str) -> bool {
    let (latin, abjad) = if a.is_ascii() { (latin(a), b) } else { (latin(b), a) };
    let mut letters: Vec<char> = abjad.chars().collect();
    letters.dedup();
    if letters.len().max(latin.len()) > LONGEST || letters.is_empty() || !(a.is_ascii() ^ b.is_ascii()) {
        return false;
    }
    // Which beginnings of the Latin word go with the letters so far.
    let mut reached = vec![false; latin.len() + 1];
    if let Some(start) = reached.first_mut() {
        *start = true;
    }
    let mut last = skip_vowels(&reached, &latin);
    for letter in &letters {
        let stands_for = |table: &[(char, &'static str)]| {
            table.iter().find(|(written, _)| written == letter).map(|(_, sounds)| *sounds)
        };
        let (weak, sounds) = match (stands_for(CONSONANTS), stands_for(WEAK)) {
            (Some(sounds), _) => (false, sounds),
            (None, Some(sounds)) => (true, sounds),
            (None, None) => return false,
        };
        let mut next = if weak { last.clone() } else { vec![false; last.len()] };
        for (place, sound) in latin.iter().enumerate() {
            if last.get(place) == Some(&true)
                && sounds.contains(*sound)
                && let Some(cell) = next.get_mut(place + 1)
            {
                *cell = true;
            }
        }
        last = skip_vowels(&next, &latin);
    }
    last.last() == Some(&true)
}

/// The word without the article, which Latin letters write as it is spoken, or leave out: *as-Sisi*, *Sharif*.
pub(super) fn bare(word: &Word) -> &str {
    if word.letters.is_ascii() {
        word.core()
    } else {
        word.letters.strip_prefix("ال").unwrap_or(&word.letters)
    }
}

/// Lets short vowels pass, which the letters leave out.
fn skip_vowels(reached: &[bool], latin: &[char]) -> Vec<bool> {
    let mut reached = reached.to_vec();
    for (place, sound) in latin.iter().enumerate() {
        if reached.get(place) == Some(&true)
            && matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u')
            && let Some(cell) = reached.get_mut(place + 1)
        {
            *cell = true;
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn consonants_and_long_vowels() {
        for (abjad, latin) in [
            ("محمد", "muhammad"),
            ("محمد", "mohammed"),
            ("احمد", "ahmed"),
            ("علي", "ali"),
            ("حسين", "hussein"),
            ("خالد", "khaled"),
            ("يوسف", "youssef"),
            ("عبدالله", "abdullah"),
            ("السيسي", "alsisi"),
            ("فاطمه", "fatima"),
            ("דוד", "david"),
            ("כהן", "cohen"),
            ("משה", "moshe"),
            ("יצחק", "yitzhak"),
            ("רבין", "rabin"),
        ] {
            assert!(same(abjad, latin) && same(latin, abjad), "{abjad} {latin}");
        }
        for (abjad, latin) in [
            ("محمد", "mahmoud"),
            ("حسين", "hamid"),
            ("حسن", "hussein"),
            ("علي", "omar"),
            ("خالد", "walid"),
            ("דוד", "daniel"),
            ("כהן", "levi"),
            ("محمد", ""),
            ("毛", "mao"),
        ] {
            assert!(!same(abjad, latin), "{abjad} {latin}");
        }
    }
}
