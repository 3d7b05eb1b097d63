//! The Arrow C data and stream interfaces: three structs, each of which frees what it holds. Not what
//! the buffers mean. <https://arrow.apache.org/docs/format/CDataInterface.html>

use std::ffi::{c_char, c_int, c_void};
use std::ptr;

/// `ARROW_FLAG_DICTIONARY_ORDERED`.
pub const DICTIONARY_ORDERED: i64 = 1;
/// `ARROW_FLAG_NULLABLE`.
pub const NULLABLE: i64 = 2;

/// `struct ArrowSchema`.
#[repr(C)]
pub struct Schema {
    pub format: *const c_char,
    pub name: *const c_char,
    pub metadata: *const c_char,
    pub flags: i64,
    pub n_children: i64,
    pub children: *mut *mut Schema,
    pub dictionary: *mut Schema,
    pub release: Option<unsafe extern "C" fn(*mut Schema)>,
    pub private_data: *mut c_void,
}

/// `struct ArrowArray`.
#[repr(C)]
pub struct Array {
    pub length: i64,
    pub null_count: i64,
    pub offset: i64,
    pub n_buffers: i64,
    pub n_children: i64,
    pub buffers: *mut *const c_void,
    pub children: *mut *mut Array,
    pub dictionary: *mut Array,
    pub release: Option<unsafe extern "C" fn(*mut Array)>,
    pub private_data: *mut c_void,
}

/// `struct ArrowArrayStream`.
#[repr(C)]
pub struct Stream {
    pub get_schema: Option<unsafe extern "C" fn(*mut Stream, *mut Schema) -> c_int>,
    pub get_next: Option<unsafe extern "C" fn(*mut Stream, *mut Array) -> c_int>,
    pub get_last_error: Option<unsafe extern "C" fn(*mut Stream) -> *const c_char>,
    pub release: Option<unsafe extern "C" fn(*mut Stream)>,
    pub private_data: *mut c_void,
}

/// What the three have in common.
pub trait Interface: Sized {
    /// One that holds nothing.
    const RELEASED: Self;

    /// Whether it holds nothing.
    fn is_released(&self) -> bool;

    /// Takes over what is at `place`, as the specification says of moving.
    ///
    /// # Safety
    /// `place` is null or points to a struct of this kind that nobody else uses meanwhile.
    unsafe fn take(place: *mut Self) -> Option<Self> {
        // SAFETY: the caller's.
        let place = unsafe { place.as_mut() }?;
        let taken = std::mem::replace(place, Self::RELEASED);
        (!taken.is_released()).then_some(taken)
    }
}

macro_rules! interface {
    ($name:ident { $($field:ident: $empty:expr),+ }) => {
        impl Interface for $name {
            const RELEASED: Self = Self { $($field: $empty,)+ release: None, private_data: ptr::null_mut() };

            fn is_released(&self) -> bool {
                self.release.is_none()
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                if let Some(release) = self.release {
                    // SAFETY: the specification demands that the struct may be released wherever it was
                    // moved to, once; who releases it sets `release` to null.
                    unsafe { release(self) };
                }
            }
        }

        // SAFETY: the specification allows release and use from any thread, one at a time.
        unsafe impl Send for $name {}
    };
}

interface! { Schema {
    format: ptr::null(), name: ptr::null(), metadata: ptr::null(), flags: 0, n_children: 0,
    children: ptr::null_mut(), dictionary: ptr::null_mut()
} }
interface! { Array {
    length: 0, null_count: 0, offset: 0, n_buffers: 0, n_children: 0, buffers: ptr::null_mut(),
    children: ptr::null_mut(), dictionary: ptr::null_mut()
} }
interface! { Stream { get_schema: None, get_next: None, get_last_error: None } }

// SAFETY: an array that was handed out is immutable until it is released.
unsafe impl Sync for Array {}
