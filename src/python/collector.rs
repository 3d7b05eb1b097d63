//! Objects that the cyclic garbage collector need not know, or not yet. Not a way around it for
//! objects that can be part of a cycle and that anyone else can reach.
//!
//! A collection walks through every container that is known, with the GIL held, and new containers
//! are what sets it off: a batch that makes a million of them would have all lists of the process
//! walked through again and again.

use pyo3::PyClass;
use pyo3::ffi::{
    PyGC_Disable, PyGC_Enable, PyList_New, PyObject_GC_IsTracked, PyObject_GC_Track, PyObject_GC_UnTrack,
};
use pyo3::prelude::*;
use pyo3::pyclass_init::PyClassInitializer;
use pyo3::types::PyList;

/// What holds nothing but `str` and plain data, and so can never be part of a cycle.
pub trait Acyclic: PyClass + Into<PyClassInitializer<Self>> {}

/// The Python object of `value`, unknown to the collector: pyo3 makes every class one of its own.
pub fn acyclic<T: Acyclic>(py: Python<'_>, value: T) -> PyResult<Bound<'_, T>> {
    let object = Bound::new(py, value)?;
    // SAFETY: the GIL is held, and the object is alive and of a class of the collector's.
    unsafe { PyObject_GC_UnTrack(object.as_ptr().cast()) };
    Ok(object)
}

/// A list with `length` places, hidden, and not to be shown or read before each of them is set. A
/// list that grows is moved now and then, which takes milliseconds at a million.
pub fn hidden_list(py: Python<'_>, length: usize) -> PyResult<Bound<'_, PyList>> {
    let length = isize::try_from(length)?;
    // SAFETY: the GIL is held, and what is returned is null, with an exception set, or a new
    // reference to a list.
    let list =
        unsafe { Bound::from_owned_ptr_or_err(py, PyList_New(length))?.cast_into_unchecked::<PyList>() };
    hide(&list);
    Ok(list)
}

/// Takes a new `object` from the collector, until `show`. Tells whether the collector knew it.
pub fn hide(object: &Bound<'_, PyAny>) -> bool {
    let tracked = is_tracked(object);
    if tracked {
        // SAFETY: the GIL is held, and the object is alive and has the header of a tracked object.
        unsafe { PyObject_GC_UnTrack(object.as_ptr().cast()) };
    }
    tracked
}

/// Makes an `object` that was hidden known to the collector.
pub fn show(object: &Bound<'_, PyAny>) {
    if !is_tracked(object) {
        // SAFETY: the GIL is held, the object is alive and complete, and it has the header of an
        // object that can be tracked, for only such objects are ever hidden.
        unsafe { PyObject_GC_Track(object.as_ptr().cast()) };
    }
}

/// Does something that makes many containers, none of which can be garbage yet, without a collection
/// in between. Not for anything that lets go of the GIL: no other thread is to see this.
pub fn paused<T>(_py: Python<'_>, work: impl FnOnce() -> T) -> T {
    struct Enable(bool);

    impl Drop for Enable {
        fn drop(&mut self) {
            if self.0 {
                // SAFETY: the GIL is held, as it was when the collector was disabled.
                unsafe { PyGC_Enable() };
            }
        }
    }

    // SAFETY: the GIL is held.
    let _enable = Enable(unsafe { PyGC_Disable() } != 0);
    work()
}

/// Lets the collector look at what is new and known to it, so that what was hidden meanwhile does not
/// count as new when it is shown.
pub fn settle(py: Python<'_>) -> PyResult<()> {
    let gc = py.import("gc")?;
    if gc.call_method0("isenabled")?.is_truthy()? {
        gc.call_method1("collect", (0,))?;
    }
    Ok(())
}

fn is_tracked(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the GIL is held and the object is alive; any object may be asked.
    unsafe { PyObject_GC_IsTracked(object.as_ptr()) != 0 }
}
