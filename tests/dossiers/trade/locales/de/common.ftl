### Wörter, die alle Berichte gemeinsam haben.

language-de = Deutsch
language-ja = Japanisch
language-en = Englisch

## Einheiten

# $number (number): wie viele Gigawattstunden
unit-GWh = { $number } GWh

# $number (number): wie viele Tage
unit-day = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
    .dative = { $number ->
        [one] { $number } Tag
       *[other] { $number } Tagen
    }

# $number (number): wie viele Container
unit-container = { $number ->
    [one] { $number } Container (TEU)
   *[other] { $number } Container (TEU)
}

## Geltung eines Vertrags

standing-in-force = in Kraft
standing-replaced = abgelöst

## Funktion eines Ortes

function-port = Seehafen
function-capital = Hauptstadt
function-business-centre = Wirtschaftszentrum

## Entwicklung einer Branche

tendency-growing = wachsend
tendency-steady = gleichbleibend
tendency-falling = rückläufig

## Genauigkeit einer Zahl: der Wert kommt bereits formatiert

# $value (string): die Zahl
precision-exact = { $value }

# $value (string): die Zahl
precision-over = über { $value }

## Beschriftungen

figure-supplement = Abbildung
table-supplement = Tabelle

# $number (string): die Nummer der Quelle
link-source = Quelle { $number }

## Dateien in jeder PDF-Datei

attachment-facts = Die Angaben dieses Dokuments als strukturierte Daten
attachment-words = Die Texte dieses Dokuments, Nachricht für Nachricht
attachment-provenance = Woraus dieses Dokument entstanden ist: jede Datei mit ihrer Prüfsumme
