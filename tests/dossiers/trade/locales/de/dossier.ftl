dossier-title = { state-germany } und { state-japan }
dossier-subtitle = Verträge, Handel und Menschen
# $years (quantity): wie viele Jahre
dossier-note = { $years } Jahre Verträge
dossier-running = { state-germany } und { state-japan }: Wirtschaftsdossier
dossier-keywords = { state-germany }, { state-japan }, Außenhandel, Verträge
dossier-publisher = Wirtschaftsreferat der Musterbotschaft
# $date (string): der Stand der Angaben
dossier-date = Stand: { $date }
# $language (string): der Name der Sprache
dossier-authority = Maßgebliche Sprache: { $language }
dossier-sample = Musterdaten: Alle Zahlen zu Handel, Branchen und Seewegen sind für Tests erfunden.
dossier-contents = Inhalt

## Kapitel

chapter-glance = Auf einen Blick
    .lead = Zwei Länder an den Enden eines Kontinents, ein Recht des Handels: Seit { $years } Jahren schließen { state-germany } und { state-japan } Verträge. Aus dem Schutz einiger Kaufleute in den Vertragshäfen ist ein gemeinsamer Wirtschaftsraum geworden.

        Dieses Dossier stellt die wichtigsten Abkommen vor, den Handel, der auf ihnen beruht, und die Menschen, die sie mit Leben füllen.
chapter-timeline = Zeitachse
    .lead = Drei Abschnitte, dazwischen eine Lücke: Die Jahre der Weltkriege bleiben hier ausgespart, denn Verträge von damals gelten nicht mehr.
chapter-treaties = Verträge
    .lead = Von { $treaties } Verträgen { $valid ->
            [one] ist einer
           *[other] sind { $valid }
        } in Kraft.
chapter-trade = Handel
    .lead = Maschinen gegen Elektronik, Arzneimittel gegen Fahrzeuge: Beide Länder verkaufen einander, worin sie stark sind. Die folgenden Zahlen sind Musterdaten.
dossier-routes = Seewege
dossier-sectors = Branchen
dossier-years = Handelsjahre
chapter-people = Menschen und Einrichtungen
    .lead = Verträge leben von denen, die sie aushandeln, auslegen und nutzen.
dossier-institutes = Einrichtungen
dossier-envoys = Wegbereiter
dossier-keywords-chapter = Begriffe
dossier-sources = Quellen
dossier-index = Register
dossier-index-people = Personen
dossier-index-institutes = Einrichtungen

## Spalten und Beschriftungen

dossier-column-treaty = Vertrag
dossier-column-standing = Geltung
dossier-column-page = Seite
dossier-column-year = Jahr
dossier-column-exports = Ausfuhr
dossier-column-imports = Einfuhr
dossier-column-investment = Investitionen
dossier-column-change = Änderung
dossier-column-sector = Branche
dossier-column-share = Anteil
dossier-column-tendency = Tendenz
dossier-column-keyword = Begriff
dossier-column-definition = Bedeutung

dossier-label-signed = Unterzeichnung
dossier-label-in-force = Geltung
dossier-label-parties = Parteien
dossier-label-area = Gebiet
dossier-label-meaning = Bedeutung
dossier-label-events = Ereignisse
dossier-label-signatory = Unterzeichner
dossier-label-replaced-by = Nachfolger

dossier-timeline-caption = Die Verträge nach dem Jahr ihrer Unterzeichnung
# $list (string): die Verträge mit ihren Jahren
dossier-timeline-alt = Zeitachse mit den Verträgen: { $list }.
# $count (number): die Verträge
# $from (string): das erste Jahr
# $to (string): das letzte Jahr
dossier-timeline-many = Zeitachse mit { $count } Verträgen, von { $from } bis { $to }; das Verzeichnis nennt jeden von ihnen.
# $name (string): der Vertrag
# $date (string): seine Unterzeichnung
# $state (string): seine Geltung
dossier-timeline-item = { $name } ({ $date }, { $state })
dossier-growth-caption = Wie viele Verträge geschlossen wurden, nach Gebieten
# $count (number): die Verträge
dossier-growth-total = { $count ->
        [one] { $count } Vertrag
       *[other] { $count } Verträge
    }
# $from (string): das erste Jahr
# $to (string): das letzte Jahr
# $total (number): die Verträge am Ende
# $kinds (string): wie viele aus jedem Gebiet
# $list (string): die Jahre
dossier-growth-alt = Stufen, die mit der Zahl der geschlossenen Verträge steigen, von { $from } bis { $to }, Jahr für Jahr: { $list }. Am Ende sind es { $total }: { $kinds }.
# $from (string): das erste Jahr
# $to (string): das letzte Jahr
# $total (number): die Verträge am Ende
# $kinds (string): wie viele aus jedem Gebiet
dossier-growth-many = Stufen, die mit der Zahl der geschlossenen Verträge steigen, von { $from } bis { $to }. Am Ende sind es { $total }: { $kinds }. Das Verzeichnis nennt jeden von ihnen.
# $date (string): das Jahr
# $total (number): die Verträge bis dahin
# $list (string): wie viele neue aus jedem Gebiet
dossier-growth-step = { $date }: insgesamt { $total } (neu: { $list })
# $name (string): was gezählt wird
# $count (number): wie viele
dossier-count = { $name } { $count }
dossier-treaties-caption = Die Verträge dieses Dossiers
dossier-years-caption = Handel und Investitionen (Musterdaten)
dossier-sectors-caption = Branchen der Ausfuhr nach { state-japan } (Musterdaten)
dossier-map-caption = Liniendienste zwischen den Häfen (Musterdaten)
# $list (string): die Verbindungen
dossier-map-alt = Karten beider Länder mit den Verbindungen { $list }.
dossier-keywords-caption = Begriffe der Handelspolitik
# $seat (string): der Ort
# $founded (string): das Datum
dossier-institute-place = { $seat }, gegründet { $founded }
# $date (string): das Datum
# $name (string): das Ereignis
# $text (string): ein Satz
dossier-event = { $date } – { $name }: { $text }
# $name (string): ein Name
# $text (string): ein Satz
dossier-entry = { $name } – { $text }
# $name (string): was die Quelle ist
# $issuer (string): wer sie herausgibt
# $language (string): ihre Sprache, oder leer
# $issued (string): das Datum, oder leer
dossier-source = { $issuer }: { $name }{ $language ->
        [none] { "" }
       *[other] , auf { $language }
    }{ $issued ->
        [none] { "" }
       *[other] , ausgegeben am { $issued }
    }.
