//! Values in messages: they stay numbers, dates and names until they are printed, in selectors and in
//! other functions, too.

use crate::support::{Dossier, text};

/// A dossier in one language, whose page compares messages with what they must say.
fn page(language: &str, words: &str, calls: &[(&str, &str)]) -> Dossier {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let checks: String = calls
        .iter()
        .map(|(call, expected)| format!("#assert.eq(tr({call}), \"{}\")\n", quoted(expected)))
        .collect();
    let settings = format!(
        "id: mini\ndate: 2026-06-04\nlanguages: [{language}]\nreports: [brief]\nsides: [france, korea]\n"
    );
    let template = format!(
        "#set document(title: \"A\", date: datetime(year: 2026, month: 6, day: 4))\n\
         #set text(lang: edition.language, font: \"Pretendard\")\n#title()\n{checks}"
    );
    let common = "kind-memorandum = Memorandum\nkind-twinning = Twinning\nlevel-country = Country\n\
                  level-city = City\n";
    let names = "place-france = France\n    .article = la\n    .other = 프랑스\n\
                 place-korea = Corée\n    .article = la\n    .other = 한국\n\
                 place-versailles = Versailles\n    .other = 베르사유\n\
                 place-gyeongju = Gyeongju\n    .other = 경주\n    .reading = 경주\n\
                 partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }\n    \
                 .summary = { $since }\n";
    Dossier::mini()
        .file("data/dossier.yaml", settings)
        .file(&format!("locales/{language}/common.ftl"), common)
        .file(&format!("locales/{language}/words.ftl"), names)
        .file(&format!("locales/{language}/values.ftl"), words)
        .file("reports/brief/main.typ", template)
}

