//! Findings as Python sees them: exceptions, codes and `Inspection`. Not their meaning, which is in
//! `crate::finding`.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use super::collector::{Acyclic, acyclic};
use super::guard::guard;
use super::input;
use super::made::{Made, Span};
use super::output;
use crate::finding::{
    self, Ambiguities, Ambiguity, Error, ErrorCode, Reason, Repair, Repairs, Warning, Warnings,
};

/// What every refusal needs, made once at import: a lock that is filled cannot be orphaned by a fork.
struct Refusals {
    invalid_email: Py<PyType>,
    invalid_name: Py<PyType>,
    cleanse: Py<PyType>,
    codes: Vec<Py<PyString>>,
}

static REFUSALS: PyOnceLock<Refusals> = PyOnceLock::new();

/// Fills what the entries need.
pub fn init(py: Python<'_>) -> PyResult<()> {
    let errors = py.import("cleanse.errors")?;
    let class = |name| PyResult::Ok(errors.getattr(name)?.cast_into::<PyType>()?.unbind());
    let refusals = Refusals {
        invalid_email: class("InvalidEmailError")?,
        invalid_name: class("InvalidNameError")?,
        cleanse: class("CleanseError")?,
        codes: ErrorCode::ALL.iter().map(|code| PyString::intern(py, code.as_str()).unbind()).collect(),
    };
    let _ = REFUSALS.set(py, refusals);
    Ok(())
}

/// Which class of exception refuses.
#[derive(Clone, Copy)]
pub enum Refuser {
    /// `InvalidEmailError`.
    Email,
    /// `InvalidNameError`.
    Name,
    /// `CleanseError`: free text has no grammar to break, only limits.
    Text,
}

impl Refuser {
    /// The exception as an object, for those who want it in a list.
    pub fn object(self, py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
        let Some(refusals) = REFUSALS.get(py) else { return Err(super::guard::internal_error()) };
        let class = match self {
            Self::Email => &refusals.invalid_email,
            Self::Name => &refusals.invalid_name,
            Self::Text => &refusals.cleanse,
        };
        class.bind(py).call1((refusals.codes.get(error.code as usize), error.position))
    }

    /// The exception, to be raised.
    #[cold]
    pub fn raise(self, py: Python<'_>, error: Error) -> PyErr {
        self.object(py, error).map_or_else(|error| error, PyErr::from_value)
    }
}

type Codes = fn() -> Vec<(&'static str, &'static str)>;

/// Each enum in Python with its codes and their sentences.
const CODES: [(&str, Codes); 5] = [
    ("ErrorCode", || ErrorCode::ALL.iter().map(|code| (code.as_str(), code.message())).collect()),
    ("RepairCode", || Repair::ALL.iter().map(|code| (code.as_str(), code.message())).collect()),
    ("AmbiguityCode", || Ambiguity::ALL.iter().map(|code| (code.as_str(), code.message())).collect()),
    ("ReasonCode", || Reason::ALL.iter().map(|code| (code.as_str(), code.message())).collect()),
    ("WarningCode", || Warning::ALL.iter().map(|code| (code.as_str(), code.message())).collect()),
];

/// The lists of codes, for the test that compares them with the enums in Python.
#[pyfunction]
#[pyo3(name = "_codes")]
pub fn codes(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let lists = PyDict::new(py);
    for (class, codes) in CODES {
        lists.set_item(class, codes().into_iter().map(|(code, _)| code).collect::<Vec<_>>())?;
    }
    Ok(lists)
}

/// The sentence that explains `code`, a member of the enum `kind`.
#[pyfunction]
#[pyo3(name = "_message")]
pub fn message(kind: &str, code: &str) -> PyResult<&'static str> {
    guard(|| {
        let codes = CODES.iter().find(|(name, _)| *name == kind).map(|(_, codes)| codes());
        let found = codes.into_iter().flatten().find(|(name, _)| *name == code);
        found.map(|(_, message)| message).ok_or_else(|| PyValueError::new_err("no such code"))
    })
}

/// The member of the enum `class` in `cleanse.codes`, which is imported when first asked for.
pub fn member<'py>(py: Python<'py>, class: &str, code: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("cleanse.codes")?.getattr(class)?.call1((code,))
}

/// The members of the enum `class` as a tuple.
pub fn members<'py>(
    py: Python<'py>,
    class: &str,
    codes: impl Iterator<Item = &'static str>,
) -> PyResult<Bound<'py, PyTuple>> {
    let members: Vec<_> = codes.map(|code| member(py, class, code)).collect::<PyResult<_>>()?;
    PyTuple::new(py, members)
}

/// The codes as `AmbiguityCode`s.
pub fn ambiguities(py: Python<'_>, codes: Ambiguities) -> PyResult<Bound<'_, PyTuple>> {
    members(py, "AmbiguityCode", codes.iter().map(Ambiguity::as_str))
}

/// The codes of the names that a pickle holds.
pub fn find_ambiguities(names: &[String]) -> PyResult<Ambiguities> {
    let mut found = Ambiguities::NONE;
    for name in names {
        found.insert(find(Ambiguity::ALL, Ambiguity::as_str, name)?);
    }
    Ok(found)
}

/// The code of that name.
fn find<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str) -> PyResult<T> {
    let unknown = || PyValueError::new_err("the pickle holds a code that this version does not know");
    all.iter().copied().find(|code| name(*code) == wanted).ok_or_else(unknown)
}

