### Titles and introductions of the sections.

# $relations (date): diplomatic relations established
# $anniversary-140 (date): the anniversary year
# $years-of-relations (number): years of diplomatic relations
section-cover = { place-france }–{ place-korea } { DATETIME($relations, style: "short") }–{ DATETIME($anniversary-140, style: "short") }
    .lead = Sister cities and decentralised cooperation between French and Korean local authorities
    .note = { $years-of-relations ->
        [one] { $years-of-relations } year
       *[other] { $years-of-relations } years
    } of diplomatic relations

# $relations (date): diplomatic relations established
# $anniversary-140 (date): the anniversary year
# $years-of-relations (number): years of diplomatic relations
# $partnerships-signed (number): partnerships signed, “almost”
# $agreements-official (number): agreements made official, “about”
# $agreements-active (number): of these, very active, “fewer than”
# $france-korea-year (date): the France–Korea Year
# $new-partnerships (number): the most recent ones
# $brief-published (date): publication of the policy brief
section-essentials = The essentials
    .lead =
        { place-france } and { place-korea } have had diplomatic relations since { $relations }; in { $anniversary-140 } they look back on { $years-of-relations ->
            [one] { $years-of-relations } year
           *[other] { $years-of-relations } years
        } together. Beside the history that governments write runs another, made by cities, districts, metropolises, regions and institutions. This dossier tells that second story: who is linked to whom, what they do together, what holds them back and what might help.

        It rests on a policy brief published in { $brief-published } by KEY, a society devoted to exchange between { place-korea } and Europe. The subject of the brief is soft power, the attraction that one country holds for another. Sister cities have a part in it, though it is little known: nothing is closer to citizens than their own town.

        Almost { $partnerships-signed ->
            [one] { $partnerships-signed } partnership
           *[other] { $partnerships-signed } partnerships
        } have been signed between local authorities of the two countries, by the count of the brief. { person-kim-hyoung-jin } of the { stakeholder-garok } counts about { $agreements-official } that have been made official, of which fewer than { $agreements-active } are very active. The { place-france }–{ place-korea } Year of { $france-korea-year } came as the number began to rise steeply, and { $new-partnerships ->
            [one] { $new-partnerships } new partnership
           *[other] { $new-partnerships } new partnerships
        } were added in the most recent years that the brief covers.
    .note = Functions and names are those of the policy brief, { $brief-published }.

