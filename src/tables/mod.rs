//! Generated data. Each file says what made it; nothing here is written by hand.

#[rustfmt::skip]
pub mod characters;

#[rustfmt::skip]
pub mod entities;
