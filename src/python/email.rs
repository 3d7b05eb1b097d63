//! E-mail: the Python functions and the class `Email` over `crate::email`. No rule about addresses
//! lives here.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString};

use super::batch::{self, Kernel};
use super::collector::{Acyclic, acyclic};
use super::finding::{Found, Inspection, Refuser};
use super::guard::guard;
use super::input::{string, text, unchanged, word};
use super::knowledge::{self, Sets};
use super::made::{Made, Span};
use super::output::attributes;
use super::policy::{self, Chosen};
use crate::email::{self, BUILT_IN, INPUT_MAX, Knowledge, Tags};
use crate::finding::Error;

/// What few addresses have. Boxed, so that all others are small: to write a million results takes as
/// long as to compute them.
struct Rare {
    ascii_domain: Option<Box<str>>,
    display_name: Option<Box<str>>,
    /// The sets of the policy, where they are not those of the package.
    own: Option<Arc<Knowledge>>,
}

impl Rare {
    /// `None` where nothing is rare.
    fn new(
        ascii_domain: Option<Box<str>>,
        display_name: Option<Box<str>>,
        own: Option<Arc<Knowledge>>,
    ) -> Option<Box<Self>> {
        let any = ascii_domain.is_some() || display_name.is_some() || own.is_some();
        any.then(|| Box::new(Self { ascii_domain, display_name, own }))
    }
}

/// A valid address. Frozen; `str()` gives the normalized address, `repr()` masks the local part.
///
/// >>> from cleanse import validate_email
/// >>> email = validate_email("Ana@BÜCHER.example")
/// >>> str(email), email.local_part, email.domain
/// ('Ana@bücher.example', 'Ana', 'bücher.example')
/// >>> email
/// <Email ***@bücher.example>
///
/// What is known of the address is looked up when it is asked for:
///
/// >>> email = validate_email("Info+news@GMail.com")
/// >>> email.is_role, email.is_free, email.is_disposable, email.is_relay
/// (True, True, False, False)
/// >>> email.canonical
/// 'info@gmail.com'
///
/// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
#[pyclass(frozen, module = "cleanse")]
pub struct Email {
    normalized: Py<PyString>,
    rare: Option<Box<Rare>>,
}

impl Acyclic for Email {}

impl Email {
    /// Wraps what the core found of `input`; a normalized address of `None` is the input itself.
    fn wrap<'py>(
        input: Bound<'py, PyString>,
        normalized: Option<&str>,
        rare: Option<Box<Rare>>,
    ) -> PyResult<Bound<'py, Self>> {
        let py = input.py();
        let normalized = match normalized {
            Some(normalized) => PyString::new(py, normalized),
            None => unchanged(input)?,
        };
        acyclic(py, Self { normalized: normalized.unbind(), rare })
    }

    fn rare_ascii_domain(&self) -> Option<&str> {
        self.rare.as_ref()?.ascii_domain.as_deref()
    }

    fn knowledge(&self) -> &Knowledge {
        self.rare.as_ref().and_then(|rare| rare.own.as_deref()).unwrap_or(&BUILT_IN)
    }

    fn text<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.normalized.bind(py).to_str()
    }

    /// Local part and domain, which holds no `@`.
    fn halves<'a>(&'a self, py: Python<'a>) -> PyResult<(&'a str, &'a str)> {
        let text = self.text(py)?;
        Ok(text.rsplit_once('@').unwrap_or((text, "")))
    }
}

/// What is known of an address, in the order of the class.
const ATTRIBUTES: [&str; 13] = [
    "normalized", "local_part", "domain", "ascii_domain", "ascii_email", "smtputf8", "display_name",
    "canonical", "is_disposable", "is_relay", "is_role", "is_free", "suggestion",
];

type Name = &'static str;

/// What `_restore_email` takes.
type State<'a> = (Py<PyString>, Option<&'a str>, Option<&'a str>, Option<Sets>);

