dossier-title = { state-germany } and { state-japan }
dossier-subtitle = Treaties, trade and people
# $years (quantity): how many years
dossier-note = { $years } years of treaties
dossier-running = { state-germany } and { state-japan }: economic dossier
dossier-keywords = { state-germany }, { state-japan }, foreign trade, treaties
dossier-publisher = Economic Section of the Sample Embassy
# $date (string): the date of the data
dossier-date = As of { $date }
# $language (string): the name of the language
dossier-authority = Only the text in { $language } is authoritative
dossier-sample = Sample data: all figures on trade, sectors and shipping routes are invented for tests.
dossier-contents = Contents

## Chapters

chapter-glance = At a glance
    .lead = Two countries at the ends of a continent, one law of trade: for { $years } years, { state-germany } and { state-japan } have concluded treaties. What began as the protection of a few merchants in the treaty ports has become a common economic area.

        This dossier presents the most important agreements, the trade that is based on them, and the people who bring them to life.
chapter-timeline = Timeline
    .lead = Three periods, and a gap between them: the years of the World Wars are left out here, because the treaties of that time are no longer valid.
chapter-treaties = Treaties
    .lead = Of { $treaties } treaties, { $valid ->
            [one] one is
           *[other] { $valid } are
        } in force.
chapter-trade = Trade
    .lead = Machines for electronics, medicines for vehicles: each country sells the other what it is good at. The following figures are sample data.
dossier-routes = Shipping routes
dossier-sectors = Sectors
dossier-years = Years of trade
chapter-people = People and institutions
    .lead = Treaties live through those who negotiate, interpret and use them.
dossier-institutes = Institutions
dossier-envoys = Pioneers
dossier-keywords-chapter = Terms
dossier-sources = Sources
dossier-index = Index
dossier-index-people = People
dossier-index-institutes = Institutions

## Columns and labels

dossier-column-treaty = Treaty
dossier-column-standing = Validity
dossier-column-page = Page
dossier-column-year = Year
dossier-column-exports = Exports
dossier-column-imports = Imports
dossier-column-investment = Investment
dossier-column-change = Change
dossier-column-sector = Sector
dossier-column-share = Share
dossier-column-tendency = Trend
dossier-column-keyword = Term
dossier-column-definition = Meaning

dossier-label-signed = Signed
dossier-label-in-force = In force
dossier-label-parties = Parties
dossier-label-area = Area
dossier-label-meaning = Significance
dossier-label-events = Events
dossier-label-signatory = Signatory
dossier-label-replaced-by = Replaced by

dossier-timeline-caption = The treaties by the year of their signature
# $list (string): the treaties with their years
dossier-timeline-alt = Timeline of the treaties: { $list }.
# $count (number): the treaties
# $from (string): the first year
# $to (string): the last year
dossier-timeline-many = Timeline of { $count } treaties, { $from } to { $to }; the directory names each of them.
# $name (string): the treaty
# $date (string): its signature
# $state (string): its standing
dossier-timeline-item = { $name } ({ $date }, { $state })
dossier-growth-caption = How many treaties were concluded, by area
# $count (number): the treaties
dossier-growth-total = { $count ->
        [one] { $count } treaty
       *[other] { $count } treaties
    }
# $from (string): the first year
# $to (string): the last year
# $total (number): the treaties in the end
# $kinds (string): how many of each area
# $list (string): the years
dossier-growth-alt = Steps that rise with the number of treaties concluded, from { $from } to { $to }, year by year: { $list }. In the end there are { $total }: { $kinds }.
# $from (string): the first year
# $to (string): the last year
# $total (number): the treaties in the end
# $kinds (string): how many of each area
dossier-growth-many = Steps that rise with the number of treaties concluded, from { $from } to { $to }. In the end there are { $total }: { $kinds }. The directory names each of them.
# $date (string): the year
# $total (number): the treaties up to then
# $list (string): how many new ones of each area
dossier-growth-step = { $date }: { $total } in all (new: { $list })
# $name (string): what is counted
# $count (number): how many
dossier-count = { $name } { $count }
dossier-treaties-caption = The treaties of this dossier
dossier-years-caption = Trade and investment (sample data)
dossier-sectors-caption = Sectors of exports to { state-japan } (sample data)
dossier-map-caption = Liner services between the ports (sample data)
# $list (string): the services
dossier-map-alt = Maps of both countries with the services { $list }.
dossier-keywords-caption = Terms of trade policy
# $seat (string): the place
# $founded (string): the date
dossier-institute-place = { $seat }, founded { $founded }
# $date (string): the date
# $name (string): the event
# $text (string): a sentence
dossier-event = { $date } – { $name }: { $text }
# $name (string): a name
# $text (string): a sentence
dossier-entry = { $name } – { $text }
# $name (string): what the source is
# $issuer (string): who issued it
# $language (string): its language, or empty
# $issued (string): the date, or empty
dossier-source = { $issuer }: { $name }{ $language ->
        [none] { "" }
       *[other] , in { $language }
    }{ $issued ->
        [none] { "" }
       *[other] , issued on { $issued }
    }.
