//! Columns in and out, laid out as Apache Arrow lays them out: the kernels of `cleanse` over millions of
//! rows, on all cores. No pyo3, and no interface to other programs: memory comes and goes as safe buffers.
//!
//! A column is worked on in pieces. The calling thread cuts them, works on them as its helpers do, and
//! joins what comes back in order, so that what waits is bounded; buffers are shared where nothing
//! changed. Helpers live as long as the call.
#![allow(clippy::missing_errors_doc, reason = "each is a `Failure`, which says when it comes")]
#![allow(clippy::must_use_candidate, reason = "nobody calls these for anything but what they return")]

mod build;
mod dictionary;
mod judged;
mod kernels;
mod repaired;
mod texts;

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

pub use build::{Builder, Column, Row, TextBuilder, Type};
pub use dictionary::{Dictionary, KeyType, Keys};
pub use judged::{Judge, Judged};
pub use kernels::{
    CanonicalEmail, InspectEmail, InspectName, IsEmail, NameKey, ParseName, SanitizeEmail, SanitizeName,
    SanitizeText, SuggestEmail, ValidateEmail,
};
pub use repaired::{Changes, OnInvalid, Repaired};
pub use texts::{Layout, TextType, Texts};

use crate::finding::Error;
use crate::line::{Line, Work};
use crate::threads;

/// Rows of a piece: worth waking a thread for, and small enough to stay in its cache.
const PIECE_ROWS: usize = 4096;
/// Bytes of a piece, so that long texts do not make it wait.
const PIECE_BYTES: usize = 1 << 18;
/// Rows beyond which it pays to start threads.
const PARALLEL_ROWS: usize = 8192;
/// Pieces on the line for each thread.
const AHEAD: usize = 4;
/// How often the caller is asked whether to go on.
const TICK: Duration = Duration::from_millis(50);

/// Why there is no column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The column is not what Arrow's specification asks for.
    Malformed,
    /// A column with 32-bit offsets cannot hold the result.
    TooLarge,
    /// A text was refused, and the caller wants to hear of it: its row among all rows, and why.
    Refused(usize, Error),
    /// Where the chunks come from, something failed.
    Source,
    /// The caller said to stop.
    Stopped,
    /// A defect of ours.
    Panicked,
}

/// A column of text as it comes.
#[derive(Clone)]
pub enum Input {
    /// Text by text.
    Plain(Texts),
    /// By number.
    Dictionary(Dictionary),
}

impl Input {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Plain(texts) => texts.len(),
            Self::Dictionary(dictionary) => dictionary.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is done with each text of a column.
pub trait Kernel: Send + Sync {
    /// What becomes of all of them.
    type Made: Made<Self>;

    /// The type of the result for a column of `texts`.
    fn output(&self, texts: TextType) -> Type;
}

/// A result as it is made: piece by piece, on any thread, and then as a whole.
pub trait Made<K: ?Sized>: Sized {
    /// What a worker makes of a piece.
    type Piece: Send;
    /// Whether a result for a dictionary is one, too.
    const KEEPS_DICTIONARY: bool;

    /// Works on `rows` of `texts`.
    fn work(kernel: &K, texts: &Texts, rows: Range<usize>) -> Result<Self::Piece, Failure>;
    /// Nothing yet, for all of `texts`.
    fn new(kernel: &K, texts: &Texts) -> Self;
    /// Takes what became of the next `rows`.
    fn join(&mut self, texts: &Texts, rows: Range<usize>, piece: Self::Piece) -> Result<(), Failure>;
    /// The column.
    fn finish(self, texts: &Texts) -> Result<Column, Failure>;
}

/// A kernel of any kind.
pub trait Apply: Send + Sync {
    /// The type of the result for a column of the type `input`, a text or a dictionary.
    fn output(&self, input: &Type) -> Type;

