"""Generates tests/vectors/email_typos.toml: domains as fingers miss them, and what was meant.

Not how the suggestions weigh a slip: this knows only where keys lie and what people are known to type.

    python tools/email_typos.py           # writes the vectors
    python tools/email_typos.py --check   # regenerates and compares; exit status 1 if they differ

Half of the rows are marked `held_out`: weights are tuned on the other half only.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable

from generated import ROOT, write_or_check
from known_domains import real_domains

OUTPUT = ROOT / "tests" / "vectors" / "email_typos.toml"
SEED = 20261122
SLIPS = 320

# Rows of keys with where each row begins, in widths of a key.
LAYOUTS = {
    "qwerty": ("1234567890-", "qwertyuiop", "asdfghjkl;", "zxcvbnm,./"),
    "qwertz": ("1234567890ß", "qwertzuiop", "asdfghjkl", "yxcvbnm,.-"),
    "azerty": ("1234567890-", "azertyuiop", "qsdfghjklm", "wxcvbn,;:!"),
}
STARTS = (0, 0.5, 0.75, 1.25)
# Farther apart than that, one finger does not touch both keys.
REACH = 1.2

# Out of a thousand addresses, roughly; the layout that most of their owners have.
DOMAINS = {
    "gmail.com": (330, "qwerty"),
    "yahoo.com": (110, "qwerty"),
    "hotmail.com": (120, "qwerty"),
    "outlook.com": (70, "qwerty"),
    "icloud.com": (50, "qwerty"),
    "aol.com": (20, "qwerty"),
    "live.com": (12, "qwerty"),
    "msn.com": (8, "qwerty"),
    "googlemail.com": (10, "qwertz"),
    "protonmail.com": (12, "qwerty"),
    "proton.me": (8, "qwerty"),
    "hotmail.co.uk": (18, "qwerty"),
    "yahoo.co.uk": (18, "qwerty"),
    "btinternet.com": (8, "qwerty"),
    "comcast.net": (12, "qwerty"),
    "verizon.net": (6, "qwerty"),
    "sbcglobal.net": (6, "qwerty"),
    "hotmail.fr": (16, "azerty"),
    "orange.fr": (14, "azerty"),
    "wanadoo.fr": (8, "azerty"),
    "laposte.net": (6, "azerty"),
    "yahoo.fr": (10, "azerty"),
    "outlook.fr": (6, "azerty"),
    "gmx.de": (14, "qwertz"),
    "web.de": (14, "qwertz"),
    "t-online.de": (10, "qwertz"),
    "freenet.de": (4, "qwertz"),
    "yahoo.de": (5, "qwertz"),
    "libero.it": (10, "qwerty"),
    "virgilio.it": (4, "qwerty"),
    "hotmail.it": (6, "qwerty"),
    "hotmail.es": (8, "qwerty"),
    "yahoo.es": (5, "qwerty"),
    "yahoo.com.br": (10, "qwerty"),
    "hotmail.com.br": (3, "qwerty"),
    "uol.com.br": (6, "qwerty"),
    "bol.com.br": (4, "qwerty"),
    "yahoo.com.mx": (4, "qwerty"),
    "yahoo.co.in": (6, "qwerty"),
    "rediffmail.com": (6, "qwerty"),
    "yahoo.co.jp": (6, "qwerty"),
    "naver.com": (6, "qwerty"),
    "mail.ru": (16, "qwerty"),
    "yandex.ru": (12, "qwerty"),
    "rambler.ru": (4, "qwerty"),
    "seznam.cz": (8, "qwertz"),
    "wp.pl": (4, "qwerty"),
    "interia.pl": (4, "qwerty"),
    "bigpond.com": (6, "qwerty"),
    "optusnet.com.au": (3, "qwerty"),
    "rogers.com": (3, "qwerty"),
    "shaw.ca": (3, "qwerty"),
    "sympatico.ca": (3, "qwerty"),
    "telenet.be": (4, "azerty"),
    "skynet.be": (3, "azerty"),
    "bluewin.ch": (4, "qwertz"),
    "ziggo.nl": (3, "qwerty"),
}
# A slip within a shorter name gives another short one, and all of those are somebody's.
NAME_MIN = 4
# Companies and schools, under no provider: only their suffix can be known to be wrong.
OTHERS = [
    "mueller-bau.de",
    "acme-widgets.com",
    "northfield.edu",
    "greenhill.org",
    "smithandsons.co.uk",
    "panaderia-lola.com",
    "netzwerk-nord.net",
    "casaverde.com.br",
    "tanaka-kogyo.co.jp",
    "blueroof.com.au",
]

# What people are widely known to type, as lists of frequent typos and support forums have it.
KNOWN = """
gmail.com      gmial.com gmai.com gmal.com gmil.com gmaill.com gmali.com gamil.com gnail.com gmaio.com
               gmsil.com gmaul.com gmail.con gmail.cmo gmail.ocm gmail.co gmail.cm gmail.om gmail.comm
               gmail.coom gmail.vom gmail.xom gmail.cpm gmail.clm gmail.c gmail gmailcom gmail,com
               gmail..com gmail.co.m gmail.c.om gmaicom gmailc.om gmai.lcom gmaiil.com ggmail.com
               gmmail.com gmaail.com gimail.com gamail.com gemail.com gmeil.com gmall.com gmaik.com
               gmakl.com gmqil.com gmzil.com gnail.con gmial.con gmai.con gmailcon gmail;com gmail:com
               gmail.com. www.gmail.com gmail.comn gmail.cim gmail.cok
