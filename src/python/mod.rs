//! The binding: extract, release the GIL, wrap. No rule about names or addresses lives here.
