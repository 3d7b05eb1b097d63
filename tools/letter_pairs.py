"""Generates src/tables/letter_pairs.rs: how seldom one letter follows another in the names of the world.

Not a list of names: only what pairs of letters they are made of, in Latin letters without marks.

    python tools/letter_pairs.py           # writes the table
    python tools/letter_pairs.py --check   # regenerates and compares; exit status 1 if they differ

The packages are those of name_languages.py, downloaded by name.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase

from generated import ROOT, write_or_check
from name_languages import DATE, SOURCES, census, fetch, single

# What a pair costs: bits of surprise times this, at most MOST.
SCALE, MOST = 1.5, 15
EVERY = 1_000_000

HEAD = """//! How seldom one letter follows another in the names of the world. Not a list of names.
//!
//! Made by `tools/letter_pairs.py` on the data of {date}; do not edit. Sources: {sources}.

/// For each letter from a to z what each letter behind it costs: bits of surprise times one and a half.
pub(crate) const COST: [[u8; 26]; 26] = [
"""


def lists(locale: str) -> Iterator[str]:
    """Every first and last name of a locale; some stand with a reading beside them."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    for key, found in vars(provider).items():
        if key.startswith(("first_name", "last_name")) and isinstance(found, (tuple, list, Mapping)):
            for name in found:
                yield from [name] if isinstance(name, str) else name


def collect() -> set[str]:
    """Every name of the lists that is in plain Latin letters."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = fetch(Path(temporary))
        sys.path.insert(0, str(folder["faker"]))
        person = importlib.import_module("faker.providers.person")
        locales = sorted(found.name for found in pkgutil.iter_modules(person.__path__) if found.ispkg)
        names = set(single(name for locale in locales for name in lists(locale)))
        for file in ("dist.all.last", "dist.male.first", "dist.female.first"):
            names |= set(census(folder["names"], file, EVERY))
        return {name for name in names if name.isascii() and name.isalpha()}


def costs(names: set[str]) -> list[list[int]]:
    """The rows of the table."""
    pairs = Counter(pair for name in names for pair in pairwise(name))
    firsts = Counter(letter for name in names for letter in name)

    def cost(first: str, second: str) -> int:
        share = (pairs[first, second] + 0.5) / (firsts[first] + 13)
        return min(MOST, round(-math.log2(share) * SCALE))

    return [[cost(first, second) for second in ascii_lowercase] for first in ascii_lowercase]


def rust(table: list[list[int]]) -> str:
    """The table as a module of Rust."""
    used = {name: SOURCES[name] for name in ("faker", "names")}
    sources = "; ".join(f"{name} {version} ({licence})" for name, (version, licence) in used.items())
    rows = "".join(f"    [{', '.join(map(str, row))}],\n" for row in table)
    return f"{HEAD.format(date=DATE, sources=sources)}{rows}];\n"


if __name__ == "__main__":
    sys.exit(write_or_check({ROOT / "src/tables/letter_pairs.rs": rust(costs(collect()))}))
