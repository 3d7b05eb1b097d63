//! The kernels by their names and options, as `cleanse.arrow` passes them on. Not what they do.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::columnar::{self as columns, Apply};
use crate::python::batch;
use crate::python::email::read_tags;
use crate::python::finding::Refuser;
use crate::python::policy;
use crate::python::{name, text};

/// What is to be done with a column, and who refuses a text of it.
pub struct Chosen {
    pub kernel: Box<dyn Apply>,
    pub refuser: Refuser,
}

/// The options of all kernels; each takes those that are its own.
pub struct Options<'a, 'py> {
    pub locale: Option<&'a Bound<'py, PyAny>>,
    pub policy: Option<&'a Bound<'py, PyAny>>,
    pub tags: Option<&'a Bound<'py, PyAny>>,
    pub on_invalid: Option<&'a Bound<'py, PyAny>>,
    pub multiline: bool,
    pub strip_html: bool,
    pub max_length: Option<isize>,
    pub truncate: bool,
}

impl From<batch::OnInvalid> for columns::OnInvalid {
    fn from(word: batch::OnInvalid) -> Self {
        match word {
            batch::OnInvalid::Null => Self::Null,
            batch::OnInvalid::Keep => Self::Keep,
            batch::OnInvalid::Raise => Self::Raise,
        }
    }
}

impl Chosen {
    /// The kernel called `name` with its `options`.
    pub fn read(name: &str, options: &Options<'_, '_>) -> PyResult<Self> {
        let policy::Chosen { rules: policy, own } = policy::read(options.policy, [None; 5], None)?;
        let knowledge = own.cloned();
        let on_invalid = batch::OnInvalid::read(options.on_invalid)?.into();
        let locale = || name::locale(options.locale);
        let (refuser, kernel): (_, Box<dyn Apply>) = match name {
            "sanitize_name" => {
                (Refuser::Name, Box::new(columns::SanitizeName { locale: locale()?, on_invalid }))
            }
            "inspect_name" => (Refuser::Name, Box::new(columns::InspectName { locale: locale()? })),
            "parse_name" => (Refuser::Name, Box::new(columns::ParseName { locale: locale()? })),
            "name_key" => (Refuser::Name, Box::new(columns::NameKey { on_invalid })),
            "is_email" => (Refuser::Email, Box::new(columns::IsEmail { policy })),
            "validate_email" => (Refuser::Email, Box::new(columns::ValidateEmail { policy, knowledge })),
            "inspect_email" => (Refuser::Email, Box::new(columns::InspectEmail { policy, knowledge })),
            "sanitize_email" => (Refuser::Email, Box::new(columns::SanitizeEmail { policy, on_invalid })),
            "canonical_email" => {
                let tags = read_tags(options.tags)?;
                (Refuser::Email, Box::new(columns::CanonicalEmail { policy, tags, on_invalid }))
            }
            "suggest_email" => (Refuser::Email, Box::new(columns::SuggestEmail {})),
            "sanitize_text" => {
                let Options { multiline, strip_html, max_length, truncate, .. } = *options;
                let options = text::options(multiline, strip_html, max_length, truncate)?;
                (Refuser::Text, Box::new(columns::SanitizeText { options, on_invalid }))
            }
            _ => return Err(PyValueError::new_err("no such kernel")),
        };
        Ok(Self { kernel, refuser })
    }
}
