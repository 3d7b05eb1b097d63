//! Letters one by one: which have a case, what they are in the other, and which may stand in a name
//! that needs no repair. Not which case is right.

use crate::tables::letters::{BLOCKS, INDEX, LETTERS};

/// Small or capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Small,
    Capital,
}

/// Where a character may stand in a name of which nothing but the case is in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clean {
    /// Nowhere, or the whole rule must tell.
    No,
    /// Anywhere: a letter that is its own plain form.
    Letter,
    /// On a letter.
    Mark,
    /// On a letter, alone: two of them have an order.
    OrderedMark,
}

/// What is known of a letter or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The case of it in scripts that use it in names. Georgian letters have none but in shouting, and
    /// Cherokee small letters are for text only. Letters without a capital of their own (`ß`, `և`) stand
    /// among capitals too, and have none.
    pub case: Option<Case>,
    /// Where it may stand.
    pub clean: Clean,
    /// How far from it its counterpart in the other case is; nought where it has none.
    pub other: i32,
}

/// The number of what is known of `c`, an index of [`LETTERS`].
#[inline]
pub fn row(c: char) -> usize {
    let code = c as usize;
    let block = INDEX.get(code >> 7).and_then(|block| BLOCKS.get(usize::from(*block)));
    block.and_then(|block| block.get(code & 0x7F)).map_or(0, |row| usize::from(*row))
}

#[inline]
fn letter(c: char) -> Letter {
    const UNKNOWN: Letter = Letter { case: None, clean: Clean::No, other: 0 };
    LETTERS.get(row(c)).copied().unwrap_or(UNKNOWN)
}

/// The case of `c` in scripts that use it in names.
#[inline]
pub fn case_of(c: char) -> Option<Case> {
    match c {
        'a'..='z' => Some(Case::Small),
        'A'..='Z' => Some(Case::Capital),
        '\0'..='\x7F' => None,
        c => letter(c).case,
    }
}

/// The small letter of `c`, whatever stands beside it; `c` where it has none.
#[inline]
pub fn lower(c: char) -> char {
    let letter = letter(c);
    if letter.case == Some(Case::Small) { c } else { counterpart(c, letter) }
}

/// The capital of `c`; `c` where it has none, or one of two letters (`ß`, `ΐ`, `և`).
#[inline]
pub fn upper(c: char) -> char {
    let letter = letter(c);
    if letter.case == Some(Case::Small) { counterpart(c, letter) } else { c }
}

fn counterpart(c: char, letter: Letter) -> char {
    (c as u32).checked_add_signed(letter.other).and_then(char::from_u32).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::character::{Class, Folds, properties};

    /// What the standard library knows too: its Unicode is older than ours.
    fn known() -> impl Iterator<Item = char> {
        ('\0'..=char::MAX).filter(|c| c.is_alphabetic())
    }

    #[test]
    fn counterparts_are_those_of_the_standard_library() {
        for c in known() {
            let (mut small, mut capital) = (c.to_lowercase(), c.to_uppercase());
            if small.len() == 1 {
                assert_eq!(small.next(), Some(lower(c)), "{c}");
            }
            if case_of(c) == Some(Case::Small) && upper(c).is_alphabetic() {
                assert_eq!(capital.len(), 1, "{c}");
                assert_eq!(capital.next(), Some(upper(c)), "{c}");
            }
        }
    }

    #[test]
    fn case_is_that_of_the_standard_library_where_names_use_it() {
        for c in known() {
            match case_of(c) {
                Some(Case::Small) => assert!(c.is_lowercase(), "{c}"),
                Some(Case::Capital) => assert!(c.is_uppercase(), "{c}"),
                None => {
                    let cased = c.is_lowercase() || c.is_uppercase();
                    let elsewhere = matches!(
                        c,
                        'ª' | 'µ' | 'º' | 'ẞ' | '\u{2B0}'..='\u{2FF}' | '\u{10A0}'..='\u{10FF}'
                        | '\u{13A0}'..='\u{13FF}' | '\u{1D2C}'..='\u{1D6A}'
                        | '\u{AB70}'..='\u{ABBF}'
                    );
                    assert!(!cased || elsewhere || c.to_uppercase().len() > 1, "{c}");
                }
            }
        }
    }

    #[test]
    fn clean_is_what_the_rules_of_text_leave_alone() {
        for c in '\0'..=char::MAX {
            let (of, clean) = (properties(c), LETTERS.get(row(c)).map(|letter| letter.clean));
            let plain = of.class == Class::Letter && of.folds == Folds::No && of.stable;
            let rare = matches!(c, 'ª' | 'º' | '\u{1C90}'..='\u{1CBF}')
                || [lower(c), upper(c)].into_iter().any(|other| properties(other).folds != Folds::No);
            assert_eq!(clean == Some(Clean::Letter), plain && !rare, "{c}");
            if matches!(clean, Some(Clean::Mark | Clean::OrderedMark)) {
                let ordered = unicode_normalization::char::canonical_combining_class(c) != 0;
                assert!(of.class == Class::Mark && of.folds == Folds::No && of.marks > 1, "{c}");
                assert_eq!(clean == Some(Clean::OrderedMark), ordered, "{c}");
            }
        }
    }

    #[test]
    fn the_counterpart_of_a_clean_letter_is_clean() {
        let clean = |c| LETTERS.get(row(c)).is_some_and(|letter| letter.clean == Clean::Letter);
        for c in ('\0'..=char::MAX).filter(|c| clean(*c)) {
            assert!(clean(lower(c)) && clean(upper(c)), "{c}");
        }
    }
}
