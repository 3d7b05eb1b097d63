//! Whether one given name is a short or pet form of another. Not whether it is a translation.

use crate::finding::Reason;
use crate::tables::line;

/// Lines of a short form and the full names that it stands for, in order; those of the header come first.
static TABLE: &str = include_str!("../../tables/nicknames.txt");

/// The names after the first of a line.
type Full = std::str::Split<'static, char>;

/// A word of the table: spellings that sound alike are one.
fn squeezed(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    let rest = ["ye", "ie", "je"].iter().find_map(|head| word.strip_prefix(head));
    if rest.is_some() {
        out.push('e');
    }
    let mut letters = rest.unwrap_or(word).chars().peekable();
    let mut push = |letter: char| {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    };
    while let Some(letter) = letters.next() {
        match letter {
            'x' => {
                push('k');
                push('s');
            }
            'p' if letters.next_if_eq(&'h').is_some() => push('f'),
            'y' | 'j' => push('i'),
            'w' => push('v'),
            letter => push(letter),
        }
    }
    out
}

/// The full names that a short form stands for; `None` where the table has no such line.
fn full_names(short: &str) -> Option<Full> {
    let mut words = line(TABLE, |line| line.split(' ').next().unwrap_or_default().cmp(short))?.split(' ');
    words.next()?;
    Some(words)
}

/// Whether the table knows `word` as a given name, short or full.
pub(super) fn is_known(word: &str) -> bool {
    full_names(&squeezed(word)).is_some()
}

/// What marks a name of which the word is another spelling, and no short form.
const SPELLING: char = '=';

/// Whether one of two given names is another spelling or a short form of the other, or both are of a third.
pub(super) fn relation(a: &str, b: &str) -> Option<Reason> {
    let (a, b) = (squeezed(a), squeezed(b));
    let (of_a, of_b) = (full_names(&a), full_names(&b));
    let usual = |names: &Option<Full>| names.clone()?.find_map(|name| name.strip_prefix(SPELLING));
    let (usual_a, usual_b) = (usual(&of_a).unwrap_or(&a), usual(&of_b).unwrap_or(&b));
    if usual_a == usual_b {
        return Some(Reason::Spelling);
    }
    let short = |names: Full| names.filter(|name| !name.starts_with(SPELLING));
    let stands_for = |names: &Option<Full>, full: &str, usual: &str| {
        names.clone().is_some_and(|names| short(names).any(|name| name == full || name == usual))
    };
    let third = || {
        let (of_a, of_b) = of_a.clone().zip(of_b.clone())?;
        short(of_a).any(|name| short(of_b.clone()).any(|other| other == name)).then_some(())
    };
    (stands_for(&of_a, &b, usual_b) || stands_for(&of_b, &a, usual_a) || third().is_some())
        .then_some(Reason::Nickname)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_in_its_own_form() {
        let lines: Vec<_> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.is_sorted_by(|a, b| a.split(' ').next() < b.split(' ').next()));
        for word in lines.iter().flat_map(|line| line.split(' ')) {
            let word = word.trim_start_matches(SPELLING);
            assert_eq!(squeezed(word), word);
        }
        assert!(lines.len() > 2000);
    }

    #[test]
    fn short_forms_are_related_to_their_names() {
        for (short, full) in [
            ("bob", "robert"),
            ("bill", "william"),
            ("pepe", "jose"),
            ("sasha", "aleksandr"),
            ("zhenya", "yevgeny"),
            ("zhenia", "evgenii"),
            ("mo", "mohammed"),
            ("kasia", "katarzyna"),
            ("hans", "johannes"),
            ("beppe", "giuseppe"),
            ("wim", "willem"),
            ("rick", "dick"),
        ] {
            assert_eq!(relation(short, full), Some(Reason::Nickname), "{short} {full}");
            assert_eq!(relation(full, short), Some(Reason::Nickname), "{short} {full}");
        }
        assert_eq!(relation("ahmed", "ahmad"), Some(Reason::Spelling));
        for (a, b) in
            [("bobby", "benjamin"), ("juan", "john"), ("rick", "rachael"), ("john", "jane"), ("", "bob")]
        {
            assert_eq!(relation(a, b), None, "{a} {b}");
        }
    }
}
