### What stands in the way: the problem, then the evidence.

# $agreements-official (number): officialised agreements
# $agreements-active (number): upper bound of the very active ones
# $agreements-dormant (percentage): lower bound of the dormant ones
# $masks (number): masks that Hongcheon sent
challenge-dormant = Des accords qui s’endorment
    .problem = On signe, puis il ne se passe plus grand-chose : des objectifs imprécis, des attentes qui ne se recouvrent pas, et l’élan retombe. Cette torpeur gagne surtout les accords les plus anciens et ceux que l’histoire militaire a fait naître. Elle n’est pas sans remède, car un événement peut réveiller un lien assoupi.
    .evidence = Dans la note de KEY, { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, évalue à environ { $agreements-official } le nombre des accords officialisés ; moins de { $agreements-active } lui paraissent très actifs, et plus de { $agreements-dormant } plutôt en sommeil. { place-sanary-sur-mer } et { place-hongcheon } offrent l’exemple d’un réveil : l’envoi de { $masks ->
            [one] { $masks } masque
           *[other] { $masks } masques
        } pendant la crise de la Covid-19.

# $local-spending-share (percentage): upper bound of the share of local spending
# $solidarity-cut (money): cut of the international solidarity budget
challenge-funding = Des moyens incertains
    .problem = Aucune collectivité française n’est tenue d’agir à l’international : la dépense, facultative, repose sur un budget instable. Elle pâtit d’autant plus vite des arbitrages que l’État confie aux collectivités de nouvelles missions et leur transfère des personnels, ce qui pèse sur leurs finances.
    .evidence = Selon { stakeholder-cuf }, l’action internationale absorbe moins de { $local-spending-share } de la dépense locale. Vie publique décrit le poids que font peser sur les budgets locaux les missions et les agents transférés. La note de KEY rappelle en outre la coupe de { $solidarity-cut } annoncée en { $solidarity-cut-period } dans le budget de la solidarité internationale.

challenge-pace = Deux rapports au temps
    .problem = L’administration coréenne avance à la cadence du ppalli-ppalli, le « vite, vite » qui donne le ton. Entre cette allure et celle des administrations françaises, l’écart se creuse dès qu’il faut décider.
    .evidence = { person-philippe-bertoux }, { person-philippe-bertoux.role }, constate dans la note de KEY que cette différence de rythme dans la décision laisse chacun perplexe, Français comme Coréens.

challenge-meaning = Un texte, deux lectures
    .problem = Rien n’oblige deux signataires à donner le même sens à la page qu’ils ont paraphée. Faute de s’être accordés sur sa portée, l’un peut y lire un engagement durable, l’autre une simple déclaration.
    .evidence = La note de KEY en donne pour illustration le protocole d’accord { DE(place-versailles) } et { DE(place-gyeongju) } : jumelage aux yeux de la ville coréenne, il ne vaut pour la ville française que comme intention de coopérer.

challenge-terms = Des mots qui ne se superposent pas
    .problem = Ville sœur, jumelage, pacte d’amitié et de coopération : aucun de ces termes n’a, d’un pays à l’autre, d’équivalent exact. Traduire un accord, c’est donc déjà l’interpréter.
    .evidence = Ce défaut de correspondance, que signale la note de KEY, se vérifie { A(place-paris) } : d’après le site de la Ville, Rome est la seule jumelle de la capitale, qui conclut des pactes avec d’autres villes, dont { place-seoul }.
