### Fields of cooperation.

field-culture = Culture
    .short = Culture
    .summary = Presque aucun partenariat ne s’en passe. La céramique unit { place-limoges } et { place-icheon }, la bande dessinée { place-angouleme } et { place-bucheon }, le cinéma { place-cannes } et { place-busan }.

field-youth = Jeunesse et éducation
    .short = Jeunesse
    .summary = Échanges et bourses d’études transmettent un partenariat à la génération suivante. { place-issy-les-moulineaux }, { place-tours } et { place-enghien-les-bains } organisent des échanges de jeunes avec leurs partenaires ; { LE(place-paris-15) } accueille des étudiants { DE(place-seocho-gu) }.

field-remembrance = Histoire partagée et mémoire
    .short = Mémoire
    .summary = Le passé commun peut être une guerre, pour { place-sanary-sur-mer } et { place-hongcheon } comme pour { LE(place-caen-memorial) } et { LE(place-incheon-landing-memorial) }, ou un passé royal, pour { place-versailles } et { place-gyeongju }.

field-urban = Questions urbaines, transition écologique et développement durable
    .short = Ville
    .summary = Les villes comparent leurs façons de construire, de se déplacer et de se préparer au changement climatique : un écoquartier dans { LE(place-paris-17) }, des cours d’école végétalisées et des pistes cyclables { A(place-tours) }, un budget climat { A(place-issy-les-moulineaux) }, des essais de solutions de ville intelligente prévus avec { LE(place-seoul-digital-foundation) }.

field-business = Entreprises et innovation
    .short = Entreprises
    .summary = Industrie et recherche rapprochent { place-grenoble-alpes } et { place-gumi } ; { place-cannes } et { place-busan } se retrouvent dans l’industrie du cinéma. Entre { LE(place-auvergne-rhone-alpes) } et { LE(place-gyeongsangbuk-do) }, les entreprises ont pris les devants.

field-administration = Administration
    .short = Administration
    .summary = L’échange le moins visible est celui des méthodes : administration électronique, urbanisme, eau et déchets, accompagnement du grand âge, petite enfance. Une ludothèque { A(place-guro-gu) }, conçue d’après celle { DE(place-issy-les-moulineaux) }, et, dans la ville française, un réseau à haut débit pris sur le modèle coréen montrent comment voyagent les idées.
