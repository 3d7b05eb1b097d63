//! What Python gets back: strings of the texts that the core made. Not where results are built.

use pyo3::ffi::PyUnicode_FromWideChar;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The longest text of which the units are kept on the stack.
const SHORT: usize = 64;

/// A `str` of `text`. The interpreter reads UTF-8 through a writer that grows, and takes two to three
/// times as long for it as for characters of one width, of which it knows the number.
pub fn string<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyString> {
    // Characters beyond the BMP are two units where `wchar_t` has 16 bits, and one where it has 32.
    let wide = text.len() <= SHORT && !text.is_ascii() && text.bytes().all(|byte| byte < 0xF0);
    let made = if wide { from_wide(py, text) } else { None };
    made.unwrap_or_else(|| PyString::new(py, text))
}

/// A `str` of a short `text` within the BMP.
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
