//! Where addresses usually are: mail domains and suffixes with a rough popularity. Not a list of free
//! providers, and no registry: what is absent here is only never suggested.
//!
//! By public knowledge, November 2026: market shares as the press and the providers report them.

use super::distance::bit;

/// How widely a mail domain is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// On every continent: an odd domain beside it is more likely a slip than a name.
    World,
    /// Among the first in a country or a language.
    Country,
    /// Known, though not more than many a company.
    Some,
}

/// A domain that may have been meant.
pub(super) struct Target {
    pub domain: &'static str,
    pub reach: Reach,
    /// The length of the first label, which is the provider's name.
    pub name: usize,
    pub has_second_level: bool,
    /// The characters in the domain.
    pub set: u64,
    /// What it may cost to have typed another domain for this, where the other may be real.
    pub limit: u8,
    /// The same, where the name is right.
    pub limit_of_suffix: u8,
    /// The same, where the other cannot exist.
    pub limit_of_impossible: u8,
}

const COUNT: usize = WORLD.len() + COUNTRY.len() + SOME.len();

/// All domains that can be suggested, the more used first.
pub(super) static TARGETS: [Target; COUNT] = {
    let mut all = [const { Target::new("", Reach::Some) }; COUNT];
    let lists = [(Reach::World, WORLD), (Reach::Country, COUNTRY), (Reach::Some, SOME)];
    let (mut list, mut count) = (0, 0);
    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    while list < lists.len() {
        let (reach, domains) = lists[list];
        let mut at = 0;
        while at < domains.len() {
            all[count] = Target::new(domains[at], reach);
            count += 1;
            at += 1;
        }
        list += 1;
    }
    all
};

/// Whether a name is one of those used everywhere: it is as well known under the suffix of a country.
const fn is_of_the_world(name: &[u8]) -> bool {
    let mut list = WORLD;
    while let [domain, rest @ ..] = list {
        if let Some((head, [b'.', ..])) = domain.as_bytes().split_at_checked(name.len()) {
            let (mut left, mut right) = (name, head);
            while let ([a, after_a @ ..], [b, after_b @ ..]) = (left, right)
                && *a == *b
            {
                (left, right) = (after_a, after_b);
            }
            if left.is_empty() {
                return true;
            }
        }
        list = rest;
    }
    false
}

/// The characters of a text as a set.
pub(super) const fn characters(text: &[u8]) -> u64 {
    let mut set = 0;
    let mut rest = text;
    while let [byte, after @ ..] = rest {
        set |= bit(*byte);
        rest = after;
    }
    set
}

impl Target {
    pub fn name(&self) -> &'static str {
        self.domain.get(..self.name).unwrap_or_default()
    }

    const fn new(domain: &'static str, reach: Reach) -> Self {
        let mut name = 0;
        let mut dots = 0;
        let mut rest = domain.as_bytes();
        while let [byte, after @ ..] = rest {
            if *byte == b'.' {
                dots += 1;
            }
            if dots == 0 {
                name += 1;
            }
            rest = after;
        }
        let is_of_the_world = is_of_the_world(domain.as_bytes().split_at(name).0);
        let reach = if is_of_the_world { Reach::World } else { reach };
        let limit = limit(reach, name);
        let has_second_level = dots > 1;
        let limit_of_suffix = if has_second_level && limit < SECOND_LEVEL { SECOND_LEVEL } else { limit };
        let limit_of_impossible = match name {
            ..=3 => 8,
            4 => 10,
            _ => 16,
        };
        let set = characters(domain.as_bytes());
        Self { domain, reach, name, has_second_level, set, limit, limit_of_suffix, limit_of_impossible }
    }
}

/// What a slip in the suffix alone may cost: `yahoo.vo.uk` is nobody's, however short the name.
const SECOND_LEVEL: u8 = 11;

/// Short names and rare ones are too near to others.
const fn limit(reach: Reach, name: usize) -> u8 {
    match (reach, name) {
        (Reach::World, 3) => 5,
        (Reach::World, 4) | (Reach::Country, 4 | 5) | (Reach::Some, 5 | 6) => 6,
        (Reach::World, 5 | 6) => 11,
        (Reach::World, 7..) => 14,
        (Reach::Country, 6) | (Reach::Some, 7) => 8,
        (Reach::Country, 7) | (Reach::Some, 8..) => 9,
        (Reach::Country, 8..) => 10,
        _ => 0,
    }
}

// In each list the more used come first: they win a tie, and the first of a name is what the name means.

/// [`Reach::World`].
#[rustfmt::skip] // a line each would be a page of names
const WORLD: &[&str] = &[
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "live.com", "aol.com", "msn.com",
    "googlemail.com",
];

