//! Columns: the Python side of `crate::columnar`, over the Arrow `PyCapsule` interface. No rule about
//! names, addresses or texts lives here, and nothing about memory that is not in the modules below.

mod abi;
mod capsule;
mod export;
mod import;
mod kernel;

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::{PyKeyboardInterrupt, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::guard::{guard, internal_error};
use crate::columnar::{Column, Failure, Input, Type};
use capsule::Encapsulated;
use import::{Chunks, Unfit};
use kernel::{Chosen, Options};

/// What a failure says; never of which text.
const fn explain(failure: Failure) -> &'static str {
    match failure {
        Failure::Malformed => "the column is not what Arrow's specification asks for",
        Failure::TooLarge => "the result is too large for 32-bit offsets; cast the column to large_string",
        Failure::Refused(..) => "a text of the column is refused",
        Failure::Source => "the stream failed",
        Failure::Stopped => "stopped",
        Failure::Panicked => "internal error in cleanse",
    }
}

impl Chosen {
    fn raise(&self, py: Python<'_>, failure: Failure) -> PyErr {
        match failure {
            Failure::Refused(row, error) => {
                let error = self.refuser.raise(py, error);
                let _ = error.value(py).setattr("index", row);
                error
            }
            // Whatever signal it was has set its own exception.
            Failure::Stopped => PyErr::take(py).unwrap_or_else(|| PyKeyboardInterrupt::new_err(())),
            Failure::Panicked => internal_error(),
            other => PyValueError::new_err(explain(other)),
        }
    }

    /// What becomes of `chunks`, without the GIL.
    fn run(
        &self,
        py: Python<'_>,
        chunks: &mut (dyn Iterator<Item = Result<Input, Failure>> + Send),
    ) -> PyResult<Vec<Column>> {
        let mut signal = None;
        let made = py.detach(|| {
            self.kernel.apply(chunks, &mut || {
                signal = Python::attach(|py| py.check_signals().err());
                signal.is_none()
            })
        });
        made.map_err(|failure| signal.unwrap_or_else(|| self.raise(py, failure)))
    }
}

/// A column that was made, in one piece. It goes by the Arrow `PyCapsule` interface.
#[pyclass(frozen, name = "Array", module = "cleanse.arrow")]
pub struct PyArray {
    column: Column,
    kind: Type,
}

#[pymethods]
impl PyArray {
    fn __len__(&self) -> usize {
        self.column.len()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        capsule::new(py, export::schema("", &self.kind))
    }

    /// Lends the buffers; a requested schema is ignored, as the interface allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let _ = requested_schema;
        let schema = capsule::new(py, export::schema("", &self.kind))?;
        PyTuple::new(py, [schema, capsule::new(py, export::array(&self.column))?])
    }

    /// Says how long it is, and nothing of what it holds.
    fn __repr__(&self) -> String {
        format!("<cleanse.arrow.Array of {} rows>", self.column.len())
    }
}

/// A column that was made, in as many pieces as it came in. It goes by the Arrow `PyCapsule` interface.
#[pyclass(frozen, name = "ChunkedArray", module = "cleanse.arrow")]
pub struct PyChunkedArray {
    columns: Vec<Column>,
    kind: Type,
}

#[pymethods]
impl PyChunkedArray {
    fn __len__(&self) -> usize {
        self.columns.iter().map(Column::len).sum()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        capsule::new(py, export::schema("", &self.kind))
    }

    /// Lends the buffers; a requested schema is ignored, as the interface allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = requested_schema;
        let columns = self.columns.clone().into_iter().map(Ok);
        capsule::new(py, export::stream(self.kind.clone(), Box::new(columns)))
    }

    /// Says how long it is, and nothing of what it holds.
    fn __repr__(&self) -> String {
        format!("<cleanse.arrow.ChunkedArray of {} rows>", self.__len__())
    }
}

/// A column that is made while it is read, once and piece by piece: a stream of a stream. It goes by the
/// Arrow `PyCapsule` interface.
#[pyclass(frozen, name = "ArrayStream", module = "cleanse.arrow")]
pub struct PyArrayStream {
    source: Mutex<Option<(Chunks, Chosen)>>,
    kind: Type,
}

