"""The public face: names, documentation, stub. Not what the functions answer."""

import doctest
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import cleanse
import cleanse._cleanse
import cleanse.aio
import pytest

PUBLIC = [getattr(cleanse, name) for name in cleanse.__all__ if name != "__version__"]
FUNCTIONS = [item for item in PUBLIC if inspect.isbuiltin(item)]


def test_the_version_stands_in_cargo_toml() -> None:
    manifest = (Path(__file__).parent.parent / "Cargo.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{cleanse.__version__}"\n' in manifest


def test_every_public_name_is_there() -> None:
    assert sorted(cleanse.__all__) == sorted(set(cleanse.__all__))
    assert set(cleanse.__all__) <= set(dir(cleanse))
    with pytest.raises(AttributeError, match="'nothing'"):
        cleanse.nothing  # noqa: B018 -- the access is what is tested


def test_aio_has_the_plural_functions() -> None:
    assert cleanse.aio.__all__ == sorted(
        name for name in cleanse.__all__ if name.endswith("s") and "_" in name
    )
    for name in cleanse.aio.__all__:
        coroutine = getattr(cleanse.aio, name)
        assert inspect.iscoroutinefunction(coroutine)
        assert coroutine.__doc__ == getattr(cleanse, name).__doc__


@pytest.mark.parametrize("item", PUBLIC, ids=lambda item: item.__name__)
def test_documented(item: object) -> None:
    assert inspect.getdoc(item)


@pytest.mark.parametrize("item", [cleanse, *PUBLIC], ids=lambda item: item.__name__)
def test_examples_in_the_documentation(item: object) -> None:
    doc = inspect.getdoc(item) or ""
    test = doctest.DocTestParser().get_doctest(doc, vars(cleanse).copy(), str(item), None, None)
    assert test.examples or item not in FUNCTIONS
    runner = doctest.DocTestRunner(verbose=False)
    out: list[str] = []
    runner.run(test, out=out.append)
    assert not out, "".join(out)


@pytest.mark.parametrize("item", FUNCTIONS, ids=lambda item: item.__name__)
def test_documentation_says_what_is_raised_and_followed(item: object) -> None:
    doc = inspect.getdoc(item) or ""
    assert re.search(r"^Follows ", doc, re.MULTILINE)
    assert re.match(r"^[A-Z][^\n]*\.\n\n", doc), "one line on what"


def test_stub_and_module_agree() -> None:
    command = [sys.executable, "-m", "mypy.stubtest", "cleanse._cleanse"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_is_typed() -> None:
    package = importlib.import_module("cleanse").__file__
    assert package
    assert (Path(package).parent / "py.typed").exists()
