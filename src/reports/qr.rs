//! QR codes (ISO/IEC 18004), and the web address of the edition that they lead to.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};
use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Dict, IntoValue, Scope, Str, Value, dict, func};

use super::asked::depend;
use super::handle::Handle;
use crate::dossier::Value as Fact;
use crate::provenance::Input;

/// The blank modules round a code that readers need.
const QUIET: usize = 4;

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<edition_address>();
    scope.define_func::<qr>();
}

/// The web address of the edition: the setting `address` with the name of its file, or `none`
/// without it.
#[func]
pub(super) fn edition_address(engine: &mut Engine) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    let settings = handle.shared.content().dossier().settings();
    let address = match settings.get("address") {
        Some(Fact::Text(pattern)) => handle.edition.address(pattern).into_value(),
        _ => Value::None,
    };
    depend(engine, &Input::Setting("address".to_owned()));
    Ok(address)
}

/// The QR code of a text, of error correction level M: `svg`, a drawing with its quiet zone, and
/// `modules`, how many squares it has on each side without that.
#[func]
pub(super) fn qr(
    /// What it says.
    text: Str,
) -> StrResult<Dict> {
    let Ok(code) = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M) else {
        bail!("a QR code cannot have {} bytes; the most is 2,331", text.len());
    };
    let modules = code.width();
    let size = modules + 2 * QUIET;
    let mut path = String::new();
    for (row, colours) in code.to_colors().chunks(modules).enumerate() {
        let mut column = 0;
        for run in colours.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let (x, y, width) = (column + QUIET, row + QUIET, run.len());
                let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
            }
            column += run.len();
        }
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/><path d=\"{path}\"/></svg>"
    );
    Ok(dict! { "svg" => svg, "modules" => modules })
}
