//! Columns: the same answers as one at a time, over every layout, offset and pattern of nulls, and an error
//! for what is malformed. Not the C interface, which the tests in Python have.
#![cfg(feature = "columnar")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::sync::Arc;

use arrow_buffer::{Buffer, NullBuffer};
use cleanse::columnar::{
    Apply, Column, Dictionary, Failure, Input, InspectName, IsEmail, Keys, Layout, OnInvalid, SanitizeName,
    TextBuilder, TextType, Texts, ValidateEmail,
};
use cleanse::email::{self, Policy};
use cleanse::finding::ErrorCode;
use cleanse::name::{self, Locale};
use proptest::prelude::*;

const KINDS: [TextType; 3] = [TextType::Small, TextType::Large, TextType::View];
const NAME: SanitizeName = SanitizeName { locale: Locale::Undetermined, on_invalid: OnInvalid::Null };

fn column(kind: TextType, rows: &[Option<&str>]) -> Texts {
    let mut builder = TextBuilder::new(kind, 0);
    for row in rows {
        builder.push(*row).unwrap();
    }
    builder.finish().unwrap()
}

fn apply(kernel: &dyn Apply, chunks: Vec<Input>) -> Result<Vec<Column>, Failure> {
    kernel.apply(&mut chunks.into_iter().map(Ok), &mut || true)
}

fn rows(texts: &Texts) -> Vec<Option<String>> {
    let mut rows = Vec::new();
    texts
        .visit(0..texts.len(), |_, text| {
            rows.push(text.map(str::to_owned));
            Ok(())
        })
        .unwrap();
    rows
}

fn texts(column: &Column) -> Vec<Option<String>> {
    match column {
        Column::Text(column) => rows(column),
        Column::Dictionary(column) => {
            let values = rows(column.values());
            column.rows().map(|(_, key)| key.and_then(|key| values[key].clone())).collect()
        }
        _ => unreachable!("a column of text"),
    }
}

fn clean(row: Option<&str>) -> Option<String> {
    name::sanitize(row?, Locale::Undetermined).ok().map(std::borrow::Cow::into_owned)
}