# $partnerships-signed (number): partnerships signed, “almost”
# $agreements-official (number): agreements made official, “about”
# $agreements-active (number): of these, very active, “fewer than”
# $agreements-dormant (percentage): of these, rather dormant, “more than”
# $growth-factor (number): growth in four decades
# $new-partnerships (number): the most recent ones
section-counts = Two counts, side by side
    .lead =
        How many partnerships are there? The source gives two answers. The authors of the brief speak of almost { $partnerships-signed ->
            [one] { $partnerships-signed } partnership
           *[other] { $partnerships-signed } partnerships
        } signed to date. { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, whom they interviewed, arrives at about { $agreements-official ->
            [one] { $agreements-official } agreement
           *[other] { $agreements-official } agreements
        } made official, of which fewer than { $agreements-active } are very active and more than { $agreements-dormant } rather dormant. The one total counts signatures, the other agreements with official standing. Neither corrects the other, and this dossier does not merge them.

        The direction, at least, is beyond doubt. Over the years { $growth-factor-period }, says the brief, the number of partnerships was multiplied by { $growth-factor }, with a steep rise from { $steep-rise }; on what base, it does not say. It counts { $new-partnerships ->
            [one] { $new-partnerships } new one
           *[other] { $new-partnerships } new ones
        } for the years { $new-partnerships-period }, the last of them only in part, but names only { $new-partnerships-named } of them; the remaining one is therefore missing from our list as well.

# $relations (date): diplomatic relations established
# $centenary (date): the centenary
# $anniversary-130 (date): the anniversary before
# $anniversary-130-years (number): years of relations then
# $anniversary-140-years (number): years of relations by then
# $opening-decade (number): the first year of the decade
# $century (number): of the Global Partnership
# $uclg-founded (date): foundation of UCLG
# $france-korea-year (date): the France–Korea Year
# $events-2016 (number): events in the two countries
# $participants-2016 (number): participants in Korea, “nearly”
# $film-tour (number): films on tour
# $anniversary-140 (date): the anniversary year
# $compared-with-germany (number): times as many, “almost”
# $pacts-with-japan (number): pacts, “about”
# $pacts-with-china (number): pacts, “about”
# allow(typed-name .lead "France"): the Tour de France and France Alumni are names
section-context = How it came about
    .lead =
        { place-france } and { place-korea } opened diplomatic relations in { $relations }, and anniversaries have served them well since. The centenary, in { $centenary }, was the occasion of the first twinning. The { ORDINAL($anniversary-130-years) } anniversary, in { $anniversary-130 }, fell within the { place-france }–{ place-korea } Year of { $france-korea-year }. According to the { stakeholder-french-embassy }, that year saw { $events-2016 ->
            [one] { $events-2016 } event
           *[other] { $events-2016 } events
        } across both countries, and in { place-korea } alone nearly { NUMBER($participants-2016, notation: "long") } people took part. French cinema went on tour, with { $film-tour ->
            [one] { $film-tour } film
           *[other] { $film-tour } films
        } shown in preview in { $film-tour-cities } Korean cities; the Tour de France held a stage in { place-korea }; the France Alumni network was launched there. The { ORDINAL($anniversary-140-years) }, in { $anniversary-140 }, is the reason for this dossier.

        Twinning in its modern form is a child of the years after the Second World War, when French and German towns began it. Korean cities came to it later. In the { NUMBER($opening-decade, useGrouping: "false") }s, as they grew and the country became a democracy, they began to look outward, and they later joined networks such as United Cities and Local Governments (UCLG), founded in { $uclg-founded }. Today local exchange has a place in high policy: the French–Korean Global Partnership for the { CENTURY($century) } treats it as a priority.

        Comparison puts the numbers into perspective. Korean local authorities have concluded almost { $compared-with-germany } times more partnerships in { place-france } than in Germany. Their chief partners, however, are in the United States, Japan and China, joined more and more by Vietnam and the Philippines. French authorities, for their part, count about { $pacts-with-japan ->
            [one] { $pacts-with-japan } friendship pact
           *[other] { $pacts-with-japan } friendship pacts
        } with Japanese partners and about { $pacts-with-china } with Chinese ones; { place-korea } is still behind, but the gap is shrinking.

        What is at stake, says the brief, is soft power, and local authorities have more of it than is generally known. They are close to citizens, and they make a country known through tangible things: a festival, a scholarship, a recipe, an exhibition. What draws the young to { place-korea } is the Korean wave, hallyu.

# $relations (date): diplomatic relations established
# $anniversary-140 (date): the anniversary year
# $growth-factor (number): growth in four decades
# $new-partnerships (number): the most recent ones
section-chronology = The partnerships, one by one
    .lead = From { $relations } to { $anniversary-140 }, chapter by chapter. Each partnership stands in the period in which it began, with its kind, its fields and all that the source tells of it. Over the years { $growth-factor-period } their number grew, according to the brief, by a factor of { $growth-factor }; of the { $new-partnerships ->
        [one] { $new-partnerships } newcomer
       *[other] { $new-partnerships } newcomers
    } that it counts in { $new-partnerships-period }, the { $new-partnerships-named } it names are here.

section-stakeholders = Who does what
    .lead = Cities sign, but seldom alone. Embassies, a parliamentary group, an association of governors, a ministry and a federation of local authorities help them to meet, to act and to last.

section-fields = Fields of cooperation
    .lead = What do partners do together? The answers range from public festivals to the quiet exchange of administrative methods, and many partnerships combine several fields.

section-challenges = Challenges
    .lead = Goodwill is plentiful; results are less so. The difficulties below are those that the source identifies, each with the evidence it gives, and they concern habits and words as much as money.

section-answers = Answers
    .lead = The same source points to ways forward, some of them drawn from the experience of the people its authors interviewed.

# $centenary (date): the centenary
# $anniversary-130 (date): the anniversary before
# $years-of-relations (number): years of diplomatic relations
# $relations (date): diplomatic relations established
# $anniversary-140 (date): the anniversary year
# $agreements-dormant (percentage): of these, rather dormant, “more than”
section-outlook = Outlook
    .lead =
        Anniversaries have been turning points in this history. The centenary, in { $centenary }, led to the first twinning; the { ORDINAL($anniversary-130-years) } anniversary, in { $anniversary-130 }, came in the midst of a steep rise. { $years-of-relations ->
            [one] { $years-of-relations } year
           *[other] { $years-of-relations } years
        } on from { $relations }, the anniversary of { $anniversary-140 } can again be a beginning, provided that the celebration leaves something behind.

        The most obvious task is also the nearest to hand. If more than { $agreements-dormant } of the official agreements are rather dormant, as { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, estimates in the brief, there is much to awaken before there is anything to invent. A goal that both sides share, someone in the town hall, the theatre, the laboratory or the company who takes it to heart, a first exchange on a precise subject: that is enough to find out whether an old friendship still has something to say.

        Between journeys, online seminars keep the conversation going. And should governments disagree, cities may still talk to each other: { person-hong-joon-ho }, as { person-kim-hyoung-jin } reports, sees local authorities as a bond in their own right. A relationship opened by two states now also lives between their cities; the anniversary is a good moment to say so, and a better one to act on it.

section-glossary = Glossary
    .lead = The same word does not always name the same thing in Korean, French and English; these are the terms to handle with care.

section-sources = Sources
    .lead = One policy brief supplies almost everything in these pages. By its own account no such assessment was made before. Its publisher, KEY, is a society devoted to exchange between { place-korea } and Europe. The other sources are works that it cites, named here wherever they support a statement.

section-index = Index
    .lead = Places and people of this dossier, with the pages on which to find them.
