//! The arguments of a call.

use std::sync::Arc;

use crate::locales::names::Names;
use crate::locales::values::{Arguments, Number, Value};
use briefing_lang::Gender;
use briefing_lang::format::Formatter;

/// What functions know of the language.
#[derive(Debug)]
pub(in crate::locales) struct Context {
    pub(in crate::locales) formatter: Arc<Formatter>,
    pub(in crate::locales) names: Names,
}

/// The genders, by the names that messages and templates give them.
pub(super) const GENDERS: &[(&str, Gender)] =
    &[("masculine", Gender::Masculine), ("feminine", Gender::Feminine), ("neuter", Gender::Neuter)];

/// A call of a function: its arguments, and what the language brings.
pub(in crate::locales) struct Call<'a> {
    pub(super) context: &'a Context,
    pub(super) positional: &'a [Value],
    named: &'a Arguments,
}

impl<'a> Call<'a> {
    pub(in crate::locales) fn new(
        context: &'a Context,
        positional: &'a [Value],
        named: &'a Arguments,
    ) -> Self {
        Self { context, positional, named }
    }

    /// Whether it has no options but these.
    ///
    /// # Errors
    /// Which option is unknown.
    pub(super) fn has_only(&self, known: &[&str]) -> Result<(), String> {
        let Some(name) = self.named.names().find(|name| !known.contains(name)) else {
            return Ok(());
        };
        let options =
            if known.is_empty() { "" } else { &format!("; it may have {}", known.join(", ")) };
        Err(format!("there is no option `{name}`{options}"))
    }

    pub(super) fn formatter(&self) -> &'a Formatter {
        &self.context.formatter
    }

    /// The only argument.
    pub(super) fn only(&self) -> Result<&'a Value, String> {
        match self.positional {
            [value] => Ok(value),
            [] => Err("an argument is missing".to_owned()),
            [_, more, ..] => Err(format!("{} is one argument too many", self.describe(more))),
        }
    }

    /// An argument that is a number.
    pub(super) fn number(&self, value: &'a Value) -> Result<&'a Number, String> {
        match value {
            Value::Number(number) => Ok(number),
            value => Err(format!("{} is not a number", self.describe(value))),
        }
    }

    /// The value of an option, out of these.
    pub(super) fn choice<T: Copy>(
        &self,
        name: &'static str,
        choices: &[(&str, T)],
    ) -> Result<Option<T>, String> {
        self.text(name)?.map(|value| choose(name, value, choices)).transpose()
    }

    /// The text of an option.
    pub(super) fn text(&self, name: &str) -> Result<Option<&'a str>, String> {
        match self.named.get(name) {
            None => Ok(None),
            Some(Value::Text(text) | Value::Name { text, .. }) => Ok(Some(text)),
            Some(value) => Err(format!("`{name}` is a text, not {}", self.describe(value))),
        }
    }

    /// The value of an option that counts digits.
    pub(super) fn digits(&self, name: &str, least: u32, most: u8) -> Result<Option<u8>, String> {
        let Some(value) = self.named.get(name) else { return Ok(None) };
        let whole = match value {
            Value::Number(number) => number.whole(),
            _ => None,
        };
        let digits = whole.filter(|digits| *digits >= least).and_then(|n| u8::try_from(n).ok());
        let digits = digits.filter(|digits| *digits <= most).ok_or_else(|| {
            let value = self.describe(value);
            format!("`{name}` is a whole number from {least} to {most}, not {value}")
        });
        digits.map(Some)
    }

    pub(super) fn describe(&self, value: &Value) -> String {
        format!("`{}`", value.write(self.formatter()))
    }
}

/// The choice with a name.
pub(super) fn choose<T: Copy>(what: &str, name: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let found = choices.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<_> = choices.iter().map(|(known, _)| format!("`{known}`")).collect();
        let (others, last) = names.split_at(names.len() - 1);
        format!("{what} is {} or {}, not `{name}`", others.join(", "), last.concat())
    })
}
