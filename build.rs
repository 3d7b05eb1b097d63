//! Sets `CLEANSE_DIGEST`: a hash of all that decides about an answer. Not a checksum against tampering.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The rules, the tables, and the versions of the crates that both rest on.
const DECIDING: [&str; 2] = ["src", "Cargo.lock"];
/// The binding passes answers on and decides none.
const PASSING: &str = "python";

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut files = Vec::new();
    for name in DECIDING {
        println!("cargo::rerun-if-changed={name}");
        collect(&root.join(name), &mut files)?;
    }
    files.sort();
    let mut digest = Fnv::new();
    for path in files {
        digest.update(
            path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/").as_bytes(),
        );
        let mut content = fs::read(&path)?;
        // A checkout may end lines in its own way.
        content.retain(|byte| *byte != b'\r');
        digest.update(&content);
    }
    // Which letters there are, and their case, is asked of the standard library, too.
    let (major, minor, update) = char::UNICODE_VERSION;
    digest.update(format!("{major}.{minor}.{update}").as_bytes());
    println!("cargo::rustc-env=CLEANSE_DIGEST={:032x}", digest.0);
    Ok(())
}

/// The files at and below `path`; a path that is not there has none.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if entry.file_name() != PASSING {
                collect(&entry.path(), files)?;
            }
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}

/// FNV-1a of 128 bits (draft-eastlake-fnv): short, and the same everywhere.
struct Fnv(u128);

impl Fnv {
    fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    /// Adds a text and its end.
    fn update(&mut self, text: &[u8]) {
        for byte in text.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}
