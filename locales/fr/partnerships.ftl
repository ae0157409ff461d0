### Partnerships, one message each: the two names, and what is known.

# $since (date): since when
# $masks (number): masks that Hongcheon sent
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = Premier de tous les partenariats franco-coréens, ce jumelage de { $since } est né à la faveur du centenaire des relations diplomatiques. Il perpétue le souvenir { DE(person-jules-jean-louis) }, médecin { DE(place-sanary-sur-mer) } engagé comme volontaire et mort pendant la guerre de { place-korea } ; sa statue se dresse aujourd’hui { A(place-hongcheon) }. Le lien s’était depuis longtemps assoupi lorsque, pendant la crise de la Covid-19, la ville coréenne a expédié { $masks ->
            [one] { $masks } masque
           *[other] { $masks } masques
        } à sa jumelle française.

# $since (date): since when
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = Anciennes cités royales l’une et l’autre, les deux villes ont conclu en { $since } un protocole d’accord que chacune lit à sa façon : un jumelage pour { place-gyeongju }, une intention de coopérer pour { place-versailles }. Interrogé pour la note de KEY, { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, indique que peu de gens en gardent la mémoire, d’un côté comme de l’autre. L’accord est en sommeil.

# $since (date): since when
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = { place-paris } n’a qu’une jumelle, Rome, comme l’explique le site de la Ville ; aux autres, elle propose un pacte. C’est sous cette forme, celle d’un pacte d’amitié et de coopération, que les deux capitales se sont rapprochées en { $since }.

# $since (date): since when
# $merger (date): when Alsace became part of Grand Est
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = Avec cette coopération engagée en { $since }, l’échelon régional entre pour la première fois en scène, entre { LE(place-alsace) } et { LE(place-gyeongsangbuk-do) }. La région française fait partie du Grand Est depuis { $merger }.

# $since (date): since when
# $young-people (number): young people from Issy on the exchange
# $exchange (date): year of the exchange
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = Conclu en { $since }, ce jumelage vit au rythme de deux rendez-vous qui se répondent : tous les deux ans, une semaine de la culture coréenne { A(place-issy-les-moulineaux) } et, en retour, un festival français dans l’arrondissement séoulite. On y apprend la cuisine, la calligraphie ou le costume traditionnel en atelier, et les jeunes voyagent : { $young-people ->
            [one] { $young-people } jeune Isséen a séjourné
           *[other] { $young-people } jeunes Isséens ont séjourné
        } { A(place-guro-gu) } en { $exchange }. Les administrations s’empruntent aussi leurs bonnes idées. La ludothèque imaginée par le service isséen de la petite enfance a fait école { A(place-guro-gu) }, dont le haut débit avait servi de modèle { A(place-issy-les-moulineaux) } ; quant au budget climat de la commune, il attire des délégations coréennes.

# $since (date): since when
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = Depuis { $since }, un partenariat relie { place-saint-mande } à la capitale coréenne ; rien n’est rapporté des actions qu’il a pu susciter.

# $since (date): since when
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = Le rapprochement { DE(place-nantes) } et { DE(place-suncheon) } remonte à { $since }. La source se borne à recenser ce partenariat, sans en décrire l’activité.

# $since (date): since when
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = La céramique est le langage commun { DE(place-limoges) } et { DE(place-icheon) }, jumelées en { $since }. Leurs artistes exposent dans le cadre du jumelage et se retrouvent lors de rencontres organisées entre eux.

# $since (date): since when
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = Grâce à un programme de bourses, des étudiants { DE(place-seocho-gu) }, { A(place-seoul) }, rejoignent un établissement d’enseignement supérieur de l’arrondissement parisien. Le partenariat a été conclu en { $since }.

# $since (date): since when
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = { place-nice } et { place-daejeon } ont noué leur partenariat en { $since } ; à quoi elles l’emploient, la source ne le précise pas.

# $since (date): since when
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = C’est une coopération de région à province que { LE(place-ile-de-france) } et { LE(place-gyeonggi-do) } mènent depuis { $since }, sans qu’aucun projet commun soit cité à ce jour.

# $since (date): since when
# $landing (date): the landings in Normandy
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = Deux débarquements, deux lieux de mémoire : celui de { $landing } en Normandie et celui d’Incheon, pendant la guerre de { place-korea }. Les établissements qui en conservent le souvenir se sont associés en { $since }. Incheon souhaite bénéficier du concours { DE(place-caen-memorial) } pour ses cérémonies commémoratives.

# $since (date): since when
partnership-aura-daegu = { place-auvergne-rhone-alpes } – { place-daegu-fez }
    .summary = La région { place-auvergne-rhone-alpes } coopère depuis { $since } avec { LE(place-daegu-fez) }. Hormis les noms et la date, la source reste muette.

# $since (date): since when
partnership-montpellier-daegu = { place-montpellier-mediterranee } – { place-daegu }
    .summary = Signé en { $since }, l’accord qui unit { place-montpellier-mediterranee } et { place-daegu } ne donne lieu à aucune description.

# $since (date): since when
partnership-lille-hwaseong = { place-lille-metropole } – { place-hwaseong }
    .summary = Entre { place-hwaseong } et { LE(place-lille-metropole) }, la relation repose sur un accord passé en { $since }, dont les effets ne sont pas documentés.

# $since (date): since when
# $tours-fair (date): the Tours fair with artists from Suwon
# $festival (date): first Korean festival in Tours, announced
# $exhibition (date): summer of the Olivier Debré exhibition
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = Danseurs, musiciens et plasticiens { DE(place-suwon) } étaient à l’affiche de la Foire { DE(place-tours) } en { $tours-fair }, année où la manifestation a battu son record de fréquentation. L’accord de { $since } a porté d’autres fruits : une exposition { person-olivier-debre } { A(place-suwon) } à l’été { $exhibition }, issue d’un partenariat entre les centres d’art contemporain des deux villes, un premier festival coréen annoncé { A(place-tours) } pour { $festival }, des échanges de jeunes. L’aménagement urbain n’est pas en reste, puisque des agents { DE(place-suwon) } ont étudié la végétalisation des cours d’école et les aménagements cyclables tourangeaux.

# $since (date): since when
# $visit (date): the mayor of Angoulême at Bucheon's festival
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = Le festival de bande dessinée { DE(place-bucheon) } a été conçu à l’image de celui { DE(place-angouleme) }. Le maire { DE(place-angouleme) } s’y est rendu en { $visit }, avant que les deux villes ne deviennent partenaires en { $since }.

# $since (date): since when
# $areas (number): themed areas of the festival
# $festival (date): French culture festival in Yangcheon
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = La sénatrice { person-catherine-dumas } est à l’origine de ce partenariat, lancé en { $since }. L’arrondissement parisien a accueilli un festival de cuisine coréenne ; { A(place-yangcheon-gu) }, la culture française a été fêtée en { $festival } au parc { place-paris }, dans { $areas ->
            [one] { $areas } espace thématique
           *[other] { $areas } espaces thématiques
        }. La coopération touche également à la ville durable, avec une visite de l’écoquartier Clichy-Batignolles et des liens avec la Métropole du Grand { place-paris } et le Syctom, chargé de la gestion des déchets. Un partenariat scolaire est à l’étude.

# $since (date): since when
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = { place-seodaemun-gu } et { place-paris-13 } ont scellé leur entente en { $since }. Si le partenariat est attesté, ses réalisations restent à documenter.

# $since (date): since when
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = Autre alliance entre arrondissements des deux capitales, le partenariat { DE(place-paris-18) } avec { place-jung-gu } date de { $since } ; la source n’en dit pas davantage.

# $since (date): since when
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = Toutes deux hôtes d’un festival de cinéma connu dans le monde entier, { place-cannes } et { place-busan } ont signé en { $since } un accord de coopération consacré aux industries du film et de l’audiovisuel.

# $since (date): since when
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = Industrie, recherche, innovation : voilà les trois terrains sur lesquels { place-grenoble-alpes } et { place-gumi } ont choisi de s’entendre en { $since }.

# $since (date): since when
# $municipalities (number): municipalities of Paris Est Marne & Bois
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = { place-paris-est-marne-bois }, qui réunit { $municipalities ->
            [one] { $municipalities } commune
           *[other] { $municipalities } communes
        } du Val-de-Marne, expérimente avec { LE(place-seoul-digital-foundation) } des solutions de ville intelligente. La transition écologique est l’autre objet de ce partenariat, ouvert en { $since }.

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = Des échanges de jeunes font vivre le partenariat { DE(place-enghien-les-bains) } avec { place-gwangju }, que la source mentionne sans le dater.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = Ici, les entreprises ont devancé les institutions. Elles ont tissé entre { LE(place-auvergne-rhone-alpes) } et { LE(place-gyeongsangbuk-do) } des liens informels mais solides, dans le numérique, la robotique, l’informatique, l’industrie du futur et la santé. Le partenariat qui leur donnerait un cadre est en projet.
