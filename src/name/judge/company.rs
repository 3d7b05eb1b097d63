//! Whether a name is that of a company or another body. Not a register: it reads the legal form, the
//! line of business and the signs beside them.

use super::business;
use super::reading::{Reading, Word};
use super::words::{self, Hash, Tells};

/// Whether `text` reads as a company; `small` is the input in small letters.
pub(super) fn is_company(text: &Reading<'_>, small: &str) -> bool {
    let marked = text.is_uncased() || text.holds("/.(");
    if marked && business::ANYWHERE.iter().any(|form| small.contains(form)) {
        return true;
    }
    let telling = Tells::LEGAL_FORM
        .or(Tells::BUSINESS)
        .or(Tells::BUSINESS_TOO)
        .or(Tells::OPENS_BUSINESS)
        .or(Tells::BODY_OF)
        .or(Tells::SHORT_FORM);
    let opened = text.words.first().is_some_and(|word| business::OPENING_FORMS.contains(&word.text));
    if !opened && !text.any.any(telling) && !text.holds("&.") {
        return false;
    }
    let [first, rest @ ..] = text.words.as_slice() else { return false };
    let Some(last) = rest.last() else { return false };
    rest.iter().any(|word| word.tells.any(Tells::UNMISTAKABLE))
        || last.tells.any(Tells::LEGAL_FORM.or(Tells::BUSINESS))
        || rest.len() > 1 && last.tells.any(Tells::BUSINESS_TOO)
        || first.tells.any(Tells::OPENS_BUSINESS)
        || first.tells.any(Tells::BODY_OF) && rest.first().is_some_and(|word| is_of(text.small(word)))
        || rest.len() > 2 && is_body_of(text)
        || is_and_company(text, last)
        || is_line_and_company(text)
        || is_dotted_form(text.text)
        || is_short_form(text, first, last)
        || text.holds(",") && rest.iter().any(|word| word.tells.any(Tells::LEGAL_FORM) && word.text.len() > 2)
}

fn is_of(word: &str) -> bool {
    matches!(word, "of" | "for" | "de" | "der" | "di" | "du" | "des" | "do" | "da" | "del" | "della")
}

/// The University of Oxford; Green Valley School District is told by its end.
fn is_body_of(text: &Reading<'_>) -> bool {
    text.words.windows(2).any(|pair| {
        let [body, of] = pair else { return false };
        body.tells.any(Tells::BODY_OF) && text.small(of) == "of"
    })
}

/// Smith & Co, Bianchi & C.
fn is_and_company(text: &Reading<'_>, last: &Word<'_>) -> bool {
    let last_is =
        matches!(text.small(last), "co" | "c" | "cia" | "comp" | "sohn" | "son" | "daughters" | "partner");
    last_is && text.text.get(..last.at).is_some_and(|head| head.trim_end().ends_with('&'))
}

/// Sunrise Trading Co: Co is a family name too, behind a line of business it is none.
fn is_line_and_company(text: &Reading<'_>) -> bool {
    let line = Tells::BUSINESS.or(Tells::BUSINESS_TOO);
    matches!(text.words.as_slice(), [_, .., before, last] if before.tells.any(line) && matches!(text.small(last), "co" | "comp"))
}

/// A legal form at the end with a full stop after each part: S.p.A., s. r. o., A.Ş.
fn is_dotted_form(text: &str) -> bool {
    let tail = text.trim_end_matches([' ', ',', ')', '"']);
    if !tail.contains('.') {
        return false;
    }
    // The words from the end that are short and have a full stop.
    let (mut form, mut stops, mut tokens) = (String::new(), 0, 0);
    for word in tail.rsplit([' ', ',']) {
        let bare: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        if !word.contains('.') || bare.chars().count() > 6 || form.len() > 16 || word.len() == tail.len() {
            break;
        }
        form.insert_str(0, &bare.to_lowercase());
        stops += word.matches('.').count();
        tokens += 1;
        let tells = words::tells(Hash::of(&form));
        let known = tells.any(Tells::LEGAL_FORM.or(Tells::SHORT_FORM));
        // Two initials may stand so: Anna S. A.
        let letters = form.chars().count();
        if known && stops > 1 && (letters > 2 || letters > 1 && tokens == 1) && !is_degree(&form, word) {
            return true;
        }
    }
    false
}

/// Dotted letters after a name that are initials or a degree as likely: J.D., M.A.
fn is_degree(form: &str, word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    matches!(
        form,
        "ad" | "as" | "se" | "ek" | "is" | "pt" | "kk" | "hf" | "ans" | "sc" | "ab" | "ag" | "ev" | "cv"
    ) && !(form == "as" && capitals == 0
        || form == "ev" && word.starts_with('e')
        || form == "ek" && word.starts_with('e'))
}

/// A legal form that is a name or initials too, where nothing else is in capitals: Schmidt AG, PT Jaya.
fn is_short_form(text: &Reading<'_>, first: &Word<'_>, last: &Word<'_>) -> bool {
    let shouted = text.words.iter().all(|word| !word.text.chars().any(char::is_lowercase));
    if shouted {
        let legal = last.tells.any(Tells::SHORT_FORM)
            && last.text.chars().count() > 2
            && is_unpronounceable(text.small(last));
        let opening = business::OPENING_FORMS.contains(&first.text) && !first.text.is_ascii();
        return legal || opening;
    }
    let written = |word: &Word<'_>| {
        let capitals = word.text.chars().filter(|c| c.is_uppercase()).count();
        capitals == word.text.chars().count() && capitals > 1
            || matches!(word.text, "ApS" | "Bt" | "GbR" | "eG" | "SpA" | "KGaA" | "SpK")
    };
    let alone = text.words.iter().filter(|word| written(word)).count() == 1;
    // PT Usha has two initials, PT Maju Jaya the form of a company of Indonesia.
    let opens =
        business::OPENING_FORMS.contains(&first.text) && (text.words.len() > 2 || first.text.len() > 2);
    alone && (last.tells.any(Tells::SHORT_FORM) && written(last) || opens)
        || text.text.contains('/') && last.tells.any(Tells::SHORT_FORM) && written(last)
}

/// Three letters without a vowel: SRL, SRO, KFT, not SIA or SAS.
fn is_unpronounceable(form: &str) -> bool {
    !form.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}
