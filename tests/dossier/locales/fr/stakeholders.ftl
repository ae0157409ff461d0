### Stakeholders: who does what. Then the tasks, columns of the table of roles.

## Stakeholders
stakeholder-french-embassy = Ambassade de { place-france } { EN(place-korea) }
    .short = Ambassade de { place-france }
    .role = Facilite les premiers contacts, éclaire le contexte, accompagne les délégations
    .text =
        La collectivité qui se tourne vers { LE(place-korea) } trouve là un premier point d’appui. Le poste, que dirige l’ambassadeur { person-philippe-bertoux }, tient un rôle de facilitateur : il rapproche les autorités des deux pays, explique le contexte local et aide à repérer le partenaire qui convient.

        La suite se règle au cas par cas. L’ambassade apporte son soutien à qui le lui demande et intervient dans les visites croisées de délégations.

        Trois services y concourent, la chancellerie politique, le service de coopération et d’action culturelle et le service économique.
    .relations = Business France et Atout France s’associent à son action, et l’ambassadeur rencontre le { stakeholder-senate-group.short }.

# $forum-2023 (date): the first forum
stakeholder-korean-embassy = Ambassade de { place-korea } { EN(place-france) }
    .short = Ambassade de { place-korea }
    .role = Apporte le même appui côté coréen et héberge la { stakeholder-garok.short }
    .text =
        Le soutien que l’{ stakeholder-french-embassy.short } prête { EN(place-korea) }, son homologue l’apporte { EN(place-france) } : premiers contacts, éclairage du contexte, recherche de partenaires, appui à la demande et visites de délégations.

        L’ambassadeur { person-choi-jai-chul } a pris la parole au premier forum franco-coréen, en { $forum-2023 } ; { stakeholder-cuf } a mis son allocution en ligne, sous forme de vidéo.
    .relations = Elle accueille dans ses murs le bureau de la { stakeholder-garok.short } { A(place-paris) }.

# $president-since (date): since when Catherine Dumas has presided
stakeholder-senate-group = Groupe d’amitié { place-france }-{ place-korea } du Sénat
    .short = Groupe d’amitié du Sénat
    .role = Exerce la diplomatie parlementaire et suscite des partenariats
    .text =
        { person-catherine-dumas } préside ce groupe depuis { $president-since }. La diplomatie parlementaire, dont il relève, est affaire de rencontres : avec l’ambassadeur et les élus, mais aussi avec la société civile, les milieux d’affaires, les artistes et les scientifiques.

        Il arrive qu’un accord en naisse. Le partenariat { partnership-paris17-yangcheon } a pris là son départ.

        Le groupe n’entend pas agir seul. Il tient son rôle pour indissociable de celui du ministère et de celui de { stakeholder-cuf }.
    .relations = Il se conçoit comme interdépendant avec le ministère, dont relève la { stakeholder-dctciv.short }, et avec { stakeholder-cuf } ; il rencontre l’ambassadeur.

# $garok-founded (date): foundation
# $governments (number): member governments
# $offices (number): offices abroad
stakeholder-garok = Association des gouverneurs de { place-korea }
    .short = GAROK
    .role = Représente les provinces et métropoles coréennes et leur cherche des homologues
    .text =
        Fondée en { $garok-founded }, la { stakeholder-garok.short } rassemble { $governments ->
            [one] { $governments } gouvernement métropolitain ou provincial
           *[other] { $governments } gouvernements métropolitains et provinciaux
        }. Son siège est { A(place-seoul) } ; elle entretient { $offices ->
            [one] { $offices } bureau à l’étranger, établi
           *[other] { $offices } bureaux à l’étranger, dont un
        } { A(place-paris) }. Ce dernier a pour directeur général { person-hong-joon-ho } ; { person-kim-hyoung-jin } est responsable en chef de l’association { EN(place-france) }.

        L’association favorise le dialogue bilatéral, renseigne le gouvernement coréen et aide les collectivités à se trouver un vis-à-vis. Dans la note de KEY, { person-kim-hyoung-jin } recourt à l’image de l’entremetteuse qui, { EN(place-korea) }, ménage aux futurs époux leur première entrevue.
    .relations = Hébergée { A(place-paris) } par l’{ stakeholder-korean-embassy.short }, elle tient informé le gouvernement coréen et sert d’intermédiaire entre les collectivités des deux pays.

stakeholder-dctciv = Délégation pour les collectivités territoriales et la société civile
    .short = DCTCIV
    .role = Conseille les collectivités, contribue au droit et cofinance leurs projets
    .text =
        La { stakeholder-dctciv.short } est, au ministère de l’Europe et des Affaires étrangères, la porte d’entrée des collectivités françaises. Elle les informe, les conseille et veille à ce que leur action extérieure reste en cohérence avec la politique étrangère de { LE(place-france) }.

        Son concours est aussi juridique et financier. Elle participe à l’élaboration des lois qui encadrent cette action et cofinance des projets au moyen d’appels annuels, les uns thématiques, les autres géographiques.
    .relations = Elle relève du ministère, partenaire de { stakeholder-cuf }, dont le { stakeholder-senate-group.short } juge le rôle indissociable du sien.

# $cuf-founded (date): foundation
# $members (number): member authorities
# $agenda (date): target year of the Agenda
# $country-group (date): creation of the Korea country group
# $forum-2023 (date): first forum
# $forum-2024 (date): second forum, planned
stakeholder-cuf = Cités Unies France
    .short = { stakeholder-cuf }
    .role = Fédère les collectivités, plaide leur cause, organise les forums
    .text =
        Créée en { $cuf-founded }, la fédération compte { $members ->
            [one] { $members } adhérent
           *[other] { $members } adhérents
        } : la plupart des régions, un quart des départements, de nombreuses villes et communes. Les associations de maires, de départements et de régions siègent à son conseil d’administration, et tout adhérent est aussi membre de Cités et gouvernements locaux unis (CGLU).

        Elle rassemble ses membres et porte leur voix, en se référant à l’Agenda { DATETIME($agenda, style: "short") } et aux Objectifs de développement durable. Forums, groupes-pays et journées de la coopération décentralisée sont ses moyens ordinaires.

        Le groupe-pays { place-korea } y existe depuis { $country-group }. Un premier forum franco-coréen s’est tenu en { $forum-2023 } ; le deuxième, prévu en { $forum-2024 }, devait porter sur l’innovation et l’attractivité des régions, sous le nom de « TGV-FC ».
    .relations = Elle a pour partenaires le ministère, l’AFD et la Commission européenne, tandis que le { stakeholder-senate-group.short } tient leurs deux rôles pour interdépendants.

## Tasks
task-contact = Premiers contacts
task-context = Contexte et partenaires
task-advice = Conseil
task-diplomacy = Dialogue politique
task-visits = Visites croisées
task-network = Fédération et plaidoyer
task-forums = Forums
task-funding = Cofinancement
task-law = Droit
