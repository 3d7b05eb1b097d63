//! Which rules and data decide: versions and a digest. Not the rules themselves.

use crate::email::Table;
use crate::tables::characters::UNICODE_VERSION;

/// What an answer depends on beside the input and the policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ruleset {
    /// The version of the crate.
    pub version: &'static str,
    /// The version of the Unicode data that characters are judged by.
    pub unicode: &'static str,
    /// The day of each table of knowledge.
    pub tables: [(&'static str, &'static str); 4],
    /// The same digest, the same answers.
    pub digest: &'static str,
}

/// The rules of this build.
#[must_use]
pub fn ruleset() -> Ruleset {
    Ruleset {
        version: env!("CARGO_PKG_VERSION"),
        unicode: UNICODE_VERSION,
        tables: Table::ALL.map(|table| (table.as_str(), table.date())),
        digest: env!("CLEANSE_DIGEST"),
    }
}
