//! What address may have been meant, where the domain looks like a slip of the fingers. Advice: nothing
//! here is applied to an address, and nothing here knows whether a mailbox exists.
//!
//! A domain that exists must stay, so how near a well-known one has to be depends on what was typed:
//! a suffix that does not exist is wrong in any case, while under a real suffix only what is long, much
//! used and hardly changed is brought back. A domain known to be real is never moved.

mod distance;
mod targets;

use std::borrow::Cow;

use self::distance::{BESIDE, distance};
use self::targets::{REAL, Reach, SUFFIXES, TARGETS, Target, characters};
use super::domain::{DOMAIN_MAX, is_dot};
use super::{Domains, INPUT_MAX, Policy, plain, repair, sanitize, special_use, validate};
use crate::finding::ErrorCode;
use crate::tables::holds;
use crate::tables::known_domains::KNOWN;
use crate::tables::public_suffixes::{SECOND_LEVEL, TOPS};

/// The address that may have been meant by `input`, normalized and valid by the default policy.
///
/// `None` where the address is well as it is or after [`sanitize`], and where nothing is near.
#[must_use]
pub fn suggest(input: &str) -> Option<String> {
    if let Some(plain) = plain::plain(input, Domains::Public).ok().filter(|plain| plain.is_lower(input)) {
        let (local, domain) = plain.split(input)?;
        let meant = meant(domain)?;
        return validated(local, &meant);
    }
    if input.len() > INPUT_MAX {
        return None;
    }
    let repaired = repair::repair(input);
    let text = repaired.text.ok()?;
    let (local, domain) = text.rsplit_once('@')?;
    let domain = tidy(domain)?;
    let domain = meant(&domain).unwrap_or(Cow::Borrowed(&domain));
    let suggestion = validated(local.trim_end_matches(|c: char| c == '@' || c.is_whitespace()), &domain)?;
    let is_new = !sanitize(input, &Policy::default()).is_ok_and(|clean| *clean == *suggestion);
    (is_new && has_real_top(&domain)).then_some(suggestion)
}

/// The mail domains that most people know.
pub(super) fn well_known() -> impl Iterator<Item = &'static str> {
    TARGETS.iter().map(|target| target.domain)
}

/// Whether a valid domain in lower case looks like a slip.
pub(super) fn is_slip(domain: &str) -> bool {
    meant(domain).is_some()
}

fn validated(local: &str, domain: &str) -> Option<String> {
    let address = [local, "@", domain].concat();
    validate(&address, &Policy::default()).ok().map(|email| email.normalized.into_owned())
}

/// Brings the signs beside the dot, on one keyboard or another, to dots, and drops what no domain has at
/// its ends or twice. `None` for what is no host name even so.
fn tidy(typed: &str) -> Option<String> {
    let mut domain = String::with_capacity(typed.len());
    for c in typed.chars() {
        match c {
            _ if is_dot(c) || matches!(c, ',' | ';' | ':' | '>' | '/' | '\'') => {
                if !domain.is_empty() && !domain.ends_with('.') {
                    domain.push('.');
                }
            }
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => domain.push(c.to_ascii_lowercase()),
            _ if c.is_whitespace() => {}
            _ => return None,
        }
    }
    domain.truncate(domain.trim_end_matches('.').len());
    Some(domain)
}

fn top_of(domain: &str) -> &str {
    domain.rsplit('.').next().unwrap_or_default()
}

fn has_real_top(domain: &str) -> bool {
    domain.contains('.') && holds(TOPS, top_of(domain))
}

/// Whether the domain, or one above it, is known to be real.
fn is_known(domain: &str) -> bool {
    let mut parents = std::iter::successors(Some(domain), |domain| Some(domain.split_once('.')?.1));
    parents.any(|domain| {
        domain.contains('.') && (is_target(domain) || REAL.contains(&domain) || holds(KNOWN, domain))
    })
}

fn is_target(domain: &str) -> bool {
    TARGETS.iter().any(|target| target.domain == domain)
}

/// The domain that may have been meant by one in lower case.
fn meant(domain: &str) -> Option<Cow<'static, str>> {
    // Punycode is not typed by hand.
    if domain.len() > DOMAIN_MAX
        || !domain.is_ascii()
        || domain.split('.').any(|label| label.starts_with("xn--"))
    {
        return None;
    }
    if has_real_top(domain) {
        return slip(domain).map(Cow::Borrowed);
    }
    if !domain.contains('.') {
        return bare(domain).map(Cow::Borrowed);
    }
    if is_private(domain) {
        return None;
    }
    let search = Search { domain, missing_max: 2, length_max: 2, limit: |target| target.limit_of_impossible };
    let near = search.nearest(|target, limit| distance(target.domain.as_bytes(), domain.as_bytes(), limit));
    let found = match (near, mended(domain)) {
        (Some((target, cost)), Some((dearer, ..))) if cost <= dearer => Cow::Borrowed(target.domain),
        (_, Some((_, name, suffix))) => under(name, &suffix)?,
        (near, None) => Cow::Borrowed(near?.0.domain),
    };
    (!is_known(domain)).then_some(found)
}

