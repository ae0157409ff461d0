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

## The years of the steep rise

# $since (date): when the partnership began
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = Ceramics unite the two cities, twinned in { $since }. Their artists show their work in joint exhibitions and meet one another.

# $since (date): when the partnership began
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = A partnership dated { $since }, about whose content the source is silent.

# $since (date): when the partnership began
# $tours-fair (date): the fair with artists from Suwon
# $festival (date): the first Korean festival, as announced
# $exhibition (date): the year of the summer exhibition
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = An agreement of { $since } with a lively stage. Dancers, musicians and visual artists from { place-suwon } came to the { place-tours } fair of { $tours-fair }, where attendance reached a record, and a first Korean festival in the French city was announced for { $festival }. In the other direction, a partnership between the two cities’ contemporary art centres brought the work of { person-olivier-debre } to { place-suwon }, for an exhibition in the summer of { $exhibition }. Young people take part in exchanges, and administrators learn as well: officials from { place-suwon } have looked at how { place-tours } turns its schoolyards green and makes room for bicycles.

## The newest ties

# $since (date): when the partnership began
# $festival (date): the festival of French culture
# $areas (number): themed areas of the festival
partnership-paris17-yangcheon = { place-paris-17 }–{ place-yangcheon-gu }
    .summary = Senator { person-catherine-dumas } stood at the origin of this partnership, begun in { $since }. { place-paris-17 } celebrates Korean cuisine with a festival of its own; in { $festival } French culture had its turn at { place-paris } Park in { place-yangcheon-gu }, in { $areas ->
        [one] { $areas } themed area
       *[other] { $areas } themed areas
    }. The sustainable city is the other theme: a visit to the Clichy-Batignolles eco-district, contacts with the Greater { place-paris } Metropolis and, on waste management, with SYCTOM. A partnership between schools was under study when the source was written.

# $since (date): when the partnership began
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = Both names stand, the world over, for a film festival. It is only fitting that the cooperation agreement of { $since } should concern the film and audiovisual industries.

# $municipalities (number): municipalities on the French side
# $since (date): when the partnership began
partnership-pemb-sdf = { place-paris-est-marne-bois }–{ place-seoul-digital-foundation }
    .summary = On the French side, { $municipalities ->
        [one] { $municipalities } municipality
       *[other] { $municipalities } municipalities
    } of Val-de-Marne; on the Korean, a foundation for digital affairs. Since { $since } the partners have set out to try smart-city solutions in practice and to further the ecological transition.

## Undated and planned

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = Business has gone ahead of the signature. Strong informal links, led by companies, already join the French region and the Korean province, and a partnership is planned: in digital technology, robotics, computing, the industry of the future and health.
