"""What the peers' own tests say about names, read out of those tests: case, dirt, parts, equality.

Not a judgement of ours: each case has the answer of its source. Cases that test an option of the
peer are left out, and so are answers that the source itself calls wrong.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from download import CACHE, find

#: Given name, and family name; the first is None where the source leaves it open.
Parts = tuple[str | None, str]


@dataclass(frozen=True)
class Case:
    """What a source asks, the inputs that ask it, and its answer."""

    subject: str
    source: str
    inputs: tuple[str, ...]
    answer: Any

    @property
    def key(self) -> str:
        """Name the case in name_deviations.toml, which holds none of the peers' data."""
        text = "\0".join((self.subject, self.source, *self.inputs))
        return hashlib.sha256(text.encode()).hexdigest()[:10]


def _cased(source: str, names: Iterator[str]) -> Iterator[Case]:
    """Yield each name in capitals and in small letters, and as it stands: that one is to be kept."""
    for name in dict.fromkeys(names):
        for input_ in (name.upper(), name.lower()):
            if input_ != name:
                yield Case("case", source, (input_,), name)
        if not name.islower() and not name.isupper():
            yield Case("keep", source, (name,), name)


def _nameutils() -> Iterator[str]:
    tree = ast.parse(find("nameutils*/*/tests/test_nameutils.py").read_text("utf-8"))
    (rows,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "test_cases"
    )
    assert isinstance(rows, ast.List)
    for row in rows.elts:
        match row:
            # A name whose division is wrong there, and one whose case may be.
            case ast.List(elts=[ast.Constant(value=str(name)), _]):
                yield from _both_orders(name)
            case ast.Dict(values=[ast.Constant(value=str(name)), ast.Constant(value=cased), _]):
                if name == cased:
                    yield from _both_orders(name)
            case ast.Constant(value=str(name)) if name:
                yield from _both_orders(name)
    # What is left are the module's own words for None and for a call.


def _both_orders(name: str) -> Iterator[str]:
    yield name
    family, comma, given = name.partition(", ")
    if comma:
        yield f"{given} {family}"


def _nameparser() -> Iterator[str]:
    tree = ast.parse(find("nameparser*/*/tests/test_capitalization.py").read_text("utf-8"))
    for test in ast.walk(tree):
        if not isinstance(test, ast.FunctionDef):
            continue
        source = None
        for node in test.body:
            match node:
                case ast.Assign(
                    value=ast.Call(
                        func=ast.Name(id="HumanName"), args=[ast.Constant(value=text)], keywords=[]
                    )
                ):
                    source = str(text)
                case ast.Assign():
                    source = None
                case ast.Expr(
                    value=ast.Call(
                        func=ast.Attribute(attr="m"),
                        args=[ast.Call(func=ast.Name(id="str")), ast.Constant(value=text), _],
                    )
                ) if source and source.casefold() == str(text).casefold() and len(set(map(str, source))) > 1:
                    if source in (source.lower(), source.upper()):
                        yield str(text)


def _npm_namecase() -> Iterator[str]:
    text = find("namecase*/package/test/tests.js").read_text("utf-8")
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
    for block in re.findall(r"Fields = \[(.*?)\];", text, flags=re.DOTALL):
        yield from re.findall(r'"([^"]+)"', block)


def _lingua() -> Iterator[str]:
    tests = find("lingua*/*/t/10namecase.t").read_text("utf-8")
    for block in re.findall(r"my @\w+_names = \((.*?)\);", tests, flags=re.DOTALL):
        yield from re.findall(r'"([^"]+)"', block)
    examples = find("lingua*/*/t/11examples.t").read_text("utf-8")
    yield from re.findall(r"=> q\{([^}]+)\}", examples)


def _human_name_case() -> Iterator[str]:
    tests = find("crates/vendor/human_name/src/namecase.rs").read_text("utf-8").partition("mod tests")[2]
    # Words whose first letter is a capital there are whole names; the others stand in one.
    yield from re.findall(r'assert_eq!\("([A-Z]\w\w+)", namecase', tests)


