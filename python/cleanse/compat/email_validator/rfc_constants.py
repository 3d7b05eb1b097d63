"""Limits and characters of the standards, named as in email-validator. Not what judges: the core does."""

from __future__ import annotations

import re

#: RFC 5322 §3.2.3: the characters of an atom, for a class of a regular expression.
ATEXT = r"a-zA-Z0-9_!#\$%&\'\*\+\-/=\?\^`\{\|\}~"
ATEXT_RE = re.compile(f"[.{ATEXT}]")
DOT_ATOM_TEXT = re.compile(rf"[{ATEXT}]+(?:\.[{ATEXT}]+)*\Z")

#: RFC 6531 §3.3: and all beyond ASCII.
ATEXT_INTL = ATEXT + "\u0080-\U0010ffff"
ATEXT_INTL_DOT_RE = re.compile(f"[.{ATEXT_INTL}]")
DOT_ATOM_TEXT_INTL = re.compile(rf"[{ATEXT_INTL}]+(?:\.[{ATEXT_INTL}]+)*\Z")

#: RFC 1123 §2.1: letters, digits and hyphens within.
ATEXT_HOSTNAME_INTL = re.compile("[a-zA-Z0-9\\-\\.\u0080-\U0010ffff]")
HOSTNAME_LABEL = r"(?:(?:[a-zA-Z0-9][a-zA-Z0-9\-]*)?[a-zA-Z0-9])"
DOT_ATOM_TEXT_HOSTNAME = re.compile(rf"{HOSTNAME_LABEL}(?:\.{HOSTNAME_LABEL})*\Z")
DOMAIN_NAME_REGEX = re.compile(r"[A-Za-z]\Z")

#: RFC 5321 §4.1.3: printable ASCII but for brackets and the backslash.
DOMAIN_LITERAL_CHARS = re.compile(r"[!-Z^-~]")
#: RFC 5322 §3.2.4 and RFC 6531 §3.3: what a quoted string may hold.
QTEXT_INTL = re.compile("[ -~\u0080-\U0010ffff]")

#: RFC 5321 §4.5.3.1.3, less the angle brackets of a path (RFC 3696, erratum 1690); in octets.
EMAIL_MAX_LENGTH = 254
#: RFC 5321 §4.5.3.1.1, in octets.
LOCAL_PART_MAX_LENGTH = 64
#: RFC 1035 §2.3.1, in octets.
DNS_LABEL_LENGTH_LIMIT = 63
#: RFC 1035 §2.3.4, less the root label, in octets.
DOMAIN_MAX_LENGTH = 253

#: RFC 2142 §3 to §5: mailboxes that every domain knows whatever their letters' case.
CASE_INSENSITIVE_MAILBOX_NAMES = [
    *("info", "marketing", "sales", "support"),
    *("abuse", "noc", "security"),
    *("postmaster", "hostmaster", "usenet", "news", "webmaster", "www", "uucp", "ftp"),
]
