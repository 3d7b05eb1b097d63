"""What the extension module offers; `cleanse` exports all of it that is public."""

from collections.abc import Iterable
from typing import Final, Literal, NoReturn, TypeAlias, final

from cleanse.codes import ErrorCode, RepairCode, WarningCode
from cleanse.errors import InvalidEmailError

_Domains: TypeAlias = Literal["public", "internal", "any"]
_Tags: TypeAlias = Literal["known", "any"]
_OnInvalid: TypeAlias = Literal["null", "keep", "raise"]
_Sets: TypeAlias = "tuple[DomainSet, DomainSet, DomainSet, RoleSet]"

__version__: Final[str]

@final
class Array:
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]: ...

@final
class ChunkedArray:
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...

@final
class ArrayStream:
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...

def _column(
    kernel: str,
    column: object,
    /,
    *,
    locale: str | None = None,
    policy: EmailPolicy | None = None,
    tags: _Tags | None = None,
    on_invalid: _OnInvalid | None = None,
    multiline: bool = True,
    strip_html: bool = False,
    max_length: int | None = None,
    truncate: bool = False,
) -> Array | ChunkedArray | ArrayStream: ...

@final
class DomainSet:
    def __new__(cls, entries: Iterable[str] | DomainSet = (), /) -> DomainSet: ...
    @staticmethod
    def default(name: Literal["disposable", "relay", "free"], /) -> DomainSet: ...
    def __contains__(self, key: str, /) -> bool: ...
    def __or__(self, value: Iterable[str] | DomainSet, /) -> DomainSet: ...
    def __sub__(self, value: Iterable[str] | DomainSet, /) -> DomainSet: ...
    # What a slot of C brings along; they decline.
    def __ror__(self, value: NoReturn, /) -> NoReturn: ...
    def __rsub__(self, value: NoReturn, /) -> NoReturn: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> DomainSet: ...
    def __deepcopy__(self, memo: object, /) -> DomainSet: ...

@final
class RoleSet:
    def __new__(cls, entries: Iterable[str] | RoleSet = (), /) -> RoleSet: ...
    @staticmethod
    def default() -> RoleSet: ...
    def __contains__(self, key: str, /) -> bool: ...
    def __or__(self, value: Iterable[str] | RoleSet, /) -> RoleSet: ...
    def __sub__(self, value: Iterable[str] | RoleSet, /) -> RoleSet: ...
    # What a slot of C brings along; they decline.
    def __ror__(self, value: NoReturn, /) -> NoReturn: ...
    def __rsub__(self, value: NoReturn, /) -> NoReturn: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> RoleSet: ...
    def __deepcopy__(self, memo: object, /) -> RoleSet: ...

@final
class Email:
    __match_args__: Final = (
        "normalized",
        "local_part",
        "domain",
        "ascii_domain",
        "ascii_email",
        "smtputf8",
        "display_name",
    )
    @property
    def normalized(self) -> str: ...
    @property
    def local_part(self) -> str: ...
    @property
    def domain(self) -> str: ...
    @property
    def ascii_domain(self) -> str: ...
    @property
    def ascii_email(self) -> str | None: ...
    @property
    def smtputf8(self) -> bool: ...
    @property
    def display_name(self) -> str | None: ...
    @property
    def canonical(self) -> str: ...
    @property
    def is_disposable(self) -> bool: ...
    @property
    def is_relay(self) -> bool: ...
    @property
    def is_free(self) -> bool: ...
    @property
    def is_role(self) -> bool: ...
    @property
    def suggestion(self) -> str | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Email: ...
    def __deepcopy__(self, memo: object, /) -> Email: ...

