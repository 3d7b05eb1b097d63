"""`parse_name`, `parse_names` and what their results do. Not the rules: those are in the vectors."""

import asyncio
import copy
import json
import pickle
import re
from pathlib import Path

import cleanse
import pytest
from cleanse import AmbiguityCode, InvalidNameError, Name, aio, parse_name, parse_names
from hypothesis import given, settings
from hypothesis import strategies as st

PARTS = ("title", "given", "middle", "family", "suffix", "nickname", "maiden")
NAMES = [
    "Ana Lima",
    "Dr. Juan Q. Xavier de la Vega III",
    "Lima, Ana (Nana), PhD",
    "山田 太郎",
    "Jane Smith née Jones",
    "Glowacki Julie",
    "MR AND MRS ANA LIMA",
]


def parts(name: Name) -> dict[str, str]:
    return {part: getattr(name, part) for part in PARTS if getattr(name, part)}


def test_the_full_name_is_the_sanitised_one() -> None:
    for text in NAMES:
        assert str(parse_name(text)) == cleanse.sanitize_name(text)
    text = "Ana Lima"
    assert str(parse_name(text)) is text


def test_a_name_is_matched_by_its_parts() -> None:
    match parse_name("Dr. Ana María Lima Jr."):
        case Name(title, given, middle, family, suffix):
            assert (title, given, middle, family, suffix) == ("Dr.", "Ana", "María", "Lima", "Jr.")


@pytest.mark.parametrize("attribute", [*PARTS, "order", "script", "initials", "key", "ambiguities", "other"])
def test_names_are_frozen(attribute: str) -> None:
    with pytest.raises(AttributeError):
        setattr(parse_name("Ana Lima"), attribute, "x")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("text", NAMES)
def test_names_are_picklable_and_hashable(text: str, protocol: int) -> None:
    name = parse_name(text)
    for twin in (pickle.loads(pickle.dumps(name, protocol)), copy.copy(name), copy.deepcopy(name)):
        assert twin == name
        assert hash(twin) == hash(name)
        assert parts(twin) == parts(name)
        assert (twin.order, twin.script, twin.ambiguities) == (name.order, name.script, name.ambiguities)


def test_equality_looks_at_all_that_was_found() -> None:
    assert parse_name("Ana Lima") == parse_name("ANA LIMA")
    assert parse_name("Ana Lima") != parse_name("Lima, Ana")
    assert parse_name("Ichiro Kenji Suzuki", locale="ja") != parse_name("Ichiro Kenji Suzuki")
    assert parse_name("Ana Lima") != "Ana Lima"


@given(
    st.text(max_size=20),
    st.lists(st.tuples(st.integers(0, 70_000), st.integers(0, 70_000)), min_size=7, max_size=7),
    st.none() | st.text(max_size=20),
)
def test_a_made_up_pickle_is_harmless(full: str, spans: list[tuple[int, int]], own: str | None) -> None:
    name = cleanse._cleanse._restore_name(full, spans, own, "given_first", [])
    assert all(isinstance(getattr(name, part), str) for part in PARTS)
    assert isinstance(name.initials + name.format("full") + repr(name), str)


def test_a_pickle_of_another_version_is_refused() -> None:
    restore = cleanse._cleanse._restore_name
    for order, codes in (("sideways", []), ("given_first", ["nothing"])):
        with pytest.raises(ValueError, match="this version"):
            restore("Ana", [(0, 0)] * 7, None, order, codes)
    with pytest.raises(ValueError, match="this version"):
        restore("Ana", [(0, 0)] * 6, None, "given_first", [])


@pytest.mark.parametrize("text", NAMES)
def test_the_key_is_that_of_name_key(text: str) -> None:
    assert parse_name(text).key == cleanse.name_key(text)


def test_repr_shows_no_name() -> None:
    assert repr(parse_name("Ana Lima")) == "<Name ***>"


def test_ambiguities_are_codes() -> None:
    assert parse_name("Glowacki Julie").ambiguities == (AmbiguityCode.ORDER,)
    assert parse_name("Ana Lima").ambiguities == ()


