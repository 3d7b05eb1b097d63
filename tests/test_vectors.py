"""The vectors that Rust runs as well, by the scalar functions and by the batches alike."""

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import cleanse
import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = Path(__file__).parent / "vectors"
Case = dict[str, Any]


def read(stem: str) -> dict[str, list[Case]]:
    tables: dict[str, list[Case]] = tomllib.loads((VECTORS / f"{stem}.toml").read_text(encoding="utf-8"))
    return tables


def attempt(function: Callable[..., Any], text: str, keywords: Case) -> Any:  # noqa: ANN401 -- any result
    try:
        return function(text, **keywords)
    except cleanse.CleanseError as error:
        return error


def both(
    scalar: Callable[..., Any], batch: Callable[..., Any], inputs: Iterable[tuple[str, Case]]
) -> list[Any]:
    """The scalar results, after a look at whether the batches say the same."""
    inputs = list(inputs)
    results = [attempt(scalar, text, keywords) for text, keywords in inputs]
    groups: dict[str, list[int]] = defaultdict(list)
    for at, (_, keywords) in enumerate(inputs):
        groups[repr(keywords)].append(at)
    for places in groups.values():
        found = batch([inputs[at][0] for at in places], **inputs[places[0]][1])
        assert list(map(show, found)) == [show(batched(results[at], batch)) for at in places]
    return results


def batched(result: object, batch: object) -> object:
    """What stands in a list for what a scalar function raises."""
    refused = isinstance(result, cleanse.CleanseError)
    return None if refused and batch in (cleanse.sanitize_emails, cleanse.sanitize_names) else result


def show(result: object) -> object:
    return (type(result), result.args) if isinstance(result, cleanse.CleanseError) else result


EMAILS = read("email")["case"]


def email_inputs() -> list[tuple[str, Case]]:
    return [(case["input"] * case.get("repeat", 1), case.get("policy", {})) for case in EMAILS]


def test_emails_strict() -> None:
    results = both(cleanse.validate_email, cleanse.validate_emails, email_inputs())
    valid = both(cleanse.is_email, cleanse.are_emails, email_inputs())
    for case, result, is_valid in zip(EMAILS, results, valid, strict=True):
        assert is_valid == ("error" not in case), case
        if "error" in case:
            assert isinstance(result, cleanse.InvalidEmailError), case
            assert (result.code, result.position) == (case["error"], case.get("position")), case
            continue
        assert isinstance(result, cleanse.Email), case
        assert (str(result), result.normalized) == (case["normalized"],) * 2, case
        assert f"{result.local_part}@{result.domain}" == result.normalized, case
        assert result.ascii_domain == case.get("ascii_domain", result.domain), case
        assert result.display_name == case.get("display_name"), case
        assert result.smtputf8 == (not result.local_part.isascii()), case
        if result.smtputf8:
            assert result.ascii_email is None
        else:
            assert result.ascii_email == f"{result.local_part}@{result.ascii_domain}"


def test_emails_repaired() -> None:
    results = both(cleanse.inspect_email, cleanse.inspect_emails, email_inputs())
    values = both(cleanse.sanitize_email, cleanse.sanitize_emails, email_inputs())
    for case, found, value in zip(EMAILS, results, values, strict=True):
        expected = case.get("sanitized", case.get("normalized"))
        assert found.value == expected, case
        assert found.ok == (expected is not None), case
        if expected is None:
            assert found.error == case.get("sanitize_error", case["error"]), case
            assert isinstance(value, cleanse.InvalidEmailError), case
            assert value.code == found.error, case
        else:
            assert value == expected, case
            assert found.error is None, case
            assert list(found.repairs) == case.get("repairs", []), case
            assert list(found.warnings) == case.get("warnings", []), case


def name_both(inputs: Iterable[tuple[str, Case]]) -> list[Any]:
    return both(cleanse.sanitize_name, cleanse.sanitize_names, inputs)


def keywords(case: Case) -> Case:
    return {"locale": case["locale"]} if "locale" in case else {}


@pytest.mark.parametrize("method", ["upper", "lower"])
def test_names_are_cased(method: str) -> None:
    cases = [case for case in read("name_case")["case"] if "contested" not in case]
    assert cases
    inputs = [(case.get(method, getattr(case["name"], method)()), keywords(case)) for case in cases]
    for case, result in zip(cases, name_both(inputs), strict=True):
        assert result == case["name"]


def test_names_are_kept() -> None:
    cases = read("name_keep")["case"]
    assert cases
    inputs = [(case["name"], keywords(case)) for case in cases]
    for (name, _), result in zip(inputs, name_both(inputs), strict=True):
        assert result is name


def test_dirt_comes_off_names() -> None:
    cases = read("name_clean")["clean"]
    assert cases
    inputs = [(case["input"] * case.get("repeat", 1), keywords(case)) for case in cases]
    inspections = both(cleanse.inspect_name, cleanse.inspect_names, inputs)
    for case, result, found in zip(cases, name_both(inputs), inspections, strict=True):
        assert found.value == case.get("value"), case
        assert found.error == case.get("error"), case
        assert set(case.get("repairs", [])) <= set(found.repairs), case
        if "error" in case:
            assert isinstance(result, cleanse.InvalidNameError), case
            assert result.code == case["error"]
        else:
            assert result == case["value"]


def test_stacked_marks_come_off_names() -> None:
    cases = read("name_clean")["stacked"]
    assert cases
    for case, value in zip(cases, name_both((case["input"], {}) for case in cases), strict=True):
        decomposed = unicodedata.normalize("NFD", value)
        assert (
            "".join(c for c in decomposed if not unicodedata.category(c).startswith("M")) == case["letters"]
        )


PARTS = ("title", "given", "middle", "family", "suffix", "nickname", "maiden")


def test_names_have_their_parts() -> None:
    cases = read("name_parse")["case"]
    assert cases
    inputs = [(case["name"], keywords(case)) for case in cases]
    for case, name in zip(cases, both(cleanse.parse_name, cleanse.parse_names, inputs), strict=True):
        assert {part: getattr(name, part) for part in PARTS} == {part: case.get(part, "") for part in PARTS}
        assert name.order == case.get("order", name.order), case
        assert name.script == case.get("script", name.script), case
        assert list(name.ambiguities) == case.get("ambiguities", list(name.ambiguities)), case


def test_names_are_written_after_patterns() -> None:
    cases = read("name_format")["case"]
    assert cases
    for case in cases:
        written = cleanse.parse_name(case["name"], **keywords(case)).format(case["pattern"])
        assert written == case["written"], case


def test_names_are_judged() -> None:
    vectors = read("name_judge")
    real, junk = vectors["real"], vectors["junk"]
    assert real
    assert junk
    inspect = cleanse.inspect_name, cleanse.inspect_names
    for case, found in zip(real, both(*inspect, ((case["name"], {}) for case in real)), strict=True):
        assert found.ok, case
        assert not found.warnings, case
    for case, found in zip(junk, both(*inspect, ((case["input"], {}) for case in junk)), strict=True):
        assert set(case["warnings"]) & set(found.warnings), case
    lists: dict[str, list[Any]] = read("name_judge_lists")
    for kind, told in (("junk", True), ("missed", False), ("real", False), ("told", True)):
        names = lists[kind]
        assert names
        for name, found in zip(names, both(*inspect, ((name, {}) for name in names)), strict=True):
            assert (not found.ok or bool(found.warnings)) is told, name
