//! Dictionary-encoded columns: keys into a column of distinct texts, each of which is worked on once.
//! Not how it is worked on.

use std::collections::HashMap;

use arrow_buffer::{ArrowNativeType, NullBuffer, ScalarBuffer};

use super::Failure;
use super::build::{Builder, Column, TextBuilder, Type};
use super::texts::Texts;

macro_rules! keys {
    ($($name:ident $native:ty, $doc:literal;)+) => {
        /// The type of the keys.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum KeyType { $(#[doc = $doc] $name,)+ }

        /// The keys of a dictionary-encoded column.
        #[derive(Clone)]
        pub enum Keys { $(#[doc = $doc] $name(ScalarBuffer<$native>),)+ }

        impl Keys {
            /// Their type.
            #[must_use]
            pub fn kind(&self) -> KeyType {
                match self { $(Self::$name(_) => KeyType::$name,)+ }
            }

            /// How many there are.
            #[must_use]
            pub fn len(&self) -> usize {
                match self { $(Self::$name(keys) => keys.len(),)+ }
            }

            /// Whether there are none.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// The key of `row`, if it can be one.
            fn get(&self, row: usize) -> Option<usize> {
                match self { $(Self::$name(keys) => keys.get(row)?.to_usize(),)+ }
            }

            /// The same keys, each but for null replaced by what `renamed` has in its place.
            fn rename(&self, renamed: &[Option<usize>], nulls: Option<&NullBuffer>) -> Self {
                let name = |row: usize, key: Option<usize>| {
                    let key = key.filter(|_| nulls.is_none_or(|nulls| nulls.is_valid(row)));
                    key.and_then(|key| renamed.get(key).copied().flatten()).unwrap_or_default()
                };
                match self {
                    $(Self::$name(keys) => Self::$name(
                        // New names are never greater than old ones.
                        keys.iter().enumerate().map(|(row, key)| <$native>::usize_as(name(row, key.to_usize()))).collect()
                    ),)+
                }
            }
        }
    };
}

keys! {
    Int8 i8, "8 bits, signed.";
    Int16 i16, "16 bits, signed.";
    Int32 i32, "32 bits, signed.";
    Int64 i64, "64 bits, signed.";
    UInt8 u8, "8 bits.";
    UInt16 u16, "16 bits.";
    UInt32 u32, "32 bits.";
    UInt64 u64, "64 bits.";
}

/// A dictionary-encoded column of text.
#[derive(Clone)]
pub struct Dictionary {
    keys: Keys,
    nulls: Option<NullBuffer>,
    values: Texts,
    ordered: bool,
}

impl Dictionary {
    /// Puts the parts together. `ordered` tells whether the order of the values means something.
    ///
    /// # Errors
    /// `malformed` where a key that is not null has no value, or the lengths do not agree.
    pub fn new(keys: Keys, nulls: Option<NullBuffer>, values: Texts, ordered: bool) -> Result<Self, Failure> {
        if nulls.as_ref().is_some_and(|nulls| nulls.len() != keys.len()) {
            return Err(Failure::Malformed);
        }
        let dictionary = Self { keys, nulls, values, ordered };
        let within = |row| dictionary.keys.get(row).is_some_and(|key| key < dictionary.values.len());
        let valid = (0..dictionary.len()).all(|row| dictionary.is_null(row) || within(row));
        valid.then_some(dictionary).ok_or(Failure::Malformed)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The keys; what is under a null means nothing.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The distinct texts.
    #[must_use]
    pub fn values(&self) -> &Texts {
        &self.values
    }

    /// Which rows are null; also those are whose text is.
    #[must_use]
    pub fn nulls(&self) -> Option<&NullBuffer> {
        self.nulls.as_ref()
    }

    /// Whether the order of the values means something.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        self.ordered
    }

    /// Its type.
    #[must_use]
    pub fn kind(&self) -> Type {
        Type::Dictionary(self.keys.kind(), self.values.kind(), self.ordered)
    }

    fn is_null(&self, row: usize) -> bool {
        self.nulls.as_ref().is_some_and(|nulls| row < nulls.len() && nulls.is_null(row))
    }

    /// The key of each row that is not null.
    pub fn rows(&self) -> impl Iterator<Item = (usize, Option<usize>)> {
        (0..self.len()).map(|row| (row, self.keys.get(row).filter(|_| !self.is_null(row))))
    }

    /// The values that some row has; the others are null, so that nothing is said about them.
    pub fn used(&self) -> Texts {
        let mut used = vec![false; self.values.len()];
        for key in self.rows().filter_map(|(_, key)| key) {
            if let Some(used) = used.get_mut(key) {
                *used = true;
            }
        }
        if used.iter().all(|used| *used) {
            return self.values.clone();
        }
        self.values.clone().with_nulls(Some(&NullBuffer::from(used)))
    }

    /// The same rows with other texts for the values. Values that became the same are one; those that became
    /// null are gone, and the rows that had them are null.
    pub fn with_values(&self, made: &Texts) -> Result<Self, Failure> {
        let (mut names, mut first) = (Vec::with_capacity(made.len()), HashMap::new());
        let mut values = TextBuilder::like(made);
        made.visit(0..made.len(), |row, text| {
            let next = first.len();
            let name = text.map(|text| *first.entry(text).or_insert(next));
            if name == Some(next) {
                values.extend(made, row..row + 1)?;
            }
            names.push(name);
            Ok(())
        })?;
        if first.len() == made.len() {
            return Ok(Self { values: made.clone(), ..self.clone() });
        }
        let keys = self.keys.rename(&names, self.nulls());
        let lives = |key: usize| names.get(key).is_some_and(Option::is_some);
        let nulls = names.contains(&None).then(|| {
            NullBuffer::from(self.rows().map(|(_, key)| key.is_some_and(lives)).collect::<Vec<_>>())
        });
        Ok(Self { keys, nulls: nulls.or_else(|| self.nulls.clone()), values: values.finish()?, ..*self })
    }

    /// For each row what `made` has for its value.
    pub fn take(&self, made: &Column, kind: &Type) -> Result<Column, Failure> {
        let mut builder = Builder::new(kind, self.len());
        for (_, key) in self.rows() {
            match key {
                Some(key) => builder.extend(made, key..key + 1)?,
                None => builder.push_null()?,
            }
        }
        builder.finish()
    }
}
