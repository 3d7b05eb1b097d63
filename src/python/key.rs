//! Keys of names: the Python functions over `crate::name::key`. No rule about names lives here.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::batch;
use super::finding::Refuser;
use super::guard::guard;
use super::input::{string, text};
use crate::name::{MAX_BYTES, key};

/// The key of a name: equal however it is written.
///
/// Case, accents, apostrophes, hyphens, titles, credentials, nicknames in quotes and the order of family
/// and given names do not matter; Jr. and Sr. do. Cyrillic, Greek, kana, Georgian and Armenian are
/// romanised, traditional Han simplified. What the key looks like holds for one `ruleset()`.
/// It is a pseudonym, and personal data still.
///
/// Raises `InvalidNameError` with the code `empty` where nothing name-like is left, `too_long`
/// beyond 4,096 bytes of UTF-8, `lone_surrogate`.
///
/// >>> from cleanse import name_key
/// >>> name_key("O’Brien, Dr. Siobhán")
/// 'obrien siobhan'
/// >>> name_key("SIOBHAN OBRIEN") == name_key("Siobhán O'Brien")
/// True
///
/// Follows ICAO Doc 9303-3, section 6, and ELOT 743 for transliteration.
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn name_key<'py>(name: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    guard(|| {
        let input = string("name", name)?;
        let key = text(input, MAX_BYTES).and_then(key::key);
        Ok(PyString::new(name.py(), &key.map_err(|error| Refuser::Name.raise(name.py(), error))?))
    })
}

/// The keys of many names: `name_key` of each, on all cores, with the GIL released.
///
/// `names` is any iterable of `str | None`; `None` stays `None`. `on_invalid` says what stands for
/// a name that is refused: `"null"` is `None`, `"keep"` the name as it came, and `"raise"` raises
/// `InvalidNameError` with the item's place in `.index`.
///
/// >>> from cleanse import name_keys
/// >>> name_keys(["José García", None, "GARCIA, Jose"])
/// ['garcia jose', None, 'garcia jose']
///
/// Follows ICAO Doc 9303-3, section 6, and ELOT 743 for transliteration.
#[pyfunction]
#[pyo3(signature = (names, /, *, on_invalid=None), text_signature = "(names, /, *, on_invalid='null')")]
pub fn name_keys<'py>(
    names: &Bound<'py, PyAny>,
    on_invalid: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    guard(|| {
        batch::repaired::<MAX_BYTES>(names, Refuser::Name, on_invalid, |text, made| {
            Ok(made.keep(text, &key::key(text)?))
        })
    })
}
