//! Which kinds of records a dossier has, the keys of each and their values, and which words a
//! record needs in every language.

/// A kind of record: one collection, one file of `data/`.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Singular; the first part of a record's message id.
    pub(crate) name: &'static str,
    /// Plural; the file name without its ending.
    pub(crate) collection: &'static str,
    /// The keys besides `id`, `facts`, `dates`, `figures`, `milestones`, `sources`.
    pub(crate) fields: &'static [Field],
    /// The attributes that a record's message needs besides its value.
    pub(crate) words: &'static [&'static str],
}

/// A key of a record.
#[derive(Debug)]
pub(crate) struct Field {
    /// As written in YAML.
    pub(crate) key: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

/// What the value of a key looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// Text that no reader sees, or a title in the language it was published in.
    Text,
    Texts,
    /// A web address, whole: with `https://` or `http://`.
    Address,
    Flag,
    /// A date or a span of dates in EDTF (ISO 8601-2).
    Date,
    /// An exact number, with its unit: `12`, `0.1 %`, `742000000 EUR`.
    Quantity,
    /// One of these words; a reader sees the message `<key>-<word>`.
    Choice(&'static [&'static str]),
    /// The id of a record of a kind.
    Reference(&'static str),
    References(&'static str),
    /// A list of exactly two such ids.
    Pair(&'static str),
    /// Latitude and longitude in decimal degrees (WGS 84).
    Coordinates,
    /// Names with quantities: figures of this record alone.
    Facts,
    /// Names with dates: dates of this record alone.
    Dates,
    Levels,
}

impl Shape {
    /// What to write, in the words of a finding.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Texts => "a list of texts",
            Self::Address => "a web address",
            Self::Flag => "`true` or `false`",
            Self::Date => "a date such as `2024-03`",
            Self::Quantity => "a number such as `12`, `0.1 %` or `5000000 EUR`",
            Self::Choice(_) => "one of its words",
            Self::Reference(_) => "an id",
            Self::References(_) => "a list of ids",
            Self::Pair(_) => "a list of two ids",
            Self::Coordinates => "a latitude and a longitude",
            Self::Facts => "names with numbers",
            Self::Dates => "names with dates",
            Self::Levels => "codes of findings with `allow`, `warning` or `error`",
        }
    }
}

const fn required(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: true }
}

const fn optional(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: false }
}

/// The keys that every kind has.
const COMMON: &[Field] = &[
    optional("facts", Shape::Facts),
    optional("dates", Shape::Dates),
    optional("figures", Shape::References("figure")),
    optional("milestones", Shape::References("milestone")),
    optional("sources", Shape::References("source")),
];

const LEVELS: &[&str] =
    &["country", "region", "province", "metropolis", "city", "county", "district", "institution"];
const PARTNERSHIP_KINDS: &[&str] = &[
    "twinning",
    "memorandum",
    "friendship-pact",
    "regional-cooperation",
    "partnership",
    "institutional-partnership",
    "agreement",
    "cooperation-agreement",
    "planned-partnership",
];

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "place",
        collection: "places",
        fields: &[
            optional("country", Shape::Reference("place")),
            required("level", Shape::Choice(LEVELS)),
            optional("within", Shape::Reference("place")),
            required("coordinates", Shape::Coordinates),
        ],
        words: &["other"],
    },
    Kind {
        name: "person",
        collection: "people",
        fields: &[
            optional("organisation", Shape::Reference("stakeholder")),
            optional("place", Shape::Reference("place")),
            optional("interviewed", Shape::Flag),
            optional("contributed", Shape::Flag),
        ],
        words: &["role"],
    },
    Kind {
        name: "partnership",
        collection: "partnerships",
        fields: &[
            required("kind", Shape::Choice(PARTNERSHIP_KINDS)),
            optional("since", Shape::Date),
            required("partners", Shape::Pair("place")),
            optional("fields", Shape::References("field")),
            optional("status", Shape::Choice(&["active", "dormant", "planned"])),
        ],
        words: &["summary"],
    },
    Kind {
        name: "stakeholder",
        collection: "stakeholders",
        fields: &[
            required("side", Shape::Reference("place")),
            optional("people", Shape::References("person")),
            required("tasks", Shape::References("task")),
            optional("works-with", Shape::References("stakeholder")),
        ],
        words: &["short", "role", "text", "relations"],
    },
    Kind { name: "task", collection: "tasks", fields: &[], words: &[] },
    Kind { name: "field", collection: "fields", fields: &[], words: &["short", "summary"] },
    Kind {
        name: "period",
        collection: "periods",
        fields: &[required("span", Shape::Date)],
        words: &["summary"],
    },
    Kind {
        name: "milestone",
        collection: "milestones",
        fields: &[
            required("date", Shape::Date),
            optional("timeline", Shape::Flag),
            optional("planned", Shape::Flag),
        ],
        words: &[],
    },
    Kind {
        name: "figure",
        collection: "figures",
        fields: &[
            required("value", Shape::Quantity),
            optional("approximation", Shape::Choice(&["about", "almost", "under", "over"])),
            optional("period", Shape::Date),
            optional("key", Shape::Flag),
        ],
        words: &[],
    },
    Kind {
        name: "challenge",
        collection: "challenges",
        fields: &[
            optional("partnerships", Shape::References("partnership")),
            optional("people", Shape::References("person")),
            required("answers", Shape::References("answer")),
        ],
        words: &["problem", "evidence"],
    },
    Kind {
        name: "answer",
        collection: "answers",
        fields: &[optional("people", Shape::References("person"))],
        words: &["text"],
    },
    Kind {
        name: "source",
        collection: "sources",
        fields: &[
            optional("title", Shape::Text),
            required("language", Shape::Text),
            optional("authors", Shape::References("person")),
            optional("date", Shape::Date),
            optional("cited-in", Shape::Reference("source")),
            optional("url", Shape::Address),
        ],
        words: &["publisher", "note"],
    },
    Kind { name: "term", collection: "terms", fields: &[], words: &["definition", "note"] },
    Kind { name: "section", collection: "sections", fields: &[], words: &["lead"] },
];

impl Kind {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    pub(crate) fn of_collection(collection: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.collection == collection)
    }

    /// The kind whose records have messages like this one, by its id.
    pub(crate) fn of_message(id: &str) -> Option<&'static Self> {
        Self::split(id).map(|(kind, _)| kind)
    }

    /// The same, and the id of the record.
    pub(crate) fn split(message: &str) -> Option<(&'static Self, &str)> {
        let of =
            |kind: &'static Self| Some((kind, message.strip_prefix(kind.name)?.strip_prefix('-')?));
        KINDS.iter().find_map(of)
    }

    /// Its own keys and those that every kind has.
    pub(crate) fn all_fields(&self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().chain(COMMON)
    }
}
