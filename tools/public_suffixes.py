"""Generates src/tables/public_suffixes.rs: the top-level names, and the suffixes under those of countries.

Not the Public Suffix List whole: what it says of hosting companies and of deeper names decides nothing here.

    python tools/public_suffixes.py           # writes the table
    python tools/public_suffixes.py --check   # regenerates and compares; exit status 1 if it differs

The list is that inside the package publicsuffixlist (data under MPL-2.0), which is downloaded by name.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from generated import ROOT, download, write_or_check
from providers import DATE, SOURCES

PACKAGE = "publicsuffixlist"
OUTPUT = ROOT / "src" / "tables" / "public_suffixes.rs"
# A label says what it stands for (com, co, ac) where as many countries as this have it.
COUNTRIES_MIN = 10
# Names of the Domain Name System that take no mail (RFC 3172, RFC 7686).
NO_MAIL = {"arpa", "onion"}
PRIVATE = "// ===BEGIN PRIVATE DOMAINS==="


def rules() -> list[str]:
    """The rules of registries, not those of private owners."""
    with tempfile.TemporaryDirectory() as folder:
        text = download(PACKAGE, SOURCES[PACKAGE][0], Path(folder))("publicsuffixlist/public_suffix_list.dat")
    registries, found, _ = text.partition(PRIVATE)
    if not found:
        raise ValueError("the sections of the list are not as they were")
    return [line.split()[0] for line in registries.splitlines() if line.strip() and not line.startswith("//")]


def by_length(words: Iterable[str]) -> str:
    """The rows of a table: for each length the words of it in order, one after the other."""
    words = sorted(set(words))
    lengths = range(max(map(len, words)) + 1)
    return "\n".join(f'    "{"".join(word for word in words if len(word) == n)}",' for n in lengths)


def generate() -> str:
    """The table as Rust."""
    suffixes = [rule.lstrip("*!.") for rule in rules() if rule.isascii()]
    tops = {suffix.rpartition(".")[2] for suffix in suffixes} - NO_MAIL
    second = {each for each in suffixes if each.count(".") == 1 and len(each.partition(".")[2]) == 2}
    countries = Counter(each.partition(".")[0] for each in second)
    second = {each for each in second if countries[each.partition(".")[0]] >= COUNTRIES_MIN}
    return f"""\
//! Names that domains end in. Generated: not to be edited.
//!
//! Made by `python tools/public_suffixes.py` from the Public Suffix List in the package
//! {PACKAGE} {SOURCES[PACKAGE][0]} (data under MPL-2.0, <https://mozilla.org/MPL/2.0/>; read {DATE}).

/// The top-level names in ASCII ({len(tops)}): at each length, those of it in order, one after the other.
pub static TOPS: &[&str] = &[
{by_length(tops)}
];

/// Suffixes of two labels that many countries have alike, such as `co.uk` ({len(second)}), likewise.
pub static SECOND_LEVEL: &[&str] = &[
{by_length(second)}
];
"""


def main() -> int:
    """Write or check the table."""
    return write_or_check({OUTPUT: generate()})


if __name__ == "__main__":
    sys.exit(main())
