"""The types of cleanse.pydantic in every place where pydantic reads a type. Not the rules of cleaning."""

from __future__ import annotations

import dataclasses
import json
import pickle
from collections.abc import Callable
from typing import Annotated, Any, Literal, Optional

import cleanse
import pytest
from cleanse import CleanseError, EmailPolicy, ErrorCode, WarningCode
from cleanse.pydantic import (
    MASK,
    CleanEmail,
    CleanName,
    CleanText,
    Email,
    EmailInfo,
    Name,
    NameEmail,
    PrivateModel,
    Text,
)
from pydantic import (
    AfterValidator,
    AliasChoices,
    AliasPath,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
)
from pydantic.dataclasses import dataclass as pydantic_dataclass
from pydantic.json_schema import JsonSchemaMode

CANARY = "zyxcanaryvut"


class Contact(BaseModel):
    name: Name
    email: Email
    note: Text = ""


class Options(BaseModel):
    dutch: Annotated[str, CleanName(locale="nl")] = "x"
    person: Annotated[str, CleanName(reject={"placeholder", WarningCode.URL})] = "x"
    office: Annotated[str, CleanEmail(policy=EmailPolicy(domains="internal"))] = "x"
    lasting: Annotated[str, CleanEmail(disposable="reject", relay="reject")] = "x"
    own: Annotated[str, CleanEmail(role="reject", free="reject")] = "x"
    exact: Annotated[str, CleanEmail(repair=False)] = "x"
    short: Annotated[str, CleanText(max_length=5)] = "x"
    cut: Annotated[str, CleanText(max_length=5, truncate=True, strip_html=True)] = "x"
    maybe: Annotated[str | None, CleanEmail()] = None
    perhaps: Optional[Name] = None  # noqa: UP045 -- both spellings are to work
    several: list[Email] = []
    by_name: dict[Name, Email] = {}


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)

    name: Name
    email: Email
    info: EmailInfo
    both: NameEmail


class Whole(BaseModel):
    info: EmailInfo
    both: NameEmail


CLEANED: list[tuple[str, Any, Any]] = [
    ("dutch", "ijsbrand VAN DEN BERG", "IJsbrand van den Berg"),
    ("person", "ANA LIMA", "Ana Lima"),
    ("office", "ana@Mailserver", "ana@mailserver"),
    ("lasting", "<ana@EXAMPLE.com>", "ana@example.com"),
    ("own", "ana@example.com", "ana@example.com"),
    ("exact", "Ana@EXAMPLE.com", "Ana@example.com"),
    ("short", "  naïve ", "naïve"),
    ("cut", "<b>naïveté</b>", "naïve"),
    ("maybe", None, None),
    ("maybe", "<ana@example.com>", "ana@example.com"),
    ("perhaps", None, None),
    ("perhaps", "ANA", "Ana"),
    ("several", ["<ana@example.com>", "eve@EXAMPLE.org"], ["ana@example.com", "eve@example.org"]),
    ("by_name", {"ANA LIMA": "<ana@example.com>"}, {"Ana Lima": "ana@example.com"}),
]

REFUSED: list[tuple[str, Any, str]] = [
    ("dutch", "???", "empty"),
    ("person", "n/a", "placeholder"),
    ("person", "ana-lima.shop/x", "url"),
    ("office", "ana@@x", "several_at"),
    ("lasting", "ana@mailinator.com", "disposable"),
    ("lasting", "ana@duck.com", "relay"),
    ("own", "info@example.com", "role"),
    ("own", "ana@gmail.com", "free"),
    ("exact", " ana@example.com", "whitespace"),
    ("short", "naïveté", "too_long"),
    ("maybe", "ana", "missing_at"),
    ("several", ["ana@example.com", "ana"], "missing_at"),
    ("by_name", {"???": "ana@example.com"}, "empty"),
    ("dutch", 5, "string_type"),
    ("dutch", None, "string_type"),
    ("dutch", b"Ana", "string_type"),
    ("dutch", "Ana\udc80", "lone_surrogate"),
]


