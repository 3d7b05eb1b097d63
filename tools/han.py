"""Generates src/tables/han.rs: the simplified forms of Han characters, and their readings in pinyin.

Not a converter of texts: a name is a few characters, each of which is looked up alone.

    python tools/han.py           # writes the table
    python tools/han.py --check   # regenerates and compares; exit status 1 if it differs

The packages of SOURCES are downloaded by name; neither is a dependency of the package.
"""

from __future__ import annotations

import json
import sys
import tempfile
import unicodedata
from pathlib import Path

from generated import ROOT, download, lines, write_or_check

DATE = "2026-11-25"
SOURCES = {"opencc-python-reimplemented": "0.1.7", "pypinyin": "0.55.0"}
OUTPUT = ROOT / "src" / "tables" / "han.rs"
# The block of CJK Unified Ideographs, which has the characters of nearly all names.
FIRST, LAST = 0x4E00, 0x9FFF
# The longest syllable: zhuang.
WIDTH = 6
# What a character reads in names where it reads otherwise first, general knowledge of family names.
IN_NAMES = dict(
    zip(
        "曾查翟单解仇区朴覃尉盖葛纪任宁缪员晟乐行长朝重",
        [
            *(
                "zeng",
                "zha",
                "zhai",
                "shan",
                "xie",
                "qiu",
                "ou",
                "piao",
                "qin",
                "wei",
                "ge",
                "ge",
                "ji",
                "ren",
            ),
            *("ning", "miao", "yun", "sheng", "le", "xing", "chang", "chao", "zhong"),
        ],
        strict=True,
    )
)


def in_block(text: str) -> bool:
    """Whether the text is one character of the block."""
    return len(text) == 1 and FIRST <= ord(text) <= LAST


def plain(reading: str) -> str:
    """A reading without its tone; ü as yu, after ICAO 9303 and Chinese passports."""
    letters = unicodedata.normalize("NFD", reading.partition(",")[0])
    toneless = "".join(c for c in letters if c == "\u0308" or not unicodedata.combining(c))
    return unicodedata.normalize("NFC", toneless).replace("ü", "yu")


def generate() -> str:
    """The table as Rust."""
    with tempfile.TemporaryDirectory() as folder:
        opencc = download("opencc-python-reimplemented", SOURCES["opencc-python-reimplemented"], Path(folder))
        pairs = [line.split() for line in opencc("opencc/dictionary/TSCharacters.txt").splitlines() if line]
        japanese = [line.split() for line in opencc("opencc/dictionary/JPVariants.txt").splitlines() if line]
        read = download("pypinyin", SOURCES["pypinyin"], Path(folder))
        readings = {
            chr(int(code)): text for code, text in json.loads(read("pypinyin/pinyin_dict.json")).items()
        }
    simplified = {pair[0]: pair[1] for pair in pairs if in_block(pair[0]) and in_block(pair[1])}
    # What Japan made simpler by a way of its own goes to what China made of the same character.
    for traditional, *forms in japanese:
        for form in forms:
            target = simplified.get(traditional, traditional)
            if in_block(form) and in_block(target) and form != target:
                simplified.setdefault(form, target)
    simplified = {form: simplified.get(target, target) for form, target in simplified.items()}
    simplified = {form: target for form, target in simplified.items() if form != target}
    pinyin = {chr(code): plain(readings.get(chr(code), "")) for code in range(FIRST, LAST + 1)} | IN_NAMES
    syllables = sorted({each for each in pinyin.values() if each.isascii() and len(each) <= WIDTH})
    number = {syllable: index for index, syllable in enumerate(syllables)}
    numbers = [str(number.get(pinyin[chr(code)], 0)) for code in range(FIRST, LAST + 1)]
    sources = ", ".join(f"{name} {version}" for name, version in SOURCES.items())
    return f"""\
//! Han characters: simplified forms and readings. Generated: not to be edited.
//!
//! Made by `python tools/han.py` from {sources} (Apache-2.0;
//! MIT; read {DATE}).

/// Traditional and Japanese forms, each before its simplified one ({len(simplified)} pairs, in order).
pub static SIMPLIFIED: &str = "{"".join(form + simplified[form] for form in sorted(simplified))}";

/// Letters of an entry of `SYLLABLES`, which is filled with spaces.
pub const WIDTH: usize = {WIDTH};

/// The syllables of pinyin without tones ({len(syllables)}); the first is none.
pub static SYLLABLES: &str = "{"".join(each.ljust(WIDTH) for each in syllables)}";

/// The first character that `READINGS` is about.
pub const FIRST: char = '\\u{{{FIRST:X}}}';

/// The syllable of each character of the block.
pub static READINGS: [u16; {len(numbers)}] = [
{lines(numbers)}
];
"""


def main() -> int:
    """Write or check the table."""
    return write_or_check({OUTPUT: generate()})


if __name__ == "__main__":
    sys.exit(main())
