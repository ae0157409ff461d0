//! A workbook in which people edit records: a sheet for each kind, with the words of choices and the
//! ids of other records to choose from.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, ExcelDateTime, Format, FormatAlign, Formula, Note,
    Workbook, Worksheet, XlsxError,
};

use super::shown::{ids, name, shown};
use super::tables::short;
use crate::dossier::cells::{Column, Part, heads};
use crate::dossier::schema::{Kind, Shape};
use crate::locales::Content;
use crate::sheet::{Content as CellContent, Detail, new_book};

/// The sheet with the lists to choose from, which is hidden.
const LISTS: &str = "# lists";

/// The last row of a sheet, up to which one can choose.
const LAST: u32 = 1_048_575;

/// How wide columns are, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=48;

/// The digits that a number of Excel keeps.
const DIGITS: usize = 15;

struct Formats {
    head: Format,
    text: Format,
    note: Format,
    date: Format,
    plain: Format,
}

pub(super) fn workbook(content: &Content, kinds: &[&Arc<Kind>]) -> Result<Workbook, XlsxError> {
    let mut book = new_book()?;
    let top = || Format::new().set_align(FormatAlign::Top);
    let text = || top().set_num_format("@");
    let formats = Formats {
        head: text().set_bold().set_background_color("#E8EDF5"),
        text: text().set_text_wrap(),
        note: text().set_font_color("#777777").set_italic(),
        date: top().set_num_format("yyyy-mm-dd"),
        plain: top(),
    };
    let mut lists = Vec::new();
    for kind in kinds {
        let sheet = book.add_worksheet();
        sheet.set_name(short(&kind.collection))?;
        write(sheet, content, kind, &formats, &mut lists)?;
    }
    if !lists.is_empty() {
        let sheet = book.add_worksheet();
        sheet.set_name(LISTS)?.set_hidden(true);
        for (column, list) in (0..).zip(&lists) {
            for (row, item) in (0..).zip(list) {
                sheet.write_string(row, column, item)?;
            }
        }
    }
    Ok(book)
}

fn write(
    sheet: &mut Worksheet,
    content: &Content,
    kind: &Kind,
    formats: &Formats,
    lists: &mut Vec<Vec<String>>,
) -> Result<(), XlsxError> {
    let dossier = content.dossier();
    let records = dossier.records(&kind.name);
    for (at, (head, column)) in (0..).zip(heads(kind, records)) {
        let format = format(kind, column.as_ref(), formats);
        sheet.set_column_format(at, format)?;
        sheet.write_string_with_format(0, at, &head, &formats.head)?;
        if let Some(text) = column.as_ref().and_then(|column| describe(kind, column)) {
            sheet.insert_note(0, at, &Note::new(text).add_author_prefix(false))?;
        }
        let mut width = head.chars().count();
        for (row, record) in (1..).zip(records) {
            let length = match &column {
                Some(column) => {
                    let cell = shown(record, column);
                    put(sheet, row, at, &cell.content, &cell.text(), format, formats)?;
                    cell.text().chars().count()
                }
                None => {
                    let name = name(content, record);
                    sheet.write_string_with_format(row, at, &name, format)?;
                    name.chars().count()
                }
            };
            width = width.max(length);
        }
        let width = u32::try_from(width.clamp(*WIDTHS.start(), *WIDTHS.end())).unwrap_or(0) + 2;
        sheet.set_column_width(at, f64::from(width))?;
        let Some(choices) = column.as_ref().and_then(|column| choices(content, kind, column))
        else {
            continue;
        };
        choose(sheet, at, &choices, lists)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// The format of what people write into a column. Text stays as it is typed: Excel takes `2024-03`
/// for a day.
fn format<'a>(kind: &Kind, column: Option<&Column>, formats: &'a Formats) -> &'a Format {
    let Some(column) = column else { return &formats.note };
    match kind.field(&column.key).map(|field| &field.shape) {
        Some(Shape::Quantity(_) | Shape::Flag) => &formats.plain,
        Some(Shape::Quantities(_) | Shape::Coordinates) if column.part != Part::Whole => {
            &formats.plain
        }
        _ => &formats.text,
    }
}

