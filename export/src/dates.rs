//! Dates in words.

use chrono::Datelike;
use cites::{Date, Lang};

/// A date as it is read: `1er mai 2027`, `1 May 2027`.
pub(crate) fn date_in_words(lang: Lang, date: Date) -> String {
    let day = match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::It, 1) => "1º".to_owned(),
        (Lang::De, day) => format!("{day}."),
        (_, day) => day.to_string(),
    };
    let of = if lang == Lang::Es { " de " } else { " " };
    [&day, of, &month_in_words(lang, date)].concat()
}

/// The month of a date and its year: `mai 2027`, `mayo de 2027`.
pub(crate) fn month_in_words(lang: Lang, date: Date) -> String {
    let months = match lang {
        Lang::Fr => "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        Lang::En => "January February March April May June July August September October November December",
        Lang::De => "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        Lang::Es => {
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        }
        Lang::It => {
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        }
        Lang::Nl => "januari februari maart april mei juni juli augustus september oktober november december",
    };
    let month = months.split(' ').nth(date.month0() as usize).unwrap_or_default();
    let of = if lang == Lang::Es { " de " } else { " " };
    [month, of, &date.year().to_string()].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_are_read_as_each_language_writes_them() {
        let first = cites::parse_date("2027-05-01").unwrap();
        let last = cites::parse_date("2026-12-31").unwrap();
        for (lang, of_may, of_december) in [
            (Lang::Fr, "1er mai 2027", "31 décembre 2026"),
            (Lang::En, "1 May 2027", "31 December 2026"),
            (Lang::De, "1. Mai 2027", "31. Dezember 2026"),
            (Lang::Es, "1 de mayo de 2027", "31 de diciembre de 2026"),
            (Lang::It, "1º maggio 2027", "31 dicembre 2026"),
            (Lang::Nl, "1 mei 2027", "31 december 2026"),
        ] {
            assert_eq!(date_in_words(lang, first), of_may);
            assert_eq!(date_in_words(lang, last), of_december);
            assert!(of_may.ends_with(&month_in_words(lang, first)));
        }
    }
}
