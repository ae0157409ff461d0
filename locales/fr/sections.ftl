### Sections of the reports: title and introduction.

# $relations (date): diplomatic relations
# $anniversary-140 (date): the anniversary
# $years-of-relations (number): years between the two
section-cover = { place-france }-{ place-korea }, { DATETIME($relations, style: "short") }–{ DATETIME($anniversary-140, style: "short") }
    .lead = Villes jumelées et coopération décentralisée entre collectivités françaises et coréennes
    .note = { $years-of-relations ->
        [one] { $years-of-relations } année de relations diplomatiques
       *[other] { $years-of-relations } années de relations diplomatiques
    }

# $relations (date): diplomatic relations
# $anniversary-140 (date): the anniversary
# $years-of-relations (number): years between the two
# $france-korea-year (date): the France–Korea Year
# $partnerships-signed (number): upper bound of the partnerships signed
# $agreements-official (number): officialised agreements
# $agreements-active (number): upper bound of the very active ones
# $new-partnerships (number): partnerships of the last years
# $brief-published (date): publication of the note
section-essentials = L’essentiel
    .lead =
        Établies en { $relations }, les relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ont { $years-of-relations ->
            [one] { $years-of-relations } an
           *[other] { $years-of-relations } ans
        } en { $anniversary-140 }. À l’histoire qu’écrivent les gouvernements s’en ajoute une autre, celle des villes, des arrondissements, des métropoles, des régions et des institutions. Ce dossier la raconte : qui est lié à qui, ce que font les partenaires, ce qui les freine et ce qui les aiderait.

        Il repose sur une note d’analyse de KEY, organisation vouée aux échanges entre { LE(place-korea) } et l’Europe ({ $brief-published }). La note porte sur le « soft power », l’attrait qu’un pays exerce sur un autre. Les villes jumelées y ont une part encore mal connue, car rien n’est plus proche des citoyens que leur ville.

        Selon la note, près de { $partnerships-signed ->
            [one] { $partnerships-signed } partenariat a été signé
           *[other] { $partnerships-signed } partenariats ont été signés
        } entre collectivités des deux pays. { person-kim-hyoung-jin }, de l’{ stakeholder-garok }, dénombre pour sa part environ { $agreements-official } accords officialisés, dont moins de { $agreements-active } très actifs. L’Année { place-france }-{ place-korea } ({ $france-korea-year }) a coïncidé avec le début d’une forte hausse ; { $new-partnerships ->
            [one] { $new-partnerships } nouveau partenariat s’est ajouté
           *[other] { $new-partnerships } nouveaux partenariats se sont ajoutés
        } pendant les dernières années étudiées.
    .note = Les fonctions et les noms sont ceux de la note d’analyse ({ $brief-published }).

