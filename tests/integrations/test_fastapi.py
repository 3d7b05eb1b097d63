"""cleanse.fastapi over HTTP, by real servers, and what of a request shows. Not the rules of cleaning."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from cleanse.fastapi import ScrubAccessLog, install
from cleanse.problems import Places, problems
from cleanse.pydantic import Email, Name
from fastapi import FastAPI, Query
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field
from servers import PATIENCE, Answer, Server, serve
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocketDisconnect

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CANARY = "zyxcanaryvut"
COMMANDS = {
    "uvicorn": ["uvicorn", "fastapi_app:app", "--port", "{port}"],
    "granian": ["granian", "--interface", "asgi", "fastapi_app:app", "--port", "{port}", "--access-log"],
}
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module", params=COMMANDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with serve(COMMANDS[request.param], HERE, log) as found:
        yield found


@pytest.fixture
def client() -> TestClient:
    from fastapi_app import app

    return TestClient(app)


def post(server: Server, path: str, data: object) -> Answer:
    return server.ask(path, json.dumps(data).encode(), JSON)


def shake_hands(server: Server, path: str) -> int:
    """Ask for a websocket (RFC 6455 §4.1) and return the status."""
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=PATIENCE)
    headers = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    connection.request("GET", path, headers=headers | {"Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="})
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_field_is_clean_wherever_it_comes_from(server: Server) -> None:
    clean = {"name": "López, Ana", "email": "ana@example.com"}
    sent = {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"}
    found = json.loads(post(server, "/contacts", sent | {"sender": "ANA <ana@EXAMPLE.com>"}).text)
    assert found == clean | {"age": 0, "note": "", "sender": "Ana <ana@example.com>", "others": {}}
    assert json.loads(server.form("/form", sent).text) == clean
    assert json.loads(server.form("/field", sent).text) == clean
    headers = {"X-Contact": "<bo@EXAMPLE.com>", "Cookie": "owner=ANA"}
    elsewhere = json.loads(server.ask("/elsewhere?email=%3Cana@EXAMPLE.com%3E", headers=headers).text)
    assert elsewhere == {"email": "ana@example.com", "contact": "bo@example.com", "owner": "Ana"}
    assert json.loads(server.ask("/people/ana@EXAMPLE.com").text) == "ana@example.com"


def test_a_refusal_is_a_problem_with_codes(server: Server) -> None:
    answer = post(server, "/contacts", {"name": "???", "email": "ana@@example.com", "age": -1, "more": 1})
    assert answer.status == 422
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    problem = json.loads(answer.text)
    assert {key: problem[key] for key in ("type", "title", "status")} == {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
    }
    found = {each["pointer"]: (each["code"], each.get("position")) for each in problem["errors"]}
    assert found == {
        "#/name": ("empty", None),
        "#/email": ("several_at", 4),
        "#/age": ("greater_than_equal", None),
        "#/*": ("extra_forbidden", None),
    }
    (query,) = json.loads(server.ask("/elsewhere").text)["errors"]
    assert query == {"in": "query", "name": "email", "code": "missing", "detail": "Field required"}


def requests(server: Server) -> Iterator[tuple[int, Answer]]:
    """The canary in every place, with the status that has to come back."""
    for field in ("name", "email", "age", "note", "sender", "others", CANARY):
        for wrong in (f"{CANARY}@@{CANARY}", [CANARY], {CANARY: CANARY}, f"{CANARY}\udc80"):
            sent = {"name": "Ana", "email": "ana@example.com", field: wrong}
            status = 200 if (field, wrong) in HARMLESS else 422
            yield status, post(server, "/contacts", sent)
    for body in (f'{{"name": "{CANARY}', CANARY, f'["{CANARY}"]', f'"{CANARY}"'):
        yield 422, server.ask("/contacts", body.encode(), JSON)
    yield 400, server.ask("/contacts", CANARY.encode() + b"\x80", JSON)
    yield 422, server.ask("/contacts", CANARY.encode(), {"Content-Type": f"text/{CANARY}"})
    yield 422, server.form("/form", {"name": CANARY, "email": CANARY, CANARY: CANARY})
    yield 422, server.form("/field", {"name": CANARY, "email": f"{CANARY}@"})
    yield 422, server.ask(f"/elsewhere?email={CANARY}&{CANARY}={CANARY}")
    bad = {
        "X-Contact": CANARY,
        "Cookie": f"owner={CANARY}; {CANARY}={CANARY}",
        "Referer": f"http://x/{CANARY}",
    }
    yield 422, server.ask("/elsewhere?email=ana@example.com", headers=bad | {"User-Agent": "tests"})
    yield 422, server.ask(f"/people/{CANARY}")
    yield 422, server.ask(f"/parts/a-{CANARY}.json")
    yield 404, server.ask(f"/files/{CANARY}")
    yield 404, server.ask(f"/{CANARY}?{CANARY}")
    yield 404, server.ask(f"/mounted/{CANARY}")
    yield 405, server.ask(f"/people/{CANARY}", b"", method="DELETE")
    for path in ("/fails", "/wrong-answer"):
        yield 500, post(server, path, {"name": CANARY, "email": CANARY})
    yield 200, post(server, "/later", {"name": CANARY})


# A name and a text may hold what an address may not.
HARMLESS = [(field, f"{CANARY}@@{CANARY}") for field in ("name", "note")]


def test_no_canary_in_answers_or_logs(server: Server) -> None:
    refused = 0
    for number, (status, answer) in enumerate(requests(server)):
        assert answer.status == status, f"request {number}: {answer.text}"
        if status != 200:
            refused += 1
            assert CANARY not in f"{answer.text}{answer.headers}", f"request {number}"
    assert refused > 35
    # An application that is mounted makes its own answers, and the log is that of the server.
    assert server.ask(f"/mounted/inner/{CANARY}").status == 422
    with pytest.raises(Exception, match="IncompleteRead"):
        post(server, "/stream", {"name": CANARY})
    assert shake_hands(server, f"/socket?email={CANARY}@example.com") == 101
    assert shake_hands(server, f"/socket?email={CANARY}") == 403
    assert shake_hands(server, f"/{CANARY}") == 403
    said = server.said()
    assert CANARY not in said
    for path in ("/people/{email}", "/parts/a-{email}.json", "/files/*"):
        assert path in said
    assert said.count("builtins.RuntimeError") >= 3
    assert "fastapi_app.py" in said
    assert "ResponseValidationError" in said


def test_the_application_s_own_errors_stay(server: Server) -> None:
    answer = server.ask("/own")
    assert (answer.status, json.loads(answer.text)) == (418, {"detail": "as it was"})


def test_openapi_shows_the_error_schema_and_the_codes(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    answers = document["paths"]["/contacts"]["post"]["responses"]
    for status in ("422", "500"):
        schema = answers[status]["content"]["application/problem+json"]["schema"]
        assert schema == {"$ref": "#/components/schemas/Problem"}
    schemas = document["components"]["schemas"]
    code = schemas["Problem"]["properties"]["errors"]["items"]["properties"]["code"]
    assert {"several_at", "empty", "disposable"} <= set(code["anyOf"][0]["enum"])
    assert not {"HTTPValidationError", "ValidationError"} & set(schemas)
    assert schemas["Contact"]["properties"]["email"]["format"] == "email"
    assert CANARY not in json.dumps(document)


def test_an_answer_is_as_its_schema_says(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()["components"]["schemas"]["Problem"]
    problem = client.post("/contacts", json={"name": "Ana", "email": "ana@@"}).json()
    assert set(problem) <= set(schema["properties"])
    (item,) = problem["errors"]
    described = schema["properties"]["errors"]["items"]
    assert set(described["required"]) <= set(item) <= set(described["properties"])


def test_a_websocket_closes_without_a_word(client: TestClient) -> None:
    with client.websocket_connect("/socket?email=%3Cana@EXAMPLE.com%3E") as socket:
        assert socket.receive_text() == "ana@example.com"
    with (
        pytest.raises(WebSocketDisconnect) as caught,
        client.websocket_connect(f"/socket?email={CANARY}"),
    ):
        raise AssertionError("it was accepted")
    assert (caught.value.code, CANARY in str(caught.value.reason)) == (1008, False)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("/of/ana/in/ana", "/of/{person}/in/{person}"),
        ("/part/ana.b.c", "/part/{name}.{kind}"),
        ("/prefix-ana", "/prefix-{name}"),
        ("/whole/a/b//c", "/whole/{rest}"),
        ("/number/7", "/number/{number}"),
        ("/number/007", "/*"),
        ("/shop/ana/order/2024", "/shop/{tenant}/order/{number}"),
        ("/shop/ana/other", "/shop/{tenant}/*"),
        ("/other", "/*"),
    ],
)
def test_a_path_is_told_without_its_values(asked: str, told: str) -> None:
    app, shop, said = FastAPI(), FastAPI(), []
    for path in ("/of/{place}/in/{person}", "/part/{name}.{kind}", "/prefix-{name}", "/whole/{rest:path}"):
        app.get(path)(lambda: None)
    app.get("/number/{number:int}")(lambda: None)
    shop.get("/order/{number}")(lambda: None)
    app.mount("/shop/{tenant}", shop)
    install(app)
    filtered = ScrubAccessLog()

    async def served(scope: Scope, receive: Receive, send: Send) -> None:
        """Log when an answer begins, as servers do."""

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                record = logging.makeLogRecord({"args": ("", "GET", scope["path"], "1.1", 200)})
                assert filtered.filter(record)
                said.append(record.args[2])  # type: ignore[index]  # it is a tuple still
            await send(message)

        await app(scope, receive, answer)

    TestClient(served).get(asked)
    assert said == [told]


def test_install_comes_first() -> None:
    app = FastAPI()
    TestClient(app).get("/")
    with pytest.raises(RuntimeError, match="before the first request"):
        install(app)


def test_a_schema_of_the_application_s_own_stays() -> None:
    class Problem(BaseModel):
        own: int

    app = install(FastAPI())
    app.post("/")(lambda problem: None)
    app.add_api_route("/own", lambda: None, response_model=Problem)
    for _ in range(2):
        schemas = app.openapi()["components"]["schemas"]
        assert set(schemas) == {"CleanseProblem", "Problem"}
        assert "own" in schemas["Problem"]["properties"]


def test_a_model_without_a_schema_is_refused_all_the_same() -> None:
    app = install(FastAPI())

    @app.post("/")
    def create(email: Email) -> None:
        return None

    def failing() -> dict[str, object]:
        raise RuntimeError("no schema")

    app.openapi = failing  # type: ignore[method-assign]  # as a model without one would
    assert TestClient(app).post(f"/?email={CANARY}").json()["errors"][0]["name"] == "*"


def test_the_filter_is_added_once() -> None:
    for _ in range(3):
        install(FastAPI())
    filters = logging.getLogger("uvicorn.access").filters
    assert [type(each) for each in filters].count(ScrubAccessLog) == 1


@pytest.mark.parametrize(
    "args",
    [
        ("127.0.0.1:1", "GET", f"/{CANARY}?{CANARY}", "1.1", 200),
        {"path": f"/{CANARY}", "query_string": CANARY, "_h0": CANARY, "method": "GET"},
        {"r": f"GET /{CANARY}", "U": CANARY, "q": CANARY, "f": CANARY, "{cookie}i": CANARY},
    ],
)
def test_records_of_each_server_are_scrubbed(args: object) -> None:
    record = logging.LogRecord("access", logging.INFO, "", 0, "%s", None, None)
    record.args = args  # type: ignore[assignment]  # as each server has it
    assert ScrubAccessLog().filter(record)
    assert CANARY not in repr(record.args)


@pytest.mark.parametrize(
    "line",
    [
        {"type": "greater_than", "loc": ("body", "name"), "msg": CANARY},
        {"type": "greater_than", "loc": ("body", "name"), "msg": CANARY, "ctx": {"gt": 1, "x": CANARY}},
        {"type": "union_tag_invalid", "loc": ("body", CANARY), "msg": CANARY, "ctx": {"tag": CANARY}},
        {"type": "own", "loc": (), "msg": CANARY, "input": CANARY, "ctx": {"error": ValueError(CANARY)}},
        {"type": "several_at", "loc": ("body", "a/b", 3), "msg": CANARY},
    ],
)
def test_what_others_report_shows_no_canary(line: dict[str, object]) -> None:
    assert CANARY not in repr(problems([line], Places(names=["name"])))


def test_pointers_are_escaped() -> None:
    line = {"type": "missing", "loc": ("body", "a/b~c", 0), "msg": ""}
    assert problems([line], Places(names=["a/b~c"]))[0]["pointer"] == "#/a~1b~0c/0"


class Cat(BaseModel):
    tag: Literal["cat"]
    name: Name


class Dog(BaseModel):
    tag: Literal["dog"]
    name: Name


class Choices(BaseModel):
    kind: int | Email = 0
    perhaps: int | Email | None = None
    pet: Annotated[Cat | Dog, Field(discriminator="tag")] | None = None
    other: Cat | list[Email] | None = None
    pair: tuple[int, int | Email] = (0, 0)
    others: dict[Name, int | Email] = {}
    more: list[Choices] = []
    anything: dict[str, Any] = {}


@pytest.mark.parametrize(
    ("sent", "pointers"),
    [
        ({"kind": []}, {"#/kind"}),
        ({"perhaps": []}, {"#/perhaps"}),
        ({"pet": {"tag": "cat", "name": "?"}}, {"#/pet/name"}),
        ({"pet": {"tag": CANARY}}, {"#/pet"}),
        ({"other": {"name": "Ana"}}, {"#/other/tag", "#/other"}),
        ({"other": ["ana@example.com", "ana"]}, {"#/other", "#/other/1"}),
        ({"pair": [0, []]}, {"#/pair/1"}),
        ({"others": {CANARY: []}}, {"#/others/*"}),
        ({"others": {"int": []}}, {"#/others/*"}),
        ({"others": {"?": 0}}, {"#/others/*"}),
        ({"more": [{}, {"others": {CANARY: CANARY}, "kind": None}]}, {"#/more/1/others/*", "#/more/1/kind"}),
    ],
)
def test_a_pointer_has_no_word_of_pydantic_s(sent: dict[str, object], pointers: set[str]) -> None:
    app = install(FastAPI())

    @app.post("/one")
    def one(choices: Choices) -> None: ...

    @app.post("/two")
    def two(first: Choices, second: Cat | Dog | None = None) -> None: ...

    @app.post("/several")
    def several(choices: list[Choices]) -> None: ...

    client = TestClient(app)
    for path, body, before in (
        ("/one", sent, "#"),
        ("/two", {"first": sent}, "#/first"),
        ("/several", [sent], "#/0"),
    ):
        answer = client.post(path, json=body)
        wanted = {before + pointer.removeprefix("#") for pointer in pointers}
        assert {each["pointer"] for each in answer.json()["errors"]} == wanted
        assert CANARY not in answer.text


def test_a_parameter_has_no_word_of_pydantic_s() -> None:
    app = install(FastAPI())

    @app.get("/")
    def get(kind: int | Email, kinds: Annotated[list[int | Email], Query()]) -> None: ...

    found = TestClient(app).get("/?kind=ana&kinds=1&kinds=ana").json()["errors"]
    assert {(each["in"], each["name"]) for each in found} == {("query", "kind"), ("query", "kinds.1")}


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Loop"},
        {"allOf": [{"$ref": "#/components/schemas/Loop"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "null"}]},
        {"$ref": "elsewhere.json"},
        {"properties": {"kind": True}},
        {"additionalProperties": True},
        {"anyOf": [True]},
    ],
)
def test_any_document_is_read_to_its_end(schema: dict[str, object]) -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    document = {"components": {"schemas": {"Loop": schema}}, "paths": {"/": {"post": body}}}
    assert Places(document, ["kind"]).told("body", ["kind", "int", 0]) == ["kind", "*", "0"]


@pytest.mark.parametrize("command", COMMANDS.values(), ids=list(COMMANDS))
def test_the_code_of_the_readme_is_served(command: list[str], tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.partition("\n## FastAPI\n")[2].partition("\n## ")[0]
    first = re.search(r"^```python\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)
    assert first
    assert len(first[1].splitlines()) <= 20
    (tmp_path / "fastapi_app.py").write_text(first[1], encoding="utf-8")
    with serve(command, tmp_path, tmp_path / "log.txt") as server:
        good = post(server, "/contacts", {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"})
        bad = post(server, "/contacts", {"name": CANARY, "email": f"{CANARY}@@example.com"})
        assert json.loads(good.text) == {"name": "López, Ana", "email": "ana@example.com"}
        assert (bad.status, json.loads(bad.text)["errors"][0]["code"]) == (422, "several_at")
        assert CANARY not in f"{bad.text}{server.said()}"
