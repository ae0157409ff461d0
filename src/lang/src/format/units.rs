//! Measures with their units, by CLDR's patterns.
//!
//! ICU4X finds a pattern by one of three markers for each category, depending on where the unit is
//! usual; its own formatter takes only units that it has a function for.

use icu::experimental::dimension::provider::units::categorized_display_names as names;
use icu::experimental::dimension::provider::units::display_names::UnitsDisplayNames;
use icu::experimental::provider::Baked;
use icu::locale::Locale;
use icu::plurals::PluralRules;
use icu_provider::{
    DataIdentifierBorrowed, DataLocale, DataMarker, DataMarkerAttributes, DataPayload,
    DataProvider, DataRequest, DynamicDataMarker,
};
use writeable::Writeable;

use super::error::FormatError;

/// How much of a unit is written out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UnitWidth {
    /// `12 km`
    #[default]
    Short,
    /// `12 kilometres`
    Long,
    /// `12km`
    Narrow,
}

type Names = DataPayload<names::UnitsNamesLengthCoreV1>;

/// Looks for the names of a unit under one marker; whether they are only those of the root.
type Find = fn(DataRequest<'_>) -> Option<(Names, bool)>;

pub(super) struct Units {
    locale: DataLocale,
    rules: PluralRules,
}

impl Units {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        let rules = PluralRules::try_new_cardinal(locale.into());
        let rules = rules.map_err(FormatError::loading("units"))?;
        Ok(Self { locale: locale.into(), rules })
    }

    /// A number that is already written, with its unit; `None` if CLDR has no such unit.
    pub(super) fn write(
        &self,
        number: &str,
        operands: icu::plurals::PluralOperands,
        unit: &str,
        width: UnitWidth,
    ) -> Option<String> {
        let names = find(&self.locale, unit, width)?;
        let pattern = names.get().get(operands, &self.rules);
        Some(pattern.interpolate([number]).write_to_string().into_owned())
    }
}

/// Whether CLDR has patterns for a unit, such as `kilometer`, that ICU4X brings: lengths, areas,
/// volumes, masses and durations.
#[must_use]
pub fn is_unit(name: &str) -> bool {
    find(&DataLocale::from(icu::locale::locale!("en")), name, UnitWidth::Short).is_some()
}

fn find(locale: &DataLocale, unit: &str, width: UnitWidth) -> Option<Names> {
    let width = match width {
        UnitWidth::Short => "short",
        UnitWidth::Long => "long",
        UnitWidth::Narrow => "narrow",
    };
    let attributes = format!("{width}-{unit}");
    let attributes = DataMarkerAttributes::try_from_str(&attributes).ok()?;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, locale);
    let mut metadata = icu_provider::DataRequestMetadata::default();
    metadata.silent = true;
    let request = DataRequest { id, metadata };
    const FINDERS: &[Find] = &[
        load::<names::UnitsNamesLengthCoreV1>,
        load::<names::UnitsNamesLengthExtendedV1>,
        load::<names::UnitsNamesLengthOutlierV1>,
        load::<names::UnitsNamesAreaCoreV1>,
        load::<names::UnitsNamesAreaExtendedV1>,
        load::<names::UnitsNamesAreaOutlierV1>,
        load::<names::UnitsNamesMassCoreV1>,
        load::<names::UnitsNamesMassExtendedV1>,
        load::<names::UnitsNamesMassOutlierV1>,
        load::<names::UnitsNamesVolumeCoreV1>,
        load::<names::UnitsNamesVolumeExtendedV1>,
        load::<names::UnitsNamesVolumeOutlierV1>,
        load::<names::UnitsNamesDurationCoreV1>,
        load::<names::UnitsNamesDurationExtendedV1>,
        load::<names::UnitsNamesDurationOutlierV1>,
    ];
    let mut found: Vec<_> = FINDERS.iter().filter_map(|find| find(request)).collect();
    // One marker may have only the names of CLDR's root, where another has those of the language.
    found.sort_by_key(|(_, of_root)| *of_root);
    found.into_iter().next().map(|(names, _)| names)
}

/// The names under a marker, and whether they are only those of the root.
fn load<M>(request: DataRequest<'_>) -> Option<(Names, bool)>
where
    M: DataMarker + DynamicDataMarker<DataStruct = UnitsDisplayNames<'static>>,
    Baked: DataProvider<M>,
{
    let response = DataProvider::<M>::load(&Baked, request).ok()?;
    let of_root = response.metadata.locale.is_some_and(|locale| locale.is_unknown());
    Some((response.payload.cast(), of_root))
}