/// Names of private networks without a place in the public tree (RFC 6762, appendix G), and those reserved.
fn is_private(domain: &str) -> bool {
    matches!(top_of(domain), "intranet" | "private" | "corp" | "home" | "lan")
        || special_use::check(domain, Domains::Public)
            .is_err_and(|(code, _)| code == ErrorCode::SpecialUseDomain)
}

/// What is looked for, and how far from it a target may be to be worth the reckoning.
struct Search<'a> {
    domain: &'a str,
    /// Characters that the target has and the domain lacks.
    missing_max: u32,
    /// The difference of their lengths.
    length_max: usize,
    /// What a target is worth at most.
    limit: fn(&Target) -> u8,
}

impl Search<'_> {
    /// The cheapest target by `cost`, which is told what it has to stay under; of several, the most used.
    fn nearest(&self, cost: impl Fn(&'static Target, u8) -> Option<u8>) -> Option<(&'static Target, u8)> {
        let set = characters(self.domain.as_bytes());
        let mut best = None;
        let mut least = u8::MAX;
        for target in &TARGETS {
            if target.domain.len().abs_diff(self.domain.len()) > self.length_max
                || exceeds(target.set & !set, self.missing_max)
                || exceeds(set & !target.set, ((self.limit)(target) / BESIDE).into())
            {
                continue;
            }
            if let Some(cost) = cost(target, least.min((self.limit)(target))) {
                best = Some((target, cost));
                least = cost.saturating_sub(1);
                if cost == 0 {
                    break;
                }
            }
        }
        best
    }
}

/// Whether a set has more members than that: cheaper than to count them all.
fn exceeds(mut set: u64, most: u32) -> bool {
    for _ in 0..most {
        set &= set.wrapping_sub(1);
    }
    set != 0
}

/// The target for a domain that may be real.
fn slip(domain: &str) -> Option<&'static str> {
    let is_padded = |target: &&Target| {
        domain.strip_prefix("www.") == Some(target.domain)
            || domain.strip_prefix(target.domain).is_some_and(|twice| is_suffix(target.domain, twice))
    };
    if let Some(target) = TARGETS.iter().find(is_padded) {
        return Some(target.domain);
    }
    let (target, cost) = nearest_possible(domain)?;
    (cost > 0 && !is_known(domain)).then_some(target.domain)
}

/// Whether that is whole labels at the end of a domain, each after its dot.
fn is_suffix(domain: &str, labels: &str) -> bool {
    labels.starts_with('.') && domain.ends_with(labels)
}

fn nearest_possible(domain: &str) -> Option<(&'static Target, u8)> {
    // A second level that is left out: `com` and its dot.
    let search = Search { domain, missing_max: 3, length_max: 4, limit: |target| target.limit_of_suffix };
    search.nearest(|target, limit| cost_of_possible(target, domain, limit))
}

/// What it costs that `domain`, which may be real, was typed for the target, where that is no more than
/// `limit`.
fn cost_of_possible(target: &Target, domain: &str, limit: u8) -> Option<u8> {
    /// `yahoo.uk`.
    const SECOND_LEVEL_OMITTED: u8 = 9;
    /// Shorter names stand under any suffix, each for somebody else.
    const NAME_MIN: usize = 5;
    /// `.co`, `.cm` and `.om` for `.com`, `.ne` for `.net`: countries' names, and what a slip leaves.
    const TOP_CUT_SHORT: u8 = 5;
    /// The length of a country's top-level name.
    const COUNTRY: usize = 2;
    if domain == target.domain {
        return Some(0);
    }
    let slips = |wanted: &str, typed: &str, limit| distance(wanted.as_bytes(), typed.as_bytes(), limit);
    let (stem, typed_top) = domain.rsplit_once('.')?;
    let (wanted_stem, wanted_top) = target.domain.rsplit_once('.')?;
    let (name, second_level) = stem.split_once('.').unwrap_or((stem, ""));
    if typed_top == wanted_top && name == target.name() && target.has_second_level {
        return if second_level.is_empty() {
            (name.len() >= NAME_MIN && SECOND_LEVEL_OMITTED <= limit).then_some(SECOND_LEVEL_OMITTED)
        } else {
            slips(target.domain, domain, limit)
        };
    }
    let limit = limit.min(target.limit);
    let whole = || slips(target.domain, domain, limit);
    if typed_top == wanted_top {
        if is_compound(target, domain) { None } else { whole() }
    } else if is_cut_short(wanted_top, typed_top) {
        let before = limit.checked_sub(TOP_CUT_SHORT).and_then(|rest| slips(wanted_stem, stem, rest));
        before.map(|cost| cost + TOP_CUT_SHORT).into_iter().chain(whole()).min()
    } else if stem == wanted_stem && typed_top.len() > COUNTRY {
        whole()
    } else {
        // One country's name for another's is no slip.
        None
    }
}

