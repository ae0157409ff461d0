### People, and what they were when the source quotes or names them (March 2025).

person-philippe-bertoux = Philippe Bertoux
    .role = Ambassador of { place-france } to { place-korea }
    .sorted = Bertoux, Philippe
person-catherine-dumas = Catherine Dumas
    .role = Senator, president of the { stakeholder-senate-group }
    .sorted = Dumas, Catherine
person-hong-joon-ho = HONG Joon-ho
    .role = Director General of the { place-paris } office of { stakeholder-garok.short }
    .sorted = { person-hong-joon-ho }
person-kim-hyoung-jin = KIM Hyoung-jin
    .role = Head Manager of { stakeholder-garok.short } in { place-france }
    .sorted = { person-kim-hyoung-jin }
person-choi-jai-chul = CHOI Jai-Chul
    .role = Ambassador of { place-korea } to { place-france } at the time of the first French–Korean forum
    .sorted = { person-choi-jai-chul }
person-geoffroy-boulard = Geoffroy Boulard
    .role = Mayor of the { place-paris-17 }
    .sorted = Boulard, Geoffroy
person-isabel-cordeiro = Isabel Cordeiro
    .role = Local contributor, { place-issy-les-moulineaux }
    .sorted = Cordeiro, Isabel
person-eric-legale = Eric Legale
    .role = Local contributor, { place-issy-les-moulineaux }
    .sorted = Legale, Eric
person-lucyna-graviere = Lucyna Gravière
    .role = Local contributor, { place-auvergne-rhone-alpes }
    .sorted = Gravière, Lucyna
person-elise-pereira-nunes = Elise Pereira Nunes
    .role = Local contributor, { place-tours }
    .sorted = Pereira Nunes, Elise
person-jules-jean-louis = Jules Jean-Louis
    .role = Doctor from { place-sanary-sur-mer }, a volunteer who died in the Korean War
    .sorted = Jean-Louis, Jules
person-olivier-debre = Olivier Debré
    .role = Artist exhibited in { place-suwon }
    .sorted = Debré, Olivier

person-flavie-chalumeau-boisgibault = Flavie Chalumeau Boisgibault
    .role = Co-author of the policy brief
    .sorted = Chalumeau Boisgibault, Flavie

person-laure-gillot-assayag = Laure Gillot-Assayag
    .role = Co-author of the policy brief
    .sorted = Gillot-Assayag, Laure
