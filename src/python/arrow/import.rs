//! From the Arrow C interfaces to columns. What a struct claims is checked as far as it can be; that its
//! pointers lead to as much memory as it claims is what the interface asks its producer to guarantee.

use std::ffi::{CStr, c_char, c_void};
use std::panic::RefUnwindSafe;
use std::ptr::NonNull;
use std::sync::Arc;

use arrow_buffer::{ArrowNativeType, BooleanBuffer, Buffer, NullBuffer, ScalarBuffer};

use super::abi::{Array, DICTIONARY_ORDERED, Interface, Schema, Stream};
use crate::columnar::{Dictionary, Failure, Input, KeyType, Keys, Layout, TextType, Texts, Type};

/// What keeps the memory of an imported array alive.
struct Owner {
    array: Array,
}

impl RefUnwindSafe for Owner {}

/// The type of a column that comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// A column of text.
    Text(Type),
    /// A column of nulls, as a list without a text becomes.
    Nulls,
}

impl Incoming {
    /// The type that the kernels go by.
    pub fn texts(&self) -> Type {
        match self {
            Self::Text(texts) => texts.clone(),
            Self::Nulls => Type::Text(TextType::Small),
        }
    }
}

/// Why a schema is not for us.
#[derive(Clone, Copy)]
pub enum Unfit {
    /// It is no column of text.
    NoText,
    /// It breaks the specification.
    Malformed,
}

fn format(schema: &Schema) -> Result<&[u8], Unfit> {
    let format: *const c_char = schema.format;
    if format.is_null() {
        return Err(Unfit::Malformed);
    }
    // SAFETY: not null, and the specification makes it a string that ends with a null byte and lives as
    // long as the schema.
    Ok(unsafe { CStr::from_ptr(format) }.to_bytes())
}

fn text_type(format: &[u8]) -> Result<TextType, Unfit> {
    match format {
        b"u" => Ok(TextType::Small),
        b"U" => Ok(TextType::Large),
        b"vu" => Ok(TextType::View),
        _ => Err(Unfit::NoText),
    }
}

fn key_type(format: &[u8]) -> Result<KeyType, Unfit> {
    match format {
        b"c" => Ok(KeyType::Int8),
        b"s" => Ok(KeyType::Int16),
        b"i" => Ok(KeyType::Int32),
        b"l" => Ok(KeyType::Int64),
        b"C" => Ok(KeyType::UInt8),
        b"S" => Ok(KeyType::UInt16),
        b"I" => Ok(KeyType::UInt32),
        b"L" => Ok(KeyType::UInt64),
        _ => Err(Unfit::Malformed),
    }
}

/// Reads the type of a column.
pub fn schema(schema: &Schema) -> Result<Incoming, Unfit> {
    // SAFETY: null or, by the specification, a schema that lives as long as its parent.
    match unsafe { schema.dictionary.as_ref() } {
        Some(values) if values.dictionary.is_null() => {
            let (keys, texts) = (key_type(format(schema)?)?, text_type(format(values)?)?);
            Ok(Incoming::Text(Type::Dictionary(keys, texts, schema.flags & DICTIONARY_ORDERED != 0)))
        }
        Some(_) => Err(Unfit::NoText),
        None if format(schema)? == b"n" => Ok(Incoming::Nulls),
        None => Ok(Incoming::Text(Type::Text(text_type(format(schema)?)?))),
    }
}

/// The column of an array of the type `incoming`.
pub fn array(array: Array, incoming: &Incoming) -> Result<Input, Failure> {
    let owner = Arc::new(Owner { array });
    let array = Source { array: &owner.array, owner: &owner };
    match incoming {
        Incoming::Nulls => {
            let length = size(array.array.length)?;
            let nulls = NullBuffer::new_null(length);
            let layout = Layout::Small { offsets: vec![0; length + 1].into(), values: Buffer::default() };
            Ok(Input::Plain(Texts::new(layout, Some(nulls))?))
        }
        Incoming::Text(Type::Dictionary(keys, texts, ordered)) => {
            // SAFETY: null or, by the specification, an array that lives as long as its parent.
            let values = unsafe { array.array.dictionary.as_ref() }.ok_or(Failure::Malformed)?;
            let values = Source { array: values, owner: &owner }.texts(*texts)?;
            Dictionary::new(array.keys(*keys)?, array.nulls()?, values, *ordered).map(Input::Dictionary)
        }
        Incoming::Text(Type::Text(texts)) => array.texts(*texts).map(Input::Plain),
        Incoming::Text(_) => Err(Failure::Malformed),
    }
}

fn size(number: i64) -> Result<usize, Failure> {
    usize::try_from(number).map_err(|_| Failure::Malformed)
}

/// An array or a part of it, and what keeps the memory of both.
struct Source<'a> {
    array: &'a Array,
    owner: &'a Arc<Owner>,
}

