### What stands in the way: the problem, then the evidence.

# $agreements-official (number): officialised agreements
# $agreements-active (number): upper bound of the very active ones
# $agreements-dormant (percentage): lower bound of the dormant ones
# $masks (number): masks that Hongcheon sent
challenge-dormant = Des accords qui s’endorment
    .problem = On signe, puis il ne se passe plus grand-chose : des objectifs imprécis, des attentes qui ne se recouvrent pas, et l’élan retombe. Cette torpeur gagne surtout les accords les plus anciens et ceux que l’histoire militaire a fait naître. Elle n’est pas sans remède, car un événement peut réveiller un accord.
    .evidence = { person-kim-hyoung-jin }, de l’{ stakeholder-garok }, évalue à environ { $agreements-official } le nombre des accords officialisés ; moins de { $agreements-active } lui paraissent très actifs, et plus de { $agreements-dormant } plutôt en sommeil. Pendant la crise de la Covid-19, un jumelage depuis longtemps assoupi, { partnership-sanary-hongcheon }, s’est réveillé par l’envoi de { $masks ->
            [one] { $masks } masque
           *[other] { $masks } masques
        }, chiffre de la note.

# $local-spending-share (percentage): upper bound of the share of local spending
# $solidarity-cut (money): cut of the international solidarity budget
challenge-funding = Des moyens incertains
    .problem = Aucune collectivité française n’est tenue d’agir à l’international : la dépense, facultative, repose sur un budget instable. Elle pâtit d’autant plus vite des arbitrages que l’État confie aux collectivités de nouvelles missions et leur transfère des personnels, ce qui pèse sur leurs finances.
    .evidence = Selon { stakeholder-cuf }, l’action internationale absorbe moins de { $local-spending-share } de la dépense locale. Vie publique décrit le poids que font peser sur les budgets locaux les missions et les agents transférés. La note rappelle en outre la coupe de { $solidarity-cut } annoncée en { $solidarity-cut-period } dans le budget de la solidarité internationale.

challenge-asymmetry = Des ambitions et des déplacements inégaux
    .problem = L’élan n’est pas le même des deux côtés. Alors que { LE(place-korea) } se veut un « État pivot mondial », ses fonctionnaires viennent { EN(place-france) } plus souvent que leurs homologues français ne font le voyage inverse.
    .evidence = Dans son profil de la coopération coréenne pour le développement, l’Organisation de coopération et de développement économiques (OCDE) fait état de l’intention du pays d’accroître son aide. C’est la note qui relève l’écart entre les déplacements ; des séminaires en ligne tenus en commun, ajoute-t-elle, le compensent en partie.

challenge-pace = Deux rapports au temps
    .problem = L’administration coréenne avance à la cadence du « ppalli-ppalli », vite, vite. Les procédures françaises prennent davantage de temps ; un délai normal pour l’un peut passer pour de l’hésitation, ou de la précipitation, aux yeux de l’autre.
    .evidence = { person-philippe-bertoux }, { person-philippe-bertoux.role }, a fait observer aux autrices de la note que cette différence de rythme dans la décision déroute parfois, les Coréens comme les Français.

challenge-meaning = Un texte, deux lectures
    .problem = Rien n’oblige deux signataires à donner le même sens à la page qu’ils ont signée. L’un peut y lire un engagement durable, l’autre une simple déclaration d’intention : le malentendu existe dès le premier jour.
    .evidence = La note en donne pour illustration le protocole d’accord { DE(place-versailles) } et { DE(place-gyeongju) } : jumelage aux yeux de la ville coréenne, il ne vaut pour la ville française que comme intention de coopérer.

challenge-terms = Des mots qui ne se superposent pas
    .problem = Ville sœur, jumelage, pacte d’amitié et de coopération : aucun de ces termes n’a, d’un pays à l’autre, d’équivalent exact. La traduction masque l’écart, car un dictionnaire en fournira toujours un.
    .evidence = Ce défaut de correspondance, que signale la note, se vérifie { A(place-paris) } : d’après le site de la Ville, Rome est la seule jumelle de la capitale, qui conclut des pactes avec d’autres villes, dont { place-seoul }.

challenge-order = Signer d’abord ou agir d’abord ?
    .problem = Les habitudes s’inversent d’un pays à l’autre : la partie coréenne signe, puis passe aux actes ; la partie française agit, puis formalise. Chacune peut ainsi attendre de l’autre le geste que celle-ci réserve pour la suite.
    .evidence = Ces usages opposés, { person-kim-hyoung-jin } les décrit, mais pour observer qu’ils évoluent : on commence de plus en plus par un échange ponctuel sur un thème, et l’on décide ensuite de continuer ou non.

# $tours-fair (date): the Tours fair with artists from Suwon
challenge-opinion = Une opinion divisée
    .problem = L’enthousiasme existe, le doute aussi : à quoi servent ces liens internationaux ? L’opinion publique balance entre les deux.
    .evidence = La note enregistre les deux sentiments. La fréquentation, elle, plaide pour le premier : en { $tours-fair }, la Foire { DE(place-tours) }, à laquelle participaient des artistes { DE(place-suwon) }, n’avait jamais attiré autant de monde.
