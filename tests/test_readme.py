"""The code of the README and of pages of docs/, as a reader runs it: in order, a namespace a section.

Not a style check: what a block shows with `>>>` has to come out, and what it asserts has to hold.
"""

import doctest
import re
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
# Pages whose every block of Python runs.
DOCS = "frameworks", "judging", "names"
PAGES = [README, *((ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8") for page in DOCS)]
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


class Section(NamedTuple):
    heading: str
    blocks: list[str]


def sections() -> list[Section]:
    """The sections that hold Python, in order."""
    found = []
    for part in re.split(r"^(?=#)", "\n".join(PAGES), flags=re.MULTILINE):
        blocks = re.findall(r"^```python\n(.*?)^```$", part, flags=re.MULTILINE | re.DOTALL)
        if blocks:
            found.append(Section(part.partition("\n")[0].strip("# "), blocks))
    return found


@pytest.fixture(autouse=True)
def _django() -> None:
    import django

    django.setup()


@pytest.mark.parametrize("section", sections(), ids=lambda section: section.heading)
def test_code_runs(section: Section) -> None:
    namespace: dict[str, object] = {"__name__": "readme"}
    for number, block in enumerate(section.blocks):
        place = f"{section.heading}, block {number}"
        if ">>>" not in block:
            exec(compile(block, place, "exec", dont_inherit=True), namespace)  # noqa: S102 -- our own README
            continue
        test = doctest.DocTestParser().get_doctest(block, namespace, place, place, 0)
        report: list[str] = []
        runner = doctest.DocTestRunner(optionflags=OPTIONS, verbose=False)
        failed, tried = runner.run(test, out=report.append, clear_globs=False)
        assert tried > 0
        assert failed == 0, "".join(report)
        namespace = test.globs


def test_every_framework_has_its_section() -> None:
    headings = [section.heading for section in sections()]
    assert {"FastAPI", "Django", "Django REST framework", "django-ninja", "Jupyter"} <= set(headings)


def test_commands_are_targets() -> None:
    targets = set(
        re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    )
    named = set(re.findall(r"\bmake ([a-z-]+)", README))
    assert named
    assert named <= targets


def test_extras_are_there() -> None:
    there = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = set(re.findall(r"[.e]\[([a-z]+)\]", "\n".join(PAGES)))
    assert {"django", "fastapi"} <= named <= set(there["optional-dependencies"])


def test_commands_select_tests() -> None:
    # pytest takes a word that selects nothing for a failure, and so would the reader.
    words = re.findall(r"-k (\w+)", README)
    tests = "\n".join(
        f"{path.name}\n{path.read_text(encoding='utf-8')}" for path in ROOT.glob("tests/**/test_*.py")
    )
    assert words
    assert [
        word for word in words if not re.search(rf"(^|def )test_\w*{word}", tests, flags=re.MULTILINE)
    ] == []
