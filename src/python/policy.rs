//! The policy of the e-mail functions: their keywords, and the object that holds them. Not what the
//! policy means, which is in `crate::email`.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};

use super::guard::guard;
use super::input::{word, wrong_type};
use super::knowledge::{self, DomainSet, RoleSet, Sets, domain_set, role_set};
use crate::email::{BUILT_IN, Domains, Knowledge, Policy};

const DOMAINS: [(&str, Domains); 3] =
    [("public", Domains::Public), ("internal", Domains::Internal), ("any", Domains::Any)];

type Value<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// What a call is to go by.
#[derive(Clone, Copy)]
pub struct Chosen<'a> {
    /// What an address may be.
    pub rules: Policy,
    /// The sets that it is looked up in, where they are not those of the package.
    pub own: Option<&'a Arc<Knowledge>>,
}

impl<'a> Chosen<'a> {
    /// The sets that an address is looked up in.
    pub fn knowledge(self) -> &'a Knowledge {
        self.own.map_or(&BUILT_IN, |own| own)
    }
}

/// The policy of a call: `policy=`, or the single keywords, or the default. As everywhere in Python,
/// `None` stands for the default.
///
/// The default is what most calls go by.
#[allow(clippy::inline_always, reason = "to hand it over costs as much as to judge an address")]
#[inline(always)]
pub fn read<'a>(
    policy: Value<'a, '_>,
    flags: [Value<'_, '_>; 5],
    domains: Value<'_, '_>,
) -> PyResult<Chosen<'a>> {
    let single = domains.is_some() || flags.iter().any(Option::is_some);
    if policy.is_none() && !single {
        return Ok(Chosen { rules: Policy::default(), own: None });
    }
    read_given(policy, single, flags, domains)
}

#[inline(never)]
fn read_given<'a>(
    policy: Value<'a, '_>,
    single: bool,
    flags: [Value<'_, '_>; 5],
    domains: Value<'_, '_>,
) -> PyResult<Chosen<'a>> {
    match (policy, single) {
        (None, false) => Ok(Chosen { rules: Policy::default(), own: None }),
        (None, true) => Ok(Chosen { rules: read_single(flags, domains)?, own: None }),
        (Some(_), true) => Err(PyTypeError::new_err("policy and its single keywords exclude each other")),
        (Some(policy), false) => match policy.cast::<EmailPolicy>() {
            Ok(policy) => {
                let EmailPolicy { rules, own } = policy.get();
                Ok(Chosen { rules: *rules, own: own.as_ref() })
            }
            Err(_) => Err(wrong_type("policy", "EmailPolicy", policy)),
        },
    }
}

#[cold]
fn read_single(flags: [Value<'_, '_>; 5], domains: Value<'_, '_>) -> PyResult<Policy> {
    let mut policy = Policy::default();
    let places = [
        ("allow_smtputf8", &mut policy.allow_smtputf8),
        ("allow_quoted_local", &mut policy.allow_quoted_local),
        ("allow_domain_literal", &mut policy.allow_domain_literal),
        ("allow_display_name", &mut policy.allow_display_name),
        ("allow_empty_local", &mut policy.allow_empty_local),
    ];
    for ((name, place), value) in places.into_iter().zip(flags) {
        read_flag(name, place, value)?;
    }
    if let Some(value) = domains {
        let word = word("domains", value)?;
        let found = DOMAINS.iter().find(|(name, _)| Some(*name) == word);
        let unknown = || PyValueError::new_err("domains must be 'public', 'internal' or 'any'");
        policy.domains = found.ok_or_else(unknown)?.1;
    }
    Ok(policy)
}

fn read_flag(name: &str, place: &mut bool, value: Value<'_, '_>) -> PyResult<()> {
    if let Some(value) = value {
        *place = value.cast::<PyBool>().map_err(|_| wrong_type(name, "bool", value))?.is_true();
    }
    Ok(())
}