/// Whether `typed` is `wanted` but for one letter that is left out.
fn is_cut_short(wanted: &str, typed: &str) -> bool {
    let same = wanted.bytes().zip(typed.bytes()).take_while(|(w, t)| w == t).count();
    wanted.get(same + 1..) == typed.get(same..)
}

/// Whether a domain is another one with something of its own before it, as `tmail.com` is beside
/// `mail.com`: no slip for a third.
fn is_compound(target: &Target, domain: &str) -> bool {
    let Some(below) = domain.get(1..) else { return false };
    let first = domain.get(..1);
    (target.domain.get(1..) == Some(below) && is_known(below))
        || (target.domain == below && target.domain.get(..1) != first)
}

/// A suffix that is left out, or wrong beyond what fingers do.
const SUFFIX_OMITTED: u8 = 8;

/// The target for a domain without any dot.
fn bare(label: &str) -> Option<&'static str> {
    /// Of what is not used everywhere, a shorter name is as likely that of a host.
    const NAME_MIN: usize = 5;
    let mut named = TARGETS.iter().filter(|target| target.name() == label);
    if let Some(target) = named.next() {
        let is_clear = match target.reach {
            Reach::World => true,
            Reach::Country => target.name >= NAME_MIN && named.next().is_none(),
            Reach::Some => false,
        };
        return is_clear.then_some(target.domain);
    }
    // The suffix with its dot, and a slip.
    let search =
        Search { domain: label, missing_max: 8, length_max: 8, limit: |target| target.limit_of_impossible };
    let found = search.nearest(|target, limit| {
        let whole = distance(target.domain.as_bytes(), label.as_bytes(), limit);
        let rest = limit.checked_sub(SUFFIX_OMITTED).filter(|_| target.reach != Reach::Some);
        let name = rest.and_then(|limit| distance(target.name().as_bytes(), label.as_bytes(), limit));
        whole.into_iter().chain(name.map(|cost| cost + SUFFIX_OMITTED)).min()
    });
    found.map(|(target, _)| target.domain)
}

/// What was meant by a name whose suffix was mended. A provider's name under another suffix is a stranger's,
/// who would get the mail.
fn under(name: &str, suffix: &str) -> Option<Cow<'static, str>> {
    let domain = [name, ".", suffix].concat();
    if let Some(target) = slip(&domain) {
        return Some(Cow::Borrowed(target));
    }
    if is_known(&domain) {
        return Some(Cow::Owned(domain));
    }
    let of_the_world = TARGETS.iter().filter(|target| target.reach == Reach::World);
    let costs = of_the_world.filter_map(|target| {
        let limit = target.limit_of_impossible.checked_sub(SUFFIX_OMITTED)?;
        Some((distance(target.name().as_bytes(), name.as_bytes(), limit)?, target))
    });
    if let Some((_, target)) = costs.min_by_key(|(cost, _)| *cost) {
        return Some(Cow::Borrowed(target.domain));
    }
    let label = name.rsplit('.').next();
    let is_a_providers =
        |target: &Target| target.reach != Reach::Some && target.limit > 0 && Some(target.name()) == label;
    (!TARGETS.iter().any(is_a_providers)).then_some(Cow::Owned(domain))
}

