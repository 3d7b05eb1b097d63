//! UTF-8 that was read in the encoding of another alphabet or system than Western Windows, undone. Not
//! those two readings, Latin-1 and Windows-1252, which are judged sequence by sequence in
//! [`super::mojibake`].
//!
//! The rule, word by word: every character must stand for a byte of one encoding, the bytes must be
//! UTF-8 of letters of one script, and what was read must be no text: it holds a symbol, mixes scripts
//! or has a capital within small letters. `JosГ©` and `M√ºller` are none, СВЕТЛАНА and RĂDUCU are.

use unicode_script::{Script, UnicodeScript};

use super::character::{Class, class};

/// The upper halves of the encodings, 0x80 to 0xFF, as the Unicode Consortium maps them (public/MAPPINGS).
/// Where one defines nothing it has the control of Latin-1, as decoders of the web do.
const PAGES: [&str; 8] =
    [WINDOWS_1250, WINDOWS_1251, WINDOWS_1253, MAC_ROMAN, DOS_437, DOS_850, KOI8_R, DOS_866];

/// Central European Windows.
const WINDOWS_1250: &str = "\
    €\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

/// Cyrillic Windows.
const WINDOWS_1251: &str = "\
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

/// Greek Windows.
const WINDOWS_1253: &str = "\
    €\u{81}‚ƒ„…†‡\u{88}‰\u{8A}‹\u{8C}\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—\u{98}™\u{9A}›\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}΅Ά£¤¥¦§¨©ª«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
    ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ";

/// Western Macintosh.
const MAC_ROMAN: &str = "\
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// DOS of the United States.
const DOS_437: &str = "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";

/// DOS of Western Europe.
const DOS_850: &str = "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}";

/// Russian Unix.
const KOI8_R: &str = "\
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
    юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

/// DOS of Russia.
const DOS_866: &str = "\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}";

/// A character and its byte.
type Pair = (char, u8);

/// The encodings turned about: characters in order, each with its byte.
static BYTES: [[Pair; 128]; PAGES.len()] = bytes();

#[allow(clippy::cast_possible_truncation, reason = "below 128")]
#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn bytes() -> [[Pair; 128]; PAGES.len()] {
    let mut all = [[('\0', 0); 128]; PAGES.len()];
    let mut page = 0;
    while page < PAGES.len() {
        let text = PAGES[page].as_bytes();
        let (mut at, mut length) = (0, 0);
        while at < text.len() {
            let (c, width) = decode(text, at);
            // Insertion keeps them in order.
            let mut place = length;
            while place > 0 && all[page][place - 1].0 > c {
                all[page][place] = all[page][place - 1];
                place -= 1;
            }
            all[page][place] = (c, 0x80 + length as u8);
            at += width;
            length += 1;
        }
        assert!(length == 128, "an encoding has 128 upper characters");
        page += 1;
    }
    all
}

/// The character of UTF-8 at `at`, of at most three bytes, and its width.
#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn decode(text: &[u8], at: usize) -> (char, usize) {
    let lead = text[at] as u32;
    let (code, width) = if lead < 0x80 {
        (lead, 1)
    } else if lead < 0xE0 {
        ((lead & 0x1F) << 6 | text[at + 1] as u32 & 0x3F, 2)
    } else {
        ((lead & 0x0F) << 12 | (text[at + 1] as u32 & 0x3F) << 6 | text[at + 2] as u32 & 0x3F, 3)
    };
    match char::from_u32(code) {
        Some(c) => (c, width),
        None => ('\0', width),
    }
}

/// The byte that was read as `c`.
fn byte(page: &[Pair; 128], c: char) -> Option<u8> {
    if c.is_ascii() {
        return u8::try_from(u32::from(c)).ok();
    }
    let at = page.binary_search_by_key(&c, |(c, _)| *c).ok()?;
    page.get(at).map(|(_, byte)| *byte)
}

/// Whether a repair may begin at `c`, after `previous`: else [`undo`] finds nothing to do. The first
/// stands for the lead of a sequence, the second for what continues it.
#[inline]
#[must_use]
pub fn may_be(previous: char, c: char) -> bool {
    match previous {
        'Ă' | 'Ĺ' | 'Â' | 'Ä' | 'Č' => !c.is_ascii() && continues(0, c),
        'В'..='Ж' | 'О'..='С' | 'в' => !('А'..='я').contains(&c) && !c.is_ascii() && continues(1, c),
        'Β'..='Ε' | 'Ξ'..='Ρ' | 'β' => !('Α'..='ώ').contains(&c) && !c.is_ascii() && continues(2, c),
        '√' | '≈' | 'ƒ' | '¬' | '‚' | '–' | '—' => !c.is_ascii() && continues(3, c),
        '\u{2500}'..='\u{257F}' => !c.is_ascii(),
        'п' | 'я' | 'ц' | 'д' | 'е' => {
            ('\u{2219}'..='\u{25A0}').contains(&c) || matches!(c, '°' | '²' | '·' | '÷' | '©')
        }
        _ => false,
    }
}

fn continues(page: usize, c: char) -> bool {
    let byte = BYTES.get(page).and_then(|page| byte(page, c));
    byte.is_some_and(|byte| (0x80..0xC0).contains(&byte))
}

