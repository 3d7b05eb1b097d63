//! Columns as they are made: types, finished columns, and what they grow from. Not what goes into them.

use std::ops::Range;
use std::sync::Arc;

use arrow_buffer::{ArrowNativeType, BooleanBuffer, BooleanBufferBuilder, Buffer, NullBuffer, ScalarBuffer};

use super::Failure;
use super::dictionary::{Dictionary, KeyType};
use super::texts::{INLINE, Layout, TextType, Texts, View};

/// The type of a column that is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Texts.
    Text(TextType),
    /// Texts by number; whether their order means something.
    Dictionary(KeyType, TextType, bool),
    /// Yes and no.
    Bool,
    /// 32-bit numbers.
    Int,
    /// Lists of texts.
    List(TextType),
    /// Fields by name.
    Struct(Vec<(&'static str, Type)>),
}

/// A finished column.
#[derive(Clone)]
pub enum Column {
    /// See [`Type::Text`].
    Text(Texts),
    /// See [`Type::Dictionary`].
    Dictionary(Dictionary),
    /// See [`Type::Bool`].
    Bool(BooleanBuffer, Option<NullBuffer>),
    /// See [`Type::Int`].
    Int(ScalarBuffer<i32>, Option<NullBuffer>),
    /// See [`Type::List`]: where each list begins, and the last ends, among the items.
    List(ScalarBuffer<i32>, Texts, Option<NullBuffer>),
    /// See [`Type::Struct`]: the number of rows, the fields.
    Struct(usize, Vec<Column>, Option<NullBuffer>),
}

impl Column {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Text(texts) => texts.len(),
            Self::Dictionary(dictionary) => dictionary.len(),
            Self::Bool(values, _) => values.len(),
            Self::Int(values, _) => values.len(),
            Self::List(offsets, ..) => offsets.len().saturating_sub(1),
            Self::Struct(length, ..) => *length,
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Which are null.
    #[must_use]
    pub fn nulls(&self) -> Option<&NullBuffer> {
        match self {
            Self::Text(texts) => texts.nulls(),
            Self::Dictionary(dictionary) => dictionary.nulls(),
            Self::Bool(_, nulls)
            | Self::Int(_, nulls)
            | Self::List(_, _, nulls)
            | Self::Struct(_, _, nulls) => nulls.as_ref(),
        }
    }
}

/// Which rows are null; nothing is written before one is.
#[derive(Default)]
pub struct Nulls {
    length: usize,
    bits: Option<BooleanBufferBuilder>,
}

impl Nulls {
    pub fn push(&mut self, valid: bool) {
        self.push_many(1, valid);
    }

    fn push_many(&mut self, count: usize, valid: bool) {
        if !valid && self.bits.is_none() {
            let mut bits = BooleanBufferBuilder::new(self.length + count);
            bits.append_n(self.length, true);
            self.bits = Some(bits);
        }
        if let Some(bits) = &mut self.bits {
            bits.append_n(count, valid);
        }
        self.length += count;
    }

    fn extend(&mut self, nulls: Option<&NullBuffer>, rows: &Range<usize>) {
        let nulls = nulls.filter(|nulls| nulls.null_count() > 0 && rows.end <= nulls.len());
        let Some(nulls) = nulls.map(|nulls| nulls.slice(rows.start, rows.len())) else {
            return self.push_many(rows.len(), true);
        };
        if nulls.null_count() == 0 {
            return self.push_many(rows.len(), true);
        }
        self.push_many(0, false);
        if let Some(bits) = &mut self.bits {
            bits.append_buffer(nulls.inner());
        }
        self.length += rows.len();
    }

    fn finish(self) -> Option<NullBuffer> {
        self.bits.map(|bits| NullBuffer::new(bits.build()))
    }
}

/// Texts as they are made.
pub struct TextBuilder {
    growing: Growing,
    nulls: Nulls,
}

enum Growing {
    Small(Vec<i32>, Vec<u8>),
    Large(Vec<i64>, Vec<u8>),
    View(Views),
}

/// Bytes of a data buffer of views; a text that is longer has one of its own.
const BLOCK: usize = 1 << 20;

struct Views {
    rows: Vec<u128>,
    data: Vec<Buffer>,
    open: Vec<u8>,
    /// The data that `data` begins with: views into it are copied as they are.
    shared: Option<Arc<[Buffer]>>,
}

impl Views {
    fn push(&mut self, text: &[u8]) -> Result<(), Failure> {
        let mut place = (0, 0);
        if text.len() > INLINE {
            if self.open.len() + text.len() > BLOCK {
                self.close();
            }
            if self.open.capacity() == 0 {
                self.open.reserve(BLOCK.max(text.len()));
            }
            place = (self.data.len(), self.open.len());
            self.open.extend_from_slice(text);
        }
        let number = |at| u32::try_from(at).map_err(|_| Failure::TooLarge);
        let view = View::new(text, number(place.0)?, number(place.1)?).ok_or(Failure::TooLarge)?;
        self.rows.push(view.0);
        Ok(())
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.data.push(Buffer::from_vec(std::mem::take(&mut self.open)));
        }
    }
}