    /// What becomes of `chunks`, one after the other and each a column of its own; `go_on` is asked now
    /// and then.
    ///
    /// # Errors
    /// Any [`Failure`], also those of the chunks.
    fn apply(
        &self,
        chunks: &mut dyn Iterator<Item = Result<Input, Failure>>,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<Vec<Column>, Failure>;
}

impl<K: Kernel> Apply for K {
    fn output(&self, input: &Type) -> Type {
        match input {
            Type::Dictionary(keys, texts, ordered) => match Kernel::output(self, *texts) {
                Type::Text(texts) if K::Made::KEEPS_DICTIONARY => Type::Dictionary(*keys, texts, *ordered),
                other => other,
            },
            Type::Text(texts) => Kernel::output(self, *texts),
            _ => Kernel::output(self, TextType::Small),
        }
    }

    fn apply(
        &self,
        chunks: &mut dyn Iterator<Item = Result<Input, Failure>>,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<Vec<Column>, Failure> {
        let line = Line::default();
        thread::scope(|scope| {
            let _closing = line.close_on_drop();
            let hire = || {
                let cores = threads::available();
                let spawn = |_| thread::Builder::new().spawn_scoped(scope, || line.work(self)).ok();
                (1..cores).map_while(spawn).count()
            };
            Run { kernel: self, line: &line, waiting: VecDeque::new(), done: Vec::new(), before: 0 }
                .all(chunks, hire, go_on)
        })
    }
}

/// A piece on the line.
struct Piece<K: Kernel> {
    texts: Arc<Texts>,
    rows: Range<usize>,
    made: Result<<K::Made as Made<K>>::Piece, Failure>,
    kernel: PhantomData<fn(&K)>,
}

impl<K: Kernel> Work<K> for Piece<K> {
    fn work(&mut self, kernel: &K) {
        let work = || K::Made::work(kernel, &self.texts, self.rows.clone());
        self.made = catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Failure::Panicked));
    }
}

/// A chunk of which pieces are on the line.
struct Chunk<K: Kernel> {
    input: Input,
    texts: Arc<Texts>,
    cut: usize,
    joined: usize,
    made: K::Made,
}

struct Run<'a, K: Kernel> {
    kernel: &'a K,
    line: &'a Line<Piece<K>>,
    waiting: VecDeque<Chunk<K>>,
    done: Vec<Column>,
    /// Rows of the chunks that are done.
    before: usize,
}