/// The text as it was before it was read wrongly; `None` where nothing says that it was.
#[must_use]
pub fn undo(text: &str) -> Option<String> {
    let mut result = String::with_capacity(text.len());
    let mut changed = false;
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            result.push(' ');
        }
        let undone = Some(word).filter(|word| is_candidate(word)).and_then(undo_word);
        changed |= undone.is_some();
        result.push_str(undone.as_deref().unwrap_or(word));
    }
    changed.then_some(result)
}

fn is_candidate(word: &str) -> bool {
    let mut previous = ' ';
    !word.is_ascii() && word.chars().any(|c| may_be(std::mem::replace(&mut previous, c), c))
}

fn undo_word(word: &str) -> Option<String> {
    if !is_no_text(word) {
        return None;
    }
    BYTES.iter().find_map(|page| {
        let bytes: Option<Vec<u8>> = word.chars().map(|c| byte(page, c)).collect();
        let decoded = String::from_utf8(bytes?).ok()?;
        is_text(&decoded).then_some(decoded)
    })
}

/// Whether a word is written as none is: with a symbol or a control, in two scripts, or with a capital
/// of another alphabet than ASCII's within small letters.
fn is_no_text(word: &str) -> bool {
    let odd = |c: char| {
        matches!(class(c), Class::Symbol | Class::Control | Class::Space | Class::Unassigned)
            || !c.is_ascii()
                && matches!(class(c), Class::Punctuation | Class::Apostrophe | Class::Dash | Class::Invisible)
    };
    let mut before = ' ';
    let small = word.chars().any(char::is_lowercase);
    let clash = |c: char| {
        let before = std::mem::replace(&mut before, c);
        small && !c.is_ascii() && c.is_uppercase() && before.is_alphabetic()
    };
    word.chars().any(odd) || script(word).is_none() || word.chars().any(clash)
}

/// Whether a word is of letters of one script, some of them beyond ASCII, and the marks that words have.
fn is_text(word: &str) -> bool {
    let fits = |c: char| {
        c.is_ascii()
            || matches!(class(c), Class::Letter | Class::Mark)
            || matches!(c, '’' | '‘' | '“' | '”' | '–' | '—')
    };
    let mut before = ' ';
    let clash = |c: char| {
        let before = std::mem::replace(&mut before, c);
        !c.is_ascii() && c.is_uppercase() && before.is_lowercase()
    };
    !word.is_ascii() && word.chars().all(fits) && script(word).is_some() && !word.chars().any(clash)
}

/// The one script of the letters; `None` where there are several.
fn script(word: &str) -> Option<Script> {
    let mut scripts = word
        .chars()
        .filter(|c| class(*c) == Class::Letter)
        .map(|c| match c.script() {
            Script::Hiragana | Script::Katakana => Script::Han,
            script => script,
        })
        .filter(|script| !matches!(script, Script::Common | Script::Inherited));
    let Some(first) = scripts.next() else { return Some(Script::Common) };
    scripts.all(|script| script == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misread(text: &str, page: usize) -> Option<String> {
        let pairs = BYTES.get(page)?;
        text.bytes()
            .map(|byte| {
                let upper = pairs.iter().find(|(_, upper)| *upper == byte).map(|(c, _)| *c);
                Some(if byte.is_ascii() { char::from(byte) } else { upper? })
            })
            .collect()
    }

    #[test]
    fn undoes_every_encoding() {
        for (page, names) in [
            (0, &["José", "Müller", "Björk", "Stanisław", "François"][..]),
            (1, &["José", "Müller", "Анна", "Мария", "Петров", "Елена", "O’Brien", "Γιώργος", "Łukasz"]),
            (2, &["José", "Müller", "O’Brien"]),
            (3, &["José", "Müller", "François", "Stanisław", "Анна", "O’Brien", "Ñuñez"]),
            (4, &["José", "Müller", "François", "Ñuñez"]),
            (5, &["José", "Müller", "François", "Ñuñez"]),
            (6, &["Анна", "Иван", "Петров", "Мария"]),
            (7, &["Анна", "Иван", "Петров", "Мария"]),
        ] {
            for name in names {
                let read = misread(name, page).unwrap_or_default();
                assert_eq!(undo(&read).as_deref(), Some(*name), "{read}, page {page}");
            }
        }
    }

    #[test]
    fn letters_that_are_not_looked_up_continue_nothing() {
        assert!(('А'..='я').all(|c| !continues(1, c)) && ('Α'..='ώ').all(|c| !continues(2, c)));
    }

    #[test]
    fn leaves_text_alone() {
        for text in [
            "СВЕТЛАНА", "Роза Сёмина", "Рёва", "Сєргій", "Гілка", "ГІЛКА", "Вітя", "Віктор°", "RĂDUCU",
            "Mărioara", "ĹUBICA", "Čapek", "Äöy", "Γιώργος", "Έλενα", "Ξένια", "Οία", "Anna®", "Jean–Élise",
            "п·я", "√2", "Ђорђе", "Раїса", "Сїм",
        ] {
            assert_eq!(undo(text), None, "{text}");
        }
    }
}
