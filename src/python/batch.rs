//! Batches: every plural function goes through here. Not where anything is decided about an item:
//! that is the `Kernel`'s.
//!
//! The calling thread takes a chunk of items under the GIL, and wraps its results under the GIL;
//! between the two the chunk is computed without it, by the calling thread or, in large batches, by
//! workers, while the calling thread is busy with other chunks. Workers live as long as the call and
//! share nothing beyond it, so a fork before or after finds no lock of ours.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyByteArray, PyBytes, PyIterator, PyList, PyString, PyTuple};

use super::finding::Refuser;
use super::guard::{guard, internal_error};
use super::input::{self, wrong_type};
use super::line::{Line, Work};
use crate::finding::Error;

/// Items of a chunk: some tens of microseconds with the GIL, some hundreds without.
const CHUNK_ROWS: usize = 1024;
/// Bytes of a chunk, so that long texts do not prolong what is done with the GIL.
const CHUNK_BYTES: usize = 1 << 16;
/// Items beyond which it pays to start threads.
const PARALLEL_ROWS: usize = 8192;
/// How long the GIL may be held before another thread gets a real chance at it.
const GIL_SPAN: Duration = Duration::from_micros(500);
/// What a waiting thread needs to wake up and take the GIL.
const GIL_PAUSE: Duration = Duration::from_micros(50);
/// Items and characters that an event loop can well do inline.
const SMALL: (usize, usize) = (256, 1 << 14);

/// What is done with each item of a batch.
pub trait Kernel: Sync {
    /// What `compute` hands to `wrap`, across threads.
    type Output: Send;
    /// The limit of the core, in bytes.
    const CAP: usize;

    /// Computes, without the GIL.
    fn compute(&self, text: Result<&str, Error>) -> Self::Output;

    /// Makes the Python object that stands for `item` in the result.
    fn wrap<'py>(&self, item: &Bound<'py, PyString>, output: Self::Output) -> PyResult<Bound<'py, PyAny>>;
}

/// The list of what `kernel` makes of `items`; `None` stays `None`.
pub fn run<'py, K: Kernel>(items: &Bound<'py, PyAny>, kernel: &K) -> PyResult<Bound<'py, PyList>> {
    let py = items.py();
    let mut source = Source::new(items)?;
    let results = PyList::empty(py);
    let line = Line::default();
    thread::scope(|scope| {
        let mut workers = Vec::new();
        let outcome = {
            // Whatever happens, the workers must not wait for more.
            let _closing = line.close_on_drop();
            pump(&mut source, &results, kernel, &line, || {
                let cores = thread::available_parallelism().map_or(1, usize::from);
                let work = || line.work(kernel);
                let spawn = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
                workers.extend((1..cores).map_while(spawn));
                workers.len()
            })
        };
        py.detach(|| workers.into_iter().for_each(|worker| drop(worker.join())));
        outcome
    })?;
    Ok(results)
}

/// Feeds the line and empties it, until the source is dry. `hire` starts the workers and tells
/// how many there are.
fn pump<K: Kernel>(
    source: &mut Source<'_>,
    results: &Bound<'_, PyList>,
    kernel: &K,
    line: &Line<Chunk<K::Output>>,
    hire: impl FnOnce() -> usize,
) -> PyResult<()> {
    let py = results.py();
    let mut hire = Some(hire);
    let mut ahead = 1;
    let mut since = Instant::now();
    loop {
        while line.len() < ahead
            && let Some(chunk) = source.chunk(K::CAP)?
        {
            line.push(chunk);
        }
        if source.taken > PARALLEL_ROWS
            && let Some(hire) = hire.take()
        {
            // Two a thread: one at work, one waiting.
            ahead = 2 * (1 + hire());
        }
        if since.elapsed() > GIL_SPAN && line.is_ready() {
            // Nothing to wait for, but others may be waiting for the GIL.
            py.detach(|| {
                if !line.work_once(kernel) {
                    thread::sleep(GIL_PAUSE);
                }
            });
            since = Instant::now();
        }
        let (chunk, waited) = py.detach(|| line.next(kernel));
        let Some(chunk) = chunk else { return Ok(()) };
        if waited {
            since = Instant::now();
        }
        chunk.wrap(results, kernel)?;
        py.check_signals()?;
    }
}

