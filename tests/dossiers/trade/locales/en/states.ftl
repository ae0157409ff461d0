state-germany = Germany
    .short = DE
state-japan = Japan
    .short = JP
state-european-union = European Union
    .short = EU
state-prussia = Prussia
    .short = PR

## Places

site-berlin = Berlin
site-duesseldorf = Düsseldorf
site-hamburg = Hamburg
site-kobe = Kobe
site-tokyo = Tokyo
site-yokohama = Yokohama
