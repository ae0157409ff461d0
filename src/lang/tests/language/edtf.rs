//! Dates of EDTF: their order, and that every text is either read or refused in its place.

use briefing_lang::edtf::Edtf;

#[test]
fn dates_sort_by_their_first_day_then_by_their_last() {
    let sorted = [
        "../2020",
        "1886",
        "2005",
        "2005/2006",
        "2005/..",
        "2005-01-02",
        "2024-03-01",
        "2024-03",
        "2024-03/2024-06",
        "2024-04",
    ];
    let mut dates: Vec<Edtf> = sorted.iter().rev().map(|text| text.parse().unwrap()).collect();
    dates.sort();
    let written: Vec<String> = dates.iter().map(Edtf::to_string).collect();
    assert_eq!(written, sorted);
}

#[test]
fn a_date_is_refused_without_panic_and_accepted_as_written() {
    const ALPHABET: [char; 16] =
        ['0', '1', '2', '3', '0', '1', '2', '9', '-', '-', '-', '/', '.', '~', 'é', '년'];
    // A fixed linear congruential sequence: the same texts on every run.
    let mut state: u64 = 1886;
    let mut accepted = 0;
    for round in 0..300_000 {
        let text: String = (0..round % 13)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                ALPHABET[usize::try_from(state >> 60).unwrap_or_default()]
            })
            .collect();
        match text.parse::<Edtf>() {
            Ok(date) => {
                accepted += 1;
                assert_eq!(date.to_string(), text);
                assert!(date.earliest() <= date.latest());
            }
            Err(error) => assert!(
                text.get(error.range()).is_some(),
                "`{text}`: {error} points at {:?}",
                error.range()
            ),
        }
    }
    assert!(accepted > 100, "only {accepted} texts were dates");
}