fn some_rows() -> impl Strategy<Value = Vec<Option<String>>> {
    let text = prop_oneof![
        prop::sample::select(vec![
            "Ana Lima", "ANA LIMA", "", " ", "ana@example.com", "x@", "Ñandú  Peña de la Ó"
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(prop::option::of(text), 0..40)
}

proptest! {
    #[test]
    fn a_column_is_its_rows(rows in some_rows(), cut in any::<prop::sample::Index>()) {
        let rows: Vec<_> = rows.iter().map(Option::as_deref).collect();
        let (head, tail) = rows.split_at(cut.index(rows.len() + 1));
        let expected: Vec<_> = rows.iter().map(|row| clean(*row)).collect();
        for kind in KINDS {
            let chunks = vec![Input::Plain(column(kind, head)), Input::Plain(column(kind, tail))];
            let made = apply(&NAME, chunks).unwrap();
            prop_assert_eq!(made.iter().flat_map(texts).collect::<Vec<_>>(), expected.clone());
            let valid = apply(&IsEmail { policy: Policy::default() }, vec![Input::Plain(column(kind, &rows))]);
            let [Column::Bool(values, nulls)] = &valid.unwrap()[..] else { unreachable!("booleans") };
            for (row, text) in rows.iter().enumerate() {
                prop_assert_eq!(nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row)), text.is_some());
                prop_assert_eq!(values.value(row), text.is_some_and(|t| email::is_valid(t, &Policy::default())));
            }
        }
    }

    #[test]
    fn a_dictionary_is_its_rows(values in some_rows(), keys in prop::collection::vec(any::<prop::sample::Index>(), 0..60), nulls in any::<u64>()) {
        prop_assume!(!values.is_empty());
        let values: Vec<_> = values.iter().map(Option::as_deref).collect();
        let keys: Vec<i32> = keys.iter().map(|key| i32::try_from(key.index(values.len())).unwrap()).collect();
        let valid: Vec<bool> = (0..keys.len()).map(|row| nulls >> (row % 64) & 1 == 1).collect();
        let row = |(key, valid): (&i32, &bool)| valid.then(|| values[usize::try_from(*key).unwrap()]).flatten();
        let expected: Vec<_> = keys.iter().zip(&valid).map(row).map(clean).collect();
        for kind in KINDS {
            let nulls = Some(NullBuffer::from(valid.clone()));
            let dictionary = Dictionary::new(Keys::Int32(keys.clone().into()), nulls, column(kind, &values), false);
            let dictionary = dictionary.unwrap();
            let made = apply(&NAME, vec![Input::Dictionary(dictionary.clone())]).unwrap();
            prop_assert!(matches!(&made[0], Column::Dictionary(_)));
            prop_assert_eq!(texts(&made[0]), expected.clone());
            let found = apply(&InspectName { locale: Locale::Undetermined }, vec![Input::Dictionary(dictionary)]).unwrap();
            let Column::Struct(length, fields, _) = &found[0] else { unreachable!("a struct") };
            prop_assert_eq!(*length, keys.len());
            prop_assert_eq!(texts(&fields[0]), expected.clone());
        }
    }

    // Whatever the buffers hold, there is a column or an error.
    #[test]
    fn no_buffers_panic(
        offsets in prop::collection::vec(-4_i64..40, 1..12),
        views in prop::collection::vec(any::<[u32; 4]>().prop_map(|p| [p[0] % 30, p[1], p[2] % 3, p[3] % 50]), 0..12),
        bytes in prop::collection::vec(any::<u8>(), 0..32),
        keys in prop::collection::vec(-3_i8..12, 0..12),
    ) {
        let small: Vec<i32> = offsets.iter().map(|offset| i32::try_from(*offset).unwrap()).collect();
        let view = |[length, prefix, buffer, offset]: &[u32; 4]| {
            [length, prefix, buffer, offset].iter().rev().fold(0_u128, |view, part| view << 32 | u128::from(**part))
        };
        let views: Vec<u128> = views.iter().map(view).collect();
        let values = Buffer::from_vec(bytes);
        for layout in [
            Layout::Small { offsets: small.into(), values: values.clone() },
            Layout::Large { offsets: offsets.clone().into(), values: values.clone() },
            Layout::View { views: views.into(), data: Arc::from([values.clone()]) },
        ] {
            let column = Texts::new(layout, None).unwrap();
            let _ = apply(&NAME, vec![Input::Plain(column.clone())]);
            let _ = apply(&ValidateEmail { policy: Policy::default(), knowledge: None }, vec![Input::Plain(column.clone())]);
            if let Ok(dictionary) = Dictionary::new(Keys::Int8(keys.clone().into()), None, column, false) {
                let _ = apply(&NAME, vec![Input::Dictionary(dictionary)]);
            }
        }
    }
}

#[test]
fn what_is_malformed_is_said() {
    let values = Buffer::from_vec(b"Ana\xFFLima".to_vec());
    for offsets in [vec![0, 3, 4], vec![0, 3, 2], vec![0, 3, -1], vec![0, 3, 90], vec![5, 3, 8]] {
        let texts =
            Texts::new(Layout::Small { offsets: offsets.into(), values: values.clone() }, None).unwrap();
        assert_eq!(apply(&NAME, vec![Input::Plain(texts)]).err(), Some(Failure::Malformed));
    }
    let none = Vec::<i32>::new();
    assert!(Texts::new(Layout::Small { offsets: none.into(), values: values.clone() }, None).is_err());
    let two = Layout::Small { offsets: vec![0, 1, 2].into(), values };
    assert!(Texts::new(two, Some(NullBuffer::new_null(3))).is_err());
    let texts = column(TextType::Small, &[Some("Ana")]);
    assert!(Dictionary::new(Keys::UInt8(vec![1].into()), None, texts.clone(), false).is_err());
    assert!(Dictionary::new(Keys::Int8(vec![-1].into()), None, texts, false).is_err());
}

#[test]
fn garbage_under_a_null_is_no_error() {
    let values = Buffer::from_vec(b"\xFF\xFEANA".to_vec());
    let nulls = Some(NullBuffer::from(vec![false, true]));
    let texts = Texts::new(Layout::Small { offsets: vec![0, 2, 5].into(), values }, nulls).unwrap();
    let made = apply(&NAME, vec![Input::Plain(texts)]).unwrap();
    assert_eq!(all_texts(&made), [None, Some("Ana".to_owned())]);
}

fn all_texts(columns: &[Column]) -> Vec<Option<String>> {
    columns.iter().flat_map(texts).collect()
}

#[test]
fn what_did_not_change_is_shared() {
    for kind in KINDS {
        let texts = column(kind, &[Some("Ana Lima"), None, Some("Björk Guðmundsdóttir")]);
        let made = apply(&NAME, vec![Input::Plain(texts.clone())]).unwrap();
        let [Column::Text(made)] = &made[..] else { unreachable!("texts") };
        match (texts.layout(), made.layout()) {
            (Layout::Small { values: a, .. }, Layout::Small { values: b, .. })
            | (Layout::Large { values: a, .. }, Layout::Large { values: b, .. }) => {
                assert_eq!(a.as_ptr(), b.as_ptr());
            }
            (Layout::View { data: a, .. }, Layout::View { data: b, .. }) => assert!(Arc::ptr_eq(a, b)),
            _ => unreachable!("the same layout"),
        }
    }
}

#[test]
fn rows_and_errors_come_in_order_from_all_threads() {
    let rows: Vec<String> = (0..50_000).map(|row| format!("ANA {}", "A".repeat(row % 7 + 1))).collect();
    let mut rows: Vec<Option<&str>> = rows.iter().map(|row| Some(&**row)).collect();
    let made = apply(&NAME, vec![Input::Plain(column(TextType::Small, &rows)); 2]).unwrap();
    let expected: Vec<_> = rows.iter().map(|row| clean(*row)).collect();
    assert_eq!(all_texts(&made), [expected.clone(), expected].concat());
    rows[44_000] = Some("");
    rows[46_000] = Some("!");
    let raise = SanitizeName { locale: Locale::Undetermined, on_invalid: OnInvalid::Raise };
    let chunks = vec![
        Input::Plain(column(TextType::Small, &rows[..20_000])),
        Input::Plain(column(TextType::View, &rows[20_000..])),
    ];
    let Err(Failure::Refused(row, error)) = apply(&raise, chunks) else { unreachable!("an error") };
    assert_eq!((row, error.code), (44_000, ErrorCode::Empty));
}

#[test]
fn a_caller_can_stop() {
    let rows = vec![Some("ana"); 400_000];
    let mut asked = 0;
    let mut go_on = || {
        asked += 1;
        false
    };
    let chunk = Input::Plain(column(TextType::Small, &rows));
    let inspect = InspectName { locale: Locale::Undetermined };
    assert_eq!(inspect.apply(&mut std::iter::once(Ok(chunk)), &mut go_on).err(), Some(Failure::Stopped));
    assert_eq!(asked, 1);
}

#[test]
fn long_texts_have_blocks_of_their_own() {
    let long = "a".repeat(3 << 20);
    let rows = [Some("short"), Some(&*long), Some("longer than twelve bytes"), None];
    let texts = column(TextType::View, &rows);
    assert_eq!(lengths(&texts), rows.map(|row| row.map(str::len)));
}

fn lengths(texts: &Texts) -> Vec<Option<usize>> {
    rows(texts).iter().map(|row| row.as_ref().map(String::len)).collect()
}