hotmail.com    hotmial.com hotmai.com hotmal.com hotmil.com homtail.com hotamil.com hotmaill.com
               hotmali.com hotmaul.com hotnail.com hormail.com hotmsil.com hotmail.con hotmail.cmo
               hotmail.comm hotmail.cm hotmailcom hotmail hitmial.com hotmaik.com hotmeil.com
               hotmaol.com hotrmail.com htomail.com ohtmail.com hotmail.ocm hotmial.con hotmail.vom
               hotmail,com otmail.com hotmmail.com hotmaail.com hoymail.com jotmail.com hotmaio.com
yahoo.com      yahooo.com yhaoo.com yaoo.com yhoo.com yaho.con yahoo.con yahoo.cmo yahoo.comm yahoo.cm
               yahho.com yahhoo.com yaaho.com yaahoo.com yhaoo.com yahoocom yahoo yahoi.com yshoo.com
               yajoo.com yagoo.com yahoo.om yahoo.ocm tahoo.com uahoo.com ayhoo.com yahoo.cpm yahop.com
               yahpo.com
outlook.com    outlok.com outloo.com outlokk.com outllok.com oulook.com otulook.com outloook.com
               outlool.com outlook.con outlook.cm outlook.co outlookcom outlook outlook.comm putlook.com
               oitlook.com outlooik.com utlook.com outlook.cmo ourlook.com outluk.com
icloud.com     iclod.com icluod.com icoud.com iclou.com icloud.con icloud.co icloud.cm icloudcom icloud
               iclud.com iclould.com icloude.com icloid.com iclpud.com ivloud.com ixloud.com iclouf.com
               icloudd.com
aol.com        aol.con aol.cm aol.cmo aol.comm aol.vom aolcom
live.com       live.con live.cmo live.cm livecom live.comm lvie.com
msn.com        msn.con msn.cmo msncom
yahoo.co.uk    yahoo.couk yahoo.co.k yahoo.co.u yahoo.c.uk yahoo.uk yaho.co.uk yahooco.uk yahoo.cok.uk
               yahoo.co.ik yahoo.co,uk yahoo.cp.uk
hotmail.co.uk  hotmail.couk hotmail.uk hotmial.co.uk hotmai.co.uk hotmailco.uk hotmail.co.ukk
               hotmail.cou.k
googlemail.com googlemial.com googelmail.com gogglemail.com googlemail.con goglemail.com
hotmail.fr     hotmial.fr hotmail.ft hotmail.fe homtail.fr hotmailfr
orange.fr      ornage.fr orenge.fr orange.ft orangr.fr orangefr
gmx.de         gmx.d gmxde gmx.dee gmx.ed
web.de         web.d webde web.dee web,de
t-online.de    tonline.de t-onlin.de t-onlien.de t-online.d
libero.it      liber.it libreo.it libero.i libero.itt
comcast.net    comcast.com comcat.net comcst.net comcast.ent comcast.ne concast.net comcast.nte
btinternet.com btinternet.con btintenet.com btinernet.com
yandex.ru      yandx.ru yadnex.ru yandex.r yandexru
mail.ru        mail.r mailru mial.ru
protonmail.com protonmial.com protonmai.com protomail.com protonmail.con
"""
# In KNOWN for what it looks like, but a real domain of that company, or of another.
REAL = {"comcast.com", "gmail.com.", "yahoo.c.uk", "yahoo.cp.uk"}
KEPT = """
ibm.com fb.com mail.ru gmx.net ymail.com email.com gail.com cloud.com love.com line.com att.com aon.com
sap.com hp.com ge.com me.com mac.com qq.com ya.ru bk.ru hey.com pm.me vk.com x.com t.co g.co yale.edu
mit.edu ucl.ac.uk jmail.com fmail.com tmail.com xmail.com lookout.com horizon.net chatter.net chapter.net
rodgers.com soho.com hotmart.com gmail.org outlook.org yahoo.cn hotmail.ch hotmail.co yahoo.co gmail.ru
mai.ru cox.net fox.com bbc.co.uk nhs.uk gov.uk parliament.uk europa.eu who.int example.com example.org
acme.io startup.dev shop.app bank.bank city.london orage.fr online.no planet.com live.fi yandex.com
yandex.com.tr inbox.eu posteo.net mail.com mail.bg mail.ee intranet.local server.lan host.corp localhost
mailhost bücher.example почта.рф xn--80a1acny.xn--p1ai
"""


def place(layout: str, key: str) -> tuple[float, int] | None:
    """Where a key lies."""
    for row, keys in enumerate(LAYOUTS[layout]):
        if key in keys:
            return keys.index(key) + STARTS[row], row
    return None


def beside(layout: str, key: str) -> str:
    """The keys of a domain's characters that a finger on `key` might touch."""
    here = place(layout, key)
    found = ""
    for other in "abcdefghijklmnopqrstuvwxyz0123456789-,":
        there = place(layout, other)
        if here and there and other != key and math.dist(here, there) <= REACH:
            found += other
    return found


