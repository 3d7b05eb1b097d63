"""The inputs of the benchmarks, each with the right answer.

No code, and no real person: names and addresses are put together from common parts.
"""

from __future__ import annotations

CLEAN_ASCII = {
    name: name
    for name in (
        "Maria Lopez",
        "John Smith",
        "Anna de Vries",
        "Patrick O'Neill",
        "Fiona McDonald",
        "Jean-Paul Martin",
        "Ludwig van der Berg",
        "Carlos de la Cruz",
        "Priya Raman",
        "Mary Jane Watkins-Brown",
        "Nguyen Van An",
        "James R. Carter Jr.",
        "Wei Zhang",
        "Omar al-Rashid",
        "Sarah Elizabeth Montgomery",
        "Li Na",
    )
}

CLEAN_ACCENTED = {
    name: name
    for name in (
        "José García",
        "Zoë Müller",
        "Łukasz Wójcik",
        "Renée d'Aubigné",
        "Søren Ødegård",
        "Ana María Núñez",
        "Dvořák Jiří",
        "François Lefèvre",
        "Gülşen Yılmaz",
        "Bjørn Åkesson",
        "Inês Gonçalves",
        "Siân Ní Bhriain",
        "Nguyễn Văn Đức",
        "Márton Szűcs",
        "Þórdís Jónsdóttir",
        "Élodie Brûlé-Façon",
    )
}

CLEAN_SCRIPTS = {
    name: name
    for name in (
        "Иван Петров",
        "Ольга Сергеевна Кузнецова",
        "Νίκος Παπαδόπουλος",
        "محمد بن سلمان",
        "דוד כהן",
        "王小明",
        "山田 太郎",
        "김민준",
        "प्रिया शर्मा",
        "สมชาย ใจดี",
        "Արամ Պետրոսյան",
        "გიორგი ბერიძე",
    )
}

CAPITALS_ASCII = {
    "MARIA LOPEZ": "Maria Lopez",
    "JOHN SMITH": "John Smith",
    "ANNA DE VRIES": "Anna de Vries",
    "PATRICK O'NEILL": "Patrick O'Neill",
    "FIONA MCDONALD": "Fiona McDonald",
    "JEAN-PAUL MARTIN": "Jean-Paul Martin",
    "LUDWIG VAN DER BERG": "Ludwig van der Berg",
    "CARLOS DE LA CRUZ": "Carlos de la Cruz",
    "PRIYA RAMAN": "Priya Raman",
    "MARY JANE WATKINS-BROWN": "Mary Jane Watkins-Brown",
    "HENRY TUDOR VIII": "Henry Tudor VIII",
    "JAMES R. CARTER JR.": "James R. Carter Jr.",
    "WEI ZHANG": "Wei Zhang",
    "OMAR AL-RASHID": "Omar al-Rashid",
    "SARAH ELIZABETH MONTGOMERY": "Sarah Elizabeth Montgomery",
    "LI NA": "Li Na",
}

CAPITALS_ACCENTED = {
    "JOSÉ GARCÍA": "José García",
    "ZOË MÜLLER": "Zoë Müller",
    "ŁUKASZ WÓJCIK": "Łukasz Wójcik",
    "RENÉE D'AUBIGNÉ": "Renée d'Aubigné",
    "SØREN ØDEGÅRD": "Søren Ødegård",
    "ANA MARÍA NÚÑEZ": "Ana María Núñez",
    "JIŘÍ DVOŘÁK": "Jiří Dvořák",
    "FRANÇOIS LEFÈVRE": "François Lefèvre",
    "BJØRN ÅKESSON": "Bjørn Åkesson",
    "INÊS GONÇALVES": "Inês Gonçalves",
    "MÁRTON SZŰCS": "Márton Szűcs",
    "ÉLODIE BRÛLÉ-FAÇON": "Élodie Brûlé-Façon",
    "JOÃO DOS SANTOS": "João dos Santos",
    "ÓSCAR DE LA PEÑA": "Óscar de la Peña",
}

DIRTY = {
    "  john   smith ": "John Smith",
    "patrick o\u2019neill": "Patrick O'Neill",
    "MARÍA  DE LA  CRUZ": "María de la Cruz",
    "Jos\u00c3\u00a9 Garc\u00c3\u00ada": "José García",
    "Zo&euml; M&uuml;ller": "Zoë Müller",
    "<b>Anna</b> Bergstrom": "Anna Bergstrom",
    "\uff2a\uff4f\uff48\uff4e \uff33\uff4d\uff49\uff54\uff48": "John Smith",
    "\u200bFiona\u00a0McDonald\ufeff": "Fiona McDonald",
    "Andre\u0301 Dupont": "André Dupont",
    "jean\u2013paul martin": "Jean-Paul Martin",
    "Priya Raman \U0001f600": "Priya Raman",
    "Carlos\tRuiz\r\n": "Carlos Ruiz",
    "**Li Na**": "Li Na",
    "OMAR AL-RASHID;": "Omar al-Rashid",
    "\u202eLena Vogel\u202c": "Lena Vogel",
    "\U0001d400\U0001d427\U0001d427\U0001d41a Kowalska": "Anna Kowalska",
}