fn push_offset<O: ArrowNativeType>(offsets: &mut Vec<O>, end: usize) -> Result<(), Failure> {
    offsets.push(O::from_usize(end).ok_or(Failure::TooLarge)?);
    Ok(())
}

/// Appends the texts of `rows`, whose offsets are in order, as [`Texts::visit`] found out.
fn extend_offsets<O: ArrowNativeType, I: ArrowNativeType>(
    offsets: &mut Vec<O>,
    values: &mut Vec<u8>,
    from: &[I],
    bytes: &[u8],
    rows: &Range<usize>,
) -> Result<(), Failure> {
    let from = from.get(rows.start..=rows.end).ok_or(Failure::Malformed)?;
    let place = |offset: Option<&I>| offset.and_then(|offset| offset.to_usize()).ok_or(Failure::Malformed);
    let (first, last) = (place(from.first())?, place(from.last())?);
    let (base, bytes) = (values.len(), bytes.get(first..last).ok_or(Failure::Malformed)?);
    O::from_usize(base + bytes.len()).ok_or(Failure::TooLarge)?;
    // No offset in between is beyond the last.
    let shift = |offset: &I| O::usize_as(offset.as_usize().wrapping_sub(first).wrapping_add(base));
    offsets.extend(from.iter().skip(1).map(shift));
    values.extend_from_slice(bytes);
    Ok(())
}

/// Appends the texts of `rows`, visited likewise, with `changes` in the place of some: of each its row, in order,
/// and where its text ends in `made`.
fn splice_offsets<O: ArrowNativeType, I: ArrowNativeType>(
    (offsets, values): (&mut Vec<O>, &mut Vec<u8>),
    (from, bytes): (&[I], &[u8]),
    rows: &Range<usize>,
    changes: &[(usize, Option<usize>)],
    made: &[u8],
) -> Option<()> {
    let mut from = from.get(rows.start..=rows.end)?;
    let (mut next, mut start) = (rows.start, 0);
    for (row, end) in changes.iter().copied().chain([(rows.end, None)]) {
        let (same, rest) = from.split_at_checked(row.checked_sub(next)? + 1)?;
        let (first, last) = (same.first()?.as_usize(), same.last()?.as_usize());
        let shift = values.len().wrapping_sub(first);
        values.extend_from_slice(bytes.get(first..last)?);
        offsets.extend(same.iter().skip(1).map(|offset| O::usize_as(offset.as_usize().wrapping_add(shift))));
        if let Some(end) = end {
            values.extend_from_slice(made.get(start..end)?);
            offsets.push(O::usize_as(values.len()));
            start = end;
        }
        (from, next) = (rest, row + 1);
    }
    // No offset before is beyond the last.
    O::from_usize(values.len()).map(|_| ())
}

impl TextBuilder {
    /// Nothing yet, of `kind`, with room for `rows`.
    pub fn new(kind: TextType, rows: usize) -> Self {
        let growing = match kind {
            TextType::Small => Growing::Small(start(rows), Vec::new()),
            TextType::Large => Growing::Large(start(rows), Vec::new()),
            TextType::View => Growing::View(Views {
                rows: Vec::with_capacity(rows),
                data: Vec::new(),
                open: Vec::new(),
                shared: None,
            }),
        };
        Self { growing, nulls: Nulls::default() }
    }

