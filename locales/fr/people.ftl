### People: name and function at the time of the source (March 2025).
### .h = aspirated where nothing elides before the name.

## Interviewed for the policy brief
person-philippe-bertoux = Philippe Bertoux
    .role = ambassadeur de { place-france } { EN(place-korea) }
    .sorted = Bertoux, Philippe
person-catherine-dumas = Catherine Dumas
    .role = sénatrice, présidente du groupe interparlementaire d’amitié { place-france }-{ place-korea } du Sud
    .sorted = Dumas, Catherine
person-hong-joon-ho = HONG Joon-ho
    .role = directeur général du bureau de la { stakeholder-garok.short } { A(place-paris) }
    .h = aspirated
    .sorted = { person-hong-joon-ho }
person-kim-hyoung-jin = KIM Hyoung-jin
    .role = responsable principal de la { stakeholder-garok.short } { EN(place-france) }
    .sorted = { person-kim-hyoung-jin }

## Speaker at the forum
person-choi-jai-chul = CHOI Jai-Chul
    .role = ambassadeur de la République de { place-korea } { EN(place-france) } lors du premier forum franco-coréen
    .sorted = { person-choi-jai-chul }

## Local contributors
person-geoffroy-boulard = Geoffroy Boulard
    .role = maire { DE(place-paris-17) }
    .sorted = Boulard, Geoffroy
person-isabel-cordeiro = Isabel Cordeiro
    .role = contributrice locale, { place-issy-les-moulineaux }
    .sorted = Cordeiro, Isabel
person-eric-legale = Eric Legale
    .role = contributeur local, { place-issy-les-moulineaux }
    .sorted = Legale, Eric
person-lucyna-graviere = Lucyna Gravière
    .role = contributrice locale, région { place-auvergne-rhone-alpes }
    .sorted = Gravière, Lucyna
person-elise-pereira-nunes = Elise Pereira Nunes
    .role = contributrice locale, { place-tours }
    .sorted = Pereira Nunes, Elise

## People named in the partnerships
person-jules-jean-louis = Jules Jean-Louis
    .role = médecin { DE(place-sanary-sur-mer) }, engagé volontaire, mort pendant la guerre de { place-korea }
    .sorted = Jean-Louis, Jules
person-olivier-debre = Olivier Debré
    .role = artiste exposé { A(place-suwon) }
    .sorted = Debré, Olivier

person-flavie-chalumeau-boisgibault = Flavie Chalumeau Boisgibault
    .role = coautrice de la note d’analyse
    .sorted = Chalumeau Boisgibault, Flavie

person-laure-gillot-assayag = Laure Gillot-Assayag
    .role = coautrice de la note d’analyse
    .sorted = Gillot-Assayag, Laure
