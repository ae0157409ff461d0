### Chapters of the chronology.

period-beginnings = Les pionniers
    .summary = Il faut un siècle de relations diplomatiques pour que des collectivités des deux pays se lient à leur tour. Le centenaire donne l’impulsion ; deux villes, une capitale, puis une région ouvrent la voie, alors que les villes coréennes, portées par la croissance urbaine et la démocratisation, se tournent vers l’étranger.

period-widening = Un élargissement discret
    .summary = Les signatures restent rares. L’une d’elles, entre { place-issy-les-moulineaux } et { place-guro-gu }, a pourtant donné naissance à des échanges nourris, de la culture à la petite enfance.

period-momentum = L’élan de l’Année croisée
    .summary = Avec l’Année { place-france }-{ place-korea }, puis dans son sillage, la courbe se redresse vivement. Les régions et les métropoles rejoignent les villes ; la céramique, les études et la mémoire donnent leur matière aux nouveaux accords.

period-recent = Des objets plus précis
    .summary = Bande dessinée, cinéma, industrie, ville intelligente : les partenaires se choisissent souvent autour d’un thème. Les arrondissements { DE(place-paris) } et { DE(place-seoul) } se rapprochent, et un projet entre régions attend son heure.
