### The answers that the source offers.

answer-shared-goal = Agree on a goal before signing
    .text = A common purpose, put into words before anything is signed, spares both sides the misunderstandings that later bring an agreement to a standstill. Then the aims are clear, and each knows what the other expects.
answer-local-actors = Rely on committed local actors
    .text = { person-philippe-bertoux }, { person-philippe-bertoux.role }, holds in the KEY policy brief that a partnership needs at least one person or body on the spot who believes in it. Whether that commitment is political, cultural, scientific or economic is secondary.
answer-online-seminars = Meet online between visits
    .text = Joint seminars on screen cannot replace a journey, yet they make up for part of the travel that does not take place. Where budgets are tight, that counts.
answer-local-bond = Keep the local bond when governments disagree
    .text = { person-hong-joon-ho }, { person-hong-joon-ho.role }, regards local authorities as a link that can hold even when the two governments differ. That view was conveyed to the authors of the KEY policy brief by { person-kim-hyoung-jin }, { person-kim-hyoung-jin.role }.
