//! Looks into `serde_json`'s values by kind: `None` for any other than was asked for.

use serde_json::Value;

/// A whole number that `T` can hold, however it is written (`829`, `829.0`).
pub(crate) fn whole<T: TryFrom<i64>>(value: &Value) -> Option<T> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0)?;
    T::try_from(number as i64).ok()
}

/// The first two numbers of a list; there may be more, such as an altitude.
pub(crate) fn pair(value: &Value) -> Option<[f64; 2]> {
    match value.as_array()?.as_slice() {
        [x, y, ..] => Some([x.as_f64()?, y.as_f64()?]),
        _ => None,
    }
}

/// A list of which every value can be read.
pub(crate) fn list_of<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_whole_number_is_one_that_the_type_can_hold() {
        for (value, number) in [
            (json!(255), Some(255)),
            (json!(25.0), Some(25)),
            (json!(256), None),
            (json!(-1), None),
            (json!(1.5), None),
            (json!(1e30), None),
            (json!("1"), None),
            (json!(null), None),
        ] {
            assert_eq!(whole::<u8>(&value), number, "{value}");
        }
    }

    #[test]
    fn lists_are_read_whole_or_not_at_all() {
        assert_eq!(pair(&json!([1, 2.5, 3])), Some([1.0, 2.5]));
        assert_eq!((pair(&json!([1])), pair(&json!(["1", 2]))), (None, None));
        assert_eq!(list_of(&json!([1, 2]), whole::<u8>), Some(vec![1, 2]));
        assert_eq!(list_of(&json!([1, null]), whole::<u8>), None);
    }
}