impl Source<'_> {
    /// Where the rows begin and how many there are.
    fn rows(&self) -> Result<(usize, usize), Failure> {
        let (offset, length) = (size(self.array.offset)?, size(self.array.length)?);
        // What 16 bytes a row make must stay countable.
        let end = offset.checked_add(length).filter(|end| *end < usize::MAX / 64);
        end.map(|_| (offset, length)).ok_or(Failure::Malformed)
    }

    fn pointer(&self, number: usize) -> Result<*const c_void, Failure> {
        if self.array.buffers.is_null() || number >= size(self.array.n_buffers)? {
            return Err(Failure::Malformed);
        }
        // SAFETY: the specification has `n_buffers` pointers there.
        Ok(unsafe { self.array.buffers.add(number).read_unaligned() })
    }

    /// `bytes` bytes from the buffer `number`.
    fn buffer(&self, number: usize, bytes: usize) -> Result<Buffer, Failure> {
        if bytes == 0 {
            return Ok(Buffer::default());
        }
        let pointer =
            NonNull::new(self.pointer(number)?.cast_mut().cast::<u8>()).ok_or(Failure::Malformed)?;
        if isize::try_from(bytes).is_err() {
            return Err(Failure::Malformed);
        }
        // SAFETY: the specification has as many bytes there, and they live as long as the owner.
        Ok(unsafe { Buffer::from_custom_allocation(pointer, bytes, Arc::clone(self.owner) as _) })
    }

    /// `length` values from the one at `offset` on.
    fn values<T: ArrowNativeType>(
        &self,
        number: usize,
        offset: usize,
        length: usize,
    ) -> Result<ScalarBuffer<T>, Failure> {
        let width = size_of::<T>();
        let mut buffer = self.buffer(number, (offset + length) * width)?;
        if length == 0 {
            return Ok(Vec::new().into());
        }
        buffer = buffer.slice(offset * width);
        if !buffer.as_ptr().cast::<T>().is_aligned() {
            // The specification recommends alignment only.
            buffer = Buffer::from_slice_ref(buffer.as_slice());
        }
        Ok(ScalarBuffer::new(buffer, 0, length))
    }

    fn nulls(&self) -> Result<Option<NullBuffer>, Failure> {
        let (offset, length) = self.rows()?;
        if self.array.null_count == 0 || length == 0 {
            return Ok(None);
        }
        if self.pointer(0)?.is_null() {
            // Minus one says that nobody has counted.
            return if self.array.null_count < 0 { Ok(None) } else { Err(Failure::Malformed) };
        }
        let bits = self.buffer(0, (offset + length).div_ceil(8))?;
        let nulls = NullBuffer::new(BooleanBuffer::new(bits, offset, length));
        Ok((nulls.null_count() > 0).then_some(nulls))
    }

    fn offsets<O: ArrowNativeType>(&self) -> Result<(ScalarBuffer<O>, Buffer), Failure> {
        let (offset, length) = self.rows()?;
        if length == 0 {
            // Then there need not be even one offset.
            return Ok((vec![O::default()].into(), Buffer::default()));
        }
        let offsets = self.values::<O>(1, offset, length + 1)?;
        let end = offsets.last().and_then(|end| end.to_usize()).ok_or(Failure::Malformed)?;
        Ok((offsets, self.buffer(2, end)?))
    }

    fn texts(&self, kind: TextType) -> Result<Texts, Failure> {
        let layout = match kind {
            TextType::Small => {
                let (offsets, values) = self.offsets()?;
                Layout::Small { offsets, values }
            }
            TextType::Large => {
                let (offsets, values) = self.offsets()?;
                Layout::Large { offsets, values }
            }
            TextType::View => {
                let (offset, length) = self.rows()?;
                let views = self.values(1, offset, length)?;
                Layout::View { views, data: if length == 0 { Arc::default() } else { self.data()? } }
            }
        };
        Texts::new(layout, self.nulls()?)
    }

    /// The data buffers of views; the last buffer of the array tells their sizes.
    fn data(&self) -> Result<Arc<[Buffer]>, Failure> {
        let count = size(self.array.n_buffers)?.checked_sub(3).ok_or(Failure::Malformed)?;
        let sizes = self.values::<i64>(2 + count, 0, count)?;
        sizes.iter().enumerate().map(|(number, bytes)| self.buffer(2 + number, size(*bytes)?)).collect()
    }

    fn keys(&self, kind: KeyType) -> Result<Keys, Failure> {
        let (offset, length) = self.rows()?;
        Ok(match kind {
            KeyType::Int8 => Keys::Int8(self.values(1, offset, length)?),
            KeyType::Int16 => Keys::Int16(self.values(1, offset, length)?),
            KeyType::Int32 => Keys::Int32(self.values(1, offset, length)?),
            KeyType::Int64 => Keys::Int64(self.values(1, offset, length)?),
            KeyType::UInt8 => Keys::UInt8(self.values(1, offset, length)?),
            KeyType::UInt16 => Keys::UInt16(self.values(1, offset, length)?),
            KeyType::UInt32 => Keys::UInt32(self.values(1, offset, length)?),
            KeyType::UInt64 => Keys::UInt64(self.values(1, offset, length)?),
        })
    }
}

/// The arrays of a stream, one after the other.
pub struct Chunks {
    stream: Stream,
    incoming: Incoming,
    ended: bool,
}

impl Chunks {
    /// Asks the stream for its type.
    pub fn new(mut stream: Stream) -> Result<Self, Unfit> {
        let mut answer = Schema::RELEASED;
        let get_schema = stream.get_schema.ok_or(Unfit::Malformed)?;
        // SAFETY: the stream is not released, and there is room for the answer.
        let failed = unsafe { get_schema(&raw mut stream, &raw mut answer) } != 0;
        if failed || answer.is_released() {
            return Err(Unfit::Malformed);
        }
        Ok(Self { incoming: schema(&answer)?, stream, ended: false })
    }

    /// The type of all of them.
    pub fn incoming(&self) -> &Incoming {
        &self.incoming
    }
}

impl Iterator for Chunks {
    type Item = Result<Input, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        let get_next = self.stream.get_next.filter(|_| !self.ended)?;
        let mut answer = Array::RELEASED;
        // SAFETY: the stream is not released, and there is room for the answer.
        let failed = unsafe { get_next(&raw mut self.stream, &raw mut answer) } != 0;
        // A released array is the end.
        self.ended = failed || answer.is_released();
        if failed {
            return Some(Err(Failure::Source));
        }
        (!self.ended).then(|| array(answer, &self.incoming))
    }
}
