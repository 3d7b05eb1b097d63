"""Who is asked about names: ours, and each peer as its documentation calls it, by subject.

Not what they are asked: that is name_sources.py.
"""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import cleanse
from download import CACHE, find

#: One answer for each tuple of inputs; None where there is none.
Answer = Callable[[list[tuple[str, ...]]], list[Any]]


def _each(function: Callable[..., Any]) -> Answer:
    def answer(asked: list[tuple[str, ...]]) -> list[Any]:
        answers: list[Any] = []
        for inputs in asked:
            try:
                answers.append(function(*inputs))
            except Exception:  # whatever a peer raises, it has no answer
                answers.append(None)
        return answers

    return answer


def _ours() -> Mapping[str, Answer]:
    def parts(text: str) -> tuple[str, str]:
        name = cleanse.parse_name(text)
        return name.given, name.family

    return {
        "case": _each(cleanse.sanitize_name),
        "keep": _each(cleanse.sanitize_name),
        "clean": _each(cleanse.sanitize_text),
        "parse": _each(parts),
        "match": _each(lambda one, other: bool(cleanse.names_compatible(one, other))),
    }


def _nameparser() -> Mapping[str, Answer]:
    human_name = import_module("nameparser").HumanName

    def cased(text: str) -> str | None:
        name = human_name(text)
        name.capitalize()
        # It writes a name in its own order: asked only where that is the order of the text.
        return None if "," in text else str(name)

    def parts(text: str) -> tuple[str, str]:
        name = human_name(text)
        return name.first, name.last

    return {"case": _each(cased), "keep": _each(cased), "parse": _each(parts)}


def _nameutils() -> Mapping[str, Answer]:
    module = import_module("nameutils")

    def parts(text: str) -> tuple[str, str]:
        family, given = module.nameparts(text)
        return given, family

    return {"case": _each(module.namecase), "keep": _each(module.namecase), "parse": _each(parts)}


def _probablepeople() -> Mapping[str, Answer]:
    module = import_module("probablepeople")

    def parts(text: str) -> tuple[str, str]:
        words, _ = module.tag(text, type="person")
        return words.get("GivenName") or words.get("FirstInitial", ""), words.get("Surname", "")

    return {"parse": _each(parts)}


def _ftfy() -> Mapping[str, Answer]:
    return {"clean": _each(import_module("ftfy").fix_text)}


def _lines(command: tuple[str, ...], cwd: Path) -> Answer:
    """Ask a program that answers each line of its input with one."""

    def answer(asked: list[tuple[str, ...]]) -> list[Any]:
        text = "".join(f"{text}\n" for (text,) in asked)
        done = subprocess.run(command, cwd=cwd, input=text.encode(), capture_output=True, check=True)
        return done.stdout.decode().splitlines()

    return answer


def _npm_namecase() -> Mapping[str, Answer]:
    script = (
        "const nc = require('./namecase');"
        "const names = require('fs').readFileSync(0, 'utf8').split('\\n').slice(0, -1);"
        "names.forEach(name => console.log(nc(name)));"
    )
    answer = _lines(("node", "-e", script), find("namecase*/package/namecase.js").parent)
    return {"case": answer, "keep": answer}


def _lingua() -> Mapping[str, Answer]:
    command = ("perl", "-CS", "-Ilib", "-MLingua::EN::NameCase=nc", "-lne", "print nc($_)")
    answer = _lines(command, find("lingua/Lingua*"))
    return {"case": answer, "keep": answer}


def _human_name() -> Mapping[str, Answer]:
    folder = CACHE / "crates"
    command = ("cargo", "build", "--quiet", "--release", "--package", "human_name")
    subprocess.run(command, cwd=folder, check=True)
    library = ctypes.CDLL(str(next((folder / "target" / "release" / "deps").glob("libhuman_name-*.so"))))
    for function, result in {
        "parse": ctypes.c_void_p,
        "consistent_with": ctypes.c_bool,
        "given_name": ctypes.c_char_p,
        "surname": ctypes.c_char_p,
        "display_full": ctypes.c_char_p,
    }.items():
        getattr(library, f"human_name_{function}").restype = result

    def read(text: str) -> ctypes.c_void_p:
        pointer = library.human_name_parse(text.encode())
        if not pointer:
            raise ValueError
        return ctypes.c_void_p(pointer)

    def parts(text: str) -> tuple[str, str]:
        name = read(text)
        given = library.human_name_given_name(name) or b""
        return given.decode(), library.human_name_surname(name).decode()

    def compatible(one: str, other: str) -> bool:
        return bool(library.human_name_consistent_with(read(one), read(other)))

    # A thousand small strings are left to the end of the program.
    return {"parse": _each(parts), "match": _each(compatible)}


def answerers() -> dict[str, Mapping[str, Answer]]:
    """Return all of them, ours first."""
    every = {
        "cleanse": _ours(),
        "nameparser": _nameparser(),
        "nameutils": _nameutils(),
        "npm namecase": _npm_namecase(),
        "human_name": _human_name(),
        "probablepeople": _probablepeople(),
        "ftfy": _ftfy(),
        "str.title": {"case": _each(str.title), "keep": _each(str.title)},
    }
    if (CACHE / "lingua" / ".complete").exists():
        every["Lingua"] = _lingua()
    return every