/// One place of a batch.
enum Item {
    Missing,
    Text(PyBackedStr),
    Refused(Py<PyString>, Error),
}

/// Consecutive items, and what became of them.
struct Chunk<O> {
    items: Vec<Item>,
    outputs: Vec<Option<O>>,
    panicked: bool,
}

impl<K: Kernel> Work<K> for Chunk<K::Output> {
    fn work(&mut self, kernel: &K) {
        let compute = |item: &Item| match item {
            Item::Missing => None,
            Item::Text(text) => Some(kernel.compute(Ok(text))),
            Item::Refused(_, error) => Some(kernel.compute(Err(*error))),
        };
        let outputs = catch_unwind(AssertUnwindSafe(|| self.items.iter().map(compute).collect()));
        self.panicked = outputs.is_err();
        self.outputs = outputs.unwrap_or_default();
    }
}

impl<O> Chunk<O> {
    fn wrap<K: Kernel<Output = O>>(self, results: &Bound<'_, PyList>, kernel: &K) -> PyResult<()> {
        let py = results.py();
        if self.panicked {
            return Err(internal_error());
        }
        for (item, output) in self.items.into_iter().zip(self.outputs) {
            let item = match item {
                Item::Missing => None,
                Item::Text(text) => Some(text.into_pyobject(py)?),
                Item::Refused(text, _) => Some(text.into_bound(py)),
            };
            let Some((item, output)) = item.zip(output) else {
                results.append(py.None())?;
                continue;
            };
            match kernel.wrap(&item, output) {
                Ok(result) => results.append(result)?,
                Err(error) => {
                    // Only refusals carry a place; any other exception may not take attributes.
                    let _ = error.value(py).setattr("index", results.len());
                    return Err(error);
                }
            }
        }
        Ok(())
    }
}

/// Where the items come from.
enum Items<'py> {
    List(Bound<'py, PyList>, usize),
    Tuple(Bound<'py, PyTuple>),
    Other(Bound<'py, PyIterator>),
}

struct Source<'py> {
    items: Items<'py>,
    taken: usize,
    stopped: Option<Py<Batch>>,
}

impl<'py> Source<'py> {
    fn new(items: &Bound<'py, PyAny>) -> PyResult<Self> {
        let stopped = items.cast::<Batch>().ok().map(|batch| batch.clone().unbind());
        let items = match &stopped {
            Some(batch) => batch.get().items.bind(items.py()),
            None => items,
        };
        let items = if let Ok(list) = items.cast::<PyList>() {
            Items::List(list.clone(), list.len())
        } else if let Ok(tuple) = items.cast::<PyTuple>() {
            Items::Tuple(tuple.clone())
        } else if let Some(iterator) = elements(items) {
            Items::Other(iterator?)
        } else {
            return Err(wrong_type("a batch", "an iterable of str or None", items));
        };
        Ok(Self { items, taken: 0, stopped })
    }

    fn next(&self) -> PyResult<Option<Bound<'py, PyAny>>> {
        match &self.items {
            Items::List(list, length) if self.taken < *length => list.get_item(self.taken).map(Some),
            Items::Tuple(tuple) if self.taken < tuple.len() => tuple.get_item(self.taken).map(Some),
            Items::Other(iterator) => iterator.clone().next().transpose(),
            Items::List(..) | Items::Tuple(_) => Ok(None),
        }
    }

    /// The next items; `None` where there are no more.
    fn chunk<O>(&mut self, cap: usize) -> PyResult<Option<Chunk<O>>> {
        if self.stopped.as_ref().is_some_and(|batch| batch.get().stopped.load(Ordering::Relaxed)) {
            return Err(PyRuntimeError::new_err("the batch was stopped"));
        }
        if let Items::List(list, length) = &self.items
            && list.len() != *length
        {
            return Err(PyRuntimeError::new_err("the list changed its length while it was being worked on"));
        }
        let mut items = Vec::new();
        let mut bytes = 0;
        while items.len() < CHUNK_ROWS && bytes < CHUNK_BYTES {
            let Some(item) = self.next()? else { break };
            items.push(self.item(item, cap, &mut bytes)?);
            self.taken += 1;
        }
        Ok((!items.is_empty()).then_some(Chunk { items, outputs: Vec::new(), panicked: false }))
    }

    fn item(&self, item: Bound<'py, PyAny>, cap: usize, bytes: &mut usize) -> PyResult<Item> {
        let item = match item.cast_into::<PyString>() {
            Ok(string) => string,
            Err(error) => {
                let item = error.into_inner();
                return if item.is_none() {
                    Ok(Item::Missing)
                } else {
                    Err(wrong_type(&format!("item {}", self.taken), "str or None", &item))
                };
            }
        };
        match input::text(&item, cap) {
            Ok(text) => {
                *bytes += text.len();
                PyBackedStr::try_from(item).map(Item::Text)
            }
            Err(error) => Ok(Item::Refused(item.unbind(), error)),
        }
    }
}