/// What an e-mail address may be: the keywords of the e-mail functions, held together.
///
/// `allow_smtputf8`: characters beyond ASCII in the local part. `allow_quoted_local`: `"a b"@…`.
/// `allow_domain_literal`: `…@[192.0.2.1]`. `allow_display_name`: `Ana <ana@…>`.
/// `allow_empty_local`: `@example.com`. `allow_long_local`, here alone: more than the 64 octets before the
/// `@` that every host has to take. `domains`: `"public"` refuses single labels and special-use
/// names, `"internal"` accepts those of private networks, `"any"` accepts all.
///
/// And what it is looked up in, which decides on no verdict: `disposable`, `relay` and `free`, each a
/// `DomainSet` or an iterable of domains, and `role`, a `RoleSet` or an iterable of local parts. What is
/// given replaces the set that comes with the package; `DomainSet.default("disposable") | {…}` extends it.
///
/// Raises `TypeError` for a keyword that is unknown or of a wrong type, `ValueError` for other
/// `domains` and for what is no entry of a set.
///
/// >>> from cleanse import EmailPolicy, is_email
/// >>> office = EmailPolicy(domains="internal")
/// >>> is_email("ana@mailserver"), is_email("ana@mailserver", policy=office)
/// (False, True)
///
/// The keywords are named as in email-validator.
#[pyclass(frozen, eq, hash, module = "cleanse")]
#[derive(PartialEq)]
pub struct EmailPolicy {
    rules: Policy,
    own: Option<Arc<Knowledge>>,
}

const KEYWORDS_OF_RULES: [&str; 7] = [
    "allow_smtputf8", "allow_quoted_local", "allow_domain_literal", "allow_display_name",
    "allow_empty_local", "allow_long_local", "domains",
];

const KEYWORDS_OF_SETS: [&str; 4] = ["disposable", "relay", "free", "role"];

/// The keywords in their order, as they are pickled.
type Rules = (bool, bool, bool, bool, bool, bool, &'static str);

/// What `_restore_policy` takes.
type State = (Rules, Option<Sets>);

impl EmailPolicy {
    fn rules(&self) -> Rules {
        let Policy {
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            allow_long_local,
            domains: _,
        } = self.rules;
        (
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            allow_long_local,
            self.domains(),
        )
    }

    fn knowledge(&self) -> &Knowledge {
        self.own.as_deref().unwrap_or(&BUILT_IN)
    }
}

impl Hash for EmailPolicy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.rules(), &self.own).hash(state);
    }
}

