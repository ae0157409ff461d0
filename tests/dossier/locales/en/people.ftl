### People, and what they were when the source quotes or names them.

person-philippe-bertoux = Philippe Bertoux
    .role = Ambassador of { place-france } to { place-korea }
person-catherine-dumas = Catherine Dumas
    .role = Senator, president of the { stakeholder-senate-group }
person-hong-joon-ho = HONG Joon-ho
    .role = Director General of the { place-paris } office of { stakeholder-garok.short }
person-kim-hyoung-jin = KIM Hyoung-jin
    .role = Head Manager of { stakeholder-garok.short } in { place-france }
person-choi-jai-chul = CHOI Jai-Chul
    .role = Ambassador of { place-korea } to { place-france } at the time of the first forum
person-geoffroy-boulard = Geoffroy Boulard
    .role = Mayor of { place-paris-17 }
person-eric-legale = Eric Legale
    .role = Local contributor, { place-issy-les-moulineaux }
person-lucyna-graviere = Lucyna Gravière
    .role = Local contributor, { place-auvergne-rhone-alpes }
person-elise-pereira-nunes = Elise Pereira Nunes
    .role = Local contributor, { place-tours }
person-jules-jean-louis = Jules Jean-Louis
    .role = Doctor from { place-sanary-sur-mer }, a volunteer who died in the Korean War
person-olivier-debre = Olivier Debré
    .role = Artist exhibited in { place-suwon }

person-flavie-chalumeau-boisgibault = Flavie Chalumeau Boisgibault
    .role = Co-author of the policy brief
