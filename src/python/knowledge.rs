//! The sets that an address is looked up in, as Python makes them: `DomainSet` and `RoleSet`. Not the
//! lookup, which is in `crate::email`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use pyo3::PyClass;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;

use super::guard::guard;
use super::input::{string, text, word, wrong_type};
use super::source::is_text;
use crate::email::{BUILT_IN, INPUT_MAX, Knowledge, Known, Table, domain_entry, role_entry};

/// The four sets in their order, as they are pickled.
pub type Sets = (Py<DomainSet>, Py<DomainSet>, Py<DomainSet>, Py<RoleSet>);

/// A table by its name, what was added to it and what was taken out.
type State = (Option<&'static str>, Vec<String>, Vec<String>);

/// What the two classes share: a set, and how its entries are read.
trait Set: PyClass<Frozen = True> + Sized + Sync {
    const TABLES: &'static [Table];
    const ENTRY: &'static str;
    const TYPE: &'static str;

    fn known(&self) -> &Known;
    fn make(known: Known) -> Self;
    fn normalize(text: &str) -> Option<String>;
}

/// Reads each entry of an iterable or of a set without a table.
fn each<S: Set>(entries: &Bound<'_, PyAny>, mut take: impl FnMut(&str)) -> PyResult<()> {
    if let Ok(set) = entries.cast::<S>()
        && let (None, added, removed) = set.get().known().parts()
        && removed.len() == 0
    {
        added.for_each(take);
        return Ok(());
    }
    if is_text(entries) || !entries.hasattr("__iter__")? {
        return Err(wrong_type("the entries", "an iterable of str", entries));
    }
    for element in entries.try_iter()? {
        take(&entry::<S>(&element?)?);
    }
    Ok(())
}

fn entry<S: Set>(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = text(string("an entry", value)?, INPUT_MAX).ok();
    text.and_then(S::normalize).ok_or_else(|| PyValueError::new_err(format!("an entry must be {}", S::ENTRY)))
}

fn default<S: Set>(name: Option<&Bound<'_, PyAny>>) -> PyResult<S> {
    let name = match name {
        Some(name) => word("the name", name)?,
        None => S::TABLES.first().map(|table| table.as_str()),
    };
    let table = S::TABLES.iter().find(|table| Some(table.as_str()) == name);
    let unknown = || PyValueError::new_err("the name must be 'disposable', 'relay' or 'free'");
    Ok(S::make(Known::table(*table.ok_or_else(unknown)?)))
}

fn repr<S: Set>(set: &S) -> String {
    let (table, added, removed) = set.known().parts();
    format!("<{} {} +{} -{}>", S::TYPE, table.map_or("empty", Table::as_str), added.len(), removed.len())
}

fn state<S: Set>(set: &S) -> State {
    let (table, added, removed) = set.known().parts();
    (table.map(Table::as_str), added.map(str::to_owned).collect(), removed.map(str::to_owned).collect())
}

fn restore<S: Set>(table: Option<&str>, added: &[String], removed: &[String]) -> PyResult<S> {
    let unknown = || PyValueError::new_err("the pickle holds a table that this version does not know");
    let mut known = match table {
        Some(name) => Known::table(*S::TABLES.iter().find(|each| each.as_str() == name).ok_or_else(unknown)?),
        None => Known::new(),
    };
    for entry in added {
        known.insert(entry);
    }
    for entry in removed {
        known.remove(entry);
    }
    Ok(S::make(known))
}

macro_rules! set_class {
    ($(#[$doc:meta])* $name:ident, $normalize:expr, $has:expr, $entry:literal, $tables:expr, $restore:literal, { $($default:tt)* }) => {
        $(#[$doc])*
        #[pyclass(frozen, eq, module = "cleanse")]
        #[derive(PartialEq)]
        pub struct $name(Known);

        impl Set for $name {
            const TABLES: &'static [Table] = $tables;
            const ENTRY: &'static str = $entry;
            const TYPE: &'static str = stringify!($name);

            fn known(&self) -> &Known {
                &self.0
            }

            fn make(known: Known) -> Self {
                Self(known)
            }

            fn normalize(text: &str) -> Option<String> {
                $normalize(text).map(std::borrow::Cow::into_owned)
            }
        }

        #[pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (entries=None, /), text_signature = "(entries=(), /)")]
            fn new(entries: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
                guard(|| {
                    let mut known = Known::new();
                    if let Some(entries) = entries {
                        each::<Self>(entries, |entry| known.insert(entry))?;
                    }
                    Ok(Self(known))
                })
            }

            $($default)*

            fn __contains__(&self, entry: &Bound<'_, PyAny>) -> PyResult<bool> {
                guard(|| {
                    let text = text(string("an entry", entry)?, INPUT_MAX).ok();
                    Ok(text.and_then(Self::normalize).is_some_and(|entry| $has(&self.0, &entry)))
                })
            }

            fn __or__(&self, entries: &Bound<'_, PyAny>) -> PyResult<Self> {
                guard(|| {
                    let mut known = self.0.clone();
                    each::<Self>(entries, |entry| known.insert(entry))?;
                    Ok(Self(known))
                })
            }

            fn __sub__(&self, entries: &Bound<'_, PyAny>) -> PyResult<Self> {
                guard(|| {
                    let mut known = self.0.clone();
                    each::<Self>(entries, |entry| known.remove(entry))?;
                    Ok(Self(known))
                })
            }

            /// Names the table and counts what was added to it and taken out.
            fn __repr__(&self) -> String {
                repr(self)
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

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State)> {
                Ok((py.import("cleanse._cleanse")?.getattr($restore)?, state(self)))
            }
        }
    };
}

set_class! {
    /// A frozen set of domains; what is below a domain of it is in it, too.
    ///
    /// `DomainSet(domains)` holds these; `DomainSet.default(name)` what comes with the package as
    /// `"disposable"`, `"relay"` or `"free"`. `|` adds domains and `-` takes some out: the most specific
    /// entry decides. Names are read in U-labels or A-labels and in any case.
    ///
    /// Raises `ValueError` for what is no domain of two labels or more.
    ///
    /// >>> from cleanse import DomainSet, EmailPolicy, validate_email
    /// >>> ours = DomainSet.default("disposable") | {"throwaway.example"} - {"keep.throwaway.example"}
    /// >>> "a.throwaway.example" in ours, "mailinator.com" in ours
    /// (True, True)
    /// >>> validate_email("x@throwaway.example", policy=EmailPolicy(disposable=ours)).is_disposable
    /// True
    DomainSet, domain_entry, Known::has_domain, "a domain of two labels or more",
    &[Table::Disposable, Table::Relay, Table::Free], "_restore_domain_set",
    {
        /// Give the set that comes with the package: `"disposable"`, `"relay"` or `"free"`.
        #[staticmethod]
        #[pyo3(signature = (name, /))]
        fn default(name: &Bound<'_, PyAny>) -> PyResult<Self> {
            guard(|| default(Some(name)))
        }
    }
}

set_class! {
    /// A frozen set of local parts that belong to a task, such as `info` or `sales`.
    ///
    /// `RoleSet(local_parts)` holds these; `RoleSet.default()` what comes with the package. `|` adds local
    /// parts and `-` takes some out. Letter case and what follows a plus sign make no difference.
    ///
    /// Raises `ValueError` for what is no local part without quotes.
    ///
    /// >>> from cleanse import RoleSet
    /// >>> ours = RoleSet.default() | {"ground-control"}
    /// >>> "Ground-Control" in ours, "sales+eu" in ours, "ana" in ours
    /// (True, True, False)
    RoleSet, role_entry, Known::has_role, "a local part without quotes", &[Table::Role], "_restore_role_set",
    {
        /// Give the set that comes with the package.
        #[staticmethod]
        fn default() -> PyResult<Self> {
            guard(|| default(None))
        }
    }
}

/// Makes a `DomainSet` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_domain_set")]
#[allow(clippy::needless_pass_by_value, reason = "pyo3 extracts owned strings")]
pub fn restore_domain_set(
    table: Option<String>,
    added: Vec<String>,
    removed: Vec<String>,
) -> PyResult<DomainSet> {
    guard(|| restore(table.as_deref(), &added, &removed))
}

/// Makes a `RoleSet` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_role_set")]
#[allow(clippy::needless_pass_by_value, reason = "pyo3 extracts owned strings")]
pub fn restore_role_set(
    table: Option<String>,
    added: Vec<String>,
    removed: Vec<String>,
) -> PyResult<RoleSet> {
    guard(|| restore(table.as_deref(), &added, &removed))
}

/// One keyword of a policy: a set, or the entries of one.
fn read_set<S: Set>(value: Option<&Bound<'_, PyAny>>, place: &mut Known) -> PyResult<()> {
    let Some(value) = value else { return Ok(()) };
    *place = Known::new();
    if let Ok(set) = value.cast::<S>() {
        *place = set.get().known().clone();
    } else {
        each::<S>(value, |entry| place.insert(entry))?;
    }
    Ok(())
}

/// The sets of a policy; `None` where they are those of the package.
pub fn read(
    domains: [Option<&Bound<'_, PyAny>>; 3],
    role: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<Arc<Knowledge>>> {
    if role.is_none() && domains.iter().all(Option::is_none) {
        return Ok(None);
    }
    let mut knowledge = BUILT_IN.clone();
    let places = [&mut knowledge.disposable, &mut knowledge.relay, &mut knowledge.free];
    for (value, place) in domains.into_iter().zip(places) {
        read_set::<DomainSet>(value, place)?;
    }
    read_set::<RoleSet>(role, &mut knowledge.role)?;
    Ok((knowledge != BUILT_IN).then(|| Arc::new(knowledge)))
}

/// The sets as objects, to be pickled; `None` where they are those of the package.
pub fn pickled(py: Python<'_>, knowledge: Option<&Arc<Knowledge>>) -> PyResult<Option<Sets>> {
    let Some(knowledge) = knowledge else { return Ok(None) };
    Ok(Some((
        Py::new(py, domain_set(&knowledge.disposable))?,
        Py::new(py, domain_set(&knowledge.relay))?,
        Py::new(py, domain_set(&knowledge.free))?,
        Py::new(py, RoleSet(knowledge.role.clone()))?,
    )))
}

/// The opposite of [`pickled`].
pub fn unpickled(sets: Option<&Sets>) -> Option<Arc<Knowledge>> {
    let (disposable, relay, free, role) = sets?;
    let [disposable, relay, free] = [disposable, relay, free].map(|set| set.get().0.clone());
    Some(Arc::new(Knowledge { disposable, relay, free, role: role.get().0.clone() }))
}

/// The object of a set of domains.
pub fn domain_set(known: &Known) -> DomainSet {
    DomainSet(known.clone())
}

/// The object of a set of local parts.
pub fn role_set(known: &Known) -> RoleSet {
    RoleSet(known.clone())
}
