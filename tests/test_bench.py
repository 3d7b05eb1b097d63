"""The comparison with the peers still runs. No time is asserted: that is `make bench`."""

import subprocess
import sys
from pathlib import Path

BENCHES = Path(__file__).resolve().parent.parent / "benches"


def test_every_section_runs_and_every_limit_gets_a_mark(tmp_path: Path) -> None:
    page = tmp_path / "benchmarks.md"
    command = [sys.executable, str(BENCHES / "compare.py"), "--quick", "--output", str(page)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    limits = page.read_text(encoding="utf-8").partition("## Limits")[2].partition("\n## ")[0]
    marks = [line.split("|")[-2].strip() for line in limits.splitlines() if "≤" in line or "≥" in line]
    assert len(marks) > 30
    assert set(marks) <= {"pass", "FAIL", "undecided"}
