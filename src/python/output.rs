//! What Python gets back: strings of the texts that the core made. Not where results are built.

use pyo3::ffi::PyUnicode_FromWideChar;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// What `object` shows under each name.
pub fn attributes<'py>(object: &Bound<'py, PyAny>, names: &[&str]) -> PyResult<Bound<'py, PyDict>> {
    let found = PyDict::new(object.py());
    for name in names {
        found.set_item(name, object.getattr(*name)?)?;
    }
    Ok(found)
}

/// The longest text of which the units are kept on the stack.
const SHORT: usize = 64;

/// A `str` of `text`. The interpreter reads UTF-8 through a writer that grows, and takes two to three
/// times as long for it as for characters of one width, of which it knows the number.
pub fn string<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyString> {
    let wide = text.len() <= SHORT && !text.is_ascii();
    let made = if wide { from_wide(py, text) } else { None };
    made.unwrap_or_else(|| PyString::new(py, text))
}

/// A `str` of a short `text`; `None` beyond the BMP, where a character is two units of a `wchar_t` of 16
/// bits, and one of 32.
fn from_wide<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyString>> {
    let mut units = [0; SHORT];
    let mut length = 0;
    for (unit, c) in units.iter_mut().zip(text.chars()) {
        *unit = u16::try_from(c).ok()?.into();
        length += 1;
    }
    // SAFETY: the GIL is held; the first `length` of `units` are set and live beyond the call, which
    // returns a new reference to a `str`, or null.
    let made = unsafe { Bound::from_owned_ptr_or_opt(py, PyUnicode_FromWideChar(units.as_ptr(), length)) };
    made.and_then(|made| made.cast_into().ok())
}
