"""Why an input was refused, what was repaired, what deserves a second look: stable codes.

Not the rules themselves. Made from src/finding.rs by tools/python_codes.py; do not edit.
"""

import sys
from enum import Enum

from cleanse._cleanse import _message

if sys.version_info >= (3, 11):
    from enum import StrEnum
else:

    class StrEnum(str, Enum):
        """What Python 3.11 has under this name."""

        __str__ = str.__str__


class _Code(StrEnum):
    """A stable name, equal to its `str`."""

    @property
    def message(self) -> str:
        """The sentence that explains it."""
        return _message(type(self).__name__, self.value)


class ErrorCode(_Code):
    """Why an input was refused. Names are stable: programs may match on them."""

    EMPTY = "empty"
    """Nothing is left once the text is cleaned."""
    TOO_LONG = "too_long"
    """The text is longer than the limit."""
    LONE_SURROGATE = "lone_surrogate"
    """The text holds half of a surrogate pair, which is not a character."""
    MISSING_AT = "missing_at"
    """An address needs an @ between local part and domain."""


class RepairCode(_Code):
    """What was changed on the way to the value."""

    DECODED_HTML = "decoded_html"
    """HTML character references were decoded."""
    REMOVED_TAGS = "removed_tags"
    """HTML tags were removed."""
    REPAIRED_MOJIBAKE = "repaired_mojibake"
    """UTF-8 that had been read as Latin-1 or Windows-1252 was restored."""
    NORMALIZED_UNICODE = "normalized_unicode"
    """Characters were brought to Unicode normalization form C."""
    FOLDED_COMPATIBILITY = "folded_compatibility"
    """Full-width, mathematical and other compatibility forms were replaced by plain characters."""
    REMOVED_INVISIBLE = "removed_invisible"
    """Control, formatting and other invisible characters were removed."""
    REMOVED_SYMBOLS = "removed_symbols"
    """Emoji, symbols, private-use and unassigned characters were removed."""
    REMOVED_MARKS = "removed_marks"
    """Combining marks beyond what the script uses were removed."""
    NORMALIZED_SPACE = "normalized_space"
    """White space was trimmed, or brought to single spaces."""
    NORMALIZED_APOSTROPHE = "normalized_apostrophe"
    """Look-alikes of the apostrophe were replaced by it."""
    NORMALIZED_DASH = "normalized_dash"
    """Look-alikes of the hyphen were replaced by it."""
    REMOVED_PUNCTUATION = "removed_punctuation"
    """Punctuation that names do not use was removed."""
    REMOVED_DIGITS = "removed_digits"
    """Digits were removed."""
    CASED = "cased"
    """Capitals and small letters were set by the rules of names."""


class WarningCode(_Code):
    """What deserves a second look. A warning never rejects."""

    PLACEHOLDER = "placeholder"
    """The text reads as a placeholder, such as n/a, test or a run of keys."""
    EMAIL = "email"
    """The text holds an e-mail address."""
    URL = "url"
    """The text holds a web address."""
    MARKUP = "markup"
    """The text held HTML markup."""
    DIGITS = "digits"
    """The text held digits."""
    COMPANY = "company"
    """The text reads as a company."""
    SEVERAL_PEOPLE = "several_people"
    """The text names more than one person."""
    MIXED_SCRIPT = "mixed_script"
    """A word mixes letters of scripts that are not written together."""
    SINGLE_CHARACTER = "single_character"
    """The name is a single character."""
    REPEATED = "repeated"
    """A character or a word is repeated as no name does."""
    OFFENSIVE_PAYLOAD = "offensive_payload"
    """The text holds the makings of an SQL, template or formula injection."""
