### Captions below the big numbers. The number itself is printed above, with its « près de » or « moins de ».

# $value (number or percentage): the figure, printed above the caption
# $period (date): from the establishment of relations to the anniversary
figure-years-of-relations = { $value ->
        [one] année
       *[other] années
    } de relations diplomatiques entre { LE(place-france) } et { LE(place-korea) } ({ $period })
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-partnerships-signed = { $value ->
        [one] partenariat signé
       *[other] partenariats signés
    } à ce jour entre collectivités françaises et coréennes
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-agreements-official = { $value ->
        [one] accord officialisé
       *[other] accords officialisés
    }, selon { person-kim-hyoung-jin }, { stakeholder-garok.short }
    .counted = { NUMBER($value, notation: "long") }

# $value (number or percentage): the figure, printed above the caption
figure-agreements-active = { $value ->
        [one] accord officialisé très actif
       *[other] accords officialisés très actifs
    }, selon { person-kim-hyoung-jin }, { stakeholder-garok.short }
    .counted = { NUMBER($value, notation: "long") }

figure-agreements-dormant = des accords officialisés sont plutôt en sommeil, selon { person-kim-hyoung-jin }, { stakeholder-garok.short }

# $period (date): the years of the growth
figure-growth-factor = fois plus de partenariats : la progression observée sur la période { $period }
    .counted = { NUMBER($value, notation: "long") }

# $period (date): the years of the signatures
# $named (number): how many of them the source names
figure-new-partnerships = { $named ->
        [one] nouveaux partenariats sur la période { $period }, dont { $named } nommé par la source
       *[other] nouveaux partenariats sur la période { $period }, dont { $named } nommés par la source
    }
    .counted = { NUMBER($value, notation: "long") }

figure-compared-with-germany = fois plus de partenariats coréens avec des collectivités françaises qu’avec des collectivités allemandes

# $value (number or percentage): the figure, printed above the caption
figure-pacts-with-japan = { $value ->
        [one] pacte d’amitié conclu
       *[other] pactes d’amitié conclus
    } par des collectivités françaises avec le Japon

# $value (number or percentage): the figure, printed above the caption
figure-pacts-with-china = { $value ->
        [one] pacte d’amitié conclu
       *[other] pactes d’amitié conclus
    } par des collectivités françaises avec la Chine

# $value (number or percentage): the figure, printed above the caption
# $period (date): the year
figure-events-2016 = { $value ->
        [one] manifestation
       *[other] manifestations
    } { EN(place-korea) } pour le volet { $period } de l’Année { place-france }-{ place-korea }
    .counted = { NUMBER($value, notation: "long") }

# $period (date): the year
figure-participants-2016 = c’est, { EN(place-korea) }, le nombre de participants aux manifestations de { $period }
    .counted = { NUMBER($value, notation: "long") }

# $cities (number): Korean cities of the tour
# $period (date): the year
figure-film-tour = { $cities ->
        [one] films français montrés en avant-première dans { $cities } ville coréenne en { $period }
       *[other] films français montrés en avant-première dans { $cities } villes coréennes en { $period }
    }

figure-local-spending-share = de la dépense locale : la part de l’action internationale { EN(place-france) }

# $period (date): when the cut was announced
figure-solidarity-cut = en moins pour la solidarité internationale : coupe annoncée en { $period }

# $value (number or percentage): the figure, printed above the caption
figure-masks = { $value ->
        [one] masque envoyé
       *[other] masques envoyés
    } { A(place-sanary-sur-mer) } par { place-hongcheon } pendant la crise de la Covid-19
    .counted = { NUMBER($value, notation: "long") }