@final
class EmailPolicy:
    def __new__(
        cls,
        *,
        allow_smtputf8: bool = True,
        allow_quoted_local: bool = False,
        allow_domain_literal: bool = False,
        allow_display_name: bool = False,
        allow_empty_local: bool = False,
        domains: _Domains = "public",
        disposable: DomainSet | Iterable[str] | None = None,
        relay: DomainSet | Iterable[str] | None = None,
        free: DomainSet | Iterable[str] | None = None,
        role: RoleSet | Iterable[str] | None = None,
    ) -> EmailPolicy: ...
    @property
    def allow_smtputf8(self) -> bool: ...
    @property
    def allow_quoted_local(self) -> bool: ...
    @property
    def allow_domain_literal(self) -> bool: ...
    @property
    def allow_display_name(self) -> bool: ...
    @property
    def allow_empty_local(self) -> bool: ...
    @property
    def domains(self) -> _Domains: ...
    @property
    def disposable(self) -> DomainSet: ...
    @property
    def relay(self) -> DomainSet: ...
    @property
    def free(self) -> DomainSet: ...
    @property
    def role(self) -> RoleSet: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Inspection:
    __match_args__: Final = ("value", "error", "repairs", "warnings")
    @property
    def value(self) -> str | None: ...
    @property
    def error(self) -> ErrorCode | None: ...
    @property
    def repairs(self) -> tuple[RepairCode, ...]: ...
    @property
    def warnings(self) -> tuple[WarningCode, ...]: ...
    @property
    def ok(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Inspection: ...
    def __deepcopy__(self, memo: object, /) -> Inspection: ...

@final
class Ruleset:
    @property
    def version(self) -> str: ...
    @property
    def unicode(self) -> str: ...
    @property
    def tables(self) -> dict[str, str]: ...
    @property
    def digest(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class _Batch:
    def __new__(cls, items: Iterable[str | None]) -> _Batch: ...
    def is_small(self) -> bool: ...
    def stop(self) -> None: ...

def sanitize_name(name: str, /, *, locale: str | None = None) -> str: ...
def inspect_name(name: str, /, *, locale: str | None = None) -> Inspection: ...
def sanitize_names(
    names: Iterable[str | None],
    /,
    *,
    locale: str | None = None,
    on_invalid: _OnInvalid = "null",
) -> list[str | None]: ...
def inspect_names(
    names: Iterable[str | None], /, *, locale: str | None = None
) -> list[Inspection | None]: ...
def sanitize_text(
    text: str,
    /,
    *,
    multiline: bool = True,
    strip_html: bool = False,
    max_length: int | None = None,
    truncate: bool = False,
) -> str: ...
def sanitize_texts(
    texts: Iterable[str | None],
    /,
    *,
    multiline: bool = True,
    strip_html: bool = False,
    max_length: int | None = None,
    truncate: bool = False,
    on_invalid: _OnInvalid = "null",
) -> list[str | None]: ...
def is_email(
    address: str,
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> bool: ...
def validate_email(
    address: str,
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> Email: ...
def sanitize_email(
    address: str,
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> str: ...
def inspect_email(
    address: str,
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> Inspection: ...
def canonical_email(
    address: str,
    /,
    *,
    tags: _Tags = "known",
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> str: ...
def canonical_emails(
    addresses: Iterable[str | None],
    /,
    *,
    on_invalid: _OnInvalid = "null",
    tags: _Tags = "known",
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> list[str | None]: ...
def ruleset() -> Ruleset: ...
def suggest_email(address: str, /) -> str | None: ...
def are_emails(
    addresses: Iterable[str | None],
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> list[bool | None]: ...
def validate_emails(
    addresses: Iterable[str | None],
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> list[Email | InvalidEmailError | None]: ...
def sanitize_emails(
    addresses: Iterable[str | None],
    /,
    *,
    on_invalid: _OnInvalid = "null",
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> list[str | None]: ...
def inspect_emails(
    addresses: Iterable[str | None],
    /,
    *,
    policy: EmailPolicy | None = None,
    allow_smtputf8: bool = True,
    allow_quoted_local: bool = False,
    allow_domain_literal: bool = False,
    allow_display_name: bool = False,
    allow_empty_local: bool = False,
    domains: _Domains = "public",
) -> list[Inspection | None]: ...
def _codes() -> dict[str, list[str]]: ...
def _message(kind: str, code: str) -> str: ...
def _restore_domain_set(table: str | None, added: list[str], removed: list[str]) -> DomainSet: ...
def _restore_role_set(table: str | None, added: list[str], removed: list[str]) -> RoleSet: ...
def _restore_email(
    normalized: str, ascii_domain: str | None, display_name: str | None, sets: _Sets | None = None
) -> Email: ...
def _restore_inspection(
    value: str | None, error: str | None, repairs: list[str], warnings: list[str]
) -> Inspection: ...
def _restore_policy(
    rules: tuple[bool, bool, bool, bool, bool, _Domains], sets: _Sets | None
) -> EmailPolicy: ...
def _panic(items: Iterable[str | None] | None = None) -> None: ...
