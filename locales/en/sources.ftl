### The kind of each document, and what this dossier takes from it.

source-soft-power-brief = Policy brief
    .publisher = KEY
    .note = The foundation of this dossier: everything comes from it unless another source is named. Its page shows a day and a month; the year follows from the latest works to which it refers.
source-embassy-year = Page on the { place-france }–{ place-korea } Year
    .publisher = { stakeholder-french-embassy }
    .note = The number of events in the two countries and of participants in { place-korea }, the film tour and the other highlights of the Year.
source-paris-twinning = Web article; the brief gives its title in English
    .publisher = paris.fr
    .note = Rome as the only twin of { place-paris }, and the pacts with other cities.
source-choi-address = Address to the first French–Korean forum, on video
    .publisher = { stakeholder-cuf.short }
    .note = The presence at the forum of { person-choi-jai-chul }, then Ambassador; the date is the day on which the video was posted.
source-why-engage = Text on the international action of local authorities
    .publisher = { stakeholder-cuf.short }
    .note = The share of local spending that goes to international action.
source-local-spending = Text on local spending
    .publisher = Vie publique
    .note = How new duties and transfers of staff from the state weigh on local budgets.
source-oecd-profile = Country profile
    .publisher = Organisation for Economic Co-operation and Development (OECD)
    .note = The Korean intention to raise development aid.
