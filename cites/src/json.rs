//! JSON as a tree of values, looked into by name and kind.
//!
//! Structs that serde derives say the same in fewer lines, but each brings its own code to the wasm, where
//! this is compiled once for all files.

use crate::ParseError;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A value, whose texts are borrowed from the file where they have no escapes.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'a> {
    /// Null; also a member that is not there.
    Nothing,
    YesOrNo(bool),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// Reads a whole file, which may start with a byte order mark.
    pub fn parse(text: &'a str) -> Result<Json<'a>, ParseError> {
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| ParseError::NotJson {
            line: error.line(),
            column: error.column(),
        })
    }

    /// A member of an object, the last one if there are several; `Nothing` where there is none.
    pub fn get(&self, name: &str) -> &Json<'a> {
        match self {
            Json::Object(members) => members.iter().rev().find(|(key, _)| key == name),
            _ => None,
        }
        .map_or(&Json::Nothing, |(_, value)| value)
    }

    /// The members of an object.
    pub fn members(&self) -> Option<&[(Cow<'a, str>, Json<'a>)]> {
        match self {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    pub fn is_object(&self) -> bool {
        matches!(self, Json::Object(_))
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<f64> {
        match self {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A whole number that `T` can hold.
    pub fn whole<T: TryFrom<i64>>(&self) -> Option<T> {
        let number = self.number().filter(|number| number.fract() == 0.0)?;
        T::try_from(number as i64).ok()
    }

    pub fn list(&self) -> Option<&[Json<'a>]> {
        match self {
            Json::List(values) => Some(values),
            _ => None,
        }
    }

    /// A list of which every value can be read.
    pub fn list_of<T>(&self, read: impl Fn(&Json<'a>) -> Option<T>) -> Option<Vec<T>> {
        self.list()?.iter().map(read).collect()
    }

    /// The first two numbers of a list; there may be more, such as an altitude.
    pub fn pair(&self) -> Option<[f64; 2]> {
        match self.list()? {
            [x, y, ..] => Some([x.number()?, y.number()?]),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Nothing)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::YesOrNo(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json<'de>, A::Error> {
        let mut object = Vec::new();
        // A name is read as any value is, so that there is no other code for it; in JSON it is always a text.
        while let Some((name, value)) = members.next_entry()? {
            if let Json::Text(name) = name {
                object.push((name, value));
            }
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn values_are_found_by_name_and_kind() {
        let json = Json::parse(
            "\u{feff}{\"a\":\"x\\u00e9\",\"n\":-3,\"b\":[1,2.5,3],\"t\":true,\"o\":{\"a\":null},\"n\":7}",
        )
        .unwrap();
        assert_eq!(json.get("a").text(), Some("xé"));
        assert_eq!(json.get("n").whole::<u8>(), Some(7));
        assert_eq!(json.get("b").pair(), Some([1.0, 2.5]));
        assert_eq!(json.get("b").list_of(Json::number), Some(vec![1.0, 2.5, 3.0]));
        assert_eq!(json.get("b").list_of(Json::whole::<u8>), None);
        assert_eq!(json.get("t"), &Json::YesOrNo(true));
        for missing in [json.get("c"), json.get("o").get("a")] {
            assert_eq!(missing, &Json::Nothing);
        }
        assert!(json.get("o").is_object() && !json.get("b").is_object());
    }

    #[test]
    fn a_whole_number_is_one_that_the_type_can_hold() {
        for (text, whole) in [
            ("255", Some(255)),
            ("256", None),
            ("-1", None),
            ("1.5", None),
            ("1e3", None),
            ("\"1\"", None),
        ] {
            assert_eq!(Json::parse(text).unwrap().whole::<u8>(), whole, "{text}");
        }
    }

    #[test]
    fn what_is_no_json_is_an_error_that_says_where() {
        for (text, line, column) in [
            ("", 1, 0),
            ("{\"a\":\n[1,}", 2, 4),
            ("1 2", 1, 3),
            ("{1:2}", 1, 2),
        ] {
            assert_eq!(
                Json::parse(text),
                Err(ParseError::NotJson { line, column }),
                "{text}"
            );
        }
        // Too deep for the stack is refused, not followed.
        assert!(Json::parse(&"[".repeat(100_000)).is_err());
    }
}
