### The chronology as a poster.

poster-lead = Les partenariats entre collectivités, un à un : chaque ligne part de la date où l’un d’eux commence. En tête, les dates que les deux pays partagent.

# $name (string): what happened
# $date (string): when, already formatted
poster-alt-item = { $name } ({ $date })
# $from (string): first year
# $to (string): last year
# $count (number): how many partnerships
# $partnerships (string): the partnerships with their dates, already joined
# $shared (number): how many shared dates
# $dates (string): the shared dates, already joined
poster-alt = Frise chronologique, { $from }–{ $to }. { $shared ->
        [0] Aucune date commune n’y figure.
        [one] Date commune aux deux pays : { $dates }.
       *[other] Dates communes aux deux pays : { $dates }.
    } { $count ->
        [0] Aucun partenariat n’y figure.
        [one] Un trait pour le seul partenariat : { $partnerships }.
       *[other] Un trait pour chacun des { $count } partenariats, à partir de son début : { $partnerships }.
    }

# $from (string): first year
# $to (string): last year
# $count (number): how many partnerships
poster-alt-many = Frise chronologique, { $from }–{ $to } : un trait pour chacun des { $count } partenariats, à partir de son début.
