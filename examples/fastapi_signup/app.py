"""A sign-up with FastAPI and SQLModel: fields cleaned as one types, repairs shown, one account a mailbox.

Not an account system: no password, no message is sent. From a checkout:

    pip install '.[fastapi]' sqlmodel python-multipart uvicorn
    uvicorn --app-dir examples/fastapi_signup app:app

DATABASE_URL names another database than the file signup.db beside this one, such as postgresql+psycopg:///signup.
"""

import os
from collections.abc import Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

from cleanse import Inspection, canonical_email, inspect_email, inspect_name, suggest_email
from cleanse.fastapi import install
from cleanse.problems import MEDIA_TYPE, problem
from cleanse.pydantic import CleanEmail, Name
from fastapi import Depends, FastAPI, Form
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, SQLModel, create_engine

HERE = Path(__file__).parent
engine = create_engine(os.environ.get("DATABASE_URL", f"sqlite:///{HERE / 'signup.db'}"))


class Signup(SQLModel):
    """What a person enters."""

    name: Name = Field(max_length=255)
    email: Annotated[str, CleanEmail(disposable="reject")]


class Account(Signup, table=True):
    """What is stored: the key of the mailbox is unique, whatever its spelling."""

    id: int | None = Field(default=None, primary_key=True)
    mailbox: str = Field(unique=True)


class Typed(SQLModel):
    """What is in the form so far."""

    name: str = ""
    email: str = ""


@asynccontextmanager
async def tables(app: FastAPI) -> Any:  # noqa: ANN401 -- as FastAPI has it
    """Create the tables when the application starts."""
    SQLModel.metadata.create_all(engine)
    yield


def session() -> Iterator[Session]:
    """Open a session for a request."""
    with Session(engine) as opened:
        yield opened


app = install(FastAPI(title="Sign up", lifespan=tables))
app.mount("/page", StaticFiles(directory=HERE.parent / "signup_page"))


@app.get("/", include_in_schema=False)
def page() -> FileResponse:
    """Show the form."""
    return FileResponse(HERE / "page.html")


@app.post("/check")
def check(typed: Annotated[Typed, Form()]) -> dict[str, Any]:
    """Tell what becomes of the fields; nothing is kept."""
    email = inspect_email(typed.email)
    suggestion = suggest_email(email.value) if email.value else None
    return {"name": told(inspect_name(typed.name)), "email": told(email) | {"suggestion": suggestion}}


def told(found: Inspection) -> dict[str, Any]:
    """Put what was found into words."""
    return {
        "value": found.value,
        "repairs": [code.message for code in found.repairs],
        "problem": found.error and found.error.message,
    }


@app.post("/sign-up", status_code=201, responses={409: {"description": "The mailbox has an account"}})
def sign_up(signup: Annotated[Signup, Form()], database: Annotated[Session, Depends(session)]) -> Any:  # noqa: ANN401 -- an account or a refusal
    """Make an account."""
    database.add(Account(**signup.model_dump(), mailbox=canonical_email(signup.email)))
    try:
        database.commit()
    except IntegrityError:
        # Two requests may race: the database decides. Its message would repeat the address.
        place, detail = {"in": "body", "pointer": "#/email"}, "This mailbox has an account already."
        taken = problem(409, errors=[{**place, "code": "unique", "detail": detail}])
        return JSONResponse(taken, 409, media_type=MEDIA_TYPE)
    return signup
