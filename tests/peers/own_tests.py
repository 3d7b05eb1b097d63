"""Runs email-validator's own tests on cleanse.compat, message texts apart, and tells which fail.

Not our tests of the module: those are tests/test_compat.py. Run as a program it takes the folder
of the tests and prints what pytest found, as JSON on the last line.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from download import CACHE, find


class _WithoutTexts(ast.NodeTransformer):
    """Takes the comparisons of message texts out of a test; whether something is raised stays."""

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        source = ast.unparse(node.test)
        is_text = "str(exc_info.value)" in source
        # What the command line printed is compared with a sentence.
        is_text |= source.startswith("stdout == ") and isinstance(node.test, ast.Compare)
        return ast.Pass() if is_text else node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func) == "pytest.raises":
            node.keywords = [keyword for keyword in node.keywords if keyword.arg != "match"]
        return node


def _prepare() -> Path:
    tests = find("email-validator*/*/tests")
    prepared = CACHE / "own_tests"
    prepared.mkdir(exist_ok=True)
    for path in tests.iterdir():
        text = path.read_text("utf-8")
        if path.suffix == ".py":
            text = ast.unparse(ast.fix_missing_locations(_WithoutTexts().visit(ast.parse(text))))
        (prepared / path.name).write_text(text, "utf-8")
    return prepared


class _Report:
    """A pytest plugin that notes how each test ended, and the address it was about."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed: list[tuple[str, str]] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if report.when == "call" and report.passed:
            self.passed += 1
        elif report.failed:
            arguments = getattr(getattr(item, "callspec", None), "params", {})
            address = arguments.get("email_input") or arguments.get("s") or ""
            self.failed.append((getattr(item, "originalname", item.name), str(address)))
        return report


def _main(folder: str) -> None:
    from cleanse import compat

    compat.install()
    report = _Report()
    # A test marked so asks the real DNS.
    options = ("-q", "-p", "no:cacheprovider", "-m", "not network", "-W", "ignore", "--rootdir", folder)
    code = pytest.main([*options, "--override-ini=addopts=", "-c", "/dev/null", folder], plugins=[report])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        sys.exit(code)
    print(json.dumps({"passed": report.passed, "failed": report.failed}))


def run() -> tuple[int, list[tuple[str, str]]]:
    """Return how many passed, and the function and address of each that failed."""
    command = (sys.executable, str(Path(__file__)), str(_prepare()))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        sys.exit(f"{done.stdout}\n{done.stderr}")
    return found["passed"], [(name, address) for name, address in found["failed"]]


if __name__ == "__main__":
    _main(sys.argv[1])
