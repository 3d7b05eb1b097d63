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
    ("bae", &["pae", "bai", "pai"]),
    ("baek", &["paik", "paek", "back", "baik", "beak", "paick"]),
    ("bak", &["park", "pak", "bark", "pack"]),
    ("ban", &["pan", "bahn"]),
    ("bang", &["pang", "bahng"]),
    ("bong", &["pong"]),
    ("bu", &["boo", "pu"]),
    ("byeon", &["byun", "byon", "pyon", "byeun"]),
    ("cha", &["tcha"]),
    ("chae", &["chai"]),
    ("cheon", &["chun", "chon"]),
    ("choe", &["choi", "chey", "choy"]),
    ("chu", &["choo"]),
    ("do", &["doh", "toh"]),
    ("dong", &["tong"]),
    ("eo", &["uh", "eoh"]),
    ("eom", &["um", "uhm", "om", "eum"]),
    ("gal", &["kal"]),
    ("gam", &["kam"]),
    ("gang", &["kang", "kahng"]),
    ("geum", &["keum", "kum", "geom"]),
    ("gi", &["ki", "kee"]),
    ("gil", &["kil", "gill"]),
    ("gim", &["kim", "ghim", "keem"]),
    ("go", &["ko", "koh", "goh"]),
    ("gong", &["kong"]),
    ("gu", &["koo", "ku", "goo"]),
    ("guk", &["kook", "gook", "kuk"]),
    ("gwak", &["kwak", "kwack", "kwag"]),
    ("gwon", &["kwon", "kweon", "gweon", "kwun"]),
    ("gye", &["kye"]),
    ("gyeon", &["kyun", "kyon"]),
    ("gyeong", &["kyung", "kyong"]),
    ("ha", &["hah"]),
    ("heo", &["hur", "huh", "ho"]),
    ("hwang", &["whang"]),
    ("hyeon", &["hyun", "hyon", "hyoun"]),
    ("i", &["lee", "yi", "rhee", "ri", "rhie", "li", "ree", "lie", "rhi", "reeh"]),
    ("im", &["lim", "rim", "yim", "leem", "rhim"]),
    ("jang", &["chang", "zang"]),
    ("jeon", &["jun", "chun", "chon", "cheon", "jeun"]),
    ("jeong", &["jung", "chung", "chong", "joung", "cheong", "jeung", "jong"]),
    ("ji", &["jee", "chi", "gee"]),
    ("jin", &["chin", "jhin"]),
    ("jo", &["cho", "joe", "joh"]),
    ("ju", &["joo", "chu"]),
    ("min", &["minn"]),
    ("mun", &["moon"]),
    ("myeong", &["myung", "myong"]),
    ("na", &["ra", "nah", "rah"]),
    ("nam", &["nahm"]),
    ("namgung", &["namkoong", "namgoong", "namkung"]),
    ("no", &["noh", "roh", "ro", "rho"]),
    ("o", &["oh", "oe"]),
    ("pyo", &["phyo"]),
    ("ryu", &["yoo", "yu", "ryoo", "lyu", "ryou", "you"]),
    ("sa", &["sah"]),
    ("seo", &["suh", "so", "sur", "seoh"]),
    ("seok", &["suk", "sok"]),
    ("seol", &["sul", "sol", "seul"]),
    ("seon", &["sun", "son"]),
    ("seong", &["sung", "song"]),
    ("seonu", &["sunwoo", "sunu", "sonu", "seonwoo"]),
    ("sim", &["shim"]),
    ("sin", &["shin"]),
    ("so", &["soh"]),
    ("son", &["sohn", "shon"]),
    ("tae", &["tai"]),
    ("tak", &["tark"]),
    ("u", &["woo", "wu", "ooh"]),
    ("wi", &["wee"]),
    ("won", &["weon", "wun"]),
    ("yang", &["ryang", "liang"]),
    ("yeo", &["yuh", "yo", "ryeo"]),
    ("yeom", &["yum", "youm", "yeum"]),
    ("yeon", &["yun", "youn", "yon", "yeun"]),
    ("yu", &["yoo", "ryu", "you", "yew"]),
    ("yun", &["yoon", "youn", "yune"]),
];

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

/// Whether the table has a family that writes its name so.
pub(super) fn is_family(word: &str) -> bool {
    FAMILIES.iter().any(|family| writes(family, word))
}

/// Whether two family names in Latin letters may be one in Hangul.
pub(super) fn same_family(a: &str, b: &str) -> bool {
    /// Letters of the longest: *namkoong*.
    const LONGEST: usize = 8;
    a.len().max(b.len()) <= LONGEST && FAMILIES.iter().any(|family| writes(family, a) && writes(family, b))
}

fn writes((standard, others): &(&str, &[&str]), word: &str) -> bool {
    // Most differ in their first letter.
    let same = |form: &str| form.as_bytes().first() == word.as_bytes().first() && form == word;
    same(standard) || others.iter().any(|other| same(other))
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
