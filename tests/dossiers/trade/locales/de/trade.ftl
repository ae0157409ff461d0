## Seewege (Musterdaten)

route-hamburg-yokohama = { site-hamburg }–{ site-yokohama }
    .summary = Durch den Suezkanal sind es { $length }. Ein Schiff braucht { RANGE($fastest, $slowest) } und ein Dienst befördert im Jahr { $cargo }.
route-hamburg-kobe = { site-hamburg }–{ site-kobe }
    .summary = Über { $length } führt der Weg in die Bucht von Ōsaka, in { RANGE($fastest, $slowest, unitForm: "dative") }. Bisher fuhr dort nur { $cargo } zur Probe.

## Branchen (Musterdaten)

sector-machinery = Maschinen und Anlagen
    .summary = Werkzeugmaschinen und Automatisierung: ein Anteil von { $share }, { $tendency ->
            [growing] und er wächst
            [falling] doch er sinkt
           *[steady] seit Jahren fast unverändert
        }.
sector-pharmaceuticals = Chemie und Arzneimittel
    .summary = Mit { $share } der größte Posten: Wirkstoffe, Impfstoffe, Spezialchemie.
sector-vehicles = Fahrzeuge
    .summary = { $share } der Ausfuhren; der Wandel zum Elektroauto ordnet den Markt neu.
sector-hydrogen = Wasserstoff
    .summary = Erst { $share } der Ausfuhren, aber { $pilot-plants ->
            [one] eine gemeinsame Pilotanlage
           *[other] { $pilot-plants } gemeinsame Pilotanlagen
        } mit einem Bedarf von { $demand } im Jahr.

## Handelsjahre (Musterdaten)

trade-year-y2023 = Handelsjahr { $year }
trade-year-y2024 = Handelsjahr { $year }
trade-year-y2025 = Handelsjahr { $year }

## Kennzahlen

indicator-years = Jahre Vertragsbeziehungen
    .caption = seit der Unterzeichnung des ersten Vertrags zwischen { state-prussia } und { state-japan }
indicator-chapters = Kapitel
    .caption = hat das Abkommen über die Wirtschaftspartnerschaft
indicator-indications = geografische Angaben
    .caption = aus Europa sind in { state-japan } geschützt
indicator-people = Menschen
    .caption = leben im gemeinsamen Wirtschaftsraum
