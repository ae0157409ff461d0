### Short labels of the shared dates.

milestone-relations = Diplomatic relations established
milestone-cuf-founded = { stakeholder-cuf.short } founded
milestone-centenary = Centenary of diplomatic relations
milestone-garok-founded = { stakeholder-garok.short } founded
milestone-france-korea-year = { place-france }–{ place-korea } Year
# $years (number): years of diplomatic relations
milestone-anniversary-130 = { ORDINAL($years) } anniversary of relations
milestone-country-group = { place-korea } country group created
milestone-forum-2023 = First French–Korean forum
milestone-forum-2024 = Second French–Korean forum (planned)
# $years (number): years of diplomatic relations
milestone-anniversary-140 = { ORDINAL($years) } anniversary of relations
milestone-tours-fair = Record attendance at the { place-tours } fair
milestone-brief-published = Policy brief published
