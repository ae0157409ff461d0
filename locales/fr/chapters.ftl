### Titles of the reports that are chapters of the dossier.

chronology-title = Chronologie
chronology-lead = Qui s’est lié à qui, et quand : les partenariats entre collectivités françaises et coréennes, période par période, chacun avec la date que donne la source.

stakeholders-title = Les acteurs
stakeholders-lead = Diplomates, parlementaires, associations de collectivités, services de l’État : ce que fait chacun pour les partenariats franco-coréens, et avec qui il le fait.

challenges-title = Difficultés et réponses
challenges-lead = Ce qui freine les partenariats franco-coréens, constats à l’appui, et ce que proposent ceux qui les font vivre.
challenges-caption = Les réponses à chaque difficulté
# $list (string): each challenge with the answers to it, already joined
challenges-alt = Schéma à deux colonnes, les difficultés à gauche, les réponses à droite, avec un trait de chaque difficulté aux réponses qui lui conviennent. { $list }.
