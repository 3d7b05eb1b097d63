//! Free text: the Python functions over `crate::text`. No rule about text lives here.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyList, PyString};

use super::batch;
use super::finding::Refuser;
use super::guard::guard;
use super::input::{string, text, unchanged, wrong_type};
use crate::text::{self, MAX_BYTES, Options};

/// Reads the keywords; a limit below nought is the caller's mistake, not the text's.
pub fn options(
    multiline: bool,
    strip_html: bool,
    max_length: Option<isize>,
    truncate: bool,
) -> PyResult<Options> {
    let max_length = max_length.map(usize::try_from).transpose();
    let max_length = max_length.map_err(|_| PyValueError::new_err("max_length must not be negative"))?;
    Ok(Options { multiline, strip_html, max_length, truncate })
}

/// Reads a limit: an `int`, or what Python takes for one, but no truth value.
fn limit(value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<isize>> {
    let Some(value) = value else { return Ok(None) };
    let wrong = || wrong_type("max_length", "int", value);
    if value.is_instance_of::<PyBool>() {
        return Err(wrong());
    }
    value.extract::<isize>().map(Some).map_err(|error| {
        if error.is_instance_of::<PyTypeError>(value.py()) && !value.is_instance_of::<PyInt>() {
            wrong()
        } else {
            PyValueError::new_err("max_length is beyond what a text could have")
        }
    })
}

/// Clean free text: a comment, an address line, a biography.
///
/// Mojibake is undone, compatibility forms of letters and digits become plain, what is invisible
/// goes, and space becomes single; emoji, punctuation and case stay. `multiline` keeps line breaks
/// as `\n`; `strip_html` decodes character references and removes tags. `max_length` is in grapheme
/// clusters, what a reader calls characters; with `truncate` a longer text is cut at the edge of one.
/// A text that needs no repair comes back as the same object, and an empty one is no error.
///
/// Raises `CleanseError` with the code `too_long` beyond `max_length` or 1 MiB of UTF-8,
/// `lone_surrogate`.
///
/// >>> from cleanse import sanitize_text
/// >>> sanitize_text("Caf\u00c3\u00a9  \u200bau lait \n")
/// 'Café au lait'
/// >>> sanitize_text("<p>One &amp; two</p>", strip_html=True)
/// 'One & two'
/// >>> sanitize_text("naïveté", max_length=5, truncate=True)
/// 'naïve'
///
/// Follows Unicode normalization form C (UAX #15) and grapheme clusters (UAX #29).
#[pyfunction]
#[pyo3(signature = (text, /, *, multiline=true, strip_html=false, max_length=None, truncate=false))]
pub fn sanitize_text<'py>(
    text: &Bound<'py, PyAny>,
    multiline: bool,
    strip_html: bool,
    max_length: Option<&Bound<'py, PyAny>>,
    truncate: bool,
) -> PyResult<Bound<'py, PyString>> {
    guard(|| {
        let options = options(multiline, strip_html, limit(max_length)?, truncate)?;
        let input = string("text", text)?;
        let found = self::text(input, MAX_BYTES)
            .and_then(|text| text::sanitize(text, &options).map(|clean| (text, clean)));
        let (text, clean) = found.map_err(|error| Refuser::Text.raise(input.py(), error))?;
        if *clean == *text { unchanged(input.clone()) } else { Ok(PyString::new(input.py(), &clean)) }
    })
}

/// Clean many texts: `sanitize_text` of each, on all cores, with the GIL released.
///
/// `texts` is any iterable of `str | None`; `None` stays `None`. `on_invalid` says what stands for
/// a text that is refused: `"null"` is `None`, `"keep"` the text as it came, and `"raise"` raises
/// `CleanseError` with the item's place in `.index`.
///
/// >>> from cleanse import sanitize_texts
/// >>> sanitize_texts(["one  two", None, "three"], max_length=5)
/// [None, None, 'three']
///
/// Follows Unicode normalization form C (UAX #15) and grapheme clusters (UAX #29).
#[pyfunction]
#[pyo3(
    signature = (texts, /, *, multiline=true, strip_html=false, max_length=None, truncate=false, on_invalid=None),
    text_signature = "(texts, /, *, multiline=True, strip_html=False, max_length=None, truncate=False, on_invalid='null')"
)]
pub fn sanitize_texts<'py>(
    texts: &Bound<'py, PyAny>,
    multiline: bool,
    strip_html: bool,
    max_length: Option<&Bound<'py, PyAny>>,
    truncate: bool,
    on_invalid: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    guard(|| {
        let options = options(multiline, strip_html, limit(max_length)?, truncate)?;
        batch::repaired::<MAX_BYTES>(texts, Refuser::Text, on_invalid, |text, made| {
            Ok(made.keep(text, &text::sanitize(text, &options)?))
        })
    })
}
