//! Korean particles after every kind of text, row by row.

use briefing_lang::korean::josa::{JosaError, particle, with_particle};

use super::table::check;

#[test]
fn every_text_takes_its_particle() {
    check(include_str!("../cases/josa.tsv"), 700, |[text, pair, reading, expected, _source]| {
        let reading = (!reading.is_empty()).then_some(reading);
        if let Ok(alone) = particle(text, pair, reading)
            && !expected.ends_with(alone)
        {
            return Err(format!("`{alone}` alone").into());
        }
        let found = match with_particle(text, pair, reading) {
            Ok(written) => written,
            Err(JosaError::Unreadable(_)) => "!unreadable".to_owned(),
            Err(JosaError::UnknownPair(_)) => "!unknown-pair".to_owned(),
        };
        Ok((found, expected.to_owned()))
    });
}

#[test]
fn an_unknown_pair_is_answered_with_the_nearest_one() {
    let message = |pair| particle("서울", pair, None).unwrap_err().to_string();
    assert_eq!(
        message("을(를)"),
        "`을(를)` is not a pair of Korean particles; did you mean `을/를`?"
    );
    assert_eq!(
        message("eul"),
        "`eul` is not a pair of Korean particles; write it like 은/는, 이/가, 을/를, 과/와, 아/야, 으로/로"
    );
}

#[test]
fn an_unreadable_text_is_named_with_the_way_out() {
    assert_eq!(
        particle("Cannes", "을/를", None).map_err(|error| error.to_string()),
        Err("`Cannes` does not show how it is read in Korean; give its reading in hangul"
            .to_owned())
    );
}

#[test]
fn deep_brackets_and_long_numbers_are_answered() {
    let nested = format!("{}서울{}", "(".repeat(2000), ")".repeat(2000));
    assert_eq!(particle(&nested, "으로/로", None), Ok("로"));
    let huge = format!("1{}", "0".repeat(400));
    assert_eq!(particle(&huge, "을/를", None), Err(JosaError::Unreadable(huge.clone())));
}
