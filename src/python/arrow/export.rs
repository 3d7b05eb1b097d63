//! From columns to the Arrow C interfaces: buffers are lent, not copied. Not what they hold.

use std::ffi::{CString, c_char, c_int, c_void};
use std::ptr;

use arrow_buffer::{Buffer, NullBuffer, ScalarBuffer};

use super::abi::{Array, DICTIONARY_ORDERED, Interface, NULLABLE, Schema, Stream};
use crate::columnar::{Column, Dictionary, KeyType, Keys, Layout, TextType, Texts, Type};

/// `EINVAL`, which no platform numbers otherwise.
const INVALID: c_int = 22;

/// What an exported struct holds, and frees with itself.
struct Held<T> {
    name: CString,
    _buffers: Vec<Option<Buffer>>,
    pointers: Vec<*const c_void>,
    children: Vec<*mut T>,
    dictionary: *mut T,
}

impl<T> Held<T> {
    fn new(name: &str, buffers: Vec<Option<Buffer>>, children: Vec<T>, dictionary: Option<T>) -> Self {
        let pointer = |buffer: &Option<Buffer>| buffer.as_ref().map_or(ptr::null(), |it| it.as_ptr().cast());
        Self {
            name: CString::new(name).unwrap_or_default(),
            pointers: buffers.iter().map(pointer).collect(),
            _buffers: buffers,
            children: children.into_iter().map(|child| Box::into_raw(Box::new(child))).collect(),
            dictionary: dictionary.map_or(ptr::null_mut(), |it| Box::into_raw(Box::new(it))),
        }
    }
}

impl<T> Drop for Held<T> {
    fn drop(&mut self) {
        for child in self.children.iter().chain([&self.dictionary]).filter(|child| !child.is_null()) {
            // SAFETY: it came from a box, and the interface forbids consumers to free it.
            drop(unsafe { Box::from_raw(*child) });
        }
    }
}

macro_rules! release {
    ($name:ident: $type:ty, $held:ty) => {
        unsafe extern "C" fn $name(place: *mut $type) {
            // SAFETY: consumers call this with a struct that we made and that is not released yet.
            unsafe {
                (*place).release = None;
                drop(Box::from_raw((*place).private_data.cast::<$held>()));
            }
        }
    };
}

release!(release_schema: Schema, Held<Schema>);
release!(release_array: Array, Held<Array>);
release!(release_stream: Stream, Served);

fn count<T>(items: &[T]) -> i64 {
    i64::try_from(items.len()).unwrap_or_default()
}

fn text_format(kind: TextType) -> &'static std::ffi::CStr {
    match kind {
        TextType::Small => c"u",
        TextType::Large => c"U",
        TextType::View => c"vu",
    }
}

fn key_format(kind: KeyType) -> &'static std::ffi::CStr {
    match kind {
        KeyType::Int8 => c"c",
        KeyType::Int16 => c"s",
        KeyType::Int32 => c"i",
        KeyType::Int64 => c"l",
        KeyType::UInt8 => c"C",
        KeyType::UInt16 => c"S",
        KeyType::UInt32 => c"I",
        KeyType::UInt64 => c"L",
    }
}

/// The schema of a field called `name`.
pub fn schema(name: &str, kind: &Type) -> Schema {
    let mut flags = NULLABLE;
    let (format, children, dictionary) = match kind {
        Type::Text(texts) => (text_format(*texts), Vec::new(), None),
        Type::Bool => (c"b", Vec::new(), None),
        Type::Int => (c"i", Vec::new(), None),
        Type::List(texts) => (c"+l", vec![schema("item", &Type::Text(*texts))], None),
        Type::Struct(fields) => (c"+s", fields.iter().map(|(name, kind)| schema(name, kind)).collect(), None),
        Type::Dictionary(keys, texts, ordered) => {
            if *ordered {
                flags |= DICTIONARY_ORDERED;
            }
            (key_format(*keys), Vec::new(), Some(schema("", &Type::Text(*texts))))
        }
    };
    let mut held = Held::new(name, Vec::new(), children, dictionary);
    Schema {
        format: format.as_ptr(),
        name: held.name.as_ptr(),
        metadata: ptr::null(),
        flags,
        n_children: count(&held.children),
        children: held.children.as_mut_ptr(),
        dictionary: held.dictionary,
        release: Some(release_schema),
        private_data: Box::into_raw(Box::new(held)).cast(),
    }
}

fn bits(nulls: Option<&NullBuffer>) -> Option<Buffer> {
    nulls.map(|nulls| nulls.inner().sliced())
}