#[pymethods]
impl EmailPolicy {
    #[new]
    #[pyo3(
        signature = (
            *, allow_smtputf8=None, allow_quoted_local=None, allow_domain_literal=None,
            allow_display_name=None, allow_empty_local=None, allow_long_local=None, domains=None,
            disposable=None, relay=None, free=None, role=None
        ),
        text_signature = "(*, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, allow_long_local=False, domains='public', disposable=None, relay=None, free=None, role=None)"
    )]
    #[allow(clippy::too_many_arguments, reason = "they are its keywords")]
    fn new(
        allow_smtputf8: Value<'_, '_>,
        allow_quoted_local: Value<'_, '_>,
        allow_domain_literal: Value<'_, '_>,
        allow_display_name: Value<'_, '_>,
        allow_empty_local: Value<'_, '_>,
        allow_long_local: Value<'_, '_>,
        domains: Value<'_, '_>,
        disposable: Value<'_, '_>,
        relay: Value<'_, '_>,
        free: Value<'_, '_>,
        role: Value<'_, '_>,
    ) -> PyResult<Self> {
        let flags =
            [allow_smtputf8, allow_quoted_local, allow_domain_literal, allow_display_name, allow_empty_local];
        guard(|| {
            let mut rules = read_single(flags, domains)?;
            read_flag("allow_long_local", &mut rules.allow_long_local, allow_long_local)?;
            Ok(Self { rules, own: knowledge::read([disposable, relay, free], role)? })
        })
    }

    /// Whether characters beyond ASCII are accepted in the local part (RFC 6531).
    #[getter]
    fn allow_smtputf8(&self) -> bool {
        self.rules.allow_smtputf8
    }

    /// Whether a quoted local part is accepted.
    #[getter]
    fn allow_quoted_local(&self) -> bool {
        self.rules.allow_quoted_local
    }

    /// Whether an IP address in brackets is accepted as the domain.
    #[getter]
    fn allow_domain_literal(&self) -> bool {
        self.rules.allow_domain_literal
    }

    /// Whether `Display Name <address>` is accepted.
    #[getter]
    fn allow_display_name(&self) -> bool {
        self.rules.allow_display_name
    }

    /// Whether an address may begin with its `@`.
    #[getter]
    fn allow_empty_local(&self) -> bool {
        self.rules.allow_empty_local
    }

    /// Whether more than 64 octets are accepted before the `@`.
    #[getter]
    fn allow_long_local(&self) -> bool {
        self.rules.allow_long_local
    }

    /// Which domains are accepted: `"public"`, `"internal"` or `"any"`.
    #[getter]
    fn domains(&self) -> &'static str {
        DOMAINS.iter().find(|(_, domains)| *domains == self.rules.domains).map_or("public", |(word, _)| word)
    }

    /// The domains of mailboxes that are thrown away.
    #[getter]
    fn disposable(&self) -> DomainSet {
        domain_set(&self.knowledge().disposable)
    }

    /// The domains of services that forward to a mailbox which they hide.
    #[getter]
    fn relay(&self) -> DomainSet {
        domain_set(&self.knowledge().relay)
    }

    /// The domains of mailbox providers open to anyone.
    #[getter]
    fn free(&self) -> DomainSet {
        domain_set(&self.knowledge().free)
    }

    /// The local parts that belong to a task.
    #[getter]
    fn role(&self) -> RoleSet {
        role_set(&self.knowledge().role)
    }

    /// Shows the keywords of the rules, and whether there are sets of its own.
    fn __repr__(&self) -> String {
        let word = |flag| if flag { "True" } else { "False" };
        let (smtputf8, quoted, literal, display, empty, long, domains) = self.rules();
        format!(
            "EmailPolicy(allow_smtputf8={}, allow_quoted_local={}, allow_domain_literal={}, \
             allow_display_name={}, allow_empty_local={}, allow_long_local={}, \
             domains='{domains}'{})",
            word(smtputf8),
            word(quoted),
            word(literal),
            word(display),
            word(empty),
            word(long),
            if self.own.is_some() { ", …" } else { "" },
        )
    }

    /// The same policy but for these keywords, as `copy.replace` asks for it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let own = slf.get().own.is_some();
        let sets = KEYWORDS_OF_SETS.iter().filter(|_| own);
        let keywords = PyDict::new(slf.py());
        for name in KEYWORDS_OF_RULES.iter().chain(sets) {
            keywords.set_item(name, slf.getattr(*name)?)?;
        }
        if let Some(changes) = changes {
            keywords.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&keywords))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State)> {
        let restore = py.import("cleanse._cleanse")?.getattr("_restore_policy")?;
        Ok((restore, (self.rules(), knowledge::pickled(py, self.own.as_ref())?)))
    }
}

/// Makes an `EmailPolicy` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_policy")]
#[allow(clippy::needless_pass_by_value, reason = "pyo3 extracts owned values")]
pub fn restore_policy(
    rules: (bool, bool, bool, bool, bool, bool, String),
    sets: Option<Sets>,
) -> PyResult<EmailPolicy> {
    guard(|| {
        let (allow_smtputf8, allow_quoted_local, allow_domain_literal, ..) = rules;
        let (.., allow_display_name, allow_empty_local, allow_long_local, domains) = rules;
        let found = DOMAINS.iter().find(|(word, _)| *word == domains);
        let unknown = || PyValueError::new_err("the pickle holds domains that this version does not know");
        let rules = Policy {
            allow_smtputf8,
            allow_quoted_local,
            allow_domain_literal,
            allow_display_name,
            allow_empty_local,
            allow_long_local,
            domains: found.ok_or_else(unknown)?.1,
        };
        Ok(EmailPolicy { rules, own: knowledge::unpickled(sets.as_ref()) })
    })
}