#[pymethods]
impl Email {
    #[classattr]
    fn __match_args__() -> (Name, Name, Name, Name, Name, Name, Name) {
        ("normalized", "local_part", "domain", "ascii_domain", "ascii_email", "smtputf8", "display_name")
    }

    /// `local_part@domain`, the domain in small letters and U-labels.
    #[getter]
    fn normalized(&self, py: Python<'_>) -> Py<PyString> {
        self.normalized.clone_ref(py)
    }

    /// What stands before the `@`, in Unicode normalization form C; its case is kept.
    #[getter]
    fn local_part<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        Ok(self.halves(py)?.0)
    }

    /// The domain in small letters and U-labels.
    #[getter]
    fn domain<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        Ok(self.halves(py)?.1)
    }

    /// The domain in A-labels, as DNS and SMTP without extensions have it.
    #[getter]
    fn ascii_domain<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.rare_ascii_domain().map_or_else(|| Ok(self.halves(py)?.1), Ok)
    }

    /// `local_part@ascii_domain`; `None` where the local part needs SMTPUTF8.
    #[getter]
    fn ascii_email(&self, py: Python<'_>) -> PyResult<Option<Py<PyString>>> {
        if self.smtputf8(py)? {
            return Ok(None);
        }
        Ok(Some(match self.rare_ascii_domain() {
            None => self.normalized(py),
            Some(domain) => PyString::new(py, &format!("{}@{domain}", self.halves(py)?.0)).unbind(),
        }))
    }

    /// Whether the local part needs SMTPUTF8 (RFC 6531).
    #[getter]
    fn smtputf8(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(!self.halves(py)?.0.is_ascii())
    }

    /// The display name, where the policy allowed one and one was there.
    #[getter]
    fn display_name(&self) -> Option<&str> {
        self.rare.as_ref()?.display_name.as_deref()
    }

    /// One mailbox, one key: the address without what its provider ignores, in small letters. To compare,
    /// not to write to.
    #[getter]
    fn canonical(&self, py: Python<'_>) -> PyResult<Py<PyString>> {
        let text = self.text(py)?;
        let canonical = email::canonical(text, self.halves(py)?.0.len(), Tags::Known);
        Ok(if *canonical == *text { self.normalized(py) } else { PyString::new(py, &canonical).unbind() })
    }

    /// Whether the domain is one of mailboxes that are thrown away.
    #[getter]
    fn is_disposable(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.knowledge().disposable.has_domain(self.ascii_domain(py)?))
    }

    /// Whether the address forwards to a mailbox that it hides, as duck.com and mozmail.com do.
    #[getter]
    fn is_relay(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.knowledge().relay.has_domain(self.ascii_domain(py)?))
    }

    /// Whether the domain is one of a mailbox provider open to anyone.
    #[getter]
    fn is_free(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.knowledge().free.has_domain(self.ascii_domain(py)?))
    }

    /// Whether the local part names a task, such as info or sales, not a person.
    #[getter]
    fn is_role(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.knowledge().role.has_role(self.halves(py)?.0))
    }

    /// The address that may have been meant, as `suggest_email` gives it; `None` where there is none. It is
    /// found anew each time.
    #[getter]
    fn suggestion(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guard(|| Ok(email::suggest(self.text(py)?)))
    }

    /// Give all attributes by their names: text, truth values and `None`, ready for JSON.
    ///
    /// >>> from cleanse import validate_email
    /// >>> found = validate_email("Ana@BÜCHER.example").as_dict()
    /// >>> found["local_part"], found["ascii_domain"], found["is_free"]
    /// ('Ana', 'xn--bcher-kva.example', False)
    fn as_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        attributes(slf.as_any(), &ATTRIBUTES)
    }

    fn __str__(&self, py: Python<'_>) -> Py<PyString> {
        self.normalized(py)
    }

    /// Masks the local part, so that logs hold no address.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Email ***@{}>", self.halves(py)?.1))
    }

    fn __eq__(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.text(py)? == other.text(py)? && self.display_name() == other.display_name())
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        (self.text(py)?, self.display_name()).hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State<'_>)> {
        let restore = py.import("cleanse._cleanse")?.getattr("_restore_email")?;
        let (ascii_domain, display_name) = (self.rare_ascii_domain(), self.display_name());
        let own = self.rare.as_ref().and_then(|rare| rare.own.as_ref());
        let sets = knowledge::pickled(py, own)?;
        Ok((restore, (self.normalized(py), ascii_domain, display_name, sets)))
    }
}

