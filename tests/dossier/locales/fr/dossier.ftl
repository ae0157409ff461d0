### Labels of the report `dossier`.

## The document
# $date (date): the date the data stands at
dossier-edition = Édition du { $date }
dossier-keywords = relations franco-coréennes, villes jumelées, jumelage, coopération décentralisée, action extérieure des collectivités territoriales, diplomatie d’influence, { place-france }, { place-korea }
# $years (number): years of diplomatic relations
dossier-author = Dossier franco-coréen du { ORDINAL($years) } anniversaire
dossier-contents = Sommaire
dossier-running-head = { place-france }-{ place-korea } : villes jumelées et coopération décentralisée

## Key figures and figures
dossier-key-figures = Chiffres clés
dossier-timeline-caption = Les partenariats au fil des relations diplomatiques
# $count (number): dated partnerships on the timeline
# $from (string): first year
# $to (string): last year
dossier-timeline-alt = Frise chronologique de { $from } à { $to } : { $count ->
        [one] un repère pour { $count } partenariat daté
       *[other] un repère pour chacun des { $count } partenariats datés
    }. Rares et espacés dans les premières décennies, les repères se resserrent nettement vers la fin. D’autres repères signalent les dates communes aux deux pays, de l’établissement des relations à l’anniversaire.
dossier-matrix-caption = Domaines de coopération, partenariat par partenariat, tels que la source les nomme
dossier-matrix-yes = oui
dossier-roles-caption = Qui fait quoi : les acteurs et leurs missions
# $count (number): partnerships in the table
dossier-overview-caption = { $count ->
        [one] Vue d’ensemble : { $count } partenariat
       *[other] Vue d’ensemble : les { $count } partenariats recensés
    }

## Column heads
dossier-column-partnership = Partenariat
dossier-column-since = Depuis
dossier-column-kind = Nature
dossier-column-status = Situation

## Labels of an entry
dossier-label-people = Personnes

## Challenges
dossier-problem = La difficulté
dossier-evidence = Les constats
dossier-answers = Les réponses
dossier-example = Exemples

## Sources
# $source (string): the source that cites it
dossier-cited-in = source citée dans { $source }
# $date (date): date of publication, of any precision
dossier-published = date de publication : { $date }

## References
dossier-fields-none = aucun domaine indiqué par la source