fn texts(texts: &Texts) -> Array {
    let mut buffers = vec![bits(texts.nulls())];
    match texts.layout() {
        Layout::Small { offsets, values } => {
            buffers.extend([Some(offsets.inner().clone()), Some(values.clone())]);
        }
        Layout::Large { offsets, values } => {
            buffers.extend([Some(offsets.inner().clone()), Some(values.clone())]);
        }
        Layout::View { views, data } => {
            buffers.push(Some(views.inner().clone()));
            buffers.extend(data.iter().cloned().map(Some));
            let sizes: Vec<i64> = data.iter().map(|buffer| count(buffer.as_slice())).collect();
            buffers.push(Some(ScalarBuffer::from(sizes).into_inner()));
        }
    }
    new_array(texts.len(), texts.nulls(), buffers, Vec::new(), None)
}

fn keys(dictionary: &Dictionary) -> Buffer {
    match dictionary.keys() {
        Keys::Int8(keys) => keys.inner().clone(),
        Keys::Int16(keys) => keys.inner().clone(),
        Keys::Int32(keys) => keys.inner().clone(),
        Keys::Int64(keys) => keys.inner().clone(),
        Keys::UInt8(keys) => keys.inner().clone(),
        Keys::UInt16(keys) => keys.inner().clone(),
        Keys::UInt32(keys) => keys.inner().clone(),
        Keys::UInt64(keys) => keys.inner().clone(),
    }
}

/// The array of a column.
pub fn array(column: &Column) -> Array {
    let nulls = column.nulls();
    let (buffers, children, dictionary) = match column {
        Column::Text(column) => return texts(column),
        Column::Dictionary(column) => {
            (vec![bits(nulls), Some(keys(column))], Vec::new(), Some(texts(column.values())))
        }
        Column::Bool(values, _) => (vec![bits(nulls), Some(values.sliced())], Vec::new(), None),
        Column::Int(values, _) => (vec![bits(nulls), Some(values.inner().clone())], Vec::new(), None),
        Column::List(offsets, items, _) => {
            (vec![bits(nulls), Some(offsets.inner().clone())], vec![texts(items)], None)
        }
        Column::Struct(_, fields, _) => (vec![bits(nulls)], fields.iter().map(array).collect(), None),
    };
    new_array(column.len(), nulls, buffers, children, dictionary)
}

fn new_array(
    length: usize,
    nulls: Option<&NullBuffer>,
    buffers: Vec<Option<Buffer>>,
    children: Vec<Array>,
    dictionary: Option<Array>,
) -> Array {
    let mut held = Held::new("", buffers, children, dictionary);
    Array {
        length: i64::try_from(length).unwrap_or_default(),
        null_count: nulls.map_or(0, |nulls| i64::try_from(nulls.null_count()).unwrap_or_default()),
        offset: 0,
        n_buffers: count(&held.pointers),
        n_children: count(&held.children),
        buffers: held.pointers.as_mut_ptr(),
        children: held.children.as_mut_ptr(),
        dictionary: held.dictionary,
        release: Some(release_array),
        private_data: Box::into_raw(Box::new(held)).cast(),
    }
}

/// Where a stream that is handed out gets its columns.
pub type Columns = Box<dyn Iterator<Item = Result<Column, &'static str>> + Send>;

struct Served {
    kind: Type,
    columns: Columns,
    error: CString,
}

/// A stream of `columns`, all of the type `kind`.
pub fn stream(kind: Type, columns: Columns) -> Stream {
    let served = Box::new(Served { kind, columns, error: CString::default() });
    Stream {
        get_schema: Some(get_schema),
        get_next: Some(get_next),
        get_last_error: Some(get_last_error),
        release: Some(release_stream),
        private_data: Box::into_raw(served).cast(),
    }
}

unsafe extern "C" fn get_schema(stream: *mut Stream, out: *mut Schema) -> c_int {
    // SAFETY: consumers call this with a stream that we made and that is not released yet, one call at a
    // time, and with room for the answer, which need not be initialised.
    unsafe {
        let served = &*(*stream).private_data.cast::<Served>();
        out.write(schema("", &served.kind));
    }
    0
}

unsafe extern "C" fn get_next(stream: *mut Stream, out: *mut Array) -> c_int {
    // SAFETY: as for `get_schema`.
    unsafe {
        let served = &mut *(*stream).private_data.cast::<Served>();
        let next = std::panic::AssertUnwindSafe(|| served.columns.next());
        match std::panic::catch_unwind(next).unwrap_or(Some(Err("internal error in cleanse"))) {
            Some(Ok(column)) => out.write(array(&column)),
            None => out.write(Array::RELEASED),
            Some(Err(message)) => {
                served.error = CString::new(message).unwrap_or_default();
                return INVALID;
            }
        }
    }
    0
}

unsafe extern "C" fn get_last_error(stream: *mut Stream) -> *const c_char {
    // SAFETY: as for `get_schema`.
    unsafe { (*(*stream).private_data.cast::<Served>()).error.as_ptr() }
}
