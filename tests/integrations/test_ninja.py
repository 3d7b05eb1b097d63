"""cleanse.pydantic in django-ninja, and what cleanse.ninja answers. Not the rules of cleaning."""

from __future__ import annotations

import json
import logging

import django
import pytest

django.setup()

from cleanse.ninja import install  # noqa: E402 -- after the set-up
from cleanse.pydantic import Email, Name, Text  # noqa: E402 -- likewise
from django.http import HttpRequest  # noqa: E402 -- likewise
from django.test import override_settings  # noqa: E402 -- likewise
from django_app.models import Member  # noqa: E402 -- likewise
from ninja import Form, ModelSchema, NinjaAPI, Schema  # noqa: E402 -- likewise
from ninja.testing import TestClient  # noqa: E402 -- likewise

CANARY = "zyxcanaryvut"


class Signup(Schema):
    name: Name
    email: Email
    note: Text = ""


class Nested(Schema):
    payload: Email


class Choice(Schema):
    kind: int | Email


class MemberIn(ModelSchema):
    name: Name
    email: Email

    class Meta:
        model = Member
        fields = ("about",)


api = install(NinjaAPI(urls_namespace="test_ninja"))


@api.post("/contacts")
def create(request: HttpRequest, payload: Signup) -> dict[str, str]:
    return payload.model_dump()


@api.post("/members")
def member(request: HttpRequest, payload: MemberIn) -> dict[str, str]:
    return payload.model_dump()


@api.post("/nested")
def nested(request: HttpRequest, payload: Nested) -> None: ...


@api.post("/choice")
def choice(request: HttpRequest, payload: Choice) -> None: ...


@api.post("/two")
def two(request: HttpRequest, payload: Signup, other: Signup) -> None: ...


@api.post("/form")
def form(request: HttpRequest, signup: Form[Signup]) -> dict[str, str]:
    return signup.model_dump()


@api.get("/elsewhere")
def elsewhere(request: HttpRequest, email: Email) -> str:
    return email


@api.post("/fails")
def fails(request: HttpRequest, payload: Signup) -> None:
    raise RuntimeError(f"cannot store {payload}")


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setenv("NINJA_SKIP_REGISTRY", "1")
    return TestClient(api)


def test_fields_are_clean(client: TestClient) -> None:
    sent = {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"}
    clean = {"name": "López, Ana", "email": "ana@example.com"}
    assert client.post("/contacts", json=sent).json() == clean | {"note": ""}
    assert client.post("/members", json=sent | {"about": ""}).json() == clean | {"about": ""}
    assert client.post("/form", data=sent).json() == clean | {"note": ""}
    assert client.get("/elsewhere?email=%3Cana@EXAMPLE.com%3E").json() == "ana@example.com"


def test_a_refusal_is_a_problem_with_codes(client: TestClient) -> None:
    answer = client.post("/contacts", json={"name": "???", "email": "ana@@example.com"})
    assert (answer.status_code, answer["Content-Type"]) == (422, "application/problem+json")
    problem = answer.json()
    assert (problem["status"], problem["title"]) == (422, "Unprocessable Content")
    assert [(each["pointer"], each["code"]) for each in problem["errors"]] == [
        ("#/name", "empty"),
        ("#/email", "several_at"),
    ]
    # A body that is one argument has no key for it, whatever its fields are called.
    for path, sent, pointers in (
        ("/nested", {"payload": "ana"}, ["#/payload"]),
        ("/nested", [], ["#/payload"]),
        ("/choice", {"kind": []}, ["#/kind", "#/kind"]),
        (
            "/two",
            {"payload": {"name": "Ana"}, "other": {"email": "a@x.com"}},
            ["#/payload/email", "#/other/name"],
        ),
    ):
        assert [each["pointer"] for each in client.post(path, json=sent).json()["errors"]] == pointers
    (query,) = client.get("/elsewhere").json()["errors"]
    assert (query["in"], query["name"], query["code"]) == ("query", "email", "missing")


@pytest.mark.parametrize("debug", [True, False])
def test_no_canary_in_answers_or_logs(
    client: TestClient, caplog: pytest.LogCaptureFixture, debug: bool
) -> None:
    caplog.set_level(logging.NOTSET)
    answers = []
    with override_settings(DEBUG=debug):
        for field in ("name", "email", "note"):
            for wrong in (f"{CANARY}@\udc80", [CANARY], {CANARY: CANARY}):
                sent = {"name": "Ana", "email": "ana@example.com", field: wrong}
                answers.append(client.post("/contacts", json=sent))
                answers.append(client.post("/members", json={**sent, "about": [CANARY]}))
        answers.append(client.get(f"/elsewhere?email={CANARY}&{CANARY}=1"))
        answers.append(client.post("/fails", json={"name": CANARY, "email": f"{CANARY}@example.com"}))
    assert [answer.status_code for answer in answers] == [422] * 19 + [500]
    assert CANARY not in "".join(answer.content.decode() for answer in answers).casefold()
    assert CANARY not in caplog.text.casefold()
    assert json.loads(answers[-1].content)["title"] == "Internal Server Error"
    assert "builtins.RuntimeError" in caplog.text


def test_the_schema_knows_the_formats() -> None:
    schemas = api.get_openapi_schema(path_prefix="")["components"]["schemas"]
    assert schemas["Signup"]["properties"]["email"]["format"] == "email"