@pytest.mark.parametrize(("field", "value", "clean"), CLEANED)
def test_a_field_is_clean(field: str, value: Any, clean: Any) -> None:
    assert getattr(Options.model_validate({field: value}), field) == clean
    assert getattr(Options.model_validate_json(json.dumps({field: value})), field) == clean


@pytest.mark.parametrize(("field", "value", "code"), REFUSED)
def test_a_refusal_has_our_code_and_sentence(field: str, value: Any, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Options.model_validate({field: value})
    (line,) = caught.value.errors()
    assert line["type"] == code
    assert line["loc"][0] == field
    assert line["input"] == MASK
    known = {str(each): each.message for codes in (ErrorCode, WarningCode) for each in codes}
    assert line["msg"] == known.get(code, "Input should be a valid string")


def test_values_are_plain_str() -> None:
    contact = Contact(name="LÓPEZ,  ana", email="<ana@EXAMPLE.com>", note=" a  b ")
    assert contact.model_dump() == {"name": "López, Ana", "email": "ana@example.com", "note": "a b"}
    assert {type(value) for value in contact.model_dump().values()} == {str}
    assert json.loads(contact.model_dump_json()) == contact.model_dump()
    assert Contact.model_validate(contact.model_dump()) == contact


def test_the_position_is_in_the_context() -> None:
    with pytest.raises(ValidationError) as caught:
        Contact(name="Ana", email="ana@@example.com")
    assert caught.value.errors()[0]["ctx"] == {"position": 4}


def test_the_whole_result() -> None:
    whole = Whole.model_validate({"info": "<Info@Gmail.com>", "both": "LÓPEZ <ana@EXAMPLE.com>"})
    assert isinstance(whole.info, cleanse.Email)
    assert (whole.info.is_role, whole.info.is_free, str(whole.info)) == (True, True, "Info@gmail.com")
    assert (whole.both.name, whole.both.email) == ("López", "ana@example.com")
    assert json.loads(whole.model_dump_json()) == {
        "info": "Info@gmail.com",
        "both": "López <ana@example.com>",
    }
    assert Whole.model_validate(whole.model_dump()) == whole
    assert Whole.model_validate_json(whole.model_dump_json()) == whole
    assert "ana" not in repr(whole).casefold()
    assert "info@" not in repr(whole).casefold()


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        ("Ana López <ana@example.com>", "Ana López", "ana@example.com"),
        ('"O\'NEILL, ana" <ana@EXAMPLE.com>', "O'Neill, Ana", "ana@example.com"),
        ("ana@example.com", None, "ana@example.com"),
        (" <ana@example.com>; ", None, "ana@example.com"),
        ('"J. Smith" <j@example.com>', "J. Smith", "j@example.com"),
    ],
)
def test_name_email_parses_what_it_writes(text: str, name: str | None, email: str) -> None:
    found = NameEmail.parse(text)
    assert (found.name, found.email) == (name, email)
    assert NameEmail.parse(str(found)) == found
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ana <a@example.com> x", "text_after_address"),
        ("Ana <a@example.com", "unclosed_angle_bracket"),
        ("a@@example.com", "several_at"),
        (" ", "empty"),
    ],
)
def test_name_email_tells_what_is_wrong(text: str, code: str) -> None:
    with pytest.raises(CleanseError) as caught:
        NameEmail.parse(text)
    assert caught.value.code == code


def test_strict_mode() -> None:
    values = {"name": "ANA", "email": "<a@example.com>", "info": "a@example.com", "both": "a@example.com"}
    for found in (Strict.model_validate(values), Strict.model_validate_json(json.dumps(values))):
        assert (found.name, found.email) == ("Ana", "a@example.com")
    adapter = TypeAdapter(Annotated[Name, Field(strict=True)])
    assert adapter.validate_python("ANA") == "Ana"


