### Fields of cooperation.

field-culture = Culture
    .short = Culture
    .summary = Few partnerships do without it. It ranges from ceramics, shared by { place-limoges } and { place-icheon }, to comics in { place-angouleme } and { place-bucheon } and film in { place-cannes } and { place-busan }.
field-youth = Youth and education
    .short = Youth
    .summary = Exchanges and scholarships carry a partnership into the next generation. { place-issy-les-moulineaux }, { place-tours } and { place-enghien-les-bains } run youth exchanges with their partners; the { place-paris-15 } receives students from { place-seocho-gu }.
field-remembrance = Shared history and remembrance
    .short = Remembrance
    .summary = The shared past may be a war, as for { place-sanary-sur-mer } and { place-hongcheon } or for the { place-caen-memorial } and the { place-incheon-landing-memorial }, or a royal one, as for { place-versailles } and { place-gyeongju }.
field-urban = Urban issues, ecological transition and sustainable development
    .short = Urban
    .summary = Cities compare how they build, move and prepare for climate change: an eco-district in the { place-paris-17 }, greener schoolyards and cycling in { place-tours }, a climate budget in { place-issy-les-moulineaux }, trials of smart-city solutions planned with the { place-seoul-digital-foundation }.
field-business = Business and innovation
    .short = Business
    .summary = Industry and research seek partners of their own. { place-grenoble-alpes } and { place-gumi } have made this their ground, { place-cannes } and { place-busan } meet in the film industry; between { place-auvergne-rhone-alpes } and { place-gyeongsangbuk-do } companies have taken the lead.
field-administration = Administration
    .short = Administration
    .summary = The least visible exchange is that of methods: e-government, planning, water and waste, the care of the elderly, early childhood. A toy library in { place-guro-gu }, conceived after the one in { place-issy-les-moulineaux }, and broadband in the French town, built after the Korean example, show how ideas travel.
