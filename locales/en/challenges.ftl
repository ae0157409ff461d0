### What stands in the way: the problem, and what the source brings forward as evidence.

# $agreements-official (number): agreements made official, “about”
# $agreements-active (number): of these, very active, “fewer than”
# $agreements-dormant (percentage): of these, rather dormant, “more than”
# $masks (number): masks sent in the Covid-19 crisis
challenge-dormant = Agreements that sleep
    .problem = A signature is quickly given and as quickly forgotten. Where aims are left unclear and each side expects something different, little happens afterwards. The oldest agreements are the most exposed, together with those that grew out of military history. Sleep need not be final, for an event can wake an agreement.
    .evidence = { person-kim-hyoung-jin } of the { stakeholder-garok } reckons that of about { $agreements-official ->
        [one] { $agreements-official } official agreement
       *[other] { $agreements-official } official agreements
    } fewer than { $agreements-active } are very active, and that more than { $agreements-dormant } are rather dormant. In the Covid-19 crisis a long-quiet twinning, { partnership-sanary-hongcheon }, awoke with a gift of { $masks ->
        [one] { $masks } mask
       *[other] { $masks } masks
    }, by the count of the brief.

# $local-spending-share (percentage): of local spending, “less than”
# $solidarity-cut (money): the cut
challenge-funding = Uncertain funding
    .problem = In { place-france } the money for this work is not secure. International action is something a local authority may choose to do, not something it must, and the budget it draws on is under strain: the state hands over new duties and transfers staff along with them.
    .evidence = According to { stakeholder-cuf.short }, international action takes up less than { $local-spending-share } of what local authorities spend. The pressure that new duties and staff transfers put on local budgets is described by Vie publique. To this the brief adds the { $solidarity-cut } cut in the international solidarity budget announced in { $solidarity-cut-period }.

challenge-asymmetry = Uneven ambitions and travel
    .problem = The two sides do not bring the same impetus to the work. { place-korea } aspires to the role of a ‘global pivotal state’, and its civil servants visit { place-france } more often than their French counterparts go to { place-korea }.
    .evidence = The profile of Korean development cooperation published by the Organisation for Economic Co-operation and Development (OECD) notes that { place-korea } means to increase its aid. The brief observes the imbalance in travel, and adds that online seminars held jointly offset some of it.

challenge-pace = Two speeds of decision
    .problem = ‘Ppalli-ppalli’, quick, quick: Korean administrations live by that rhythm. French procedure takes longer, and what is a normal interval to one partner may look like hesitation, or like haste, to the other.
    .evidence = { person-philippe-bertoux }, { person-philippe-bertoux.role }, pointed out to the authors of the brief that this difference in tempo is sometimes confusing, on the Korean side as on the French.

challenge-meaning = One text, two readings
    .problem = Two partners can sign the same page and take away different things. If one believes itself bound by a lasting tie and the other has merely stated an intention, the misunderstanding is there from the first day.
    .evidence = The brief has its example in { partnership-versailles-gyeongju }: a single memorandum of understanding, which for { place-gyeongju } is a twinning and for { place-versailles } the expression of a wish to cooperate.

challenge-terms = Words that do not coincide
    .problem = ‘Sister city’, ‘twinning’, ‘pact of friendship and cooperation’: each country uses these terms, but they do not correspond one to one. Translation hides the gap, since a dictionary will always supply an equivalent.
    .evidence = The brief draws attention to the mismatch. { place-paris } illustrates it: the city’s website states that Rome is its only twin and that other cities are offered pacts, so that the tie with { place-seoul } bears that name.

challenge-order = Sign first, or act first?
    .problem = In { place-korea } the signature opens a relationship, and activities are expected to follow. In { place-france } it tends to crown what has already been done. Each side may thus be waiting for the step that the other puts last.
    .evidence = { person-kim-hyoung-jin } describes these opposite habits. In his view practice is changing: more and more, authorities meet over one subject, on a single occasion, and only then decide whether to continue.

# $tours-fair (date): the fair with artists from Suwon
challenge-opinion = A divided public
    .problem = People are in two minds. Some greet international ties with enthusiasm, while others doubt that they serve any purpose.
    .evidence = The brief reports both moods. Turnout speaks for the first: the { place-tours } fair of { $tours-fair }, with artists from { place-suwon }, drew more visitors than ever before.
