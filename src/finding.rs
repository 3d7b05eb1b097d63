//! What was found: codes for errors, repairs and warnings. Not where the rules live, and never a
//! place for the input: codes and errors are `Copy` and hold no text of the caller's, and an
//! [`Inspection`], which hands over the clean value, masks it in its `Debug`.

use std::fmt;

/// Declares a code enum with stable `snake_case` names, each with the sentence that explains it.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal, $text:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum $name { $(#[doc = $text] $variant,)+ }

        impl $name {
            /// Every code, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The rule in a sentence, without the input.
            #[must_use]
            pub const fn message(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

codes! {
    /// Why an input was refused. Names are stable: programs may match on them.
    ErrorCode {
        Empty = "empty", "The text is empty, or nothing is left of it once it is cleaned.";
        TooLong = "too_long", "The text is longer than the limit: 4,096 bytes of a name, 254 octets of an address, 1 MiB or the asked-for length of free text.";
        LoneSurrogate = "lone_surrogate", "The text holds half of a surrogate pair, which is not a character.";
        MissingAt = "missing_at", "An address needs an @ between local part and domain.";
        SeveralAt = "several_at", "An address has one @ outside quotes.";
        Whitespace = "whitespace", "An address holds no white space outside quotes.";
        LineBreak = "line_break", "An address is a single line.";
        ControlCharacter = "control_character", "An address holds no control characters.";
        BidiControl = "bidi_control", "An address holds no bidirectional controls: they make it read as another.";
        InvisibleCharacter = "invisible_character", "An address holds no invisible characters.";
        MisplacedJoiner = "misplaced_joiner", "A joiner stands only where the script needs it (RFC 5892, appendix A).";
        PrivateUseCharacter = "private_use_character", "An address holds no private-use characters.";
        UnassignedCharacter = "unassigned_character", "An address holds no unassigned code points.";
        LeadingMark = "leading_mark", "A combining mark needs a character of its own part to sit on.";
        StackedMarks = "stacked_marks", "No more than four combining marks may follow one another (UTS 39).";
        LocalEmpty = "local_empty", "There must be something before the @.";
        LocalTooLong = "local_too_long", "The part before the @ is at most 64 octets long (RFC 5321).";
        LocalMisplacedDot = "local_misplaced_dot", "A dot before the @ stands between two characters, never at an end or beside another.";
        LocalInvalidCharacter = "local_invalid_character", "The part before the @ holds a character that it may not.";
        MisplacedQuote = "misplaced_quote", "Quotes enclose the whole part before the @ or are absent.";
        UnclosedQuote = "unclosed_quote", "A quote is opened and never closed.";
        QuotedLocalNotAllowed = "quoted_local_not_allowed", "Quotes around the part before the @ are not allowed here.";
        Smtputf8NotAllowed = "smtputf8_not_allowed", "Characters beyond ASCII before the @ are not allowed here.";
        DomainEmpty = "domain_empty", "There must be a domain after the @.";
        DomainTooLong = "domain_too_long", "The domain is at most 253 octets long.";
        DomainInvalidCharacter = "domain_invalid_character", "The domain holds a character that no host name has (RFC 1123, IDNA 2008).";
        LabelEmpty = "label_empty", "A dot of the domain stands between two labels, never at an end or beside another.";
        LabelTooLong = "label_too_long", "A label of the domain is at most 63 octets long, as ASCII.";
        MisplacedHyphen = "misplaced_hyphen", "A label neither begins nor ends with a hyphen, nor has two in third and fourth place.";
        InvalidALabel = "invalid_a_label", "A label that begins with xn-- must be the Punycode of a valid label.";
        BidiRule = "bidi_rule", "The labels of a right-to-left domain must keep the Bidi rule (RFC 5893).";
        DomainLiteralNotAllowed = "domain_literal_not_allowed", "An IP address in brackets as the domain is not allowed here.";
        InvalidDomainLiteral = "invalid_domain_literal", "Brackets after the @ hold an IPv4 address, or IPv6: and an IPv6 address.";
        SingleLabel = "single_label", "A public domain has at least two labels.";
        InvalidTopLevel = "invalid_top_level", "The last label of a domain is no number, and of a public domain has letters only.";
        SpecialUseDomain = "special_use_domain", "The domain is reserved for a special use and takes no mail here.";
        DisplayNameNotAllowed = "display_name_not_allowed", "A display name or angle brackets are not allowed here.";
        InvalidDisplayName = "invalid_display_name", "A display name outside quotes holds only letters, digits, spaces and signs of an atom (RFC 5322).";
        UnclosedAngleBracket = "unclosed_angle_bracket", "An angle bracket is opened and never closed.";
        TextAfterAddress = "text_after_address", "Nothing may follow the closing angle bracket.";
    }
}

codes! {
    /// What was changed on the way to the value.
    Repair {
        DecodedHtml = "decoded_html", "HTML character references were decoded.";
        DecodedEscapes = "decoded_escapes", "Escapes of JSON, of URLs or of mail headers were decoded.";
        RemovedTags = "removed_tags", "HTML tags were removed.";
        RepairedMojibake = "repaired_mojibake", "UTF-8 that had been read as Latin-1, Windows-1252 or in another encoding was restored.";
        NormalizedUnicode = "normalized_unicode", "Characters were brought to Unicode normalization form C.";
        FoldedCompatibility = "folded_compatibility", "Full-width, mathematical and other compatibility forms were replaced by plain characters.";
        RemovedInvisible = "removed_invisible", "Control, formatting and other invisible characters were removed.";
        RemovedSymbols = "removed_symbols", "Emoji, symbols, private-use and unassigned characters were removed.";
        RemovedMarks = "removed_marks", "Combining marks beyond what the script uses were removed.";
        NormalizedSpace = "normalized_space", "White space was trimmed, or brought to single spaces.";
        NormalizedApostrophe = "normalized_apostrophe", "Look-alikes of the apostrophe were replaced by it.";
        NormalizedDash = "normalized_dash", "Look-alikes of the hyphen were replaced by it.";
        RemovedPunctuation = "removed_punctuation", "Punctuation that names do not use was removed.";
        RemovedDigits = "removed_digits", "Digits were removed.";
        RemovedQuotes = "removed_quotes", "Quotes around the whole were removed.";
        RemovedBrackets = "removed_brackets", "Brackets around the whole were removed.";
        RemovedScheme = "removed_scheme", "A leading mailto: and what belongs to the link were removed, and its percent-escapes decoded.";
        RemovedDisplayName = "removed_display_name", "The display name was removed.";
        RemovedLabel = "removed_label", "A label such as Email: before the address was removed.";
        TrimmedPunctuation = "trimmed_punctuation", "Punctuation of the surrounding text was trimmed.";
        UnquotedLocal = "unquoted_local", "The part before the @ was brought to the form with the fewest quotes.";
        NormalizedDomain = "normalized_domain", "The domain was brought to its one canonical form: lower case, U-labels, shortest literal.";
        Cased = "cased", "Capitals and small letters were set by the rules of names.";
    }
}

codes! {
    /// What deserves a second look. A warning never rejects.
    Warning {
        Placeholder = "placeholder", "The text reads as a placeholder, such as n/a, test or a run of keys.";
        Email = "email", "The text holds an e-mail address.";
        Url = "url", "The text holds a web address.";
        Markup = "markup", "The text held HTML markup.";
        Digits = "digits", "The text held digits.";
        Company = "company", "The text reads as a company.";
        SeveralPeople = "several_people", "The text names more than one person.";
        MixedScript = "mixed_script", "A word mixes letters of scripts that are not written together.";
        SingleCharacter = "single_character", "The name is a single character.";
        Repeated = "repeated", "A character or a word is repeated as no name does.";
        Typo = "typo", "The domain looks like a slip of the fingers for a well-known one.";
        Confusable = "confusable", "The domain looks like a well-known one, and is another.";
        EncodedWord = "encoded_word", "The part before the @ holds a MIME encoded word, which some gateways decode into another address.";
        SourceRoute = "source_route", "The part before the @ holds % or !, which some servers read as a route to another address.";
        Smtputf8 = "smtputf8", "The address needs servers that support SMTPUTF8.";
        Subaddress = "subaddress", "The part before the @ carries a +tag.";
        Disposable = "disposable", "The domain is one of mailboxes that are thrown away.";
        Relay = "relay", "The address forwards to a mailbox that it hides.";
        Free = "free", "The domain is one of a mailbox provider open to anyone.";
        Role = "role", "The part before the @ names a task, such as info or sales, not a person.";
        OffensivePayload = "offensive_payload", "The text holds the makings of an SQL, template or formula injection.";
    }
}

codes! {
    /// Where a parsed name was guessed at, and could be read otherwise.
    Ambiguity {
        Order = "order", "Which is the given name and which the family name was guessed.";
        FamilyNames = "family_names", "Where the given names end and the family names begin was guessed.";
        Mononym = "mononym", "A single name was taken for a given name.";
        Particle = "particle", "A word that is a particle in one language and a name in another was decided by its neighbours.";
        Title = "title", "A word that may be a title or a name was decided by its neighbours.";
        Suffix = "suffix", "A word that may be a suffix or a name was decided by its neighbours.";
        Nickname = "nickname", "What stands in brackets or quotes may be a nickname, a middle name or a former name.";
        Segmentation = "segmentation", "A name written without spaces was parted by guess.";
        SeveralPeople = "several_people", "The text names more than one person; the first was taken.";
    }
}

codes! {
    /// Why two names may denote one person, or may not; from the surest of the first to the least sure.
    Reason {
        Equal = "equal", "The names have the same words and initials, however they are cased, marked and ordered.";
        Transliteration = "transliteration", "The names are the same in two scripts.";
        Hyphenation = "hyphenation", "What is one word in one name is two in the other.";
        Particle = "particle", "One name leaves out a particle of the family name.";
        MissingSuffix = "missing_suffix", "One name leaves out what tells a son from his father.";
        MissingMiddle = "missing_middle", "One name leaves out a middle name.";
        PartOfFamily = "part_of_family", "One name has one of the family names of the other.";
        Initials = "initials", "One name has an initial where the other has a name.";
        Nickname = "nickname", "One name has a short or pet form of a given name of the other.";
        Shortened = "shortened", "One name has the beginning of a given name of the other.";
        Spelling = "spelling", "A word is spelt in two ways.";
        Maiden = "maiden", "The family name of one is the maiden name of the other.";
        Transposed = "transposed", "Family and given names have changed places.";
        CalledByMiddle = "called_by_middle", "One name leaves out the first given name, and begins with the second.";
        OnePart = "one_part", "One name has a given or a family name alone, and the other has it too.";
        SuffixDiffers = "suffix_differs", "The suffixes tell two generations, such as Jr. and Sr.";
        FamilyDiffers = "family_differs", "The family names are two.";
        GivenDiffers = "given_differs", "The first given names are two.";
        MiddleDiffers = "middle_differs", "Each name has a middle name that the other has not.";
    }
}

/// A refusal: its code and, where one character is to blame, the place of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// Which rule.
    pub code: ErrorCode,
    /// Index of the offending character in the input, in code points.
    pub position: Option<u32>,
}

impl Error {
    /// An error of the text as a whole.
    #[must_use]
    pub const fn whole(code: ErrorCode) -> Self {
        Self { code, position: None }
    }

    /// An error at the byte `offset` of `input`.
    #[must_use]
    pub fn at(code: ErrorCode, input: &str, offset: usize) -> Self {
        let position = input.char_indices().take_while(|(at, _)| *at < offset).count();
        Self { code, position: u32::try_from(position).ok() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.message())
    }
}

impl std::error::Error for Error {}

/// A set of codes of one kind, as a bit set: no allocation on the way to a clean value.
macro_rules! code_set {
    ($(#[$meta:meta])* $set:ident of $code:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $set(u64);

        impl $set {
            /// The empty set.
            pub const NONE: Self = Self(0);

            /// Adds one code.
            pub const fn insert(&mut self, code: $code) {
                self.0 |= 1 << code as u64;
            }

            /// Adds every code of `other`.
            pub const fn extend(&mut self, other: Self) {
                self.0 |= other.0;
            }

            /// Whether `code` is in the set.
            #[must_use]
            pub const fn contains(self, code: $code) -> bool {
                self.0 & (1 << code as u64) != 0
            }

            /// Whether the set is empty.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// The codes, in the order of declaration.
            pub fn iter(self) -> impl Iterator<Item = $code> {
                $code::ALL.iter().copied().filter(move |code| self.contains(*code))
            }
        }
    };
}

code_set! {
    /// The repairs that led to a value.
    Repairs of Repair
}
code_set! {
    /// The warnings about a value.
    Warnings of Warning
}
code_set! {
    /// The reasons why two names may denote one person, or may not.
    Reasons of Reason
}

code_set! {
    /// Where a parsed name was guessed at.
    Ambiguities of Ambiguity
}

/// What is known of one input: the value or the error, and the way there.
#[derive(Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The clean value, or why there is none.
    pub value: Result<String, Error>,
    /// What was changed.
    pub repairs: Repairs,
    /// What deserves a second look.
    pub warnings: Warnings,
}

/// Masks the value, so that logs hold none.
impl fmt::Debug for Inspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inspection")
            .field("value", &self.value.as_ref().map(|_| Masked))
            .field("repairs", &self.repairs)
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// What `Debug` shows in the place of a text.
pub(crate) struct Masked;

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use crate::{email, name, text};

    const CANARY: &str = "canary";

    #[test]
    fn debug_shows_no_text() {
        let address = format!("<{CANARY}@example.com>");
        let policy = email::Policy::default();
        for shown in [
            format!("{:?}", email::inspect(&address, &policy)),
            format!("{:?}", email::inspect(CANARY, &policy)),
            format!("{:?}", email::sanitize(CANARY, &policy)),
            format!("{:?}", name::inspect(CANARY, name::Locale::default())),
            format!("{:?}", text::inspect(CANARY, &text::Options::default())),
            format!("{:?}", text::clean(CANARY, text::Profile::Name)),
        ] {
            assert!(!shown.to_ascii_lowercase().contains(CANARY), "{shown}");
            assert!(shown.contains("***") || shown.contains("Err("), "{shown}");
        }
    }
}
