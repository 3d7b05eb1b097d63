"""What importing cleanse brings along. Not how long it takes: that is measured, not tested."""

import subprocess
import sys

ADDED = "import sys; before = set(sys.modules); import {}; print(*sorted(set(sys.modules) - before))"
OURS = {"cleanse", "cleanse._cleanse", "cleanse.errors"}


def python(code: str) -> str:
    # No site packages' start-up files, which import much before we can look; our package by its path.
    import cleanse

    path = str(cleanse.__path__[0]).removesuffix("cleanse")
    code = f"import sys; sys.path.insert(0, {path!r}); {code}"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_nothing_of_the_standard_library_is_imported() -> None:
    assert set(python(ADDED.format("cleanse")).split()) == OURS


def test_codes_come_when_asked_for() -> None:
    code = "import cleanse; print('enum' in sys.modules, cleanse.ErrorCode.EMPTY, 'enum' in sys.modules)"
    assert python(code) == "False empty True"


def test_the_import_sets_nothing_in_the_process() -> None:
    # No thread, no signal handler, no environment variable, no warning filter.
    watched = (
        "import os, signal, warnings, threading; look = lambda: (dict(os.environ), list(warnings.filters), "
    )
    watched += "[signal.getsignal(n) for n in signal.valid_signals()], threading.active_count()); "
    assert python(watched + "before = look(); import cleanse; print(look() == before)") == "True"
