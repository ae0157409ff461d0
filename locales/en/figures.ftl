### Captions of the figures. The number itself is printed above its caption.

# $value (number or percentage): the figure, printed above the caption
# $period (date): the time the figure covers
figure-years-of-relations = { $value ->
        [one] year
       *[other] years
    } of diplomatic relations between { place-france } and { place-korea } ({ $period })
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-partnerships-signed = { $value ->
        [one] partnership
       *[other] partnerships
    } of local authorities in { place-france } and { place-korea }, signed so far
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-agreements-official = { $value ->
        [one] agreement
       *[other] agreements
    } made official, by the count of { person-kim-hyoung-jin }, { stakeholder-garok.short }
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-agreements-active = official { $value ->
        [one] agreement
       *[other] agreements
    } that are very active, by the estimate of { person-kim-hyoung-jin }, { stakeholder-garok.short }
    .counted = { NUMBER($value, notation: "long") }

figure-agreements-dormant = of official agreements are rather dormant, by the estimate of { person-kim-hyoung-jin }, { stakeholder-garok.short }

# $value (number or percentage): the figure, printed above the caption
# $period (date): the time the figure covers
figure-growth-factor = { $value ->
        [one] time
       *[other] times
    } as many partnerships over { $period }, according to the brief
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
# $period (date): the time the figure covers
# $named (number): of these, named in the source
figure-new-partnerships = new { $value ->
        [one] partnership
       *[other] partnerships
    } in { $period }, the last year only in part; { $named } of them named
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-compared-with-germany = { $value ->
        [one] time
       *[other] times
    } as many Korean partnerships with French as with German local authorities

# $value (number or percentage): the figure, printed above the caption
figure-pacts-with-japan = friendship { $value ->
        [one] pact
       *[other] pacts
    } of French local authorities with Japan

# $value (number or percentage): the figure, printed above the caption
figure-pacts-with-china = friendship { $value ->
        [one] pact
       *[other] pacts
    } of French local authorities with China

# $value (number or percentage): the figure, printed above the caption
# $period (date): the time the figure covers
figure-events-2016 = { $value ->
        [one] event
       *[other] events
    } in the two countries in { $period } for the { place-france }–{ place-korea } Year
    .counted = { NUMBER($value, notation: "long") }

# $period (date): the time the figure covers
figure-participants-2016 = participants, in { place-korea } alone, in { $period } during the { place-france }–{ place-korea } Year
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
# $cities (number): Korean cities on the tour
# $period (date): the time the figure covers
figure-film-tour = French { $value ->
        [one] film
       *[other] films
    } previewed in { $cities ->
        [one] { $cities } Korean city
       *[other] { $cities } Korean cities
    } on tour in { $period }

figure-local-spending-share = of French local authorities’ spending goes to international action

# $period (date): the time the figure covers
figure-solidarity-cut = cut in the French international solidarity budget, announced in { $period }

# $value (number or percentage): the figure, printed above the caption
figure-masks = { $value ->
        [one] mask
       *[other] masks
    } sent from { place-hongcheon } to { place-sanary-sur-mer } in the Covid-19 crisis, according to the brief
    .counted = { NUMBER($value, notation: "long") }
