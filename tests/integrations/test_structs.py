"""The hooks for cattrs, attrs and msgspec. Not the rules of cleaning."""

from __future__ import annotations

from typing import Annotated

import attrs
import cattrs
import cleanse.cattrs
import cleanse.msgspec
import msgspec
import pytest
from cleanse import CleanseError, ErrorCode
from cleanse.cattrs import CleanEmail, CleanName, Email, Name, Text

CANARY = "zyxcanaryvut"


@attrs.frozen
class Contact:
    name: Name
    emails: list[Email]
    note: Text | None = None
    office: Annotated[str | None, CleanEmail()] = None


@attrs.frozen
class Converted:
    name: str = attrs.field(converter=CleanName(locale="nl"))  # type: ignore[misc]  # mypy's plugin knows functions only


class Struct(msgspec.Struct):
    name: cleanse.msgspec.Name
    emails: list[cleanse.msgspec.Email]
    note: cleanse.msgspec.Text | None = None


def test_attrs_takes_a_cleaner_as_converter() -> None:
    assert Converted("IJSBRAND").name == "IJsbrand"
    with pytest.raises(CleanseError):
        Converted("???")


def test_cattrs_structures_and_unstructures() -> None:
    converter = cleanse.cattrs.register(cattrs.Converter())
    raw = {"name": "LÓPEZ,  ana", "emails": ["<ana@EXAMPLE.com>"], "note": " a  b "}
    contact = converter.structure(raw, Contact)
    assert contact == Contact("López, Ana", ["ana@example.com"], "a b")
    assert converter.structure(converter.unstructure(contact), Contact) == contact
    assert converter.structure({"name": "ANA", "emails": [], "note": None}, Contact).note is None
    for office, clean in (("<ana@EXAMPLE.com>", "ana@example.com"), (None, None)):
        assert converter.structure({"name": "ANA", "emails": [], "office": office}, Contact).office == clean


def test_cattrs_refuses_what_no_cleaner_is_for() -> None:
    converter = cleanse.cattrs.register(cattrs.Converter())
    with pytest.raises(TypeError, match="CleanName annotates str"):
        converter.structure(1, Annotated[int, CleanName()])  # type: ignore[arg-type]  # it is no class


def test_cattrs_keeps_code_and_path() -> None:
    converter = cleanse.cattrs.register(cattrs.Converter())
    with pytest.raises(cattrs.ClassValidationError) as caught:
        converter.structure({"name": "Ana", "emails": [f"{CANARY}@@"]}, Contact)
    paths = cattrs.transform_error(caught.value)
    assert len(paths) == 1
    assert "$.emails[0]" in paths[0]
    (of_field,) = caught.value.exceptions
    (refused,) = of_field.exceptions
    assert isinstance(refused, CleanseError)
    assert refused.code is ErrorCode.SEVERAL_AT
    assert CANARY not in f"{refused!r}{refused}{paths}"


def test_msgspec_decodes_and_encodes() -> None:
    raw = msgspec.json.encode({"name": "LÓPEZ,  ana", "emails": ["<ana@EXAMPLE.com>"], "note": " a  b "})
    found = msgspec.json.decode(raw, type=Struct, dec_hook=cleanse.msgspec.dec_hook)
    assert (found.name, found.emails, found.note) == ("López, Ana", ["ana@example.com"], "a b")
    again = msgspec.json.encode(found, enc_hook=cleanse.msgspec.enc_hook)
    assert msgspec.json.decode(again) == {"name": "López, Ana", "emails": ["ana@example.com"], "note": "a b"}


@pytest.mark.parametrize("wrong", [f"{CANARY}@@", [CANARY], 5, None])
def test_msgspec_refuses_without_the_input(wrong: object) -> None:
    raw = msgspec.json.encode({"name": "Ana", "emails": [wrong]})
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.json.decode(raw, type=Struct, dec_hook=cleanse.msgspec.dec_hook)
    assert "$.emails[0]" in str(caught.value) or "$.emails[...]" in str(caught.value)
    assert CANARY not in f"{caught.value!r}{caught.value}{caught.value.__cause__!r}"


def test_msgspec_describes_the_types() -> None:
    schema = msgspec.json.schema(Struct, schema_hook=cleanse.msgspec.schema_hook)
    properties = schema["$defs"]["Struct"]["properties"]
    assert (properties["name"]["format"], properties["emails"]["items"]["format"]) == ("name", "email")


def test_other_types_are_left_to_msgspec() -> None:
    with pytest.raises(NotImplementedError):
        cleanse.msgspec.dec_hook(complex, "1")
    with pytest.raises(NotImplementedError):
        cleanse.msgspec.enc_hook(1j)
