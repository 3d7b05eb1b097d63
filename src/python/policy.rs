//! The policy of the e-mail functions: their keywords, and the object that holds them. Not what the
//! policy means, which is in `crate::email`.

use std::hash::{Hash, Hasher};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};

use super::guard::guard;
use super::input::{word, wrong_type};
use crate::email::{Domains, Policy};

const DOMAINS: [(&str, Domains); 3] =
    [("public", Domains::Public), ("internal", Domains::Internal), ("any", Domains::Any)];

type Flag = fn(&mut Policy) -> &mut bool;

const FLAGS: [(&str, Flag); 5] = [
    ("allow_smtputf8", |policy| &mut policy.allow_smtputf8),
    ("allow_quoted_local", |policy| &mut policy.allow_quoted_local),
    ("allow_domain_literal", |policy| &mut policy.allow_domain_literal),
    ("allow_display_name", |policy| &mut policy.allow_display_name),
    ("allow_empty_local", |policy| &mut policy.allow_empty_local),
];

/// The policy of a call: `policy=`, or the single keywords, or the default.
pub fn read(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Policy> {
    let Some(keywords) = keywords else { return Ok(Policy::default()) };
    let (single, known) = read_single(keywords)?;
    let whole = keywords.get_item("policy")?;
    refuse_unknown(keywords, known + usize::from(whole.is_some()), "policy")?;
    match (whole.filter(|policy| !policy.is_none()), single) {
        (None, single) => Ok(single.unwrap_or_default()),
        (Some(_), Some(_)) => Err(PyTypeError::new_err("policy and its single keywords exclude each other")),
        (Some(policy), None) => match policy.cast::<EmailPolicy>() {
            Ok(policy) => Ok(policy.get().0),
            Err(_) => Err(wrong_type("policy", "EmailPolicy", &policy)),
        },
    }
}

/// The policy that the single keywords make, if one is given, and how many there are. As everywhere
/// in Python, `None` stands for the default.
fn read_single(keywords: &Bound<'_, PyDict>) -> PyResult<(Option<Policy>, usize)> {
    let mut policy = Policy::default();
    let (mut known, mut given) = (0, false);
    let mut find = |name| {
        let value = keywords.get_item(name)?;
        known += usize::from(value.is_some());
        let value = value.filter(|value| !value.is_none());
        given |= value.is_some();
        PyResult::Ok(value)
    };
    for (name, flag) in FLAGS {
        if let Some(value) = find(name)? {
            let value = value.cast::<PyBool>().map_err(|_| wrong_type(name, "bool", &value))?;
            *flag(&mut policy) = value.is_true();
        }
    }
    if let Some(value) = find("domains")? {
        let word = word("domains", &value)?;
        let found = DOMAINS.iter().find(|(name, _)| Some(*name) == word);
        let unknown = || PyValueError::new_err("domains must be 'public', 'internal' or 'any'");
        policy.domains = found.ok_or_else(unknown)?.1;
    }
    Ok((given.then_some(policy), known))
}

/// Says which keyword is not among the `known` ones.
fn refuse_unknown(keywords: &Bound<'_, PyDict>, known: usize, also: &str) -> PyResult<()> {
    if keywords.len() == known {
        return Ok(());
    }
    let is_known =
        |name: &String| name == also || name == "domains" || FLAGS.iter().any(|(flag, _)| name == flag);
    let mut names = keywords.keys().into_iter().filter_map(|name| name.extract::<String>().ok());
    let name = names.find(|name| !is_known(name)).unwrap_or_default();
    Err(PyTypeError::new_err(format!("got an unexpected keyword argument '{name}'")))
}

/// What an e-mail address may be: the keywords of the e-mail functions, held together.
///
/// `allow_smtputf8`: characters beyond ASCII in the local part. `allow_quoted_local`: `"a b"@…`.
/// `allow_domain_literal`: `…@[192.0.2.1]`. `allow_display_name`: `Ana <ana@…>`.
/// `allow_empty_local`: `@example.com`. `domains`: `"public"` refuses single labels and special-use
/// names, `"internal"` accepts those of private networks, `"any"` accepts all.
///
/// Raises `TypeError` for a keyword that is unknown or of a wrong type, `ValueError` for other
/// `domains`.
///
/// >>> from cleanse import EmailPolicy, is_email
/// >>> office = EmailPolicy(domains="internal")
/// >>> is_email("ana@mailserver"), is_email("ana@mailserver", policy=office)
/// (False, True)
///
/// The keywords are named as in email-validator.
#[pyclass(frozen, eq, hash, module = "cleanse")]
#[derive(PartialEq)]
pub struct EmailPolicy(Policy);

/// The keywords in their order, as they are pickled.
type State = (bool, bool, bool, bool, bool, &'static str);

impl EmailPolicy {
    fn state(&self) -> State {
        let Policy {
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            domains: _,
        } = self.0;
        (
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            self.domains(),
        )
    }
}

impl Hash for EmailPolicy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.state().hash(state);
    }
}

