### Partnerships, one message each: the two names, and what is known.

# $since (date): since when
# $masks (number): masks that Hongcheon sent
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = Premier de tous les partenariats franco-coréens, ce jumelage, que la note date de { $since }, est né à la faveur du centenaire des relations diplomatiques. Il perpétue le souvenir { DE(person-jules-jean-louis) }, médecin { DE(place-sanary-sur-mer) } engagé comme volontaire et mort pendant la guerre de { place-korea } ; sa statue se dresse { A(place-hongcheon) }. Le lien s’était depuis longtemps assoupi lorsque, pendant la crise de la Covid-19, le partenaire coréen a expédié, selon la note, { $masks ->
            [one] { $masks } masque
           *[other] { $masks } masques
        } { A(place-sanary-sur-mer) }.

# $since (date): since when
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = Anciennes cités royales l’une et l’autre, les deux villes ont conclu en { $since } un protocole d’accord que chacune lit à sa façon : un jumelage pour { place-gyeongju }, une intention de coopérer pour { place-versailles }. D’après { person-kim-hyoung-jin }, de l’{ stakeholder-garok }, peu de gens en gardent la mémoire, d’un côté comme de l’autre. L’accord est en sommeil.

# $since (date): since when
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = { place-paris } n’a qu’une jumelle, Rome, comme l’explique le site de la Ville ; aux autres villes, elle propose un pacte. C’est sous cette forme, celle d’un pacte d’amitié et de coopération, que les deux capitales se sont rapprochées en { $since }.

# $since (date): since when
# $merger (date): when Alsace became part of Grand Est
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = Avec la coopération engagée en { $since } entre { LE(place-alsace) } et { LE(place-gyeongsangbuk-do) }, l’échelon régional fait son entrée en scène ; d’autres régions ont suivi la voie ainsi ouverte. L’{ place-alsace } fait partie de la région Grand Est depuis { $merger }.

# $since (date): since when
# $young-people (number): young people from Issy on the exchange
# $exchange (date): year of the exchange
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = Conclu en { $since }, ce jumelage vit au rythme de deux rendez-vous qui se répondent : tous les deux ans, une semaine de la culture coréenne { A(place-issy-les-moulineaux) } et, en retour, un festival français { A(place-guro-gu) }. Des ateliers initient les Isséens à la cuisine et à la calligraphie, ou leur font essayer le costume traditionnel, et les jeunes voyagent : { $young-people ->
            [one] { $young-people } jeune Isséen a séjourné
           *[other] { $young-people } jeunes Isséens ont séjourné
        } { A(place-guro-gu) } en { $exchange }. Les administrations s’empruntent aussi leurs bonnes idées. La ludothèque du service isséen de la petite enfance a fait école { A(place-guro-gu) }, dont le haut débit a servi de modèle { A(place-issy-les-moulineaux) } ; quant au budget climat de la commune, il attire des délégations coréennes.

# $since (date): since when
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = Depuis { $since }, un partenariat relie { place-saint-mande } à la ville de { place-seoul } ; la source n’en dit pas plus et ne décrit aucune action commune.

# $since (date): since when
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = Le partenariat { DE(place-nantes) } et { DE(place-suncheon) } remonte à { $since }. La source se borne à le recenser, sans en décrire l’activité.

# $since (date): since when
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = La céramique est le langage commun { DE(place-limoges) } et { DE(place-icheon) }, jumelées en { $since }. Leurs artistes exposent dans le cadre du jumelage et se rencontrent.

# $since (date): since when
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = Entre arrondissements des deux capitales, ce partenariat a été conclu, selon la note, en { $since }. Un programme de bourses permet à des étudiants { DE(place-seocho-gu) } de rejoindre un établissement d’enseignement supérieur { DE(place-paris-15) }.

# $since (date): since when
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = { place-nice } et { place-daejeon } ont noué leur partenariat en { $since } ; la source n’en précise pas le contenu.

# $since (date): since when
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = C’est l’une des rares coopérations à l’échelon régional : { LE(place-ile-de-france) } et { LE(place-gyeonggi-do) } la mènent depuis { $since }. La source ne cite aucun projet commun.

# $since (date): since when
# $landing (date): the landings in Normandy
# $incheon-landing (date): the landing at Incheon
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = Non pas deux villes, mais deux mémoriaux, consacrés chacun à un débarquement : celui de { $landing } en Normandie et celui de { $incheon-landing } à Incheon, pendant la guerre de { place-korea }. Ils se sont associés en { $since }. La ville d’Incheon, qui commémore son propre débarquement, souhaite travailler avec Caen à des cérémonies semblables à celles de Normandie.

