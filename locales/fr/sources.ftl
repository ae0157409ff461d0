### What is cited: the kind of document, and what the dossier takes from it.

source-soft-power-brief = Note d’analyse (policy brief)
    .publisher = KEY
    .note = Socle du dossier, qui lui doit tout ce qui n’est pas attribué à une autre source ; la page n’affiche que le jour et le mois, et l’année est déduite de ses références les plus récentes.

source-embassy-year = Page consacrée à l’Année { place-france }-{ place-korea }
    .publisher = { stakeholder-french-embassy }
    .note = Le nombre des manifestations dans les deux pays et des participants { EN(place-korea) }, la tournée de cinéma et les autres temps forts de l’Année.

source-paris-twinning = Article en ligne, dont la note donne le titre en anglais
    .publisher = paris.fr
    .note = { place-paris } n’est jumelée qu’avec Rome et signe des pactes avec d’autres villes.

source-choi-address = Allocution au premier forum franco-coréen, en vidéo
    .publisher = { stakeholder-cuf.short }
    .note = La participation { DE(person-choi-jai-chul) }, alors ambassadeur, au forum ; la date est celle de la mise en ligne de la vidéo.

source-why-engage = Page sur l’action internationale des collectivités
    .publisher = { stakeholder-cuf.short }
    .note = La part de l’action internationale dans la dépense locale.

# allow(identical-to-source .publisher): le site porte ce nom dans toutes les langues
source-local-spending = Page sur les dépenses des collectivités locales
    .publisher = Vie publique
    .note = Le poids, pour les budgets locaux, des missions nouvelles et des personnels venus de l’État.

source-oecd-profile = Profil de pays
    .publisher = Organisation de coopération et de développement économiques (OCDE)
    .note = L’intention coréenne d’accroître l’aide au développement.