def test_what_cannot_be_sanitised_is_refused() -> None:
    for text, code in (
        ("", "empty"),
        ("?", "empty"),
        ("x" * 5000, "too_long"),
        ("a\udc80", "lone_surrogate"),
    ):
        with pytest.raises(InvalidNameError) as caught:
            parse_name(text)
        assert caught.value.code == code


@given(
    st.text(st.characters(codec="utf-8"), max_size=40), st.sampled_from([None, "zh", "ja", "hu", "es", "fr"])
)
@settings(max_examples=500)
def test_all_that_sanitises_is_parsed(text: str, locale: str | None) -> None:
    found = cleanse.inspect_name(text, locale=locale)
    if not found.ok:
        return
    name = parse_name(text, locale=locale)
    assert str(name) == found.value
    assert parts(name)
    # No letter of the parts is made up.
    letters = set(cleanse.sanitize_name(text, locale=locale).casefold()) | set(text.casefold())
    for part in parts(name).values():
        assert part == part.strip()
        assert "  " not in part
        assert not re.search(r'[<>"]', part)
        assert {letter for letter in part.casefold() if letter.isascii() and letter.isalpha()} <= letters


def test_batches() -> None:
    names = parse_names(["ANA LIMA", None, "", "Lima, Ana"])
    assert [name and str(name) for name in names[:2]] == ["Ana Lima", None]
    assert isinstance(names[2], InvalidNameError)
    assert isinstance(names[3], Name)
    assert (names[3].given, names[3].family) == ("Ana", "Lima")
    assert parse_names(["毛泽东"], locale="zh") == [parse_name("毛泽东", locale="zh")]
    assert asyncio.run(aio.parse_names(["ANA LIMA"])) == [parse_name("ANA LIMA")]


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("{given", "closing brace"),
        ("{surename}", "a field of a pattern is one of"),
        ("{given-loud}", "a modifier of a field is one of"),
        ("casual", "a preset is one of"),
        ("x" * 2000, "1,024 bytes"),
        ("\udc80{given}", "1,024 bytes"),
    ],
)
def test_a_bad_pattern_is_a_value_error(pattern: str, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        parse_name("Ana Lima").format(pattern)
    assert "Ana" not in str(caught.value)
    with pytest.raises(TypeError, match="pattern must be str, not int"):
        parse_name("Ana Lima").format(1)  # type: ignore[arg-type]


@given(st.sampled_from(NAMES), st.text(st.sampled_from("{}-givenfamly title(),"), max_size=30))
def test_a_pattern_is_written_or_refused(text: str, pattern: str) -> None:
    try:
        assert isinstance(parse_name(text).format(pattern), str)
    except ValueError as error:
        assert re.match("a (pattern|field|modifier|preset)", str(error))  # noqa: PT017 -- either is right


PAGE = (Path(__file__).parent.parent / "docs" / "name_parsing.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("block", re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
def test_the_code_of_the_page_runs(block: str) -> None:
    exec(compile(block, "docs/name_parsing.md", "exec"), {"parse_name": parse_name})  # noqa: S102 -- our own page


def test_the_presets_are_as_the_page_shows() -> None:
    names = [parse_name("Ms. Ana María de Lima"), parse_name("Nguyễn Văn Anh")]
    rows = re.findall(
        r"^\| (`\w+`(?:, `\w+`)?) \| (.*?) \| (.*?) \|$", PAGE.partition("| preset |")[2], re.MULTILINE
    )
    assert len(rows) == 9
    for presets, *written in rows:
        for preset in re.findall(r"\w+", presets):
            assert [name.format(preset) for name in names] == written, preset


def test_a_name_as_a_dictionary() -> None:
    name = parse_name("Glowacki Julie")
    found = name.as_dict()
    assert all(value == getattr(name, part) for part, value in found.items())
    assert set(found) == {part for part in dir(Name) if not part.startswith("_")} - {"as_dict", "format"}
    assert json.loads(json.dumps(found)) == {**found, "ambiguities": ["order"]}