/// [`Reach::Country`].
#[rustfmt::skip] // a line each would be a page of names
const COUNTRY: &[&str] = &[
    "yahoo.co.uk", "hotmail.co.uk", "live.co.uk", "yahoo.fr", "hotmail.fr", "live.fr", "outlook.fr",
    "yahoo.de", "hotmail.de", "live.de", "outlook.de", "yahoo.it", "hotmail.it", "live.it", "outlook.it",
    "yahoo.es", "hotmail.es", "outlook.es", "yahoo.com.br", "hotmail.com.br", "outlook.com.br",
    "yahoo.com.mx", "hotmail.com.mx", "live.com.mx", "yahoo.com.ar", "hotmail.com.ar", "yahoo.co.in",
    "yahoo.in", "yahoo.co.jp", "yahoo.ca", "live.ca", "hotmail.ca", "yahoo.com.au", "live.com.au",
    "hotmail.com.au", "yahoo.co.id", "yahoo.com.ph", "yahoo.com.sg", "yahoo.com.hk", "yahoo.com.tw",
    "yahoo.com.vn", "live.nl", "hotmail.nl", "live.be", "hotmail.be", "live.se", "hotmail.se", "live.dk",
    "live.no", "ymail.com", "rocketmail.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me",
    "gmx.de", "web.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "t-online.de", "freenet.de", "mail.com",
    "zoho.com", "fastmail.com", "tutanota.com", "mail.ru", "yandex.ru", "bk.ru", "list.ru", "inbox.ru",
    "rambler.ru", "ya.ru", "yandex.com", "ukr.net", "i.ua", "qq.com", "163.com", "126.com", "sina.com",
    "foxmail.com", "naver.com", "daum.net", "hanmail.net", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
    "i.softbank.jp", "rediffmail.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr",
    "neuf.fr", "bbox.fr", "libero.it", "virgilio.it", "alice.it", "tiscali.it", "tin.it", "wp.pl", "o2.pl",
    "onet.pl", "interia.pl", "op.pl", "gazeta.pl", "seznam.cz", "centrum.cz", "post.cz", "email.cz",
    "azet.sk", "zoznam.sk", "freemail.hu", "citromail.hu", "abv.bg", "mail.bg", "comcast.net",
    "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net",
    "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net", "ntlworld.com", "blueyonder.co.uk",
    "bigpond.com", "bigpond.net.au", "optusnet.com.au", "rogers.com", "shaw.ca", "sympatico.ca",
    "telus.net", "videotron.ca", "bol.com.br", "uol.com.br", "terra.com.br", "ig.com.br", "globo.com",
    "prodigy.net.mx", "telenet.be", "skynet.be", "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl",
    "bluewin.ch", "telia.com", "bredband.net", "online.no", "sapo.pt", "otenet.gr", "xtra.co.nz",
    "mweb.co.za", "telkomsa.net", "walla.co.il", "walla.com", "mynet.com",
];

