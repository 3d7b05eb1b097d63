//! Columns of yes and no, one bit a text: what is null stays so, and the bits that say it are shared. Not
//! for results that a text can make null.

use std::ops::Range;

use arrow_buffer::BooleanBufferBuilder;

use super::build::Column;
use super::texts::Texts;
use super::{Failure, Kernel, Made};

/// A kernel that says yes or no of a text.
pub trait Judge: Kernel {
    /// Says it.
    fn judge(&self, text: &str) -> bool;
}

/// Bits of a word.
const WORD: usize = 64;

/// A column of bits.
pub struct Judged(BooleanBufferBuilder);

impl<K: Judge> Made<K> for Judged {
    type Piece = Vec<u64>;
    const KEEPS_DICTIONARY: bool = false;

    fn work(kernel: &K, texts: &Texts, rows: Range<usize>) -> Result<Vec<u64>, Failure> {
        let mut words = Vec::with_capacity(rows.len().div_ceil(WORD));
        let (mut word, mut bit) = (0, 0);
        texts.visit(rows, |_, text| {
            word |= u64::from(text.is_some_and(|text| kernel.judge(text))) << bit;
            bit += 1;
            if bit == WORD {
                words.push(word);
                (word, bit) = (0, 0);
            }
            Ok(())
        })?;
        words.push(word);
        Ok(words)
    }

    fn new(_kernel: &K, texts: &Texts) -> Self {
        Self(BooleanBufferBuilder::new(texts.len()))
    }

    fn join(&mut self, _texts: &Texts, rows: Range<usize>, piece: Vec<u64>) -> Result<(), Failure> {
        let mut left = rows.len();
        for word in piece {
            self.0.append_word(word, left.min(WORD));
            left = left.saturating_sub(WORD);
        }
        Ok(())
    }

    fn finish(self, texts: &Texts) -> Result<Column, Failure> {
        Ok(Column::Bool(self.0.build(), texts.nulls().cloned()))
    }
}
