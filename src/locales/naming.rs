//! Proper names in running text: as their messages spell them, or nearly so.

use std::collections::BTreeSet;
use std::ops::Range;

use icu::normalizer::DecomposingNormalizerBorrowed;
use strsim::damerau_levenshtein;

/// The names of one language.
#[derive(Debug)]
pub struct Names {
    hangul: bool,
    names: Vec<Name>,
    /// The folded forms, to tell one name from a slip in another.
    folded: BTreeSet<String>,
}

#[derive(Debug)]
struct Name {
    id: String,
    name: String,
    country: bool,
    folded: String,
    words: usize,
}

/// A name and the message that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// The id of the message.
    pub id: String,
    /// Its text.
    pub name: String,
    /// Whether it names a country: before a noun, Korean makes no difference between
    /// that and "French".
    pub country: bool,
}

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The id of its message.
    pub id: String,
    /// As its message spells it.
    pub name: String,
    /// Whether it is spelt so here.
    pub exact: bool,
}

/// What may follow a Korean name within its word. What follows a longer name is free.
const AFTER: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "과",
    "와",
    "의",
    "에",
    "에서",
    "에게",
    "로",
    "으로",
    "도",
    "만",
    "까지",
    "부터",
    "과의",
    "와의",
    "에는",
    "에도",
    "에서는",
    "에서의",
    "에서도",
    "처럼",
    "보다",
    "이다",
    "라는",
    "이라는",
    "이며",
    "이고",
    "시",
    "시의",
    "시는",
    "시와",
    "시가",
    "시를",
    "시에",
    "시에서",
    "측",
    "측은",
    "측이",
];

impl Names {
    /// Prepares names for search: the ids of their messages and their texts.
    pub fn new(language: &str, names: impl IntoIterator<Item = Naming>) -> Self {
        let mut names: Vec<_> = names
            .into_iter()
            .filter(|naming| naming.name.chars().count() > 1)
            .map(|Naming { id, name, country }| Name {
                id,
                folded: fold(&name),
                words: words(&name).len(),
                name,
                country,
            })
            .collect();
        // The longest first, so that a name within a name is not found for itself.
        names.sort_by_key(|name| std::cmp::Reverse(name.name.len()));
        names.dedup_by(|next, first| next.name == first.name);
        // The parts of names are no slips in others: Incheon, of the Incheon Memorial.
        let parts = names
            .iter()
            .flat_map(|name| words(&name.name).into_iter().map(|r| fold(&name.name[r])));
        let folded = names.iter().map(|name| name.folded.clone()).chain(parts).collect();
        Self { hangul: language.starts_with("ko"), names, folded }
    }

    /// The names in a text, in its order.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let free = |found: &[Found], range: &Range<usize>| {
            found.iter().all(|f| range.end <= f.range.start || f.range.end <= range.start)
        };
        for name in &self.names {
            for (at, _) in text.match_indices(&name.name) {
                let range = at..at + name.name.len();
                let adjective = self.hangul && name.country && text[range.end..].starts_with(' ');
                if !adjective && self.stands_alone(text, &range) && free(&found, &range) {
                    found.push(name.found(range, true));
                }
            }
        }
        let near = if self.hangul { self.near_hangul(text) } else { self.near_latin(text) };
        for near in near {
            if free(&found, &near.range) {
                found.push(near);
            }
        }
        found.sort_by_key(|found| found.range.start);
        found
    }

    /// Whether a name is a word of its own there.
    fn stands_alone(&self, text: &str, range: &Range<usize>) -> bool {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let joined = |c: Option<char>, next: Option<char>| match c {
            Some('-' | '‑') => next.is_some_and(char::is_alphanumeric),
            Some(c) => c.is_alphanumeric(),
            None => false,
        };
        let mut back = before.chars().rev();
        if joined(back.next(), back.next()) {
            return false;
        }
        let is_hangul = |c: char| ('가'..='힣').contains(&c);
        if self.hangul && text[range.clone()].chars().next_back().is_some_and(is_hangul) {
            let rest = after.find(|c| !is_hangul(c)).map_or(after, |end| &after[..end]);
            let long = text[range.clone()].chars().filter(|c| is_hangul(*c)).count() >= 4;
            return rest.is_empty() || AFTER.contains(&rest) || long;
        }
        let mut ahead = after.chars();
        !joined(ahead.next().filter(|c| !(self.hangul && is_hangul(*c))), ahead.next())
    }

    /// Capitalised words that are nearly a name.
    fn near_latin(&self, text: &str) -> Vec<Found> {
        let words = words(text);
        let mut found = Vec::new();
        for (at, first) in words.iter().enumerate() {
            if !text[first.clone()].starts_with(char::is_uppercase) {
                continue;
            }
            for count in (1..=5).rev() {
                let Some(last) = words.get(at + count - 1) else { continue };
                let range = first.start..last.end;
                let written = &text[range.clone()];
                if written.contains(['.', ',', ';', ':', '(', ')', '\u{FFFC}', '\n', '–']) {
                    continue;
                }
                let folded = fold(written);
                let near = self.names.iter().find(|name| {
                    name.name != written && name.words.abs_diff(count) <= 1 && {
                        name.folded == folded && name.folded.len() >= 4
                            || name.words == count && self.is_slip(name, &folded)
                    }
                });
                if let Some(name) = near {
                    // All in capitals is a manner of writing; a name in it is right.
                    if written != name.name.to_uppercase() {
                        found.push(name.found(range, false));
                        break;
                    }
                }
            }
        }
        found
    }

    fn is_slip(&self, name: &Name, folded: &str) -> bool {
        let length = name.folded.chars().count();
        let allowed = match length {
            0..=5 => return false,
            6..=7 => 1,
            _ => 2,
        };
        folded.chars().count().abs_diff(length) <= allowed
            && folded.chars().next() == name.folded.chars().next()
            && !self.folded.contains(folded)
            && damerau_levenshtein(folded, &name.folded) <= allowed
            // A plural or an adjective is no slip: Koreans, Nantais, Franco-Korean.
            && !(folded.starts_with(&name.folded) || name.folded.starts_with(folded))
            && !(length <= 7 && all_but_last(folded) == all_but_last(&name.folded))
    }

    /// Words whose head is nearly a name, letter by letter of the syllables.
    fn near_hangul(&self, text: &str) -> Vec<Found> {
        let words = words(text);
        let mut found = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let until = words.get(at + 1).map_or(word.end, |next| next.end);
            for name in &self.names {
                let syllables = name.name.chars().filter(|c| !c.is_whitespace()).count();
                let allowed = match syllables {
                    0..=2 => continue,
                    3 => 1,
                    _ => 2,
                };
                // The head of as many syllables, over one space if need be.
                let reach = if syllables >= 4 { until } else { word.end };
                let rest = &text[word.start..reach];
                let letters = rest.char_indices().filter(|(_, c)| !c.is_whitespace());
                let Some((last, c)) = letters.take(syllables).last() else { continue };
                let range = word.start..word.start + last + c.len_utf8();
                let written = &text[range.clone()];
                let folded = fold(written);
                let same_length = written.chars().filter(|c| !c.is_whitespace()).count();
                let slip = same_length == syllables
                    && !written.contains(['.', ',', '\u{FFFC}'])
                    && written != name.name
                    && (folded == name.folded
                        || (!written.contains(' ')
                            && !self.folded.contains(&folded)
                            && damerau_levenshtein(&folded, &name.folded) <= allowed));
                if slip {
                    found.push(name.found(range, false));
                    break;
                }
            }
        }
        found
    }
}

