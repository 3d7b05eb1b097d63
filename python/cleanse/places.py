"""Where in a request an error of pydantic's lies, and what of that may be told, by an OpenAPI document.

Not what is wrong there: `cleanse.problems` tells that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

__all__ = ["UNKNOWN", "Places"]

Schema: TypeAlias = Mapping[str, Any]

#: What stands for a key, or a path, that the application did not declare.
UNKNOWN = "*"
# What pydantic puts after the key of a dict that is refused itself.
_KEY = "[key]"
_SCHEMAS = "#/components/schemas/"
_NOTHING: Schema = MappingProxyType({})


class Places:
    """The places that a document declares. `names` are fields and parameters that may be told beside its own.

    >>> kind = {"schema": {"properties": {"kind": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}}}
    >>> body = {"requestBody": {"content": {"application/json": kind}}}
    >>> Places({"paths": {"/": {"post": body}}}).told("body", ["kind", "function-before[validate(), str]"])
    ['kind']
    >>> Places(names=["email"]).told("body", ["people", 3, "email"])
    ['*', '3', 'email']
    """

    def __init__(self, document: Schema = _NOTHING, names: Iterable[str] = ()) -> None:
        self._document = document
        self._names = frozenset([*names, *_names_in(document)])
        self._starts: dict[str, list[Schema]] = {}

    def told(self, where: str, path: Sequence[int | str]) -> list[str]:
        """Return the keys and indexes of a path, with `UNKNOWN` for a key that came with the request."""
        keys = self._keys(where, path)
        return [str(key) if isinstance(key, int) or key in self._names else UNKNOWN for key in keys]

    def _keys(self, where: str, path: Sequence[int | str]) -> list[int | str]:
        """Leave out the words that pydantic puts between keys.

        Those are the type, or the tag, of what a union was tried as, and `[key]`. Where operations do not
        agree, what may be a key is one.
        """
        keys: list[int | str] = []
        schemas = self._start(where)
        for part in path:
            schemas = list(_plain(schemas, self._document))
            inner = list(_inside(schemas, part))
            choices = [choice for schema in schemas for choice in _choices(schema)]
            if not inner and (choices or (part == _KEY and keys)):
                schemas = choices
            else:
                keys.append(part)
                schemas = inner
        return keys

    def _start(self, where: str) -> list[Schema]:
        """Return what all operations take there, in as few schemas as possible: a request has many errors."""
        if where not in self._starts:
            fields: dict[str, list[Schema]] = {}
            others: list[Schema] = []
            for schema in _plain(_roots(self._document, where), self._document):
                for name, field in schema.get("properties", {}).items():
                    _add(field, fields.setdefault(name, []))
                if "properties" not in schema:
                    _add(schema, others)
            together = {"properties": {name: {"allOf": same} for name, same in fields.items()}}
            self._starts[where] = [together, *others]
        return self._starts[where]


def _add(schema: Schema, schemas: list[Schema]) -> None:
    if schema not in schemas:
        schemas.append(schema)


def _names_in(node: object) -> Iterator[str]:
    """Yield every property and parameter of a document."""
    if isinstance(node, Mapping):
        properties = node.get("properties")
        if isinstance(properties, Mapping):
            yield from properties
        if "in" in node and isinstance(node.get("name"), str):
            yield node["name"]
        for child in node.values():
            yield from _names_in(child)
    elif isinstance(node, list):
        for child in node:
            yield from _names_in(child)


def _roots(document: Schema, where: str) -> Iterator[Schema]:
    """Yield what operations take: the schemas of bodies, or those of parameters under their names."""
    for path in document.get("paths", {}).values():
        for operation in path.values():
            if not isinstance(operation, Mapping):
                continue
            for content in operation.get("requestBody", {}).get("content", {}).values():
                if where in ("body", "form") and "schema" in content:
                    yield content["schema"]
            for parameter in operation.get("parameters", ()):
                if parameter.get("in") == where and "name" in parameter:
                    yield {"properties": {parameter["name"]: parameter.get("schema", {})}}


def _plain(schemas: Iterable[Schema], document: Schema) -> Iterator[Schema]:
    """Yield the schemas that others stand for: by reference, as a part, or as the one choice beside null."""
    waiting, seen = list(schemas), set()
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, Mapping):
            # True, which is any value, or False.
            continue
        choices = _choices(schema)
        waiting += schema.get("allOf", ())
        if "$ref" in schema:
            name = str(schema["$ref"]).removeprefix(_SCHEMAS)
            if name not in seen:
                seen.add(name)
                waiting.append(document.get("components", {}).get("schemas", {}).get(name, _NOTHING))
        elif len(choices) == 1:
            waiting += choices
        else:
            yield schema


def _choices(schema: Schema) -> list[Schema]:
    """Return what a schema leaves the choice of. pydantic has no word for null in a path."""
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return [choice for choice in choices if not isinstance(choice, Mapping) or choice.get("type") != "null"]


def _inside(schemas: Iterable[Schema], part: int | str) -> Iterator[Schema]:
    """Yield the schemas of what is under a key or an index."""
    for schema in schemas:
        if isinstance(part, int):
            first = schema.get("prefixItems", ())
            if part < len(first):
                yield first[part]
            elif "items" in schema:
                yield schema["items"]
        elif part in schema.get("properties", {}):
            yield schema["properties"][part]
        else:
            yield from schema.get("patternProperties", {}).values()
            if schema.get("additionalProperties"):
                yield schema["additionalProperties"]
