//! Batches: every plural function goes through here. Not where anything is decided about an item:
//! that is the `Kernel`'s.
//!
//! The calling thread takes a chunk of items under the GIL, and wraps its results under the GIL;
//! between the two the chunk is computed without it, by the calling thread or, in large batches, by
//! workers, while the calling thread is busy with other chunks. Workers live as long as the call and
//! share nothing beyond it, so a fork before or after finds no lock of ours.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::collector::{hidden_list, hide, paused, settle, show};
use super::finding::Refuser;
use super::guard::internal_error;
use super::input;
use super::made::{Made, Span};
use super::output;
use super::source::{Item, Source, Taken};
use crate::finding::Error;
use crate::line::{Line, Work};
use crate::threads;

/// Items of a chunk: enough to be worth waking a thread, and well below `GIL_SPAN` to wrap.
const CHUNK_ROWS: usize = 4096;
/// Items that are wrapped between two looks at the clock.
const SLICE_ROWS: usize = 512;
/// Bytes of a chunk, so that long texts do not prolong what is done with the GIL.
const CHUNK_BYTES: usize = 1 << 18;
/// Items beyond which it pays to start threads.
const PARALLEL_ROWS: usize = 8192;
/// Chunks on the line for each thread.
const AHEAD: usize = 4;
/// How long the GIL may be held before other threads get a real chance at it.
const GIL_SPAN: Duration = Duration::from_millis(1);
/// What a waiting thread needs to wake up and take the GIL.
const GIL_PAUSE: Duration = Duration::from_micros(50);

/// What is done with each item of a batch.
pub trait Kernel: Sync {
    /// What `compute` hands to `wrap`, across threads.
    type Output: Send;
    /// The limit of the core, in bytes.
    const CAP: usize;
    /// Whether `wrap` makes objects that the garbage collector counts.
    const COUNTED: bool = false;

    /// Computes, without the GIL. New texts are kept in `made`.
    fn compute(&self, text: Result<&str, Error>, made: &mut Made) -> Self::Output;

    /// Makes the Python object that stands for `item` in the result.
    fn wrap<'py>(
        &self,
        item: Bound<'py, PyString>,
        output: Self::Output,
        made: &Made,
    ) -> PyResult<Bound<'py, PyAny>>;
}

/// The list of what `kernel` makes of `items`; `None` stays `None`.
pub fn run<'py, K: Kernel>(items: &Bound<'py, PyAny>, kernel: &K) -> PyResult<Bound<'py, PyList>> {
    let py = items.py();
    let mut source = Source::new(items)?;
    let mut results = Results::new(py, source.length())?;
    let spare_cores = usize::from(source.serves_a_loop());
    let line = Line::default();
    thread::scope(|scope| {
        let mut workers = Vec::new();
        let outcome = {
            // Whatever happens, the workers must not wait for more.
            let _closing = line.close_on_drop();
            pump(&mut source, &mut results, kernel, &line, || {
                let cores = threads::available() - spare_cores;
                let spawn = |_| thread::Builder::new().spawn_scoped(scope, || line.work(kernel)).ok();
                workers.extend((1..cores).map_while(spawn));
                workers.len()
            })
        };
        py.detach(|| workers.into_iter().for_each(|worker| drop(worker.join())));
        outcome
    })?;
    results.finish(K::COUNTED)
}

/// Feeds the line and empties it, until the source is dry. `hire` starts workers and tells how many.
fn pump<'py, K: Kernel>(
    source: &mut Source<'py>,
    results: &mut Results<'py>,
    kernel: &K,
    line: &Line<Chunk<K::Output>>,
    hire: impl FnOnce() -> usize,
) -> PyResult<()> {
    let py = results.list.py();
    let mut hire = Some(hire);
    let mut ahead = 1;
    let mut spare = Vec::new();
    let mut dry = false;
    loop {
        // Several chunks at a time, so that a worker wakes up for more than one.
        let low = line.len() <= ahead / 2;
        while low && !dry && line.len() < ahead {
            let mut chunk: Chunk<_> = spare.pop().unwrap_or_default();
            source.fill(&mut chunk.taken, K::CAP, CHUNK_ROWS, CHUNK_BYTES)?;
            dry = chunk.taken.is_empty();
            if !dry {
                line.push(chunk);
                results.breathe(|| line.work_once(kernel));
            }
        }
        if source.taken() > PARALLEL_ROWS
            && let Some(hire) = hire.take()
        {
            ahead = AHEAD * (1 + hire());
        }
        let (chunk, waited) = py.detach(|| line.next(kernel));
        let Some(mut chunk) = chunk else { return Ok(()) };
        if waited {
            results.since = Instant::now();
        }
        chunk.wrap(results, kernel, line)?;
        spare.push(chunk);
        py.check_signals()?;
    }
}

/// Consecutive items, and what became of them.
struct Chunk<O> {
    taken: Taken,
    made: Made,
    outputs: Vec<Option<O>>,
    panicked: bool,
}

impl<O> Default for Chunk<O> {
    fn default() -> Self {
        Self { taken: Taken::default(), made: Made::default(), outputs: Vec::new(), panicked: false }
    }
}

