//! Where the items of a batch come from. Not where they are computed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::vec::Drain;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyFloat, PyIterator, PyList, PyString, PyTuple};

use super::guard::guard;
use super::input::{self, wrong_type};
use crate::finding::Error;

/// Items and characters that an event loop can well do inline.
const SMALL: (usize, usize) = (256, 1 << 14);

/// One place of a batch.
pub enum Item {
    /// `None`.
    Missing,
    /// A text, and where its copy ends.
    Text(Py<PyString>, usize),
    /// A `str` that cannot reach the core.
    Refused(Py<PyString>, Error),
}

impl Item {
    /// The object that stood there, unless that was `None`.
    pub fn into_object(self, py: Python<'_>) -> Option<Bound<'_, PyString>> {
        match self {
            Self::Missing => None,
            Self::Text(object, _) | Self::Refused(object, _) => Some(object.into_bound(py)),
        }
    }
}

/// Consecutive items. Their texts are copied, one after the other: a worker that read them where
/// Python keeps them would fetch the cache lines in which the calling thread counts references.
#[derive(Default)]
pub struct Taken {
    items: Vec<Item>,
    text: String,
}

impl Taken {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Each text, or why it cannot reach the core; `None` where there was none.
    pub fn texts(&self) -> impl Iterator<Item = Option<Result<&str, Error>>> {
        let mut start = 0;
        self.items.iter().map(move |item| match item {
            Item::Missing => None,
            Item::Text(_, end) => Some(Ok(self.text.get(std::mem::replace(&mut start, *end)..*end)?)),
            Item::Refused(_, error) => Some(Err(*error)),
        })
    }

    /// Takes the items out; room for others remains.
    pub fn drain(&mut self) -> Drain<'_, Item> {
        self.text.clear();
        self.items.drain(..)
    }
}

enum Items<'py> {
    List(Bound<'py, PyList>, usize),
    Tuple(Bound<'py, PyTuple>),
    Other(Bound<'py, PyIterator>),
}

/// The items of a call, in their order.
pub struct Source<'py> {
    items: Items<'py>,
    taken: usize,
    stop: Option<Bound<'py, Batch>>,
}

impl<'py> Source<'py> {
    /// A source over any iterable but a single text.
    pub fn new(items: &Bound<'py, PyAny>) -> PyResult<Self> {
        let stop = items.cast::<Batch>().ok().cloned();
        let items = stop.as_ref().map_or(items, |batch| batch.get().items.bind(items.py()));
        let items = if let Ok(list) = items.cast::<PyList>() {
            Items::List(list.clone(), list.len())
        } else if let Ok(tuple) = items.cast::<PyTuple>() {
            Items::Tuple(tuple.clone())
        } else if is_text(items) || !items.hasattr("__iter__")? {
            return Err(wrong_type("a batch", "an iterable of str or None", items));
        } else {
            Items::Other(items.try_iter()?)
        };
        Ok(Self { items, taken: 0, stop })
    }

    /// How many items there are; 0 where only the end will tell.
    pub fn length(&self) -> usize {
        match &self.items {
            Items::List(_, length) => *length,
            Items::Tuple(tuple) => tuple.len(),
            Items::Other(_) => 0,
        }
    }

    /// How many items have been taken.
    pub fn taken(&self) -> usize {
        self.taken
    }

    /// Whether an event loop waits for the result, and needs a core meanwhile.
    pub fn serves_a_loop(&self) -> bool {
        self.stop.is_some()
    }

    /// Puts up to `rows` items, or somewhat more than `bytes` bytes, into `taken`.
    pub fn fill(&mut self, taken: &mut Taken, cap: usize, rows: usize, bytes: usize) -> PyResult<()> {
        if self.stop.as_ref().is_some_and(|batch| batch.get().stopped.load(Ordering::Relaxed)) {
            return Err(PyRuntimeError::new_err("the batch was stopped"));
        }
        while taken.items.len() < rows && taken.text.len() < bytes {
            let Some(item) = self.next()? else { break };
            taken.items.push(self.item(item, cap, &mut taken.text)?);
            self.taken += 1;
        }
        Ok(())
    }

    fn next(&self) -> PyResult<Option<Bound<'py, PyAny>>> {
        match &self.items {
            Items::List(list, length) if list.len() != *length => {
                Err(PyRuntimeError::new_err("the list changed its length while it was being worked on"))
            }
            Items::List(list, length) if self.taken < *length => list.get_item(self.taken).map(Some),
            Items::Tuple(tuple) if self.taken < tuple.len() => tuple.get_item(self.taken).map(Some),
            Items::Other(iterator) => iterator.clone().next().transpose(),
            Items::List(..) | Items::Tuple(_) => Ok(None),
        }
    }

    fn item(&self, item: Bound<'py, PyAny>, cap: usize, texts: &mut String) -> PyResult<Item> {
        match item.cast_into::<PyString>() {
            Ok(string) => match input::text(&string, cap) {
                Ok(text) => {
                    texts.push_str(text);
                    Ok(Item::Text(string.unbind(), texts.len()))
                }
                Err(error) => Ok(Item::Refused(string.unbind(), error)),
            },
            Err(error) => match error.into_inner() {
                item if is_missing(&item) => Ok(Item::Missing),
                item => Err(wrong_type(&format!("item {}", self.taken), "str or None", &item)),
            },
        }
    }
}

/// `None`, and what tables hold in its place: a NaN, `pandas.NA`, `pandas.NaT`.
fn is_missing(item: &Bound<'_, PyAny>) -> bool {
    item.is_none()
        || item.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan())
        || item.get_type().name().is_ok_and(|name| name == "NAType" || name == "NaTType")
}

/// A single text is no batch, though Python iterates over it.
pub fn is_text(items: &Bound<'_, PyAny>) -> bool {
    items.is_instance_of::<PyString>()
        || items.is_instance_of::<PyBytes>()
        || items.is_instance_of::<PyByteArray>()
}

/// What `cleanse.aio` passes for the items: it can tell a small batch, and stop a running one.
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
            let (rows, characters) = SMALL;
            if matches!(source.items, Items::Other(_)) {
                return Ok(false);
            }
            let mut total = 0;
            while let Some(item) = source.next()? {
                total += item.cast::<PyString>().map_or(0, |text| text.code_point_len().unwrap_or(0));
                source.taken += 1;
                if source.taken > rows || total > characters {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    }

    /// Ends the work at the next chunk.
    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}
