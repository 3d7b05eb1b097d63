//! Columns of text as Arrow lays them out, read with every check: offsets, views and UTF-8 come from
//! other programs. Not how they got here: the memory is already that of safe buffers.

use std::ops::Range;
use std::sync::Arc;

use arrow_buffer::{ArrowNativeType, Buffer, NullBuffer, ScalarBuffer};

use super::Failure;

/// How a column holds its texts (Arrow columnar format, "Variable-size Binary" and "… View" layouts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextType {
    /// `utf8`: 32-bit offsets.
    Small,
    /// `large_utf8`: 64-bit offsets.
    Large,
    /// `utf8_view`: a length, a prefix and a place for each text, or the text itself.
    View,
}

/// The buffers of a column of text.
#[derive(Clone)]
pub enum Layout {
    /// Text `i` is from `offsets[i]` to `offsets[i + 1]`.
    Small {
        /// One more than there are texts.
        offsets: ScalarBuffer<i32>,
        /// All texts, one after the other.
        values: Buffer,
    },
    /// As `Small`.
    Large {
        /// One more than there are texts.
        offsets: ScalarBuffer<i64>,
        /// All texts, one after the other.
        values: Buffer,
    },
    /// Text `i` is where `views[i]` says.
    View {
        /// One for each text.
        views: ScalarBuffer<u128>,
        /// Where the texts of more than [`INLINE`] bytes are.
        data: Arc<[Buffer]>,
    },
}

/// Bytes of a text that its view holds itself.
pub const INLINE: usize = 12;

/// A view taken apart: the length in the low 32 bits, then a prefix, a buffer and an offset of as many
/// bits, or up to [`INLINE`] bytes of text.
#[derive(Clone, Copy)]
pub struct View(pub u128);

impl View {
    /// The view of `text`, which stands at `offset` of the data buffer number `buffer`.
    pub fn new(text: &[u8], buffer: u32, offset: u32) -> Option<Self> {
        let length = u32::try_from(text.len()).ok()?;
        let mut bytes = [0; 16];
        let mut parts = bytes.chunks_exact_mut(4);
        let mut put = |part: &[u8]| {
            if let Some(place) = parts.next() {
                place.iter_mut().zip(part).for_each(|(to, from)| *to = *from);
            }
        };
        put(&length.to_le_bytes());
        if text.len() <= INLINE {
            text.chunks(4).for_each(put);
        } else {
            put(text);
            put(&buffer.to_le_bytes());
            put(&offset.to_le_bytes());
        }
        Some(Self(u128::from_le_bytes(bytes)))
    }

    #[allow(clippy::cast_possible_truncation, reason = "that is what is asked for")]
    const fn part(self, number: u32) -> u32 {
        (self.0 >> (32 * number)) as u32
    }

    /// Bytes of the text.
    pub const fn length(self) -> usize {
        self.part(0) as usize
    }

    /// The bytes of the text, if they are where the view says.
    fn bytes<'a>(self, inline: &'a u128, data: &'a [Buffer]) -> Option<&'a [u8]> {
        let length = self.length();
        if length <= INLINE {
            return inline_bytes(inline).get(4..4 + length);
        }
        let buffer = data.get(self.part(2) as usize)?;
        let start = self.part(3) as usize;
        let bytes = buffer.as_slice().get(start..start.checked_add(length)?)?;
        bytes.starts_with(&self.part(1).to_le_bytes()).then_some(bytes)
    }
}

#[cfg(target_endian = "little")]
fn inline_bytes(view: &u128) -> &[u8] {
    use arrow_buffer::ToByteSlice;
    view.to_byte_slice()
}

#[cfg(target_endian = "big")]
compile_error!("Arrow's C data interface is native-endian, and views are read as little-endian here");

/// A column of text. What is wrong with it is found out when it is read.
#[derive(Clone)]
pub struct Texts {
    layout: Layout,
    nulls: Option<NullBuffer>,
    length: usize,
}

impl Texts {
    /// Puts the buffers together.
    ///
    /// # Errors
    /// `malformed` where they do not agree about the length.
    pub fn new(layout: Layout, nulls: Option<NullBuffer>) -> Result<Self, Failure> {
        let length = match &layout {
            Layout::Small { offsets, .. } => offsets.len().checked_sub(1),
            Layout::Large { offsets, .. } => offsets.len().checked_sub(1),
            Layout::View { views, .. } => Some(views.len()),
        };
        let length = length.ok_or(Failure::Malformed)?;
        if nulls.as_ref().is_some_and(|nulls| nulls.len() != length) {
            return Err(Failure::Malformed);
        }
        Ok(Self { layout, nulls, length })
    }

    /// How many texts and nulls there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// How the texts are held.
    #[must_use]
    pub fn kind(&self) -> TextType {
        match self.layout {
            Layout::Small { .. } => TextType::Small,
            Layout::Large { .. } => TextType::Large,
            Layout::View { .. } => TextType::View,
        }
    }

