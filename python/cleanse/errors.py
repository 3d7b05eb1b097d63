"""The exceptions: coded, positioned, and without the input.

Not where rules live: what each code means stands in `cleanse.codes`.
"""

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from typing import TypeVar

    from cleanse.codes import ErrorCode, StrEnum

    Code = TypeVar("Code", bound=StrEnum)


class CleanseError(ValueError):
    """An input was refused; `code` says why and `position` where.

    The message explains the rule. Nothing in here repeats the input, so it is safe to log.

    >>> error = CleanseError("missing_at")
    >>> error.code, error.position, str(error)
    (<ErrorCode.MISSING_AT: 'missing_at'>, None, 'An address needs an @ between local part and domain.')
    """

    index: "int | None" = None
    """Which item of a batch was refused; `None` outside batches."""

    if TYPE_CHECKING:
        # At run time ValueError's own: batches make these by the thousand, and `args` pickles as it is.
        def __init__(self, code: "ErrorCode | str", position: "int | None" = None, /) -> None: ...

    @property
    def code(self) -> "ErrorCode":
        """Why, as a stable code; no attribute of an error that was raised by hand without one."""
        from cleanse.codes import ErrorCode

        return self._member(ErrorCode)

    def _member(self, codes: "type[Code]") -> "Code":
        # Tests raise the bare class, or with words of their own.
        try:
            return codes(self.args[0])
        except (IndexError, ValueError):
            raise AttributeError("the error was raised without a code") from None

    @property
    def position(self) -> "int | None":
        """Index of the offending character in the input, in code points; `None` for the whole."""
        return self.args[1] if len(self.args) > 1 else None

    def __str__(self) -> str:
        """Return the sentence that explains the rule; without a code, the one of the class."""
        code = getattr(self, "code", None)
        message = code.message if code else (type(self).__doc__ or "").partition("\n")[0]
        return message if self.index is None else f"Item {self.index}: {message}"


class InvalidEmailError(CleanseError):
    """What was given is no acceptable e-mail address."""


class InvalidNameError(CleanseError):
    """What was given holds nothing that could be a name."""