impl<K: Kernel> Run<'_, K> {
    fn all(
        mut self,
        chunks: &mut dyn Iterator<Item = Result<Input, Failure>>,
        hire: impl FnOnce() -> usize,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<Vec<Column>, Failure> {
        let (mut hire, mut ahead, mut seen, mut dry) = (Some(hire), 1, 0, false);
        let mut asked = Instant::now();
        loop {
            while !dry && self.line.len() < ahead {
                if !self.cut() {
                    match chunks.next() {
                        Some(chunk) => seen += self.open(chunk?),
                        None => dry = true,
                    }
                }
                if seen > PARALLEL_ROWS
                    && let Some(hire) = hire.take()
                {
                    ahead = AHEAD * (1 + hire());
                }
            }
            while self.waiting.front().is_some_and(|chunk| chunk.joined == chunk.texts.len()) {
                self.close()?;
            }
            let (Some(piece), _) = self.line.next(self.kernel) else {
                if dry && self.waiting.is_empty() {
                    return Ok(self.done);
                }
                continue;
            };
            self.join(piece)?;
            if asked.elapsed() > TICK {
                asked = Instant::now();
                if !go_on() {
                    return Err(Failure::Stopped);
                }
            }
        }
    }

    fn open(&mut self, input: Input) -> usize {
        let texts = Arc::new(match &input {
            Input::Plain(texts) => texts.clone(),
            Input::Dictionary(dictionary) => dictionary.used(),
        });
        let (rows, made) = (texts.len(), K::Made::new(self.kernel, &texts));
        self.waiting.push_back(Chunk { input, texts, cut: 0, joined: 0, made });
        rows
    }

    /// Puts the next piece of the last chunk on the line, if there is one.
    fn cut(&mut self) -> bool {
        let Some(chunk) = self.waiting.back_mut().filter(|chunk| chunk.cut < chunk.texts.len()) else {
            return false;
        };
        let mut rows = PIECE_ROWS.min(chunk.texts.len() - chunk.cut);
        while rows > 1 && chunk.texts.size(chunk.cut..chunk.cut + rows) > PIECE_BYTES {
            rows /= 2;
        }
        let rows = chunk.cut..chunk.cut + rows;
        chunk.cut = rows.end;
        let texts = Arc::clone(&chunk.texts);
        self.line.push(Piece { texts, rows, made: Err(Failure::Panicked), kernel: PhantomData });
        true
    }

    fn join(&mut self, piece: Piece<K>) -> Result<(), Failure> {
        let Some(chunk) = self.waiting.front_mut() else { return Err(Failure::Panicked) };
        let made = match (piece.made, &chunk.input) {
            (Err(Failure::Refused(row, error)), Input::Plain(_)) => {
                return Err(Failure::Refused(self.before + row, error));
            }
            (Err(Failure::Refused(..)), Input::Dictionary(dictionary)) => {
                return Err(first_refusal(self.kernel, dictionary, self.before));
            }
            (made, _) => made?,
        };
        chunk.joined = piece.rows.end;
        chunk.made.join(&chunk.texts, piece.rows, made)
    }

    /// Finishes the first chunk.
    fn close(&mut self) -> Result<(), Failure> {
        let Some(Chunk { input, texts, made, .. }) = self.waiting.pop_front() else { return Ok(()) };
        let made = made.finish(&texts)?;
        self.before += input.len();
        self.done.push(match (input, made) {
            (Input::Plain(_), made) => made,
            (Input::Dictionary(dictionary), Column::Text(texts)) if K::Made::KEEPS_DICTIONARY => {
                Column::Dictionary(dictionary.with_values(&texts)?)
            }
            (Input::Dictionary(dictionary), made) => {
                let kind = Kernel::output(self.kernel, dictionary.values().kind());
                dictionary.take(&made, &kind)?
            }
        });
        Ok(())
    }
}

/// The refusal that a walk through the rows would have met first.
#[cold]
fn first_refusal<K: Kernel>(kernel: &K, dictionary: &Dictionary, before: usize) -> Failure {
    for (row, key) in dictionary.rows() {
        if let Some(key) = key
            && let Err(failure) = K::Made::work(kernel, dictionary.values(), key..key + 1)
        {
            return match failure {
                Failure::Refused(_, error) => Failure::Refused(before + row, error),
                other => other,
            };
        }
    }
    Failure::Panicked
}

/// A kernel that writes a row for each text.
pub trait Write: Kernel {
    /// Writes what is to be said of `text`.
    fn write(&self, text: &str, row: &mut Row<'_>);
}

/// A result that is written row by row.
pub struct Written(Builder);

impl<K: Write> Made<K> for Written {
    type Piece = Column;
    const KEEPS_DICTIONARY: bool = false;

    fn work(kernel: &K, texts: &Texts, rows: Range<usize>) -> Result<Column, Failure> {
        let mut builder = Builder::new(&kernel.output(TextType::Large), rows.len());
        texts.visit(rows, |_, text| {
            let Some(text) = text else { return builder.push_null() };
            let mut row = Row::new(&mut builder);
            kernel.write(text, &mut row);
            row.end()
        })?;
        builder.finish()
    }

    fn new(kernel: &K, texts: &Texts) -> Self {
        Self(Builder::new(&kernel.output(texts.kind()), texts.len()))
    }

    fn join(&mut self, _texts: &Texts, rows: Range<usize>, piece: Column) -> Result<(), Failure> {
        self.0.extend(&piece, 0..rows.len())
    }

    fn finish(self, _texts: &Texts) -> Result<Column, Failure> {
        self.0.finish()
    }
}
