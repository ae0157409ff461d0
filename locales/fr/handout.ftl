### The handout: one sheet for a visitor.

handout-title = Villes partenaires { EN(place-france) } et { EN(place-korea) }

# $relations (date): when diplomatic relations were established
# $centenary (date): their centenary
# $count (number): how many partnerships the sheet shows
handout-lead = Les relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ont été établies en { $relations }. Depuis leur centenaire, en { $centenary }, des villes, des régions et des institutions des deux pays se sont liées à leur tour. { $count ->
        [0] Cette fiche dit qui aide
        [one] Cette fiche présente le partenariat recensé et dit qui aide
       *[other] Cette fiche présente les { $count } partenariats recensés : qui est lié à qui, depuis quand, et qui aide
    } à en créer un nouveau.

handout-links = Qui est lié à qui
# $count (number): how many partnerships
# $list (string): their names, already joined
handout-links-alt = Schéma : les collectivités françaises à gauche, les coréennes à droite, un trait pour chaque partenariat. { $count ->
        [0] Aucun partenariat n’y figure.
        [one] Un partenariat : { $list }.
       *[other] { $count } partenariats : { $list }.
    }
# $count (number): how many partnerships
handout-links-alt-many = Schéma : les collectivités françaises à gauche, les coréennes à droite, un trait pour chacun des { $count } partenariats.

# $planned (number): how many of them are planned
handout-links-note = { $planned ->
        [0] Un trait pour chaque partenariat.
        [one] Un trait pour chaque partenariat, en tirets pour celui qui est en projet.
       *[other] Un trait pour chaque partenariat, en tirets pour ceux qui sont en projet.
    }
handout-links-dates = L’année est celle où il commence.
handout-timeline = Depuis quand
handout-who = À qui s’adresser
handout-start = Comment naît un partenariat