/// [`Reach::Some`].
#[rustfmt::skip] // a line each would be a page of names
const SOME: &[&str] = &[
    "aim.com", "email.com", "hey.com", "hushmail.com", "mailfence.com", "posteo.de", "mailbox.org",
    "runbox.com", "tutanota.de", "tutamail.com", "startmail.com", "protonmail.ch", "fastmail.fm",
    "inbox.com", "inbox.lv", "mail.ee", "online.de", "arcor.de", "email.de", "vodafone.de", "unitybox.de",
    "hotmail.gr", "yahoo.gr", "outlook.pt", "hotmail.pt", "live.com.pt", "outlook.be", "outlook.dk",
    "hotmail.dk", "hotmail.no", "yahoo.se", "yahoo.no", "yahoo.dk", "yahoo.nl", "yahoo.pl", "yahoo.ro",
    "yahoo.ie", "outlook.ie", "hotmail.ch", "yahoo.at", "hotmail.at", "yahoo.be", "outlook.com.au",
    "outlook.jp", "yahoo.co.nz", "yahoo.co.za", "yahoo.co.th", "hotmail.co.th", "yahoo.co.kr",
    "yahoo.com.my", "yahoo.com.tr", "hotmail.com.tr", "yahoo.com.co", "yahoo.com.ve", "yahoo.cl",
    "hotmail.cl", "live.cl", "outlook.cl", "yahoo.com.pe", "outlook.sa", "outlook.in", "live.in",
    "rediff.com", "sify.com", "indiatimes.com", "vsnl.net", "sina.cn", "sohu.com", "yeah.net", "139.com",
    "189.cn", "aliyun.com", "vip.qq.com", "nate.com", "kakao.com", "hinet.net", "pchome.com.tw",
    "nifty.com", "biglobe.ne.jp", "so-net.ne.jp", "ocn.ne.jp", "plala.or.jp", "ymobile.ne.jp",
    "bezeqint.net", "netvision.net.il", "zahav.net.il", "superonline.com", "turk.net", "tiscali.co.uk",
    "btopenworld.com", "plusnet.com", "o2.co.uk", "aliceadsl.fr", "club-internet.fr", "numericable.fr",
    "cegetel.net", "noos.fr", "voila.fr", "dbmail.com", "fastwebnet.it", "teletu.it", "inwind.it", "iol.it",
    "aruba.it", "poste.it", "email.it", "telefonica.net", "terra.es", "ono.com", "movistar.es", "tuta.io",
    "vp.pl", "poczta.onet.pl", "poczta.fm", "interia.eu", "volny.cz", "tiscali.cz", "quick.cz",
    "centrum.sk", "t-email.hu", "t-online.hu", "gmx.fr", "gmx.us", "gmx.co.uk", "gmx.es", "gmx.info",
    "gmx.eu", "dir.bg", "home.nl", "hetnet.nl", "chello.nl", "upcmail.nl", "quicknet.nl", "caiway.nl",
    "zeelandnet.nl", "casema.nl", "hccnet.nl", "live.ie", "eircom.net", "indigo.ie", "bluemail.ch",
    "hispeed.ch", "sunrise.ch", "swissonline.ch", "chello.at", "aon.at", "a1.net", "utanet.at", "spray.se",
    "comhem.se", "tele2.se", "bahnhof.se", "mail.dk", "tdcadsl.dk", "stofanet.dk", "getmail.no",
    "broadpark.no", "elisanet.fi", "kolumbus.fi", "luukku.com", "suomi24.fi", "netcabo.pt", "iol.pt",
    "clix.pt", "forthnet.gr", "hol.gr", "windowslive.com", "passport.com", "netscape.net", "juno.com",
    "netzero.net", "optonline.net", "roadrunner.com", "rr.com", "windstream.net", "frontier.com",
    "frontiernet.net", "centurylink.net", "centurytel.net", "embarqmail.com", "suddenlink.net",
    "mindspring.com", "q.com", "ameritech.net", "pacbell.net", "swbell.net", "prodigy.net", "usa.net",
    "excite.com", "lycos.com", "mchsi.com", "tds.net", "cableone.net", "cogeco.ca", "eastlink.ca",
    "mts.net", "sasktel.net", "iinet.net.au", "internode.on.net", "ozemail.com.au", "westnet.com.au",
    "tpg.com.au", "dodo.com.au", "adam.com.au", "slingshot.co.nz", "vodafone.co.nz", "clear.net.nz",
    "vodamail.co.za", "webmail.co.za", "iafrica.com", "oi.com.br", "r7.com", "zipmail.com.br",
    "globomail.com", "speedy.com.ar", "arnet.com.ar", "fibertel.com.ar", "ciudad.com.ar",
    "infinitummail.com", "cantv.net", "une.net.co", "adinet.com.uy", "vtr.net", "yandex.ua", "yandex.by",
    "yandex.kz", "tut.by", "bigmir.net", "meta.ua", "internet.ru", "narod.ru", "nextmail.ru", "tuta.com",
    "duck.com",
];

/// Suffixes that stand for one mistyped under an unknown name.
#[rustfmt::skip] // a line each would be a page of names
pub(super) const SUFFIXES: &[&str] = &[
    "com", "net", "org", "edu", "gov", "de", "co.uk", "fr", "it", "es", "nl", "br", "com.br", "ru", "pl",
    "ch", "be", "at", "se", "no", "dk", "fi", "pt", "ca", "com.au", "jp", "co.jp", "in", "co.in", "mx",
    "com.mx", "com.ar", "co.za", "co.nz", "com.tr", "co.kr", "org.uk", "ac.uk", "eu", "cz", "gr", "ro",
    "hu", "ie", "uk", "info", "biz",
];

/// Names near to a domain above that many know as somebody else's; the generated table has those of
/// the lists.
#[rustfmt::skip] // a line each would be a page of names
pub(super) const REAL: &[&str] = &[
    "gail.com", "cloud.com", "love.com", "line.com", "give.com", "like.com", "life.com", "five.com",
    "dive.com", "lite.com", "olive.com", "alive.com", "ibm.com", "fb.com", "ebay.com", "lookout.com",
    "outlook.org", "gmail.org", "male.com", "mall.com", "maid.com", "main.com", "orage.fr", "horizon.net",
    "chatter.net", "chapter.net", "planets.nl", "rodgers.com", "photon.me", "photonmail.com", "never.com",
    "soho.com", "hotmart.com",
];
