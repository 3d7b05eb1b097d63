"""Generates src/tables/nicknames.txt: the short and pet forms of given names, of many languages.

Not translations: Juan is no nickname of John.

    python tools/nicknames.py           # writes the table
    python tools/nicknames.py --check   # regenerates and compares; exit status 1 if it differs

The packages of SOURCES are downloaded by name; neither is a dependency of the package. What is in
nicknames.txt and name_spellings.txt is general knowledge of the languages named, written for this table.

A line is a short form and the full names it stands for, or after a = the usual spelling, all in the form of
`squeezed`: so that Zhenya and Ženja, Evgeny and Yevgeniy are one word each. Lines are in order of their
first word.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from generated import ROOT, download, write_or_check

DATE = "2026-11-25"
SOURCES = {"nicknames": "1.0.1", "corp-names": "0.3.3"}
OUTPUT = ROOT / "src" / "tables" / "nicknames.txt"
# Written for this table: short and pet forms of many languages; spellings that differ too much to be alike.
OWN = ROOT / "tools" / "nicknames.txt"
SPELLINGS = ROOT / "tools" / "name_spellings.txt"

# Pairs of the sources that are two names and no nickname, a jest, or a man's name for a woman's.
NOT_NICKNAMES = """
aaron-erin aaron-ron agnes-inez inez-agnes alexandria-alexander alexandria-sandra amelia-emily andrea-andrew
andrew-randy
anselm-selma selma-anselm aron-erin ashley-leah belinda-linda cameron-ron carol-kara carol-kari carol-lynn
catherine-lena charlotte-sherry christian-kit dalton-dahl delilah-della derek-ricky derrick-eric
edwina-edwin elaine-helen eleanor-elaine elena-helen eileen-helen emily-emma emeline-emily emeline-emma
emil-emily ernestine-ernest earnest-ernestine eloise-louise esther-hester hester-esther evaline-lena
flora-florence florence-flora frederica-frederick francis-francine georgine-george hannah-susan hannah-anna
anna-anne anna-ann anne-anna annie-anna
helen-ella helena-aileen helena-eileen helena-elaine helena-ellen helena-eleanor helen-lena ian-john ivan-john
john-ian jane-jean jean-jane jane-jessie janet-jessie janet-jeanette jeanette-janet jeanne-jane jennet-jessie
jehu-hugh jerry-geraldine jessie-jane jessie-janet
joan-nonie joanna-hannah johannes-john johannes-jonathan johann-john john-jonathan jonathan-john jon-jonathan
johnathan-john jonathon-john johnathon-john julia-julie julie-julia laurinda-lawrence lena-ellen lois-louise
louise-lois louisa-lois louisa-eliza louise-eliza lucas-luke luke-lucas luella-ella mabel-mehitabel
margarita-megan maria-mary marian-marion marie-mary mary-marie marietta-mary marietta-marie marietta-marion
marietta-maureen marion-mary maureen-mary matilda-maud melchizedek-dick michelle-shelley miguel-michael
minnie-wilhelmina
nancy-ann moses-amos amos-moses orlando-roland roland-orlando parmelia-amelia patrick-peter rosa-rose
rosemary-mary rosemary-marie relief-leafa sampson-sam savannah-anna sheila-cecilia silence-liley
simon-si solomon-zolly sophronia-sophia sue-susan susannah-hannah theodosia-theo veronica-ron virginia-jane
westley-farmboy william-bela william-bell wilma-william winfield-winny casper-jasper jasper-casper
clara-clarissa clarence-clare claire-clara clementine-clement cornelia-nelle demaris-mary diana-dicey
dorinda-dorothea elbert-albert emanuel-manuel manuel-emanuel jacobus-jacob immanuel-manuel irvin-irving
vincenzo-vic bill-fred billy-fred will-fred bill-robert billy-robert robert-bill robert-billy kent-kendrick
kenneth-kendrick mary-marian maris-mary demerias-mary manola-nonnie adelbert-albert joseph-jody
joshua-joe junior-june magdalena-lena rodger-bobby roger-bobby tony-clifton bert-bob bert-bobby
philadelphia-delpha jerry-geri
aleksandr-sandor alexander-alexis elizabeth-lisa elizabeth-elsa jean-john ann-nancy mary-marion elsie-alice
jo-joanna kim-kimberley
"""


def squeezed(name: str) -> str:
    """The form that the table is in; src/name/compatible/nickname.rs has the same in Rust."""
    plain = name.casefold().translate(
        {0x142: "l", 0x131: "i", 0x111: "d", 0xF8: "o", 0xE6: "ae", 0x153: "oe"}
    )
    letters = "".join(c for c in unicodedata.normalize("NFD", plain) if c.isalpha())
    for written, meant in (("x", "ks"), ("ph", "f"), ("y", "i"), ("j", "i"), ("w", "v")):
        letters = letters.replace(written, meant)
    letters = re.sub(r"(.)\1+", r"\1", letters)
    return re.sub(r"^ie", "e", letters)


def own(path: Path) -> Iterator[tuple[str, str]]:
    """The pairs of OWN or SPELLINGS: a full name and another form of it."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            full, _, short = line.partition(":")
            yield from ((name, each) for name in full.split() for each in short.split())


def packaged() -> Iterator[tuple[str, str]]:
    """The pairs of the packages."""
    with tempfile.TemporaryDirectory() as folder:
        read = {name: download(name, version, Path(folder)) for name, version in SOURCES.items()}
        rows = csv.DictReader(read["nicknames"]("nicknames/names.csv").splitlines())
        yield from ((row["name1"], row["name2"]) for row in rows)
        names = json.loads(read["corp-names"]("corp_names/data/nicknames.json"))
        for name, known in names.items():
            # What it calls international are translations.
            if known["canonical"] and known["category"] in ("common", "archaic"):
                yield known["canonical"], name


def generate() -> str:
    """The table."""
    dropped = {tuple(pair.split("-")) for pair in NOT_NICKNAMES.split()}
    full_names: dict[str, set[str]] = defaultdict(set)
    for full, short in [*own(OWN), *(pair for pair in packaged() if pair not in dropped)]:
        if full.isascii() and short.isascii() and squeezed(full) != squeezed(short):
            full_names[squeezed(short)].add(squeezed(full))
            # A line of its own, so that it is known as a name.
            full_names.setdefault(squeezed(full), set())
    for name, spelling in own(SPELLINGS):
        if squeezed(name) != squeezed(spelling):
            full_names[squeezed(spelling)].add(f"={squeezed(name)}")
            full_names.setdefault(squeezed(name), set())
    sources = ", ".join(f"{name} {version}" for name, version in SOURCES.items())
    head = f"""\
# Short forms of given names and the full names they stand for, as of {DATE}. Generated: not to be edited.
# Made by tools/nicknames.py from {sources} (Apache-2.0; MIT) and from general knowledge.
"""
    return head + "".join(
        f"{' '.join([short, *sorted(full)])}\n" for short, full in sorted(full_names.items())
    )


def main() -> int:
    """Write or check the table."""
    return write_or_check({OUTPUT: generate()})


if __name__ == "__main__":
    sys.exit(main())
