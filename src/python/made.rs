//! The texts that a kernel makes for a chunk, one after the other. Not one allocation each: what a
//! worker allocates, the calling thread is slow to free.

/// Where one text is.
#[derive(Clone, Copy)]
pub struct Span {
    start: u32,
    end: u32,
}

/// The texts of a chunk.
#[derive(Default)]
pub struct Made(String);

impl Made {
    /// Keeps `made`, unless it is the `text` that it was made of.
    pub fn keep(&mut self, text: &str, made: &str) -> Option<Span> {
        (made != text).then(|| {
            let start = self.end();
            self.0.push_str(made);
            Span { start, end: self.end() }
        })
    }

    /// The text at `span`.
    pub fn get(&self, span: Span) -> &str {
        self.0.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// Forgets all texts; room for others remains.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// A chunk is far from this limit.
    fn end(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}