def neighbour(chance: random.Random, domain: str, layout: str) -> str:
    """One key struck for the one beside it."""
    at = chance.choice([at for at, key in enumerate(domain) if beside(layout, key)])
    return domain[:at] + chance.choice(beside(layout, domain[at])) + domain[at + 1 :]


def grazed(chance: random.Random, domain: str, layout: str) -> str:
    """A key struck along with the one beside it."""
    at = chance.choice([at for at, key in enumerate(domain) if beside(layout, key)])
    return domain[: at + 1] + chance.choice(beside(layout, domain[at])) + domain[at + 1 :]


def omitted(chance: random.Random, domain: str, _layout: str) -> str:
    """A key missed."""
    at = chance.randrange(len(domain))
    return domain[:at] + domain[at + 1 :]


def swapped(chance: random.Random, domain: str, _layout: str) -> str:
    """Two keys in the wrong order."""
    at = chance.choice([at for at in range(len(domain) - 1) if domain[at] != domain[at + 1]])
    return domain[:at] + domain[at + 1] + domain[at] + domain[at + 2 :]


def doubled(chance: random.Random, domain: str, _layout: str) -> str:
    """A key that bounces."""
    at = chance.randrange(len(domain))
    return domain[:at] + domain[at] + domain[at:]


# How often each happens, roughly, in studies of typing.
KINDS: dict[Callable[[random.Random, str, str], str], int] = {
    neighbour: 32, omitted: 26, swapped: 18, doubled: 14, grazed: 10,
}  # fmt: skip


def on_suffix(slip: Callable[[random.Random, str, str], str]) -> Callable[[random.Random, str, str], str]:
    """The same, in the last label only."""

    def slipped(chance: random.Random, domain: str, layout: str) -> str:
        name, dot, suffix = domain.rpartition(".")
        return name + dot + slip(chance, suffix, layout)

    return slipped


def geometric(chance: random.Random, real: set[str]) -> dict[str, str]:
    """Typed and meant, by where the keys lie."""
    kinds, weights = list(KINDS), list(KINDS.values())
    shares = [share for share, _ in DOMAINS.values()]
    rows: dict[str, str] = {}
    while len(rows) < SLIPS:
        slip = chance.choices(kinds, weights)[0]
        if len(rows) % 16 == 0:
            meant, layout, slip = chance.choice(OTHERS), "qwerty", on_suffix(slip)
        else:
            meant = chance.choices(list(DOMAINS), shares)[0]
            layout = DOMAINS[meant][1]
        typed = slip(chance, meant, layout)
        name = meant.partition(".")[0]
        if len(name) < NAME_MIN and not typed.startswith(name):
            continue
        if typed != meant and typed not in real and typed not in DOMAINS and not typed.endswith("."):
            rows.setdefault(typed, meant)
    return rows


def known() -> dict[str, str]:
    """Typed and meant, by what is widely known."""
    rows = {}
    meant = ""
    for line in KNOWN.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            meant, *words = words
        rows.update({typed: meant for typed in words if typed not in REAL})
    return rows


def generate() -> str:
    """The vectors as TOML."""
    chance = random.Random(SEED)  # noqa: S311 -- no secret
    real = real_domains()
    by_kind = {"known": {typed: meant for typed, meant in known().items() if typed not in real}}
    by_kind["keys"] = geometric(chance, real | set(by_kind["known"]))
    text = """\
# Domains as fingers miss them. Made by `python tools/email_typos.py`; not to be edited. Each `[[typo]]` has
#
#   typed     what came after the @
#   meant     the domain that has to be suggested
#   kind      keys: made from where keys lie; known: widely known
#   held_out  not looked at while the weights were tuned
#
# and `kept` are domains for which nothing may be suggested.

"""
    text += "kept = [\n" + "".join(f'    "{domain}",\n' for domain in KEPT.split()) + "]\n"
    for kind, rows in by_kind.items():
        order = list(rows)
        chance.shuffle(order)
        held_out = set(order[: len(order) // 2])
        for typed, meant in rows.items():
            text += f'\n[[typo]]\ntyped = "{typed}"\nmeant = "{meant}"\nkind = "{kind}"\n'
            text += f"held_out = {str(typed in held_out).lower()}\n"
    return text


def main() -> int:
    """Write or check the vectors."""
    return write_or_check({OUTPUT: generate()})


if __name__ == "__main__":
    sys.exit(main())
