### Chapters of the chronology.

period-beginnings = Les pionniers
    .summary = De l’établissement des relations diplomatiques au premier accord entre collectivités, un siècle s’écoule. Le centenaire apporte un jumelage, que d’autres formes de liens ne tardent pas à suivre : un protocole d’accord, un pacte entre les deux capitales, une coopération entre régions.

period-widening = Un élargissement discret
    .summary = Les signatures restent rares. Parmi elles figure pourtant le jumelage { DE(place-issy-les-moulineaux) } et { DE(place-guro-gu) }, dont les échanges comptent aujourd’hui parmi les plus riches de ce dossier.

period-momentum = La forte hausse
    .summary = La courbe se redresse vivement. Villes, régions, métropoles et deux mémoriaux signent coup sur coup, pendant l’Année { place-france }-{ place-korea } et dans son sillage.

period-recent = Une nouvelle génération
    .summary = Les thèmes sont désormais la bande dessinée et le cinéma, l’industrie, la ville numérique et écologique. { place-paris } et { place-seoul } y participent par leurs arrondissements, et un lien de plus, entre une région et une province, est en projet.
