"""The types that the installed package carries, as mypy sees them. What is checked is in tests/typing."""

import re
import subprocess
import sys
from pathlib import Path

TYPING = Path(__file__).parent / "typing"
CACHE = Path(__file__).parent.parent / ".cache" / "mypy"


def mypy(code: Path, away: Path) -> str:
    # Away from the checkout, so that the installed package answers, and by no one's configuration.
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={CACHE}", str(code)]
    done = subprocess.run(command, cwd=away, capture_output=True, text=True, timeout=300, check=False)
    return done.stdout + done.stderr


def test_mypy_agrees_and_would_object(tmp_path: Path) -> None:
    assert mypy(TYPING, tmp_path).startswith("Success: ")
    # That it looks at the package at all, a wrong type must show.
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import cleanse\nx: int = cleanse.sanitize_name('Ana')\n")
    said = mypy(wrong, tmp_path)
    assert re.search(r"wrong\.py:2: error: .*\"str\".*\"int\"", said)
