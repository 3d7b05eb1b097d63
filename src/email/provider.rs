//! Which addresses lead to one mailbox, provider by provider. Not for domains of a customer's own: who
//! runs their mail is not known without DNS.

/// What a provider makes of an address beyond what RFC 5321 says of it.
pub(super) struct Provider {
    /// Its domains, in order.
    pub domains: &'static [&'static str],
    /// The one to write, where a name is the same mailbox at each of them.
    pub home: Option<&'static str>,
    /// What begins a tag, which does not belong to the name of the mailbox.
    pub tag: Option<char>,
    /// Characters that make no difference within the name.
    pub ignored: &'static str,
    /// A character, and another that may be written for it.
    pub same: Option<(char, char)>,
    /// Whether `any@name.domain` is `name@domain`.
    pub subdomains: bool,
}

/// A provider that only drops what follows a plus sign.
pub(super) const PLUS: Provider =
    Provider { domains: &[], home: None, tag: Some('+'), ignored: "", same: None, subdomains: false };

/// Each rule with where it is stated; read in November 2026.
#[rustfmt::skip]
pub(super) const PROVIDERS: &[Provider] = &[
    // Google: support.google.com/mail/answer/7436150 (dots, capitals), /22370 (plus), /10313 (the two
    // domains). Dots count at domains of a customer's own.
    Provider {
        domains: &["gmail.com", "googlemail.com"],
        home: Some("gmail.com"),
        ignored: ".",
        ..PLUS
    },
    // Apple: support.apple.com/118230. Whoever has a name at me.com or mac.com has it at icloud.com. The
    // plus sign has no page of its own and works (en.wikipedia.org/wiki/Email_address#Sub-addressing).
    Provider { domains: &["icloud.com", "mac.com", "me.com"], home: Some("icloud.com"), ..PLUS },
    // Microsoft: plus signs since 2013 (zdnet.com/article/microsoft-adds-support-for-custom-email-addresses-in-office-365).
    // A name may belong to another person at each domain. The domains: validator.js, normalizeEmail.
    Provider {
        domains: &[
            "hotmail.at", "hotmail.be", "hotmail.ca", "hotmail.ch", "hotmail.cl", "hotmail.co.il",
            "hotmail.co.jp", "hotmail.co.nz", "hotmail.co.th", "hotmail.co.uk", "hotmail.co.za",
            "hotmail.com", "hotmail.com.ar", "hotmail.com.au", "hotmail.com.br", "hotmail.com.gr",
            "hotmail.com.mx", "hotmail.com.pe", "hotmail.com.tr", "hotmail.com.vn", "hotmail.cz",
            "hotmail.de", "hotmail.dk", "hotmail.es", "hotmail.fi", "hotmail.fr", "hotmail.hu",
            "hotmail.id", "hotmail.ie", "hotmail.in", "hotmail.it", "hotmail.jp", "hotmail.kr",
            "hotmail.lv", "hotmail.my", "hotmail.nl", "hotmail.no", "hotmail.ph", "hotmail.pt",
            "hotmail.sa", "hotmail.se", "hotmail.sg", "hotmail.sk", "live.at", "live.be", "live.ca",
            "live.cl", "live.cn", "live.co.uk", "live.co.za", "live.com", "live.com.ar", "live.com.au",
            "live.com.mx", "live.com.pt", "live.com.sg", "live.de", "live.dk", "live.es", "live.fr",
            "live.hk", "live.ie", "live.in", "live.it", "live.jp", "live.nl", "live.no", "live.ru",
            "live.se", "msn.com", "outlook.at", "outlook.be", "outlook.cl", "outlook.co.il",
            "outlook.co.nz", "outlook.co.th", "outlook.com", "outlook.com.ar", "outlook.com.au",
            "outlook.com.br", "outlook.com.gr", "outlook.com.pe", "outlook.com.tr", "outlook.com.vn",
            "outlook.cz", "outlook.de", "outlook.dk", "outlook.es", "outlook.fr", "outlook.hu",
            "outlook.id", "outlook.ie", "outlook.in", "outlook.it", "outlook.jp", "outlook.kr",
            "outlook.lv", "outlook.my", "outlook.ph", "outlook.pt", "outlook.sa", "outlook.sg",
            "outlook.sk", "passport.com", "windowslive.com",
        ],
        ..PLUS
    },
    // Yahoo: help.yahoo.com/kb/SLN28815.html, basename-keyword@yahoo.com; names have no hyphen of their own.
    // Not yahoo.co.jp, another company. The domains: dev.maxmind.com/minfraud, normalizing addresses.
    Provider {
        domains: &[
            "myyahoo.com", "rocketmail.com", "y7mail.com", "yahoo.at", "yahoo.be", "yahoo.bg", "yahoo.ca",
            "yahoo.cl", "yahoo.co.id", "yahoo.co.il", "yahoo.co.in", "yahoo.co.kr", "yahoo.co.nz",
            "yahoo.co.th", "yahoo.co.uk", "yahoo.co.za", "yahoo.com", "yahoo.com.ar", "yahoo.com.au",
            "yahoo.com.br", "yahoo.com.co", "yahoo.com.hk", "yahoo.com.hr", "yahoo.com.mx", "yahoo.com.my",
            "yahoo.com.pe", "yahoo.com.ph", "yahoo.com.sg", "yahoo.com.tr", "yahoo.com.tw", "yahoo.com.ua",
            "yahoo.com.ve", "yahoo.com.vn", "yahoo.cz", "yahoo.de", "yahoo.dk", "yahoo.ee", "yahoo.es",
            "yahoo.fi", "yahoo.fr", "yahoo.gr", "yahoo.hu", "yahoo.ie", "yahoo.in", "yahoo.it", "yahoo.lt",
            "yahoo.lv", "yahoo.nl", "yahoo.no", "yahoo.pl", "yahoo.pt", "yahoo.ro", "yahoo.se", "yahoo.sk",
            "ymail.com",
        ],
        tag: Some('-'),
        ..PLUS
    },
    // Proton: proton.me/support/addresses-and-aliases (plus; a name is reserved for its holder at all four),
    // canonicalizeEmail in github.com/ProtonMail/WebClients (dots, hyphens, underscores, capitals).
    Provider {
        domains: &["pm.me", "proton.me", "protonmail.ch", "protonmail.com"],
        home: Some("proton.me"),
        ignored: ".-_",
        ..PLUS
    },
    // Fastmail: fastmail.help/hc/en-us/articles/360060591053. A name may belong to another person at each
    // domain. The domains: dev.maxmind.com/minfraud, normalizing addresses.
    Provider {
        domains: &[
            "123mail.org", "150mail.com", "150ml.com", "16mail.com", "2-mail.com", "4email.net",
            "50mail.com", "airpost.net", "allmail.net", "bestmail.us", "cluemail.com", "elitemail.org",
            "emailcorner.net", "emailengine.net", "emailengine.org", "emailgroups.net", "emailplus.org",
            "emailuser.net", "eml.cc", "f-m.fm", "fast-email.com", "fast-mail.org", "fastem.com",
            "fastemail.us", "fastemailer.com", "fastest.cc", "fastimap.com", "fastmail.cn",
            "fastmail.co.uk", "fastmail.com", "fastmail.com.au", "fastmail.de", "fastmail.es",
            "fastmail.fm", "fastmail.fr", "fastmail.im", "fastmail.in", "fastmail.jp", "fastmail.mx",
            "fastmail.net", "fastmail.nl", "fastmail.org", "fastmail.se", "fastmail.to", "fastmail.tw",
            "fastmail.uk", "fastmail.us", "fastmailbox.net", "fastmessaging.com", "fea.st", "fmail.co.uk",
            "fmailbox.com", "fmgirl.com", "fmguy.com", "ftml.net", "h-mail.us", "hailmail.net",
            "imap-mail.com", "imap.cc", "imapmail.org", "inoutbox.com", "internet-e-mail.com",
            "internet-mail.org", "internetemails.net", "internetmailing.net", "jetemail.net",
            "justemail.net", "letterboxes.org", "mail-central.com", "mail-page.com", "mailandftp.com",
            "mailas.com", "mailbolt.com", "mailc.net", "mailcan.com", "mailforce.net", "mailftp.com",
            "mailhaven.com", "mailingaddress.org", "mailite.com", "mailmight.com", "mailnew.com",
            "mailsent.net", "mailservice.ms", "mailup.net", "mailworks.org", "ml1.net", "mm.st",
            "myfastmail.com", "mymacmail.com", "nospammail.net", "ownmail.net", "petml.com",
            "postinbox.com", "postpro.net", "proinbox.com", "promessage.com", "realemail.net",
            "reallyfast.biz", "reallyfast.info", "rushpost.com", "sent.as", "sent.at", "sent.com",
            "speedpost.net", "speedymail.org", "ssl-mail.com", "swift-mail.com", "the-fastest.net",
            "the-quickest.com", "theinternetemail.com", "veryfast.biz", "veryspeedy.net", "warpmail.net",
            "xsmail.com", "yepmail.net", "your-mail.com",
        ],
        subdomains: true,
        ..PLUS
    },
    // Yandex: yandex.com/support/passport/authorization/registration.html (a dot and a hyphen are one),
    // yandex.com/support/id/authorization/email.html and /support/domain/additional/mailbox-alias.xml (a name is
    // its holder's at all domains of Yandex). The plus sign has no page of its own (email-normalize, on PyPI, has it).
    Provider {
        domains: &[
            "narod.ru", "ya.ru", "yandex.by", "yandex.com", "yandex.com.tr", "yandex.kz", "yandex.ru", "yandex.ua",
        ],
        home: Some("yandex.ru"),
        same: Some(('.', '-')),
        ..PLUS
    },
    // Zoho: plus signs, by email-normalize; no page of Zoho's own says it. Its data centres have separate names.
    Provider {
        domains: &["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu", "zohomail.in"],
        ..PLUS
    },
    // mailbox.org: kb.mailbox.org/en/private/account-article/what-is-an-alias-and-how-do-i-use-it.
    // Pobox, Posteo, Runbox: en.wikipedia.org/wiki/Email_address#Sub-addressing and their help pages.
    Provider { domains: &["mailbox.org", "pobox.com", "posteo.de", "posteo.net", "runbox.com"], ..PLUS },
];

/// The provider whose mailboxes are at `domain`.
pub(super) fn provider(domain: &str) -> Option<&'static Provider> {
    // Most differ in length, and are passed by without a look at a letter.
    PROVIDERS.iter().find(|provider| provider.domains.contains(&domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_domain_leads_to_its_provider_alone() {
        for provider in PROVIDERS {
            assert!(provider.domains.is_sorted());
            assert!(provider.home.is_none_or(|home| provider.domains.contains(&home)));
            for domain in provider.domains {
                let owners = PROVIDERS.iter().filter(|each| each.domains.contains(domain));
                assert_eq!(owners.count(), 1, "{domain}");
                assert!(super::provider(domain).is_some(), "{domain}");
            }
        }
    }
}
