//! What is known of domains and local parts: disposable, relay, free, role. Not a verdict: an
//! address on any of the lists is as valid as another.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::canonical::fold;
use super::{Domains, Email, Policy, domain, local};
use crate::tables::line;

/// One of the tables that come with the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Domains of mailboxes that are thrown away.
    Disposable,
    /// Domains of services that forward to a mailbox which they hide.
    Relay,
    /// Domains of mailbox providers open to anyone.
    Free,
    /// Local parts that belong to a task.
    Role,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 4] = [Self::Disposable, Self::Relay, Self::Free, Self::Role];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disposable => "disposable",
            Self::Relay => "relay",
            Self::Free => "free",
            Self::Role => "role",
        }
    }

    /// The day of the data, as `2026-11-22`.
    #[must_use]
    pub fn date(self) -> &'static str {
        let header = self.text().lines().next().unwrap_or_default();
        header.split_once("as of ").and_then(|(_, rest)| rest.split('.').next()).unwrap_or_default()
    }

    /// Lines in the order of their bytes; those of the header begin with `#` and so come first.
    const fn text(self) -> &'static str {
        match self {
            Self::Disposable => include_str!("../tables/disposable.txt"),
            Self::Relay => include_str!("../tables/relay.txt"),
            Self::Free => include_str!("../tables/free.txt"),
            Self::Role => include_str!("../tables/role.txt"),
        }
    }

    /// Whether `entry` is a line of the table.
    fn contains(self, entry: &str) -> bool {
        line(self.text(), |line| line.cmp(entry)).is_some()
    }
}

/// A set of domains or of local parts: a table, what was added to it and what was taken out. Of
/// domains, the most specific entry decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known {
    table: Option<Table>,
    added: BTreeSet<Box<str>>,
    removed: BTreeSet<Box<str>>,
}

impl Known {
    /// No entries.
    #[must_use]
    pub const fn new() -> Self {
        Self { table: None, added: BTreeSet::new(), removed: BTreeSet::new() }
    }

    /// The entries of a table.
    #[must_use]
    pub const fn table(table: Table) -> Self {
        Self { table: Some(table), added: BTreeSet::new(), removed: BTreeSet::new() }
    }

    /// Adds an entry that [`domain_entry`] or [`role_entry`] made.
    pub fn insert(&mut self, entry: &str) {
        self.removed.remove(entry);
        self.added.insert(entry.into());
    }

    /// Takes an entry out; of domains also what stands below it and is not itself an entry.
    pub fn remove(&mut self, entry: &str) {
        self.added.remove(entry);
        self.removed.insert(entry.into());
    }

    /// The table, what was added to it and what was taken out.
    #[must_use]
    pub fn parts(
        &self,
    ) -> (Option<Table>, impl ExactSizeIterator<Item = &str>, impl ExactSizeIterator<Item = &str>) {
        (self.table, self.added.iter().map(|entry| &**entry), self.removed.iter().map(|entry| &**entry))
    }

    /// Whether the entry itself is in or out; `None` where nothing is said of it.
    fn says(&self, entry: &str) -> Option<bool> {
        if self.added.contains(entry) {
            Some(true)
        } else if self.removed.contains(entry) {
            Some(false)
        } else {
            self.table.is_some_and(|table| table.contains(entry)).then_some(true)
        }
    }

    /// Whether a domain in lower-case A-labels, or a domain above it, is in. A top-level label alone
    /// never is.
    #[must_use]
    pub fn has_domain(&self, domain: &str) -> bool {
        let mut rest = domain;
        while let Some((_, parent)) = rest.split_once('.') {
            if let Some(answer) = self.says(rest) {
                return answer;
            }
            rest = parent;
        }
        false
    }

    /// Whether a local part without its tag is in, in any case.
    #[must_use]
    pub fn has_role(&self, local: &str) -> bool {
        let name = local.split_once('+').map_or(local, |(name, _)| name);
        self.says(&fold(name)).unwrap_or(false)
    }
}

/// A domain as sets hold it, in lower-case A-labels; `None` where that is no domain of two labels.
#[must_use]
pub fn domain_entry(text: &str) -> Option<Cow<'_, str>> {
    let policy = Policy { domains: Domains::Any, ..Policy::default() };
    // Zone files and resolvers write the root, too.
    let domain = domain::check(text.strip_suffix('.').unwrap_or(text), policy).ok()?;
    let ascii = domain.ascii.map_or(domain.name, |ascii| Cow::Owned(ascii.into_string()));
    ascii.contains('.').then_some(ascii)
}

/// A local part as sets hold it, in small letters; `None` where that is no unquoted local part.
#[must_use]
pub fn role_entry(text: &str) -> Option<Cow<'_, str>> {
    let local = local::check(text, Policy::default()).ok()?;
    Some(match local {
        Cow::Borrowed(local) => fold(local),
        Cow::Owned(local) => Cow::Owned(fold(&local).into_owned()),
    })
}

