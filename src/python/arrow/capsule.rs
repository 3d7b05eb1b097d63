//! The Arrow `PyCapsule` interface: capsules around the structs of `abi`. Not what is in them.
//! <https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html>

use std::ffi::CStr;

use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use super::abi::{Array, Interface, Schema, Stream};

/// A struct that goes in capsules, under its name.
pub trait Encapsulated: Interface + Send + 'static {
    const NAME: &'static CStr;
}

impl Encapsulated for Schema {
    const NAME: &'static CStr = c"arrow_schema";
}

impl Encapsulated for Array {
    const NAME: &'static CStr = c"arrow_array";
}

impl Encapsulated for Stream {
    const NAME: &'static CStr = c"arrow_array_stream";
}

/// A capsule that holds `content`, and frees it where nobody takes it out.
pub fn new<T: Encapsulated>(py: Python<'_>, content: T) -> PyResult<Bound<'_, PyAny>> {
    Ok(PyCapsule::new_with_value(py, content, T::NAME)?.into_any())
}

/// Takes out what is in a capsule; `None` where it is empty already.
pub fn take<T: Encapsulated>(capsule: &Bound<'_, PyAny>) -> PyResult<Option<T>> {
    let content = capsule.cast::<PyCapsule>()?.pointer_checked(Some(T::NAME))?;
    // SAFETY: the interface has such a struct in a capsule of that name, and with the GIL held nobody else
    // is at it.
    Ok(unsafe { T::take(content.as_ptr().cast()) })
}
