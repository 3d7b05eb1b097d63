//! Which names take mail from whom: top-level labels and the special-use names. Not syntax: every
//! name that comes here is well formed, in lower-case A-labels.

use super::Domains;
use super::character::Fault;
use crate::finding::ErrorCode;

/// A name that, with all below it, is no place on the public internet to send mail to.
struct Reserved {
    name: &'static str,
    /// Whether private networks and test beds use it for mail of their own.
    internal: bool,
}

const fn reserved(name: &'static str) -> Reserved {
    Reserved { name, internal: false }
}

const fn internal(name: &'static str) -> Reserved {
    Reserved { name, internal: true }
}

/// IANA, Special-Use Domain Names, as of November 2026, the more specific name first. `example`,
/// `example.com`, `example.net` and `example.org` (RFC 6761 §6.5) are in that registry and not
/// here: documentation and tests need addresses that pass.
const RESERVED: &[Reserved] = &[
    reserved("alt"), // RFC 9476
    // RFC 8375
    internal("home.arpa"),
    // RFC 3172 §2: for infrastructure, not for hosts. Holds the registry's 6tisch.arpa (RFC 9031),
    // eap.arpa (RFC 9965), eap-noob.arpa (RFC 9140), ipv4only.arpa (RFC 8880), resolver.arpa
    // (RFC 9462), service.arpa (RFC 9665) and the trees under in-addr.arpa and ip6.arpa of private
    // (RFC 6761 §6.1), link-local (RFC 6762 §12) and NAT64 (RFC 8880) addresses.
    reserved("arpa"),
    internal("internal"),  // ICANN Board, resolution 2024.07.29.06
    reserved("invalid"),   // RFC 6761 §6.4
    internal("local"),     // RFC 6762 §3
    internal("localhost"), // RFC 6761 §6.3
    reserved("onion"),     // RFC 7686
    internal("test"),      // RFC 6761 §6.2
];

/// The labels that reserved names end in.
const TOPS: [&[u8]; 8] =
    [b"alt", b"arpa", b"internal", b"invalid", b"local", b"localhost", b"onion", b"test"];

/// Whether a reserved name may end in the label `top`, in any case: a cheap look that misses none.
#[inline]
pub(super) fn may_be_reserved(top: &[u8]) -> bool {
    let initial = top.first().map(u8::to_ascii_lowercase);
    matches!(initial, Some(b'a' | b'i' | b'l' | b'o' | b't'))
        && TOPS.iter().any(|reserved| reserved.eq_ignore_ascii_case(top))
}

/// Judges a domain name in lower-case A-labels.
pub(super) fn check(name: &str, domains: Domains) -> Result<(), Fault> {
    let dot = name.rfind('.');
    let top_offset = dot.map_or(0, |dot| dot + 1);
    let top = name.get(top_offset..).unwrap_or_default();
    let accepts_internal = match domains {
        Domains::Any => return Ok(()),
        Domains::Internal => true,
        Domains::Public => false,
    };
    let top_is_valid = if accepts_internal {
        !top.bytes().all(|byte| byte.is_ascii_digit())
    } else if dot.is_none() {
        return Err((ErrorCode::SingleLabel, 0));
    } else {
        // RFC 1123 §2.1: alphabetic at the top; a new one is letters or an A-label (ICANN,
        // Applicant Guidebook §2.2.1.3.2).
        top.starts_with("xn--") || top.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    if !top_is_valid {
        return Err((ErrorCode::InvalidTopLevel, top_offset));
    }
    let found = RESERVED.iter().filter(|_| may_be_reserved(top.as_bytes())).find(|reserved| {
        name.strip_suffix(reserved.name).is_some_and(|below| below.is_empty() || below.ends_with('.'))
    });
    match found {
        Some(reserved) if !(accepts_internal && reserved.internal) => Err((ErrorCode::SpecialUseDomain, 0)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every name of the registry, without the four of documentation.
    const REGISTRY: &str = "alt 6tisch.arpa eap.arpa eap-noob.arpa home.arpa 10.in-addr.arpa \
        16.172.in-addr.arpa 17.172.in-addr.arpa 18.172.in-addr.arpa 19.172.in-addr.arpa \
        20.172.in-addr.arpa 21.172.in-addr.arpa 22.172.in-addr.arpa 23.172.in-addr.arpa \
        24.172.in-addr.arpa 25.172.in-addr.arpa 26.172.in-addr.arpa 27.172.in-addr.arpa \
        28.172.in-addr.arpa 29.172.in-addr.arpa 30.172.in-addr.arpa 31.172.in-addr.arpa \
        168.192.in-addr.arpa 170.0.0.192.in-addr.arpa 171.0.0.192.in-addr.arpa \
        254.169.in-addr.arpa 8.e.f.ip6.arpa 9.e.f.ip6.arpa a.e.f.ip6.arpa b.e.f.ip6.arpa \
        ipv4only.arpa resolver.arpa service.arpa internal invalid local localhost onion test";

    #[test]
    fn the_registry_is_refused() {
        for name in REGISTRY.split_whitespace() {
            let below = format!("mail.{name}");
            assert_eq!(check(&below, Domains::Public), Err((ErrorCode::SpecialUseDomain, 0)), "{name}");
        }
    }

    #[test]
    fn the_cheap_look_misses_none() {
        for reserved in RESERVED {
            let top = reserved.name.rsplit('.').next().unwrap_or_default();
            assert!(may_be_reserved(top.as_bytes()), "{}", reserved.name);
        }
    }

    #[test]
    fn a_label_that_only_ends_alike_is_another() {
        for name in ["a.contest", "nonlocal.com", "test.com", "myhome.arpa.com", "a.default"] {
            assert_eq!(check(name, Domains::Public), Ok(()), "{name}");
        }
    }
}
