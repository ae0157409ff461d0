handout-title = Mit { state-japan } Handel treiben
# $date (string): der Stand der Angaben
handout-kicker = Kurz gefasst · { $date }
# $count (number): wie viele Verträge in Kraft sind
handout-lead = Willkommen! Auf diesen zwei Seiten finden Sie, was { $count ->
        [one] ein Abkommen
       *[other] { $count } Abkommen
    } für Ihr Unternehmen leisten und wer Ihnen weiterhilft.
handout-figures = In Zahlen
handout-treaties = Was heute gilt
handout-routes = Wie die Ware reist
handout-terms = Wörter für den Zoll
handout-who = Wer Ihnen hilft
handout-steps = In drei Schritten zollfrei
handout-step-one = Ware einordnen
    .text = Suchen Sie die Zolltarifnummer Ihrer Ware; von ihr hängen Zollsatz und Ursprungsregel ab.
handout-step-two = Ursprung prüfen
    .text = Erfüllt die Ware die Ursprungsregel, schreiben Sie die Ursprungserklärung auf die Rechnung.
handout-step-three = Unterlagen aufbewahren
    .text = Heben Sie alle Nachweise auf; der Zoll kann sie noch nach Jahren verlangen.
