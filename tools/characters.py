"""Generates src/tables/characters.rs and docs/characters.md: what becomes of every code point, and why.

Not a general Unicode database: only what decides whether a character stays, goes or is replaced.

    python tools/characters.py           # writes the table and the page
    python tools/characters.py --check   # regenerates and compares; exit status 1 if it differs

The data are the Unicode files inside the crate icu_provider_source (licence Unicode-3.0), which
cargo fetches by name; the crate itself is no dependency of the package.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from generated import ROOT, lines, write_or_check

CRATE, VERSION = "icu_provider_source", "2.4.0"
OUTPUT = ROOT / "src" / "tables" / "characters.rs"
PAGE = ROOT / "docs" / "characters.md"
BLOCK = 128
CODE_POINTS = 0x110000

# U+02BB, U+02BE, U+02BF and U+A78C are letters of Hawaiian, of Arabic and Hebrew romanisation and
# of Mesoamerican languages: no look-alikes, although they look alike.
APOSTROPHES = {
    0x0027, 0x0060, 0x00B4, 0x02B9, 0x02BC, 0x02CA, 0x02CB, 0x0374, 0x0384, 0x055A, 0x05F3, 0x1FBD, 0x1FBF,
    0x1FEF, 0x1FFD, 0x1FFE, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0x275B, 0x275C, 0xFF07, 0xFF40,
}  # fmt: skip
# General category Pd without the wave dashes and the katakana double hyphen, which join nothing that
# a hyphen joins; and the minus signs. Hebrew maqaf and the Armenian hyphen are in: keyboards of both
# scripts have the ASCII hyphen only, and one name must not have two forms.
NOT_DASHES = {0x301C, 0x3030, 0x30A0}
MORE_DASHES = {0x02D7, 0x2043, 0x2212}
LINE_BREAKS = {0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029}
# U+180E is no variation selector by category but works as one: it parts a final vowel in Mongolian.
VARIATION_SELECTORS = {
    *range(0xFE00, 0xFE10),
    *range(0xE0100, 0xE01F0),
    0x180B,
    0x180C,
    0x180D,
    0x180E,
    0x180F,
}
BRAILLE_BLANK = 0x2800
REPLACEMENT = 0xFFFD
# Characters whose compatibility form is another spelling rather than a plain form of the same: the
# ordinals, the micro sign, Thai and Lao vowels and digraphs, the Armenian letter yev, Korean letters.
KEPT = {0xAA, 0xB5, 0xBA, 0x587, 0xE33, 0xEB3, 0xEDC, 0xEDD, *range(0x3131, 0x318F)}
# The tatweel and that of N'Ko draw a word out and are no letters: a name has one form.
ELONGATIONS = {0x640, 0x7FA}
SPACING_MODIFIERS = range(0x2B0, 0x300)

# How many marks may stand on one letter after NFC, where two do not do: pointed Hebrew, Arabic and
# the Indic scripts stack vowels, nasals and tones; the scripts of the last row stack consonants too.
MARK_LIMITS = {
    4: "Arabic Syriac Thaana Nko Mandaic Samaritan Thai Lao Devanagari Bengali Gurmukhi Gujarati Oriya Tamil "
    "Telugu Kannada Malayalam Sinhala Brahmi Grantha Kaithi Sharada Tirhuta Modi Newa Takri Khojki Khudawadi "
    "Chakma Meetei_Mayek Saurashtra Syloti_Nagri Limbu Lepcha Adlam Mongolian",
    5: "Hebrew",
    8: "Tibetan Myanmar Khmer Tai_Tham Balinese Javanese Sundanese Cham Tai_Viet New_Tai_Lue Kawi Buginese "
    "Batak Rejang Makasar Ahom Zanabazar_Square Soyombo Marchen",
}
PLAIN_MARK_LIMIT = 2


class Kind(NamedTuple):
    """What is known of a code point; equal kinds share one row of the table."""

    name: str
    folds: str = "No"
    stable: bool = True
    joining: str = "None"
    virama: bool = False
    selector: str = "None"
    marks: int = PLAIN_MARK_LIMIT
    parts: bool = False


class Data:
    """The Unicode files, read into maps by code point."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.category: dict[int, str] = {}
        self.name: dict[int, str] = {}
        self.combining: dict[int, int] = {}
        self.canonical: dict[int, list[int]] = {}
        self.compatibility: dict[int, tuple[str, list[int]]] = {}
        first = 0
        for line in (root / "ucd" / "UnicodeData.txt").read_text("utf-8").splitlines():
            fields = line.split(";")
            code, name = int(fields[0], 16), fields[1]
            if name.endswith(", First>"):
                first = code
                continue
            start = first if name.endswith(", Last>") else code
            for each in range(start, code + 1):
                self.category[each] = fields[2]
            self.name[code] = name
            if fields[3] != "0":
                self.combining[code] = int(fields[3])
            if fields[5].startswith("<"):
                tag, *mapping = fields[5].split()
                self.compatibility[code] = (tag[1:-1], [int(each, 16) for each in mapping])
            elif fields[5]:
                self.canonical[code] = [int(each, 16) for each in fields[5].split()]
        excluded = self.property("ucd/DerivedNormalizationProps.txt", "Full_Composition_Exclusion")
        self.compose = {tuple(parts): code for code, parts in self.canonical.items() if code not in excluded}
        self.nfc_unsure = {
            code
            for code, values in self.rows("ucd/DerivedNormalizationProps.txt")
            if values[0] == "NFC_QC" and values[1] in "NM"
        }
        self.ignorable = self.property("ucd/DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
        self.bidi = self.property("ucd/PropList.txt", "Bidi_Control")
        self.prepended = self.property("ucd/PropList.txt", "Prepended_Concatenation_Mark")
        self.white = self.property("ucd/PropList.txt", "White_Space")
        self.pictographic = self.property("ucd/emoji/emoji-data.txt", "Extended_Pictographic")
        self.emoji = self.property("ucd/emoji/emoji-data.txt", "Emoji")
        self.joining = {code: values[0] for code, values in self.rows("ucd/extracted/DerivedJoiningType.txt")}
        self.script = {code: values[0] for code, values in self.rows("ucd/Scripts.txt")}
        header = (root / "ucd" / "DerivedCoreProperties.txt").read_text("utf-8").splitlines()[0]
        self.version = re.sub(r".*-([\d.]+)\.txt", r"\1", header)

    def rows(self, path: str) -> Iterator[tuple[int, list[str]]]:
        for line in (self.root / path).read_text("utf-8").splitlines():
            points, *values = (each.strip() for each in line.split("#")[0].split(";"))
            if not values:
                continue
            start, _, end = points.partition("..")
            for code in range(int(start, 16), int(end or start, 16) + 1):
                yield code, values

    def property(self, path: str, name: str) -> set[int]:
        return {code for code, values in self.rows(path) if values[0] == name}

    def decompose(self, codes: Iterable[int]) -> list[int]:
        result: list[int] = []
        for code in codes:
            if 0xAC00 <= code < 0xD7A4:
                lead, rest = divmod(code - 0xAC00, 588)
                vowel, tail = divmod(rest, 28)
                result += [0x1100 + lead, 0x1161 + vowel] + ([0x11A7 + tail] if tail else [])
            elif code in self.canonical:
                result += self.decompose(self.canonical[code])
            else:
                result.append(code)
        return result

    def nfc(self, codes: Iterable[int]) -> list[int]:
        """Normalization form C (UAX 15), by the data read here and not those of this Python."""
        codes = self.decompose(codes)
        ordered: list[int] = []
        for code in codes:
            at = len(ordered)
            weight = self.combining.get(code, 0)
            while weight and at and self.combining.get(ordered[at - 1], 0) > weight:
                at -= 1
            ordered.insert(at, code)
        result: list[int] = []
        starter = -1
        last = -1
        for code in ordered:
            weight = self.combining.get(code, 0)
            if (starter >= 0 and last < weight) or (starter >= 0 and starter == len(result) - 1):
                pair = self.pair(result[starter], code)
                if pair is not None:
                    result[starter] = pair
                    continue
            if weight == 0:
                starter, last = len(result), -1
            else:
                last = weight
            result.append(code)
        return result

    def pair(self, first: int, second: int) -> int | None:
        if 0x1100 <= first < 0x1113 and 0x1161 <= second < 0x1176:
            return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        if 0xAC00 <= first < 0xD7A4 and (first - 0xAC00) % 28 == 0 and 0x11A8 <= second < 0x11C3:
            return first + second - 0x11A7
        return self.compose.get((first, second))


def class_of(data: Data, code: int) -> str:
    """The class of a code point: the variants of enum Class in src/text/character.rs."""
    category = data.category.get(code, "Cn")
    if code in APOSTROPHES:
        return "Apostrophe"
    if code in MORE_DASHES or (category == "Pd" and code not in NOT_DASHES):
        return "Dash"
    if code in LINE_BREAKS:
        return "LineBreak"
    # An empty Braille cell looks like a space, and is used as one.
    if code in (0x09, BRAILLE_BLANK) or category == "Zs":
        return "Space"
    if code in data.bidi:
        return "Bidi"
    if code in (0x200C, 0x200D):
        return "Joiner"
    if code in VARIATION_SELECTORS:
        return "VariationSelector"
    if category in ("Cc", "Cs"):
        return "Control"
    if category == "Co":
        return "PrivateUse"
    if category == "Cn":
        return "Unassigned"
    if code in data.prepended:
        return "Symbol"
    # Overlays (combining class 1) strike a letter through: no orthography writes one.
    if category == "Mn" and data.combining.get(code) == 1:
        return "Symbol"
    if code in data.ignorable or category == "Cf":
        return "Invisible"
    if category in ("Mn", "Mc"):
        return "Mark"
    if category == "Nd":
        return "Digit"
    if category[0] == "L" or category == "Nl":
        return "Letter"
    return "Punctuation" if category[0] == "P" else "Symbol"


def fold(data: Data, code: int) -> tuple[str, list[int]]:
    """When a code point is replaced by its plain form, and by what."""
    nothing: tuple[str, list[int]] = ("No", [])
    category = data.category.get(code, "Cn")
    if code in KEPT or code in data.ignorable:
        return nothing
    if code in ELONGATIONS:
        return "InNames", []
    if code in data.canonical:
        # An accent on a compatibility letter, such as ϓ: nothing if there is none.
        parts = data.decompose([code])
        plain = [each for part in parts for each in fold(data, part)[1] or [part]]
        return ("Everywhere", data.nfc(plain)) if plain != parts else nothing
    if code not in data.compatibility:
        # Styles that Unicode gives no decomposition, because it calls them letters or pictures.
        match = re.fullmatch(r"LATIN LETTER SMALL CAPITAL ([A-Z])", data.name.get(code, ""))
        if match:
            return "InNames", [ord(match[1].lower())]
        match = re.fullmatch(
            r"(?:NEGATIVE |CROSSED NEGATIVE )?(?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])",
            data.name.get(code, ""),
        )
        return ("InNames", [ord(match[1])]) if match else nothing
    tag, mapping = data.compatibility[code]
    plain = [each for part in mapping for each in (fold(data, part)[1] or [part])]
    letterlike = category[0] == "L" or category in ("Nl", "Nd", "Mn", "Mc")
    if tag in ("super", "sub"):
        if category[0] != "L":
            return nothing
        # Salishan and other orthographies write single raised letters of this block.
        return "InRuns" if code in SPACING_MODIFIERS else "InNames", data.nfc(plain)
    if tag in ("isolated", "initial", "medial", "final"):
        # Spacing forms of marks bring a space to stand on.
        bare = plain[1:] if plain[0] == 0x20 else plain
        return ("Everywhere", data.nfc(bare)) if category == "Lo" else nothing
    if tag in ("wide", "narrow", "compat", "font") and letterlike:
        return "InNames" if code in data.emoji else "Everywhere", data.nfc(plain)
    if tag == "compat" and 0x2E80 <= code < 0x2FE0:
        return "Everywhere", data.nfc(plain)
    if category == "So":
        letters = [each for each in plain if data.category[each][0] == "L"]
        inner = plain[1:-1] if tag == "compat" and plain[0] == 0x28 and plain[-1] == 0x29 else plain
        styled = tag in ("circle", "square", "font", "compat")
        latin = inner == letters and letters and data.script[letters[0]] == "Latin"
        circled = tag == "circle" and inner == letters and code not in data.emoji
        return ("InNames", letters) if styled and len(letters) == 1 and (latin or circled) else nothing
    if tag in ("wide", "narrow", "vertical", "small") and category[0] in "PS":
        return "InNames", data.nfc(plain)
    return nothing


def kind_of(data: Data, code: int, folds: str) -> Kind:
    category = data.category.get(code, "Cn")
    name = class_of(data, code)
    script = data.script.get(code, "")
    letter = name == "Letter"
    limits = {each: limit for limit, scripts in MARK_LIMITS.items() for each in scripts.split()}
    selector = "None"
    if letter and script == "Han":
        selector = "Ideographic"
    elif letter and script == "Mongolian":
        selector = "Mongolian"
    elif code in data.pictographic and category != "Cn":
        selector = "Emoji"
    joining = data.joining.get(code, "U")
    return Kind(
        name,
        folds,
        code not in data.nfc_unsure and code not in data.combining,
        {"U": "None", "C": "None", "L": "Left", "R": "Right", "D": "Dual", "T": "Transparent"}[joining],
        data.combining.get(code) == 9 and name == "Mark",
        selector,
        limits.get(script, PLAIN_MARK_LIMIT) if letter else PLAIN_MARK_LIMIT,
        name == "Symbol" and code != REPLACEMENT and category not in ("Sk", "Mn", "Me", "Cf"),
    )


def rust(code: int) -> str:
    return chr(code) if 0x20 < code < 0x7F and chr(code) not in "\"'\\" else f"\\u{{{code:X}}}"


def generate(data: Data) -> str:
    unknown = set(" ".join(MARK_LIMITS.values()).split()) - set(data.script.values())
    if unknown:
        raise SystemExit(f"no such scripts: {unknown}")
    folds = {code: fold(data, code) for code in range(CODE_POINTS)}
    kinds: dict[Kind, int] = {Kind("Letter"): 0}
    blocks: dict[tuple[int, ...], int] = {}
    index = []
    for start in range(0, CODE_POINTS, BLOCK):
        block = tuple(
            kinds.setdefault(kind_of(data, code, folds[code][0]), len(kinds))
            for code in range(start, start + BLOCK)
        )
        index.append(blocks.setdefault(block, len(blocks)))
    if len(kinds) > 256:
        raise SystemExit(f"{len(kinds)} kinds do not fit a byte")
    scalar = "u8" if len(blocks) <= 256 else "u16"

    folded = {code: tuple(to) for code, (when, to) in folds.items() if when != "No"}
    for code, to in folded.items():
        if (
            (not to and code not in ELONGATIONS)
            or list(to) != data.nfc(to)
            or any(each in folded and each not in ELONGATIONS for each in to)
        ):
            raise SystemExit(f"U+{code:04X} does not fold to a plain form")
    text = ""
    for to in sorted(set(folded.values()), key=lambda each: (-len(each), each)):
        target = "".join(map(chr, to))
        if target not in text:
            text += target
    places = []
    for code in sorted(folded):
        target = "".join(map(chr, folded[code]))
        at = len(text[: text.index(target)].encode())
        places.append(f"({at}, {len(target.encode())})")

    rows = "\n".join(
        f"    Properties {{ class: Class::{each.name}, folds: Folds::{each.folds}, "
        f"stable: {str(each.stable).lower()}, joining: Joining::{each.joining}, "
        f"virama: {str(each.virama).lower()}, selector: Selector::{each.selector}, "
        f"marks: {each.marks}, parts: {str(each.parts).lower()} }},"
        for each in kinds
    )
    body = ",\n".join(f"    [\n{lines(map(str, block))}\n    ]" for block in blocks)
    return f"""\
//! What is known of every code point. Generated: not to be edited.
//!
//! Made by `python tools/characters.py` from the Unicode {data.version} data files in the crate
//! `{CRATE}` {VERSION} (licence Unicode-3.0, see NOTICE).

use crate::text::character::{{Class, Folds, Joining, Properties, Selector}};

/// The version of the Unicode data.
pub const UNICODE_VERSION: &str = "{data.version}";

/// The kinds of code points there are; the first is the plain letter.
pub const KINDS: [Properties; {len(kinds)}] = [
{rows}
];

/// The number of the block that holds the kinds of {BLOCK} code points.
pub static INDEX: [{scalar}; {len(index)}] = [
{lines(map(str, index))}
];

/// The numbers of kinds, a block of {BLOCK} code points each; the first two are ASCII and Latin-1.
pub static BLOCKS: [[u8; {BLOCK}]; {len(blocks)}] = [
{body},
];

/// The characters that are replaced by plain ones, in order.
pub static FOLDED: [char; {len(folded)}] = [
{lines(f"'{rust(code)}'" for code in sorted(folded))}
];

/// Where in [`FOLD_TARGETS`] the plain form of each character in [`FOLDED`] stands, and its length.
pub static FOLD_PLACES: [(u16, u8); {len(folded)}] = [
{lines(places)}
];

/// The plain forms, one after the other, in normalization form C.
pub static FOLD_TARGETS: &str = "{"".join(map(rust, map(ord, text)))}";
"""


# What becomes of each class, in names and in free text, and the reason; in the order of enum Class.
FATES = {
    "Letter": ("stays", "stays", "Names are made of them."),
    "Mark": (
        "stays on a letter, as many as its script stacks",
        "the same",
        "Accents, vowel signs and points are spelling; a tower of them is none.",
    ),
    "Digit": ("goes, but for an ordinal such as 2nd", "stays", "Names have none; `digits` warns."),
    "Space": ("one U+0020", "one U+0020", "However it is typed or laid out, it parts two words."),
    "LineBreak": ("one U+0020", "`\\n`, or one U+0020", "A name is a single line."),
    "Control": (
        "goes; a space between a small letter and a capital, and for U+001C to U+001F",
        "the same",
        "It shows nothing, and ends strings, headers or records where a program reads on.",
    ),
    "Bidi": ("goes", "goes", "It makes a text read as another; letters have their direction of themselves."),
    "Invisible": (
        "goes",
        "goes, but for the tags of a flag",
        "Two names that look the same must be the same. U+200B parts words as a control does.",
    ),
    "Joiner": (
        "stays where its script needs it",
        "the same, and between emoji",
        "RFC 5892, appendix A: after a virama, or U+200C between letters that would join; and Bengali "
        "ya-phalaa.",
    ),
    "VariationSelector": (
        "stays after a Han or Mongolian letter",
        "the same, and after emoji",
        "It tells the form of a character that people insist on; elsewhere it is invisible.",
    ),
    "PrivateUse": ("goes", "goes", "What it shows depends on a font that the reader lacks."),
    "Unassigned": ("goes", "goes", "It is no character yet, or never."),
    "Symbol": (
        "goes; a space where it parted two words, but for $, which stands for an S (Ke$ha)",
        "stays",
        "No name is written with it. Overlays that strike letters through, and numbers that are no digits, "
        "are here.",
    ),
    "Punctuation": (
        "goes, but for what the rules of names own: the full stop of initials, l·l, ・, a/l, a comma",
        "stays",
        "It stood around the name, not in it.",
    ),
    "Apostrophe": (
        "`'`",
        "stays",
        "One name must not have seven forms. ʻokina, ʿayn and saltillo are letters.",
    ),
    "Dash": ("`-`", "stays", "The same: hyphens, dashes, minus signs, maqaf."),
}
FOLDS = {
    "Everywhere": (
        "replaced by its plain form in names and in free text",
        "Width, mathematical alphabets, ligatures and presentation forms are of the font, not of the name.",
    ),
    "InNames": (
        "replaced in names",
        "Raised, small-capital, circled and squared letters are ornament; free text may mean what it shows. "
        "The tatweel is replaced by nothing.",
    ),
    "InRuns": (
        "replaced in names beside another raised letter",
        "Alone it may be a letter of an orthography, as in xʷməθkʷəy̓əm.",
    ),
}


def page(data: Data) -> str:
    """docs/characters.md: for each class how many there are, what becomes of them and why."""
    kinds = [kind_of(data, code, fold(data, code)[0]) for code in range(CODE_POINTS)]
    classes = Counter(kind.name for kind in kinds)
    folded = Counter(kind.folds for kind in kinds)
    if set(classes) != set(FATES):
        raise SystemExit(f"classes without a reason: {set(classes) ^ set(FATES)}")
    rows = "\n".join(
        f"| {re.sub('(?<=[a-z])(?=[A-Z])', ' ', name).lower()} | {classes[name]:,} "
        f"| {in_name} | {in_text} | {why} |"
        for name, (in_name, in_text, why) in FATES.items()
    )
    folds = "\n".join(f"| {folded[name]:,} | {what} | {why} |" for name, (what, why) in FOLDS.items())
    limits = "\n".join(f"| {limit} | {scripts.replace('_', ' ')} |" for limit, scripts in MARK_LIMITS.items())
    return f"""\
# What becomes of each character

Made by `python tools/characters.py` from the data of Unicode {data.version}; not to be edited. Each of the
{CODE_POINTS:,} code points is in one class, by its properties and not by example; the same program writes
the table that the code reads (`src/tables/characters.rs`).

| class | code points | in a name | in free text | why |
|---|---:|---|---|---|
{rows}

Before that, compatibility forms give way to their plain characters, and the text is brought to
normalization form C:

| code points | what | why |
|---:|---|---|
{folds}

Other spellings than a plain form are kept: ª and º, the Thai and Lao am, the Armenian և, Korean letters on
their own.

A letter carries at most {PLAIN_MARK_LIMIT} marks after normalization, which is what Vietnamese,
transliterations and tone marks need; letters of these scripts carry more:

| marks | scripts |
|---:|---|
{limits}
"""


def data_folder() -> Path:
    """Has cargo fetch the crate, through a manifest of its own, and tells where its data are."""
    with tempfile.TemporaryDirectory() as folder:
        manifest = Path(folder) / "Cargo.toml"
        (Path(folder) / "src").mkdir()
        (Path(folder) / "src" / "lib.rs").write_text("")
        manifest.write_text(
            f'[package]\nname = "tables"\nversion = "0.0.0"\nedition = "2024"\n'
            f'[dependencies]\n{CRATE} = {{ version = "={VERSION}", default-features = false }}\n'
        )
        cargo = ["cargo", "--quiet"]
        subprocess.run([*cargo, "fetch", "--manifest-path", str(manifest)], check=True)
        metadata = [
            *cargo,
            "metadata",
            "--format-version",
            "1",
            "--offline",
            "--manifest-path",
            str(manifest),
        ]
        packages = json.loads(subprocess.run(metadata, check=True, capture_output=True).stdout)["packages"]
    manifest = next(Path(each["manifest_path"]) for each in packages if each["name"] == CRATE)
    return manifest.parent / "tests" / "data" / "rscd"


if __name__ == "__main__":
    unicode = Data(data_folder())
    sys.exit(write_or_check({OUTPUT: generate(unicode), PAGE: page(unicode)}))
