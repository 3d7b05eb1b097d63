//! Names: the Python functions over `crate::name`. No rule about names lives here.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::batch::{self, Kernel};
use super::finding::{Found, Inspection, Refuser};
use super::guard::guard;
use super::input::{string, text, unchanged, word};
use super::made::Made;
use super::output;
use crate::finding::Error;
use crate::name::{self, Locale, MAX_BYTES};

/// Reads `locale=`.
pub fn locale(tag: Option<&Bound<'_, PyAny>>) -> PyResult<Locale> {
    let Some(tag) = tag else { return Ok(Locale::default()) };
    word("locale", tag)?
        .and_then(Locale::from_tag)
        .ok_or_else(|| PyValueError::new_err("locale must be a BCP 47 language tag, such as 'tr' or 'pt-BR'"))
}

/// Clean a personal name, and case it where nobody has.
///
/// `locale` is a BCP 47 tag; it decides only what the text cannot, such as the Turkish i. A name
/// that needs no repair comes back as the same object.
///
/// Raises `InvalidNameError` with the code `empty` where nothing name-like is left, `too_long`
/// beyond 4,096 bytes of UTF-8, `lone_surrogate`.
///
/// >>> from cleanse import sanitize_name
/// >>> sanitize_name("  JOSÉ   DE LA CRUZ-o’neill  ")
/// "José de la Cruz-O'Neill"
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (name, /, *, locale=None))]
pub fn sanitize_name<'py>(
    name: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyString>> {
    guard(|| {
        let (locale, input) = (self::locale(locale)?, string("name", name)?);
        let refuse = |error| Refuser::Name.raise(name.py(), error);
        name::sanitize_with(text(input, MAX_BYTES).map_err(refuse)?, locale, |clean| {
            let clean = clean.map_err(refuse)?;
            clean.map_or_else(|| unchanged(input.clone()), |clean| Ok(output::string(name.py(), clean)))
        })
    })
}

/// Clean a personal name and tell what was repaired and what deserves a second look.
///
/// Takes what `sanitize_name` takes and never raises on content: the code is in `.error`.
///
/// >>> from cleanse import inspect_name
/// >>> found = inspect_name("ana   garcía")
/// >>> found.value, [str(code) for code in found.repairs]
/// ('Ana García', ['normalized_space', 'cased'])
/// >>> inspect_name("   ").error
/// <ErrorCode.EMPTY: 'empty'>
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (name, /, *, locale=None))]
pub fn inspect_name<'py>(
    name: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, Inspection>> {
    guard(|| {
        let (locale, input) = (self::locale(locale)?, string("name", name)?);
        Inspection::of(input, text(input, MAX_BYTES), |text| name::inspect(text, locale))
    })
}

/// `inspect_name` of each.
struct Inspect(Locale);

impl Kernel for Inspect {
    type Output = Found;
    const CAP: usize = MAX_BYTES;
    const COUNTED: bool = true;

    fn compute(&self, text: Result<&str, Error>, made: &mut Made) -> Self::Output {
        Found::new(text, made, |text| name::inspect(text, self.0))
    }

    fn wrap<'py>(
        &self,
        item: Bound<'py, PyString>,
        output: Self::Output,
        made: &Made,
    ) -> PyResult<Bound<'py, PyAny>> {
        output.wrap(item, made)
    }
}

/// Clean many names: `sanitize_name` of each, on all cores, with the GIL released.
///
/// `names` is any iterable of `str | None`; `None` stays `None`. `on_invalid` says what stands for
/// a name that is refused: `"null"` is `None`, `"keep"` the name as it came, and `"raise"` raises
/// `InvalidNameError` with the item's place in `.index`.
///
/// >>> from cleanse import sanitize_names
/// >>> sanitize_names(["ANA GARCÍA", None, "   "])
/// ['Ana García', None, None]
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (names, /, *, locale=None, on_invalid=None), text_signature = "(names, /, *, locale=None, on_invalid='null')")]
pub fn sanitize_names<'py>(
    names: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
    on_invalid: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    guard(|| {
        let locale = self::locale(locale)?;
        batch::repaired::<MAX_BYTES>(names, Refuser::Name, on_invalid, |text, made| {
            name::sanitize_with(text, locale, |clean| Ok(clean?.and_then(|clean| made.keep(text, clean))))
        })
    })
}

/// Inspect many names: `inspect_name` of each, on all cores, with the GIL released.
///
/// `names` is any iterable of `str | None`; `None` stays `None`.
///
/// >>> from cleanse import inspect_names
/// >>> [found and found.value for found in inspect_names(["ANA GARCÍA", None])]
/// ['Ana García', None]
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (names, /, *, locale=None))]
pub fn inspect_names<'py>(
    names: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    guard(|| batch::run(names, &Inspect(self::locale(locale)?)))
}
