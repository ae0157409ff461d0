### What is cited: the kind of document, and what the dossier takes from it.

source-soft-power-brief = Note d’orientation (policy brief)
    .publisher = KEY
    .note = Socle du dossier, qui lui doit tout ce qui n’est pas attribué à une autre source ; la page n’imprime que le jour et le mois, et l’année est déduite de ses références les plus récentes.

source-embassy-year = Page consacrée à l’Année { place-france }-{ place-korea }
    .publisher = { stakeholder-french-embassy }
    .note = Le nombre des manifestations et des participants { EN(place-korea) }, la tournée de cinéma et les autres temps forts de l’Année.

source-paris-twinning = Article du site de la Ville { DE(place-paris) }
    .publisher = paris.fr
    .note = Pourquoi la capitale n’a qu’une jumelle et conclut des pactes avec les autres villes.

source-why-engage = Page de plaidoyer à l’intention des collectivités
    .publisher = { stakeholder-cuf.short }
    .note = La part de l’action internationale dans la dépense locale.

# allow(identical-to-source .publisher): le site porte ce nom dans toutes les langues
source-local-spending = Page sur les dépenses des collectivités locales
    .publisher = Vie publique
    .note = Le poids, pour les budgets locaux, des missions nouvelles et des personnels venus de l’État.

source-oecd-profile = Profil de la coopération coréenne pour le développement
    .publisher = OCDE
    .note = L’intention coréenne d’accroître l’aide au développement.
