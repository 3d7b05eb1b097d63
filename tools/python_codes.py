"""Generates python/cleanse/codes.py and docs/codes.md from the codes in src/finding.rs.

Not a parser of Rust: it reads one macro.

    python tools/python_codes.py           # writes both
    python tools/python_codes.py --check   # regenerates and compares; exit status 1 if one differs
"""

import json
import re
import sys
from pathlib import Path

from generated import ROOT, write_or_check

ENUMS = {
    "ErrorCode": "ErrorCode",
    "Repair": "RepairCode",
    "Warning": "WarningCode",
    "Ambiguity": "AmbiguityCode",
    "Reason": "ReasonCode",
}
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


PAGE = """# Codes

Every code is a `str` and stable: one that goes or changes its meaning is a breaking change.
`code.message` is the sentence beside it. What `cleanse.dns` answers stands in
[deliverability.md](deliverability.md). Made from src/finding.rs by tools/python_codes.py; do not edit.
"""
SECTIONS = {
    "ErrorCode": ("Errors", "`CleanseError.code` and `Inspection.error`"),
    "Repair": ("Repairs", "`Inspection.repairs`"),
    "Warning": ("Warnings", "`Inspection.warnings`"),
    "Ambiguity": ("Ambiguities", "`Name.ambiguities`"),
    "Reason": ("Reasons", "`Compatibility.reason` and `.reasons`"),
}


def generate() -> dict[Path, str]:
    """The module and the page of the documentation."""
    source = (ROOT / "src/finding.rs").read_text(encoding="utf-8")
    module, page = HEAD, PAGE
    for block in BLOCK.finditer(source):
        module += f'\n\nclass {ENUMS[block["name"]]}(_Code):\n    """{block["doc"]}"""\n\n'
        heading, where = SECTIONS[block["name"]]
        page += f"\n## {heading}\n\n{where}: `cleanse.{ENUMS[block['name']]}`. {block['doc']}\n\n"
        page += "| code | what it says |\n|---|---|\n"
        for member in MEMBER.finditer(block["body"]):
            # JSON's escapes and those of Rust and Python agree on what a sentence needs.
            code, message = json.loads(member["code"]), json.loads(member["message"])
            module += f'    {code.upper()} = {json.dumps(code)}\n    """{message}"""\n'
            page += f"| `{code}` | {message.replace('|', chr(92) + '|')} |\n"
    return {ROOT / "python/cleanse/codes.py": module, ROOT / "docs/codes.md": page}


if __name__ == "__main__":
    sys.exit(write_or_check(generate()))
