//! Parsed names: the Python functions and the class `Name` over `crate::name::parse`. No rule about
//! names lives here.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use super::batch::{self, Kernel};
use super::collector::{Acyclic, acyclic};
use super::finding::{Refuser, ambiguities, find_ambiguities};
use super::guard::guard;
use super::input::{string, text, unchanged};
use super::made::{Made, Span};
use super::name::locale;
use super::output::attributes;
use crate::finding::{Ambiguity, Error};
use crate::name::parse::{self, Field, Layout, Order};
use crate::name::{self, Locale, MAX_BYTES};

/// A name and its parts. Frozen; `str()` gives the sanitised full name, `repr()` shows no name.
///
/// >>> from cleanse import parse_name
/// >>> name = parse_name("Dr. Juan Q. Xavier de la Vega III")
/// >>> name.title, name.given, name.middle, name.family, name.suffix
/// ('Dr.', 'Juan', 'Q. Xavier', 'de la Vega', 'III')
/// >>> name
/// <Name ***>
///
/// The parts are text, empty where the name has none; what was guessed is told:
///
/// >>> name = parse_name("Glowacki Julie")
/// >>> name.given, name.family, name.order, [str(code) for code in name.ambiguities]
/// ('Julie', 'Glowacki', 'family_first', ['order'])
///
/// Patterns follow the person names of CLDR (UTS 35 part 8).
#[pyclass(frozen, module = "cleanse")]
pub struct Name {
    full: Py<PyString>,
    layout: Layout,
}

impl Acyclic for Name {}

type Attribute = &'static str;
type Seven = (Attribute, Attribute, Attribute, Attribute, Attribute, Attribute, Attribute);

/// What is known of a name, in the order of the class.
const ATTRIBUTES: [Attribute; 12] = [
    "title", "given", "middle", "family", "suffix", "nickname", "maiden", "order", "script", "initials",
    "key", "ambiguities",
];

/// What `_restore_name` takes.
type State = (Py<PyString>, Vec<(usize, usize)>, Option<String>, Attribute, Vec<Attribute>);

impl Name {
    /// Wraps what the core found of `input`; a full name of `None` is the input itself.
    fn wrap<'py>(
        input: Bound<'py, PyString>,
        full: Option<&str>,
        layout: Layout,
    ) -> PyResult<Bound<'py, Self>> {
        let py = input.py();
        let full = match full {
            Some(full) => PyString::new(py, full),
            None => unchanged(input)?,
        };
        acyclic(py, Self { full: full.unbind(), layout })
    }

    fn part<'a>(&'a self, py: Python<'a>, field: Field) -> PyResult<&'a str> {
        Ok(self.layout.get(self.full.bind(py).to_str()?, field))
    }

    /// The name as the core has it.
    fn core(&self, py: Python<'_>) -> PyResult<name::Name> {
        Ok(name::Name::new(self.full.bind(py).to_str()?.to_owned(), self.layout.clone()))
    }
}

#[pymethods]
impl Name {
    #[classattr]
    fn __match_args__() -> Seven {
        ("title", "given", "middle", "family", "suffix", "nickname", "maiden")
    }

