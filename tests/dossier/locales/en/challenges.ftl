### What stands in the way: the problem, and what the source brings forward as evidence.

# $agreements-official (number): agreements made official, “about”
# $agreements-active (number): of these, very active, “fewer than”
# $agreements-dormant (percentage): of these, rather dormant, “more than”
# $masks (number): masks sent in the Covid-19 crisis
challenge-dormant = Agreements that sleep
    .problem = A signature is quickly given and as quickly forgotten. Where aims are left unclear and each side expects something different, little happens afterwards. The oldest agreements are the most exposed, together with those that grew out of military history.
    .evidence = { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, reckons in the KEY policy brief that of about { $agreements-official ->
        [one] { $agreements-official } official agreement
       *[other] { $agreements-official } official agreements
    } fewer than { $agreements-active } are very active, and that more than { $agreements-dormant } are closer to dormancy. Sleep need not be final: in the Covid-19 crisis a long-quiet twinning, { partnership-sanary-hongcheon }, awoke with a gift of { $masks ->
        [one] { $masks } mask
       *[other] { $masks } masks
    }.

# $local-spending-share (percentage): of local spending, “less than”
# $solidarity-cut (money): the cut
challenge-funding = Uncertain funding
    .problem = In { place-france } the money for this work is not secure. International action is something a local authority may choose to do, not something it must, and the budget it draws on is under strain: the state hands over new duties and transfers staff along with them.
    .evidence = According to { stakeholder-cuf.short }, international action takes up less than { $local-spending-share } of what local authorities spend. The pressure that new duties and staff transfers put on local budgets is described by Vie publique. To this the KEY policy brief adds the { $solidarity-cut } cut in the international solidarity budget announced in { $solidarity-cut-period }.

challenge-pace = Two speeds of decision
    .problem = ‘Ppalli-ppalli’, quick, quick: Korean administrations live by that rhythm. French procedure takes longer, and what is a normal interval to one partner looks like hesitation, or like haste, to the other.
    .evidence = { person-philippe-bertoux }, { person-philippe-bertoux.role }, pointed out to the authors of the KEY policy brief that this difference in tempo leaves both sides perplexed.

challenge-meaning = One text, two readings
    .problem = Two partners can sign the same page and take away different things. If one believes itself bound by a lasting tie and the other has merely stated an intention, the misunderstanding is there from the first day.
    .evidence = The KEY policy brief has its example in { partnership-versailles-gyeongju }: a single memorandum of understanding, which for { place-gyeongju } is a twinning and for { place-versailles } the expression of a wish to cooperate.

challenge-terms = Words that do not coincide
    .problem = ‘Sister city’, ‘twinning’, ‘pact of friendship and cooperation’: each country uses these terms, but they do not correspond one to one. Translation hides the gap, since a dictionary will always supply an equivalent.
    .evidence = The KEY policy brief draws attention to the mismatch. { place-paris } illustrates it: the city’s website states that Rome is its only twin and that other cities are offered pacts, so that the tie with { place-seoul } bears that name.
