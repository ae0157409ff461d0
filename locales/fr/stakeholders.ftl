### Stakeholders: who does what. Then the tasks, columns of the table of roles.
### The terms are the names within a sentence, where French writes a small letter.

-ambassade-de-france = ambassade de { place-france } { EN(place-korea) }
-ambassade-de-coree = ambassade de la République de { place-korea } { EN(place-france) }
# allow(typed-name): dans la phrase, le nom prend une minuscule
-groupe-amitie = groupe d’amitié du Sénat

## Stakeholders
stakeholder-french-embassy = Ambassade de { place-france } { EN(place-korea) }
    .short = Ambassade de { place-france }
    .role = Met en contact, éclaire le contexte, cherche des partenaires, accompagne les visites
    .text =
        L’ambassade est là pour rendre les premiers pas plus aisés. Dirigée par { person-philippe-bertoux }, elle met en relation les collectivités des deux pays, explique le contexte dans lequel travaille l’autre partie et aide à repérer le partenaire qui convient.

        Une fois le projet engagé, elle apporte son soutien à qui le lui demande et intervient dans les visites croisées de délégations. Trois services y concourent : la chancellerie politique, le service de coopération et d’action culturelle et le service économique.
    .relations = Business France et Atout France s’associent à son action. La { stakeholder-dctciv.short } du ministère, { A(place-paris) }, agit de concert avec les ambassades.

# $forum-2023 (date): the first forum
stakeholder-korean-embassy = Ambassade de la République de { place-korea } { EN(place-france) }
    .short = Ambassade de { place-korea }
    .role = Apporte le même appui côté coréen et héberge le bureau de la { stakeholder-garok.short } { A(place-paris) }
    .text =
        Ce que fait l’{ -ambassade-de-france }, l’{ -ambassade-de-coree } le fait de son côté : premiers contacts, éclairage du contexte, aide à la recherche de partenaires et aux visites.

        L’ambassadeur { person-choi-jai-chul } a pris la parole au premier forum franco-coréen, en { $forum-2023 } ; { stakeholder-cuf } a mis son allocution en ligne, sous forme de vidéo.
    .relations = Elle accueille dans ses murs le bureau de la { stakeholder-garok.short } { A(place-paris) }. L’ambassadeur est de ceux que rencontre le { -groupe-amitie }.

# $president-since (date): since when Catherine Dumas has presided
stakeholder-senate-group = Groupe interparlementaire d’amitié { place-france }-{ place-korea } du Sud (Sénat)
    .short = Groupe d’amitié du Sénat
    .role = Exerce la diplomatie parlementaire et suscite des partenariats
    .text =
        Les sénateurs aussi font œuvre de diplomatie. Le groupe, que { person-catherine-dumas } préside depuis { $president-since }, rencontre l’ambassadeur de la République de { place-korea }, des élus, la société civile, les milieux d’affaires, des artistes et des scientifiques.

        Il arrive qu’un partenariat en naisse : celui de { partnership-paris17-yangcheon } a pris là son départ. Le groupe juge son rôle solidaire de ceux du ministère de l’Europe et des Affaires étrangères et de { stakeholder-cuf }.
    .relations = Il rencontre l’ambassadeur de la République de { place-korea }. Il juge son rôle solidaire de ceux du ministère, où la { stakeholder-dctciv.short } est chargée de l’action locale, et de { stakeholder-cuf }.

# $garok-founded (date): foundation
# $governments (number): member governments
# $offices (number): offices abroad
stakeholder-garok = Association des gouverneurs de { place-korea } (GAROK)
    .short = GAROK
    .role = Favorise le dialogue bilatéral et aide les collectivités à se trouver un homologue
    .text =
        Fondée en { $garok-founded }, l’association rassemble { $governments ->
            [one] { $governments } gouvernement métropolitain ou provincial
           *[other] { $governments } gouvernements métropolitains et provinciaux
        }. Son siège est { A(place-seoul) } ; elle entretient { $offices ->
            [one] { $offices } bureau à l’étranger, établi
           *[other] { $offices } bureaux à l’étranger, dont un
        } { A(place-paris) }. { person-hong-joon-ho } et { person-kim-hyoung-jin } s’expriment en son nom dans la note.

        Elle favorise le dialogue entre les deux pays, renseigne le gouvernement coréen et aide les collectivités à se trouver un vis-à-vis. { person-kim-hyoung-jin } la compare à l’agence matrimoniale qui, { EN(place-korea) }, ménage aux futurs époux leur première entrevue.
    .relations = L’{ -ambassade-de-coree } héberge son bureau { A(place-paris) }.

stakeholder-dctciv = Délégation pour les collectivités territoriales et la société civile (DCTCIV)
    .short = DCTCIV
    .role = Conseille, veille à la cohérence avec la politique étrangère, contribue au droit, cofinance les projets
    .text =
        Au ministère de l’Europe et des Affaires étrangères, la délégation suit l’action internationale des collectivités françaises et de la société civile. Elle les informe, les conseille, agit de concert avec les ambassades et veille à ce que leur action reste en cohérence avec la politique étrangère de l’État.

        Elle participe aussi à l’élaboration des lois qui régissent cette action et partage le coût des projets, au moyen d’appels annuels, les uns thématiques, les autres géographiques.
    .relations = Elle agit de concert avec les ambassades de { place-france }. Le ministère, dont elle relève, travaille avec { stakeholder-cuf } ; le { -groupe-amitie } juge son propre rôle solidaire de celui du ministère.

# $cuf-founded (date): foundation
# $members (number): member authorities
# $agenda (date): target year of the Agenda
# $country-group (date): creation of the Korea country group
# $forum-2023 (date): first forum
# $forum-2024 (date): second forum, planned
stakeholder-cuf = Cités Unies France
    .short = { stakeholder-cuf }
    .role = Réunit les collectivités françaises, plaide leur cause et organise des forums
    .text =
        Créée en { $cuf-founded }, la fédération compte { $members ->
            [one] { $members } adhérent
           *[other] { $members } adhérents
        } : la plupart des régions, un quart des départements, de nombreuses villes, grandes et petites. Les associations de maires, de départements et de régions siègent à son bureau exécutif, et tout adhérent est aussi membre de Cités et gouvernements locaux unis (CGLU).

        Elle plaide pour l’action internationale des collectivités, promeut l’Agenda { DATETIME($agenda, style: "short") } et ses Objectifs de développement durable, et organise des forums, des groupes-pays et des journées de la coopération décentralisée. Le groupe-pays { place-korea } y existe depuis { $country-group }. Le premier forum franco-coréen, consacré à l’innovation et à l’attractivité des territoires, s’est tenu en { $forum-2023 } ; un deuxième, sur l’innovation et l’attractivité des territoires sous le nom de « TGV-FC », était prévu en { $forum-2024 }.
    .relations = Elle travaille avec le ministère et sa { stakeholder-dctciv.short }, avec l’Agence française de développement (AFD) et avec la Commission européenne. Le { -groupe-amitie } juge leurs deux rôles solidaires.

## Tasks
task-contact = Premiers contacts
task-context = Contexte et recherche de partenaires
task-advice = Information et conseil
task-diplomacy = Dialogue et diplomatie
task-visits = Visites croisées
task-network = Fédération et plaidoyer
task-forums = Forums
task-funding = Cofinancement
task-law = Droit