/// What is known of one input: the clean value or the code of the error, and the way there.
///
/// >>> from cleanse import inspect_name
/// >>> found = inspect_name("MARÍA  GARCÍA")
/// >>> found.ok, found.value
/// (True, 'María García')
/// >>> "cased" in found.repairs, found.warnings
/// (True, ())
#[pyclass(frozen, module = "cleanse")]
pub struct Inspection {
    value: Option<Py<PyString>>,
    error: Option<ErrorCode>,
    repairs: Repairs,
    warnings: Warnings,
}

impl Acyclic for Inspection {}

impl Inspection {
    /// Wraps what the core found of `input`; a value of `None` is the input itself.
    pub fn wrap<'py>(
        input: Bound<'py, PyString>,
        value: Result<Option<&str>, Error>,
        repairs: Repairs,
        warnings: Warnings,
    ) -> PyResult<Bound<'py, Self>> {
        let py = input.py();
        let (value, error) = match value {
            Ok(None) => (Some(input::unchanged(input)?.unbind()), None),
            Ok(Some(value)) => (Some(output::string(py, value).unbind()), None),
            Err(error) => (None, Some(error.code)),
        };
        acyclic(py, Self { value, error, repairs, warnings })
    }

    /// Wraps what `inspect` finds of `input`, whose text is `text`.
    pub fn of<'py>(
        input: &Bound<'py, PyString>,
        text: Result<&str, Error>,
        inspect: impl FnOnce(&str) -> finding::Inspection,
    ) -> PyResult<Bound<'py, Self>> {
        let finding::Inspection { value, repairs, warnings } = text.map_or_else(refused, inspect);
        let value = value.as_deref().map(|value| (Ok(value) != text).then_some(value));
        Self::wrap(input.clone(), value.map_err(|error| *error), repairs, warnings)
    }

    fn text<'a>(&'a self, py: Python<'a>) -> PyResult<Option<&'a str>> {
        self.value.as_ref().map(|value| value.bind(py).to_str()).transpose()
    }
}

/// What the core would find of a text that cannot reach it.
fn refused(error: Error) -> finding::Inspection {
    finding::Inspection { value: Err(error), repairs: Repairs::NONE, warnings: Warnings::NONE }
}

/// What the core found of an item of a batch.
pub struct Found {
    value: Result<Option<Span>, Error>,
    repairs: Repairs,
    warnings: Warnings,
}

impl Found {
    /// What `inspect` finds of `text`.
    pub fn new(
        text: Result<&str, Error>,
        made: &mut Made,
        inspect: impl FnOnce(&str) -> finding::Inspection,
    ) -> Self {
        let finding::Inspection { value, repairs, warnings } = text.map_or_else(refused, inspect);
        let keep = |value: String| made.keep(text.unwrap_or_default(), &value);
        Self { value: value.map(keep), repairs, warnings }
    }

    /// The inspection of `item`.
    pub fn wrap<'py>(self, item: Bound<'py, PyString>, made: &Made) -> PyResult<Bound<'py, PyAny>> {
        let value = self.value.map(|span| span.map(|span| made.get(span)));
        Ok(Inspection::wrap(item, value, self.repairs, self.warnings)?.into_any())
    }
}

#[pymethods]
impl Inspection {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("value", "error", "repairs", "warnings")
    }

    /// The clean value; `None` where there is an error.
    #[getter]
    fn value(&self, py: Python<'_>) -> Option<Py<PyString>> {
        self.value.as_ref().map(|value| value.clone_ref(py))
    }

    /// Why there is no value, as an `ErrorCode`; `None` where there is one.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.error.map(|code| member(py, "ErrorCode", code.as_str())).transpose()
    }

    /// What was changed, as `RepairCode`s.
    #[getter]
    fn repairs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        members(py, "RepairCode", self.repairs.iter().map(Repair::as_str))
    }

    /// What deserves a second look, as `WarningCode`s. A warning never rejects.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        members(py, "WarningCode", self.warnings.iter().map(Warning::as_str))
    }

    /// Whether there is a value.
    #[getter]
    fn ok(&self) -> bool {
        self.error.is_none()
    }

    /// Says what was found, without the value.
    fn __repr__(&self) -> String {
        let list = |codes: Vec<&str>| codes.join(", ");
        let error = self.error.map_or("None", ErrorCode::as_str);
        let repairs = list(self.repairs.iter().map(Repair::as_str).collect());
        let warnings = list(self.warnings.iter().map(Warning::as_str).collect());
        format!("<Inspection error={error} repairs=[{repairs}] warnings=[{warnings}]>")
    }

    fn __eq__(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.text(py)? == other.text(py)?
            && (self.error, self.repairs, self.warnings) == (other.error, other.repairs, other.warnings))
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        (self.text(py)?, self.error).hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let state = (
            self.value(py),
            self.error.map(ErrorCode::as_str),
            self.repairs.iter().map(Repair::as_str).collect::<Vec<_>>(),
            self.warnings.iter().map(Warning::as_str).collect::<Vec<_>>(),
        );
        Ok((py.import("cleanse._cleanse")?.getattr("_restore_inspection")?, state.into_pyobject(py)?))
    }
}

/// Makes an `Inspection` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_inspection")]
pub fn restore_inspection(
    value: Option<Py<PyString>>,
    error: Option<String>,
    repairs: Vec<String>,
    warnings: Vec<String>,
) -> PyResult<Inspection> {
    guard(|| {
        let mut found = Inspection { value, error: None, repairs: Repairs::NONE, warnings: Warnings::NONE };
        found.error = error.map(|name| find(ErrorCode::ALL, ErrorCode::as_str, &name)).transpose()?;
        for name in repairs {
            found.repairs.insert(find(Repair::ALL, Repair::as_str, &name)?);
        }
        for name in warnings {
            found.warnings.insert(find(Warning::ALL, Warning::as_str, &name)?);
        }
        Ok(found)
    })
}
