//! The rows of `cases/names.tsv`, against names like those of a dossier.

use briefing_lang::names::NameFinder;
use briefing_lang::numbers::{figures, numbers};

const CASES: &str = include_str!("../cases/names.tsv");

#[test]
fn names_typed_and_misspelt() {
    let mut wrong = Vec::new();
    for case in CASES.lines().filter(|line| !line.starts_with('#')) {
        let [language, text, expected] = case.split('\t').collect::<Vec<_>>()[..] else {
            wrong.push(format!("`{case}` is not a case"));
            continue;
        };
        let text = plain(text);
        let found = names(language).find(&text).into_iter().map(|found| {
            let mark = if found.exact { "" } else { "~" };
            format!("{mark}{}", &text[found.range])
        });
        let found = found.collect::<Vec<_>>().join(";");
        if found != plain(expected) {
            wrong.push(format!("{language} `{text}`: `{found}`, not `{expected}`"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_misspelling_comes_with_the_right_name() {
    for (language, text, name) in [
        ("en", "Gyeongjoo", "Gyeongju"),
        ("en", "Pusan", "Busan"),
        ("en", "Kim Hyung-jin", "KIM Hyoung-jin"),
        ("fr", "Seoul", "Séoul"),
        ("ko", "셍망데", "생망데"),
        ("ko", "그르노블 알프 메트로폴", "그르노블알프 메트로폴"),
    ] {
        let found = names(language).find(text);
        assert_eq!(found[0].name, name);
        assert_eq!(found[0].id, format!("id-{name}"));
    }
}

#[test]
fn a_bare_name_before_a_noun_is_attributive() {
    for (text, expected) in [
        ("한국 정부", true),
        ("한국의 정부", false),
        ("프랑스 및 한국", false),
        ("한국, 프랑스", false),
        ("프랑스와 함께", false),
    ] {
        assert_eq!(names("ko").find(text)[0].attributive, expected, "{text}");
    }
}

#[test]
fn of_equal_names_the_first_message_counts() {
    let names = [("a", "Paris"), ("b", " Paris "), ("c", "")];
    let names = names.map(|(id, name)| (id.to_owned(), name.to_owned()));
    let found = NameFinder::new("en", names).find("to Paris");
    assert_eq!((found.len(), found[0].id.as_str()), (1, "a"));
}

/// A text of the table without its escapes.
fn plain(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\u{A0}", "\u{A0}").replace("\\u{2011}", "\u{2011}")
}

fn names(language: &str) -> NameFinder {
    let names = match language {
        "ko" => KOREAN.to_vec(),
        _ => LATIN.iter().chain(if language == "fr" { FRENCH } else { ENGLISH }).copied().collect(),
    };
    NameFinder::new(language, names.into_iter().map(|name| (format!("id-{name}"), name.to_owned())))
}

const LATIN: &[&str] = &[
    "France",
    "Sanary-sur-Mer",
    "Versailles",
    "Paris",
    "Alsace",
    "Issy-les-Moulineaux",
    "Saint-Mandé",
    "Nantes",
    "Limoges",
    "Nice",
    "Île-de-France",
    "Auvergne-Rhône-Alpes",
    "Montpellier Méditerranée Métropole",
    "Métropole européenne de Lille",
    "Tours",
    "Angoulême",
    "Cannes",
    "Grenoble-Alpes Métropole",
    "Paris Est Marne & Bois",
    "Enghien-les-Bains",
    "Hongcheon",
    "Gyeongju",
    "Gyeongsangbuk-do",
    "Guro-gu",
    "Suncheon",
    "Icheon",
    "Seocho-gu",
    "Daejeon",
    "Gyeonggi-do",
    "Daegu",
    "Hwaseong",
    "Suwon",
    "Bucheon",
    "Seodaemun-gu",
    "Yangcheon-gu",
    "Jung-gu",
    "Busan",
    "Gumi",
    "Gwangju",
    "Philippe Bertoux",
    "Catherine Dumas",
    "HONG Joon-ho",
    "KIM Hyoung-jin",
    "CHOI Jai-Chul",
    "Elise Pereira Nunes",
    "Jules Jean-Louis",
    "Olivier Debré",
    "GAROK",
    "Cités Unies France",
];

const ENGLISH: &[&str] = &[
    "Korea",
    "Seoul",
    "Paris 13th",
    "Paris 15th",
    "Caen Memorial",
    "Incheon Landing Memorial",
    "Senate friendship group",
    "French Embassy",
];

const FRENCH: &[&str] = &[
    "Corée",
    "Séoul",
    "Paris\u{A0}13e",
    "Paris\u{A0}15e",
    "Mémorial de Caen",
    "Mémorial du débarquement d’Incheon",
    "Fondation numérique de Séoul",
    "Ambassade de France",
    "Groupe d’amitié du Sénat",
];

const KOREAN: &[&str] = &[
    "프랑스",
    "한국",
    "사나리쉬르메르",
    "베르사유",
    "파리",
    "알자스",
    "이시레물리노",
    "생망데",
    "낭트",
    "리모주",
    "파리 15구",
    "니스",
    "일드프랑스",
    "캉 기념관",
    "오베르뉴론알프",
    "투르",
    "앙굴렘",
    "칸",
    "그르노블알프 메트로폴",
    "경주",
    "서울",
    "경상북도",
    "구로구",
    "순천",
    "이천",
    "서초구",
    "대전",
    "경기도",
    "인천상륙작전기념관",
    "대구경북경제자유구역청",
    "대구",
    "화성",
    "수원",
    "부천",
    "서대문구",
    "양천구",
    "중구",
    "부산",
    "구미",
    "광주",
    "최재철",
    "Philippe Bertoux",
    "KIM Hyoung-jin",
    "주한 프랑스대사관",
    "시테위니프랑스",
];

#[test]
fn any_cut_of_a_text_can_be_searched() {
    let text = "Ét\u{301}é à l’Île-de-\u{AD}France, Ωμέγα 漢字 Москва 파리·서울(Paris Est Marne & Bo) 40\u{202F}000 6·25";
    let all = ["en", "fr", "ko"].map(|language| (language, names(language)));
    for (start, _) in text.char_indices() {
        for (end, _) in text[start..].char_indices() {
            let part = &text[start..start + end];
            for (language, names) in &all {
                for found in names.find(part) {
                    assert!(!part[found.range].is_empty());
                }
                for (range, _) in numbers(language, part) {
                    assert!(!part[range].is_empty());
                }
                for figure in figures(language, part) {
                    assert!(part[figure.range].contains(|c: char| c.is_ascii_digit()));
                }
            }
        }
    }
}
