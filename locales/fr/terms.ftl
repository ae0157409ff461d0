### The glossary.

term-sister-city = ville sœur
    .definition = Ville qu’un accord durable unit à une autre, à l’étranger. Le français courant dit plutôt « ville jumelée » ou « jumelle ».
    .note = L’anglais et le coréen parlent de sœurs là où le français préfère les jumelles ; la partie coréenne peut donner ce nom à un lien que la partie française appellerait autrement.

term-twinning = jumelage
    .definition = Lien officiel et durable entre deux collectivités de pays différents, ainsi que l’acte qui l’établit. Le mouvement moderne est né après la Seconde Guerre mondiale entre villes françaises et allemandes.
    .note = Une même entente peut être un jumelage d’un côté et non de l’autre : ainsi en va-t-il de { place-gyeongju } et de { place-versailles }. La Ville { DE(place-paris) }, elle, réserve le mot à Rome.

term-friendship-pact = pacte d’amitié et de coopération
    .definition = Accord par lequel deux villes se déclarent amies et annoncent leur volonté de travailler ensemble, sans se dire jumelles.
    .note = { place-paris } et { place-seoul } ont retenu cette forme. La nuance qui la sépare du jumelage n’a pas d’équivalent exact du côté coréen.

term-memorandum = protocole d’accord
    .definition = Document qui consigne une intention commune et les sujets sur lesquels on se propose de coopérer.
    .note = Sa portée se discute : { place-versailles } y voit une intention, { place-gyeongju } un jumelage. La partie coréenne le signe volontiers au début, la partie française après avoir agi.

term-decentralised-cooperation = coopération décentralisée
    .definition = Coopération qu’une collectivité territoriale mène avec une autorité locale étrangère, en son nom propre. Elle fait partie de l’action extérieure des collectivités.
    .note = Facultative { EN(place-france) } pour la collectivité qui l’entreprend, elle doit y rester cohérente avec la politique étrangère. L’expression est française ; le coréen la rend par une périphrase.

term-cooperation-agreement = accord de coopération
    .definition = Texte qui organise un travail en commun dans un ou plusieurs domaines déterminés.
    .note = Les mots se répondent d’un pays à l’autre, le moment beaucoup moins : l’accord vient plutôt avant l’action { EN(place-korea) }, plutôt après elle { EN(place-france) }. Celui { DE(place-cannes) } et { DE(place-busan) } porte sur le film et l’audiovisuel.
