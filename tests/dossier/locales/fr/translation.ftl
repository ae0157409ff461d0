### L’état des traductions : la marque en marge d’un paragraphe dépassé, et la page de `briefing status`.

# Petit, dans la marge.
translation-stale = Traduit d’un texte antérieur
translation-title = État des traductions
# $date (date) : la date des données
translation-lead = Situation des textes au { $date }. Un texte est achevé quand quelqu’un l’a relu en regard de sa source et l’a accepté.
translation-caption = Ce qui reste à faire, fichier par fichier
translation-file = Fichier
translation-texts = Textes
translation-done = achevé
# $count (number) : textes absents de la langue
translation-missing = { $count ->
        [one] { $count } manquant
       *[other] { $count } manquants
    }
# $count (number) : textes traduits d’une source antérieure
translation-stale-count = { $count ->
        [one] { $count } dépassé
       *[other] { $count } dépassés
    }
# $count (number) : textes que personne n’a encore acceptés
translation-unreviewed = { $count } à relire
translation-total = Ensemble
