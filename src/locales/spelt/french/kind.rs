//! What a French word is to the grammar of numbers.

/// A word of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Unit(u64),
    /// Ten to sixteen.
    Teen(u64),
    Tens(u64),
    /// `vingts`, which only follows four.
    Twenties,
    Hundred,
    /// `cents`, which only follows a number.
    Hundreds,
    Thousand,
    Scale(u64),
    /// `dizaine` and its like.
    Collective(u64),
    /// `demi`, before a collective.
    Half,
    /// An adjective that may stand before a collective.
    Size,
    And,
    Other,
}

/// The kind of a word in lower case.
pub(super) fn kind(word: &str) -> Kind {
    match word {
        "et" => Kind::And,
        "demi" => Kind::Half,
        "bonne" | "petite" => Kind::Size,
        "un" | "une" => Kind::Unit(1),
        "deux" => Kind::Unit(2),
        "trois" => Kind::Unit(3),
        "quatre" => Kind::Unit(4),
        "cinq" => Kind::Unit(5),
        "six" => Kind::Unit(6),
        "sept" => Kind::Unit(7),
        "huit" => Kind::Unit(8),
        "neuf" => Kind::Unit(9),
        "dix" => Kind::Teen(10),
        "onze" => Kind::Teen(11),
        "douze" => Kind::Teen(12),
        "treize" => Kind::Teen(13),
        "quatorze" => Kind::Teen(14),
        "quinze" => Kind::Teen(15),
        "seize" => Kind::Teen(16),
        "vingt" => Kind::Tens(20),
        "trente" => Kind::Tens(30),
        "quarante" => Kind::Tens(40),
        "cinquante" => Kind::Tens(50),
        "soixante" => Kind::Tens(60),
        "septante" => Kind::Tens(70),
        "huitante" | "octante" => Kind::Tens(80),
        "nonante" => Kind::Tens(90),
        "vingts" => Kind::Twenties,
        "cent" => Kind::Hundred,
        "cents" => Kind::Hundreds,
        "mille" => Kind::Thousand,
        "million" | "millions" => Kind::Scale(1_000_000),
        "milliard" | "milliards" => Kind::Scale(1_000_000_000),
        "huitaine" => Kind::Collective(8),
        "dizaine" | "dizaines" => Kind::Collective(10),
        "douzaine" | "douzaines" => Kind::Collective(12),
        "quinzaine" => Kind::Collective(15),
        "vingtaine" => Kind::Collective(20),
        "trentaine" => Kind::Collective(30),
        "quarantaine" => Kind::Collective(40),
        "cinquantaine" => Kind::Collective(50),
        "soixantaine" => Kind::Collective(60),
        "centaine" | "centaines" => Kind::Collective(100),
        "millier" | "milliers" => Kind::Collective(1_000),
        _ => Kind::Other,
    }
}
