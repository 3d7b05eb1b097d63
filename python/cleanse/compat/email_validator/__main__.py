"""The command line of email-validator: `python -m cleanse.compat.email_validator [address]`.

Not the command line of `cleanse`. Without an address, reads lines and shows those that are refused.
"""

from __future__ import annotations

import json
import os
import sys

from cleanse.compat import email_validator
from cleanse.compat.email_validator import EmailNotValidError, caching_resolver, validate_email

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from dns.resolver import Resolver

_OFF = ("", "0", "false", "no", "off")


def main(dns_resolver: Resolver | None = None) -> None:
    """Judge the address on the command line, or each line of standard input.

    Keywords of `validate_email` are taken from environment variables of their name in capitals.
    """
    options = {
        keyword: os.environ[keyword.upper()].strip().lower() not in _OFF
        for keyword in validate_email.__kwdefaults__ or ()
        if keyword.upper() in os.environ and isinstance(getattr(email_validator, keyword.upper(), None), bool)
    }
    if "DEFAULT_TIMEOUT" in os.environ:
        email_validator.DEFAULT_TIMEOUT = int(os.environ["DEFAULT_TIMEOUT"])
    if len(sys.argv) > 1:
        try:
            found = validate_email(sys.argv[1], dns_resolver=dns_resolver, **options)
            print(json.dumps(found.as_dict(), indent=2, sort_keys=True, ensure_ascii=False))
        except EmailNotValidError as error:
            print(error)
        return
    resolver = dns_resolver or caching_resolver()
    for line in sys.stdin:
        try:
            validate_email(line.strip(), dns_resolver=resolver, **options)
        except EmailNotValidError as error:
            print(line.strip(), error)


if __name__ == "__main__":
    main()
