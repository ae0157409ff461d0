### Fields of cooperation.

field-culture = Culture
    .short = Culture
    .summary = Hardly a partnership does without it. It ranges from ceramics, shared by { place-limoges } and { place-icheon }, to comics in { place-angouleme } and { place-bucheon } and film in { place-cannes } and { place-busan }.
field-youth = Youth and education
    .short = Youth
    .summary = Exchanges and scholarships carry a partnership into the next generation. { place-issy-les-moulineaux }, { place-tours } and { place-enghien-les-bains } exchange young people with their partners; { place-paris-15 } receives students from { place-seocho-gu }.
field-urban = Urban issues, ecological transition and sustainable development
    .short = Urban
    .summary = Cities compare how they build, move and prepare for the climate: an eco-district in { place-paris-17 }, greener schoolyards and cycling in { place-tours }, a climate budget in { place-issy-les-moulineaux }, smart-city trials with the { place-seoul-digital-foundation }.
field-business = Business and innovation
    .short = Business
    .summary = Industry and research seek partners of their own. { place-grenoble-alpes } and { place-gumi } have made this their ground; between { place-auvergne-rhone-alpes } and { place-gyeongsangbuk-do } companies have taken the lead.