# $partnerships-signed (number): upper bound of the partnerships signed
# $agreements-official (number): officialised agreements
# $agreements-active (number): upper bound of the very active ones
# $agreements-dormant (percentage): lower bound of the dormant ones
# $growth-factor (number): growth from 1980 to 2020
# $new-partnerships (number): partnerships from 2021 to early 2024
section-counts = Deux décomptes côte à côte
    .lead =
        Combien de partenariats ? La source donne deux réponses. Les autrices de la note en recensent près de { $partnerships-signed }, signés à ce jour entre collectivités des deux pays. { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, leur a indiqué environ { $agreements-official ->
            [one] { $agreements-official } accord officialisé
           *[other] { $agreements-official } accords officialisés
        }, dont moins de { $agreements-active } sont très actifs et plus de { $agreements-dormant } plutôt en sommeil. Le premier total compte des signatures, le second des accords revêtus d’un caractère officiel. Aucun ne corrige l’autre, et le dossier ne les fond pas.

        La tendance, en revanche, ne fait pas de doute. Sur la période { $growth-factor-period }, d’après la note, qui n’indique pas de base, le nombre des partenariats a été multiplié par { $growth-factor }, avec une forte hausse à partir { DE($steep-rise) }. Sur la période { $new-partnerships-period }, dont la dernière année n’est couverte qu’en partie, { $new-partnerships ->
            [one] { $new-partnerships } nouveau s’est ajouté
           *[other] { $new-partnerships } nouveaux se sont ajoutés
        } ; mais la note n’en nomme que { $new-partnerships-named }, et le dernier manque donc aussi à notre liste.

# $relations (date): diplomatic relations
# $centenary (date): the centenary
# $anniversary-130 (date): the 130th anniversary
# $anniversary-140 (date): the 140th anniversary
# $france-korea-year (date): the France–Korea Year
# $events-2016 (number): events in the two countries
# $participants-2016 (number): upper bound of the participants in Korea
# $film-tour (number): films of the tour
# $compared-with-germany (number): times as many as with German counterparts
# $pacts-with-japan (number): French friendship pacts with Japan
# $pacts-with-china (number): French friendship pacts with China
# $uclg-founded (date): foundation of UCLG
# allow(typed-name .lead "France"): le Tour de France et France Alumni sont des noms
section-context = Le contexte
    .lead =
        Les relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ont été établies en { $relations }, et les anniversaires leur ont réussi. Le centenaire a été célébré en { $centenary } : il a donné naissance au premier jumelage. Le { ORDINAL($anniversary-130-years) } anniversaire, en { $anniversary-130 }, est tombé pendant l’Année { place-france }-{ place-korea } ({ $france-korea-year }). Selon l’{ -ambassade-de-france }, on a compté cette année-là { $events-2016 ->
            [one] { $events-2016 } manifestation
           *[other] { $events-2016 } manifestations
        } dans les deux pays réunis et, pour { LE(place-korea) } seule, près de { NUMBER($participants-2016, notation: "long") } de participants. Au programme { EN(place-korea) } : une tournée de cinéma français, avec { $film-tour ->
            [one] { $film-tour } film projeté
           *[other] { $film-tour } films projetés
        } en avant-première dans { $film-tour-cities } villes coréennes, une étape du Tour de France et le lancement du réseau France Alumni. Le { ORDINAL($anniversary-140-years) } anniversaire, en { $anniversary-140 }, est l’occasion de ce dossier.

        Le jumelage moderne est né entre villes françaises et allemandes, au lendemain de la Seconde Guerre mondiale. Les villes coréennes y sont venues plus tard. Dans les années { NUMBER($opening-decade, useGrouping: "false") }, sous l’effet de la croissance urbaine et de la démocratisation, elles se sont ouvertes au monde ; elles ont rejoint par la suite des réseaux tels que Cités et gouvernements locaux unis (CGLU), fondé en { $uclg-founded }. Le Partenariat global franco-coréen pour le { CENTURY($century) } range aujourd’hui les échanges entre collectivités parmi ses priorités.

        La comparaison donne la mesure de ces chiffres. Les collectivités coréennes ont signé presque { $compared-with-germany } fois plus de partenariats avec leurs homologues françaises qu’avec leurs homologues allemandes. Leurs principaux partenaires se trouvent cependant aux États-Unis, au Japon et en Chine, auxquels s’ajoutent de plus en plus le Vietnam et les Philippines. De leur côté, les collectivités françaises comptent environ { $pacts-with-japan ->
            [one] { $pacts-with-japan } pacte d’amitié
           *[other] { $pacts-with-japan } pactes d’amitié
        } avec le Japon et environ { $pacts-with-china } avec la Chine ; { LE(place-korea) } est encore distancée, mais l’écart se réduit.

        L’enjeu, dit la note, est le « soft power », et la part qu’y prennent les collectivités est mal connue. Proches des citoyens, elles font connaître un pays par des choses concrètes : un festival, une bourse, une recette, une exposition. Ce qui attire les jeunes vers { LE(place-korea) }, c’est la vague coréenne (hallyu).

# $relations (date): diplomatic relations
# $anniversary-140 (date): the anniversary
# $growth-factor (number): growth from 1980 to 2020
# $new-partnerships (number): partnerships from 2021 to early 2024
section-chronology = Les partenariats, un à un
    .lead = De { $relations } à { $anniversary-140 }, période par période. Chaque partenariat est présenté dans celle où il commence, avec sa nature, ses domaines et tout ce qu’en dit la source. Leur nombre a été multiplié, selon la note, par { $growth-factor } sur la période { $growth-factor-period } ; des { $new-partnerships ->
        [one] { $new-partnerships } nouveau venu
       *[other] { $new-partnerships } nouveaux venus
    } qu’elle recense pour { $new-partnerships-period }, on lira ici les { $new-partnerships-named } qu’elle nomme.

section-stakeholders = Les acteurs
    .lead = Les villes signent, mais rarement seules. Des ambassades, un groupe parlementaire, une association de gouverneurs, un ministère et une fédération de collectivités les aident à se rencontrer, à agir et à durer.

section-fields = Les domaines de coopération
    .lead = Que font ensemble les partenaires ? Les réponses vont de la fête publique à l’échange discret de méthodes administratives, et beaucoup de partenariats réunissent plusieurs domaines.

section-challenges = Les difficultés
    .lead = La bonne volonté abonde, les résultats un peu moins. Les difficultés exposées ici sont celles que relève la source, constats à l’appui ; elles tiennent aux habitudes et aux mots autant qu’à l’argent.

section-answers = Les réponses
    .lead = La même source indique des voies à suivre, dont certaines viennent de l’expérience des personnes avec qui ses autrices se sont entretenues.

# $years-of-relations (number): years of diplomatic relations
# $agreements-dormant (percentage): lower bound of the dormant ones
# $relations (date): diplomatic relations
# $centenary (date): the centenary
# $anniversary-130 (date): the 130th anniversary
# $anniversary-140 (date): the anniversary
section-outlook = Perspectives
    .lead =
        Les anniversaires ont jusqu’ici réussi aux partenariats. Le centenaire, en { $centenary }, a vu naître le premier jumelage ; le { ORDINAL($anniversary-130-years) } anniversaire, en { $anniversary-130 }, est tombé en pleine accélération. { $years-of-relations ->
            [one] { $years-of-relations } an
           *[other] { $years-of-relations } ans
        } après { $relations }, celui de { $anniversary-140 } peut servir de nouveau départ, pourvu que la fête laisse une trace.

        La première tâche est aussi la plus proche. Si plus de { $agreements-dormant } des accords officialisés sont plutôt en sommeil, comme l’estime dans la note { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, il y a beaucoup à réveiller avant d’avoir à inventer. Un but que partagent les deux parties, quelqu’un qui s’y attache, à la mairie, au théâtre, au laboratoire ou dans l’entreprise, un premier échange sur un sujet précis : il n’en faut pas davantage pour savoir si une vieille amitié a encore quelque chose à dire.

        Entre deux voyages, les séminaires en ligne maintiennent le fil. Et si les gouvernements venaient à s’opposer, les villes pourraient encore se parler : { person-hong-joon-ho }, dont { person-kim-hyoung-jin } rapporte le propos, voit dans les collectivités un lien à part entière. Une relation que deux États ont ouverte vit désormais aussi entre leurs villes ; l’anniversaire est un bon moment pour le dire, un meilleur encore pour agir.

section-glossary = Glossaire
    .lead = Un même mot ne désigne pas toujours la même chose en coréen, en français et en anglais ; voici les termes à manier avec précaution.

section-sources = Sources
    .lead = Une seule note d’analyse fournit presque tout ce que rapportent ces pages. Elle se présente comme la première étude de ce genre. KEY, qui l’a publiée, est une organisation vouée aux échanges entre { LE(place-korea) } et l’Europe. Les autres sources sont des documents qu’elle cite, nommés ici partout où ils appuient une affirmation.

section-index = Index
    .lead = Les lieux et les personnes du dossier, avec les pages où l’on en parle.
