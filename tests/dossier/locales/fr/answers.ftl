### The answers that the source offers.

answer-shared-goal = S’accorder sur un but avant de signer
    .text = Un accord tient lorsque ses signataires savent ce qu’ils veulent faire ensemble. Mieux vaut donc formuler l’objectif commun, dans les mêmes termes des deux côtés, avant toute signature.

answer-local-actors = S’appuyer sur des acteurs locaux engagés
    .text = Qu’il soit élu, artiste, scientifique ou chef d’entreprise, il faut sur place au moins un acteur décidé, et mieux vaut qu’ils soient plusieurs : tel est l’avis que { person-philippe-bertoux }, { person-philippe-bertoux.role }, exprime dans la note de KEY.

answer-online-seminars = Se réunir en ligne
    .text = Quand le voyage coûte trop cher ou que l’agenda s’y oppose, un séminaire commun à distance garde les équipes en contact. Il n’efface pas le déséquilibre des déplacements, mais l’atténue.

answer-local-bond = Compter sur les collectivités quand les gouvernements divergent
    .text = Aux yeux { DE(person-hong-joon-ho) }, { person-hong-joon-ho.role }, dont { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, s’est fait l’interprète dans la note de KEY, les collectivités territoriales forment un lien qui subsiste lorsque les gouvernements sont en désaccord.
