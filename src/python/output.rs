//! What Python gets back: strings of the texts that the core made. Not where results are built.

use pyo3::ffi::PyUnicode_FromWideChar;
use pyo3::prelude::*;
use pyo3::types::PyString;
use smallvec::SmallVec;

/// Units of a text that are kept on the stack.
const SHORT: usize = 128;

/// A `str` of `text`. The interpreter reads UTF-8 through a writer that grows, and takes two to three times as
/// long for it as for characters of one width, of which it knows the number.
pub fn string<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyString> {
    // Characters beyond the BMP are two units where `wchar_t` has 16 bits, and one where it has 32.
    let wide = text.len() <= SHORT && !text.is_ascii() && text.bytes().all(|byte| byte < 0xF0);
    let made = if wide { from_wide(py, text) } else { None };
    made.unwrap_or_else(|| PyString::new(py, text))
}

fn from_wide<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyString>> {
    let units: SmallVec<[_; SHORT]> = text.encode_utf16().map(Into::into).collect();
    let length = isize::try_from(units.len()).ok()?;
    // SAFETY: the GIL is held; `units` holds as many units as said, and lives beyond the call, which
    // returns a new reference to a `str`, or null.
    let made = unsafe { Bound::from_owned_ptr_or_opt(py, PyUnicode_FromWideChar(units.as_ptr(), length)) };
    made.and_then(|made| made.cast_into().ok())
}
