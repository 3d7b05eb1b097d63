"""The contact list that ships: what its generator makes, large and mixed, and cleaned by the demo.

Not a test of single rules: those are in tests/vectors.
"""

import csv
import re
import sys
import unicodedata
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(autouse=True)
def _examples_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(EXAMPLES)


def rows(name: str) -> list[list[str]]:
    with (EXAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_the_committed_list_is_what_the_generator_makes() -> None:
    import make_contacts

    contacts, truth = make_contacts.make()
    assert rows("contacts.csv") == contacts
    assert rows("contacts_truth.csv") == truth


def test_the_list_is_large_and_mixed() -> None:
    header, *truth = rows("contacts_truth.csv")
    by_field = {field: [row[place] for row in truth] for place, field in enumerate(header)}
    scripts = {unicodedata.name(c).split()[0] for name in by_field["name"] for c in name if c.isalpha()}
    assert len(truth) >= 2000
    assert len(set(by_field["language"])) >= 30
    assert len(scripts) >= 25
    import make_contacts

    done = {mess for cell in by_field["name_messes"] for mess in cell.split("+")}
    assert done >= set(make_contacts._NAME_WAYS) | {"junk", "missing"}


def test_the_demo_runs_and_most_comes_out_right(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "demo", None)
    monkeypatch.delitem(sys.modules, "demo")
    import demo

    demo.main()
    printed = capsys.readouterr().out
    shares = {
        label.strip(): float(share)
        for label, share in re.findall(
            r"^  (\S.*?) +[\d,]+ of +[\d,]+ +([\d.]+)%$", printed, flags=re.MULTILINE
        )
    }
    assert shares["names equal to the truth"] >= 95
    assert shares["names that were clean: left as they were"] >= 99
    assert shares["junk in the name column: refused or warned of"] >= 90
    assert shares["addresses equal to the truth"] >= 99
    assert shares["addresses that nobody can repair: refused"] == 100
