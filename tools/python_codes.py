"""Write python/cleanse/codes.py from the codes in src/finding.rs. Not a parser of Rust: it reads one macro.

Run `python tools/python_codes.py` after a change to the codes; tests/test_errors.py notices when
that was forgotten.
"""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENUMS = {"ErrorCode": "ErrorCode", "Repair": "RepairCode", "Warning": "WarningCode"}
BLOCK = re.compile(
    r"^codes! \{\s*/// (?P<doc>[^\n]*)\n\s*(?P<name>\w+) \{\n(?P<body>.*?)^    \}\n\}", re.M | re.S
)
MEMBER = re.compile(r'(?P<variant>\w+)\s*=\s*(?P<code>"\w+"),\s*(?P<message>"(?:[^"\\]|\\.)*");')

HEAD = '''"""Why an input was refused, what was repaired, what deserves a second look: stable codes.

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
'''


def main() -> None:
    """Write the module anew."""
    source = (ROOT / "src/finding.rs").read_text(encoding="utf-8")
    text = HEAD
    for block in BLOCK.finditer(source):
        text += f'\n\nclass {ENUMS[block["name"]]}(_Code):\n    """{block["doc"]}"""\n\n'
        for member in MEMBER.finditer(block["body"]):
            # JSON's escapes and those of Rust and Python agree on what a sentence needs.
            code, message = json.loads(member["code"]), json.loads(member["message"])
            text += f'    {code.upper()} = {json.dumps(code)}\n    """{message}"""\n'
    (ROOT / "python/cleanse/codes.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