/// The four sets that an address is looked up in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Knowledge {
    /// Domains of mailboxes that are thrown away.
    pub disposable: Known,
    /// Domains of services that forward to a mailbox which they hide.
    pub relay: Known,
    /// Domains of mailbox providers open to anyone.
    pub free: Known,
    /// Local parts that belong to a task.
    pub role: Known,
}

/// What comes with the crate.
pub static BUILT_IN: Knowledge = Knowledge {
    disposable: Known::table(Table::Disposable),
    relay: Known::table(Table::Relay),
    free: Known::table(Table::Free),
    role: Known::table(Table::Role),
};

impl Default for Knowledge {
    fn default() -> Self {
        BUILT_IN.clone()
    }
}

impl Email<'_> {
    /// The domain in A-labels, as the sets hold it.
    fn known_domain(&self) -> &str {
        self.ascii_domain.as_deref().unwrap_or_else(|| self.domain())
    }

    /// Whether the mailbox is one of those that are thrown away.
    #[must_use]
    pub fn is_disposable(&self, knowledge: &Knowledge) -> bool {
        knowledge.disposable.has_domain(self.known_domain())
    }

    /// Whether the address forwards to a mailbox that it hides.
    #[must_use]
    pub fn is_relay(&self, knowledge: &Knowledge) -> bool {
        knowledge.relay.has_domain(self.known_domain())
    }

    /// Whether the provider is open to anyone.
    #[must_use]
    pub fn is_free(&self, knowledge: &Knowledge) -> bool {
        knowledge.free.has_domain(self.known_domain())
    }

    /// Whether the address belongs to a task, not to a person.
    #[must_use]
    pub fn is_role(&self, knowledge: &Knowledge) -> bool {
        knowledge.role.has_role(self.local_part())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;

    #[test]
    fn every_line_is_found_and_nothing_between() {
        for table in Table::ALL {
            let lines: Vec<_> = table.text().lines().filter(|line| !line.starts_with('#')).collect();
            assert!(lines.windows(2).all(|pair| matches!(pair, [a, b] if a < b)), "{table:?} is sorted");
            for line in &lines {
                assert!(table.contains(line), "{line}");
                assert!(!table.contains(&format!("{line}!")), "{line}!");
                // A start of a line is found only where it is a line of its own.
                let start = line.get(..line.len() - 1).unwrap_or_default();
                assert_eq!(table.contains(start), lines.binary_search(&start).is_ok(), "{start}");
            }
            assert!(!table.contains("") && !table.contains("\u{10FFFF}") && !table.contains("\n"));
        }
    }

    #[test]
    fn entries_are_as_lookups_ask_for_them() {
        for table in Table::ALL {
            for line in table.text().lines().filter(|line| !line.starts_with('#')) {
                let entry = if table == Table::Role { role_entry(line) } else { domain_entry(line) };
                assert_eq!(entry.as_deref(), Some(line), "{table:?}");
            }
            assert_eq!(table.date().len(), "2026-11-22".len());
        }
    }

    #[test]
    fn no_domain_is_on_two_lists() {
        let lists = [Table::Disposable, Table::Relay, Table::Free];
        for table in lists {
            for line in table.text().lines().filter(|line| !line.starts_with('#')) {
                let on = lists.iter().filter(|other| Known::table(**other).has_domain(line)).count();
                assert_eq!(on, 1, "{line}");
            }
        }
    }

    #[test]
    fn the_most_specific_entry_decides() {
        let mut known = Known::table(Table::Disposable);
        assert!(known.has_domain("mailinator.com") && known.has_domain("a.b.mailinator.com"));
        assert!(!known.has_domain("mailinator.example") && !known.has_domain("com"));
        known.remove("mailinator.com");
        known.insert("b.mailinator.com");
        assert!(!known.has_domain("mailinator.com") && !known.has_domain("c.mailinator.com"));
        assert!(known.has_domain("a.b.mailinator.com"));
        known.insert("mailinator.com");
        assert!(known.has_domain("c.mailinator.com"));
    }

    #[test]
    fn a_top_level_label_is_no_entry() {
        assert_eq!(domain_entry("com"), None);
        assert_eq!(domain_entry("B\u{FC}cher.Example").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(domain_entry("x.de.").as_deref(), Some("x.de"));
        assert_eq!((domain_entry("x.de.."), domain_entry("com."), domain_entry(".")), (None, None, None));
        let mut known = Known::new();
        known.insert("com");
        assert!(!known.has_domain("example.com") && !known.has_domain("com"));
    }

    #[test]
    fn a_role_is_found_in_any_case_and_with_a_tag() {
        for local in [
            "info", "INFO", "Info+x", "no-reply", "no.reply", "NoReply", "BÜRO", "БУХГАЛТЕРИЯ", "Директор",
            "客服", "問い合わせ", "고객센터", "πωλήσεις", "تواصل", "תמיכה",
        ] {
            assert!(BUILT_IN.role.has_role(local), "{local}");
        }
        for local in ["informed", "ana", "ana+info", "+info", "info.ana", "i.nfo", ""] {
            assert!(!BUILT_IN.role.has_role(local), "{local}");
        }
    }
}
