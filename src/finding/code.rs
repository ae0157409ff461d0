//! The codes of findings: what each is by itself, and the page that explains it.

use std::fmt;

use super::level::Level;

/// Declares the codes once: their names, and the level that a dossier may change.
macro_rules! codes {
    ($($variant:ident = $name:literal: $level:ident,)*) => {
        /// The kind of a finding. Its name is stable: comments, settings and other programs
        /// use it. `briefing explain NAME` describes it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(clippy::enum_variant_names)]
        pub(crate) enum Code {
            $($variant,)*
        }

        impl Code {
            /// Every code, in alphabetical order.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The kebab-case name.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The level that a dossier may change, and its default. A code without one is a
            /// fault: the edition cannot be built until it is fixed.
            pub(crate) fn default_level(self) -> Option<Level> {
                match self {
                    $(Self::$variant => codes!(@ $level),)*
                }
            }
        }
    };
    (@ Fault) => { None };
    (@ $level:ident) => { Some(Level::$level) };
}

codes! {
    AbortedRun = "aborted-run": Fault,
    AvoidedTerm = "avoided-term": Warning,
    BadAddress = "bad-address": Fault,
    BadAllowance = "bad-allowance": Fault,
    BadColour = "bad-colour": Fault,
    BadCoordinates = "bad-coordinates": Fault,
    BadEdition = "bad-edition": Fault,
    BadExchange = "bad-exchange": Fault,
    BadFont = "bad-font": Fault,
    BadId = "bad-id": Fault,
    BadLedger = "bad-ledger": Fault,
    BadLogo = "bad-logo": Fault,
    BadName = "bad-name": Fault,
    BadNumber = "bad-number": Fault,
    BadPicture = "bad-picture": Fault,
    BadProfile = "bad-profile": Fault,
    BadSchema = "bad-schema": Fault,
    BadSheet = "bad-sheet": Fault,
    BadSourceDate = "bad-source-date": Fault,
    BusyFolder = "busy-folder": Fault,
    CoarsePicture = "coarse-picture": Warning,
    ConflictingTranslation = "conflicting-translation": Fault,
    CyclicReference = "cyclic-reference": Fault,
    DifferingFigures = "differing-figures": Error,
    DoubleParticle = "double-particle": Warning,
    DoubleSpace = "double-space": Warning,
    DuplicateEdition = "duplicate-edition": Fault,
    DuplicateId = "duplicate-id": Fault,
    DuplicateItem = "duplicate-item": Fault,
    DuplicateKey = "duplicate-key": Fault,
    DuplicateMessage = "duplicate-message": Fault,
    DuplicateVariant = "duplicate-variant": Fault,
    EmptyMessage = "empty-message": Fault,
    ExtraFullStop = "extra-full-stop": Warning,
    ExtraVariable = "extra-variable": Error,
    FaultyLanguage = "faulty-language": Fault,
    ForbiddenCharacter = "forbidden-character": Fault,
    ForeignPdf = "foreign-pdf": Fault,
    IdenticalToSource = "identical-to-source": Warning,
    ImpossibleDate = "impossible-date": Fault,
    LowContrast = "low-contrast": Warning,
    MalformedMessage = "malformed-message": Fault,
    MalformedYaml = "malformed-yaml": Fault,
    MissingAlt = "missing-alt": Fault,
    MissingArgument = "missing-argument": Fault,
    MissingAttribute = "missing-attribute": Fault,
    MissingComparison = "missing-comparison": Fault,
    MissingFullStop = "missing-full-stop": Warning,
    MissingGlyph = "missing-glyph": Fault,
    MissingKey = "missing-key": Fault,
    MissingLanguage = "missing-language": Fault,
    MissingMessage = "missing-message": Fault,
    MissingPlural = "missing-plural": Warning,
    MissingReport = "missing-report": Fault,
    MissingValue = "missing-value": Fault,
    MissingVariable = "missing-variable": Error,
    MissingVariant = "missing-variant": Warning,
    MisspeltName = "misspelt-name": Warning,
    MixedFonts = "mixed-fonts": Warning,
    NoBold = "no-bold": Warning,
    NoConvergence = "no-convergence": Warning,
    NoFont = "no-font": Fault,
    NoRule = "no-rule": Warning,
    NoThreads = "no-threads": Fault,
    NoViewer = "no-viewer": Warning,
    NotADossier = "not-a-dossier": Fault,
    NotUtf8 = "not-utf8": Fault,
    ObsoleteAttribute = "obsolete-attribute": Warning,
    ObsoleteMessage = "obsolete-message": Warning,
    OtherReference = "other-reference": Allow,
    OtherTerm = "other-term": Warning,
    OverLimit = "over-limit": Fault,
    OverflowingText = "overflowing-text": Warning,
    OverlappingText = "overlapping-text": Warning,
    ReplacementCharacter = "replacement-character": Warning,
    SimilarColours = "similar-colours": Warning,
    SkippedHeading = "skipped-heading": Fault,
    StaleTranslation = "stale-translation": Warning,
    Standards = "standards": Fault,
    StrayLink = "stray-link": Warning,
    TemplateError = "template-error": Fault,
    TemplateWarning = "template-warning": Warning,
    TerminalOutput = "terminal-output": Fault,
    TooManyPages = "too-many-pages": Warning,
    TypedFact = "typed-fact": Warning,
    TypedFigure = "typed-figure": Warning,
    TypedName = "typed-name": Warning,
    Unfinished = "unfinished": Warning,
    UnknownAttribute = "unknown-attribute": Warning,
    UnknownChoice = "unknown-choice": Fault,
    UnknownCode = "unknown-code": Fault,
    UnknownCommand = "unknown-command": Fault,
    UnknownDataFile = "unknown-data-file": Fault,
    UnknownEdition = "unknown-edition": Fault,
    UnknownFont = "unknown-font": Fault,
    UnknownFunction = "unknown-function": Fault,
    UnknownKey = "unknown-key": Fault,
    UnknownLanguage = "unknown-language": Fault,
    UnknownLocale = "unknown-locale": Fault,
    UnknownMessage = "unknown-message": Fault,
    UnknownRecord = "unknown-record": Fault,
    UnknownReference = "unknown-reference": Fault,
    UnknownReport = "unknown-report": Fault,
    UnknownVariable = "unknown-variable": Fault,
    UnknownVariant = "unknown-variant": Warning,
    UnnamedFont = "unnamed-font": Fault,
    UnpairedQuote = "unpaired-quote": Warning,
    UnreadFile = "unread-file": Fault,
    UnreadableFile = "unreadable-file": Fault,
    UnresolvedMessage = "unresolved-message": Fault,
    UnreviewedTranslation = "unreviewed-translation": Allow,
    UnusedAllowance = "unused-allowance": Warning,
    UnusedArgument = "unused-argument": Warning,
    UnusedMessage = "unused-message": Warning,
    Unwatchable = "unwatchable": Warning,
    UnwritableOutput = "unwritable-output": Fault,
    WrongParticle = "wrong-particle": Warning,
    WrongShape = "wrong-shape": Fault,
    WrongVersion = "wrong-version": Fault,
}

impl Code {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// The page that explains it, as Markdown: a heading, a summary of one sentence, the rest.
    pub(crate) fn page(self) -> &'static str {
        let start = PAGES.find(&format!("# {self}\n")).unwrap_or(PAGES.len());
        let page = &PAGES[start..];
        let end = page.find("\n# ").unwrap_or(page.len());
        page[..end].trim_end()
    }

    /// The sentence that its page begins with.
    pub(crate) fn summary(self) -> &'static str {
        self.page().lines().skip(1).find(|line| !line.is_empty()).unwrap_or_default()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

const PAGES: &str = include_str!("explain.md");

#[cfg(test)]
mod tests {
    use super::{Code, PAGES};

    #[test]
    fn every_code_has_a_page_and_every_page_a_code() {
        for code in Code::ALL {
            assert_ne!(code.summary(), "", "{code}");
        }
        let headings = PAGES.lines().filter_map(|line| line.strip_prefix("# "));
        let names = Code::ALL.iter().map(|code| code.name());
        assert_eq!(headings.collect::<Vec<_>>(), names.collect::<Vec<_>>());
        assert!(Code::ALL.is_sorted_by_key(|code| code.name()));
    }
}
