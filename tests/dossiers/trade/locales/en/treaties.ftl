agreement-area-commerce = Commerce and navigation
    .summary = Tariffs, trade in goods and services, and the protection of geographical indications.
agreement-area-taxation = Taxation
    .summary = Rules on which state taxes which income.
agreement-area-society = Research and social security
    .summary = Joint research, and cover for those who work in the other country.

treaty-amity = Treaty of Amity, Commerce and Navigation between { state-prussia } and { state-japan }
    .short = Treaty of { DATETIME($signed, style: "year") }
    .summary = On { $signed }, { envoy-eulenburg } signed a treaty of amity, commerce and navigation with { state-japan } in Edo, on behalf of { state-prussia }. It opened several treaty ports to merchants, among them Nagasaki and what was to become { site-yokohama }.
    .meaning = It was the first treaty of a German state with { state-japan }. A treaty of the North German Confederation of { $successor } extended the rights to its members.

# allow(misspelt-name .meaning "Germans"): the people, not the state
treaty-navigation = Treaty of Commerce and Navigation between { state-germany } and { state-japan }
    .short = Commercial treaty of { DATETIME($signed, style: "year") }
    .summary = { envoy-aoki } signed the treaty in { site-berlin } on { $signed }, in the reign of Wilhelm { REGNAL($emperor) }. It was in force from { DATETIME($in-force, part: "start") } to { DATETIME($in-force, part: "end") }.
    .meaning = It ended consular jurisdiction: from then on, Germans in { state-japan }, too, were subject to its courts. Full autonomy over its tariffs came to { state-japan } only with the treaty of { $successor }.

treaty-first-tax = Agreement for the Avoidance of Double Taxation with respect to Taxes on Income and to Certain Other Taxes
    .short = First tax agreement
    .summary = The agreement was signed on { $signed } and was in force in the years { $in-force }, for about half a century.
    .meaning = For the first time, it gave companies and their staff the certainty that the same income would not be taxed twice.

treaty-science = Agreement on Cooperation in the Fields of Science and Technology
    .short = Science agreement
    .summary = Since it was signed on { $signed }, a joint committee has discussed research projects; it meets in the two countries by turns.
    .meaning = It gives the universities and institutes of both countries a reliable framework for the exchange of people as well as for joint projects.
    .benefit = Your research department finds partners more easily: joint projects have a firm framework.

treaty-pensions = Agreement on Social Security
    .short = Pensions agreement
    .summary = The agreement of { $signed } has been in force { $in-force }. Those who are sent to the other country for some years stay in the pension scheme of their own.
    .meaning = Periods of insurance in both countries are added up. Double contributions are no longer due, so that smaller firms, too, can afford to send their staff.
    .benefit = If you send staff for some years, you contribute to one pension scheme only.

treaty-second-tax = Agreement for the Elimination of Double Taxation with respect to Taxes on Income and to Certain Other Taxes and the Prevention of Tax Evasion and Avoidance
    .short = Second tax agreement
    .summary = The agreement of { $signed } replaced the earlier one. It has been in force { $in-force } and was first applied to taxes from { $first-applied }.
    .meaning = As a rule, no tax is withheld from interest and royalties. Disputes may be submitted to arbitration.
    .benefit = As a rule, no tax is withheld in { state-japan } from interest and royalties that you receive from there.

treaty-partnership = Agreement between the { state-european-union } and { state-japan } for an Economic Partnership
    .short = { state-european-union.short }–{ state-japan } Economic Partnership
    .summary = The agreement was signed in { site-tokyo } on { $signed } and has been in force { $in-force }. It has { $chapters ->
            [one] one chapter
           *[other] { $chapters } chapters
        } and covers an economic area of more than { NUMBER($people, notation: "long") } people.

        A protocol of { $data-signed } added the free flow of data; it entered into force on { $data-in-force }.
    .meaning = Almost all customs duties between the two sides are removed, some of them after a period of transition. More than { $indications } European names are protected in { state-japan } as a geographical indication, from “Lübecker Marzipan” to “Nürnberger Bratwürste”.
    .benefit = You can export most products free of duty if their origin is stated.

era-opening = Opening and apprenticeship
    .summary = Towards the end of the { CENTURY($century) }, { state-japan } invited experts and sent students to Europe. In { $iwakura-mission }, Bismarck received the Iwakura Mission in { site-berlin }; law, medicine and the army soon followed German models.
era-renewal = Recovery and competition
    .summary = After the war, two countries in ruins became two exporting nations, which sought customers in the same markets. The year “{ state-germany } in { state-japan }” ({ $german-year }) showed how broad their relations had become.
era-present = Partnership in uncertain times
    .summary = The { ORDINAL($round) } government consultations on { $consultations }, economic security, hydrogen: the topics are new. At the World Exposition in Osaka ({ $expo }), { state-germany } showed the circular economy under the title “Wa!”.

event-iwakura-mission = The Iwakura Mission in { site-berlin }
    .summary = The envoys met the Emperor and the Chancellor.
event-german-year = “{ state-germany } in { state-japan }”
    .summary = A year of concerts, exhibitions and debates all over the country.
event-consultations = First government consultations
    .summary = Both cabinets discussed economic security in { site-tokyo }.
event-expo = World Exposition in Osaka
    .summary = The German pavilion was open for { $days }.
