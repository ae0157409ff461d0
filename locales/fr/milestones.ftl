### Short labels of the dates that several texts share.

milestone-relations = Établissement des relations diplomatiques
milestone-cuf-founded = Création de { stakeholder-cuf }
milestone-centenary = Centenaire des relations diplomatiques
milestone-garok-founded = Création de la { stakeholder-garok.short }
milestone-france-korea-year = Année { place-france }-{ place-korea }
# $years (number): years of diplomatic relations
milestone-anniversary-130 = { ORDINAL($years) } anniversaire des relations diplomatiques
milestone-country-group = Création du groupe-pays { place-korea }
milestone-forum-2023 = Premier forum franco-coréen
milestone-forum-2024 = Deuxième forum franco-coréen (prévu)
# $years (number): years of diplomatic relations
milestone-anniversary-140 = { ORDINAL($years) } anniversaire des relations diplomatiques
milestone-tours-fair = Affluence record à la Foire { DE(place-tours) }
milestone-brief-published = Publication de la note d’analyse
