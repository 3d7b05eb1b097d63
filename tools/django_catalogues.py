"""Generates the catalogues of cleanse.django, .po and .mo, from tools/django_messages.toml.

Not a translator: the sentences stand there. Codes come from python/cleanse/codes.py.

    python tools/django_catalogues.py           # writes them
    python tools/django_catalogues.py --check   # regenerates and compares; exit status 1 if one differs
"""

import json
import re
import struct
import sys
from pathlib import Path

from generated import ROOT, write_or_check

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LOCALE = ROOT / "python/cleanse/django/locale"
CONTEXT = "cleanse"
HEADER = {
    "Project-Id-Version": "pycleanse",
    "Language": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
HEAD = "# {}: made from tools/django_messages.toml by tools/django_catalogues.py; do not edit.\n"


def catalogues() -> dict[str, dict[str, str]]:
    """The sentence for every code that a form can show, by language."""
    messages = tomllib.loads((ROOT / "tools/django_messages.toml").read_text("utf-8"))["message"]
    source = (ROOT / "python/cleanse/codes.py").read_text("utf-8")
    found: dict[str, dict[str, str]] = {name: {} for name in messages[0] if name != "codes"}
    for kind in ("ErrorCode", "WarningCode"):
        block = source.partition(f"class {kind}(")[2].partition("\n\n\nclass ")[0]
        for code in re.findall(r'^    \w+ = "(\w+)"$', block, flags=re.MULTILINE):
            entry = next((each for each in messages if code in each["codes"]), messages[-1])
            for language, told in found.items():
                told.setdefault(code, entry[language])
    return found


def po(language: str, told: dict[str, str]) -> str:
    """The text form, which translators' tools read."""
    header = "".join(f'"{key}: {value or language}\\n"\n' for key, value in HEADER.items())
    text = HEAD.format(language) + f'msgid ""\nmsgstr ""\n{header}'
    for code, sentence in told.items():
        text += f'\nmsgctxt "{CONTEXT}"\nmsgid "{code}"\nmsgstr {json.dumps(sentence, ensure_ascii=False)}\n'
    return text


def mo(language: str, told: dict[str, str]) -> bytes:
    """The binary form of GNU gettext (manual, "The Format of GNU MO Files"): sorted, without a hash table."""
    header = "".join(f"{key}: {value or language}\n" for key, value in HEADER.items())
    entries = {"": header} | {f"{CONTEXT}\x04{code}": sentence for code, sentence in told.items()}
    pairs = sorted((key.encode(), value.encode()) for key, value in entries.items())
    start = 7 * 4
    place = start + len(pairs) * 16
    tables: list[bytes] = []
    strings = b""
    for side in (0, 1):
        for pair in pairs:
            tables.append(struct.pack("<II", len(pair[side]), place + len(strings)))
            strings += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), start, start + len(pairs) * 8, 0, place)
    return head + b"".join(tables) + strings


def main() -> int:
    texts: dict[Path, str] = {}
    status = 0
    for language, told in catalogues().items():
        folder = LOCALE / language / "LC_MESSAGES"
        texts[folder / "django.po"] = po(language, told)
        binary, made = folder / "django.mo", mo(language, told)
        if "--check" not in sys.argv[1:]:
            folder.mkdir(parents=True, exist_ok=True)
            binary.write_bytes(made)
        elif not binary.exists() or binary.read_bytes() != made:
            print(f"{binary.relative_to(ROOT)} differs")
            status = 1
    return write_or_check(texts) | status


if __name__ == "__main__":
    sys.exit(main())
