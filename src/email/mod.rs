//! E-mail addresses: RFC 5321 Mailbox and RFC 6531. Not RFC 5322: no comments, no folding.

use std::borrow::Cow;

use crate::finding::{Error, ErrorCode, Inspection, Repairs, Warnings};

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
            domains: Domains::Public,
        }
    }
}

/// A valid address. Borrows from the input where nothing had to change.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// Whether `input` is a valid address under `policy`.
#[must_use]
pub fn is_valid(input: &str, policy: &Policy) -> bool {
    validate(input, policy).is_ok()
}

/// Validates without repair.
///
/// # Errors
/// The first rule that the address breaks, and where.
pub fn validate<'a>(input: &'a str, _policy: &Policy) -> Result<Email<'a>, Error> {
    let at = input.rfind('@').ok_or(Error::whole(ErrorCode::MissingAt))?;
    Ok(Email {
        normalized: Cow::Borrowed(input),
        at,
        ascii_domain: None,
        smtputf8: !input.is_ascii(),
        display_name: None,
    })
}

/// Repairs what cannot change the mailbox, then validates.
///
/// # Errors
/// As [`validate`].
pub fn sanitize<'a>(input: &'a str, policy: &Policy) -> Result<Cow<'a, str>, Error> {
    validate(input, policy).map(|email| email.normalized)
}

/// As [`sanitize`], and tells what was repaired and what deserves a second look.
#[must_use]
pub fn inspect(input: &str, policy: &Policy) -> Inspection {
    Inspection {
        value: sanitize(input, policy).map(Cow::into_owned),
        repairs: Repairs::NONE,
        warnings: Warnings::NONE,
    }
}