/// Makes an `Email` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_email", signature = (normalized, ascii_domain, display_name, sets=None))]
#[allow(clippy::needless_pass_by_value, reason = "pyo3 extracts owned values")]
pub fn restore_email(
    normalized: Py<PyString>,
    ascii_domain: Option<String>,
    display_name: Option<String>,
    sets: Option<Sets>,
) -> Email {
    let (ascii_domain, display_name) =
        (ascii_domain.map(String::into_boxed_str), display_name.map(String::into_boxed_str));
    let rare = Rare::new(ascii_domain, display_name, knowledge::unpickled(sets.as_ref()));
    Email { normalized, rare }
}

/// Gives a function the keywords of the policy, which stand here once; `policy` is what they say. Not
/// `**keywords`: a dictionary, or only room for one, costs each call as much as its answer.
macro_rules! with_policy {
    ((address) $($function:tt)*) => {
        with_policy! { "(address, /, *, policy=None, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')" $($function)* }
    };
    ((addresses) $($function:tt)*) => {
        with_policy! { "(addresses, /, *, policy=None, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')" $($function)* }
    };
    ((address, tags) $($function:tt)*) => {
        with_policy! { "(address, /, *, tags='known', policy=None, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')" $($function)* }
    };
    ((addresses, on_invalid, tags) $($function:tt)*) => {
        with_policy! { "(addresses, /, *, on_invalid='null', tags='known', policy=None, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')" $($function)* }
    };
    ((addresses, on_invalid) $($function:tt)*) => {
        with_policy! { "(addresses, /, *, on_invalid='null', policy=None, allow_smtputf8=True, allow_quoted_local=False, allow_domain_literal=False, allow_display_name=False, allow_empty_local=False, domains='public')" $($function)* }
    };
    (
        $text_signature:literal
        $(#[$doc:meta])*
        pub fn $name:ident<'py>($items:ident, $policy:ident $(, $more:ident)*) -> $output:ty $body:block
    ) => {
        $(#[$doc])*
        #[pyfunction]
        #[pyo3(
            signature = (
                $items, /, *, $($more=None,)* policy=None, allow_smtputf8=None,
                allow_quoted_local=None, allow_domain_literal=None, allow_display_name=None,
                allow_empty_local=None, domains=None
            ),
            text_signature = $text_signature
        )]
        #[allow(clippy::too_many_arguments, reason = "they are the keywords of email-validator, by name")]
        pub fn $name<'py>(
            $items: &Bound<'py, PyAny>,
            $($more: Option<&Bound<'py, PyAny>>,)*
            policy: Option<&Bound<'py, PyAny>>,
            allow_smtputf8: Option<&Bound<'py, PyAny>>,
            allow_quoted_local: Option<&Bound<'py, PyAny>>,
            allow_domain_literal: Option<&Bound<'py, PyAny>>,
            allow_display_name: Option<&Bound<'py, PyAny>>,
            allow_empty_local: Option<&Bound<'py, PyAny>>,
            domains: Option<&Bound<'py, PyAny>>,
        ) -> PyResult<$output> {
            guard(|| {
                let flags = [
                    allow_smtputf8, allow_quoted_local, allow_domain_literal, allow_display_name,
                    allow_empty_local,
                ];
                let $policy = policy::read(policy, flags, domains)?;
                $body
            })
        }
    };
}

with_policy! { (address)
    /// Tell whether an e-mail address is valid, without repair.
    ///
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    /// Never raises on content.
    ///
    /// >>> from cleanse import is_email
    /// >>> is_email("ana@example.com"), is_email("ana.example.com")
    /// (True, False)
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn is_email<'py>(address, policy) -> bool {
        let input = string("address", address)?;
        Ok(text(input, INPUT_MAX).is_ok_and(|text| email::is_valid(text, &policy.rules)))
    }
}

