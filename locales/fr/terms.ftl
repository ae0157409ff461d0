### The glossary.

term-sister-city = ville sœur
    .definition = Ville unie à une autre, à l’étranger, par un lien général et durable. Le français courant dit plutôt « ville jumelée » ou « jumelle ».
    .note = L’anglais américain et le coréen parlent de sœurs, l’anglais britannique et le français de jumelles. La partie coréenne peut donner ce nom à un lien que la partie française appellerait autrement.
    .forms = villes sœurs; ville jumelée; villes jumelées; ville jumelle; villes jumelles; jumelle; jumelles
    .avoid = ville-sœur; villes-sœurs; ville soeur; villes soeurs; ville-soeur; villes-soeurs; cité sœur; cités sœurs; cité-sœur; commune sœur; ville frère; ville-jumelle; villes-jumelles; ville-jumelée; villes-jumelées; ville jumelé; villes jumelés; ville jumellée; villes jumellées; sœur ville; twin city; sister city

term-twinning = jumelage
    .definition = Lien officiel entre deux collectivités, conçu pour durer et ouvert à tous les domaines. Sous sa forme moderne, il est né après la Seconde Guerre mondiale entre villes françaises et allemandes.
    .note = Le mot peut, { EN(place-france) }, n’être employé que pour très peu de liens : { place-paris } le réserve à Rome. { place-gyeongju } l’applique à un protocole d’accord que { place-versailles } lit autrement.
    .forms = jumelages; jumelé; jumelée; jumelés; jumelées; jumeler; jumelle; jumelles; jumellent; ville jumelée; villes jumelées; ville jumelle; villes jumelles
    .avoid = jumellage; jumellages; jummelage; jumèlage; jumellé; jumellée; jumellés; jumellées; gémellage; gémellages; gemellage; appariement de villes; sororité; accord de sororité; lien de sororité; fraternité de villes; affiliation de villes; parrainage de villes; twinning

term-friendship-pact = pacte d’amitié et de coopération
    .definition = Accord par lequel deux collectivités déclarent leur amitié et leur volonté de travailler ensemble, sans aller jusqu’au jumelage.
    .note = { place-paris } signe de tels pactes avec d’autres villes que Rome, dont { place-seoul }. La partie coréenne trace sa propre limite, entre ville sœur et ville amie.
    .forms = pactes d’amitié et de coopération; pacte d’amitié; pactes d’amitié; pacte; pactes
    .avoid = traité d’amitié; traité d’amitié et de coopération; traités d’amitié; accord d’amitié; accord d’amitié et de coopération; accords d’amitié; convention d’amitié; convention d’amitié et de coopération; charte d’amitié; contrat d’amitié; pacte d’amitié et coopération; pacte d’amitié et de collaboration; pacte de coopération et d’amitié; pacte d’amité; pacte de l’amitié

term-memorandum = protocole d’accord
    .definition = Document qui consigne ce que deux parties se proposent de faire ensemble, sans le poids d’un accord en bonne forme.
    .note = Sa portée se discute : { place-versailles } lit le sien comme une intention, { place-gyeongju } lit le même texte comme un jumelage.
    .forms = protocoles d’accord; protocole d’accord de coopération; protocoles d’accord de coopération
    .avoid = mémorandum; mémorandums; memorandum; mémorandum d’entente; mémorandums d’entente; mémorandum d’accord; mémorandum de compréhension; memorandum of understanding; mémoire d’entente; protocole d’entente; protocoles d’entente; protocole de compréhension; protocole d’accords; lettre d’entente; lettre de compréhension; note d’entente; MoU; MOU

term-decentralised-cooperation = coopération décentralisée
    .definition = Coopération internationale que mènent les collectivités territoriales, et non l’État, dans le respect de la politique étrangère de celui-ci.
    .note = L’expression est française et englobe le jumelage comme toute autre forme d’accord. Le coréen la rend par « coopération internationale entre collectivités ».
    .forms = coopérations décentralisées
    .avoid = coopération décentralisee; coopération decentralisée; coopération decentralisee; cooperation décentralisée; cooperation decentralisee; coopération décentralisé; coopérations décentralisée; coopération décentrée; coopération déconcentrée; coopération délocalisée; coopération dé-centralisée; coopération de décentralisation; collaboration décentralisée; co-opération décentralisée

term-cooperation-agreement = accord de coopération
    .definition = Accord qui nomme les domaines dans lesquels deux collectivités travailleront ensemble.
    .note = Les mots se répondent d’un pays à l’autre, le moment beaucoup moins : l’accord vient plutôt avant l’action { EN(place-korea) }, plutôt après elle { EN(place-france) }. Celui { DE(place-cannes) } et { DE(place-busan) } porte sur le cinéma.
    .forms = accords de coopération
    .avoid = accord de collaboration; accords de collaboration; accord coopératif; accord coopération; accord en coopération; accord de co-opération; accord de cooperation; agrément de coopération; entente de coopération; contrat de coopération; traité de coopération; arrangement de coopération
