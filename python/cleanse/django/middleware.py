"""Keeps what was submitted out of logs, error pages and mails to ADMINS when a view fails.

Not for what a view refuses: forms and serializers answer that. Last in `MIDDLEWARE`, so that it stands
next to the views:

    MIDDLEWARE = [..., "cleanse.django.middleware.PrivateErrorsMiddleware"]
"""

from __future__ import annotations

import logging

from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import get_resolver
from django.utils.deprecation import MiddlewareMixin

from cleanse.tracebacks import frames

__all__ = ["PrivateErrorsMiddleware"]

_logger = logging.getLogger("cleanse.django")
# What Django answers with a status of its own; none of it is an error of the program.
_ANSWERED = (BadRequest, Http404, PermissionDenied, SuspiciousOperation)


class PrivateErrorsMiddleware(MiddlewareMixin):
    """Answers an error that nobody handled as `handler500` does, also with `DEBUG`.

    It is logged as `cleanse.django`: the type of the error and of those it arose from, and where. The
    message is left out, for it may repeat what was sent, as PostgreSQL's does for a key that is taken.
    """

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponseBase | None:
        """Answer and log."""
        if isinstance(error, _ANSWERED):
            return None
        view = getattr(request.resolver_match, "view_name", None) or "a view"
        _logger.error("%s failed\n%s", view, "\n".join(frames(error)))
        answer: HttpResponseBase = get_resolver().resolve_error_handler(500)(request)
        # As django.utils.log has it; else it logs the request, of which a mail to ADMINS shows each field.
        answer._has_been_logged = True
        return answer