with_policy! { (address)
    /// Validate an e-mail address, without repair.
    ///
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// Raises `InvalidEmailError`, whose `.code` names the rule and whose `.position` the place.
    ///
    /// >>> from cleanse import validate_email
    /// >>> email = validate_email("Ana@BÜCHER.example")
    /// >>> email.normalized, email.ascii_domain, email.ascii_email
    /// ('Ana@bücher.example', 'xn--bcher-kva.example', 'Ana@xn--bcher-kva.example')
    /// >>> validate_email("ana.example.com")
    /// Traceback (most recent call last):
    /// cleanse.errors.InvalidEmailError: An address needs an @ between local part and domain.
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn validate_email<'py>(address, policy) -> Bound<'py, Email> {
        let input = string("address", address)?;
        let found = text(input, INPUT_MAX).and_then(|text| Ok((text, email::validate(text, &policy.rules)?)));
        let (text, email) = found.map_err(|error| Refuser::Email.raise(address.py(), error))?;
        let rare = Rare::new(email.ascii_domain, email.display_name, policy.own.cloned());
        Email::wrap(input.clone(), (*email.normalized != *text).then_some(&email.normalized), rare)
    }
}

with_policy! { (address)
    /// Repair what cannot change the mailbox, then validate; return the normalized address.
    ///
    /// What goes: space, quotes and brackets around the address, `mailto:`, labels such as `Email:`, a display
    /// name, punctuation of a sentence, and what is invisible.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    /// An address that needs no repair comes back as the same object.
    ///
    /// Raises `InvalidEmailError`, whose `.code` names the rule and whose `.position` the place.
    ///
    /// >>> from cleanse import sanitize_email
    /// >>> sanitize_email(" <mailto:Ana@Example.COM>; ")
    /// 'Ana@example.com'
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn sanitize_email<'py>(address, policy) -> Bound<'py, PyString> {
        let input = string("address", address)?;
        let found = text(input, INPUT_MAX).and_then(|text| Ok((text, email::sanitize(text, &policy.rules)?)));
        let (text, clean) = found.map_err(|error| Refuser::Email.raise(address.py(), error))?;
        if *clean == *text { unchanged(input.clone()) } else { Ok(PyString::new(address.py(), &clean)) }
    }
}

with_policy! { (address)
    /// Repair and validate an e-mail address; tell what was repaired and what deserves a second look.
    ///
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    /// Never raises on content: the code is in `.error`.
    ///
    /// >>> from cleanse import inspect_email
    /// >>> found = inspect_email("ana@example.com")
    /// >>> found.ok, found.value, found.repairs
    /// (True, 'ana@example.com', ())
    /// >>> inspect_email("ana.example.com").error
    /// <ErrorCode.MISSING_AT: 'missing_at'>
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn inspect_email<'py>(address, policy) -> Bound<'py, Inspection> {
        let input = string("address", address)?;
        let inspect = |text: &str| email::inspect_with(text, &policy.rules, policy.knowledge());
        Inspection::of(input, text(input, INPUT_MAX), inspect)
    }
}

/// Reads `tags=`.
pub fn read_tags(value: Option<&Bound<'_, PyAny>>) -> PyResult<Tags> {
    let Some(value) = value else { return Ok(Tags::Known) };
    match word("tags", value)? {
        Some("known") => Ok(Tags::Known),
        Some("any") => Ok(Tags::Any),
        _ => Err(PyValueError::new_err("tags must be 'known' or 'any'")),
    }
}