#[pymethods]
impl PyArrayStream {
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        capsule::new(py, export::schema("", &self.kind))
    }

    /// Hands the stream out, once; a requested schema is ignored, as the interface allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = requested_schema;
        let source = self.source.lock().unwrap_or_else(PoisonError::into_inner).take();
        let (mut chunks, chosen) = source.ok_or_else(|| PyValueError::new_err("the stream has been read"))?;
        let columns = std::iter::from_fn(move || {
            let chunk = chunks.next()?;
            let made = chosen.kernel.apply(&mut std::iter::once(chunk), &mut || true);
            Some(made.map_err(explain).and_then(|mut made| made.pop().ok_or("internal error in cleanse")))
        });
        capsule::new(py, export::stream(self.kind.clone(), Box::new(columns)))
    }
}

/// Does what `kernel` says to a column, and gives back a column.
#[pyfunction]
#[pyo3(
    name = "_column",
    signature = (
        kernel, column, /, *, locale=None, policy=None, tags=None, on_invalid=None, multiline=true,
        strip_html=false, max_length=None, truncate=false
    )
)]
#[allow(clippy::too_many_arguments, reason = "they are the options of all kernels")]
pub fn column<'py>(
    kernel: &str,
    column: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
    policy: Option<&Bound<'py, PyAny>>,
    tags: Option<&Bound<'py, PyAny>>,
    on_invalid: Option<&Bound<'py, PyAny>>,
    multiline: bool,
    strip_html: bool,
    max_length: Option<isize>,
    truncate: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let options = Options { locale, policy, tags, on_invalid, multiline, strip_html, max_length, truncate };
    guard(|| {
        let chosen = Chosen::read(kernel, &options)?;
        if column.hasattr("__arrow_c_stream__")? {
            chunked(chosen, column)
        } else if column.hasattr("__arrow_c_array__")? {
            whole(&chosen, column)
        } else {
            Err(PyTypeError::new_err(
                "the column must have the Arrow PyCapsule interface, as columns of pyarrow and polars do",
            ))
        }
    })
}

fn chunked<'py>(chosen: Chosen, column: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = column.py();
    let stream = taken(&column.call_method0("__arrow_c_stream__")?)?;
    let mut chunks = py.detach(|| Chunks::new(stream)).map_err(refuse)?;
    let kind = chosen.kernel.output(&chunks.incoming().texts());
    if !column.hasattr("__len__")? {
        let source = Mutex::new(Some((chunks, chosen)));
        return Ok(Bound::new(py, PyArrayStream { source, kind })?.into_any());
    }
    let columns = chosen.run(py, &mut chunks)?;
    Ok(Bound::new(py, PyChunkedArray { columns, kind })?.into_any())
}

fn whole<'py>(chosen: &Chosen, column: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let capsules = column.call_method0("__arrow_c_array__")?;
    let incoming = import::schema(&taken(&capsules.get_item(0)?)?).map_err(refuse)?;
    let kind = chosen.kernel.output(&incoming.texts());
    let array = taken(&capsules.get_item(1)?)?;
    let mut chunks = std::iter::once_with(|| import::array(array, &incoming));
    let py = column.py();
    let column = chosen.run(py, &mut chunks)?.pop().ok_or_else(internal_error)?;
    Ok(Bound::new(py, PyArray { column, kind })?.into_any())
}

fn taken<T: Encapsulated>(capsule: &Bound<'_, PyAny>) -> PyResult<T> {
    capsule::take(capsule)?.ok_or_else(|| PyValueError::new_err("the Arrow capsule is empty"))
}

fn refuse(unfit: Unfit) -> PyErr {
    match unfit {
        Unfit::NoText => PyTypeError::new_err(
            "the column must be of text: string, large_string, string_view or a dictionary of those",
        ),
        Unfit::Malformed => PyValueError::new_err(explain(Failure::Malformed)),
    }
}