    /// What is much like `texts`: of its kind, with room for as much, and sharing its data where it can.
    pub fn like(texts: &Texts) -> Self {
        let mut builder = Self::new(texts.kind(), texts.len());
        match (&mut builder.growing, texts.layout()) {
            (Growing::View(views), Layout::View { data, .. }) => {
                views.data = data.to_vec();
                views.shared = Some(Arc::clone(data));
            }
            (Growing::Small(_, values) | Growing::Large(_, values), _) => {
                // Room is a kindness: without it the texts grow as they come.
                let _ = values.try_reserve(texts.size(0..texts.len()));
            }
            (Growing::View(_), _) => {}
        }
        builder
    }

    /// Appends a text, or null.
    pub fn push(&mut self, text: Option<&str>) -> Result<(), Failure> {
        self.nulls.push(text.is_some());
        let text = text.unwrap_or_default().as_bytes();
        match &mut self.growing {
            Growing::Small(offsets, values) => {
                values.extend_from_slice(text);
                push_offset(offsets, values.len())
            }
            Growing::Large(offsets, values) => {
                values.extend_from_slice(text);
                push_offset(offsets, values.len())
            }
            Growing::View(views) => views.push(text),
        }
    }

    /// Appends `rows` of `texts`, which have been visited, with `changes` in the place of some: of each its
    /// row, in order, and where its text ends in `made`, or that it becomes null.
    pub fn splice(
        &mut self,
        texts: &Texts,
        rows: Range<usize>,
        changes: &[(usize, Option<usize>)],
        made: &str,
    ) -> Result<(), Failure> {
        let valid = texts.nulls().is_none() && changes.iter().all(|(_, end)| end.is_some());
        let from = made.as_bytes();
        let spliced = match (&mut self.growing, texts.layout()) {
            (Growing::Small(offsets, values), Layout::Small { offsets: places, values: bytes }) if valid => {
                splice_offsets((offsets, values), (places, bytes), &rows, changes, from)
            }
            (Growing::Large(offsets, values), Layout::Large { offsets: places, values: bytes }) if valid => {
                splice_offsets((offsets, values), (places, bytes), &rows, changes, from)
            }
            _ => return self.splice_singly(texts, rows, changes, made),
        };
        self.nulls.push_many(rows.len(), true);
        spliced.ok_or(Failure::TooLarge)
    }

    fn splice_singly(
        &mut self,
        texts: &Texts,
        rows: Range<usize>,
        changes: &[(usize, Option<usize>)],
        made: &str,
    ) -> Result<(), Failure> {
        let (mut next, mut start) = (rows.start, 0);
        for (row, end) in changes.iter().copied() {
            if next < row {
                self.extend(texts, next..row)?;
            }
            match end {
                Some(end) => {
                    self.push(made.get(start..end))?;
                    start = end;
                }
                None => self.push(None)?,
            }
            next = row + 1;
        }
        if next < rows.end { self.extend(texts, next..rows.end) } else { Ok(()) }
    }

    /// Appends `rows` of `texts`, which have been visited.
    pub fn extend(&mut self, texts: &Texts, rows: Range<usize>) -> Result<(), Failure> {
        match (&mut self.growing, texts.layout()) {
            (Growing::Small(offsets, values), Layout::Small { offsets: from, values: bytes }) => {
                extend_offsets(offsets, values, from, bytes, &rows)?;
            }
            (Growing::Small(offsets, values), Layout::Large { offsets: from, values: bytes }) => {
                extend_offsets(offsets, values, from, bytes, &rows)?;
            }
            (Growing::Large(offsets, values), Layout::Small { offsets: from, values: bytes }) => {
                extend_offsets(offsets, values, from, bytes, &rows)?;
            }
            (Growing::Large(offsets, values), Layout::Large { offsets: from, values: bytes }) => {
                extend_offsets(offsets, values, from, bytes, &rows)?;
            }
            (Growing::View(views), Layout::View { views: from, data })
                if views.shared.as_ref().is_some_and(|shared| Arc::ptr_eq(shared, data)) =>
            {
                views.rows.extend_from_slice(from.get(rows.clone()).ok_or(Failure::Malformed)?);
            }
            _ => return texts.visit(rows, |_, text| self.push(text)),
        }
        self.nulls.extend(texts.nulls(), &rows);
        Ok(())
    }

