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
section-essentials = L’essentiel
    .lead =
        Établies en { $relations }, les relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ont { $years-of-relations ->
            [one] { $years-of-relations } an
           *[other] { $years-of-relations } ans
        } en { $anniversary-140 }. À l’histoire qu’écrivent les gouvernements s’en ajoute une autre, celle des villes, des arrondissements, des métropoles, des régions et des institutions. Ce dossier la raconte : qui est lié à qui, ce que l’on y fait ensemble, ce qui freine et ce qui aiderait.

        Près de { $partnerships-signed ->
            [one] { $partnerships-signed } partenariat a été signé
           *[other] { $partnerships-signed } partenariats ont été signés
        } entre collectivités des deux pays, selon la note de KEY dont procèdent ces pages. Interrogé pour cette note, { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, dénombre pour sa part environ { $agreements-official } accords officialisés, dont moins de { $agreements-active } très actifs. L’Année { place-france }-{ place-korea }, en { $france-korea-year }, a coïncidé avec le début d’une forte hausse ; { $new-partnerships ->
            [one] { $new-partnerships } nouveau partenariat s’est ajouté
           *[other] { $new-partnerships } nouveaux partenariats se sont ajoutés
        } aux précédents pendant les dernières années étudiées.

# $partnerships-signed (number): upper bound of the partnerships signed
# $agreements-official (number): officialised agreements
# $agreements-active (number): upper bound of the very active ones
# $agreements-dormant (percentage): lower bound of the dormant ones
# $growth-factor (number): growth from 1980 to 2020
# $new-partnerships (number): partnerships from 2021 to early 2024
section-counts = Deux décomptes, deux objets
    .lead =
        Combien de partenariats ? La réponse dépend de ce que l’on compte. Les auteures de la note de KEY en recensent près de { $partnerships-signed }, signés à ce jour entre collectivités des deux pays. { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, leur a indiqué environ { $agreements-official ->
            [one] { $agreements-official } accord officialisé
           *[other] { $agreements-official } accords officialisés
        }, dont moins de { $agreements-active } sont très actifs et plus de { $agreements-dormant } plutôt en sommeil. Le premier total compte des signatures, le second des accords revêtus d’un caractère officiel. Aucun ne corrige l’autre : le dossier les donne tous deux, chacun avec sa source, sans les fondre.

        La tendance, en revanche, ne fait pas de doute. Sur la période { $growth-factor-period }, d’après la note, le nombre des partenariats a été multiplié par { $growth-factor }, avec une forte hausse à partir { DE($steep-rise) }. Sur la période { $new-partnerships-period }, il s’en est noué { $new-partnerships ->
            [one] { $new-partnerships } nouveau
           *[other] { $new-partnerships } nouveaux
        } ; comme le tableau de la source n’en nomme que { $new-partnerships-named }, le dernier manque aussi à la liste que l’on trouvera ici.

# $relations (date): diplomatic relations
# $centenary (date): the centenary
# $anniversary-130 (date): the 130th anniversary
# $anniversary-140 (date): the 140th anniversary
# $france-korea-year (date): the France–Korea Year
# $events-2016 (number): events in Korea
# $participants-2016 (number): upper bound of the participants in Korea
# $film-tour (number): films of the tour
# $compared-with-germany (number): times as many as with German counterparts
# $pacts-with-japan (number): French friendship pacts with Japan
# $pacts-with-china (number): French friendship pacts with China
# allow(typed-name .lead "France"): le Tour de France et France Alumni sont des noms
section-context = Le contexte
    .lead =
        Les relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ont été établies en { $relations }. Le centenaire fut marqué en { $centenary }, le { ORDINAL($anniversary-130-years) } anniversaire en { $anniversary-130 } ; celui de { $anniversary-140 }, le { ORDINAL($anniversary-140-years) }, est l’occasion de ce dossier. Le Partenariat global franco-coréen pour le { CENTURY($century) } range les échanges entre collectivités parmi ses priorités.

        L’Année { place-france }-{ place-korea } ({ $france-korea-year }) a donné à cette amitié un visage populaire. Pour le volet organisé { EN(place-korea) } en { $anniversary-130 }, l’{ stakeholder-french-embassy } compte { $events-2016 ->
            [one] { $events-2016 } manifestation
           *[other] { $events-2016 } manifestations
        }, et le nombre de participants y a presque atteint { NUMBER($participants-2016, notation: "long") }. Au programme, entre autres : une tournée de cinéma français, avec { $film-tour ->
            [one] { $film-tour } film projeté
           *[other] { $film-tour } films projetés
        } en avant-première dans { $film-tour-cities } villes coréennes, une étape du Tour de France courue dans le pays et le lancement du réseau France Alumni en { place-korea }.

        Le jumelage moderne est né entre villes françaises et allemandes, au lendemain de la Seconde Guerre mondiale. Les villes coréennes, elles, se sont ouvertes au monde dans les années { NUMBER($opening-decade, useGrouping: "false") }, sous l’effet de la croissance urbaine et de la démocratisation, et ont rejoint des réseaux tels que CGLU. Leur pays a pour principaux partenaires les États-Unis, le Japon et la Chine, auxquels s’ajoutent de plus en plus le Vietnam et les Philippines. Les collectivités coréennes ont pourtant signé presque { $compared-with-germany } fois plus de partenariats avec leurs homologues françaises qu’avec leurs homologues allemandes. De leur côté, les collectivités françaises comptent environ { $pacts-with-japan ->
            [one] { $pacts-with-japan } pacte d’amitié
           *[other] { $pacts-with-japan } pactes d’amitié
        } avec le Japon et environ { $pacts-with-china } avec la Chine.

# $relations (date): diplomatic relations
# $anniversary-140 (date): the anniversary
# $growth-factor (number): growth from 1980 to 2020
# $new-partnerships (number): partnerships from 2021 to early 2024
section-chronology = Les partenariats, un à un
    .lead = De l’établissement des relations, en { $relations }, à l’anniversaire de { $anniversary-140 }, plusieurs périodes se succèdent. L’histoire des partenariats tient surtout dans les dernières décennies : leur nombre a été multiplié par { $growth-factor } sur la période { $growth-factor-period }, et des { $new-partnerships } que la source recense pour { $new-partnerships-period }, on lira ici les { $new-partnerships-named } qu’elle nomme. Chaque date conserve la précision que celle-ci lui donne.

section-stakeholders = Les acteurs
    .lead = Derrière chaque accord entre deux collectivités travaillent des diplomates, des parlementaires, des associations d’élus et des services de l’État. Voici les principaux, ce que fait chacun et avec qui il le fait.

section-fields = Les domaines de coopération
    .lead = Plusieurs domaines se partagent les échanges. La culture est presque toujours du nombre ; les autres dessinent le caractère propre de chaque partenariat.

section-challenges = Les difficultés
    .lead = La signature n’est qu’un début. Ce qui la suit bute sur l’argent, le temps, les mots et les habitudes, et la source en dresse l’inventaire, constats à l’appui.

section-answers = Les réponses
    .lead = À ces difficultés répondent des pratiques éprouvées ou proposées par ceux qui font vivre les partenariats. Chacune renvoie à l’une au moins des difficultés exposées plus haut.

# $years-of-relations (number): years of diplomatic relations
# $agreements-dormant (percentage): lower bound of the dormant ones
# $relations (date): diplomatic relations
# $centenary (date): the centenary
# $anniversary-130 (date): the 130th anniversary
# $anniversary-140 (date): the anniversary
section-outlook = Perspectives
    .lead =
        Les anniversaires ont jusqu’ici réussi aux partenariats. Le centenaire, en { $centenary }, a vu naître le premier d’entre eux ; le { ORDINAL($anniversary-130-years) }, en { $anniversary-130 }, est tombé en pleine accélération. Maintenant que { $years-of-relations ->
            [one] { $years-of-relations } année s’est écoulée
           *[other] { $years-of-relations } années se sont écoulées
        } depuis { $relations }, celui de { $anniversary-140 } peut servir de nouveau départ.

        Il aurait de quoi s’employer, puisque plus de { $agreements-dormant } des accords officialisés sont plutôt en sommeil, selon l’estimation que { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, livre dans la note de KEY. En réveiller un demande d’abord un but commun, énoncé avant toute signature, puis des acteurs locaux résolus, dans la vie politique, la culture, la science ou l’économie. Un échange sur un thème précis permet d’essayer avant de s’engager.

        Entre deux voyages, les séminaires en ligne maintiennent le fil. Et si les gouvernements venaient à s’opposer, les collectivités resteraient un lien entre les deux pays, comme le pense { person-hong-joon-ho }, { person-hong-joon-ho.role }, dont { person-kim-hyoung-jin } rapporte le propos. C’est là, peut-être, la meilleure justification de leur action extérieure.

section-glossary = Glossaire
    .lead = Les termes qui suivent ne se correspondent pas exactement d’un pays à l’autre ; on les trouvera ici dans les trois langues, avec ce que chacun recouvre.

section-sources = Sources
    .lead = Tout ce que rapporte le dossier vient d’une note d’orientation et des documents qu’elle cite ; les titres restent dans la langue de leur publication.

section-index = Index
    .lead = Lieux et personnes, avec les pages où il en est question.
