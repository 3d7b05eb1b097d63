//! Two names compared: the Python function and the class `Compatibility` over `crate::name::compatible`. No
//! rule about names lives here.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::finding::{Refuser, member, members};
use super::guard::guard;
use super::input::{string, text};
use super::name::locale;
use crate::finding::{Reason, Reasons};
use crate::name::MAX_BYTES;
use crate::name::compatible::{self, compatible};

/// Whether two names may denote one person, and why. Frozen; true in a condition where they may.
///
/// >>> from cleanse import names_compatible
/// >>> found = names_compatible("Bob Smith", "Robert J. Smith")
/// >>> found.compatible, found.reason
/// (True, <ReasonCode.NICKNAME: 'nickname'>)
/// >>> [str(reason) for reason in found.reasons]
/// ['missing_middle', 'nickname']
/// >>> found
/// <Compatibility compatible=True reasons=[missing_middle, nickname]>
#[pyclass(frozen, eq, module = "cleanse")]
#[derive(PartialEq)]
pub struct Compatibility(compatible::Compatibility);

#[pymethods]
impl Compatibility {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("compatible", "reason", "reasons")
    }

    /// Whether the names may denote one person.
    #[getter]
    fn compatible(&self) -> bool {
        self.0.compatible
    }

    /// The reason that leaves most doubt, or why the names are not compatible, as a `ReasonCode`.
    #[getter]
    fn reason<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        member(py, "ReasonCode", self.0.reason().as_str())
    }

    /// All reasons, as `ReasonCode`s, from the surest on.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        members(py, "ReasonCode", self.0.reasons.iter().map(Reason::as_str))
    }

    fn __bool__(&self) -> bool {
        self.0.compatible
    }

    /// Says what was found, without the names.
    fn __repr__(&self) -> String {
        let reasons: Vec<_> = self.0.reasons.iter().map(Reason::as_str).collect();
        let compatible = if self.0.compatible { "True" } else { "False" };
        format!("<Compatibility compatible={compatible} reasons=[{}]>", reasons.join(", "))
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let state = (self.0.compatible, self.0.reasons.iter().map(Reason::as_str).collect::<Vec<_>>());
        Ok((py.import("cleanse._cleanse")?.getattr("_restore_compatibility")?, state.into_pyobject(py)?))
    }
}

/// Makes a `Compatibility` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_compatibility")]
pub fn restore_compatibility(compatible: bool, reasons: Vec<String>) -> PyResult<Compatibility> {
    guard(|| {
        let mut restored = Reasons::NONE;
        for name in reasons {
            let unknown = || PyValueError::new_err("the pickle holds a code that this version does not know");
            let reason = Reason::ALL.iter().find(|reason| reason.as_str() == name);
            restored.insert(*reason.ok_or_else(unknown)?);
        }
        Ok(Compatibility(compatible::Compatibility { compatible, reasons: restored }))
    })
}

/// Tell whether two names may denote one person, and why.
///
/// Not whether they do. `a` and `b` may change places. `locale` is a BCP 47 tag; it decides what the texts
/// cannot, such as which name is the family name.
///
/// Raises `InvalidNameError` for either name with the code `empty` where nothing name-like is left,
/// `too_long` beyond 4,096 bytes of UTF-8, `lone_surrogate`.
///
/// >>> from cleanse import names_compatible
/// >>> bool(names_compatible("José García", "GARCIA, J."))
/// True
/// >>> names_compatible("John Smith", "Jane Smith").reason
/// <ReasonCode.GIVEN_DIFFERS: 'given_differs'>
///
/// Follows no standard: the page on matching of the documentation tells the rules.
#[pyfunction]
#[pyo3(signature = (a, b, /, *, locale=None))]
pub fn names_compatible<'py>(
    a: &Bound<'py, PyAny>,
    b: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Compatibility> {
    guard(|| {
        let (locale, py) = (self::locale(locale)?, a.py());
        let (first, second) = (string("a", a)?, string("b", b)?);
        let found = text(first, MAX_BYTES)
            .and_then(|first| text(second, MAX_BYTES).map(|second| (first, second)))
            .and_then(|(first, second)| compatible(first, second, locale));
        found.map(Compatibility).map_err(|error| Refuser::Name.raise(py, error))
    })
}