impl Name {
    fn found(&self, range: Range<usize>, exact: bool) -> Found {
        Found { range, id: self.id.clone(), name: self.name.clone(), exact }
    }
}

fn all_but_last(text: &str) -> &str {
    text.char_indices().next_back().map_or("", |(at, _)| &text[..at])
}

/// Letters alone, in lower case, without accents; Hangul as its single letters.
fn fold(text: &str) -> String {
    let nfd = DecomposingNormalizerBorrowed::new_nfd();
    let letters = nfd.normalize(text);
    let combining = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    letters
        .chars()
        .filter(|c| c.is_alphanumeric() && !combining(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The places of the runs of letters and digits.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::{Names, Naming};

    fn found(language: &str, names: &[&str], text: &str) -> String {
        let names = names.iter().map(|name| Naming {
            id: format!("id-{name}"),
            name: (*name).to_owned(),
            country: *name == "프랑스",
        });
        let found = Names::new(language, names).find(text);
        let mark = |exact| if exact { "" } else { "?" };
        let found: Vec<_> =
            found.iter().map(|f| format!("{}{}", &text[f.range.clone()], mark(f.exact))).collect();
        found.join(" | ")
    }

    #[test]
    fn latin_names() {
        let names = [
            "Paris",
            "Issy-les-Moulineaux",
            "Gyeongju",
            "France",
            "Île-de-France",
            "Icheon",
            "Incheon",
        ];
        for (text, expected) in [
            ("in Paris, in Paris-Est, Parisian", "Paris"),
            (
                "Issy les Moulineaux and Issy-Les-Moulineaux",
                "Issy les Moulineaux? | Issy-Les-Moulineaux?",
            ),
            ("Gyeongjoo, Gyeonju, Gyeongju", "Gyeongjoo? | Gyeonju? | Gyeongju"),
            ("Ile-de-France, French", "Ile-de-France?"),
            ("Icheon and Incheon, Inchoen", "Icheon | Incheon | Inchoen?"),
            ("The Korean partner", ""),
        ] {
            assert_eq!(found("en", &names, text), expected, "{text}");
        }
    }

    #[test]
    fn hangul_names() {
        let names = ["파리", "베르사유", "이시레물리노", "경주", "생망데", "이천", "프랑스"];
        for (text, expected) in [
            ("파리에서 파리시와 파리채를", "파리 | 파리"),
            ("베르샤유는 이시레뮬리노와", "베르샤유? | 이시레뮬리노?"),
            ("이시 레물리노에서", "이시 레물리노?"),
            ("셍망데, 이천구백", "셍망데?"),
            ("프랑스 국민과 프랑스는", "프랑스"),
        ] {
            assert_eq!(found("ko", &names, text), expected, "{text}");
        }
    }
}
