"""Asks us and the peers about names, prints the shares beside each other, and what is not explained.

Not part of `make test`: it needs the registries. Our own lists are counted here too; that each of
their cases is right is what `make test` asks.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import cleanse
from name_answerers import answerers
from name_sources import Case, cases

tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

_TESTS = Path(__file__).resolve().parents[1]

#: What each subject is called, and the least share of ours on a source, contested answers apart.
_SUBJECTS = {
    "case": "Case, from capitals and from small letters",
    "keep": "Left alone as written",
    "clean": "Mojibake repaired",
    "parse": "Given name and family name",
    "match": "The same person or not",
}
_LEAST = {
    ("case", None): 0.95,
    ("keep", None): 1.0,
    ("parse", "human_name"): 0.93,
    ("parse", "nameparser, Latin"): 0.95,
    ("parse", "nameparser, non-Latin"): 0.90,
    ("parse", "probablepeople"): 0.965,
    ("match", "human_name"): 0.95,
}


#: Which apostrophe is written is no matter of case.
_APOSTROPHES = str.maketrans("\u2019\u02bc\u02bb", "'''")


def _plain(text: str | None) -> str:
    """Return the letters and digits of a text, blind to case, accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(c for c in decomposed if c.isalnum())


def _text(text: str | None) -> str:
    """Return what our own cleaning makes of a text: quotes and spaces are no matter of mojibake."""
    try:
        return cleanse.sanitize_text(text or "")
    except cleanse.CleanseError:
        return ""


def _agrees(case: Case, answer: Any) -> bool:  # noqa: ANN401 -- a text, two texts or a verdict
    if answer is None:
        return False
    if case.subject == "clean":
        return _text(answer) == _text(case.answer)
    if case.subject == "parse":
        given, family = case.answer
        right = _plain(answer[1]) == _plain(family)
        return right and (given is None or _plain(answer[0]) == _plain(given))
    if case.subject == "match":
        return bool(answer == case.answer)
    return str(answer).translate(_APOSTROPHES) == str(case.answer).translate(_APOSTROPHES)


def _share(verdicts: list[bool]) -> str:
    return f"{100 * sum(verdicts) / len(verdicts):5.1f} % of {len(verdicts)}" if verdicts else "-"


@dataclass
class _Tally:
    """Who agrees with each case of a source."""

    cases: list[Case]
    agree: dict[str, list[bool]]

    def differ(self) -> list[Case]:
        ours = self.agree.get("cleanse", [])
        return [case for case, right in zip(self.cases, ours, strict=False) if not right]


def _ask(every: Iterable[Case]) -> dict[tuple[str, str], _Tally]:
    tallies: dict[tuple[str, str], _Tally] = {}
    for case in every:
        tallies.setdefault((case.subject, case.source), _Tally([], {})).cases.append(case)
    for name, subjects in answerers().items():
        for (subject, _), tally in tallies.items():
            if subject in subjects:
                answers = subjects[subject]([case.inputs for case in tally.cases])
                tally.agree[name] = [
                    _agrees(case, answer) for case, answer in zip(tally.cases, answers, strict=True)
                ]
    return tallies


@dataclass(frozen=True)
class _Deviation:
    reason: str
    contested: bool


def _deviations() -> dict[str, _Deviation]:
    """Return the reason of each key."""
    path = Path(__file__).parent / "name_deviations.toml"
    entries = tomllib.loads(path.read_text("utf-8"))["deviation"]
    return {
        key: _Deviation(entry["reason"], entry.get("contested", False))
        for entry in entries
        for key in entry["keys"]
    }


def _print_subject(
    subject: str, tallies: dict[tuple[str, str], _Tally], deviations: dict[str, _Deviation]
) -> int:
    """Print one subject; return how many of its shares are too low."""
    low = 0
    contested = {key for key, deviation in deviations.items() if deviation.contested}
    print(f"\n{_SUBJECTS[subject]}")
    for (about, source), tally in tallies.items():
        if about != subject:
            continue
        print(f"  tests of {source}")
        for name, verdicts in tally.agree.items():
            print(f"    {name:24} {_share(verdicts)}")
        ours = tally.agree["cleanse"]
        settled = [right for case, right in zip(tally.cases, ours, strict=True) if case.key not in contested]
        if len(settled) < len(ours):
            print(f"    {'cleanse, less contested':24} {_share(settled)}")
        least = _LEAST.get((subject, source), _LEAST.get((subject, None), 0.0))
        if sum(settled) < least * len(settled):
            low += 1
            print(f"    TOO LOW: at least {100 * least:.1f} %")
    return low


def _own_lists() -> int:
    """Print the shares of our own lists; return how many are too low."""
    print("\nOur own lists (tests/vectors)")
    low = 0
    for what, verdicts, least in _own():
        print(f"  {what:48} {_share(verdicts)}")
        if sum(verdicts) < least * len(verdicts):
            low += 1
            print(f"    TOO LOW: at least {100 * least:.1f} %")
    return low


def _own() -> Iterable[tuple[str, list[bool], float]]:
    def read(file: str) -> dict[str, Any]:
        found: dict[str, Any] = tomllib.loads((_TESTS / "vectors" / file).read_text("utf-8"))
        return found

    def clean(text: str, locale: str | None = None) -> str | None:
        return cleanse.inspect_name(text, locale=locale).value

    rows = read("name_case.toml")["case"]
    for what, contested in (("cased", False), ("cased, contested apart", True)):
        yield (
            what,
            [
                clean(text, row.get("locale")) == row["name"]
                for row in rows
                if not (contested and "contested" in row)
                for text in (row.get("upper", row["name"].upper()), row.get("lower", row["name"].lower()))
            ],
            0.98 if contested else 0.0,
        )
    rows = read("name_keep.toml")["case"]
    yield "left alone", [clean(row["name"], row.get("locale")) == row["name"] for row in rows], 1.0
    rows = read("name_clean.toml")["clean"]
    yield (
        "dirt comes off",
        [clean(row["input"] * row.get("repeat", 1)) == row.get("value") for row in rows],
        0.98,
    )
    rows = read("name_judge.toml")
    told = [set(row["warnings"]) & set(cleanse.inspect_name(row["input"]).warnings) for row in rows["junk"]]
    yield "junk is told", list(map(bool, told)), 0.95
    found = [cleanse.inspect_name(row["name"]) for row in rows["real"]]
    yield "real names that look odd pass without warning", [one.ok and not one.warnings for one in found], 1.0


def report() -> bool:
    """Ask, print, and return whether something is too low or not explained."""
    deviations = _deviations()
    tallies = _ask(cases())
    bad = sum(_print_subject(subject, tallies, deviations) for subject in _SUBJECTS)
    bad += _own_lists()

    differ = {case.key: case for tally in tallies.values() for case in tally.differ()}
    explained: dict[_Deviation, list[Case]] = {}
    for key in differ.keys() & deviations.keys():
        explained.setdefault(deviations[key], []).append(differ[key])
    for deviation, found in explained.items():
        kind = "contested" if deviation.contested else "ours differs"
        few = " / ".join(sorted({" | ".join(case.inputs) for case in found})[:4])
        print(f"\n{found[0].source}, {len(found)}, {kind}: {deviation.reason}\n  {few}")
    for key, case in differ.items():
        if key not in deviations:
            print(
                f"\nNot explained: {key} {case.subject}, {case.source}: {case.inputs} is {case.answer} there"
            )
    for key in sorted(deviations.keys() - differ.keys()):
        print(f"\nExplained, but no deviation: {key}: {deviations[key].reason}")
    return bad > 0 or differ.keys() != deviations.keys()
