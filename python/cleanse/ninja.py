"""For django-ninja: error answers without what was submitted. The types are those of `cleanse.pydantic`.

Not a schema of its own: `Name`, `Email` and the others work in a `Schema`, in forms and in parameters, and
stand beside `Meta` in a `ModelSchema`.

Needs `pip install 'pycleanse[ninja]'`.

    api = install(NinjaAPI())

    class Signup(Schema):
        name: Name
        email: Email
"""

from __future__ import annotations

import json
import logging
from functools import cache
from typing import Any, TypeVar

try:
    from django.http import HttpRequest, HttpResponse
    from ninja import NinjaAPI
    from ninja.errors import ValidationError, ValidationErrorContext
    from ninja.params.models import ParamModel
except ImportError as _error:
    raise ImportError("cleanse.ninja needs django-ninja: pip install 'pycleanse[ninja]'") from _error

from cleanse.problems import MEDIA_TYPE, Places, problem, problems
from cleanse.tracebacks import frames

__all__ = ["install"]

Api = TypeVar("Api", bound=NinjaAPI)

_logger = logging.getLogger("cleanse.ninja")


def install(api: Api, /) -> Api:
    """Make an API answer without what was submitted; return it.

    Puts problem details (RFC 9457) in the place of django-ninja's bodies of 422 and 500, also with `DEBUG`.
    What nobody handled is logged as `cleanse.ninja`, by type and place, without messages.

    >>> install(NinjaAPI(urls_namespace="doc")).title
    'NinjaAPI'
    """

    @cache
    def places() -> Places:
        # Without a prefix, for that would be looked up in the URLs, where a test has not put it.
        return Places(api.get_openapi_schema(path_prefix=""))

    def gather(error_contexts: list[ValidationErrorContext[Any]]) -> ValidationError:
        return ValidationError(
            [_placed(line, context.model) for context in error_contexts for line in build([context]).errors]
        )

    def refuse(request: HttpRequest, error: ValidationError) -> HttpResponse:
        return _answer(422, errors=problems(error.errors, places()))

    def fail(request: HttpRequest, error: Exception) -> HttpResponse:
        _logger.error("%s failed\n%s", request.method, "\n".join(frames(error)))
        return _answer(500)

    build = api.validation_error_from_error_contexts
    api.validation_error_from_error_contexts = gather  # type: ignore[method-assign]  # which it is there for
    api.add_exception_handler(ValidationError, refuse)  # type: ignore[arg-type]  # it is given an instance
    api.add_exception_handler(Exception, fail)  # type: ignore[arg-type]  # likewise
    return api


def _placed(line: dict[str, Any], model: type[ParamModel]) -> dict[str, Any]:
    """Take the name of an argument that is the whole body out of a place: the body has no such key."""
    where, *path = line["loc"]
    if path and path[0] == getattr(model, "__read_from_single_attr__", None):
        del path[0]
    return {**line, "loc": (where, *path)}


def _answer(status: int, **members: object) -> HttpResponse:
    answer = HttpResponse(json.dumps(problem(status, **members)), status=status, content_type=MEDIA_TYPE)
    answer["Cache-Control"] = "no-store"
    return answer
