### The words of the records: their names, and what is said about them.

## Venues

venue-old-mill = Vieux Moulin
    .article = le
    .address = Au bord de la rivière, derrière le pont
venue-covered-market = Halle
    .article = la
    .address = Sur la grand-place
venue-music-school = École de musique
    .article = l’
    .address = À côté de la bibliothèque

## Events

# $musicians (number)
event-opening = Concert d’ouverture
    .summary = { $musicians } musiciens des deux villes jouent ensemble pour la première fois { A(venue-covered-market) }.
# $maps (number), $towns (number)
event-maps = Routes et rivières
    .summary = Le { venue-old-mill } expose { $maps } cartes des { $towns } villes, des plus anciennes aux plus récentes. Les enfants y dessinent la leur.
# $places (number)
event-bookbinding = Relier un livre
    .summary = Une matinée de papier, de fil et de colle { A(venue-music-school) }. L’atelier a { $places } places.

## Figures

figure-towns = qui s’invitent l’une l’autre
    .counted = { $value } villes
figure-visitors = attendus pour toute la saison
    .counted = { $value } visiteurs
figure-budget = pour l’ensemble de la saison
    .counted = { $value }
