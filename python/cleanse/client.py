"""A client of the service: signs, sets idempotency keys, and retries what is safe to retry.

Not a cache, and not a second interface to the kernels: in the process, call those. Needs
`pip install 'pycleanse[client]'`. Errors hold codes and no value that was sent.
"""

import asyncio
import random
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

try:
    import httpx2
    from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms
    from http_message_signatures.httpx2 import adapt_message
except ImportError as _error:
    raise ImportError("cleanse.client needs httpx2: pip install 'pycleanse[client]'") from _error

__all__ = ["AsyncClient", "Client", "Retry", "ServiceError", "Signer"]

Json = dict[str, Any]

# What another try may turn out otherwise: in flight, too many, a node or its store away.
_AGAIN = frozenset({409, 425, 429, 502, 503, 504})
# A 409 that no wait will change.
_FINAL = frozenset({"indeterminate"})


class ServiceError(Exception):
    """The service refused, or could not be reached. Holds its status and code, and nothing that was sent."""

    def __init__(self, status: int | None, code: str) -> None:
        """Keep the answer's status, `None` without one, and the problem's code."""
        super().__init__(f"the service answered {status} ({code})" if status else f"no answer ({code})")
        self.status, self.code = status, code


@dataclass(frozen=True, slots=True)
class Retry:
    """How long to try: `attempts` in all, within `total` seconds.

    Before attempt n it waits a random time of up to `base` × 2ⁿ seconds, at most `longest`, and no less
    than the service asks for in Retry-After.
    """

    attempts: int = 6
    total: float = 60
    base: float = 0.1
    longest: float = 10

    def wait(self, attempt: int, asked: float) -> float:
        """Return the seconds to wait after `attempt`, counted from 1, failed."""
        # Full jitter, so that clients that failed together do not return together.
        spread = random.uniform(0, min(self.longest, self.base * 2**attempt))  # noqa: S311 - no secret
        return asked + spread


@dataclass(frozen=True, slots=True, repr=False)
class Signer:
    """The key that requests are signed with (RFC 9421, Ed25519). `repr` shows nothing of it."""

    key_id: str
    private_key: Any

    def __repr__(self) -> str:
        """Return the type's name and no more."""
        return "<Signer>"

    def sign(self, request: httpx2.Request) -> None:
        """Sign method, target, key and body, with a nonce of its own."""
        covered = ["@method", "@target-uri", "content-type"]
        if "idempotency-key" in request.headers:
            covered.append("idempotency-key")
        HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_Key(self.private_key)).sign(
            adapt_message(request),
            key_id=self.key_id,
            nonce=uuid.uuid4().hex,
            covered_component_ids=covered,
            body=request.content,
        )


class _Key(HTTPSignatureKeyResolver):
    def __init__(self, key: Any) -> None:  # noqa: ANN401 - a key of cryptography's
        self._key = key

    def resolve_private_key(self, key_id: str) -> Any:  # noqa: ANN401 - likewise
        return self._key


class _Calls:
    """What both clients share: how a request is made, and what an answer means."""

    def __init__(
        self,
        base_url: str,
        token: str | Callable[[], str] | None,
        signer: Signer | None,
        retry: Retry,
    ) -> None:
        self._base = base_url.rstrip("/")
        self._token, self._signer, self._retry = token, signer, retry

    def __repr__(self) -> str:
        """Return the type's name and no more."""
        return f"<{type(self).__name__}>"

    def _request(self, path: str, content: Json, key: str) -> httpx2.Request:
        """Make the request of one attempt: same key and body each time, token and signature anew."""
        request = httpx2.Request(
            "POST", f"{self._base}{path}", json=content, headers={"Idempotency-Key": key}
        )
        if self._token is not None:
            token = self._token if isinstance(self._token, str) else self._token()
            request.headers["Authorization"] = f"Bearer {token}"
        if self._signer is not None:
            self._signer.sign(request)
        return request

    def _attempts(self) -> Iterator[int]:
        return iter(range(1, self._retry.attempts + 1))

    def _again(self, attempt: int, began: float, failure: ServiceError, asked: float) -> float:
        """Return the seconds to wait before the next attempt, or raise where there is none."""
        wait = self._retry.wait(attempt, asked)
        if attempt >= self._retry.attempts or time.monotonic() + wait - began > self._retry.total:
            raise failure from None
        return wait


