### Words of the sheets about one partnership or one place.

## The collection
sheet-partnerships = Partnership by partnership
sheet-partnerships-lead = One page for each partnership: since when it has existed, what form it takes, what is done in it, and who to turn to.
sheet-none = No partnership is recorded here yet.

## Labels
sheet-story = In brief
sheet-figures = Figures and dates
sheet-period = Its time
sheet-kind = What the word means
sheet-contacts = Who to turn to
sheet-related = See also

## Drawings
# $list (string): the pairs of places that threads join
sheet-map-alt = Two maps of dots, north at the top, one for each country, with the places of this dossier. Lines join: { $list }.

sheet-axis = In the chronology
# $count (number): dated partnerships
# $date (string): when this one began
# $list (string): the dates, already joined
sheet-axis-alt = Time axis with { $count ->
        [one] the beginning of the only dated partnership
       *[other] the beginnings of the { $count } dated partnerships, a dot for each
    }: { $list }; the dot of this one is marked, { $date }.

## Figures of the record
# $exchange (string): year of the exchange
# $value (string): the number, already formatted
sheet-issy-guro-young-people = young people from { place-issy-les-moulineaux } in { place-guro-gu } in { $exchange }
    .counted = { $value }
sheet-alsace-gyeongbuk-merger = { place-alsace } becomes part of Grand Est
sheet-caen-incheon-landing = landings in Normandy
sheet-caen-incheon-incheon-landing = landing at Incheon
sheet-tours-suwon-festival = first Korean festival announced in { place-tours }
sheet-tours-suwon-exhibition = summer exhibition of { person-olivier-debre } in { place-suwon }
sheet-angouleme-bucheon-visit = the mayor of { place-angouleme } at the festival of { place-bucheon }
# $festival (string): when the festival was
# $value (string): the number, already formatted
sheet-paris17-yangcheon-areas = themed areas at the French festival in { place-yangcheon-gu }, { $festival }
    .counted = { $value }
# $value (string): the number, already formatted
sheet-pemb-sdf-municipalities = municipalities in { place-paris-est-marne-bois }
    .counted = { $value }

# $count (number): dated partnerships
# $list (string): the dates, already joined
sheet-axis-all-alt = Time axis with { $count ->
        [one] the beginning of the only dated partnership
       *[other] the beginnings of the { $count } dated partnerships, a dot for each
    }: { $list }.

## Places
sheet-places = Place by place
sheet-places-lead = One page for each authority or institution: its partners, what it does with them, and who else on its side has the same ones.
sheet-level = Level
sheet-within = Lies in
# $count (number): its partners
sheet-partners = { $count ->
        [one] Partner
       *[other] Partners
    }
sheet-inside = Within its area
sheet-sharing = Same partner
sheet-count = Partnerships