#: Each with its family name.
PARSED = {
    "Maria Lopez": "Lopez",
    "John Smith": "Smith",
    "Mary Jane Watkins-Brown": "Watkins-Brown",
    "Dr. James R. Carter Jr.": "Carter",
    "Ludwig van der Berg": "van der Berg",
    "Carlos de la Cruz": "de la Cruz",
    "de la Cruz, Carlos": "de la Cruz",
    "Smith, John, PhD": "Smith",
    "ANNA DE VRIES": "de Vries",
    "Renée d'Aubigné": "d'Aubigné",
    "Wei Zhang": "Zhang",
    "Omar al-Rashid": "al-Rashid",
    "Robert (Bob) Miller": "Miller",
    "Prof. Sarah Elizabeth Montgomery, OBE": "Montgomery",
    "Ольга Сергеевна Кузнецова": "Кузнецова",
    "山田 太郎": "山田",
}

EMAILS = dict.fromkeys(
    (
        "ana@example.com",
        "maria.lopez@gmail.com",
        "john.smith42@yahoo.co.uk",
        "j.r.carter@outlook.com",
        "info@wojcik-partners.pl",
        "patrick.oneill+news@icloud.com",
        "s.montgomery@cs.stanford.edu",
        "priya_raman@tcs.co.in",
        "l.vogel@mail.uni-heidelberg.de",
        "jean-paul.martin@orange.fr",
        "carlos.ruiz.1987@hotmail.es",
        "omar@al-rashid.ae",
        "first.last.with.a.long.name@subdomain.department.company.com",
        "x@y.org",
        "ANNA.BERGSTROM@TELIA.SE",
        "no-reply@notifications.service.gov.uk",
    ),
    True,
)

EMAILS_INVALID = dict.fromkeys(
    (
        "",
        "maria.lopez",
        "maria.lopez@",
        "@gmail.com",
        "john smith@yahoo.com",
        "a..b@gmail.com",
        ".anna@telia.se",
        "carlos@gmail",
        "omar@-al-rashid.ae",
        "l.vogel@mail..de",
        "priya@tcs,co.in",
        "x@y@z.org",
        "j.carter@outlook.com.",
        "sarah@[192.0.2.1]",
        "Patrick <patrick@icloud.com>",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@gmail.com",
    ),
    False,
)

EMAILS_INTERNATIONAL = dict.fromkeys(
    (
        "ana@bücher.example",
        "zoë.müller@web.de",
        "info@łódź.pl",
        "ivan@почта.рф",
        "иван.петров@почта.рф",
        "user@xn--bcher-kva.com",
        "wang@例子.中国",
        "josé@españa.es",
        "nikos@ελλάδα.gr",
        "o.yilmaz@güneş.com.tr",
    ),
    True,
)

#: Pieces that are hard on one step or another when nothing else follows.
WORST_PIECES = {
    "a": "a",
    "A": "A",
    "É": "É",
    "a space": " ",
    "two spaces and a letter": "  a",
    "&amp;": "&amp;",
    "&": "&",
    "&amp;amp; nested": "&amp;amp;",
    "&#x": "&#x",
    "<": "<",
    "<a": "<a",
    "<b></b>": "<b></b>",
    "<script": "<script",
    "<!--": "<!--",
    '"': '"',
    "'": "'",
    "(": "(",
    "-": "-",
    ".": ".",
    "a.b.": "a.b.",
    "a@": "a@",
    "@": "@",
    "mailto:": "mailto:",
    "mojibake of é": "\u00c3\u00a9",
    "mojibake twice over": "\u00c3\u0083\u00c2\u00a9",
    "mojibake that never ends": "\u00c3\u00c2",
    "acute accents": "\u0301",
    "marks out of order": "\u0301\u0323",
    "a letter with marks": "a\u0301\u0323\u0302",
    "U+FDFA": "\ufdfa",
    "mathematical A": "\U0001d400",
    "full-width A": "\uff21",
    "zero-width space": "\u200b",
    "Persian with joiners": "\u0645\u06cc\u200c",
    "hangul jamo": "\u1112\u1161\u11ab",
    "capitals with particles": "DE LA ",
    "capitals with apostrophes": "O'",
    "capital sigma": "\u03a3",
    "ideographs": "\u738b",
    "emoji": "\U0001f600",
}