def _read(response: httpx2.Response) -> tuple[Json | None, ServiceError, float]:
    """Return the answer, or the failure and the seconds that the service asks to wait, below 0 for never."""
    try:
        content = response.json()
        if response.is_success:
            return content, ServiceError(None, ""), 0
        code = str(content["code"])
    except (ValueError, LookupError, TypeError):
        # An error of the parser would hold the whole body.
        code = "unknown"
    failure = ServiceError(response.status_code, code)
    if response.status_code not in _AGAIN or code in _FINAL:
        raise failure
    try:
        asked = float(response.headers.get("retry-after", 0))
    except ValueError:
        asked = 0
    return None, failure, max(asked, 0)


def _results(answer: Json) -> list[Json | None]:
    results: list[Json | None] = answer["results"]
    return results


class Client(_Calls):
    """The service, for threads. Use as a context manager, or `close` it.

    `token` is a bearer token, or a function that returns one that is valid now; `signer` signs requests.

    >>> from cleanse.client import Client
    >>> with Client("https://clean.example", token="…") as client:
    ...     client
    <Client>
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | Callable[[], str] | None = None,
        signer: Signer | None = None,
        retry: Retry | None = None,
        timeout: float = 10,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        """Connect when first asked; `timeout` is the seconds for one attempt."""
        super().__init__(base_url, token, signer, retry or Retry())
        self._http = httpx2.Client(timeout=timeout, transport=transport)

    def names(self, names: Sequence[str | None], *, locale: str | None = None) -> list[Json | None]:
        """Return what the service finds of each name."""
        return _results(self.post("/v1/names", {"names": list(names), "locale": locale}))

    def emails(
        self, emails: Sequence[str | None], *, policy: Mapping[str, Any] | None = None
    ) -> list[Json | None]:
        """Return what the service finds of each address."""
        return _results(self.post("/v1/emails", {"emails": list(emails), "policy": policy}))

    def clean(self, records: Sequence[Mapping[str, str]], *, locale: str | None = None) -> list[Json | None]:
        """Return what the service finds of each record of `name`, `email` and `text`."""
        return _results(self.post("/v1/clean", {"records": list(records), "locale": locale}))

    def post(self, path: str, content: Json, *, key: str | None = None) -> Json:
        """Send `content` until it is answered; raise `ServiceError` where it is refused.

        `key` is the idempotency key, a new one by default: keep it and pass it again to repeat a call
        whose answer was lost with this process.
        """
        key, began = key or str(uuid.uuid4()), time.monotonic()
        for attempt in self._attempts():
            try:
                answer, failure, asked = _read(self._http.send(self._request(path, content, key)))
                if answer is not None:
                    return answer
            except httpx2.TransportError as error:
                failure, asked = ServiceError(None, type(error).__name__), 0
            time.sleep(self._again(attempt, began, failure, asked))
        raise AssertionError("the last attempt returns or raises")

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> "Client":
        """Return the client."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()


class AsyncClient(_Calls):
    """As `Client`, awaited.

    >>> from cleanse.client import AsyncClient
    >>> AsyncClient("https://clean.example", token="…")
    <AsyncClient>
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | Callable[[], str] | None = None,
        signer: Signer | None = None,
        retry: Retry | None = None,
        timeout: float = 10,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """Connect when first asked; `timeout` is the seconds for one attempt."""
        super().__init__(base_url, token, signer, retry or Retry())
        self._http = httpx2.AsyncClient(timeout=timeout, transport=transport)

    async def names(self, names: Sequence[str | None], *, locale: str | None = None) -> list[Json | None]:
        """Return what the service finds of each name."""
        return _results(await self.post("/v1/names", {"names": list(names), "locale": locale}))

    async def emails(
        self, emails: Sequence[str | None], *, policy: Mapping[str, Any] | None = None
    ) -> list[Json | None]:
        """Return what the service finds of each address."""
        return _results(await self.post("/v1/emails", {"emails": list(emails), "policy": policy}))

    async def clean(
        self, records: Sequence[Mapping[str, str]], *, locale: str | None = None
    ) -> list[Json | None]:
        """Return what the service finds of each record of `name`, `email` and `text`."""
        return _results(await self.post("/v1/clean", {"records": list(records), "locale": locale}))

    async def post(self, path: str, content: Json, *, key: str | None = None) -> Json:
        """As `Client.post`."""
        key, began = key or str(uuid.uuid4()), time.monotonic()
        for attempt in self._attempts():
            try:
                answer, failure, asked = _read(await self._http.send(self._request(path, content, key)))
                if answer is not None:
                    return answer
            except httpx2.TransportError as error:
                failure, asked = ServiceError(None, type(error).__name__), 0
            await asyncio.sleep(self._again(attempt, began, failure, asked))
        raise AssertionError("the last attempt returns or raises")

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> "AsyncClient":
        """Return the client."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.aclose()
