### The glossary.

term-sister-city = ville sœur
    .definition = Ville qu’un accord durable unit à une autre, à l’étranger. Le français courant dit plutôt « ville jumelée » ou « jumelle ».
    .note = L’anglais et le coréen parlent de sœurs là où le français préfère les jumelles ; la partie coréenne peut donner ce nom à un lien que la partie française appellerait autrement.
    .forms = villes sœurs; ville jumelée; villes jumelées; ville jumelle; villes jumelles; jumelle; jumelles
    .avoid = ville-sœur; villes-sœurs; ville soeur; villes soeurs; ville-soeur; villes-soeurs; cité sœur; cités sœurs; cité-sœur; commune sœur; ville frère; ville-jumelle; villes-jumelles; ville-jumelée; villes-jumelées; ville jumelé; villes jumelés; ville jumellée; villes jumellées; sœur ville; twin city; sister city

term-twinning = jumelage
    .definition = Lien officiel et durable entre deux collectivités de pays différents, ainsi que l’acte qui l’établit. Le mouvement moderne est né après la Seconde Guerre mondiale entre villes françaises et allemandes.
    .note = Un même protocole d’accord peut être un jumelage d’un côté et non de l’autre : ainsi en va-t-il de { place-gyeongju } et de { place-versailles }. La Ville { DE(place-paris) }, elle, réserve le mot à Rome.
    .forms = jumelages; jumelé; jumelée; jumelés; jumelées; jumeler; jumelle; jumelles; jumellent; ville jumelée; villes jumelées; ville jumelle; villes jumelles
    .avoid = jumellage; jumellages; jummelage; jumèlage; jumellé; jumellée; jumellés; jumellées; gémellage; gémellages; gemellage; appariement de villes; sororité; accord de sororité; lien de sororité; fraternité de villes; affiliation de villes; parrainage de villes; twinning

term-friendship-pact = pacte d’amitié et de coopération
    .definition = Accord par lequel deux villes se déclarent amies et annoncent leur volonté de travailler ensemble, sans se dire jumelles.
    .note = { place-paris } et { place-seoul } ont retenu cette forme. La nuance qui la sépare du jumelage n’a pas d’équivalent exact du côté coréen.
    .forms = pactes d’amitié et de coopération; pacte d’amitié; pactes d’amitié; pacte; pactes
    .avoid = traité d’amitié; traité d’amitié et de coopération; traités d’amitié; accord d’amitié; accord d’amitié et de coopération; accords d’amitié; convention d’amitié; convention d’amitié et de coopération; charte d’amitié; contrat d’amitié; pacte d’amitié et coopération; pacte d’amitié et de collaboration; pacte de coopération et d’amitié; pacte d’amité; pacte de l’amitié

term-memorandum = protocole d’accord
    .definition = Document qui consigne une intention commune et les sujets sur lesquels on se propose de coopérer.
    .note = Sa portée se discute : { place-versailles } y voit une intention, { place-gyeongju } un jumelage. La partie coréenne le signe volontiers au début, la partie française après avoir agi.
    .forms = protocoles d’accord; protocole d’accord de coopération; protocoles d’accord de coopération
    .avoid = mémorandum; mémorandums; memorandum; mémorandum d’entente; mémorandums d’entente; mémorandum d’accord; mémorandum de compréhension; memorandum of understanding; mémoire d’entente; protocole d’entente; protocoles d’entente; protocole de compréhension; protocole d’accords; lettre d’entente; lettre de compréhension; note d’entente; MoU; MOU

term-decentralised-cooperation = coopération décentralisée
    .definition = Coopération qu’une collectivité territoriale mène avec une autorité locale étrangère, en son nom propre. Elle fait partie de l’action extérieure des collectivités.
    .note = Facultative { EN(place-france) } pour la collectivité qui l’entreprend, elle doit y rester cohérente avec la politique étrangère. L’expression est française et englobe le jumelage comme toute autre forme d’accord ; le coréen la rend par une périphrase.
    .forms = coopérations décentralisées
    .avoid = coopération décentralisee; coopération decentralisée; coopération decentralisee; cooperation décentralisée; cooperation decentralisee; coopération décentralisé; coopérations décentralisée; coopération décentrée; coopération déconcentrée; coopération délocalisée; coopération dé-centralisée; coopération de décentralisation; collaboration décentralisée; co-opération décentralisée

term-cooperation-agreement = accord de coopération
    .definition = Texte qui organise un travail en commun dans un ou plusieurs domaines déterminés.
    .note = Les mots se répondent d’un pays à l’autre, le moment beaucoup moins : l’accord vient plutôt avant l’action { EN(place-korea) }, plutôt après elle { EN(place-france) }. Celui { DE(place-cannes) } et { DE(place-busan) } porte sur le film et l’audiovisuel.
    .forms = accords de coopération
    .avoid = accord de collaboration; accords de collaboration; accord coopératif; accord coopération; accord en coopération; accord de co-opération; accord de cooperation; agrément de coopération; entente de coopération; contrat de coopération; traité de coopération; arrangement de coopération
