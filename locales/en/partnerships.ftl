### The partnerships: French side first.

## From the first twinning to the first link between regions

# $since (date): when the partnership began
# $masks (number): masks sent in the Covid-19 crisis
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = The first of them all, concluded in { $since }, by the dating of the brief, for the centenary of diplomatic relations. It honours { person-jules-jean-louis }, a doctor from { place-sanary-sur-mer } who volunteered for the Korean War and lost his life in it; a statue of him stands in { place-hongcheon }. A long silence followed, though not an end: when Covid-19 struck, the Korean partner sent { $masks ->
        [one] { $masks } mask
       *[other] { $masks } masks
    }, the brief reports, to { place-sanary-sur-mer }.

# $since (date): when the partnership began
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = Two cities where kings once held court put their names to a memorandum of understanding in { $since }. { place-gyeongju } takes it for a twinning; { place-versailles } sees in it no more than the intention to cooperate. According to { person-kim-hyoung-jin } of the { stakeholder-garok }, hardly anyone in either city still remembers it. The agreement lies dormant.

# $since (date): when the partnership began
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = { place-paris } has a single twin, Rome; to other cities, its website explains, it offers a pact. Hence the form chosen with { place-seoul } in { $since }: friendship and cooperation rather than twinning.

# $since (date): when the partnership began
# $merger (date): Alsace becomes part of Grand Est
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = Cooperation between { place-alsace } and { place-gyeongsangbuk-do }, begun in { $since }, showed other regions the way. { place-alsace } has formed part of the Grand Est region since { $merger }.

## From the turn of the century

# $since (date): when the partnership began
# $exchange (date): the exchange
# $young-people (number): young people on the exchange
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = Twinned in { $since }, the two take turns as hosts: every other year a Korean culture week in { place-issy-les-moulineaux }, and in return a French festival in { place-guro-gu }. Workshops in Issy offer cooking, calligraphy and a chance to try on traditional dress, and the young travel: in { $exchange }, { $young-people ->
        [one] { $young-people } young person
       *[other] { $young-people } young people
    } from the French town went to { place-guro-gu }. Each has learnt from the other’s town hall. The toy library of the early-childhood services in { place-issy-les-moulineaux } gave { place-guro-gu } the idea for one, while broadband in the French town follows the example of { place-guro-gu }. The climate budget of { place-issy-les-moulineaux }, in its turn, draws delegations from { place-korea }.

# $since (date): when the partnership began
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = { place-saint-mande } entered into partnership with the city of { place-seoul } in { $since }; the source leaves it at that and describes no joint activity.

# $since (date): when the partnership began
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = { place-nantes } and { place-suncheon } have been partners since { $since }. What they have undertaken together, the source does not record.

## The years of the steep rise

# $since (date): when the partnership began
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = Ceramics unite the two cities, twinned in { $since }. Their artists show their work in exhibitions and meet one another.

# $since (date): when the partnership began
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = A partnership between two districts of the capitals, formed, according to the brief, in { $since }. One of its programmes provides scholarships: students from { place-seocho-gu } attend an institution of higher education in the { place-paris-15 }.

# $since (date): when the partnership began
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = { place-nice } and { place-daejeon } formed a partnership in { $since }. About its content the source is silent.

# $since (date): when the partnership began
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = One of the few ties at regional level: { place-ile-de-france } and the province of { place-gyeonggi-do } have cooperated since { $since }. The source reports no joint project.

# $landing (date): the landings in Normandy
# $incheon-landing (date): the landing at Incheon
# $since (date): when the partnership began
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = Not two cities but two memorials, each devoted to a landing: that of { $landing } in Normandy and, in the Korean War, that of { $incheon-landing } at Incheon. They have been partners since { $since }. The city of Incheon, which commemorates its own landing, hopes to work with Caen on ceremonies such as those held in Normandy.

# $since (date): when the partnership began
partnership-aura-daegu = { place-auvergne-rhone-alpes } – { place-daegu-fez }
    .summary = A region and an economic zone, an unusual pair, began to cooperate in { $since }. Nothing more is said of it in the source.

# $since (date): when the partnership began
partnership-montpellier-daegu = { place-montpellier-mediterranee } – { place-daegu }
    .summary = The metropolis and the city of { place-daegu } signed their agreement in { $since }; its subject and its results go unmentioned.

# $since (date): when the partnership began
partnership-lille-hwaseong = { place-lille-metropole } – { place-hwaseong }
    .summary = Also an agreement between a metropolis and a city, reached in { $since }. Of exchanges between them the source gives no account.

# $since (date): when the partnership began
# $tours-fair (date): the fair with artists from Suwon
# $festival (date): the first Korean festival, as announced
# $exhibition (date): the year of the summer exhibition
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = The arts have led the way since the agreement of { $since }. Dance, music and the visual arts of { place-suwon } were represented at the { place-tours } fair of { $tours-fair }, where attendance reached a record, and a first Korean festival in the French city was announced for { $festival }. In the other direction, a partnership between the two cities’ contemporary art centres brought the work of { person-olivier-debre } to { place-suwon }, for an exhibition in the summer of { $exhibition }. Young people take part in exchanges, and administrators learn as well: officials from { place-suwon } have looked at how { place-tours } turns its schoolyards green and makes room for bicycles.

## The newest ties

# $visit (date): the mayor’s visit to the festival
# $since (date): when the partnership began
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = Comics came first. { place-bucheon } built its festival on the model of the one in { place-angouleme }, whose mayor paid it a visit in { $visit }; the partnership dates from { $since }.

# $since (date): when the partnership began
# $festival (date): the festival of French culture
# $areas (number): themed areas of the festival
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = Senator { person-catherine-dumas } helped to bring about this partnership, begun in { $since }. The { place-paris-17 } celebrates Korean cuisine with a festival of its own; in { $festival } French culture had its turn at { place-paris } Park in { place-yangcheon-gu }, in { $areas ->
        [one] { $areas } themed area
       *[other] { $areas } themed areas
    }. The sustainable city is the other theme: a visit to the Clichy-Batignolles eco-district, contacts with the Greater { place-paris } Metropolis and, on waste management, with SYCTOM. A partnership between schools, mainly to teach French, was under study when the source was written. The mayor, { person-geoffroy-boulard }, would like dense cities to be the next subject: how they adapt to climate change, and to a changing population.

# $since (date): when the partnership began
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = Two districts of the capitals, the { place-paris-13 } and { place-seodaemun-gu }, joined the movement in { $since }. The source dates their partnership without describing it.

# $since (date): when the partnership began
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = { place-jung-gu }, a district of { place-seoul }, found its French partner in { $since }; two names and a date are all that the source gives.

# $since (date): when the partnership began
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = Both names stand, the world over, for a film festival. It is only fitting that the cooperation agreement of { $since } should concern the film and audiovisual industries.

# $since (date): when the partnership began
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = Industry, research and innovation are the chosen ground of this partnership, begun in { $since }.

# $municipalities (number): municipalities on the French side
# $since (date): when the partnership began
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = On the French side, { $municipalities ->
        [one] { $municipalities } municipality
       *[other] { $municipalities } municipalities
    } of Val-de-Marne; on the Korean, a foundation for digital affairs. The partnership, begun in { $since }, is to try out smart-city solutions and to further the ecological transition.

## Undated and planned

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = A partnership that lives through youth exchanges. When it began, the source does not say.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = Business has gone ahead of the signature. Strong informal links, led by companies, already join the French region and the Korean province, and a partnership is planned: in digital technology, robotics, computing, the industry of the future and health.
