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
    } jusqu’ici entre collectivités françaises et coréennes
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
    }, d’après l’estimation de { person-kim-hyoung-jin }, { stakeholder-garok.short }
    .counted = { NUMBER($value, notation: "long") }

figure-agreements-dormant = des accords officialisés sont plutôt en sommeil, d’après l’estimation de { person-kim-hyoung-jin }, { stakeholder-garok.short }

# $period (date): the years of the growth
figure-growth-factor = fois plus de partenariats sur la période { $period }, selon la note
    .counted = { NUMBER($value, notation: "long") }

# $period (date): the years of the signatures
# $named (number): how many of them the source names
figure-new-partnerships = { $named ->
        [one] nouveaux partenariats sur la période { $period }, la dernière année en partie seulement ; { $named } est nommé
       *[other] nouveaux partenariats sur la période { $period }, la dernière année en partie seulement ; { $named } sont nommés
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
    } dans les deux pays en { $period }, pour l’Année { place-france }-{ place-korea }
    .counted = { NUMBER($value, notation: "long") }

# $period (date): the year
figure-participants-2016 = de participants aux manifestations organisées { EN(place-korea) } en { $period }
    .counted = { NUMBER($value, notation: "long") }

# $cities (number): Korean cities of the tour
# $period (date): the year
figure-film-tour = { $cities ->
        [one] films français montrés en avant-première dans { $cities } ville coréenne en { $period }
       *[other] films français montrés en avant-première dans { $cities } villes coréennes en { $period }
    }

figure-local-spending-share = de la dépense des collectivités françaises : la part de l’action internationale

# $period (date): when the cut was announced
figure-solidarity-cut = de coupe dans le budget français de la solidarité internationale, annoncée en { $period }

# $value (number or percentage): the figure, printed above the caption
figure-masks = { $value ->
        [one] masque envoyé
       *[other] masques envoyés
    } { A(place-sanary-sur-mer) } par { place-hongcheon } pendant la crise de la Covid-19, selon la note
    .counted = { NUMBER($value, notation: "long") }