def _ftfy() -> Iterator[Case]:
    for row in json.loads(find("ftfy*/*/tests/test_cases.json").read_text("utf-8")):
        if row["expect"] == "pass":
            yield Case("clean", "ftfy", (row["original"],), row["fixed"])


def _human_name_parts() -> Iterator[Case]:
    for line in find("crates/vendor/human_name/tests/parseable-names.txt").read_text("utf-8").splitlines():
        if "|" in line and not line.startswith("#"):
            text, family, given, *_ = line.split("|")
            yield Case("parse", "human_name", (text,), (given or None, family))


def _nameparser_parts() -> Iterator[Case]:
    path = find("nameparser*/*/tests/v2/cases.py")
    sys.path.insert(0, str(path.parent))
    settled: dict[str, tuple[str, str]] = {}
    for row in import_module("cases").CASES:
        # A policy is an option. Where nameparser itself calls its reading a guess, it is no measure.
        if row.policy is None and row.locale is None and not row.ambiguities:
            settled[row.text] = (row.expect.get("given", ""), row.expect.get("family", ""))
    for tests in sorted(path.parents[1].glob("test_*.py")):
        settled |= _facade_parts(tests)
    for text, parts in settled.items():
        if all(parts):
            latin = all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or not c.isalpha() for c in text)
            yield Case("parse", f"nameparser, {'Latin' if latin else 'non-Latin'}", (text,), parts)


def _facade_parts(tests: Path) -> dict[str, tuple[str, str]]:
    """Return what a test of nameparser says of a name that it parses with no option: given and family."""
    found: dict[str, tuple[str, str]] = {}
    for test in ast.walk(ast.parse(tests.read_text("utf-8"))):
        if not isinstance(test, ast.FunctionDef):
            continue
        text = ""
        said: dict[str, str] = {}
        for node in test.body:
            match node:
                case ast.Assign(value=ast.Call(func=ast.Name(id="HumanName"), args=[name], keywords=[])):
                    text, said = str(name.value) if isinstance(name, ast.Constant) else "", {}
                case ast.Assign():
                    text = ""
                case ast.Expr(
                    value=ast.Call(
                        func=ast.Attribute(attr="m"),
                        args=[ast.Attribute(attr=part), ast.Constant(value=value), _],
                    )
                ):
                    said[part] = str(value)
            if text and said.keys() >= {"first", "last"}:
                found[text] = said["first"], said["last"]
    return found


def _probablepeople_parts() -> Iterator[Case]:
    path = find("probablepeople*/*/name_data/labeled/person_labeled.xml")
    for name in ElementTree.parse(path).getroot():  # noqa: S314 -- pinned
        words: dict[str, list[str]] = {}
        for word in name:
            words.setdefault(word.tag, []).append(word.text or "")
        given, family = words.get("GivenName") or words.get("FirstInitial"), words.get("Surname")
        # A lone word is labelled one or the other by its row in a census, a couple by its first name.
        if given and family and "And" not in words:
            text = " ".join("".join(name.itertext()).split())
            yield Case("parse", "probablepeople", (text,), (" ".join(given), " ".join(family)))


def _human_name_equality() -> Iterator[Case]:
    for line in find("crates/vendor/human_name/tests/equal-names.txt").read_text("utf-8").splitlines():
        if "|" in line and not line.startswith("#"):
            one, other, verdict = line.split("|")
            yield Case("match", "human_name", (one, other), verdict == "==")


def cases() -> Iterator[Case]:
    """Yield every case, by subject."""
    yield from _cased("nameparser", _nameparser())
    yield from _cased("nameutils", _nameutils())
    if (CACHE / "lingua" / ".complete").exists():
        yield from _cased("Lingua::EN::NameCase", _lingua())
    yield from _cased("npm namecase", _npm_namecase())
    yield from _cased("human_name", _human_name_case())
    yield from _ftfy()
    yield from _human_name_parts()
    yield from _nameparser_parts()
    yield from _probablepeople_parts()
    yield from _human_name_equality()
