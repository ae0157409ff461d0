### The glossary: terms that do not match one to one between the two countries.

term-sister-city = sister city
    .definition = A city joined to one in another country by a lasting and general tie.
    .note = English and Korean both speak of sisters; French knows the image too, but speaks more readily of twinned towns. A Korean authority may give this name to a tie that its French partner would call something else.
term-twinning = twinning
    .definition = A formal bond between two local authorities, meant to last and open to every field. In its modern form it began between French and German towns after the Second World War.
    .note = In { place-france } the word may be reserved for very few ties: { place-paris } keeps it for Rome alone. { place-gyeongju } applies it to a memorandum that { place-versailles } reads otherwise.
term-friendship-pact = pact of friendship and cooperation
    .definition = An agreement by which two authorities declare their friendship and the wish to work together, short of twinning.
    .note = { place-paris } signs such pacts with cities other than Rome, { place-seoul } among them. The line drawn between such a pact and a twinning has no exact equivalent on the Korean side.
term-memorandum = memorandum of understanding
    .definition = A document that records what two parties intend to do together, without the weight of a full agreement.
    .note = To the French reader it states an intention; on the Korean side it may count as the beginning of the tie itself, as { place-gyeongju } shows.
term-decentralised-cooperation = decentralised cooperation
    .definition = International cooperation conducted by local authorities rather than by the state, in keeping with its foreign policy.
    .note = The expression belongs to French usage and takes in twinning as well as every other form of agreement. For Korean readers it is best explained as international cooperation between local governments.
term-cooperation-agreement = cooperation agreement
    .definition = An agreement that names the fields in which two authorities will work together.
    .note = The words are close on the two sides; the moment may differ. In { place-korea } it tends to come before the work, in { place-france } after it.
