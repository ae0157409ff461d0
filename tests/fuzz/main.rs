//! Links a target with libFuzzer, which has the `main` function. `BRIEFING_FUZZ` names the target.
#![no_main]

use std::panic;
use std::process;
use std::slice;
use std::sync::LazyLock;

use briefing::fuzz::Target;

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("BRIEFING_FUZZ").unwrap_or_default();
    let Some(target) = Target::named(&name) else {
        eprintln!("no target is named `{name}`");
        process::exit(2);
    };
    // libFuzzer keeps the input of a process that aborts.
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        report(info);
        process::abort();
    }));
    target
});

/// # Safety
/// libFuzzer passes the bytes of an input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn LLVMFuzzerTestOneInput(bytes: *const u8, length: usize) -> i32 {
    let bytes = if length == 0 { &[] } else { unsafe { slice::from_raw_parts(bytes, length) } };
    TARGET.run(bytes);
    0
}
