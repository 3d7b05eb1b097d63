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

/// Whether the domain is none of the well-known ones and looks like one (UTS 39 §4, skeletons without
/// regard to case).
fn looks_like_a_provider(domain: &str) -> bool {
    // Of ASCII only these look like something else.
    let may =
        !domain.is_ascii() || domain.contains(['0', '1']) || domain.contains("rn") || domain.contains("vv");
    if !may || is_well_known(domain) {
        return false;
    }
    let shape: String = shape(domain).collect();
    // Also below such a domain, as the names of a provider's hosts are.
    let labels = std::iter::successors(Some(&*shape), |name| Some(name.split_once('.')?.1));
    let shapes: Vec<_> = labels.filter(|name| name.contains('.')).collect();
    suggest::well_known().any(|known| shapes.iter().any(|shape| self::shape(known).eq(shape.chars())))
}

fn is_well_known(domain: &str) -> bool {
    let mut above = std::iter::successors(Some(domain), |domain| Some(domain.split_once('.')?.1));
    above.any(|domain| suggest::well_known().any(|known| known == domain))
}

fn shape(domain: &str) -> impl Iterator<Item = char> + '_ {
    skeleton(domain).flat_map(char::to_lowercase)
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
