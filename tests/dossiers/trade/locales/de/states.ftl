state-germany = Deutschland
    .short = DE
state-japan = Japan
    .short = JP
state-european-union = Europäische Union
    .short = EU
state-prussia = Preußen
    .short = PR

# allow(misspelt-name): der Genitiv des Namens
-european-union-genitive = Europäischen Union

## Orte

site-berlin = Berlin
site-duesseldorf = Düsseldorf
site-hamburg = Hamburg
site-kobe = Kōbe
site-tokyo = Tokio
site-yokohama = Yokohama
