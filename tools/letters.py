"""Generates src/tables/letters.rs: the case of every letter, and whether it may stand in a clean name.

Not what else is known of a code point: that is what tools/characters.py makes, from the same data.

    python tools/letters.py           # writes the table
    python tools/letters.py --check   # regenerates and compares; exit status 1 if it differs
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from characters import BLOCK, CODE_POINTS, CRATE, VERSION, Data, class_of, data_folder, fold
from generated import ROOT, lines, write_or_check

OUTPUT = ROOT / "src" / "tables" / "letters.rs"

# Scripts and letters whose case is none of names: old Georgian capitals beside no letters of today,
# Cherokee small letters for text only, and letters that modify stand beside either case.
UNCASED = (
    *range(0x10A0, 0x1100),
    *range(0x13A0, 0x1400),
    *range(0xAB70, 0xABC0),
    *range(0x2B0, 0x300),
    *range(0x1D2C, 0x1D6B),
    0xAA,
    0xB5,
    0xBA,
    0x1E9E,
)
# The ordinals, and the capitals of Georgian, which are for shouting only.
NOT_OF_NAMES = {0xAA, 0xBA, *range(0x1C90, 0x1CC0)}


class Letter(NamedTuple):
    """What is known of a letter or mark; equal ones share one row of the table."""

    case: str = "None"
    clean: str = "No"
    other: int = 0


def letters(data: Data) -> list[Letter]:
    """What is known of every code point, in order."""
    upper, lower = {}, {}
    for line in (data.root / "ucd" / "UnicodeData.txt").read_text("utf-8").splitlines():
        fields = line.split(";")
        code = int(fields[0], 16)
        if fields[12]:
            upper[code] = int(fields[12], 16)
        if fields[13]:
            lower[code] = int(fields[13], 16)
    several = {
        code
        for code, values in data.rows("ucd/SpecialCasing.txt")
        if len(values[2].split()) > 1 and not values[3:][0]
    }
    small = data.property("ucd/DerivedCoreProperties.txt", "Lowercase")
    capital = data.property("ucd/DerivedCoreProperties.txt", "Uppercase")
    uncased = {*UNCASED, *several}

    def of(code: int) -> Letter:
        case = (
            "None"
            if code in uncased
            else "Small"
            if code in small
            else "Capital"
            if code in capital
            else "None"
        )
        to = upper if case == "Small" else lower
        other = to.get(code, code)
        # A letter whose counterpart is replaced by a plain form is none of a clean name either.
        pair = {clean(data, code), clean(data, other)}
        return Letter(case, "No" if "No" in pair else clean(data, code), other - code)

    return [of(code) for code in range(CODE_POINTS)]


def clean(data: Data, code: int) -> str:
    """Where a code point may stand in a name that needs no repair: the variants of enum Clean."""
    name = class_of(data, code)
    if code in data.nfc_unsure or code in NOT_OF_NAMES or fold(data, code)[0] != "No":
        return "No"
    if name == "Letter" and code not in data.combining:
        return "Letter"
    if name == "Mark":
        return "OrderedMark" if code in data.combining else "Mark"
    return "No"


def generate(data: Data) -> str:
    rows: dict[Letter, int] = {Letter(): 0}
    blocks: dict[tuple[int, ...], int] = {}
    index = []
    known = letters(data)
    for start in range(0, CODE_POINTS, BLOCK):
        block = tuple(rows.setdefault(letter, len(rows)) for letter in known[start : start + BLOCK])
        index.append(blocks.setdefault(block, len(blocks)))
    if len(rows) > 256 or len(blocks) > 256:
        raise SystemExit(f"{len(rows)} rows or {len(blocks)} blocks do not fit a byte")

    case = {"None": "None", "Small": "Some(Case::Small)", "Capital": "Some(Case::Capital)"}
    table = "\n".join(
        f"    Letter {{ case: {case[row.case]}, clean: Clean::{row.clean}, other: {row.other} }},"
        for row in rows
    )
    body = ",\n".join(f"    [\n{lines(map(str, block))}\n    ]" for block in blocks)
    return f"""\
//! The case of every letter, and whether it may stand in a clean name. Generated: not to be edited.
//!
//! Made by `python tools/letters.py` from the Unicode {data.version} data files in the crate
//! `{CRATE}` {VERSION} (licence Unicode-3.0, see NOTICE).

use crate::name::alphabet::{{Case, Clean, Letter}};

/// The different letters there are; the first is no letter of names.
pub(crate) static LETTERS: [Letter; {len(rows)}] = [
{table}
];

/// The number of the block that holds the letters of {BLOCK} code points.
pub(crate) static INDEX: [u8; {len(index)}] = [
{lines(map(str, index))}
];

/// The numbers of letters, a block of {BLOCK} code points each.
pub(crate) static BLOCKS: [[u8; {BLOCK}]; {len(blocks)}] = [
{body},
];
"""


if __name__ == "__main__":
    sys.exit(write_or_check({OUTPUT: generate(Data(data_folder()))}))
