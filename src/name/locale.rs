//! What a locale decides about a name: only what the text itself cannot tell.

/// The language whose conventions hold where a name leaves a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// No preference, or a language without rules of its own.
    #[default]
    Undetermined,
    /// `ca`: a single *i* joins two family names.
    Catalan,
    /// `nl`, `af`, `fy`: an initial *ij* is one letter, *te* a particle.
    Dutch,
    /// `nl-BE`: the first particle of a family name is a capital.
    Flemish,
    /// `fr`: *d'* is small, the article after *de* is not.
    French,
    /// `hu`: the family name comes first.
    Hungarian,
    /// `it`: *De*, *Di*, *Della* open a family name.
    Italian,
    /// `ja`: the family name comes first.
    Japanese,
    /// `pt`, `gl`: a single *e* joins two family names.
    Portuguese,
    /// `es`: two family names.
    Spanish,
    /// `cs`, `sk`, `pl`: a single *z* is a particle.
    WestSlavic,
    /// `tr`, `az`: dotted and dotless i are two letters.
    Turkic,
    /// `vi`, `zh`, `yue`, `ko`: no word is a particle.
    EastAsian,
}

impl Locale {
    /// Reads a BCP 47 tag. `None` where it is not well-formed; a language without rules of its
    /// own is [`Locale::Undetermined`].
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut subtags = tag.split(['-', '_']);
        let belgian = subtags.clone().skip(1).any(|tag| tag.eq_ignore_ascii_case("be"));
        let language = subtags.next()?;
        let alphabetic = language.bytes().all(|byte| byte.is_ascii_alphabetic());
        if !(alphabetic && matches!(language.len(), 2..=8)) {
            return None;
        }
        if !subtags
            .all(|tag| matches!(tag.len(), 1..=8) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        {
            return None;
        }
        Some(match language.to_ascii_lowercase().as_str() {
            "ca" => Self::Catalan,
            "nl" if belgian => Self::Flemish,
            "nl" | "af" | "fy" => Self::Dutch,
            "fr" => Self::French,
            "hu" => Self::Hungarian,
            "it" => Self::Italian,
            "ja" => Self::Japanese,
            "pt" | "gl" => Self::Portuguese,
            "es" => Self::Spanish,
            "cs" | "sk" | "pl" => Self::WestSlavic,
            "tr" | "az" => Self::Turkic,
            "vi" | "zh" | "yue" | "ko" => Self::EastAsian,
            _ => Self::Undetermined,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags() {
        for (tag, locale) in [
            ("nl", Some(Locale::Dutch)),
            ("NL-be", Some(Locale::Flemish)),
            ("tr_TR", Some(Locale::Turkic)),
            ("az-Latn-AZ", Some(Locale::Turkic)),
            ("en", Some(Locale::Undetermined)),
            ("sr-Cyrl", Some(Locale::Undetermined)),
            ("", None),
            ("n", None),
            ("nl-", None),
            ("not a tag", None),
            ("nl-überlang", None),
        ] {
            assert_eq!(Locale::from_tag(tag), locale, "{tag}");
        }
    }
}