    /// The column.
    pub fn finish(self) -> Result<Texts, Failure> {
        let layout = match self.growing {
            Growing::Small(offsets, values) => {
                Layout::Small { offsets: offsets.into(), values: Buffer::from_vec(values) }
            }
            Growing::Large(offsets, values) => {
                Layout::Large { offsets: offsets.into(), values: Buffer::from_vec(values) }
            }
            Growing::View(mut views) => {
                views.close();
                Layout::View { views: views.rows.into(), data: views.data.into() }
            }
        };
        Texts::new(layout, self.nulls.finish())
    }
}

fn start<O: ArrowNativeType>(rows: usize) -> Vec<O> {
    let mut offsets = Vec::with_capacity(rows + 1);
    offsets.push(O::default());
    offsets
}

/// A column of any type as it is made, but for dictionaries.
pub enum Builder {
    /// See [`Type::Text`].
    Text(TextBuilder),
    /// See [`Type::Bool`].
    Bool(BooleanBufferBuilder, Nulls),
    /// See [`Type::Int`].
    Int(Vec<i32>, Nulls),
    /// See [`Type::List`].
    List(Vec<i32>, TextBuilder, Nulls),
    /// See [`Type::Struct`].
    Struct(Vec<Builder>, Nulls),
}

impl Builder {
    /// Nothing yet, with room for `rows`.
    pub fn new(kind: &Type, rows: usize) -> Self {
        match kind {
            Type::Text(kind) | Type::Dictionary(_, kind, _) => Self::Text(TextBuilder::new(*kind, rows)),
            Type::Bool => Self::Bool(BooleanBufferBuilder::new(rows), Nulls::default()),
            Type::Int => Self::Int(Vec::with_capacity(rows), Nulls::default()),
            Type::List(kind) => Self::List(start(rows), TextBuilder::new(*kind, 0), Nulls::default()),
            Type::Struct(fields) => {
                let fields = fields.iter().map(|(_, kind)| Self::new(kind, rows)).collect();
                Self::Struct(fields, Nulls::default())
            }
        }
    }

    /// Appends null.
    pub fn push_null(&mut self) -> Result<(), Failure> {
        match self {
            Self::Text(texts) => texts.push(None)?,
            Self::Bool(values, nulls) => {
                values.append(false);
                nulls.push(false);
            }
            Self::Int(values, nulls) => {
                values.push(0);
                nulls.push(false);
            }
            Self::List(offsets, _, nulls) => {
                offsets.push(offsets.last().copied().unwrap_or_default());
                nulls.push(false);
            }
            Self::Struct(fields, nulls) => {
                fields.iter_mut().try_for_each(Self::push_null)?;
                nulls.push(false);
            }
        }
        Ok(())
    }

    /// Appends `rows` of a `column` of its type.
    pub fn extend(&mut self, column: &Column, rows: Range<usize>) -> Result<(), Failure> {
        match (self, column) {
            (Self::Text(texts), Column::Text(column)) => texts.extend(column, rows)?,
            (Self::Bool(values, nulls), Column::Bool(column, from)) if rows.end <= column.len() => {
                values.append_buffer(&column.slice(rows.start, rows.len()));
                nulls.extend(from.as_ref(), &rows);
            }
            (Self::Int(values, nulls), Column::Int(column, from)) => {
                values.extend_from_slice(column.get(rows.clone()).ok_or(Failure::Malformed)?);
                nulls.extend(from.as_ref(), &rows);
            }
            (Self::List(offsets, items, nulls), Column::List(places, column, from)) => {
                let places = places.get(rows.start..=rows.end).ok_or(Failure::Malformed)?;
                let (first, last) = (places.first().copied(), places.last().copied());
                let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
                let base = offsets.last().copied().unwrap_or_default();
                base.checked_add(last - first).ok_or(Failure::TooLarge)?;
                offsets.extend(places.iter().skip(1).map(|place| place - first + base));
                items.extend(column, first.as_usize()..last.as_usize())?;
                nulls.extend(from.as_ref(), &rows);
            }
            (Self::Struct(fields, nulls), Column::Struct(_, columns, from)) => {
                for (field, column) in fields.iter_mut().zip(columns) {
                    field.extend(column, rows.clone())?;
                }
                nulls.extend(from.as_ref(), &rows);
            }
            _ => return Err(Failure::Malformed),
        }
        Ok(())
    }

