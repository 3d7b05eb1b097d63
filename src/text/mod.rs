//! Repairs of text that names, addresses and free text share. Not where names or addresses are
//! judged.

pub mod character;
