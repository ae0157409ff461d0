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
dossier-matrix-caption = Domaines de coopération, partenariat par partenariat, tels que la source les nomme
dossier-matrix-yes = oui
dossier-roles-caption = Qui fait quoi
dossier-relations-caption = Qui travaille avec qui
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
dossier-column-role = Rôle
dossier-column-meaning = Sens

## Labels of an entry
dossier-label-fields = Domaines
dossier-label-people = Personnes
dossier-label-relations = Travaille avec

## Challenges
dossier-problem = La difficulté
dossier-evidence = Les constats
dossier-answers = Les réponses
# $count (number): how many examples
dossier-example = { $count ->
    [one] Exemple
   *[other] Exemples
}

## Sources
# $list (string): the people, already joined
dossier-interviewed = Entretiens menés pour la note : { $list }
# $list (string): the people, already joined
dossier-contributors = Contributions locales : { $list }
# $source (string): the source that cites it
dossier-cited-in = source citée dans { $source }
# $date (date): date of publication, of any precision
dossier-published = publication : { $date }
# $language (string): the language of the document
dossier-title-language = en { $language }

## References
dossier-fields-none = Aucun domaine indiqué par la source

## Colophon
# $date (date): the date the data stands at
dossier-colophon = Ce dossier est composé en trois langues à partir d’un seul et même ensemble de faits, arrêté au { $date }. Ces faits accompagnent le PDF sous forme de données, que chacun peut lire, vérifier et réutiliser.

dossier-column-page = Page

dossier-answered = Répond à

dossier-glossary-caption = Les termes dans les langues du dossier