/// The name, a suffix that exists in place of one that does not, and what that costs.
fn mended(domain: &str) -> Option<(u8, &str, Cow<'static, str>)> {
    /// Two suffixes that are nearer to each other than this are equally likely.
    const MARGIN: u8 = 3;
    /// A dot left out of a suffix that is less used than those of the list.
    const DOT_IN_RARE: u8 = 9;
    /// As likely as all others together.
    const COM: &str = "com";
    let (name, top) = domain.rsplit_once('.')?;
    let parent = name.rfind('.').and_then(|dot| Some((name.get(..dot)?, domain.get(dot + 1..)?)));
    let mut candidates: Vec<(u8, &str, Cow<'static, str>)> = Vec::new();
    for suffix in SUFFIXES {
        let limit = match suffix.len() {
            2 => 7,
            _ if *suffix == COM => 12,
            _ => 11,
        };
        let parts = std::iter::once((name, top)).chain(parent.filter(|_| suffix.contains('.')));
        for (name, typed) in parts {
            if let Some(cost) = distance(suffix.as_bytes(), typed.as_bytes(), limit) {
                candidates.push((cost, name, Cow::Borrowed(suffix)));
            }
        }
    }
    if let Some((head, country)) = top.len().checked_sub(2).and_then(|at| top.split_at_checked(at)) {
        let suffix = [head, ".", country].concat();
        if holds(SECOND_LEVEL, &suffix) {
            candidates.push((DOT_IN_RARE, name, Cow::Owned(suffix)));
        }
    }
    // The sort is stable: of equals, the more used comes first.
    candidates.sort_by_key(|(cost, ..)| *cost);
    candidates
        .dedup_by(|(_, name, suffix), (_, other, other_suffix)| name == other && suffix == other_suffix);
    let mut candidates = candidates.into_iter();
    let (cost, name, suffix) = candidates.next()?;
    let second = candidates.next().map_or(u8::MAX, |(cost, ..)| cost);
    (second >= cost + MARGIN || suffix == COM).then_some((cost, name, suffix))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_in_order() {
        let tables = [("tops", TOPS), ("second level", SECOND_LEVEL), ("known", KNOWN)];
        for (table, by_length) in tables {
            for (length, words) in by_length.iter().enumerate().skip(1) {
                let words: Vec<_> = words.as_bytes().chunks(length).collect();
                assert!(words.is_sorted_by(|a, b| a < b), "{table} of {length}");
                assert!(words.iter().all(|word| holds(by_length, std::str::from_utf8(word).unwrap())));
            }
        }
    }

    #[test]
    fn what_is_suggested_can_be_real() {
        for target in &TARGETS {
            assert!(has_real_top(target.domain), "{}", target.domain);
            assert_eq!(meant(target.domain), None, "{}", target.domain);
        }
        for suffix in SUFFIXES {
            let is_suffix =
                if suffix.contains('.') { holds(SECOND_LEVEL, suffix) } else { holds(TOPS, suffix) };
            assert!(is_suffix, "{suffix}");
        }
    }

    /// Whoever confirms a suggestion sends mail there.
    #[test]
    fn a_well_known_name_leads_to_no_stranger() {
        let glued =
            SUFFIXES.iter().filter(|suffix| suffix.contains('.')).map(|suffix| suffix.replace('.', ""));
        let countries = TOPS.get(2).unwrap().as_bytes().chunks(2).flat_map(|country| {
            let country = std::str::from_utf8(country).unwrap();
            ["com", "co", "net", "org"].map(|before| [before, country].concat())
        });
        let suffixes: Vec<_> = glued.chain(countries).collect();
        assert!(suffixes.len() > 900);
        for target in TARGETS.iter().filter(|target| target.reach == Reach::World) {
            for suffix in &suffixes {
                for typed in [target.name(), &[target.name(), "s"].concat()] {
                    let typed = [typed, ".", suffix].concat();
                    if let Some(meant) = meant(&typed).filter(|meant| meant.starts_with(target.name())) {
                        let is_same_name = meant.split('.').next() == Some(target.name());
                        assert!(!is_same_name || is_known(&meant), "{typed}: {meant}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_domain_is_there_twice() {
        let mut domains: Vec<_> = TARGETS.iter().map(|target| target.domain).collect();
        domains.sort_unstable();
        assert!(domains.is_sorted_by(|a, b| a < b));
    }

    /// The lists are large and not ours, so `make typos` fetches them.
    #[test]
    #[ignore = "needs lists that `make typos` fetches"]
    fn real_domains_stay() {
        let lists = std::fs::read_to_string(std::env::var("REAL_DOMAINS").unwrap()).unwrap();
        let domains: Vec<_> = lists.split_whitespace().collect();
        assert!(domains.len() >= 5000, "only {}", domains.len());
        let changed: Vec<_> =
            domains.iter().filter(|domain| suggest(&["ana@", domain].concat()).is_some()).collect();
        let by_rules = |domain: &&&str| {
            has_real_top(domain) && nearest_possible(domain).is_some_and(|(_, cost)| cost > 0)
        };
        let mistaken: Vec<_> = domains.iter().filter(by_rules).collect();
        println!("{} real domains: {} changed", domains.len(), changed.len());
        println!("without the table of known ones the rules would change {}: {mistaken:?}", mistaken.len());
        assert_eq!(changed, Vec::<&&str>::new());
    }
}
