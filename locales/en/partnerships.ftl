### The partnerships: French side first.

## From the first twinning to the first link between regions

# $since (date): when the partnership began
# $masks (number): masks sent in the Covid-19 crisis
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = The first of all, concluded in { $since } for the centenary of diplomatic relations. It honours { person-jules-jean-louis }, a doctor from { place-sanary-sur-mer } who volunteered for the Korean War and lost his life in it; a statue of him stands in { place-hongcheon }. A long silence followed, though not an end: when Covid-19 struck, the Korean partner sent { $masks ->
        [one] { $masks } mask
       *[other] { $masks } masks
    } to { place-sanary-sur-mer }.

# $since (date): when the partnership began
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = Two cities where kings once held court put their names to a memorandum of understanding in { $since }. { place-gyeongju } takes it for a twinning; { place-versailles } sees in it no more than the intention to cooperate. In either city, { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, told the authors of the KEY policy brief, hardly anyone still knows of it, and the agreement lies dormant.

# $since (date): when the partnership began
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = { place-paris } has a single twin, Rome; to other cities, its website explains, it offers a pact. Hence the form chosen with { place-seoul } in { $since }: friendship and cooperation rather than twinning.

# $since (date): when the partnership began
# $merger (date): Alsace becomes part of Grand Est
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = Here, in { $since }, cooperation rose for the first time from towns to regions. { place-alsace } has formed part of the Grand Est region since { $merger }.

## From the turn of the century

# $since (date): when the partnership began
# $exchange (date): the exchange
# $young-people (number): young people on the exchange
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = Twinned in { $since }, the two take turns as hosts: every other year a Korean culture week in { place-issy-les-moulineaux }, and in return a French festival in { place-guro-gu }. Workshops teach cooking, calligraphy and traditional dress, and the young travel: in { $exchange }, { $young-people ->
        [one] { $young-people } young person
       *[other] { $young-people } young people
    } from the French town went to { place-guro-gu }. Each has learnt from the other’s town hall. The toy library of the early-childhood services in { place-issy-les-moulineaux } gave { place-guro-gu } the idea for one, while broadband in the French town follows the example of { place-guro-gu }. The climate budget of { place-issy-les-moulineaux }, in its turn, draws delegations from { place-korea }.

# $since (date): when the partnership began
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = { place-saint-mande } entered into partnership with the city of { place-seoul } in { $since }; the source leaves it at that and describes no joint activity.

# $since (date): when the partnership began
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = Partners since { $since }, { place-nantes } and { place-suncheon } figure in the list of agreements, but what they have undertaken together is not recorded there.

## The years of the steep rise

# $since (date): when the partnership began
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = Ceramics unite the two cities, twinned in { $since }. Their artists show their work in joint exhibitions and meet one another.

# $since (date): when the partnership began
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = Scholarships are at the heart of this partnership between two districts, formed in { $since }: they allow students from { place-seocho-gu } to study at an institution of higher education in { place-paris-15 }.

# $since (date): when the partnership began
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = A partnership dated { $since }, about whose content the source is silent.

# $since (date): when the partnership began
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = One of the few ties at regional level: { place-ile-de-france } and the province of { place-gyeonggi-do } have been linked by cooperation since { $since }, with no projects reported so far in the source.

# $landing (date): the landing in Normandy
# $since (date): when the partnership began
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = Not two cities but two memorials, each devoted to a landing: that of { $landing } in Normandy, and that of Incheon in the Korean War. Partners since { $since }, they may yet draw closer, for the Korean institution hopes to work with the { place-caen-memorial } on its ceremonies of commemoration.

# $since (date): when the partnership began
partnership-aura-daegu = { place-auvergne-rhone-alpes } – { place-daegu-fez }
    .summary = An unequal pair in form, a region and an economic zone, that began to cooperate in { $since }. Nothing more is said of it in the source.

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
    .summary = An agreement of { $since } with a lively stage. Dancers, musicians and visual artists from { place-suwon } came to the { place-tours } fair of { $tours-fair }, where attendance reached a record, and a first Korean festival in the French city was announced for { $festival }. In the other direction, a partnership between the two cities’ contemporary art centres brought the work of { person-olivier-debre } to { place-suwon }, for an exhibition in the summer of { $exhibition }. Young people take part in exchanges, and administrators learn as well: officials from { place-suwon } have looked at how { place-tours } turns its schoolyards green and makes room for bicycles.

## The newest ties

# $visit (date): the mayor’s visit to the festival
# $since (date): when the partnership began
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = Comics came first. { place-bucheon } built its festival on the model of the one in { place-angouleme }, whose mayor paid it a visit in { $visit }; the partnership dates from { $since }.

# $since (date): when the partnership began
# $festival (date): the festival of French culture
# $areas (number): themed areas of the festival
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = Senator { person-catherine-dumas } stood at the origin of this partnership, begun in { $since }. { place-paris-17 } celebrates Korean cuisine with a festival of its own; in { $festival } French culture had its turn at { place-paris } Park in { place-yangcheon-gu }, in { $areas ->
        [one] { $areas } themed area
       *[other] { $areas } themed areas
    }. The sustainable city is the other theme: a visit to the Clichy-Batignolles eco-district, contacts with the Greater { place-paris } Metropolis and, on waste management, with SYCTOM. A partnership between schools was under study when the source was written.

# $since (date): when the partnership began
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = District to district, { place-paris-13 } and { place-seodaemun-gu } joined the movement in { $since }. The source dates their partnership without describing it.

# $since (date): when the partnership began
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = { place-jung-gu }, a district of { place-seoul }, found its French partner in { $since }; two names and a date are all that the source gives.

# $since (date): when the partnership began
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = Both names stand, the world over, for a film festival. It is only fitting that the cooperation agreement of { $since } should concern the film and audiovisual industries.

# $since (date): when the partnership began
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = Industry, research and innovation are the chosen ground of this partnership, which goes back to { $since }.

# $municipalities (number): municipalities on the French side
# $since (date): when the partnership began
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = On the French side, { $municipalities ->
        [one] { $municipalities } municipality
       *[other] { $municipalities } municipalities
    } of Val-de-Marne; on the Korean, a foundation for digital affairs. Since { $since } the partners have set out to try smart-city solutions in practice and to further the ecological transition.

## Undated and planned

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = A partnership that lives through youth exchanges. When it began, the source does not say.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = Business has gone ahead of the signature. Strong informal links, led by companies, already join the French region and the Korean province, and a partnership is planned: in digital technology, robotics, computing, the industry of the future and health.
