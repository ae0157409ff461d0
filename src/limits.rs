//! How much of everything a run takes in before it says that this is no honest dossier. Each limit
//! has a name, which findings print and the settings raise: `limits: { pages: 20000 }`.

/// The key of these settings.
pub(crate) const KEY: &str = "limits";

/// Declares the limits once: their names, defaults, units, and what they count.
macro_rules! limits {
    ($($variant:ident = $name:literal: $default:literal, $unit:literal, $what:literal;)*) => {
        /// What is limited.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Limit {
            $(#[doc = $what] $variant,)*
        }

        impl Limit {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)*];
            pub(crate) const NAMES: &'static [&'static str] = &[$($name,)*];

            pub(crate) fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// What is allowed when the settings say nothing.
            pub(crate) const fn default(self) -> u64 {
                match self {
                    $(Self::$variant => $default,)*
                }
            }

            /// The unit of the number, with a space before it.
            pub(crate) fn unit(self) -> &'static str {
                match self {
                    $(Self::$variant => $unit,)*
                }
            }
        }
    };
}

limits! {
    Depth = "depth": 100, " levels",
        "How deep values, messages and files for translators may be nested.";
    FileSize = "file-size": 32, " MB",
        "How large a file of data, words, pages, pictures or translations may be.";
    FontFileSize = "font-file-size": 256, " MB",
        "How large a font file may be.";
    MessageSize = "message-size": 1, " MB",
        "How long the text of a message may be, with all that it refers to.";
    PictureSize = "picture-size": 100, " megapixels",
        "How many pixels a picture may have.";
    Records = "records": 100_000, " records",
        "How many records a data file may have.";
    References = "references": 1000, " references",
        "How many messages a message may refer to, each through the one before.";
    Findings = "findings": 200, " findings",
        "How many findings of a run are printed.";
    Pages = "pages": 20_000, " pages",
        "How many pages an edition may have.";
    Time = "time": 600, " seconds",
        "How long an edition may take.";
    Memory = "memory": 8192, " MB",
        "How much memory the program may use.";
}

/// What the settings can allow at most of levels: they are read by functions that call themselves, for
/// which a thread has stack.
const DEEPEST: u64 = 500;

/// The limits of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits([u64; Limit::ALL.len()]);

impl Default for Limits {
    fn default() -> Self {
        let mut limits = [0; Limit::ALL.len()];
        for limit in Limit::ALL {
            limits[*limit as usize] = limit.default();
        }
        Self(limits)
    }
}

impl Limits {
    /// What is allowed, in the unit of the limit.
    pub(crate) fn get(&self, limit: Limit) -> u64 {
        self.0[limit as usize]
    }

    /// Allows so much, but no depth for which there is no stack.
    pub(crate) fn set(&mut self, limit: Limit, value: u64) {
        self.0[limit as usize] = if limit == Limit::Depth { value.min(DEEPEST) } else { value };
    }

    /// The same as a number of things in memory.
    pub(crate) fn count(&self, limit: Limit) -> usize {
        usize::try_from(self.get(limit)).unwrap_or(usize::MAX)
    }

    /// What is allowed of a limit in MB, in bytes.
    pub(crate) fn bytes(&self, limit: Limit) -> u64 {
        self.get(limit).saturating_mul(1 << 20)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of the limits for people.
    #[test]
    fn every_limit_is_in_the_documentation_with_its_default() {
        let documentation = include_str!("../data/README.md");
        let (_, section) = documentation.split_once("\n## Limits\n").unwrap_or_default();
        let (section, _) = section.split_once("\n## ").unwrap_or_default();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
        let rows: Vec<_> = rows.filter_map(|row| row.split_once("` | ")).collect();
        let documented = |limit: &Limit| {
            let digits = limit.default().to_string();
            let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().collect();
            let number = groups.iter().map(|group| String::from_utf8_lossy(group));
            let number = number.collect::<Vec<_>>().join(",");
            let unit = limit.unit();
            rows.iter().any(|(name, rest)| {
                *name == limit.name() && rest.starts_with(&format!("{number}{unit} |"))
            })
        };
        let missing: Vec<_> = Limit::ALL.iter().filter(|limit| !documented(limit)).collect();
        assert!(missing.is_empty(), "not in data/README.md: {missing:?}");
        assert_eq!(rows.len(), Limit::ALL.len(), "{rows:?}");
    }

    #[test]
    fn a_depth_without_stack_cannot_be_allowed() {
        let mut limits = Limits::default();
        limits.set(Limit::Depth, 1_000_000);
        limits.set(Limit::Pages, 1_000_000);
        assert_eq!((limits.get(Limit::Depth), limits.get(Limit::Pages)), (DEEPEST, 1_000_000));
    }
}
