//! The kernels: what each function of `cleanse` says of a text, as a row of a column. No rule about
//! names, addresses or texts lives here.

use std::sync::Arc;

use super::build::{Row, Type};
use super::judged::{Judge, Judged};
use super::repaired::{OnInvalid, Repair, Repaired, Slot};
use super::texts::TextType;
use super::{Kernel, Write, Written};
use crate::email::{self, BUILT_IN, Knowledge, Policy, Tags};
use crate::finding::{Ambiguity, Error, ErrorCode, Inspection, Repair as RepairCode, Warning};
use crate::name::key;
use crate::name::parse::{self, Field, Name};
use crate::name::{self, Locale, format};
use crate::text;

/// A kernel whose result is a text: its fields, and what it does with each.
macro_rules! repairing {
    ($(#[$doc:meta])* $name:ident($($field:ident: $type:ty),*), $on_invalid:expr, $repair:expr) => {
        $(#[$doc])*
        pub struct $name {
            $(#[doc = concat!("See `", stringify!($type), "`.")] pub $field: $type,)*
        }

        impl Kernel for $name {
            type Made = Repaired;

            fn output(&self, texts: TextType) -> Type {
                Type::Text(texts)
            }
        }

        impl Repair for $name {
            fn repair(&self, text: &str, row: &mut Slot<'_>) -> Result<(), Error> {
                let repair: fn(&Self, &str, &mut Slot<'_>) -> Result<(), Error> = $repair;
                repair(self, text, row)
            }

            fn on_invalid(&self) -> OnInvalid {
                let on_invalid: fn(&Self) -> OnInvalid = $on_invalid;
                on_invalid(self)
            }
        }
    };
}

repairing! {
    /// [`name::sanitize`] of each.
    SanitizeName(locale: Locale, on_invalid: OnInvalid), |kernel| kernel.on_invalid,
    |kernel, text, row| {
        name::sanitize_with(text, kernel.locale, |clean| {
            if let Some(clean) = clean? {
                row.becomes(text, clean);
            }
            Ok(())
        })
    }
}

repairing! {
    /// [`email::sanitize`] of each.
    SanitizeEmail(policy: Policy, on_invalid: OnInvalid), |kernel| kernel.on_invalid,
    |kernel, text, row| {
        row.becomes(text, &email::sanitize(text, &kernel.policy)?);
        Ok(())
    }
}

repairing! {
    /// The key of each mailbox: [`email::Email::canonical`].
    CanonicalEmail(policy: Policy, tags: Tags, on_invalid: OnInvalid), |kernel| kernel.on_invalid,
    |kernel, text, row| {
        row.becomes(text, &email::validate(text, &kernel.policy)?.canonical(kernel.tags));
        Ok(())
    }
}

repairing! {
    /// [`text::sanitize`] of each.
    SanitizeText(options: text::Options, on_invalid: OnInvalid), |kernel| kernel.on_invalid,
    |kernel, text, row| {
        row.becomes(text, &text::sanitize(text, &kernel.options)?);
        Ok(())
    }
}

repairing! {
    /// [`key::key`] of each.
    NameKey(on_invalid: OnInvalid), |kernel| kernel.on_invalid,
    |_, text, row| {
        row.becomes(text, &key::key(text)?);
        Ok(())
    }
}

repairing! {
    /// [`email::suggest`] of each; null where there is nothing to suggest.
    SuggestEmail(), |_| OnInvalid::Keep,
    |_, text, row| {
        match email::suggest(text) {
            Some(suggestion) => row.becomes(text, &suggestion),
            None => row.vanishes(),
        }
        Ok(())
    }
}

/// [`email::is_valid`] of each.
pub struct IsEmail {
    /// What an address may be.
    pub policy: Policy,
}

impl Kernel for IsEmail {
    type Made = Judged;

    fn output(&self, _texts: TextType) -> Type {
        Type::Bool
    }
}

impl Judge for IsEmail {
    fn judge(&self, text: &str) -> bool {
        email::is_valid(text, &self.policy)
    }
}

/// [`email::validate`] of each, with all that is known of an address.
pub struct ValidateEmail {
    /// What an address may be.
    pub policy: Policy,
    /// The sets that it is looked up in, where they are not those of the crate.
    pub knowledge: Option<Arc<Knowledge>>,
}

impl Kernel for ValidateEmail {
    type Made = Written;

    fn output(&self, texts: TextType) -> Type {
        let text = Type::Text(texts);
        Type::Struct(vec![
            ("normalized", text.clone()),
            ("local_part", text.clone()),
            ("domain", text.clone()),
            ("ascii_domain", text.clone()),
            ("ascii_email", text.clone()),
            ("smtputf8", Type::Bool),
            ("display_name", text.clone()),
            ("canonical", text.clone()),
            ("is_disposable", Type::Bool),
            ("is_relay", Type::Bool),
            ("is_role", Type::Bool),
            ("is_free", Type::Bool),
            ("suggestion", text.clone()),
            ("error", text),
            ("position", Type::Int),
        ])
    }
}

impl Write for ValidateEmail {
    fn write(&self, text: &str, row: &mut Row<'_>) {
        let knowledge = self.knowledge.as_deref().unwrap_or(&BUILT_IN);
        let email = match email::validate(text, &self.policy) {
            Ok(email) => email,
            Err(error) => {
                row.nulls_but(2).text(Some(error.code.as_str())).int(error.position);
                return;
            }
        };
        let (local, domain) = (email.local_part(), email.domain());
        row.text(Some(&email.normalized)).text(Some(local)).text(Some(domain));
        match &email.ascii_domain {
            None => row.text(Some(domain)).text((!email.smtputf8).then_some(&email.normalized)),
            Some(ascii) => {
                let address = (!email.smtputf8).then(|| format!("{local}@{ascii}"));
                row.text(Some(ascii)).text(address.as_deref())
            }
        };
        row.bool(email.smtputf8)
            .text(email.display_name.as_deref())
            .text(Some(&email.canonical(Tags::Known)))
            .bool(email.is_disposable(knowledge))
            .bool(email.is_relay(knowledge))
            .bool(email.is_role(knowledge))
            .bool(email.is_free(knowledge))
            .text(email::suggest(&email.normalized).as_deref())
            .text(None)
            .int(None);
    }
}

/// The fields of an inspection.
fn inspection(texts: TextType) -> Type {
    Type::Struct(vec![
        ("value", Type::Text(texts)),
        ("error", Type::Text(texts)),
        ("repairs", Type::List(texts)),
        ("warnings", Type::List(texts)),
    ])
}

fn write_inspection(found: &Inspection, row: &mut Row<'_>) {
    let error = found.value.as_ref().err().map(|error| error.code);
    row.text(found.value.as_deref().ok())
        .text(error.map(ErrorCode::as_str))
        .list(found.repairs.iter().map(RepairCode::as_str))
        .list(found.warnings.iter().map(Warning::as_str));
}

/// [`name::inspect`] of each.
pub struct InspectName {
    /// What the name cannot tell.
    pub locale: Locale,
}

impl Kernel for InspectName {
    type Made = Written;

    fn output(&self, texts: TextType) -> Type {
        inspection(texts)
    }
}

impl Write for InspectName {
    fn write(&self, text: &str, row: &mut Row<'_>) {
        write_inspection(&name::inspect(text, self.locale), row);
    }
}

/// [`email::inspect`] of each.
pub struct InspectEmail {
    /// What an address may be.
    pub policy: Policy,
    /// The sets that it is looked up in, where they are not those of the crate.
    pub knowledge: Option<Arc<Knowledge>>,
}

impl Kernel for InspectEmail {
    type Made = Written;

    fn output(&self, texts: TextType) -> Type {
        inspection(texts)
    }
}

impl Write for InspectEmail {
    fn write(&self, text: &str, row: &mut Row<'_>) {
        let knowledge = self.knowledge.as_deref().unwrap_or(&BUILT_IN);
        write_inspection(&email::inspect_with(text, &self.policy, knowledge), row);
    }
}

/// [`parse::parse`] of each.
pub struct ParseName {
    /// What the name cannot tell.
    pub locale: Locale,
}

impl Kernel for ParseName {
    type Made = Written;

    fn output(&self, texts: TextType) -> Type {
        let text = |name| (name, Type::Text(texts));
        let mut fields = vec![text("name")];
        fields.extend(["title", "given", "middle", "family", "suffix", "nickname", "maiden"].map(text));
        fields.extend(["order", "script", "initials", "key"].map(text));
        fields.push(("ambiguities", Type::List(texts)));
        fields.push(text("error"));
        Type::Struct(fields)
    }
}

impl Write for ParseName {
    fn write(&self, text: &str, row: &mut Row<'_>) {
        let name: Name = match parse::parse(text, self.locale) {
            Ok(name) => name,
            Err(error) => {
                row.nulls_but(1).text(Some(error.code.as_str()));
                return;
            }
        };
        row.text(Some(name.full()));
        for field in Field::ALL {
            row.text(Some(name.get(field)));
        }
        row.text(Some(name.order().as_str()))
            .text(Some(name.script()))
            .text(Some(&format::initials(&name)))
            .text(Some(&key::of(&name)))
            .list(name.ambiguities().iter().map(Ambiguity::as_str))
            .text(None);
    }
}
