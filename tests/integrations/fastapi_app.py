"""An application with a place of each kind for the canary; served by test_fastapi.py. Not a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from cleanse.fastapi import install
from cleanse.pydantic import Email, Name, NameEmail, Text
from fastapi import BackgroundTasks, Cookie, FastAPI, Form, Header, HTTPException, Query, WebSocket
from fastapi.responses import StreamingResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel, ConfigDict, Field


class Contact(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Name
    email: Email
    age: int = Field(0, ge=0)
    note: Text = ""
    sender: NameEmail | None = None
    others: dict[str, Email] = {}


class Signup(BaseModel):
    name: Name
    email: Email


app = install(FastAPI(debug=True))
mounted = FastAPI()


@app.post("/contacts")
def create(contact: Contact) -> Contact:
    return contact


@app.post("/form")
def form(signup: Annotated[Signup, Form()]) -> Signup:
    return signup


@app.post("/field")
def field(name: Annotated[Name, Form()], email: Annotated[Email, Form()]) -> dict[str, str]:
    return {"name": name, "email": email}


@app.get("/elsewhere")
def elsewhere(
    email: Annotated[Email, Query()],
    x_contact: Annotated[Email | None, Header()] = None,
    owner: Annotated[Name | None, Cookie()] = None,
) -> dict[str, str | None]:
    return {"email": email, "contact": x_contact, "owner": owner}


@app.get("/people/{email}")
def person(email: Email) -> str:
    return email


@app.get("/parts/a-{email}.json")
def part(email: Email) -> str:
    return email


@app.post("/fails")
async def fails(data: dict[str, Any]) -> None:
    kept = data["name"]
    try:
        raise KeyError(kept)
    except KeyError as error:
        raise RuntimeError(f"cannot store {kept}") from error


@app.post("/wrong-answer", response_model=Contact)
def wrong_answer(data: dict[str, Any]) -> object:
    return data


@app.post("/later")
def later(data: dict[str, Any], tasks: BackgroundTasks) -> str:
    def work() -> None:
        raise RuntimeError(f"cannot send to {data}")

    tasks.add_task(work)
    return "soon"


@app.post("/stream")
def stream(data: dict[str, Any]) -> StreamingResponse:
    def parts() -> Iterator[bytes]:
        yield b"one"
        raise RuntimeError(f"cannot read {data}")

    return StreamingResponse(parts())


@app.get("/own")
def own() -> None:
    raise HTTPException(418, "as it was")


@app.websocket("/socket")
async def socket(websocket: WebSocket, email: Email) -> None:
    await websocket.accept()
    await websocket.send_text(email)
    await websocket.close()


@mounted.get("/inner/{email}")
def inner(email: Email) -> str:
    return email


app.mount("/mounted", mounted)
app.mount("/files", StaticFiles(directory=Path(__file__).parent))
