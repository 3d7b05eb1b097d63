//! E-mail addresses: RFC 5321 Mailbox and RFC 6531. Not RFC 5322: no comments, no folding.

mod address;
mod canonical;
mod character;
mod domain;
mod idna;
mod knowledge;
mod literal;
mod local;
mod plain;
mod provider;
mod repair;
mod settled;
mod special_use;
mod suggest;
mod warning;

use std::borrow::Cow;
use std::fmt;

pub use canonical::Tags;
#[cfg(feature = "python")]
pub(crate) use canonical::canonical;
pub use knowledge::{BUILT_IN, Knowledge, Known, Table, domain_entry, role_entry};
pub use suggest::suggest;

use self::plain::Doubt;
use crate::finding::{Error, ErrorCode, Inspection, Repair, Repairs, Warnings};

/// Which domains are acceptable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Domains {
    /// Rejects single labels and special-use names; accepts the documentation names.
    #[default]
    Public,
    /// Accepts also single labels and names of private networks.
    Internal,
    /// Accepts every name that the syntax allows.
    Any,
}

/// What an address may be; the defaults suit a sign-up form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the keywords of email-validator, by name")]
pub struct Policy {
    /// Accepts characters beyond ASCII in the local part (RFC 6531).
    pub allow_smtputf8: bool,
    /// Accepts `"quoted local parts"`.
    pub allow_quoted_local: bool,
    /// Accepts `[192.0.2.1]` and `[IPv6:2001:db8::1]` as the domain.
    pub allow_domain_literal: bool,
    /// Accepts `Display Name <address>`.
    pub allow_display_name: bool,
    /// Accepts `@example.com`.
    pub allow_empty_local: bool,
    /// Accepts more octets before the `@` than any host has to take (RFC 5321 §4.5.3.1.1).
    pub allow_long_local: bool,
    /// Which domains are acceptable.
    pub domains: Domains,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            allow_smtputf8: true,
            allow_quoted_local: false,
            allow_domain_literal: false,
            allow_display_name: false,
            allow_empty_local: false,
            allow_long_local: false,
            domains: Domains::Public,
        }
    }
}

impl Policy {
    /// Whether an address must be bare: no quotes, no literal, no display name, nothing left out.
    const fn is_bare(self) -> bool {
        !(self.allow_quoted_local
            || self.allow_domain_literal
            || self.allow_display_name
            || self.allow_empty_local
            || self.allow_long_local)
    }
}

/// A valid address. Borrows from the input where nothing had to change.
#[derive(Clone, PartialEq, Eq)]
pub struct Email<'a> {
    /// `local_part@domain`, the domain in U-labels.
    pub normalized: Cow<'a, str>,
    /// Where the `@` stands in `normalized`, in bytes.
    pub at: usize,
    /// The domain in A-labels, where that differs from the domain in `normalized`.
    pub ascii_domain: Option<Box<str>>,
    /// Whether the local part needs SMTPUTF8.
    pub smtputf8: bool,
    /// The display name, where the policy allowed one and one was there.
    pub display_name: Option<Box<str>>,
}

/// Masks the person, so that logs hold no address.
impl fmt::Debug for Email<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email(***@{})", self.domain())
    }
}

impl Email<'_> {
    /// What stands before the `@`.
    #[must_use]
    pub fn local_part(&self) -> &str {
        self.normalized.get(..self.at).unwrap_or_default()
    }

    /// What stands after the `@`, in U-labels.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.normalized.get(self.at + 1..).unwrap_or_default()
    }

    /// The same, holding its text itself.
    #[must_use]
    pub fn into_owned(self) -> Email<'static> {
        Email { normalized: Cow::Owned(self.normalized.into_owned()), ..self }
    }
}

/// Bytes of input that are looked at, a display name and what is to be repaired among them.
pub const INPUT_MAX: usize = 4096;

/// Whether `input` is a valid address under `policy`.
#[inline]
#[must_use]
pub fn is_valid(input: &str, policy: &Policy) -> bool {
    match plain::plain(input, policy.domains) {
        Ok(_) => true,
        Err(Doubt::Refused) if policy.is_bare() => false,
        Err(_) => is_valid_beyond_plain(input, *policy),
    }
}

