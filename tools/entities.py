"""Generates src/tables/entities.rs: the named character references of HTML5.

    python tools/entities.py           # writes the table
    python tools/entities.py --check   # regenerates and compares; exit status 1 if it differs

The names and their characters are facts of the HTML standard, whose list is static: "it will not be
expanded or changed". html.entities of Python has it, the same since Python 3.3.
"""

from __future__ import annotations

import sys
import unicodedata
from html.entities import html5

from generated import ROOT, lines, write_or_check

OUTPUT = ROOT / "src" / "tables" / "entities.rs"
MARKUP = {"amp", "lt", "gt", "quot", "AMP", "LT", "GT", "QUOT", "nbsp"}
LIGATURES = {"AElig", "aelig", "Oslash", "oslash", "szlig"}


def within_words(name: str) -> bool:
    """Whether the reference is read without its semicolon even where a letter follows.

    Markup is, and letters with accents, since a word is written so; not copy, eth, reg or thorn, with
    which words begin: "smith&thornton".
    """
    value = html5[name]
    return (
        name in MARKUP
        or name in LIGATURES
        or (value.isalpha() and unicodedata.decomposition(value)[:1].isdigit())
    )


def generate() -> str:
    references = {name[:-1]: value for name, value in sorted(html5.items()) if name.endswith(";")}
    legacy = sorted(name for name in html5 if not name.endswith(";"))
    starts, at = [], 0
    for name in references:
        starts.append(at)
        at += len(name)
    starts.append(at)
    text = ""
    for value in sorted(set(references.values()), key=lambda each: (-len(each), each)):
        if value not in text:
            text += value
    places = [
        f"({len(text[: text.index(value)].encode())}, {len(value.encode())})" for value in references.values()
    ]
    values = "".join(f"\\u{{{ord(each):X}}}" for each in text)
    legacy_rows = lines(f'("{name}", {str(within_words(name)).lower()})' for name in legacy)
    return f"""\
//! The named character references of HTML5. Generated: not to be edited.
//!
//! Made by `python tools/entities.py` from `html.entities` of Python, the same in every version
//! since 3.3: the {len(html5)} entries of the HTML standard, section 13.5 (WHATWG, a static list;
//! licence BSD-3-Clause, see NOTICE).

/// The names, in order, one after the other.
pub static NAMES: &str = "{"".join(references)}";

/// Where in [`NAMES`] each name begins, and where the last ends.
pub static STARTS: [u16; {len(starts)}] = [
{lines(map(str, starts))}
];

/// Where in [`VALUES`] the characters for each name stand, and their length.
pub static PLACES: [(u16, u8); {len(places)}] = [
{lines(places)}
];

/// The characters that the names stand for.
pub static VALUES: &str = "{values}";

/// The names that need no semicolon, in order, and whether a letter may follow one.
pub static LEGACY: [(&str, bool); {len(legacy)}] = [
{legacy_rows}
];
"""


if __name__ == "__main__":
    sys.exit(write_or_check({OUTPUT: generate()}))
