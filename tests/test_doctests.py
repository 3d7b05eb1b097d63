"""The examples in every docstring that users can reach: modules, functions, classes, their members."""

import doctest
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import cleanse
import django
import pytest

# The models of cleanse.django are imported as well.
django.setup()

# Their engines are large: tests/engines.py runs the examples of these, in `make test-all`.
ENGINES = {"cleanse.dask", "cleanse.ray", "cleanse.spark"}
MODULES = [
    cleanse.__name__,
    *(
        found.name
        for found in pkgutil.walk_packages(cleanse.__path__, "cleanse.")
        # `__main__` runs when it is imported.
        if not found.name.endswith("__main__") and found.name not in ENGINES
    ),
]


def members(module: ModuleType) -> Iterator[tuple[str, object]]:
    """The module, what it exports, and the members of the classes among that."""
    yield module.__name__, module
    for name in getattr(module, "__all__", None) or vars(module):
        item = getattr(module, name)
        if name.startswith("_") or not str(getattr(item, "__module__", None)).startswith("cleanse"):
            continue
        yield f"{module.__name__}.{name}", item
        if inspect.isclass(item):
            for attribute, member in vars(item).items():
                if not attribute.startswith("_"):
                    yield f"{module.__name__}.{name}.{attribute}", member


def examples() -> list[doctest.DocTest]:
    found: dict[str, doctest.DocTest] = {}
    for module in map(importlib.import_module, MODULES):
        for name, item in members(module):
            doc = inspect.getdoc(item) or ""
            if ">>>" in doc:
                test = doctest.DocTestParser().get_doctest(doc, vars(module).copy(), name, None, None)
                found.setdefault(doc, test)
    return list(found.values())


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_an_example_runs(example: doctest.DocTest) -> None:
    out: list[str] = []
    result = doctest.DocTestRunner(verbose=False).run(example, out=out.append)
    assert result.attempted
    assert result.failed == 0, "".join(out)


def test_every_function_has_an_example() -> None:
    documented = {name for name in cleanse.__all__ if ">>>" in (getattr(cleanse, name).__doc__ or "")}
    assert {name for name in cleanse.__all__ if inspect.isbuiltin(getattr(cleanse, name))} <= documented
