### What pages say besides the records.

season-title = La saison des deux villes
season-lead = Musique, cartes et livres : ce que les deux villes se montrent ce printemps
season-publisher = Le service culturel
# $date (date): the date of the data
season-date = Situation au { $date }
season-events = Au programme
season-figures = La saison en chiffres
season-venues = Où se rendre
language-tag = FR

## Words that a record may have

form-concert = Concert
form-exhibition = Exposition
form-workshop = Atelier