#[cold]
fn is_valid_beyond_plain(input: &str, policy: Policy) -> bool {
    settled::is_settled_address(input, policy) || validate_beyond_plain(input, policy).is_ok()
}

fn validate_beyond_plain(input: &str, policy: Policy) -> Result<Email<'_>, Error> {
    settled::settled(input, policy).map_or_else(|| address::parse(input, policy), Ok)
}

/// Validates without repair.
///
/// # Errors
/// The first rule that the address breaks, and where.
pub fn validate<'a>(input: &'a str, policy: &Policy) -> Result<Email<'a>, Error> {
    match plain::plain(input, policy.domains) {
        Ok(plain) => Ok(plain.into_email(input)),
        Err(Doubt::Refused) => address::parse(input, *policy),
        Err(Doubt::Open) => validate_beyond_plain(input, *policy),
    }
}

/// Repairs what cannot change the mailbox, then validates.
///
/// # Errors
/// As [`validate`].
pub fn sanitize<'a>(input: &'a str, policy: &Policy) -> Result<Cow<'a, str>, Error> {
    clean(input, *policy).0.map(|email| email.normalized)
}

/// As [`sanitize`], and tells what was repaired and what deserves a second look.
#[must_use]
pub fn inspect(input: &str, policy: &Policy) -> Inspection {
    inspect_with(input, policy, &BUILT_IN)
}

/// As [`inspect`], with sets of the caller's own.
#[must_use]
pub fn inspect_with(input: &str, policy: &Policy, knowledge: &Knowledge) -> Inspection {
    let (email, repairs) = clean(input, *policy);
    let warnings = email.as_ref().map_or(Warnings::NONE, |email| warning::warnings(email, knowledge));
    Inspection { value: email.map(|email| email.normalized.into_owned()), repairs, warnings }
}

/// Repairs and validates. What is valid as it stands is never repaired into something invalid.
fn clean(input: &str, policy: Policy) -> (Result<Email<'_>, Error>, Repairs) {
    if let Ok(plain) = plain::plain(input, policy.domains) {
        let mut repairs = Repairs::NONE;
        if !plain.is_lower(input) {
            repairs.insert(Repair::NormalizedDomain);
        }
        return (Ok(plain.into_email(input)), repairs);
    }
    if input.len() > INPUT_MAX {
        return (Err(Error::whole(ErrorCode::TooLong)), Repairs::NONE);
    }
    let repaired = repair::repair(input);
    let mut repairs = repaired.repairs;
    let email = match &repaired.text {
        Ok(Cow::Borrowed(text)) => unquote(text, policy, &mut repairs),
        Ok(Cow::Owned(text)) => unquote(text, policy, &mut repairs).map(Email::into_owned),
        Err(error) => Err(*error),
    };
    match email.map_err(|error| repaired.locate(error)) {
        Ok(email) => (Ok(email), repairs),
        Err(error) => match address::parse(input, policy) {
            Ok(email) => {
                let address = input.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
                let mut repairs = normalizations(address.map_or(input, |(_, address)| address), &email);
                if address.is_some() {
                    repairs.insert(Repair::RemovedDisplayName);
                }
                (Ok(email), repairs)
            }
            Err(_) => (Err(error), repairs),
        },
    }
}

/// Validates a repaired text, where quotes may go that the local part does not need.
fn unquote<'a>(text: &'a str, policy: Policy, repairs: &mut Repairs) -> Result<Email<'a>, Error> {
    let email = validate(text, &Policy { allow_quoted_local: true, allow_display_name: false, ..policy })?;
    if email.normalized.starts_with('"') && !policy.allow_quoted_local {
        return Err(Error::at(ErrorCode::QuotedLocalNotAllowed, text, 0));
    }
    repairs.extend(normalizations(text, &email));
    Ok(email)
}

/// What validation itself changed on the way from `text` to the normalized address.
fn normalizations(text: &str, email: &Email<'_>) -> Repairs {
    let mut repairs = Repairs::NONE;
    let (local, domain) = text.rsplit_once('@').unwrap_or_default();
    let form = character::nfc(local);
    if form != local {
        repairs.insert(Repair::NormalizedUnicode);
    }
    if form != email.local_part() {
        repairs.insert(Repair::UnquotedLocal);
    }
    if domain != email.domain() {
        repairs.insert(Repair::NormalizedDomain);
    }
    repairs
}