with_policy! { (address, tags)
    /// Give one mailbox one key: the address without what its provider ignores, in small letters.
    ///
    /// Where the provider is known, that is its tags, dots and other domains: `Ana.Lima+shop@googlemail.com`
    /// is `analima@gmail.com`. `tags="any"` drops what follows a plus sign at all other domains too. Keep
    /// the key to compare addresses, and write to the address as it was given.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// Raises `InvalidEmailError`, whose `.code` names the rule and whose `.position` the place.
    ///
    /// >>> from cleanse import canonical_email
    /// >>> canonical_email("Ana.Lima+shop@googlemail.com"), canonical_email("Ana+shop@example.com")
    /// ('analima@gmail.com', 'ana+shop@example.com')
    /// >>> canonical_email("Ana+shop@example.com", tags="any")
    /// 'ana@example.com'
    ///
    /// A quoted local part, and one of which nothing would be left, stay.
    ///
    /// Follows what providers document, as src/email/provider.rs cites it; RFC 5321 §2.3.11 leaves it to them.
    pub fn canonical_email<'py>(address, policy, tags) -> Bound<'py, PyString> {
        let input = string("address", address)?;
        let tags = read_tags(tags)?;
        let found = text(input, INPUT_MAX)
            .and_then(|text| Ok((text, email::validate(text, &policy.rules)?.canonical(tags).into_owned())));
        let (text, key) = found.map_err(|error| Refuser::Email.raise(address.py(), error))?;
        if *key == *text { unchanged(input.clone()) } else { Ok(PyString::new(address.py(), &key)) }
    }
}

with_policy! { (addresses, on_invalid, tags)
    /// Give many mailboxes their keys: `canonical_email` of each, on all cores, with the GIL released.
    ///
    /// `addresses` is any iterable of `str | None`; `None` stays `None`.
    /// `on_invalid` says what stands for an address that is refused: `"null"` is `None`, `"keep"` the
    /// address as it came, and `"raise"` raises `InvalidEmailError` with the item's place in `.index`.
    /// `tags` is that of `canonical_email`.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// >>> from cleanse import canonical_emails
    /// >>> canonical_emails(["A.na+x@gmail.com", None, "ana"])
    /// ['ana@gmail.com', None, None]
    ///
    /// Follows what providers document; RFC 5321 §2.3.11 leaves it to them.
    pub fn canonical_emails<'py>(addresses, policy, on_invalid, tags) -> Bound<'py, PyList> {
        let tags = read_tags(tags)?;
        batch::repaired::<INPUT_MAX>(addresses, Refuser::Email, on_invalid, |text, made| {
            Ok(made.keep(text, &email::validate(text, &policy.rules)?.canonical(tags)))
        })
    }
}

/// Suggest the address that may have been meant, where the domain looks like a slip of the fingers.
///
/// Advice, never applied: ask the person. `None` where nothing is wrong, where `sanitize_email` repairs
/// all that is, and where nothing is near. A domain that is known to be real is never moved. What is
/// suggested is valid, also where the address is not.
/// Never raises on content.
///
/// >>> from cleanse import suggest_email
/// >>> suggest_email("ana@gmial.com"), suggest_email("ana@hotmailcom"), suggest_email("ana@yahoo.couk")
/// ('ana@gmail.com', 'ana@hotmail.com', 'ana@yahoo.co.uk')
/// >>> suggest_email("ana@gmail.com"), suggest_email("ana@mail.ru"), suggest_email("ana")
/// (None, None, None)
///
/// Follows the Public Suffix List in which suffixes exist; docs/email.md tells the rest.
#[pyfunction]
#[pyo3(signature = (address, /))]
pub fn suggest_email(address: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    guard(|| {
        let input = string("address", address)?;
        Ok(text(input, INPUT_MAX).ok().and_then(email::suggest))
    })
}

/// `is_email` of each.
struct IsValid<'a>(Chosen<'a>);

impl Kernel for IsValid<'_> {
    type Output = bool;
    const CAP: usize = INPUT_MAX;

    fn compute(&self, text: Result<&str, Error>, _made: &mut Made) -> bool {
        text.is_ok_and(|text| email::is_valid(text, &self.0.rules))
    }

    fn wrap<'py>(
        &self,
        item: Bound<'py, PyString>,
        output: bool,
        _made: &Made,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(item.py(), output).to_owned().into_any())
    }
}

