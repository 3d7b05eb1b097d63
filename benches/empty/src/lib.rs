//! The floor of a call from Python: an empty function that takes a `str`.
//! Not part of the package; the benchmark holds `is_email` against it.

use pyo3::prelude::*;

#[pymodule]
mod cleanse_bench_empty {
    use super::*;

    /// Takes a `str` and does nothing.
    #[pyfunction]
    #[pyo3(signature = (text, /))]
    fn empty(text: &str) {
        let _ = text;
    }
}
