## Feuillet des changements intervenus depuis une édition antérieure

changes-title = Ce qui a changé
# $date (date): la date de l’édition antérieure
changes-lead = Ce feuillet relève ce qui diffère de l’édition du { $date } : d’abord les faits, communs à toutes les langues, puis la rédaction française.
changes-none = Rien n’a changé depuis l’édition antérieure.
changes-facts = Les faits
changes-texts = La rédaction
changes-caption = Faits ajoutés, corrigés ou retirés
changes-what = Objet
changes-before = Avant
changes-now = Désormais
changes-added = Ajouté
changes-withdrawn = Retiré
changes-other = Autres formulations

## Indicateurs

flag-yes = oui
flag-no = non

## Noms des données d’une fiche

key-country = pays
key-level = échelon
key-within = situé dans
key-coordinates = coordonnées
key-organisation = organisme
key-place = lieu
key-interviewed = entretien mené
key-contributed = contribution
key-kind = forme
key-since = depuis
key-partners = partenaires
key-fields = domaines
key-status = statut
key-side = côté
key-people = personnes
key-tasks = missions
key-works-with = travaille avec
key-span = durée
key-date = date de l’événement
key-timeline = sur la frise
key-planned = projet
key-value = chiffre
key-approximation = précision
key-period = période
key-key = chiffre clé
key-partnerships = partenariats
key-answers = réponses
key-title = titre
key-language = langue
key-authors = auteurs
key-cited-in = cité dans
key-url = adresse web
key-picture = photographie
key-facts = chiffre
key-dates = date précise
key-figures = chiffres
key-milestones = dates évoquées
key-sources = sources citées