    /// What stands before the name: `Dr.`, `Señora`.
    #[getter]
    fn title<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Title)
    }

    /// The name, or the first of the names, that the person was given.
    #[getter]
    fn given<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Given)
    }

    /// Names between given and family name: further given names, initials, a patronymic.
    #[getter]
    fn middle<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Middle)
    }

    /// The family name or names, with their particles.
    #[getter]
    fn family<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Family)
    }

    /// What stands after the name: `Jr.`, `III`, `PhD, MBA`.
    #[getter]
    fn suffix<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Suffix)
    }

    /// A name in quotes or brackets, or after `aka`.
    #[getter]
    fn nickname<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Nickname)
    }

    /// A former family name: after `née`, `geb.`, `z domu`.
    #[getter]
    fn maiden<'a>(&'a self, py: Python<'a>) -> PyResult<&'a str> {
        self.part(py, Field::Maiden)
    }

    /// Which name stands first: `"given_first"` or `"family_first"`. A comma, as in `Lima, Ana`, turns
    /// nothing.
    #[getter]
    fn order(&self) -> Attribute {
        self.layout.order.as_str()
    }

    /// The script as an ISO 15924 code, such as `"Latn"`, `"Cyrl"`, `"Hani"`, `"Jpan"`.
    #[getter]
    fn script(&self) -> Attribute {
        self.layout.script
    }

    /// The first letters of given, middle and family names, particles aside.
    #[getter]
    fn initials(&self, py: Python<'_>) -> PyResult<String> {
        guard(|| Ok(name::format::initials(&self.core(py)?)))
    }

    /// One name, one key, as `name_key` gives it: to compare, not to show.
    #[getter]
    fn key(&self, py: Python<'_>) -> PyResult<String> {
        guard(|| Ok(name::key::of(&self.core(py)?)))
    }

    /// Where the name was guessed at, as `AmbiguityCode`s.
    #[getter]
    fn ambiguities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        ambiguities(py, self.layout.ambiguities)
    }

    /// Write the name after a pattern of fields in braces, or after a preset.
    ///
    /// Fields: `title given middle names family suffix nickname maiden`; `names` is given and middle names
    /// in their order. A field may have modifiers: `informal prefix core allCaps initialCap initial
    /// monogram`. What stands around an empty field goes with it.
    /// Presets: `full formal informal given_first family_first sorting short monogram greeting`; they keep
    /// the order of the name's own culture, and its spaces.
    ///
    /// Raises `ValueError` where the pattern is none.
    ///
    /// >>> from cleanse import parse_name
    /// >>> name = parse_name("Ms. Ana María de Lima")
    /// >>> name.format("{family-allCaps}, {given} {middle-initial}")
    /// 'DE LIMA, Ana M.'
    /// >>> name.format("sorting"), name.format("greeting"), name.format("monogram")
    /// ('Lima, Ana María de', 'Ms. de Lima', 'AL')
    ///
    /// Follows the person names of CLDR (UTS 35 part 8).
    #[pyo3(signature = (pattern, /))]
    fn format(&self, pattern: &Bound<'_, PyAny>) -> PyResult<String> {
        guard(|| {
            let pattern = string("pattern", pattern)?;
            let core = self.core(pattern.py())?;
            let bad = |error: name::format::PatternError| PyValueError::new_err(error.message());
            let pattern = text(pattern, name::format::MAX_BYTES)
                .map_err(|_| bad(name::format::PatternError::TooLong))?;
            name::format::format(&core, pattern).map_err(bad)
        })
    }

    /// Give the attributes by their names, ready for JSON; the codes of `ambiguities` are text as well.
    ///
    /// >>> from cleanse import parse_name
    /// >>> parts = parse_name("Dr. Ana de Lima").as_dict()
    /// >>> parts["title"], parts["given"], parts["family"], parts["ambiguities"]
    /// ('Dr.', 'Ana', 'de Lima', ())
    fn as_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        attributes(slf.as_any(), &ATTRIBUTES)
    }

    fn __str__(&self, py: Python<'_>) -> Py<PyString> {
        self.full.clone_ref(py)
    }

    /// Masks the name, so that logs hold none.
    #[allow(clippy::unused_self, reason = "Python calls it with self")]
    fn __repr__(&self) -> &'static str {
        "<Name ***>"
    }

    fn __eq__(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.full.bind(py).to_str()? == other.full.bind(py).to_str()? && self.layout == other.layout)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        (self.full.bind(py).to_str()?, &self.layout).hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, State)> {
        let restore = py.import("cleanse._cleanse")?.getattr("_restore_name")?;
        let Layout { spans, own, order, ambiguities, .. } = &self.layout;
        let spans = spans.iter().map(|span| span.bounds()).collect();
        let codes = ambiguities.iter().map(Ambiguity::as_str).collect();
        let own = own.as_deref().map(str::to_owned);
        Ok((restore, (self.full.clone_ref(py), spans, own, order.as_str(), codes)))
    }
}

