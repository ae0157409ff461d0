//! The functions that messages may call: values in the language's own form, Korean
//! particles, French prepositions.

mod call;
mod dates;
mod names;
mod numbers;

use super::fault::Fault;
use super::values::Value;
use briefing_lang::Gender;
use briefing_lang::french;
pub(super) use call::{Call, Context};
use call::{GENDERS, choose};
pub(crate) use numbers::TIMES;

pub(crate) struct Function {
    pub(crate) name: &'static str,
    pub(crate) example: &'static str,
    options: &'static [&'static str],
    /// Whether its arguments are texts, in which a number has its unit.
    pub(super) takes_text: bool,
    write: fn(&Call<'_>) -> Result<Value, Fault>,
}

impl Function {
    /// The value that it returns for a call.
    ///
    /// # Errors
    /// What is wrong with the arguments.
    pub(super) fn call(&self, call: &Call<'_>) -> Result<Value, Fault> {
        call.has_only(self.options).map_err(|fault| Fault::from(fault).in_function(self.name))?;
        (self.write)(call).map_err(|fault| fault.in_function(self.name))
    }
}

const fn function(
    name: &'static str,
    example: &'static str,
    options: &'static [&'static str],
    write: fn(&Call<'_>) -> Result<Value, Fault>,
) -> Function {
    Function { name, example, options, takes_text: false, write }
}

/// A function of texts.
const fn of_texts(
    name: &'static str,
    example: &'static str,
    options: &'static [&'static str],
    write: fn(&Call<'_>) -> Result<Value, Fault>,
) -> Function {
    Function { takes_text: true, ..function(name, example, options, write) }
}

pub(crate) const FUNCTIONS: &[Function] = &[
    function(
        "NUMBER",
        "{ NUMBER($participants, notation: \"long\") }",
        numbers::OPTIONS,
        numbers::number,
    ),
    function("DATETIME", "{ DATETIME($since, style: \"short\") }", dates::OPTIONS, dates::datetime),
    function("RANGE", "{ RANGE($least, $most) }", numbers::OPTIONS, numbers::range),
    of_texts("LIST", "{ LIST(place-paris, place-seoul, type: \"and\") }", &["type"], names::list),
    function(
        "ORDINAL",
        "{ ORDINAL($rank, gender: \"feminine\") }",
        &["gender", "number"],
        numbers::ordinal,
    ),
    function("CENTURY", "{ CENTURY($century) }", &[], numbers::century),
    function("REGNAL", "{ REGNAL($number) }", &["gender"], numbers::regnal),
    function("DURATION", "{ DURATION($weeks, unit: \"week\") }", &["unit"], numbers::duration),
    of_texts("JOSA", "{ JOSA(place-paris, \"과/와\") }", &["reading"], names::particle),
    of_texts("DE", "{ DE(place-le-mans) }", names::GRAMMAR, |call| {
        names::preposition(call, french::de, names::When::De)
    }),
    of_texts("A", "{ A(place-le-havre) }", names::GRAMMAR, |call| {
        names::preposition(call, french::a, names::When::A)
    }),
    of_texts("EN", "{ EN(place-france) }", names::GRAMMAR, |call| {
        names::preposition(call, french::en_, names::When::Within)
    }),
    of_texts("LE", "{ LE(place-ile-de-france) }", names::GRAMMAR, |call| {
        names::preposition(call, french::le, names::When::Within)
    }),
    of_texts("QUE", "{ QUE(place-issy) }", names::GRAMMAR, |call| {
        names::preposition(call, french::que, names::When::Never)
    }),
];

/// The function with a name.
pub(super) fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// The gender of this name.
///
/// # Errors
/// The known names, when it is not one of them.
pub(crate) fn gender(name: &str) -> Result<Gender, String> {
    choose("gender", name, GENDERS)
}