/// An iterator over what may be a batch: a single text is none, though Python iterates over it.
fn elements<'py>(items: &Bound<'py, PyAny>) -> Option<PyResult<Bound<'py, PyIterator>>> {
    let single = items.is_instance_of::<PyString>()
        || items.is_instance_of::<PyBytes>()
        || items.is_instance_of::<PyByteArray>();
    (!single && items.hasattr("__iter__").unwrap_or(false)).then(|| items.try_iter())
}

/// What `cleanse.aio` passes for the items: it can tell small batches, and stop a running one.
#[pyclass(frozen, name = "_Batch", module = "cleanse._cleanse")]
pub struct Batch {
    items: Py<PyAny>,
    stopped: AtomicBool,
}

#[pymethods]
impl Batch {
    #[new]
    fn new(items: Py<PyAny>) -> Self {
        Self { items, stopped: AtomicBool::new(false) }
    }

    /// Whether the items are so few and short that a thread would cost more than they do.
    fn is_small(&self, py: Python<'_>) -> PyResult<bool> {
        guard(|| {
            let mut source = Source::new(self.items.bind(py))?;
            let length = match &source.items {
                Items::List(_, length) => *length,
                Items::Tuple(tuple) => tuple.len(),
                Items::Other(_) => return Ok(false),
            };
            let (rows, characters) = SMALL;
            let mut total = 0;
            while source.taken < length.min(rows) {
                if let Some(Ok(item)) = source.next()?.map(Bound::cast_into::<PyString>) {
                    total += item.code_point_len()?;
                }
                source.taken += 1;
            }
            Ok(length <= rows && total <= characters)
        })
    }

    /// Ends the work at the next chunk.
    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
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
        item: &Bound<'py, PyString>,
        output: Result<Option<String>, Error>,
        refuser: Refuser,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = item.py();
        match (output, self) {
            (Ok(Some(text)), _) => Ok(PyString::new(py, &text).into_any()),
            (Ok(None), _) => Ok(input::unchanged(item, item.to_str()?).into_any()),
            (Err(_), Self::Null) => Ok(py.None().into_bound(py)),
            (Err(_), Self::Keep) => Ok(item.clone().into_any()),
            (Err(error), Self::Raise) => Err(refuser.raise(py, error)),
        }
    }
}

/// What the core made of `text`, or `None` where that is `text` itself.
pub fn changed(text: &str, clean: Cow<'_, str>) -> Option<String> {
    (*clean != *text).then(|| clean.into_owned())
}
