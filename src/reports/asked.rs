//! Facts and words that a native function reads. It also asks the tracked world for them, so that Typst's
//! own dependency tracking knows of it.
//!
//! Typst's world has no question for facts and words. Files would do, but Typst tells no more than
//! 65,535 of them apart. So they are dates: an input is an offset that no clock has, and what is read of
//! it a date. The world has no clock, and answers nothing else. A template that asks for such an offset
//! itself gets a date that means nothing.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use typst::World;
use typst::engine::Engine;
use typst::foundations::{Datetime, Duration};

use crate::dossier::Digest;
use crate::provenance::Input;

/// The number of an input in this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Asked(usize);

/// All inputs that were asked for.
static INPUTS: LazyLock<RwLock<Inputs>> = LazyLock::new(RwLock::default);

#[derive(Default)]
struct Inputs {
    all: Vec<Input>,
    numbers: HashMap<Input, Asked>,
}

/// The offset of the first input, in seconds: some thirty million years.
const FIRST: i64 = 1 << 50;

/// Records that the running function reads an input.
pub(super) fn depend(engine: &Engine<'_>, input: &Input) {
    // Only the question counts.
    let _ = engine.world.today(Some(Asked::of(input).offset()));
}

impl Asked {
    pub(super) fn of(input: &Input) -> Self {
        let known =
            INPUTS.read().unwrap_or_else(PoisonError::into_inner).numbers.get(input).copied();
        known.unwrap_or_else(|| {
            let mut inputs = INPUTS.write().unwrap_or_else(PoisonError::into_inner);
            let next = Self(inputs.all.len());
            let number = *inputs.numbers.entry(input.clone()).or_insert(next);
            if number == next {
                inputs.all.push(input.clone());
            }
            number
        })
    }

    /// What an offset asks for; `None` if that is the time.
    pub(super) fn at(offset: Duration) -> Option<Self> {
        let [weeks, days, hours, minutes, seconds] = offset.decompose();
        let seconds = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
        let number = usize::try_from(seconds.checked_sub(FIRST)?).ok()?;
        let inputs = INPUTS.read().unwrap_or_else(PoisonError::into_inner);
        (number < inputs.all.len()).then_some(Self(number))
    }

    fn offset(self) -> Duration {
        Duration::construct(FIRST + self.0 as i64, 0, 0, 0, 0)
    }

    pub(super) fn input(self) -> Option<Input> {
        INPUTS.read().unwrap_or_else(PoisonError::into_inner).all.get(self.0).cloned()
    }
}

/// A date for what was read. Two states of an input have the same one in 1 of 10¹¹ cases; what Typst
/// remembers within a run depends on it, and neither provenance nor what is built again does.
pub(super) fn answer(digest: Digest) -> Option<Datetime> {
    let text = digest.to_string();
    let mut number = u64::from_str_radix(text.get(..15)?, 16).ok()?;
    let mut next = |count: u64| {
        let part = number % count;
        number /= count;
        part as u8
    };
    let (hour, minute, second) = (next(24), next(60), next(60));
    let (month, day) = (next(12) + 1, next(28) + 1);
    Datetime::from_ymd_hms((number % 9999) as i32 + 1, month, day, hour, minute, second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_asks_for_its_input() {
        let (one, other) = (Input::text("fr", "one"), Input::text("fr", "other"));
        let (first, second) = (Asked::of(&one), Asked::of(&other));
        assert_eq!(Asked::at(first.offset()), Some(first));
        assert_eq!(Asked::at(second.offset()).and_then(Asked::input), Some(other));
        assert_eq!(Asked::of(&one), first);
        assert_eq!(Asked::at(Duration::construct(0, 0, 9, 0, 0)), None, "nine hours are a time");
    }

    #[test]
    fn other_contents_have_other_answers() {
        let answers: std::collections::BTreeSet<_> =
            (0..1000).map(|n| format!("{:?}", answer(Digest::of(format!("{n}"))))).collect();
        assert_eq!(answers.len(), 1000);
        assert!(!answers.contains("None"));
    }
}