/// Makes a `Name` from its pickled state.
#[pyfunction]
#[pyo3(name = "_restore_name")]
#[allow(clippy::needless_pass_by_value, reason = "pyo3 extracts owned values")]
pub fn restore_name(
    py: Python<'_>,
    full: Py<PyString>,
    spans: Vec<(usize, usize)>,
    own: Option<String>,
    order: String,
    ambiguities: Vec<String>,
) -> PyResult<Name> {
    guard(|| {
        let unknown = || PyValueError::new_err("the pickle holds what this version does not know");
        let spans = spans.try_into().map_err(|_| unknown())?;
        let orders = [Order::GivenFirst, Order::FamilyFirst];
        let order = orders.into_iter().find(|known| known.as_str() == order).ok_or_else(unknown)?;
        let ambiguities = find_ambiguities(&ambiguities)?;
        let own = own.map(String::into_boxed_str);
        let layout = Layout::restore(full.bind(py).to_str()?, spans, own, order, ambiguities);
        Ok(Name { full, layout })
    })
}

/// Clean a personal name as `sanitize_name` does, and tell its parts.
///
/// `locale` is a BCP 47 tag; it decides only what the text cannot: whether the family name comes first
/// (`hu`, `ja`, `ko`, `vi`, `zh`), whether there are two (`es`, `pt`), where a name in Han is parted.
///
/// Raises `InvalidNameError` with the code `empty` where nothing name-like is left, `too_long`
/// beyond 4,096 bytes of UTF-8, `lone_surrogate`. All else has parts; `.ambiguities` says what was guessed.
///
/// >>> from cleanse import parse_name
/// >>> name = parse_name("GARCÍA LORCA, Federico")
/// >>> name.given, name.family, str(name)
/// ('Federico', 'García Lorca', 'García Lorca, Federico')
/// >>> name = parse_name("毛泽东", locale="zh")
/// >>> name.family, name.given, name.order
/// ('毛', '泽东', 'family_first')
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (name, /, *, locale=None))]
pub fn parse_name<'py>(
    name: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, Name>> {
    guard(|| {
        let (locale, input) = (self::locale(locale)?, string("name", name)?);
        let refuse = |error| Refuser::Name.raise(name.py(), error);
        parse::parse_with(text(input, MAX_BYTES).map_err(refuse)?, locale, |found| {
            let (full, layout) = found.map_err(refuse)?;
            Name::wrap(input.clone(), full, layout)
        })
    })
}

/// `parse_name` of each.
struct Parse(Locale);

impl Kernel for Parse {
    type Output = Result<(Option<Span>, Layout), Error>;
    const CAP: usize = MAX_BYTES;
    const COUNTED: bool = true;

    fn compute(&self, text: Result<&str, Error>, made: &mut Made) -> Self::Output {
        let text = text?;
        parse::parse_with(text, self.0, |found| {
            let (full, layout) = found?;
            Ok((full.and_then(|full| made.keep(text, full)), layout))
        })
    }

    fn wrap<'py>(
        &self,
        item: Bound<'py, PyString>,
        output: Self::Output,
        made: &Made,
    ) -> PyResult<Bound<'py, PyAny>> {
        match output {
            Ok((full, layout)) => Ok(Name::wrap(item, full.map(|span| made.get(span)), layout)?.into_any()),
            Err(error) => Refuser::Name.object(item.py(), error),
        }
    }
}

/// Parse many names: `parse_name` of each, on all cores, with the GIL released.
///
/// `names` is any iterable of `str | None`; `None` stays `None`. A name that is refused is its
/// `InvalidNameError` in the list; nothing is raised.
///
/// >>> from cleanse import parse_names
/// >>> [name and name.family for name in parse_names(["ANA GARCÍA", None])]
/// ['García', None]
///
/// Follows Unicode normalization form C (UAX #15).
#[pyfunction]
#[pyo3(signature = (names, /, *, locale=None))]
pub fn parse_names<'py>(
    names: &Bound<'py, PyAny>,
    locale: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    guard(|| batch::run(names, &Parse(self::locale(locale)?)))
}
