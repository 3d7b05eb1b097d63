//! `cleanse`: names and e-mail addresses, cleaned and validated. No I/O, no global state, and
//! nothing is kept.
//!
//! Each concept is a folder that can be read alone:
//!
//! - [`email`]: syntax, domain, policy, knowledge, suggestion. Text in, [`email::Email`] or a coded
//!   [`finding::Error`] out.
//! - [`name`]: repair, case, parse, judge, key, and whether two names may be one person's.
//! - [`text`]: the Unicode repairs that names, addresses and free text share.
//! - [`finding`]: the codes of errors, repairs and warnings; they never hold the input.
//! - [`ruleset`]: versions and a digest of the rules and data that decide.
//! - `tables`: generated data, committed; each file names the command that made it.
//! - `alignment`: the edit distance that suggestions and the comparison of names weigh by rules of their own.
//! - `columnar`: the same over Arrow columns (feature `columnar`).
//! - `line`: where batches and columns wait to be worked on by several threads.
//! - `python`: the binding, the only place that knows pyo3 (feature `python`).
#![cfg_attr(not(feature = "python"), forbid(unsafe_code))]

mod alignment;
#[cfg(feature = "columnar")]
pub mod columnar;
pub mod email;
pub mod finding;
#[cfg(any(feature = "columnar", feature = "python"))]
mod line;
pub mod name;
#[cfg(feature = "python")]
mod python;
pub mod ruleset;
mod tables;
pub mod text;
#[cfg(any(feature = "columnar", feature = "python"))]
mod threads;
