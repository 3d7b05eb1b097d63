//! One mailbox, one key: what is left of an address when it is written as its provider reads it. Not
//! an address to write to: mail goes to the one that was given.

use std::borrow::Cow;

use super::provider::{PLUS, Provider, provider};
use super::{Email, Policy, character::nfc, local};

/// Which tags are no part of the name of a mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tags {
    /// Those that the provider is known to ignore.
    #[default]
    Known,
    /// Also what follows a plus sign at any other domain.
    Any,
}

impl Email<'_> {
    /// The key of the mailbox; borrowed where the address is its own key.
    #[must_use]
    pub fn canonical(&self, tags: Tags) -> Cow<'_, str> {
        canonical(&self.normalized, self.at, tags)
    }
}

/// The key of the mailbox of a valid address in normalized form, whose `@` stands at `at`.
///
/// Letter case goes everywhere: RFC 5321 §2.4 lets a host tell `Ana` from `ana`, and none is known that
/// does. A quoted local part stays as it is, and so does one of which nothing would be left.
pub(crate) fn canonical(normalized: &str, at: usize, tags: Tags) -> Cow<'_, str> {
    let (local, rest) = normalized.split_at_checked(at).unwrap_or_default();
    let domain = rest.strip_prefix('@').unwrap_or_default();
    let is_bare = !local.is_empty() && !local.starts_with('"');
    let (name, host, provider) = match subdomain(domain) {
        Some((name, host, provider)) if is_bare => (Cow::Borrowed(name), host, Some(provider)),
        _ => {
            let provider = provider(domain);
            let rule = provider.or((tags == Tags::Any).then_some(&PLUS));
            (if is_bare { mailbox(local, rule) } else { Cow::Borrowed(local) }, domain, provider)
        }
    };
    let home = provider.and_then(|provider| provider.home).unwrap_or(host);
    if *name == *local && home == domain {
        return Cow::Borrowed(normalized);
    }
    Cow::Owned([&*name, "@", home].concat())
}

/// Takes a domain apart that is a name below one of a provider with names there.
fn subdomain(domain: &str) -> Option<(&str, &str, &'static Provider)> {
    let (name, host) = domain.split_once('.')?;
    if !name.is_ascii() || !host.contains('.') {
        return None;
    }
    let provider = provider(host)?;
    provider.subdomains.then_some((name, host, provider))
}

/// The local part as the provider reads it.
fn mailbox<'a>(local: &'a str, rule: Option<&Provider>) -> Cow<'a, str> {
    let folded = fold(local);
    rule.and_then(|rule| rule.shorten(&folded)).map_or(folded, Cow::Owned)
}

impl Provider {
    /// The name of the mailbox, where that is not the whole local part.
    fn shorten(&self, local: &str) -> Option<String> {
        let is_ignored = |c| self.ignored.contains(c);
        let rewritten = |c| self.same.and_then(|(written, other)| (c == other).then_some(written));
        let name = self.tag.and_then(|tag| local.split_once(tag)).map_or(local, |(name, _)| name);
        if name == local && !name.contains(|c| is_ignored(c) || rewritten(c).is_some()) {
            return None;
        }
        let name: String =
            name.chars().filter(|c| !is_ignored(*c)).map(|c| rewritten(c).unwrap_or(c)).collect();
        // A mark may have come to stand beside another letter.
        let name = nfc(&name);
        local::check(&name, Policy::default()).is_ok().then(|| name.into_owned())
    }
}

/// The small letters of a local part, in form C. It never grows beyond its limit: İ and Ⱥ, whose small
/// forms are longer than they are, stay.
pub(super) fn fold(local: &str) -> Cow<'_, str> {
    if local.is_ascii() {
        return if local.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(local.to_ascii_lowercase())
        } else {
            Cow::Borrowed(local)
        };
    }
    let folded: String = local.chars().map(small).collect();
    if folded == local { Cow::Borrowed(local) } else { Cow::Owned(nfc(&folded).into_owned()) }
}

