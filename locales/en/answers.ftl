### The answers that the source offers.

answer-shared-goal = Agree on a goal before signing
    .text = A common purpose, put into words before anything is signed, spares both sides the misunderstandings that later bring an agreement to a standstill. Then the aims are clear, and each knows what the other expects.
answer-local-actors = Rely on committed local actors
    .text = In the view of { person-philippe-bertoux }, { person-philippe-bertoux.role }, a partnership lasts best where at least one committed person or body on the ground carries it. Whether that commitment is political, cultural, scientific or economic is secondary, and several are better than one.
answer-thematic-exchanges = Begin with a theme
    .text = A one-off exchange on a subject that concerns both sides lets them test each other before they commit themselves. { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }, sees practice moving this way, with the decision to go on left until afterwards.
answer-online-seminars = Meet online between visits
    .text = Joint seminars on screen cannot replace a journey, yet they make up for part of the travel that does not take place. Where budgets are tight, that counts.
answer-local-bond = Keep the local bond when governments disagree
    .text = { person-hong-joon-ho }, { person-hong-joon-ho.role }, regards local authorities as a link that can hold even when the two governments differ. { person-kim-hyoung-jin } conveyed that view to the authors of the brief.

# $anniversary-140 (date): the anniversary year
answer-anniversary = Make the anniversary a new start
    .text = The year { $anniversary-140 } gives both sides a reason to look again at what they have signed. An old agreement can be revived, made more precise or followed by a new one, on the strength of a date that both countries share.
