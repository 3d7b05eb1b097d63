//! Where a panic ends: every entry runs in here. Not a way to report errors: those are `Result`s.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::batch::{self, Kernel};
use super::made::Made;
use crate::finding::Error;

/// Runs an entry. A panic becomes a `RuntimeError` that says nothing of the input, where pyo3 would
/// raise a `BaseException` with the panic's own text.
pub fn guard<T>(entry: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(entry)).unwrap_or_else(|_| Err(internal_error()))
}

/// What the caller learns of a panic.
#[cold]
pub fn internal_error() -> PyErr {
    PyRuntimeError::new_err("internal error in cleanse")
}

/// Keeps panics off stderr, where their text could repeat the input. The hook is that of the
/// standard library linked into this module alone; other extensions keep theirs.
pub fn silence() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// What a panic could say of an input.
const TEXT: &str = "the text of a panic";

/// Panics on every text.
struct Panicking;

impl Kernel for Panicking {
    type Output = ();
    const CAP: usize = usize::MAX;

    #[allow(clippy::panic, reason = "panicking is what it is for")]
    fn compute(&self, _text: Result<&str, Error>, _made: &mut Made) {
        panic!("{TEXT}");
    }

    fn wrap<'py>(&self, item: Bound<'py, PyString>, (): (), _made: &Made) -> PyResult<Bound<'py, PyAny>> {
        Ok(item.into_any())
    }
}

/// Panics, so that a test can prove what becomes of it: in the calling thread, or with `items`
/// wherever a batch computes. For tests only.
#[pyfunction]
#[allow(clippy::panic, reason = "panicking is what it is for")]
#[pyo3(name = "_panic", signature = (items=None))]
pub fn panic(items: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
    guard(|| match items {
        Some(items) => batch::run(items, &Panicking).map(|_| ()),
        None => panic!("{TEXT}"),
    })
}
