//! `ruleset`: the Python view of `crate::ruleset`. Not where anything is counted or hashed.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use super::guard::guard;
use crate::ruleset;

/// The rules and data that decide: versions and a digest. Frozen; `str()` gives the digest.
///
/// >>> from cleanse import ruleset
/// >>> rules = ruleset()
/// >>> sorted(rules.tables)
/// ['disposable', 'free', 'relay', 'role']
/// >>> len(rules.digest), rules == ruleset()
/// (32, True)
#[pyclass(frozen, eq, module = "cleanse")]
#[derive(PartialEq, Hash)]
pub struct Ruleset {
    version: String,
    unicode: String,
    tables: Vec<(String, String)>,
    digest: String,
}

#[pymethods]
impl Ruleset {
    /// The version of the package.
    #[getter]
    fn version(&self) -> &str {
        &self.version
    }

    /// The version of the Unicode data that characters are judged by.
    #[getter]
    fn unicode(&self) -> &str {
        &self.unicode
    }

    /// The day of each table of knowledge, as `YYYY-MM-DD`. A new dictionary each time.
    #[getter]
    fn tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let tables = PyDict::new(py);
        for (name, date) in &self.tables {
            tables.set_item(name, date)?;
        }
        Ok(tables)
    }

    /// 32 hexadecimal digits: the same digest, the same answers.
    #[getter]
    fn digest(&self) -> &str {
        &self.digest
    }

    fn __str__(&self) -> &str {
        &self.digest
    }

    fn __repr__(&self) -> String {
        let Self { version, unicode, digest, .. } = self;
        format!("<Ruleset version={version} unicode={unicode} digest={digest}>")
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let state = (&self.version, &self.unicode, &self.tables, &self.digest).into_pyobject(py)?;
        Ok((py.import("cleanse._cleanse")?.getattr("_restore_ruleset")?, state))
    }
}

/// Makes a `Ruleset` from its pickled state: that of the build which answered, not of the one which reads.
#[pyfunction]
#[pyo3(name = "_restore_ruleset")]
pub fn restore_ruleset(
    version: String,
    unicode: String,
    tables: Vec<(String, String)>,
    digest: String,
) -> PyResult<Ruleset> {
    guard(|| Ok(Ruleset { version, unicode, tables, digest }))
}

/// Tell which rules and data decide, so that answers can be cached and compared.
///
/// >>> from cleanse import ruleset
/// >>> str(ruleset()) == ruleset().digest
/// True
///
/// Follows Semantic Versioning in `version` alone: a digest only tells equal from different.
#[pyfunction]
#[pyo3(name = "ruleset")]
pub fn current() -> PyResult<Ruleset> {
    guard(|| {
        let ruleset::Ruleset { version, unicode, tables, digest } = ruleset::ruleset();
        Ok(Ruleset {
            version: version.to_owned(),
            unicode: unicode.to_owned(),
            tables: tables.map(|(name, date)| (name.to_owned(), date.to_owned())).into(),
            digest: digest.to_owned(),
        })
    })
}