def test_the_schema_says_format_and_examples() -> None:
    modes: tuple[JsonSchemaMode, ...] = ("validation", "serialization")
    for mode in modes:
        schema = Contact.model_json_schema(mode=mode)["properties"]
        assert schema["name"] == {
            "type": "string", "format": "name", "examples": ["Ana López"], "title": "Name"
        }  # fmt: skip
        assert schema["email"]["format"] == "email"
        assert schema["email"]["examples"] == ["ana@example.com"]
        whole = Whole.model_json_schema(mode=mode)["properties"]
        assert (whole["info"]["format"], whole["both"]["format"]) == ("email", "name-email")
    options = Options.model_json_schema()["properties"]
    assert options["short"]["maxLength"] == 5
    assert "maxLength" not in options["cut"]
    assert [each.get("format") for each in options["maybe"]["anyOf"]] == ["email", None]


def test_a_field_adds_limits_and_words_of_its_own() -> None:
    class Limited(BaseModel):
        name: Name = Field(max_length=8, description="Whole name", examples=["Bo"])
        shout: Annotated[Name, AfterValidator(str.upper)] = "x"

    assert Limited(name="  BO   LI  ", shout="bo").model_dump() == {"name": "Bo Li", "shout": "BO"}
    with pytest.raises(ValidationError) as caught:
        Limited(name="Bo Lindqvist")
    (line,) = caught.value.errors()
    assert (line["type"], line["input"]) == ("string_too_long", MASK)
    shown = Limited.model_json_schema()["properties"]["name"]
    assert (shown["maxLength"], shown["description"], shown["examples"]) == (8, "Whole name", ["Bo"])


def test_dataclasses_and_type_adapters() -> None:
    @pydantic_dataclass
    class Person:
        name: Name
        email: Email

    @dataclasses.dataclass
    class Plain:
        name: Name

    assert Person("ANA", "<a@example.com>") == Person("Ana", "a@example.com")
    assert TypeAdapter(Plain).validate_python({"name": "ANA"}) == Plain("Ana")
    assert TypeAdapter(list[Name]).validate_json('["ANA", "BO LI"]') == ["Ana", "Bo Li"]


def test_what_a_form_leaves_empty_may_be_none() -> None:
    class Signup(BaseModel):
        email: Annotated[Email | None, BeforeValidator(lambda typed: typed or None)] = None

    assert (Signup(email="").email, Signup(email=None).email, Signup().email) == (None, None, None)
    assert Signup(email="<ana@EXAMPLE.com>").email == "ana@example.com"
    with pytest.raises(ValidationError):
        Signup(email="ana")


def test_sqlmodel() -> None:
    from sqlmodel import Field as Column
    from sqlmodel import Session, SQLModel, create_engine, select

    class Base(SQLModel):
        name: Name = Column(max_length=100)
        email: Email = Column(unique=True)

    class Row(Base, table=True):
        id: int | None = Column(default=None, primary_key=True)

    row = Row.model_validate({"name": "ANA LIMA", "email": "<ana@EXAMPLE.com>"})
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(row)
        session.commit()
        found = session.exec(select(Row)).one()
        assert (found.name, found.email) == ("Ana Lima", "ana@example.com")
    engine.dispose()


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    from pydantic_settings import BaseSettings

    class Settings(PrivateModel, BaseSettings):  # type: ignore[misc]  # two dictionaries that pydantic merges
        admin_email: Email
        admin_name: Name

    monkeypatch.setenv("ADMIN_EMAIL", "<root@EXAMPLE.com>")
    monkeypatch.setenv("ADMIN_NAME", "ANA LIMA")
    assert Settings().model_dump() == {"admin_email": "root@example.com", "admin_name": "Ana Lima"}  # type: ignore[call-arg]  # they come from the environment
    monkeypatch.delenv("ADMIN_NAME")
    monkeypatch.setenv("ADMIN_EMAIL", CANARY)
    with pytest.raises(ValidationError) as caught:
        Settings()  # type: ignore[call-arg]  # likewise
    assert CANARY not in everything_about(caught.value)


