### The words of pictures that are drawn from the data: captions, descriptions, headers.

## Growth

picture-growth-caption = Les partenariats datés, par nature, année après année
picture-growth-table = Les partenariats datés, année par année
# $count (number): how many dated partnerships
picture-growth-total = { $count ->
        [one] { $count } partenariat daté
       *[other] { $count } partenariats datés
    }
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
# $list (string): the years, already joined
picture-growth-alt = Courbe en escalier du nombre de partenariats datés, de { $from } à { $to }, année par année : { $list }. À la fin, { $total } en tout, par nature : { $kinds }.
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
picture-growth-many = Courbe en escalier du nombre de partenariats datés, de { $from } à { $to }. À la fin, { $total } en tout, par nature : { $kinds }. La liste des partenariats donne la date de chacun.
# $date (string): the year
# $total (number): how many there are then
# $list (string): how many new ones of each kind, already joined
picture-growth-step = { $date } : { $total } en tout (nouveaux : { $list })
# $name (string): what is counted
# $count (number): how many
picture-count = { $name } { $count }
# $count (number): how many further kinds
picture-others = { $count ->
        [one] { $count } autre sorte
       *[other] { $count } autres sortes
    }
picture-column-year = Année
picture-column-new = Nouveaux
picture-column-kinds = Par nature
picture-column-all = Total

## Shared dates

picture-dates-caption = Les dates que les deux pays partagent
# $list (string): the dates, already joined
picture-dates-alt = Frise des dates que les deux pays partagent : { $list }.
# $from (string): first year
# $to (string): last year
# $count (number): how many dates
picture-dates-many = Frise, { $from }–{ $to }, de { $count } dates que les deux pays partagent.

## Fields over time

picture-fields-caption = Le début des partenariats datés dans chaque domaine, à la même échelle
# $list (string): the charts, already joined
picture-fields-alt = Un petit graphique pour chaque domaine, avec une barre pour les partenariats nés les mêmes années : { $list }.
# $count (number): how many charts
picture-fields-many = { $count ->
        [one] { $count } petit graphique
       *[other] { $count } petits graphiques
    }, un pour chaque domaine, avec une barre pour les partenariats nés les mêmes années.
# $name (string): the field
# $count (number): how many partnerships
# $list (string): the years with how many began, already joined
picture-fields-chart = { $name }, { $count } en tout ({ $list })
picture-fields-total = Total

## Who works with whom

# $sides (string): the stakeholders of each side, already joined
# $list (string): the pairs, already joined
# $across (number): lines between the two sides
picture-network-alt = Schéma des acteurs. { $sides }. Un trait relie ceux qui travaillent ensemble : { $list }.{ $across ->
        [0] {" "}Aucun trait ne relie les deux côtés.
       *[other] {""}
    }
# $members (number): how many stakeholders
# $count (number): how many lines
# $across (number): lines between the two sides
picture-network-many = Schéma de { $members } acteurs, où { $count } traits relient ceux qui travaillent ensemble, dont { $across } d’un côté à l’autre. Les notices les nomment.
# $name (string): the side
# $list (string): its stakeholders, already joined
picture-network-side = { $name } ({ $list })
# $one (string): one of two
# $other (string): the other one
picture-network-pair = { $one }–{ $other }

## Challenges and answers

# $name (string): the challenge
# $list (string): the answers to it, already joined
picture-answers-item = { $name } ({ $list })

## Dots on an axis

# $date (string): when something began
# $count (number): how many began then
picture-date-count = { $count ->
        [1] { $date }
       *[other] { $date } ({ $count })
    }

## The map

# $list (string): the partnerships, already joined
picture-map-alt = Cartes des deux pays, le nord en haut, avec les lieux partenaires. Un trait pour chaque partenariat : { $list }.
# $count (number): how many partnerships
picture-map-many = { $count ->
        [one] Cartes des deux pays, le nord en haut, avec les lieux partenaires et un trait pour { $count } partenariat.
       *[other] Cartes des deux pays, le nord en haut, avec les lieux partenaires et un trait pour chacun des { $count } partenariats.
    }
