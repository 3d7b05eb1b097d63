"""What STYLE holds of every file: boundaries, sizes, links. Not what the code does."""

import re
from collections.abc import Iterator
from pathlib import Path

import cleanse

ROOT = Path(__file__).parent.parent
# Made by targets or by tools, or by nobody here.
SKIPPED = {".git", ".venv", ".cache", ".hypothesis", "target", "dist", "__pycache__"}
GENERATED = [ROOT / "src" / "tables", ROOT / "tests" / "vectors", ROOT / "Cargo.lock"]
# The most lines that a file a person writes may have.
LINES_MAX = 800


def files(*suffixes: str, under: Path = ROOT) -> Iterator[Path]:
    """The files of the tree with one of the suffixes."""
    for path in sorted(under.rglob("*")):
        if (
            path.is_file()
            and path.suffix in suffixes
            and not SKIPPED.intersection(path.relative_to(ROOT).parts)
        ):
            yield path


def test_only_the_binding_names_pyo3() -> None:
    core = [path for path in files(".rs", under=ROOT / "src") if ROOT / "src" / "python" not in path.parents]
    assert core
    naming = [
        str(path.relative_to(ROOT))
        for path in core
        for line in path.read_text(encoding="utf-8").splitlines()
        if "pyo3" in line.partition("//")[0]
    ]
    assert naming == []


def test_no_file_is_too_long() -> None:
    written = [
        path for path in files(".rs", ".py", ".pyi") if not any(g in (path, *path.parents) for g in GENERATED)
    ]
    assert written
    long = [p.name for p in written if len(p.read_text(encoding="utf-8").splitlines()) > LINES_MAX]
    assert long == []


def test_nobody_is_told_to_install_the_other_package() -> None:
    # On the package index `cleanse` is another project's; ours is `pycleanse`.
    wrong = re.compile(r"pip install (?:-\S+ )*[\"'`]?cleanse\b")
    texts = [*files(".md", ".toml", ".py", ".pyi", ".rs", ".txt", ".sh", ".yml"), ROOT / "Makefile"]
    assert [str(p.relative_to(ROOT)) for p in texts if wrong.search(p.read_text(encoding="utf-8"))] == []


def test_links_between_the_documents_lead_somewhere() -> None:
    pages = list(files(".md"))
    assert ROOT / "README.md" in pages
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_the_version_stands_in_one_place() -> None:
    stated = re.search(
        r'^version = "(.+)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert stated is not None
    version = stated.group(1)
    assert cleanse.__version__ == version
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    # No word boundary would do: "0.1.0" is also the middle of longer versions.
    repeated = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.])")
    code = [*files(".py", ".pyi", under=ROOT / "python"), *files(".rs", under=ROOT / "src")]
    assert [path.name for path in code if repeated.search(path.read_text(encoding="utf-8"))] == []
