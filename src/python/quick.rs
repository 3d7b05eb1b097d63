//! The call that is made most, `is_email(address)`, without what it takes to read keywords: that
//! would cost as much as the answer. Not a second meaning: every other call goes to the function
//! that pyo3 makes of `email::is_email`, whose name and documentation this one has.

use std::ffi::{CStr, CString, c_char};
use std::panic::catch_unwind;
use std::ptr::null_mut;
use std::sync::OnceLock;

use pyo3::exceptions::PyTypeError;
use pyo3::ffi::{
    METH_FASTCALL, METH_KEYWORDS, Py_False, Py_NewRef, Py_True, Py_ssize_t, PyCFunction_GetFlags,
    PyCFunction_GetFunction, PyCFunction_NewEx, PyCFunctionFastWithKeywords, PyErr_Clear, PyMethodDef,
    PyMethodDefPointer, PyObject, PyUnicode_AsUTF8AndSize, PyUnicode_GetLength,
};
use pyo3::prelude::*;
use pyo3::types::PyCFunction;

use crate::email::{INPUT_MAX, Policy, is_valid};

/// What the call with keywords goes to: written once, when the module is made.
static GENERAL: OnceLock<PyCFunctionFastWithKeywords> = OnceLock::new();

const FLAGS: i32 = METH_FASTCALL | METH_KEYWORDS;

/// The function with the name, the signature and the documentation of `general`.
pub fn is_email<'py>(
    general: &Bound<'py, PyCFunction>,
    module: &Bound<'py, PyModule>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = module.py();
    // SAFETY: `general` is a function of C, and alive.
    let (flags, function) =
        unsafe { (PyCFunction_GetFlags(general.as_ptr()), PyCFunction_GetFunction(general.as_ptr())) };
    let function = function.filter(|_| flags == FLAGS).ok_or_else(|| PyTypeError::new_err("no such call"))?;
    // SAFETY: by its flags, that is what the function is called with.
    GENERAL.get_or_init(|| unsafe {
        std::mem::transmute::<pyo3::ffi::PyCFunction, PyCFunctionFastWithKeywords>(function)
    });
    let signature: String = general.getattr("__text_signature__")?.extract()?;
    let doc: String = general.getattr("__doc__")?.extract()?;
    let doc = CString::new(format!("is_email{signature}\n--\n\n{doc}"))?;
    // Kept for as long as the process, as the definitions that pyo3 makes are.
    let definition = Box::leak(Box::new(PyMethodDef {
        ml_name: NAME.as_ptr(),
        ml_meth: PyMethodDefPointer { PyCFunctionFastWithKeywords: call },
        ml_flags: FLAGS,
        ml_doc: doc.into_raw(),
    }));
    // SAFETY: the definition is complete and never freed; the module and its name are alive, and the
    // function takes references of its own.
    unsafe {
        let name = module.name()?;
        Bound::from_owned_ptr_or_err(py, PyCFunction_NewEx(definition, module.as_ptr(), name.as_ptr()))
    }
}

const NAME: &CStr = c"is_email";

/// What Python calls.
unsafe extern "C" fn call(
    module: *mut PyObject,
    arguments: *const *mut PyObject,
    count: Py_ssize_t,
    keywords: *mut PyObject,
) -> *mut PyObject {
    if count == 1 && keywords.is_null() {
        // SAFETY: there is one argument, borrowed for the time of the call; the GIL is held.
        if let Some(answer) = unsafe { judge(*arguments) } {
            // SAFETY: the GIL is held, and both are immortal or counted by this.
            return unsafe { Py_NewRef(if answer { Py_True() } else { Py_False() }) };
        }
    }
    match GENERAL.get() {
        // SAFETY: the arguments are handed on as they came.
        Some(general) => unsafe { general(module, arguments, count, keywords) },
        None => null_mut(),
    }
}

/// The answer for a `str` that is short enough to be read at all and has a form in UTF-8.
///
/// # Safety
/// The GIL is held, and `address` is alive.
unsafe fn judge(address: *mut PyObject) -> Option<bool> {
    // SAFETY: as this function has it. What is no `str` has a length of -1 and sets an exception.
    let length = unsafe { PyUnicode_GetLength(address) };
    let Ok(length) = usize::try_from(length) else {
        return unknown();
    };
    if length > INPUT_MAX {
        return None;
    }
    let mut size = 0;
    // SAFETY: `address` is a `str`. What is returned is null, or UTF-8 of that size which it owns.
    let text = unsafe {
        let bytes: *const c_char = PyUnicode_AsUTF8AndSize(address, &raw mut size);
        if bytes.is_null() {
            // A lone surrogate.
            return unknown();
        }
        std::str::from_utf8_unchecked(std::slice::from_raw_parts(bytes.cast(), usize::try_from(size).ok()?))
    };
    // A panic ends in the general call, which tells of it.
    catch_unwind(|| is_valid(text, &Policy::default())).ok()
}

/// Takes back the exception that the general call will meet again.
#[cold]
fn unknown() -> Option<bool> {
    // SAFETY: the GIL is held, as wherever an exception was set.
    unsafe { PyErr_Clear() };
    None
}
