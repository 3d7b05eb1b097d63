//! The binding: extract, release the GIL, wrap. No rule about names or addresses lives here.
#![allow(clippy::doc_link_with_quotes, reason = "the docs become docstrings, where a list of str is no link")]

mod arrow;
mod batch;
mod collector;
mod compatible;
mod email;
mod finding;
mod guard;
mod input;
mod key;
mod knowledge;
mod made;
mod name;
mod output;
mod parsed;
mod policy;
mod quick;
mod ruleset;
mod source;
mod text;

use crate::threads;
use pyo3::prelude::*;

#[pymodule]
mod _cleanse {
    use super::{PyAnyMethods, PyModule, PyModuleMethods, PyResult, email, finding, guard, quick, threads};
    use pyo3::Bound;

    #[pymodule_export]
    use super::arrow::{PyArray, PyArrayStream, PyChunkedArray, column};
    #[pymodule_export]
    use super::compatible::{Compatibility, names_compatible, restore_compatibility};
    #[pymodule_export]
    use super::email::{
        Email, are_emails, canonical_email, canonical_emails, inspect_email, inspect_emails, restore_email,
        sanitize_email, sanitize_emails, suggest_email, validate_email, validate_emails,
    };
    #[pymodule_export]
    use super::finding::{Inspection, codes, message, restore_inspection};
    #[pymodule_export]
    use super::guard::panic;
    #[pymodule_export]
    use super::key::{name_key, name_keys};
    #[pymodule_export]
    use super::knowledge::{DomainSet, RoleSet, restore_domain_set, restore_role_set};
    #[pymodule_export]
    use super::name::{inspect_name, inspect_names, sanitize_name, sanitize_names};
    #[pymodule_export]
    use super::parsed::{Name, parse_name, parse_names, restore_name};
    #[pymodule_export]
    use super::policy::{EmailPolicy, restore_policy};
    #[pymodule_export]
    use super::ruleset::{Ruleset, current, restore_ruleset};
    #[pymodule_export]
    use super::source::Batch;
    #[pymodule_export]
    use super::text::{sanitize_text, sanitize_texts};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        guard::silence();
        threads::read_limit();
        finding::init(module.py())?;
        let general = pyo3::wrap_pyfunction!(email::is_email, module)?;
        module.add("is_email", quick::is_email(&general, module)?)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        // What is public, the package says.
        module.delattr("__all__")
    }
}