# $since (date): since when
partnership-aura-daegu = { place-auvergne-rhone-alpes } – { place-daegu-fez }
    .summary = Couple peu commun, une région et une zone économique coopèrent depuis { $since }. La source n’en dit pas davantage.

# $since (date): since when
partnership-montpellier-daegu = { place-montpellier-mediterranee } – { place-daegu }
    .summary = La métropole et la ville de { place-daegu } ont signé leur accord en { $since } ; ni l’objet ni les résultats n’en sont mentionnés.

# $since (date): since when
partnership-lille-hwaseong = { place-lille-metropole } – { place-hwaseong }
    .summary = C’est aussi un accord entre une métropole et une ville, passé en { $since }. La source ne fait état d’aucun échange entre elles.

# $since (date): since when
# $tours-fair (date): the Tours fair with artists from Suwon
# $festival (date): first Korean festival in Tours, announced
# $exhibition (date): summer of the Olivier Debré exhibition
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = Depuis l’accord de { $since }, les arts ouvrent la marche. Danseurs, musiciens et plasticiens { DE(place-suwon) } étaient à l’affiche de la Foire { DE(place-tours) } en { $tours-fair }, année où la manifestation a battu son record de fréquentation, et un premier festival coréen a été annoncé dans la ville française pour { $festival }. En sens inverse, un partenariat entre les centres d’art contemporain des deux villes a conduit l’œuvre { DE(person-olivier-debre) } { A(place-suwon) }, pour une exposition à l’été { $exhibition }. Des jeunes participent à des échanges, et les administrations s’instruisent elles aussi : des agents { DE(place-suwon) } ont étudié la végétalisation des cours d’école et les aménagements cyclables tourangeaux.

# $since (date): since when
# $visit (date): the mayor of Angoulême at Bucheon's festival
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = La bande dessinée est venue d’abord. Le festival { DE(place-bucheon) } a été conçu sur le modèle de celui { DE(place-angouleme) }, dont le maire s’y est rendu en { $visit } ; le partenariat date de { $since }.

# $since (date): since when
# $areas (number): themed areas of the festival
# $festival (date): French culture festival in Yangcheon
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = La sénatrice { person-catherine-dumas } a facilité la naissance de ce partenariat, lancé en { $since }. Le { place-paris-17 } a son festival de cuisine coréenne ; { A(place-yangcheon-gu) }, la culture française a été fêtée en { $festival } au parc { place-paris }, dans { $areas ->
            [one] { $areas } espace thématique
           *[other] { $areas } espaces thématiques
        }. La ville durable est l’autre thème, avec une visite de l’écoquartier Clichy-Batignolles et des liens avec la Métropole du Grand { place-paris } et, pour la gestion des déchets, avec le Syctom. Un partenariat scolaire, destiné surtout à l’enseignement du français, était à l’étude au moment de la note. Le maire, { person-geoffroy-boulard }, souhaite que l’on travaille ensuite sur les villes denses : leur adaptation au changement climatique et à l’évolution de leur population.

# $since (date): since when
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = Deux arrondissements des capitales, { LE(place-paris-13) } et { place-seodaemun-gu }, se sont joints au mouvement en { $since }. La source date leur partenariat sans le décrire.

# $since (date): since when
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = { place-jung-gu }, arrondissement de { place-seoul }, a trouvé son partenaire français en { $since } ; deux noms et une date, c’est tout ce que donne la source.

# $since (date): since when
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = Toutes deux hôtes d’un festival de cinéma connu dans le monde entier, { place-cannes } et { place-busan } ont signé en { $since } un accord de coopération consacré aux industries du film et de l’audiovisuel.

# $since (date): since when
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = Industrie, recherche, innovation : voilà les trois terrains sur lesquels { place-grenoble-alpes } et { place-gumi } ont choisi de s’entendre en { $since }.

# $since (date): since when
# $municipalities (number): municipalities of Paris Est Marne & Bois
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = Du côté français, { $municipalities ->
            [one] { $municipalities } commune
           *[other] { $municipalities } communes
        } du Val-de-Marne ; du côté coréen, une fondation vouée au numérique. Le partenariat, ouvert en { $since }, doit permettre d’essayer des solutions de ville intelligente et de servir la transition écologique.

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = Des échanges de jeunes font vivre le partenariat { DE(place-enghien-les-bains) } avec { place-gwangju }, que la source mentionne sans le dater.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = Ici, les entreprises ont devancé la signature. Elles ont tissé entre la région française et la province coréenne des liens informels mais solides, et un partenariat est en projet : dans le numérique, la robotique, l’informatique, l’industrie du futur et la santé.