#[pymethods]
impl EmailPolicy {
    #[new]
    #[pyo3(
        signature = (**keywords),
        text_signature = "(*, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')"
    )]
    fn new(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        guard(|| {
            let Some(keywords) = keywords else { return Ok(Self(Policy::default())) };
            let (policy, known) = read_single(keywords)?;
            refuse_unknown(keywords, known, "")?;
            Ok(Self(policy.unwrap_or_default()))
        })
    }

    /// Whether characters beyond ASCII are accepted in the local part (RFC 6531).
    #[getter]
    fn allow_smtputf8(&self) -> bool {
        self.0.allow_smtputf8
    }

    /// Whether a quoted local part is accepted.
    #[getter]
    fn allow_quoted_local(&self) -> bool {
        self.0.allow_quoted_local
    }

    /// Whether an IP address in brackets is accepted as the domain.
    #[getter]
    fn allow_domain_literal(&self) -> bool {
        self.0.allow_domain_literal
    }

    /// Whether `Display Name <address>` is accepted.
    #[getter]
    fn allow_display_name(&self) -> bool {
        self.0.allow_display_name
    }

    /// Whether an address may begin with its `@`.
    #[getter]
    fn allow_empty_local(&self) -> bool {
        self.0.allow_empty_local
    }

    /// Which domains are accepted: `"public"`, `"internal"` or `"any"`.
    #[getter]
    fn domains(&self) -> &'static str {
        DOMAINS.iter().find(|(_, domains)| *domains == self.0.domains).map_or("public", |(word, _)| word)
    }

    fn __repr__(&self) -> String {
        let word = |flag| if flag { "True" } else { "False" };
        let (smtputf8, quoted, literal, display, empty, domains) = self.state();
        format!(
            "EmailPolicy(allow_smtputf8={}, allow_quoted_local={}, allow_domain_literal={}, \
             allow_display_name={}, allow_empty_local={}, domains='{domains}')",
            word(smtputf8),
            word(quoted),
            word(literal),
            word(display),
            word(empty),
        )
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State)> {
        Ok((py.import("cleanse._cleanse")?.getattr("_restore_policy")?, self.state()))
    }
}

/// Makes an `EmailPolicy` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_policy")]
#[allow(clippy::fn_params_excessive_bools, reason = "the state as it was pickled")]
pub fn restore_policy(
    allow_smtputf8: bool,
    allow_quoted_local: bool,
    allow_domain_literal: bool,
    allow_display_name: bool,
    allow_empty_local: bool,
    domains: &str,
) -> PyResult<EmailPolicy> {
    guard(|| {
        let found = DOMAINS.iter().find(|(word, _)| *word == domains);
        let unknown = || PyValueError::new_err("the pickle holds domains that this version does not know");
        Ok(EmailPolicy(Policy {
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            domains: found.ok_or_else(unknown)?.1,
        }))
    })
}
