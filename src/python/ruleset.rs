//! `ruleset`: the Python view of `crate::ruleset`. Not where anything is counted or hashed.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::prelude::*;
use pyo3::types::PyDict;

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
#[derive(PartialEq)]
pub struct Ruleset(ruleset::Ruleset);

#[pymethods]
impl Ruleset {
    /// The version of the package.
    #[getter]
    fn version(&self) -> &'static str {
        self.0.version
    }

    /// The version of the Unicode data that characters are judged by.
    #[getter]
    fn unicode(&self) -> &'static str {
        self.0.unicode
    }

    /// The day of each table of knowledge, as `YYYY-MM-DD`. A new dictionary each time.
    #[getter]
    fn tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let tables = PyDict::new(py);
        for (name, date) in self.0.tables {
            tables.set_item(name, date)?;
        }
        Ok(tables)
    }

    /// 32 hexadecimal digits: the same digest, the same answers.
    #[getter]
    fn digest(&self) -> &'static str {
        self.0.digest
    }

    fn __str__(&self) -> &'static str {
        self.0.digest
    }

    fn __repr__(&self) -> String {
        let ruleset::Ruleset { version, unicode, digest, .. } = &self.0;
        format!("<Ruleset version={version} unicode={unicode} digest={digest}>")
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }
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
    guard(|| Ok(Ruleset(ruleset::ruleset())))
}
