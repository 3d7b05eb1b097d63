"""Asks us and the peers what the peers' own tests ask, and prints who agrees with whom.

Not part of `make test`: it needs the registries. Exits 1 on a disagreement of ours that
deviations.toml, or name_deviations.toml, does not explain, and on an explanation of none.
`names` or `emails` after the program asks the one half alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import download
import name_run
import own_tests
from answerers import Answerer, answerers, ask
from sources import Case, cases

tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

Answers = Mapping[Case, Mapping[str, bool | None]]

_WORD = {True: "valid", False: "invalid"}


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(header), *map(list, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _tally(answers: Answers, scored: Iterable[Case], names: Iterable[str]) -> list[str]:
    """Return, for each peer, how many of the addresses it can be asked about it has right."""
    cells = []
    for name in names:
        verdicts = [(answers[case][name], case.valid) for case in scored]
        asked = [verdict == valid for verdict, valid in verdicts if verdict is not None]
        cells.append(f"{sum(asked)}/{len(asked)}")
    return cells


def _union(scored: list[Case]) -> tuple[list[Case], int]:
    """Return each address once, without those about which the sources differ, and how many these are."""
    verdicts: dict[tuple[str, Any], set[bool]] = {}
    for case in scored:
        verdicts.setdefault((case.address, case.policy), set()).add(case.valid)
    once = {(case.address, case.policy): case for case in scored}
    agreed = [case for key, case in once.items() if len(verdicts[key]) == 1]
    return agreed, len(once) - len(agreed)


def _agreement(answers: Answers, explained: set[tuple[str, str, bool]], found: list[Answerer]) -> str:
    names = [each.name for each in found]
    every = list(answers)
    rows = []
    for source in dict.fromkeys(case.source for case in every):
        rows.append([source, *_tally(answers, [case for case in every if case.source == source], names)])
    union, contested = _union(every)
    rows.append(["all, each once", *_tally(answers, union, names)])
    stands = [case for case in union if (case.source, case.address, case.valid) not in explained]
    rows.append(["the same, less our deviations", *_tally(answers, stands, names)])
    table = _table(["tests of", *names], rows)
    return f"{table}\n\nNot scored below the line: {contested} that the sources judge differently."


def _show(kind: str, items: Iterable[str]) -> int:
    items = list(items)
    if items:
        print(f"\n{kind}:", *(ascii(item) for item in items), sep="\n  ")
    return len(items)


def _emails() -> bool:
    deviations = tomllib.loads((Path(__file__).parent / "deviations.toml").read_text("utf-8"))
    found = answerers()
    answers = {
        case: {peer.name: ask(peer, case.address, case.valid, dict(case.policy)) for peer in found}
        for case in cases()
    }
    explained = {
        (entry["source"], address, entry["theirs"] == "valid")
        for entry in deviations["address"]
        for address in entry["addresses"]
    }
    differ = {
        (case.source, case.address, case.valid)
        for case in answers
        if answers[case]["cleanse"] is not case.valid
    }

    own = deviations.get("test", [])
    passed, failed = own_tests.run()
    explained_tests = {(entry["name"], address) for entry in own for address in entry.get("addresses", [""])}

    print(_agreement(answers, explained, found))
    print(
        "\nemail-validator's own tests on cleanse.compat, message texts apart: "
        f"{passed} pass, {len(failed)} differ"
    )
    for entry in (*deviations["address"], *own):
        about = entry.get("source", entry.get("name"))
        print(f"\n{about}, {len(entry.get('addresses', ['']))}: {entry['reason']}\n  {entry['clause']}")

    bad = _show(
        "Not explained in deviations.toml",
        (
            f"{source}: {address} is {_WORD[valid]} there"
            for source, address, valid in sorted(differ - explained)
        ),
    )
    bad += _show(
        "Explained, but no deviation", (f"{s}: {address}" for s, address, _ in sorted(explained - differ))
    )
    bad += _show(
        "Tests not explained", (f"{n}: {address}" for n, address in sorted(set(failed) - explained_tests))
    )
    bad += _show(
        "Tests explained, but passing", (f"{n}: {a}" for n, a in sorted(explained_tests - set(failed)))
    )
    return bad > 0


def main(halves: list[str]) -> int:
    """Fetch, ask, print."""
    download.fetch()
    reports = {"emails": _emails, "names": name_run.report}
    failed = [reports[half]() for half in halves or reports]
    return int(any(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