def everything_about(error: ValidationError) -> str:
    parts = [str(error), repr(error), error.json(), repr(error.errors()), repr(error.args), str(vars(error))]
    return "\n".join([*parts, error.json(include_context=True), repr(error.__cause__)])


@pytest.mark.parametrize("field", ["name", "email", "note"])
@pytest.mark.parametrize(
    "wrong",
    [f"{CANARY}\udc80", f"{CANARY}@@{CANARY}\udc80", [CANARY], {CANARY: CANARY}, CANARY.encode(), object],
)
def test_no_canary_in_any_model(field: str, wrong: object) -> None:
    values = {"name": "Ana", "email": "ana@example.com", field: wrong}
    with pytest.raises(ValidationError) as caught:
        Contact.model_validate(values)
    assert CANARY not in everything_about(caught.value)


@pytest.mark.parametrize("field", ["info", "both"])
@pytest.mark.parametrize("wrong", [f"{CANARY}@@", f"{CANARY}\udc80", [CANARY], CANARY.encode(), None])
def test_no_canary_of_the_whole_result(field: str, wrong: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Whole.model_validate({"info": "ana@example.com", "both": "ana@example.com", field: wrong})
    assert CANARY not in everything_about(caught.value)


def own_refusal(value: str) -> str:
    raise ValueError(f"{value} is not for us")


class Order(PrivateModel):
    model_config = ConfigDict(extra="forbid")

    name: Name = Field(max_length=20)
    count: int
    colour: Annotated[str, AfterValidator(own_refusal)]
    lines: list[Contact]
    nickname: Annotated[Name, Field(max_length=20)] = "x"
    family: Annotated[Name, Field(pattern="^[a-z]$")] = "x"


class Cat(BaseModel):
    kind: Literal["cat"]
    name: Name


class Dog(BaseModel):
    kind: Literal["dog"]
    name: Name


@dataclasses.dataclass
class Desk:
    email: Annotated[Email, Field(alias="desk_mail")]


class Nested(PrivateModel):
    by_key: dict[str, Email] = Field({})
    by_email: dict[Email, int] = Field({})
    by_number: dict[int, Nested] = Field({})
    lists: list[dict[str, list[Name]]] = Field([])
    either: int | Email = 0
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] | None = None
    desk: Desk | None = None
    elsewhere: Email = Field("x", validation_alias=AliasChoices("mail", AliasPath("deep", "mails", 0)))
    default: dict[str, Email] = Field({CANARY: "x"})


ORDERS: list[Callable[[], object]] = [
    lambda: Order.model_validate({"name": CANARY * 3, "nickname": CANARY * 3, "family": CANARY}),
    lambda: Order.model_validate({"count": CANARY, "colour": CANARY, "lines": [CANARY, {"name": CANARY}]}),
    lambda: Order.model_validate({CANARY: CANARY}),
    lambda: Order.model_validate(CANARY),
    lambda: Order.model_validate_json(f'{{"{CANARY}'),
    lambda: Order(name=CANARY * 3, count=CANARY, colour=CANARY, lines=CANARY),  # type: ignore[arg-type]  # wrong on purpose
    lambda: Nested.model_validate({"by_key": {CANARY: "x"}, "by_email": {f"{CANARY}@example.com": "x"}}),
    lambda: Nested.model_validate({"by_email": {CANARY: 1}, "default": {CANARY: "x"}}),
    lambda: Nested.model_validate_json(f'{{"by_key": {{"{CANARY}": "x"}}}}'),
    lambda: Nested.model_validate({"lists": [{CANARY: ["Ana", "?"]}]}),
    lambda: Nested.model_validate({"by_number": {1: {"by_key": {CANARY: "x"}}}}),
    lambda: Nested.model_validate({"pet": {"kind": CANARY}, "by_number": {CANARY: {}}}),
]