impl<K: Kernel> Work<K> for Chunk<K::Output> {
    fn work(&mut self, kernel: &K) {
        let Self { taken, made, outputs, panicked } = self;
        let compute = |text: Option<_>| text.map(|text| kernel.compute(text, made));
        let computed = catch_unwind(AssertUnwindSafe(|| outputs.extend(taken.texts().map(compute))));
        *panicked = computed.is_err();
    }
}

impl<O> Chunk<O> {
    fn wrap<K: Kernel<Output = O>>(
        &mut self,
        results: &mut Results<'_>,
        kernel: &K,
        line: &Line<Self>,
    ) -> PyResult<()>
    where
        O: Send,
    {
        let py = results.list.py();
        if self.panicked {
            return Err(internal_error());
        }
        let mut pairs = self.taken.drain().zip(self.outputs.drain(..));
        while pairs.len() > 0 {
            paused(py, || {
                pairs
                    .by_ref()
                    .take(SLICE_ROWS)
                    .try_for_each(|(item, output)| wrap(item, output, &self.made, results, kernel))
            })?;
            results.breathe(|| line.work_once(kernel));
        }
        drop(pairs);
        self.made.clear();
        Ok(())
    }
}

/// Appends what stands for `item` in the result.
fn wrap<K: Kernel>(
    item: Item,
    output: Option<K::Output>,
    made: &Made,
    results: &mut Results<'_>,
    kernel: &K,
) -> PyResult<()> {
    let py = results.list.py();
    let Some((item, output)) = item.into_object(py).zip(output) else {
        return results.push(py.None().into_bound(py), false);
    };
    match kernel.wrap(item, output, made) {
        Ok(result) => results.push(result, K::COUNTED),
        Err(error) => {
            // Of all exceptions only refusals have a place for it.
            let _ = error.value(py).setattr("index", results.count);
            Err(error)
        }
    }
}

/// The results so far. Nobody else can reach them yet, so the garbage collector learns of them in
/// the end.
struct Results<'py> {
    list: Bound<'py, PyList>,
    /// How many there are; the places of the list beyond are still empty.
    count: usize,
    hidden: Vec<Bound<'py, PyAny>>,
    /// Since when the GIL has been held.
    since: Instant,
}

impl<'py> Results<'py> {
    fn new(py: Python<'py>, length: usize) -> PyResult<Self> {
        let list = hidden_list(py, length)?;
        Ok(Self { list, count: 0, hidden: Vec::new(), since: Instant::now() })
    }

    fn push(&mut self, result: Bound<'py, PyAny>, counted: bool) -> PyResult<()> {
        if counted && hide(&result) {
            self.hidden.push(result.clone());
        }
        if self.count < self.list.len() {
            self.list.set_item(self.count, result)?;
        } else {
            self.list.append(result)?;
        }
        self.count += 1;
        Ok(())
    }

    /// Where the GIL has been held for long, does some `work` without it, for as long as another
    /// thread needs to notice.
    fn breathe(&mut self, work: impl FnOnce() -> bool + Send) {
        if self.since.elapsed() < GIL_SPAN {
            return;
        }
        self.list.py().detach(|| {
            let begun = Instant::now();
            work();
            while begun.elapsed() < GIL_PAUSE {
                std::hint::spin_loop();
            }
        });
        self.since = Instant::now();
    }

    fn finish(mut self, counted: bool) -> PyResult<Bound<'py, PyList>> {
        if self.count < self.list.len() {
            return Err(internal_error());
        }
        if counted && self.count > SLICE_ROWS {
            settle(self.list.py())?;
        }
        for (shown, object) in std::mem::take(&mut self.hidden).into_iter().enumerate() {
            show(&object);
            if shown % SLICE_ROWS == 0 {
                self.breathe(|| false);
            }
        }
        show(&self.list);
        Ok(self.list)
    }
}

/// What stands for an item that a sanitizing batch refuses.
#[derive(Clone, Copy)]
pub enum OnInvalid {
    /// `None`.
    Null,
    /// The item as it came.
    Keep,
    /// Nothing: the batch ends with the exception.
    Raise,
}

impl OnInvalid {
    /// Reads `on_invalid=`.
    pub fn read(word: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let Some(word) = word else { return Ok(Self::Null) };
        match input::word("on_invalid", word)? {
            Some("null") => Ok(Self::Null),
            Some("keep") => Ok(Self::Keep),
            Some("raise") => Ok(Self::Raise),
            _ => Err(PyValueError::new_err("on_invalid must be 'null', 'keep' or 'raise'")),
        }
    }

    /// The Python object for a sanitized item: `Ok(None)` is an unchanged one.
    pub fn wrap<'py>(
        self,
        item: Bound<'py, PyString>,
        output: Result<Option<Span>, Error>,
        made: &Made,
        refuser: Refuser,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = item.py();
        match (output, self) {
            (Ok(Some(span)), _) => Ok(output::string(py, made.get(span)).into_any()),
            (Ok(None), _) => Ok(input::unchanged(item)?.into_any()),
            (Err(_), Self::Null) => Ok(py.None().into_bound(py)),
            (Err(_), Self::Keep) => Ok(item.into_any()),
            (Err(error), Self::Raise) => Err(refuser.raise(py, error)),
        }
    }
}
