### People: name and function at the time of the source.
### .h = aspirated where nothing elides before the name.

## Interviewed for the policy brief
person-philippe-bertoux = Philippe Bertoux
    .role = ambassadeur de { place-france } { EN(place-korea) }
person-catherine-dumas = Catherine Dumas
    .role = sénatrice, présidente du groupe d’amitié { place-france }-{ place-korea } du Sénat
person-hong-joon-ho = HONG Joon-ho
    .role = directeur général du bureau de la { stakeholder-garok.short } { A(place-paris) }
    .h = aspirated
person-kim-hyoung-jin = KIM Hyoung-jin
    .role = responsable en chef de la { stakeholder-garok.short } { EN(place-france) }

## Speaker at the forum
person-choi-jai-chul = CHOI Jai-Chul
    .role = ambassadeur de { place-korea } { EN(place-france) } lors du premier forum franco-coréen

## Local contributors
person-geoffroy-boulard = Geoffroy Boulard
    .role = maire { DE(place-paris-17) }
person-eric-legale = Eric Legale
    .role = contributeur local, { place-issy-les-moulineaux }
person-lucyna-graviere = Lucyna Gravière
    .role = contributrice locale, région { place-auvergne-rhone-alpes }
person-elise-pereira-nunes = Elise Pereira Nunes
    .role = contributrice locale, { place-tours }

## People named in the partnerships
person-jules-jean-louis = Jules Jean-Louis
    .role = médecin { DE(place-sanary-sur-mer) }, engagé volontaire, mort pendant la guerre de { place-korea }
person-olivier-debre = Olivier Debré
    .role = artiste exposé { A(place-suwon) }

person-flavie-chalumeau-boisgibault = Flavie Chalumeau Boisgibault
    .role = Coautrice de la note d’orientation