/// What a key means, for people.
fn describe(kind: &Kind, column: &Column) -> Option<String> {
    if column.key == "id" {
        let text = format!("{}\nUnique: lower-case words joined by hyphens.", kind.description);
        return Some(text.trim().to_owned());
    }
    let field = kind.field(&column.key)?;
    let needed = if field.required { " Required." } else { "" };
    let shape = format!("{}.{needed}", capital(field.shape.describe()));
    Some(match field.description.as_str() {
        "" => shape,
        description => format!("{description}\n{shape}"),
    })
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    content: &CellContent,
    text: &str,
    format: &Format,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match content {
        CellContent::Empty => {}
        CellContent::Flag(flag) => {
            sheet.write_boolean_with_format(row, column, *flag, format)?;
        }
        CellContent::Number(number, unit) if fits(text) => {
            let percent = unit.is_some();
            let places = usize::try_from(number.scale()).unwrap_or(0);
            let digits =
                if places == 0 { String::new() } else { format!(".{}", "0".repeat(places)) };
            let number =
                if percent { *number / rust_decimal::Decimal::ONE_HUNDRED } else { *number };
            let sign = if percent { "%" } else { "" };
            let shown = formats.plain.clone().set_num_format(format!("0{digits}{sign}"));
            let number = number.to_f64().unwrap_or_default();
            sheet.write_number_with_format(row, column, number, &shown)?;
        }
        CellContent::Date(date, Detail::Day) if has_date(*date) => {
            let day = |number: u32| u8::try_from(number).unwrap_or(0);
            let year = u16::try_from(date.year()).unwrap_or(0);
            let date = ExcelDateTime::from_ymd(year, day(date.month()), day(date.day()))?;
            sheet.write_datetime_with_format(row, column, &date, &formats.date)?;
        }
        _ => {
            sheet.write_string_with_format(row, column, text, &formats.text)?;
        }
    }
    Ok(())
}

/// Whether Excel keeps every digit of a number.
fn fits(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() <= DIGITS
}

/// Whether Excel has a day: its calendar begins in 1900, with a February of 29 days.
fn has_date(date: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(1900, 3, 1).is_some_and(|first| date >= first)
}

/// What people choose from in a column, if there is a list of it.
fn choices(content: &Content, kind: &Kind, column: &Column) -> Option<Vec<String>> {
    let field = kind.field(&column.key)?;
    match (&field.shape, &column.part) {
        (Shape::Choice(words), _) => Some(words.iter().map(ToString::to_string).collect()),
        (Shape::Reference(kind), _) | (Shape::Pair(kind), Part::Of(_)) => {
            Some(ids(content.dossier(), kind)).filter(|ids| !ids.is_empty())
        }
        _ => None,
    }
}

/// Lets people choose from a list, and warns of anything else: records of other sheets may be new.
fn choose(
    sheet: &mut Worksheet,
    column: u16,
    choices: &[String],
    lists: &mut Vec<Vec<String>>,
) -> Result<(), XlsxError> {
    let list = match lists.iter().position(|list| list == choices) {
        Some(list) => list,
        None => {
            lists.push(choices.to_vec());
            lists.len() - 1
        }
    };
    let letter = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(list).unwrap_or(0));
    let range = format!("='{LISTS}'!${letter}$1:${letter}${}", choices.len());
    let validation = DataValidation::new()
        .allow_list_formula(Formula::new(range))
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title("Not in the list")?
        .set_error_message("Choose one from the list, unless you add the record elsewhere.")?;
    sheet.add_data_validation(1, column, LAST, column, &validation)?;
    Ok(())
}