    /// The column.
    pub fn finish(self) -> Result<Column, Failure> {
        Ok(match self {
            Self::Text(texts) => Column::Text(texts.finish()?),
            Self::Bool(values, nulls) => Column::Bool(values.build(), nulls.finish()),
            Self::Int(values, nulls) => Column::Int(values.into(), nulls.finish()),
            Self::List(offsets, items, nulls) => {
                Column::List(offsets.into(), items.finish()?, nulls.finish())
            }
            Self::Struct(fields, nulls) => {
                let fields = fields.into_iter().map(Self::finish).collect::<Result<_, _>>()?;
                Column::Struct(nulls.length, fields, nulls.finish())
            }
        })
    }
}

/// One row of a column, written field by field.
pub struct Row<'a> {
    fields: std::slice::IterMut<'a, Builder>,
    outcome: Result<(), Failure>,
}

impl<'a> Row<'a> {
    /// The next row of `builder`.
    pub fn new(builder: &'a mut Builder) -> Self {
        let fields = match builder {
            Builder::Struct(fields, nulls) => {
                nulls.push(true);
                fields.iter_mut()
            }
            single => std::slice::from_mut(single).iter_mut(),
        };
        Self { fields, outcome: Ok(()) }
    }

    /// Writes a text, or null.
    pub fn text(&mut self, text: Option<&str>) -> &mut Self {
        let outcome = match self.fields.next() {
            Some(Builder::Text(texts)) => texts.push(text),
            _ => Err(Failure::Malformed),
        };
        self.keep(outcome)
    }

    /// Writes yes or no.
    pub fn bool(&mut self, value: bool) -> &mut Self {
        let outcome = match self.fields.next() {
            Some(Builder::Bool(values, nulls)) => {
                values.append(value);
                nulls.push(true);
                Ok(())
            }
            _ => Err(Failure::Malformed),
        };
        self.keep(outcome)
    }

    /// Writes a number, or null.
    pub fn int(&mut self, value: Option<u32>) -> &mut Self {
        let value = value.and_then(|value| i32::try_from(value).ok());
        let outcome = match self.fields.next() {
            Some(Builder::Int(values, nulls)) => {
                values.push(value.unwrap_or_default());
                nulls.push(value.is_some());
                Ok(())
            }
            _ => Err(Failure::Malformed),
        };
        self.keep(outcome)
    }

    /// Writes a list.
    pub fn list<'b>(&mut self, mut texts: impl Iterator<Item = &'b str>) -> &mut Self {
        let outcome = match self.fields.next() {
            Some(Builder::List(offsets, items, nulls)) => {
                nulls.push(true);
                let pushed = texts.try_for_each(|text| items.push(Some(text)));
                pushed.and_then(|()| push_offset(offsets, items.nulls.length))
            }
            _ => Err(Failure::Malformed),
        };
        self.keep(outcome)
    }

    /// Writes null in each field up to the last `but` ones.
    pub fn nulls_but(&mut self, but: usize) -> &mut Self {
        while self.fields.len() > but {
            let outcome = self.fields.next().map_or(Ok(()), Builder::push_null);
            self.keep(outcome);
        }
        self
    }

    fn keep(&mut self, outcome: Result<(), Failure>) -> &mut Self {
        self.outcome = self.outcome.and(outcome);
        self
    }

    /// Whether all went well.
    pub fn end(&self) -> Result<(), Failure> {
        self.outcome
    }
}
