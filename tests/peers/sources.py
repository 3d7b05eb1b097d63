"""What the peers' own tests say about addresses, read out of those tests.

Not a judgement of ours: each case has the verdict of its source. Cases that test an option of the
peer, and not the grammar, are left out.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from download import find

Policy = Mapping[str, object]


@dataclass(frozen=True)
class Case:
    """An address, the verdict of its source, and the keywords under which it stands."""

    source: str
    address: str
    valid: bool
    policy: tuple[tuple[str, object], ...]


def _case(source: str, address: str, valid: bool, **policy: object) -> Case:
    """Make a case, with the keywords that the form of the address asks for."""
    local, _, domain = address.rpartition("@")
    if local.startswith('"'):
        policy["allow_quoted_local"] = True
    if domain.startswith("["):
        policy["allow_domain_literal"] = True
    elif valid and "." not in domain:
        policy["domains"] = "any"
    if valid and address.endswith(">"):
        policy["allow_display_name"] = True
        policy["allow_quoted_local"] = True
    return Case(source, address, valid, tuple(sorted(policy.items())))


def _parametrized(tree: ast.Module, function: str) -> Iterator[list[Any]]:
    """Yield the arguments with which pytest calls a test: the constants among them."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == function:
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and isinstance(decorator.args[1], ast.List):
                    for row in decorator.args[1].elts:
                        items = row.elts if isinstance(row, (ast.Tuple, ast.List)) else [row]
                        yield [item.value for item in items if isinstance(item, ast.Constant)]


#: Tests of email-validator that emval has taken over: whether the addresses are valid, the keywords.
_TESTS: Mapping[str, tuple[bool, Policy]] = {
    "test_email_valid": (True, {}),
    "test_email_valid_intl_local_part": (True, {}),
    "test_email_valid_only_if_quoted_local_part": (True, {}),
    "test_email_invalid_syntax": (False, {}),
    "test_email_invalid_syntax_strict": (False, {}),
    "test_email_invalid_syntax_display_name": (False, {"allow_display_name": True}),
    "test_email_invalid_reserved_domain": (False, {}),
    "test_email_invalid_character_smtputf8_off": (False, {"allow_smtputf8": False, "domains": "any"}),
}
_OPTION = re.compile("not (allowed|permitted) here")


def _pytest(source: str, path: Path) -> Iterator[Case]:
    tree = ast.parse(path.read_text("utf-8"))
    for function, (valid, policy) in _TESTS.items():
        for address, *others in _parametrized(tree, function):
            if not (others and _OPTION.search(str(others[-1]))):
                yield _case(source, address, valid, **policy)
    for text, *_ in _parametrized(tree, "test_email_unsafe_character"):
        yield _case(source, f"{text}@test", valid=False, domains="any")
        yield _case(source, f"test@{text}", valid=False, domains="any")


def _email_validator() -> Iterator[Case]:
    return _pytest("email-validator", find("email-validator*/*/tests/test_syntax.py"))


def _emval() -> Iterator[Case]:
    return _pytest("emval", find("emval*/*/tests/test_validator.py"))


#: Categories of isemail in which an address is valid for SMTP; its others are of RFC 5322 or of none.
_SMTP = ("ISEMAIL_VALID_CATEGORY", "ISEMAIL_DNSWARN", "ISEMAIL_RFC5321")


def _isemail() -> Iterator[Case]:
    # Control characters stand there as their pictures, of which U+2400 is the first.
    pictures = {0x2400 + code: code for code in (*range(0x21), 0x7F)} | {0x2421: 0x7F}
    root = ElementTree.parse(find("email-addresses*/package/test/tests.xml")).getroot()  # noqa: S314 -- pinned
    for test in root.iter("test"):
        address = (test.findtext("address") or "").translate(pictures)
        policy = (
            {"domains": "any"} if (test.findtext("diagnosis") or "").startswith("ISEMAIL_RFC5321_TLD") else {}
        )
        yield _case("isemail", address, test.findtext("category") in _SMTP, **policy)


def _django() -> Iterator[Case]:
    tree = ast.parse(find("django*/*/tests/validators/tests.py").read_text("utf-8"))
    for node in ast.walk(tree):
        match node:
            case ast.Tuple(elts=[ast.Name(id="validate_email"), value, verdict]):
                # Constants and what % makes of them.
                address = eval(compile(ast.Expression(value), "", "eval"), {"__builtins__": {}})  # noqa: S307
                if isinstance(address, str):
                    yield _case("Django", address, valid=isinstance(verdict, ast.Constant))


def _json_schema() -> Iterator[Case]:
    for format_ in ("email", "idn-email"):
        path = find(f"jsonschema*/*/json/tests/draft2020-12/optional/format/{format_}.json")
        for group in json.loads(path.read_text("utf-8")):
            for test in group["tests"]:
                if isinstance(test["data"], str):
                    yield _case("JSON Schema", test["data"], test["valid"])


_RUST_STRING = r'(?:r#"(?P<raw>.*?)"#|"(?P<text>(?:[^"\\]|\\.)*)")'
_RUST_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


def _rust(match: re.Match[str]) -> str:
    if match["raw"] is not None:
        return match["raw"]
    return re.sub(r"\\(.)", lambda escape: _RUST_ESCAPES.get(escape[1], escape[1]), match["text"])


def _fast_chemail() -> Iterator[Case]:
    text = find("crates/vendor/fast_chemail/tests/table.rs").read_text("utf-8")
    valid, invalid = text.split("TESTS_ERROR")
    for match in re.finditer(_RUST_STRING, valid):
        yield _case("fast_chemail", _rust(match), valid=True)
    for match in re.finditer(rf"\({_RUST_STRING},\s*ParseError::(?P<error>[\w:(]+)", invalid):
        if "NonAscii" not in match["error"]:  # the crate knows no other script
            yield _case("fast_chemail", _rust(match), valid=False)


def _email_address() -> Iterator[Case]:
    text = find("crates/vendor/email_address/src/lib.rs").read_text("utf-8").partition("mod tests {")[2]
    for match in re.finditer(rf"\b(?P<call>is_valid|valid_with_options|expect)\(\s*{_RUST_STRING}", text):
        yield _case("email_address", _rust(match), valid=match["call"] != "expect")


_SOURCES: tuple[Callable[[], Iterator[Case]], ...] = (
    _email_validator,
    _isemail,
    _emval,
    _django,
    _json_schema,
    _fast_chemail,
    _email_address,
)


def cases() -> list[Case]:
    """Return each source's cases, none of them twice."""
    return list(dict.fromkeys(case for source in _SOURCES for case in source()))
