//! Columns of text that come out much as they came in: only what changed is written, and a column in
//! which nothing changed is the one that came. Not for results of another type.

use std::ops::Range;

use super::build::{Column, TextBuilder};
use super::texts::Texts;
use super::{Failure, Kernel, Made};
use crate::finding::Error;

/// What stands for a text that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnInvalid {
    /// Null.
    Null,
    /// The text as it came.
    Keep,
    /// Nothing: the whole column is refused.
    Raise,
}

/// A kernel that makes a text of a text.
pub trait Repair: Kernel {
    /// Makes it: `row` hears of what becomes of `text`.
    fn repair(&self, text: &str, row: &mut Slot<'_>) -> Result<(), Error>;
    /// What stands for a refusal.
    fn on_invalid(&self) -> OnInvalid;
}

/// The rows of a piece that changed.
#[derive(Default)]
pub struct Changes {
    /// The row, and where its text ends among `texts`; `None` for a row that became null.
    rows: Vec<(usize, Option<usize>)>,
    texts: String,
}

/// Where a kernel says what becomes of one row; of a row about which it says nothing, nothing does.
pub struct Slot<'a> {
    row: usize,
    changes: &'a mut Changes,
}

impl Slot<'_> {
    /// It becomes `made`, of the `text` that it was.
    pub fn becomes(&mut self, text: &str, made: &str) {
        if text != made {
            self.changes.texts.push_str(made);
            self.changes.rows.push((self.row, Some(self.changes.texts.len())));
        }
    }

    /// It becomes null.
    pub fn vanishes(&mut self) {
        self.changes.rows.push((self.row, None));
    }
}

/// A column of which a part may be as it came.
pub struct Repaired {
    /// As many rows are; none are beyond what is in `made`.
    same: usize,
    made: Option<TextBuilder>,
}

impl<K: Repair> Made<K> for Repaired {
    type Piece = Changes;
    const KEEPS_DICTIONARY: bool = true;

    fn work(kernel: &K, texts: &Texts, rows: Range<usize>) -> Result<Changes, Failure> {
        let mut changes = Changes::default();
        texts.visit(rows, |row, text| {
            let Some(text) = text else { return Ok(()) };
            let mut slot = Slot { row, changes: &mut changes };
            match (kernel.repair(text, &mut slot), kernel.on_invalid()) {
                (Err(_), OnInvalid::Null) => slot.vanishes(),
                (Err(error), OnInvalid::Raise) => return Err(Failure::Refused(row, error)),
                (Ok(()), _) | (Err(_), OnInvalid::Keep) => {}
            }
            Ok(())
        })?;
        Ok(changes)
    }

    fn new(_kernel: &K, _texts: &Texts) -> Self {
        Self { same: 0, made: None }
    }

    fn join(&mut self, texts: &Texts, rows: Range<usize>, piece: Changes) -> Result<(), Failure> {
        let made = match &mut self.made {
            None if piece.rows.is_empty() => {
                self.same = rows.end;
                return Ok(());
            }
            None => {
                let mut made = TextBuilder::like(texts);
                made.extend(texts, 0..self.same)?;
                self.made.insert(made)
            }
            Some(made) => made,
        };
        made.splice(texts, rows, &piece.rows, &piece.texts)
    }

    fn finish(self, texts: &Texts) -> Result<Column, Failure> {
        Ok(Column::Text(match self.made {
            Some(made) => made.finish()?,
            None => texts.clone(),
        }))
    }
}
