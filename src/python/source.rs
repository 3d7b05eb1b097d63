//! Where the items of a batch come from. Not where they are computed.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyByteArray, PyBytes, PyIterator, PyList, PyString, PyTuple};

use super::guard::guard;
use super::input::{self, wrong_type};
use crate::finding::Error;

/// Items and characters that an event loop can well do inline.
const SMALL: (usize, usize) = (256, 1 << 14);

/// One place of a batch.
pub enum Item {
    /// `None`.
    Missing,
    /// A text, without a copy of it.
    Text(PyBackedStr),
    /// A `str` that cannot reach the core.
    Refused(Py<PyString>, Error),
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

    /// How many items have been taken.
    pub fn taken(&self) -> usize {
        self.taken
    }

    /// Whether an event loop waits for the result, and needs a core meanwhile.
    pub fn serves_a_loop(&self) -> bool {
        self.stop.is_some()
    }

    /// Puts up to `rows` items, or somewhat more than `bytes` bytes, into `items`.
    pub fn fill(&mut self, items: &mut Vec<Item>, cap: usize, rows: usize, bytes: usize) -> PyResult<()> {
        if self.stop.as_ref().is_some_and(|batch| batch.get().stopped.load(Ordering::Relaxed)) {
            return Err(PyRuntimeError::new_err("the batch was stopped"));
        }
        let mut length = 0;
        while items.len() < rows && length < bytes {
            let Some(item) = self.next()? else { break };
            let item = self.item(item, cap)?;
            if let Item::Text(text) = &item {
                length += text.len();
            }
            items.push(item);
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

    fn item(&self, item: Bound<'py, PyAny>, cap: usize) -> PyResult<Item> {
        match item.cast_into::<PyString>() {
            Ok(string) => match input::text(&string, cap) {
                Ok(_) => PyBackedStr::try_from(string).map(Item::Text),
                Err(error) => Ok(Item::Refused(string.unbind(), error)),
            },
            Err(error) => match error.into_inner() {
                item if item.is_none() => Ok(Item::Missing),
                item => Err(wrong_type(&format!("item {}", self.taken), "str or None", &item)),
            },
        }
    }
}

/// A single text is no batch, though Python iterates over it.
fn is_text(items: &Bound<'_, PyAny>) -> bool {
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
