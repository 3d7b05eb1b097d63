//! Scripts that have one standard way into Latin letters, as passports write it. Not scripts whose
//! reading a text does not tell: Han, Hangul, Arabic and Hebrew keep their letters here.
//!
//! Cyrillic after ICAO Doc 9303-3 (8th edition, 2021), section 6 B, language left open; Greek after ELOT
//! 743 (ISO 843 type 2); kana after the Hepburn romanisation of Japanese passports, long vowels unmarked;
//! Armenian after ISO 9985 and Georgian after the national system of 2002, without their signs. Written
//! from the standards, 2026-11.

use std::iter::Peekable;
use std::str::Chars;

/// The Latin form of a Cyrillic small letter.
pub(super) fn cyrillic(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' | 'ѵ' => "v",
        'г' | 'ґ' | 'ѓ' | 'ғ' => "g",
        'д' | 'ђ' => "d",
        'е' | 'ё' | 'э' | 'ѣ' | 'ә' => "e",
        'ж' | 'җ' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ї' | 'ѝ' => "i",
        'ј' => "j",
        'к' | 'ќ' => "k",
        'қ' => "q",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'ң' => "ng",
        'њ' => "nj",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'ћ' => "c",
        'т' => "t",
        'у' | 'ў' | 'ү' | 'ұ' | 'ѫ' => "u",
        'ф' | 'ѳ' => "f",
        'х' => "kh",
        'ҳ' | 'һ' => "h",
        'ц' => "ts",
        'ч' | 'ҷ' => "ch",
        'џ' | 'ѕ' => "dz",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ь' => "",
        'ъ' | 'є' => "ie",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

/// The Latin form of an Armenian small letter.
pub(super) fn armenian(c: char) -> Option<&'static str> {
    const LETTERS: [&str; 39] = [
        "a", "b", "g", "d", "e", "z", "e", "y", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz", "gh", "ch",
        "m", "y", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f",
        "ev",
    ];
    LETTERS.get((c as usize).checked_sub('ա' as usize)?).copied()
}

/// The Latin form of a Georgian letter.
pub(super) fn georgian(c: char) -> Option<&'static str> {
    const LETTERS: [&str; 33] = [
        "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s", "t", "u",
        "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h",
    ];
    LETTERS.get((c as usize).checked_sub('ა' as usize)?).copied()
}

/// A Greek letter, small and without its accent; the mark that keeps two vowels apart is seen.
fn greek_base(c: char) -> (char, bool) {
    let mut base = c;
    let mut apart = false;
    unicode_normalization::char::decompose_canonical(c, |part| match part {
        '\u{308}' => apart = true,
        part if unicode_normalization::char::is_combining_mark(part) => {}
        part => base = part.to_lowercase().next().unwrap_or(part),
    });
    (if base == 'ς' { 'σ' } else { base }, apart)
}

/// Appends the Latin form of the Greek letter `c`, which `rest` follows; takes from `rest` what belongs to
/// it. Gives back a letter that is none of Greek's.
pub(super) fn greek(c: char, rest: &mut Peekable<Chars<'_>>, out: &mut String) -> Option<char> {
    let base = greek_base(c).0;
    let first = out.is_empty();
    let next = rest.peek().map(|next| greek_base(*next));
    let after = rest.clone().nth(1).map(|after| greek_base(after).0);
    let pair = match (base, next) {
        ('ο', Some(('υ', false))) => Some("ou"),
        ('α' | 'ε' | 'η', Some(('υ', false))) => {
            // v before a vowel or a voiced consonant, else f.
            let voiced = after.is_some_and(|after| "αεηιοωυβγδζλμνρ".contains(after));
            Some(match (base, voiced) {
                ('α', true) => "av",
                ('α', false) => "af",
                ('ε', true) => "ev",
                ('ε', false) => "ef",
                (_, true) => "iv",
                (_, false) => "if",
            })
        }
        ('γ', Some(('γ', _))) => Some("ng"),
        ('γ', Some(('ξ', _))) => Some("nx"),
        ('γ', Some(('χ', _))) => Some("nch"),
        ('μ', Some(('π', _))) if first || after.is_none() => Some("b"),
        _ => None,
    };
    if let Some(pair) = pair {
        rest.next();
        out.push_str(pair);
        return None;
    }
    out.push_str(match base {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' => "s",
        'τ' => "t",
        'υ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return Some(base),
    });
    None
}

/// Hiragana from ぁ on, which katakana run parallel to.
const KANA: [&str; 84] = [
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko",
    "go", "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu",
    "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu",
    "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu",
    "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu",
];

/// Hiragana for a katakana letter.
fn hiragana(c: char) -> char {
    match c {
        '\u{30A1}'..='\u{30F4}' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        _ => c,
    }
}

/// Appends the Latin form of the kana `c`, which `rest` follows; takes from `rest` what belongs to it.
/// Gives back a letter that is no kana.
pub(super) fn kana(c: char, rest: &mut Peekable<Chars<'_>>, out: &mut String) -> Option<char> {
    let c = hiragana(c);
    if c == 'ー' {
        return None;
    }
    let place = (c as usize).checked_sub('ぁ' as usize);
    let Some(sound) = place.and_then(|place| KANA.get(place)) else { return Some(c) };
    let next = rest.peek().map(|next| hiragana(*next));
    // A small tsu doubles the consonant that follows; before ch it is a t.
    if c == 'っ' {
        let doubled = next
            .and_then(|next| (next as usize).checked_sub('ぁ' as usize))
            .and_then(|place| KANA.get(place))
            .and_then(|sound| sound.chars().next());
        match doubled {
            Some('c') => out.push('t'),
            Some(letter) if !"aiueon".contains(letter) => out.push(letter),
            _ => {}
        }
        return None;
    }
    // A small vowel or y takes the place of the vowel before it.
    let glide = match next {
        Some('ゃ') => "ya",
        Some('ゅ') => "yu",
        Some('ょ') => "yo",
        Some('ぁ') => "a",
        Some('ぃ') => "i",
        Some('ぇ') => "e",
        Some('ぉ') => "o",
        _ => "",
    };
    if let Some(stem) =
        sound.strip_suffix(['i', 'u', 'e']).filter(|stem| !glide.is_empty() && !stem.is_empty())
    {
        rest.next();
        out.push_str(stem);
        let bare = matches!(stem, "sh" | "ch" | "j");
        out.push_str(if bare { glide.trim_start_matches('y') } else { glide });
    } else {
        // ou and uu are a long vowel; oo is one but at the end of a word.
        let long = match c {
            'う' => out.ends_with(['o', 'u']),
            'お' => out.ends_with('o') && next.is_some(),
            _ => false,
        };
        if !long {
            out.push_str(sound);
        }
    }
    None
}
