### Words of the sheets about one partnership or one place.

## The collection
sheet-partnerships = Les partenariats, un à un
sheet-partnerships-lead = Une page par partenariat : depuis quand il existe, quelle forme il a, ce que l’on y fait et à qui s’adresser.
sheet-none = Aucun partenariat n’est encore recensé ici.

## Labels
sheet-story = En bref
sheet-figures = Chiffres et dates
sheet-period = L’époque
sheet-kind = Ce que dit le mot
sheet-contacts = À qui s’adresser
sheet-related = À lire aussi

## Drawings
# $list (string): the pairs of places that threads join
sheet-map-alt = Deux cartes de points, le nord en haut, où figurent les lieux de ce dossier dans chacun des deux pays. Des traits relient : { $list }.

sheet-axis = Dans la chronologie
# $count (number): dated partnerships
# $date (string): when this one began
# $list (string): the dates, already joined
sheet-axis-alt = Frise des débuts { $count ->
        [one] du partenariat daté
       *[other] des { $count } partenariats datés, un point pour chacun
    } : { $list } ; le point de celui-ci est mis en évidence, { $date }.

## Figures of the record
# $exchange (string): year of the exchange
# $value (string): the number, already formatted
sheet-issy-guro-young-people = jeunes { DE(place-issy-les-moulineaux) } accueillis { A(place-guro-gu) } en { $exchange }
    .counted = { $value }
sheet-alsace-gyeongbuk-merger = intégration { DE(place-alsace) } à la région Grand Est
sheet-caen-incheon-landing = débarquement en Normandie
sheet-caen-incheon-incheon-landing = débarquement à Incheon
sheet-tours-suwon-festival = premier festival coréen annoncé { A(place-tours) }
sheet-tours-suwon-exhibition = exposition { person-olivier-debre } { A(place-suwon) }, en été
sheet-angouleme-bucheon-visit = visite du maire { DE(place-angouleme) } au festival { DE(place-bucheon) }
# $festival (string): when the festival was
# $value (string): the number, already formatted
sheet-paris17-yangcheon-areas = espaces thématiques au festival français { DE(place-yangcheon-gu) }, { $festival }
    .counted = { $value }
# $value (string): the number, already formatted
sheet-pemb-sdf-municipalities = communes réunies dans { place-paris-est-marne-bois }
    .counted = { $value }

# $count (number): dated partnerships
# $list (string): the dates, already joined
sheet-axis-all-alt = Frise des débuts { $count ->
        [one] du partenariat daté
       *[other] des { $count } partenariats datés, un point pour chacun
    } : { $list }.

## Places
sheet-places = Les lieux, un à un
sheet-places-lead = Une page par collectivité ou institution : ses partenaires, ce qu’elle fait avec eux, et ceux qui, de son côté, ont les mêmes.
sheet-level = Échelon
sheet-within = Situé dans
# $count (number): its partners
sheet-partners = { $count ->
        [one] Partenaire
       *[other] Partenaires
    }
sheet-inside = Dans ses limites
sheet-sharing = Même partenaire
sheet-count = Partenariats
