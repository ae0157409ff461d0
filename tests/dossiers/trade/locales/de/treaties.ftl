agreement-area-commerce = Handel und Schifffahrt
    .summary = Zölle, Warenverkehr, Dienstleistungen und der Schutz geografischer Angaben.
agreement-area-taxation = Steuern
    .summary = Regeln darüber, welcher Staat welche Einkünfte besteuert.
agreement-area-society = Forschung und Soziales
    .summary = Gemeinsame Forschung und die Absicherung derer, die im anderen Land arbeiten.

treaty-amity = Freundschafts-, Handels- und Schifffahrtsvertrag zwischen { state-prussia } und { state-japan }
    .short = Vertrag von { DATETIME($signed, style: "year") }
    .summary = Am { $signed } unterzeichnete { envoy-eulenburg } in Edo für { state-prussia } einen Freundschafts-, Handels- und Schifffahrtsvertrag mit { state-japan }. Er öffnete den Kaufleuten mehrere Vertragshäfen, darunter Nagasaki und das spätere { site-yokohama }.
    .meaning = Es war der erste Vertrag eines deutschen Staates mit { state-japan }. Ein Vertrag des Norddeutschen Bundes vom { $successor } dehnte die Rechte auf dessen Mitglieder aus.

treaty-navigation = Handels- und Schifffahrtsvertrag zwischen { state-germany } und { state-japan }
    .short = Handelsvertrag von { DATETIME($signed, style: "year") }
    .summary = { envoy-aoki } unterzeichnete den Vertrag am { $signed } in { site-berlin }, in der Regierungszeit Wilhelms { REGNAL($emperor) } Er galt von { DATETIME($in-force, part: "start") } bis { DATETIME($in-force, part: "end") }.
    .meaning = Mit ihm endete die Konsulargerichtsbarkeit: Deutsche unterstanden fortan auch in { state-japan } den dortigen Gerichten. Die volle Zollhoheit brachte { state-japan } erst der Vertrag vom { $successor }.

treaty-first-tax = Abkommen zur Vermeidung der Doppelbesteuerung bei den Steuern vom Einkommen und bei einigen anderen Steuern
    .short = Erstes Steuerabkommen
    .summary = Das Abkommen wurde am { $signed } unterzeichnet und galt in den Jahren { $in-force }, also rund ein halbes Jahrhundert lang.
    .meaning = Es gab Unternehmen und ihren Beschäftigten erstmals die Gewissheit, dass dasselbe Einkommen nicht zweimal besteuert wird.

treaty-science = Abkommen über die Zusammenarbeit auf wissenschaftlich-technologischem Gebiet
    .short = Forschungsabkommen
    .summary = Seit der Unterzeichnung am { $signed } berät ein gemeinsamer Ausschuss über Vorhaben der Forschung; er tagt abwechselnd in beiden Ländern.
    .meaning = Hochschulen und Institute beider Länder haben damit einen verlässlichen Rahmen: für den Austausch von Personen ebenso wie für gemeinsame Projekte.
    .benefit = Ihre Forschungsabteilung findet leichter Partner: Gemeinsame Vorhaben haben einen festen Rahmen.

treaty-pensions = Abkommen über Soziale Sicherheit
    .short = Rentenabkommen
    .summary = Das Abkommen vom { $signed } gilt { $in-force }. Wer für einige Jahre in das andere Land entsandt wird, bleibt in der Rentenversicherung seines eigenen Landes.
    .meaning = Versicherungszeiten in beiden Ländern werden zusammengerechnet. Doppelte Beiträge entfallen, und das macht Entsendungen auch für kleinere Betriebe bezahlbar.
    .benefit = Wenn Sie Beschäftigte für einige Jahre entsenden, zahlen Sie nur in eine Rentenversicherung ein.

treaty-second-tax = Abkommen zur Beseitigung der Doppelbesteuerung auf dem Gebiet der Steuern vom Einkommen und bestimmter anderer Steuern sowie zur Verhinderung der Steuerverkürzung und -umgehung
    .short = Zweites Steuerabkommen
    .summary = Das Abkommen vom { $signed } löste das frühere ab. Es gilt { $in-force } und wurde erstmals auf Steuern ab dem { $first-applied } angewandt.
    .meaning = Quellensteuern auf Zinsen und Lizenzgebühren fallen in der Regel weg. Streitfälle können einem Schiedsgericht vorgelegt werden.
    .benefit = Auf Zinsen und Lizenzgebühren, die Sie aus { state-japan } erhalten, wird dort in der Regel keine Steuer einbehalten.

treaty-partnership = Abkommen zwischen der { -european-union-genitive } und { state-japan } über eine Wirtschaftspartnerschaft
    .short = Wirtschaftspartnerschaft { state-european-union.short }–{ state-japan }
    .summary = Das Abkommen wurde am { $signed } in { site-tokyo } unterzeichnet und gilt { $in-force }. Es hat { $chapters ->
            [one] ein Kapitel
           *[other] { $chapters } Kapitel
        } und umfasst einen Wirtschaftsraum mit mehr als { NUMBER($people, notation: "long") } Menschen.

        Ein Protokoll vom { $data-signed } ergänzt es um den freien Datenverkehr; es ist am { $data-in-force } in Kraft getreten.
    .meaning = Fast alle Zölle zwischen beiden Seiten entfallen, zum Teil nach Übergangsfristen. Mehr als { $indications } europäische Bezeichnungen sind in { state-japan } als geografische Angabe geschützt, vom „Lübecker Marzipan“ bis zu den „Nürnberger Bratwürsten“.
    .benefit = Die meisten Waren können Sie ohne Zoll ausführen, wenn ihr Ursprung erklärt ist.

era-opening = Öffnung und Lehrjahre
    .summary = Gegen Ende des { CENTURY($century) }s holte { state-japan } Fachleute ins Land und schickte Studierende nach Europa. Im { $iwakura-mission } empfing Bismarck die Iwakura-Mission in { site-berlin }; Recht, Medizin und Heerwesen folgten bald deutschen Vorbildern.
era-renewal = Wiederaufbau und Wettbewerb
    .summary = Nach dem Krieg wurden aus zwei zerstörten Ländern zwei Exportnationen, die auf denselben Märkten um Kunden warben. Das Jahr „{ state-germany } in { state-japan }“ ({ $german-year }) zeigte, wie breit die Beziehungen geworden waren.
era-present = Partnerschaft in unsicherer Zeit
    .summary = Die { ORDINAL($round) } Regierungskonsultationen am { $consultations }, Wirtschaftssicherheit, Wasserstoff: Die Themen sind neu. Auf der Weltausstellung in Ōsaka ({ $expo }) zeigte { state-germany } unter dem Titel „Wa!“ die Kreislaufwirtschaft.

event-iwakura-mission = Die Iwakura-Mission in { site-berlin }
    .summary = Die Gesandtschaft traf Kaiser und Kanzler.
event-german-year = „{ state-germany } in { state-japan }“
    .summary = Ein Jahr mit Konzerten, Ausstellungen und Gesprächen im ganzen Land.
event-consultations = Erste Regierungskonsultationen
    .summary = Beide Kabinette berieten in { site-tokyo } über Wirtschaftssicherheit.
event-expo = Weltausstellung in Ōsaka
    .summary = Der deutsche Pavillon war { $days } lang geöffnet.
