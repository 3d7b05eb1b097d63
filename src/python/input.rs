//! What Python hands in, as the core reads it. Not where content is judged, but for what no `&str`
//! can hold.

use pyo3::exceptions::{PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::finding::{Error, ErrorCode};

/// The text of `string`, or why there is none. `cap` is the limit of the core, in bytes: counting
/// first costs one call, and nothing of a huge string is encoded, copied or cached.
pub fn text<'a>(string: &'a Bound<'_, PyString>, cap: usize) -> Result<&'a str, Error> {
    if string.code_point_len().is_ok_and(|length| length > cap) {
        return Err(Error::whole(ErrorCode::TooLong));
    }
    string.to_str().map_err(|error| surrogate(string.py(), &error))
}

/// Python's own error ends here: it holds the whole text.
#[cold]
fn surrogate(py: Python<'_>, error: &PyErr) -> Error {
    let start = error.is_instance_of::<PyUnicodeEncodeError>(py).then(|| error.value(py).getattr("start"));
    let position = start.and_then(Result::ok).and_then(|start| start.extract().ok());
    Error { code: ErrorCode::LoneSurrogate, position }
}

/// The argument called `what`, which must be a `str`.
pub fn string<'a, 'py>(what: &str, value: &'a Bound<'py, PyAny>) -> PyResult<&'a Bound<'py, PyString>> {
    value.cast().map_err(|_| wrong_type(what, "str", value))
}

/// An argument of which the core knows every acceptable spelling; `None` for any other text.
pub fn word<'a>(what: &str, value: &'a Bound<'_, PyAny>) -> PyResult<Option<&'a str>> {
    /// Far beyond any language tag or keyword.
    const CAP: usize = 255;
    Ok(text(string(what, value)?, CAP).ok())
}

/// `what` and the two types, never the value.
#[cold]
pub fn wrong_type(what: &str, wanted: &str, value: &Bound<'_, PyAny>) -> PyErr {
    match value.get_type().name() {
        Ok(found) => PyTypeError::new_err(format!("{what} must be {wanted}, not {found}")),
        Err(_) => PyTypeError::new_err(format!("{what} must be {wanted}")),
    }
}

/// The object that came in, for who would pay for a copy of what did not change? Only of a subclass
/// of `str` a plain one is made, as the methods of `str` do.
pub fn unchanged(string: Bound<'_, PyString>) -> PyResult<Bound<'_, PyString>> {
    if string.is_exact_instance_of::<PyString>() {
        Ok(string)
    } else {
        Ok(PyString::new(string.py(), string.to_str()?))
    }
}