fn assert_texts(language: &str, words: &str, calls: &[(&str, &str)]) {
    let output = page(language, words, calls).run(["--out", "brief.pdf"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}

/// languages, silent 1: `LIST` of messages, and messages as arguments of every function.
#[test]
fn messages_are_arguments_as_any_text() {
    let words = "list = { LIST(place-versailles, place-gyeongju, type: \"and\") }\n\
                 one = { LIST(place-versailles) }\n\
                 attribute = { LIST(place-versailles.other, place-gyeongju) }\n\
                 -term = Seoul\nterms = { LIST(-term, place-gyeongju) }\n\
                 nested = { LIST({ place-versailles }, \"Paris\") }\n";
    assert_texts(
        "en",
        words,
        &[
            ("\"list\"", "Versailles and Gyeongju"),
            ("\"one\"", "Versailles"),
            ("\"attribute\"", "베르사유 and Gyeongju"),
            ("\"terms\"", "Seoul and Gyeongju"),
            ("\"nested\"", "Versailles and Paris"),
        ],
    );
}

/// languages, silent 2: values of functions choose variants.
#[test]
fn functions_select_by_their_value() {
    let words = "visits = { NUMBER($n) ->\n    [one] one visit\n   *[other] { $n } visits\n }\n\
                 decimals = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] a\n   *[other] b\n }\n\
                 exact = { NUMBER($n, minimumFractionDigits: 1) ->\n    [1] a\n   *[other] b\n }\n\
                 rank = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n\
                 ordinal = { ORDINAL($n) ->\n    [one] st\n   *[other] th\n }\n\
                 -brand = { $case ->\n   *[nominative] Firefox\n    [genitive] Firefox’s\n }\n\
                 brand = { -brand(case: \"genitive\") } and { -brand }\n\
                 big = { NUMBER(9007199254740993) }\n\
                 digits = { NUMBER(7, minimumIntegerDigits: 3) } { NUMBER(1234.5, maximumSignificantDigits: 2) }\n\
                 short = { NUMBER(5300000, notation: \"short\") }\n\
                 range = { RANGE(3, 5) } { RANGE(1, 1) }\n\
                 years = { DURATION(1.5) } { DURATION(1) }\n";
    let calls = [
        ("\"visits\", n: 1", "one visit"),
        ("\"visits\", n: 2", "2 visits"),
        ("\"decimals\", n: 1", "b"),
        ("\"exact\", n: 1", "a"),
        ("\"rank\", n: 1", "1st"),
        ("\"rank\", n: 22", "22nd"),
        ("\"rank\", n: 13", "13th"),
        ("\"ordinal\", n: 21", "st"),
        ("\"brand\"", "Firefox’s and Firefox"),
        ("\"big\"", "9,007,199,254,740,993"),
        ("\"digits\"", "007 1,200"),
        ("\"short\"", "5.3m"),
        ("\"range\"", "3–5 1"),
        ("\"years\"", "1.5 years 1 year"),
    ];
    assert_texts("en", words, &calls);
}

/// cases 5: one set of plural rules, with compact forms.
#[test]
fn french_millions_are_nouns() {
    let words = "masks = { NUMBER($n, notation: \"long\") ->\n    [one] { NUMBER($n, notation: \"long\") } masque\n    [many] { NUMBER($n, notation: \"long\") } de masques\n   *[other] { NUMBER($n, notation: \"long\") } masques\n }\n\
                 digits = { $n ->\n    [one] un\n    [many] plein\n   *[other] des\n }\n";
    assert_texts(
        "fr",
        words,
        &[
            ("\"masks\", n: 1000000", "1\u{a0}million de masques"),
            ("\"masks\", n: 5300000", "5,3\u{a0}millions de masques"),
            ("\"masks\", n: 40000", "40\u{202f}000 masques"),
            ("\"digits\", n: 1000000", "plein"),
            ("\"digits\", n: 5300000", "des"),
            ("\"digits\", n: 0", "un"),
        ],
    );
}

/// languages, French: spans in prose, sovereigns, ranks; silent 7: attributes of terms.
#[test]
fn french_sentences() {
    let words = "-japan = Japon\n    .article = le\njapan = { DE(-japan) }\n\
                 korea = { DE(place-korea) }, { EN(place-korea, kind: \"country\") }, { A(place-versailles) }\n\
                 kings = François { REGNAL(1) }, Louis { REGNAL(14) }\n\
                 firsts = les { ORDINAL(1, number: \"plural\") } et { ORDINAL(1, gender: \"feminine\", number: \"plural\") }\n\
                 partnership-versailles-gyeongju = X\n    .summary = { $since }\n";
    assert_texts(
        "fr",
        words.split("partnership").next().unwrap(),
        &[
            ("\"japan\"", "du Japon"),
            ("\"korea\"", "de Corée, en Corée, à Versailles"),
            ("\"kings\"", "François\u{a0}Ier, Louis\u{a0}XIV"),
            ("\"firsts\"", "les 1ers et 1res"),
        ],
    );
}

/// languages, French: `DE($span)`, with facts of a record.
#[test]
fn spans_of_the_data_in_prose() {
    let words =
        |summary: &str| format!("partnership-versailles-gyeongju = X\n    .summary = {summary}\n");
    for (since, summary, expected) in [
        ("2026-05-03/2026-05-09", "{ DE($since) }", "du 3 au 9\u{a0}mai 2026"),
        ("2026-04-28/2026-05-02", "{ DE($since) }", "du 28\u{a0}avril au 2\u{a0}mai 2026"),
        ("2026-03/2026-05", "{ EN($since) }", "de mars à mai 2026"),
        ("2026-05", "{ EN($since) }", "en mai 2026"),
        ("2026-06-01", "{ DATETIME($since, style: \"full\") }", "lundi 1er\u{a0}juin 2026"),
        ("2026-06-01", "{ DATETIME($since, month: \"long\", day: \"numeric\") }", "1er\u{a0}juin"),
        ("2026-05-03/2026-05-09", "{ $since }", "3–9\u{a0}mai 2026"),
    ] {
        let call = ("\"partnership-versailles-gyeongju.summary\"", expected);
        let dossier = page("fr", "", &[call]);
        let names = dossier.read("locales/fr/words.ftl");
        let names = names.split("partnership").next().unwrap().to_owned();
        dossier.write("locales/fr/words.ftl", names + &words(summary));
        dossier.change("data/partnerships.yaml", "since: 1987", &format!("since: {since}"));
        let output = dossier.run(["--out", "brief.pdf"]);
        let said = text(&output.stderr);
        assert_eq!((output.status.code(), said), (Some(0), String::new()), "{since} {summary}");
    }
}

/// languages, silent 2 and 4; faults, told badly: what cannot be written is told, in selectors, too.
#[test]
fn faults_are_found_everywhere() {
    for (message, expected) in [
        ("{ NUMBER(\"x\") ->\n    [one] a\n   *[other] b\n }", "`x` is not a number"),
        ("{ NUMBER(1, minimumFractionDigits: 1000) }", "from 0 to 100"),
        ("{ ORDINAL(2.7) }", "not a whole number"),
        ("{ CENTURY(0) }", "not a whole number from 1 on"),
        ("{ DURATION(\"x\") }", "`x` is not a number"),
        ("{ NUMBER(1, kind: \"x\") }", "there is no option `kind`"),
    ] {
        let dossier = page("en", &format!("fault = {message}\n"), &[]);
        let (_, said) = dossier.refused(&["check", "--no-pages", "--format", "short"]);
        assert!(said.contains("[unresolved-message]") && said.contains(expected), "{said}");
    }
}

/// languages, French: what grammar cannot know is told once, at the name.
#[test]
fn a_name_without_grammar_is_told_once() {
    let words =
        "japan = Japon\na = { DE(japan) }\nb = { LE(japan) }, { DE(japan) }\nc = { A(japan) }\n";
    let dossier = page("fr", words, &[]);
    let (_, said) = dossier.refused(&["check", "--no-pages", "--format", "short"]);
    let told: Vec<_> = said.lines().filter(|line| line.contains("[unresolved-message]")).collect();
    assert!(told.len() == 1 && told[0].contains("locales/fr/values.ftl:1:1"), "{said}");
    assert!(told[0].contains("`.kind` of `Japon`"), "{said}");
}

/// cases 5: `check` asks for the category of millions where a choice meets one.
#[test]
fn millions_need_their_variant() {
    let told = |choice: &str, visits: &str| {
        let words = format!(
            "partnership-versailles-gyeongju = X\n    .summary = {{ {choice} ->\n        [one] a\n       *[other] b\n     }}\n"
        );
        let dossier = page("fr", "", &[]);
        let names = dossier.read("locales/fr/words.ftl");
        let names = names.split("partnership").next().unwrap().to_owned();
        dossier.write("locales/fr/words.ftl", names + &words);
        dossier.change("data/partnerships.yaml", "visits: 12", &format!("visits: {visits}"));
        let output = dossier.run(["check", "--no-pages", "--format", "short"]);
        (text(&output.stdout) + &text(&output.stderr)).contains("also needs the variant `[many]`")
    };
    assert!(!told("$visits", "12"));
    assert!(told("$visits", "3000000"));
    assert!(told("NUMBER($visits, notation: \"long\")", "12"));
}

/// cases 11 and 21: what one language spells and another types; digits in addresses.
#[test]
fn spelt_numbers_are_read_before_figures_are_compared() {
    let severity = |english: &str, korean: &str| {
        let dossier = Dossier::mini();
        dossier.change(
            "locales/en/common.ftl",
            "brief-alt = Nothing",
            &format!("brief-alt = {english}"),
        );
        let korean_words = dossier.read("locales/ko/common.ftl");
        let line = korean_words.lines().find(|line| line.starts_with("brief-alt")).unwrap();
        dossier.change("locales/ko/common.ftl", line, &format!("brief-alt = {korean}"));
        let output = dossier.run(["check", "--no-pages", "--format", "short"]);
        let said = text(&output.stdout) + &text(&output.stderr);
        let line = said.lines().find(|line| line.contains("[differing-figures]"));
        line.map_or("none", |line| if line.contains("error") { "error" } else { "warning" })
    };
    for (english, korean) in [
        ("ten towns", "10개 도시"),
        ("the second of ten towns", "10개 도시 가운데 2위"),
        ("in the nineteen-eighties", "1980년대에"),
        ("in the twenty-first century", "21세기에"),
        ("two thirds of them", "그 3분의 2"),
        ("at 3 pm", "15시에"),
        ("in May", "5월에"),
        ("half of them", "2분의 1"),
        ("see https://example.org/2024/05", "웹사이트 참고"),
    ] {
        assert_eq!(severity(english, korean), "none", "{english}");
    }
    assert_eq!(severity("an hour", "1시간"), "warning");
    assert_eq!(severity("eleven towns", "10개 도시"), "error");
}

/// cases 21: digits in addresses are no figures typed into the words.
#[test]
fn digits_in_addresses_are_not_figures() {
    let dossier = Dossier::mini();
    let address = "brief-alt = see https://example.org/2024/05/12 and desk7@example.org";
    dossier.change("locales/en/common.ftl", "brief-alt = Nothing", address);
    let output = dossier.run(["check", "--no-pages", "--lang", "en", "--format", "short"]);
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(!said.contains("[typed-figure]"), "{said}");
}

/// faults 16: a chain of references takes linear time, and no stack overflows.
#[test]
fn long_chains_of_references_resolve() {
    let mut words = "chain-0 = end\n".to_owned();
    for number in 1..=900 {
        words.push_str(&format!("chain-{number} = {{ chain-{} }}\n", number - 1));
    }
    assert_texts("en", &words, &[("\"chain-900\"", "end")]);
}
