## Shipping routes (sample data)

route-hamburg-yokohama = { site-hamburg }–{ site-yokohama }
    .summary = Through the Suez Canal, it is { $length }. A ship takes { RANGE($fastest, $slowest) }, and a service carries { $cargo } a year.
route-hamburg-kobe = { site-hamburg }–{ site-kobe }
    .summary = The way to Osaka Bay is { $length }, in { RANGE($fastest, $slowest) }. So far, only { $cargo } has gone there, as a trial.

## Sectors (sample data)

sector-machinery = Machinery and equipment
    .summary = Machine tools and automation: a share of { $share }, { $tendency ->
            [growing] and growing
            [falling] but falling
           *[steady] almost unchanged for years
        }.
sector-pharmaceuticals = Chemicals and pharmaceuticals
    .summary = With { $share }, the largest item: active ingredients, vaccines, speciality chemicals.
sector-vehicles = Vehicles
    .summary = { $share } of exports; the change to electric cars is reshaping the market.
sector-hydrogen = Hydrogen
    .summary = Only { $share } of exports, but { $pilot-plants ->
            [one] one joint pilot plant
           *[other] { $pilot-plants } joint pilot plants
        } with a demand of { $demand } a year.

## Years of trade (sample data)

trade-year-y2023 = Trade in { $year }
trade-year-y2024 = Trade in { $year }
trade-year-y2025 = Trade in { $year }

## Key figures

indicator-years = years of treaty relations
    .caption = since the first treaty between { state-prussia } and { state-japan } was signed
indicator-chapters = chapters
    .caption = make up the agreement for an economic partnership
indicator-indications = geographical indications
    .caption = from Europe are protected in { state-japan }
indicator-people = people
    .caption = live in the common economic area
