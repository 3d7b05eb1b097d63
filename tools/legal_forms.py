"""Generates src/tables/legal_forms.rs: the legal forms of companies, as a name ends in them.

Not those of two letters, nor words that are names, initials or degrees as well: those are few, and
src/name/judge/business.rs has them with the rules that they need.

    python tools/legal_forms.py           # writes the table
    python tools/legal_forms.py --check   # regenerates and compares; exit status 1 if it differs

The package corp-names is downloaded by name; it is no dependency of the package.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from generated import ROOT, download, lines, write_or_check

PACKAGE, VERSION = "corp-names", "0.3.3"
DATE = "2026-11-25"
LONGEST = 12
OUTPUT = ROOT / "src" / "tables" / "legal_forms.rs"

# Words of the source that are names or plain words: a person may be called so, or live there.
NAMES_TOO = """
ages bezirk botschaft branch bund canton cantonal cantone chartered commune comune confederazione
consorzio cooperation corp district districto distretto embassy ambassade ambasciate etat fiamm fund
gemeinde incorporation indivisions kanton mesto natura obec obrt other partnership petr private procura
procuration prokura proprietary registered society societe stiftung tapui trust trustee undivided
unlimited uaim coop cooperative samost teo confédération consortile fondpriv jednoduchá doplnková company
association assoc coöp koop amba cemix emhü enk corporation cuma seca egiz cias reit gvorp partg mepe sarf
prst
"""
# Forms of three letters that no one has as initials, and that are no degree, order or name of note.
SHORT = """
aat abp aps asa avv bda bvv csl doo ead ehf ekb eog eoo epe esv gbr gie giz hsz iks jsc jtd kda kdd kft
kht kkt lca lda llc llp ltd mbh mmc nuf nyr oao oba odo oeg ohf ohg ood ooo osk oyj pfa plc pll pte pty
qmj qsc rhf sab sca scl scs sia ska slf slu snc spj spk spp sro srl ste sté suc tdv tmi uab ulc vof vog
vos vve vzw wll yoa zao zat zbo zrt inc sas оао зао ооо оод пао тда кда еад
"""


def generate() -> str:
    with tempfile.TemporaryDirectory() as folder:
        text = download(PACKAGE, VERSION, Path(folder))("corp_names/data/company_suffixes.json")
    words = {word for word in json.loads(text) if word.isalpha() and word == word.lower()}
    # What is longer has lost the stops between its parts.
    long = sorted(word for word in words if 3 < len(word) <= LONGEST and word not in NAMES_TOO.split())
    short = sorted(words.intersection(SHORT.split()))
    return f"""\
//! Legal forms of companies. Generated: not to be edited.
//!
//! Made by `python tools/legal_forms.py` from the package {PACKAGE} {VERSION} (MIT, Copyright (c) 2026
//! Neil Sheridan; read {DATE}).

/// Forms of four letters or more, in small letters.
pub static LONG: &[&str] = &[
{lines(f'"{word}"' for word in long)}
];

/// Forms of three letters or fewer, which initials may look like.
pub static SHORT: &[&str] = &[
{lines(f'"{word}"' for word in short)}
];
"""


if __name__ == "__main__":
    sys.exit(write_or_check({OUTPUT: generate()}))
