//! What deserves a second look in a valid address. Never a reason to refuse one.

use unicode_script::{Script, ScriptExtension, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

use super::{Email, Knowledge, suggest};
use crate::finding::{Warning, Warnings};

/// The warnings about a valid address.
pub(super) fn warnings(email: &Email<'_>, knowledge: &Knowledge) -> Warnings {
    let mut warnings = Warnings::NONE;
    let known = [
        (Warning::Disposable, email.is_disposable(knowledge)),
        (Warning::Relay, email.is_relay(knowledge)),
        (Warning::Free, email.is_free(knowledge)),
        (Warning::Role, email.is_role(knowledge)),
    ];
    known.into_iter().filter(|(_, is_known)| *is_known).for_each(|(warning, _)| warnings.insert(warning));
    let (local, rest) = email.normalized.split_at_checked(email.at).unwrap_or_default();
    let domain = rest.strip_prefix('@').unwrap_or_default();
    if local.contains('=') && is_encoded_word(local) {
        warnings.insert(Warning::EncodedWord);
    }
    if local.contains(['%', '!']) {
        warnings.insert(Warning::SourceRoute);
    }
    if email.smtputf8 {
        warnings.insert(Warning::Smtputf8);
    }
    if local.find('+').is_some_and(|plus| plus > 0) {
        warnings.insert(Warning::Subaddress);
    }
    if std::iter::once(local).chain(domain.split('.')).any(mixes_scripts) {
        warnings.insert(Warning::MixedScript);
    }
    if suggest::is_slip(domain) {
        warnings.insert(Warning::Typo);
    }
    if looks_like_a_provider(domain) {
        warnings.insert(Warning::Confusable);
    }
    warnings
}

/// Whether the domain, or one above it, is none of the well-known ones and looks like one (UTS 39 §4,
/// skeletons without regard to case).
fn looks_like_a_provider(domain: &str) -> bool {
    // Of ASCII only these look like something else, as in `shape_of_ascii`.
    if domain.is_ascii() && !domain.contains(['0', '1']) && !domain.contains("rn") {
        return false;
    }
    let shape: String = shape(domain).collect();
    with_those_above(domain).zip(with_those_above(&shape)).any(|(domain, shape)| {
        !suggest::well_known().any(|known| known == domain)
            && suggest::well_known().any(|known| shape_of_ascii(known).eq(shape.chars()))
    })
}

/// The domain and those above it, without the top-level one.
fn with_those_above(domain: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(domain), |name| Some(name.split_once('.')?.1))
        .filter(|name| name.contains('.'))
}

fn shape(domain: &str) -> impl Iterator<Item = char> + '_ {
    skeleton(domain).flat_map(char::to_lowercase)
}

/// [`shape`] of a domain in lower-case ASCII, letter by letter and without the tables: cheap enough to be
/// asked for every well-known domain, so that nothing has to be kept, and no lock for it.
fn shape_of_ascii(domain: &str) -> impl Iterator<Item = char> + '_ {
    domain.chars().flat_map(|c| {
        let (first, second) = match c {
            '0' => ('o', None),
            '1' => ('l', None),
            'm' => ('r', Some('n')),
            c => (c, None),
        };
        std::iter::once(first).chain(second)
    })
}

/// RFC 2047 §2: `=?charset?encoding?`. The rest is left out, since decoders are lenient about it.
fn is_encoded_word(local: &str) -> bool {
    let mut words = local.split("=?").skip(1);
    words.any(|word| {
        let mut fields = word.split('?');
        let charset = fields.next().unwrap_or_default();
        let encoding = fields.next().unwrap_or_default();
        !charset.is_empty() && matches!(encoding, "q" | "Q" | "b" | "B") && fields.next().is_some()
    })
}

/// UTS 39 §5.2, highly restrictive: beyond one script, only Latin with those of East Asia.
const TOGETHER: [&[Script]; 3] = [
    &[Script::Latin, Script::Han, Script::Hiragana, Script::Katakana],
    &[Script::Latin, Script::Han, Script::Bopomofo],
    &[Script::Latin, Script::Han, Script::Hangul],
];

fn mixes_scripts(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    ScriptExtension::for_str(text).is_empty()
        && !TOGETHER.iter().any(|together| {
            text.chars().all(|c| together.iter().any(|script| c.script_extension().contains_script(*script)))
        })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::super::{Policy, inspect};
    use super::*;

    /// Letters of other scripts and digits that UTS 39 takes for those of ASCII beside them.
    const ALIKE: &[(char, &[&str])] = &[
        ('a', &["\u{430}", "\u{251}"]),
        ('c', &["\u{441}"]),
        ('e', &["\u{435}"]),
        ('g', &["\u{261}"]),
        ('i', &["\u{456}", "\u{131}"]),
        ('l', &["1", "\u{4CF}"]),
        ('m', &["rn"]),
        ('o', &["0", "\u{43E}", "\u{3BF}"]),
        ('p', &["\u{440}", "\u{3C1}"]),
        ('s', &["\u{455}"]),
        ('u', &["\u{3C5}"]),
        ('v', &["\u{3BD}"]),
        ('x', &["\u{445}"]),
        ('y', &["\u{443}"]),
    ];

    #[test]
    fn the_shape_of_ascii_is_that_of_uts_39() {
        for known in suggest::well_known().chain(["abcdefghijklmnopqrstuvwxyz-0123456789."]) {
            assert!(shape_of_ascii(known).eq(shape(known)), "{known}");
        }
    }

    #[test]
    fn one_letter_of_another_kind_is_told_in_every_well_known_domain() {
        let mut told = 0;
        for known in suggest::well_known() {
            let (name, suffix) = known.split_once('.').unwrap();
            for (letter, others) in ALIKE.iter().filter(|(letter, _)| name.contains(*letter)) {
                for other in *others {
                    let domain = format!("{}.{suffix}", name.replacen(*letter, other, 1));
                    let found = inspect(&format!("ana@{domain}"), &Policy::default());
                    let is_known = suggest::well_known().any(|known| known == domain);
                    if found.value.is_ok() && !is_known {
                        assert!(found.warnings.contains(Warning::Confusable), "{domain}");
                        told += 1;
                    }
                }
            }
        }
        assert!(told > 1500, "only {told}");
    }

    /// The lists are large and not ours, so `make typos` fetches them.
    #[test]
    #[ignore = "needs lists that `make typos` fetches"]
    fn real_domains_look_like_themselves() {
        let lists = std::fs::read_to_string(std::env::var("REAL_DOMAINS").unwrap()).unwrap();
        let domains: Vec<_> = lists.split_whitespace().collect();
        assert!(domains.len() >= 5000, "only {}", domains.len());
        let is_told = |domain: &&&str| {
            let found = inspect(&["ana@", domain].concat(), &Policy::default());
            found.warnings.contains(Warning::Confusable)
        };
        let told: Vec<_> = domains.iter().filter(is_told).collect();
        println!("{} real domains: {} look like another", domains.len(), told.len());
        assert_eq!(told, Vec::<&&str>::new());
    }
}