fn small(c: char) -> char {
    let mut forms = c.to_lowercase();
    match (forms.next(), forms.next()) {
        (Some(form), None) if form.len_utf8() <= c.len_utf8() => form,
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::super::provider::PROVIDERS;
    use super::super::{Domains, validate};
    use super::*;

    const POLICY: Policy = Policy {
        allow_smtputf8: true,
        allow_quoted_local: true,
        allow_domain_literal: false,
        allow_display_name: false,
        allow_empty_local: false,
        allow_long_local: false,
        domains: Domains::Any,
    };

    fn key(address: &str, tags: Tags) -> String {
        validate(address, &POLICY).unwrap().canonical(tags).into_owned()
    }

    /// Every domain of every provider, one below each, and some of nobody's.
    fn domain() -> impl Strategy<Value = String> {
        const OTHER: [&str; 4] = ["example.com", "bücher.example", "xn--bcher-kva.example", "localhost"];
        let known: Vec<_> = PROVIDERS.iter().flat_map(|provider| provider.domains).copied().collect();
        prop_oneof![
            4 => select(known.clone()).prop_map(str::to_owned),
            2 => ("[a-z0-9]{1,3}(-?[a-z0-9]){0,2}", select(known)).prop_map(|(name, domain)| format!("{name}.{domain}")),
            1 => select(&OTHER[..]).prop_map(str::to_owned),
        ]
    }

    fn local() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => "[aAbZ1._+-]{1,8}",
            2 => "[aE\u{e9}\u{c9}\u{130}\u{3a3}\u{3c2}\u{301}\u{307}\u{1e9e}\u{1c5}.+_-]{1,6}",
            1 => "[aA\u{130}+]{30,64}",
            1 => "\"[aA. +\u{c9}-]{1,8}\"",
        ]
    }

    fn tags() -> impl Strategy<Value = Tags> {
        select(&[Tags::Known, Tags::Any][..])
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn a_key_is_a_valid_address_and_its_own_key(local in local(), domain in domain(), tags in tags()) {
            let address = format!("{local}@{domain}");
            let Ok(email) = validate(&address, &POLICY) else { return Ok(()) };
            let canonical = email.canonical(tags);
            let again = validate(&canonical, &POLICY);
            prop_assert!(again.is_ok(), "{canonical} of {address}");
            let again = again.unwrap();
            prop_assert_eq!(&again.normalized, &canonical);
            prop_assert!(!again.local_part().is_empty());
            prop_assert_eq!(again.canonical(tags), &*canonical);
        }

        #[test]
        fn quotes_are_left_alone(content in "[aA+.-]{0,4} [aA+.-]{0,4}", domain in domain(), tags in tags()) {
            let address = format!("\"{content}\"@{domain}");
            let email = validate(&address, &POLICY).unwrap();
            let quoted = format!("\"{content}\"@");
            prop_assert!(email.canonical(tags).starts_with(&quoted));
        }
    }

    #[test]
    fn every_rule_holds_at_every_domain() {
        for provider in PROVIDERS {
            for domain in provider.domains {
                let home = provider.home.unwrap_or(domain);
                let expected = format!("ana@{home}");
                let mut same = vec![format!("ANA@{domain}")];
                same.extend(provider.tag.map(|tag| format!("Ana{tag}x{tag}y@{domain}")));
                same.extend(provider.ignored.chars().map(|c| format!("a{c}na@{domain}")));
                same.extend(provider.subdomains.then(|| format!("Any.thing@ana.{domain}")));
                for address in same {
                    assert_eq!(key(&address, Tags::Known), expected, "{address}");
                }
                if let Some((written, other)) = provider.same {
                    assert_eq!(
                        key(&format!("a{other}b@{domain}"), Tags::Known),
                        format!("a{written}b@{home}")
                    );
                }
                for sign in ".-_+".chars() {
                    let counts = provider.tag != Some(sign)
                        && !provider.ignored.contains(sign)
                        && provider.same.is_none_or(|(_, other)| other != sign);
                    if counts {
                        assert_eq!(key(&format!("a{sign}b@{domain}"), Tags::Any), format!("a{sign}b@{home}"));
                    }
                    // Nothing is left of a local part that is all sign.
                    if let Some(tag) = provider.tag {
                        assert_eq!(key(&format!("{tag}x@{domain}"), Tags::Known), format!("{tag}x@{home}"));
                    }
                }
            }
        }
    }
}