/// `validate_email` of each.
struct Validate<'a>(Chosen<'a>);

impl Kernel for Validate<'_> {
    type Output = Result<(Option<Span>, Option<Box<Rare>>), Error>;
    const CAP: usize = INPUT_MAX;
    const COUNTED: bool = true;

    fn compute(&self, text: Result<&str, Error>, made: &mut Made) -> Self::Output {
        let email = email::validate(text?, &self.0.rules)?;
        let rare = Rare::new(email.ascii_domain, email.display_name, self.0.own.cloned());
        Ok((made.keep(text?, &email.normalized), rare))
    }

    fn wrap<'py>(
        &self,
        item: Bound<'py, PyString>,
        output: Self::Output,
        made: &Made,
    ) -> PyResult<Bound<'py, PyAny>> {
        match output {
            Ok((span, rare)) => Ok(Email::wrap(item, span.map(|span| made.get(span)), rare)?.into_any()),
            Err(error) => Refuser::Email.object(item.py(), error),
        }
    }
}

/// `inspect_email` of each.
struct Inspect<'a>(Chosen<'a>);

impl Kernel for Inspect<'_> {
    type Output = Found;
    const CAP: usize = INPUT_MAX;
    const COUNTED: bool = true;

    fn compute(&self, text: Result<&str, Error>, made: &mut Made) -> Self::Output {
        Found::new(text, made, |text| email::inspect_with(text, &self.0.rules, self.0.knowledge()))
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

with_policy! { (addresses)
    /// Tell of many e-mail addresses whether they are valid, on all cores, with the GIL released.
    ///
    /// `addresses` is any iterable of `str | None`; `None` stays `None`.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// >>> from cleanse import are_emails
    /// >>> are_emails(["ana@example.com", None, "ana"])
    /// [True, None, False]
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn are_emails<'py>(addresses, policy) -> Bound<'py, PyList> {
        batch::run(addresses, &IsValid(policy))
    }
}

with_policy! { (addresses)
    /// Validate many e-mail addresses, on all cores, with the GIL released.
    ///
    /// `addresses` is any iterable of `str | None`; `None` stays `None`.
    /// An address that is refused is an `InvalidEmailError` in the list, not raised.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// >>> from cleanse import validate_emails
    /// >>> [type(found).__name__ for found in validate_emails(["ana@example.com", None, "ana"])]
    /// ['Email', 'NoneType', 'InvalidEmailError']
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn validate_emails<'py>(addresses, policy) -> Bound<'py, PyList> {
        batch::run(addresses, &Validate(policy))
    }
}

with_policy! { (addresses, on_invalid)
    /// Clean many e-mail addresses: `sanitize_email` of each, on all cores, with the GIL released.
    ///
    /// `addresses` is any iterable of `str | None`; `None` stays `None`.
    /// `on_invalid` says what stands for an address that is refused: `"null"` is `None`, `"keep"` the
    /// address as it came, and `"raise"` raises `InvalidEmailError` with the item's place in `.index`.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// >>> from cleanse import sanitize_emails
    /// >>> sanitize_emails([" ana@example.com ", None, "ana"])
    /// ['ana@example.com', None, None]
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn sanitize_emails<'py>(addresses, policy, on_invalid) -> Bound<'py, PyList> {
        batch::repaired::<INPUT_MAX>(addresses, Refuser::Email, on_invalid, |text, made| {
            Ok(made.keep(text, &email::sanitize(text, &policy.rules)?))
        })
    }
}

with_policy! { (addresses)
    /// Inspect many e-mail addresses: `inspect_email` of each, on all cores, with the GIL released.
    ///
    /// `addresses` is any iterable of `str | None`; `None` stays `None`.
    /// Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.
    ///
    /// >>> from cleanse import inspect_emails
    /// >>> [found and found.ok for found in inspect_emails(["ana@example.com", None, "ana"])]
    /// [True, None, False]
    ///
    /// Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    pub fn inspect_emails<'py>(addresses, policy) -> Bound<'py, PyList> {
        batch::run(addresses, &Inspect(policy))
    }
}
