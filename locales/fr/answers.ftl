### The answers that the source offers.

answer-shared-goal = S’accorder sur un but avant de signer
    .text = Formulé avant toute signature, un objectif commun épargne aux deux parties les malentendus qui, plus tard, paralysent un accord. Chacune sait alors où l’on va et ce que l’autre attend.

answer-local-actors = S’appuyer sur des acteurs locaux engagés
    .text = Il faut sur place au moins un acteur résolu, élu, artiste, scientifique ou chef d’entreprise ; mieux vaut qu’ils soient plusieurs. C’est à cette condition, selon { person-philippe-bertoux }, { person-philippe-bertoux.role }, qu’un partenariat a les meilleures chances de durer.

answer-thematic-exchanges = Commencer par un échange thématique
    .text = Une rencontre ponctuelle sur un sujet qui intéresse les deux parties leur permet de se connaître avant de s’engager. La décision de poursuivre vient après : la pratique évolue en ce sens, observe { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }.

answer-online-seminars = Se réunir en ligne entre deux voyages
    .text = Un séminaire commun à distance ne remplace pas un déplacement, mais il compense en partie ceux qui n’ont pas lieu. Lorsque les budgets sont serrés, l’avantage compte.

answer-local-bond = Compter sur les collectivités quand les gouvernements divergent
    .text = Pour { person-hong-joon-ho }, { person-hong-joon-ho.role }, les collectivités territoriales forment un lien qui peut tenir même lorsque les deux gouvernements sont en désaccord. C’est { person-kim-hyoung-jin } qui a fait part de cette opinion aux autrices de la note.

# $anniversary-140 (date): the anniversary
answer-anniversary = Faire de l’anniversaire un nouveau départ
    .text = L’anniversaire de { $anniversary-140 }, que les deux pays ont en commun, leur donne l’occasion de relire ce qu’ils ont signé : de réveiller un accord, d’en préciser l’objet ou d’en conclure un autre.