    /// The buffers.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Which are null.
    #[must_use]
    pub fn nulls(&self) -> Option<&NullBuffer> {
        self.nulls.as_ref()
    }

    /// The same texts, null also where `nulls` says so.
    #[must_use]
    pub fn with_nulls(self, nulls: Option<&NullBuffer>) -> Self {
        Self { nulls: NullBuffer::union(self.nulls.as_ref(), nulls), ..self }
    }

    fn is_null(&self, row: usize) -> bool {
        self.nulls.as_ref().is_some_and(|nulls| row < nulls.len() && nulls.is_null(row))
    }

    /// The bytes that the texts of `rows` take, as far as the column can be believed.
    pub fn size(&self, rows: Range<usize>) -> usize {
        fn span<O: ArrowNativeType>(offsets: &[O], rows: &Range<usize>) -> usize {
            let at = |row: usize| offsets.get(row).and_then(|offset| offset.to_usize()).unwrap_or_default();
            at(rows.end).saturating_sub(at(rows.start))
        }
        match &self.layout {
            Layout::Small { offsets, .. } => span(offsets, &rows),
            Layout::Large { offsets, .. } => span(offsets, &rows),
            Layout::View { views, .. } => {
                views.get(rows).unwrap_or_default().iter().map(|view| View(*view).length()).sum()
            }
        }
    }

    /// Shows `visit` each text or null of `rows`, in order.
    ///
    /// # Errors
    /// `malformed` where a text is not where its column says, or no UTF-8; what `visit` returns.
    pub fn visit<'a>(
        &'a self,
        rows: Range<usize>,
        visit: impl FnMut(usize, Option<&'a str>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        match &self.layout {
            Layout::Small { offsets, values } => self.visit_offsets(offsets, values, rows, visit),
            Layout::Large { offsets, values } => self.visit_offsets(offsets, values, rows, visit),
            Layout::View { views, data } => self.visit_views(views, data, rows, visit),
        }
    }

    // In a frame of its own each loop spills less.
    #[inline(never)]
    fn visit_offsets<'a, O: ArrowNativeType>(
        &'a self,
        offsets: &'a [O],
        values: &'a [u8],
        rows: Range<usize>,
        mut visit: impl FnMut(usize, Option<&'a str>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let offsets = offsets.get(rows.start..=rows.end).ok_or(Failure::Malformed)?;
        let offset = |offset: &O| offset.to_usize().ok_or(Failure::Malformed);
        let (Some((first, ends)), Some(last)) = (offsets.split_first(), offsets.last()) else {
            return Err(Failure::Malformed);
        };
        let (first, last) = (offset(first)?, offset(last)?);
        let bytes = values.get(first..last).ok_or(Failure::Malformed)?;
        // Once for all; one by one only where what is under a null is no text.
        let all = std::str::from_utf8(bytes).ok();
        let mut start = 0;
        // Most columns: no null, and nothing to find but where each text ends.
        if let Some(mut rest) = all
            && self.nulls.as_ref().is_none_or(|nulls| nulls.null_count() == 0)
        {
            for (row, end) in rows.zip(ends) {
                let end = offset(end)?.checked_sub(first).ok_or(Failure::Malformed)?;
                let length = end.checked_sub(start).ok_or(Failure::Malformed)?;
                let (text, tail) = rest.split_at_checked(length).ok_or(Failure::Malformed)?;
                visit(row, Some(text))?;
                (rest, start) = (tail, end);
            }
            return Ok(());
        }
        for (row, end) in rows.zip(ends) {
            let end = offset(end)?.checked_sub(first).ok_or(Failure::Malformed)?;
            if end < start {
                return Err(Failure::Malformed);
            }
            let text = if self.is_null(row) {
                None
            } else {
                let text = match all {
                    Some(all) => all.get(start..end),
                    None => bytes.get(start..end).and_then(|text| std::str::from_utf8(text).ok()),
                };
                Some(text.ok_or(Failure::Malformed)?)
            };
            visit(row, text)?;
            start = end;
        }
        Ok(())
    }

    #[inline(never)]
    fn visit_views<'a>(
        &'a self,
        views: &'a [u128],
        data: &'a [Buffer],
        rows: Range<usize>,
        mut visit: impl FnMut(usize, Option<&'a str>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let views = views.get(rows.clone()).ok_or(Failure::Malformed)?;
        for (row, view) in rows.zip(views) {
            let text = if self.is_null(row) {
                None
            } else {
                let text = View(*view).bytes(view, data);
                Some(text.and_then(|text| std::str::from_utf8(text).ok()).ok_or(Failure::Malformed)?)
            };
            visit(row, text)?;
        }
        Ok(())
    }
}
