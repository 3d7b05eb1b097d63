"""The table of docs/names.md, held to the vectors: what the page shows is what the tests require.

Not the code of the page: tests/test_readme.py runs that.
"""

import re
import sys
from importlib import import_module
from pathlib import Path

tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

ROOT = Path(__file__).parent.parent


def test_every_name_of_the_table_is_required() -> None:
    vectors = (ROOT / "tests" / "vectors" / "name_case.toml").read_text("utf-8")
    required = {row["name"] for row in tomllib.loads(vectors)["case"] if "contested" not in row}
    page = (ROOT / "docs" / "names.md").read_text("utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 30
    shown = [name for row in rows for name in re.findall("`([^`]+)`", row[2])]
    assert len(shown) > 90
    assert [name for name in shown if name not in required] == []
