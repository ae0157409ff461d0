### Fields of cooperation.

field-culture = Culture
    .short = Culture
    .summary = Presque aucun partenariat ne s’en passe : festivals, expositions et semaines culturelles forment le fonds commun des échanges. La céramique unit { place-limoges } et { place-icheon }, la bande dessinée { place-angouleme } et { place-bucheon }, le cinéma { place-cannes } et { place-busan }.

field-youth = Jeunesse et éducation
    .short = Jeunesse
    .summary = Séjours de jeunes, bourses d’études et rapprochements entre établissements scolaires composent ce domaine. { place-issy-les-moulineaux } et { place-guro-gu } échangent des groupes, comme le font { place-tours } et { place-suwon } ou { place-enghien-les-bains } et { place-gwangju }, tandis que des étudiants { DE(place-seocho-gu) } viennent se former { A(place-paris-15) }.

field-urban = Questions urbaines, transition écologique et développement durable
    .short = Ville
    .summary = La ville à vivre et à transformer : écoquartiers, cours d’école végétalisées, pistes cyclables, déchets, budget climat, ville intelligente. On s’y consacre { A(place-tours) } avec { place-suwon }, { A(place-paris-17) } avec { place-yangcheon-gu }, { A(place-issy-les-moulineaux) } avec { place-guro-gu } et, du côté { DE(place-paris-est-marne-bois) }, avec { LE(place-seoul-digital-foundation) }.

field-business = Entreprises et innovation
    .short = Entreprises
    .summary = Industrie et recherche rapprochent { place-grenoble-alpes } et { place-gumi } ; { A(place-cannes) } et { A(place-busan) }, la filière est celle de l’image. Entre { LE(place-auvergne-rhone-alpes) } et { LE(place-gyeongsangbuk-do) }, les entreprises ont pris les devants.
