//! Hangul in Latin letters: the Revised Romanization of Korean (2000), syllable by syllable, and the ways in
//! which families write their names. Not the changes of sound between syllables, which names leave out.

/// Syllables: 19 initials, 21 vowels, 28 finals (The Unicode Standard, section 3.12).
const FIRST: u32 = 0xAC00;
const VOWELS: u32 = 21;
const FINALS: u32 = 28;

const INITIAL: [&str; 19] =
    ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const VOWEL: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
    "yu", "eu", "ui", "i",
];
const FINAL: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
];

/// Family names in the Revised Romanization, and how else they are written. General knowledge of passports
/// and of the press; collected 2026-11.
const FAMILIES: &[(&str, &[&str])] = &[
    ("an", &["ahn"]),
    ("bae", &["pae", "bai"]),
    ("baek", &["paik", "paek", "back", "baik"]),
    ("bak", &["park", "pak", "bark"]),
    ("ban", &["pan", "bahn"]),
    ("bang", &["pang"]),
    ("byeon", &["byun", "byon"]),
    ("cheon", &["chun", "chon"]),
    ("choe", &["choi", "chey"]),
    ("chu", &["choo"]),
    ("eom", &["um", "uhm", "om"]),
    ("gang", &["kang"]),
    ("gil", &["kil", "gill"]),
    ("gim", &["kim", "ghim"]),
    ("go", &["ko", "koh", "goh"]),
    ("gong", &["kong"]),
    ("gu", &["koo", "ku", "goo"]),
    ("gwak", &["kwak", "kwack"]),
    ("gwon", &["kwon", "kweon"]),
    ("gyeon", &["kyun", "kyon"]),
    ("heo", &["hur", "huh", "ho"]),
    ("hyeon", &["hyun", "hyon"]),
    ("i", &["lee", "yi", "rhee", "ri", "rhie", "li", "ree"]),
    ("im", &["lim", "rim", "yim"]),
    ("jang", &["chang"]),
    ("jeon", &["jun", "chun", "chon", "cheon"]),
    ("jeong", &["jung", "chung", "chong", "joung"]),
    ("ji", &["jee", "chi"]),
    ("jin", &["chin"]),
    ("jo", &["cho", "joe"]),
    ("ju", &["joo", "chu"]),
    ("mun", &["moon"]),
    ("myeong", &["myung"]),
    ("na", &["ra", "nah", "rah"]),
    ("no", &["noh", "roh", "ro"]),
    ("o", &["oh"]),
    ("ryu", &["yoo", "yu", "ryoo", "lyu"]),
    ("seo", &["suh", "so", "sur"]),
    ("seok", &["suk", "sok"]),
    ("seol", &["sul", "sol"]),
    ("seon", &["sun", "son"]),
    ("seong", &["sung", "song"]),
    ("sim", &["shim"]),
    ("sin", &["shin"]),
    ("son", &["sohn"]),
    ("u", &["woo", "wu"]),
    ("won", &["weon"]),
    ("yeo", &["yuh", "yo"]),
    ("yeom", &["yum", "youm"]),
    ("yeon", &["yun", "youn"]),
    ("yu", &["yoo", "ryu", "you"]),
    ("yun", &["yoon", "youn"]),
];

/// Whether two given names in Latin letters may be one in Hangul: *Jiseong*, *Jisung*.
pub(super) fn same_given(a: &str, b: &str) -> bool {
    loose(a) == loose(b)
}

/// The letters with what romanisations of Korean differ in left open.
fn loose(letters: &str) -> String {
    let mut out = letters.to_owned();
    for (written, meant) in [
        ("eo", "u"),
        ("eu", "u"),
        ("oo", "u"),
        ("ou", "u"),
        ("ae", "e"),
        ("ee", "i"),
        ("sh", "s"),
        ("g", "k"),
    ] {
        out = out.replace(written, meant);
    }
    out
}

/// Appends the Latin form of a syllable; any other letter as it is. Tells whether it was a syllable.
pub(super) fn append(letter: char, out: &mut String) -> bool {
    let parts = u32::from(letter).checked_sub(FIRST).and_then(|place| {
        let part = |table: &[&'static str], place: u32| table.get(usize::try_from(place).ok()?).copied();
        let initial = part(&INITIAL, place / (VOWELS * FINALS))?;
        Some([initial, part(&VOWEL, place / FINALS % VOWELS)?, part(&FINAL, place % FINALS)?])
    });
    match parts {
        Some(parts) => parts.into_iter().for_each(|part| out.push_str(part)),
        None => out.push(letter),
    }
    parts.is_some()
}

/// Whether two family names in Latin letters may be one in Hangul.
pub(super) fn same_family(a: &str, b: &str) -> bool {
    let writes =
        |(standard, others): &(&str, &[&str]), word: &str| *standard == word || others.contains(&word);
    FAMILIES.iter().any(|family| writes(family, a) && writes(family, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables() {
        for (name, expected) in
            [("김", "gim"), ("민준", "minjun"), ("박", "bak"), ("서연", "seoyeon"), ("최", "choe")]
        {
            let mut out = String::new();
            assert!(name.chars().all(|letter| append(letter, &mut out)));
            assert_eq!(out, expected);
        }
        assert!(same_family("gim", "kim"));
        assert!(same_family("yi", "lee"));
        assert!(!same_family("gim", "lee"));
    }
}