@pytest.mark.parametrize("call", ORDERS)
def test_no_canary_in_a_private_model(call: Callable[[], object]) -> None:
    with pytest.raises(ValidationError) as caught:
        call()
    assert CANARY not in everything_about(caught.value).casefold()
    assert all(line["input"] == MASK for line in caught.value.errors())


@pytest.mark.parametrize(
    ("sent", "places"),
    [
        ({"by_key": {"ana": "x", "by_key": "ana@example.com"}}, {("by_key", MASK)}),
        ({"by_email": {"ana": 1}}, {("by_email", MASK, "[key]")}),
        ({"by_number": {5550100: {"desk": {"desk_mail": "x"}}}}, {("by_number", MASK, "desk", "desk_mail")}),
        ({"either": []}, {("either", "int"), ("either", MASK)}),
        ({"pet": {"kind": "cat", "name": "?"}}, {("pet", "cat", "name")}),
        ({"mail": "x"}, {("mail",)}),
        # A number may be a key of by_number.
        ({"deep": {"mails": ["x"]}}, {("deep", "mails", MASK)}),
    ],
)
def test_a_place_is_told_by_what_the_model_names(
    sent: dict[str, Any], places: set[tuple[str | int, ...]]
) -> None:
    with pytest.raises(ValidationError) as caught:
        Nested.model_validate(sent)
    assert {line["loc"] for line in caught.value.errors()} == places


@pytest.mark.parametrize("limits", [{"max_length": 3}, {"min_length": 30}])
def test_a_limit_within_annotated_is_told_of_a_text(limits: dict[str, int]) -> None:
    class Limited(PrivateModel):
        email: Annotated[Email, Field(**limits)]

    class Before(BaseModel):
        email: Annotated[str, Field(**limits), CleanEmail()]

    for model in (Limited, Before):
        with pytest.raises(ValidationError) as caught:
            model(email="<ana@example.com>")
        (line,) = caught.value.errors()
        assert line["type"] in ("string_too_long", "string_too_short")
        assert line["msg"].endswith("characters")
        assert (line["input"], line["ctx"]) == (MASK, limits)


def test_a_private_model_says_what_pydantic_would() -> None:
    with pytest.raises(ValidationError) as caught:
        Order.model_validate({"name": "x" * 30, "count": "x", "lines": [{"name": "Ana"}], "colour": "red"})
    found = {line["loc"]: (line["type"], line["msg"]) for line in caught.value.errors()}
    assert found == {
        ("name",): ("string_too_long", "String should have at most 20 characters"),
        ("count",): ("int_parsing", "Input should be a valid integer, unable to parse string as an integer"),
        ("colour",): ("value_error", "The value is not acceptable."),
        ("lines", 0, "email"): ("missing", "Field required"),
    }


@pytest.mark.parametrize(
    "make",
    [
        lambda: CleanName(reject="url"),
        lambda: CleanName(reject=["nothing"]),
        lambda: CleanName(locale="?"),
        lambda: CleanEmail(disposable="no"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: CleanEmail(repair="no"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: CleanText(max_length=-1),
        lambda: CleanText(max_length=True),
        lambda: CleanText(max_length="5"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: CleanText(multiline="no"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: TypeAdapter(Annotated[int, CleanName()]),
    ],
)
def test_a_mistake_in_an_annotation_shows_at_once(make: Callable[[], object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        make()


def test_cleaners_are_values() -> None:
    assert CleanName(reject=["url", "email"]) == CleanName(reject=["email", "url"])
    assert len({CleanEmail(), CleanEmail(), CleanEmail(disposable="reject")}) == 2
    assert pickle.loads(pickle.dumps(CleanEmail(disposable="reject"))) == CleanEmail(disposable="reject")
