### Chapters of the chronology.

period-beginnings = First ties
    .summary = From the establishment of diplomatic relations to the first local agreement, a century goes by. Then the centenary brings a twinning, and other forms of tie soon join it: a memorandum, a pact between the capitals, cooperation between regions.
period-widening = A slow widening
    .summary = Few new names join in these years. Among them, however, is the twinning of { place-issy-les-moulineaux } and { place-guro-gu }, today one of the richest exchanges in this dossier.
period-momentum = The steep rise
    .summary = Now the number climbs. Cities, regions, metropolises and two memorials sign in quick succession, in the years of the { place-france }–{ place-korea } Year and after.
period-recent = A new generation
    .summary = The themes turn to comics and film, to industry, to the digital and ecological city. { place-paris } and { place-seoul } take part through their districts, and a further tie, between a region and a province, is planned.
