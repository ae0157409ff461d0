### The state of the translations: the mark beside a stale paragraph, and the page of `briefing status`.

# Set small in the margin.
translation-stale = Translated from an earlier text
translation-title = State of the translations
# $date (date): the date of the data
translation-lead = As the words stood on { $date }. A text is done once someone has read it beside its source and accepted it.
translation-caption = Texts still to be done, by file
translation-file = File
translation-texts = Texts
translation-done = done
# $count (number): texts that the language lacks
translation-missing = { $count } missing
# $count (number): texts made from an earlier source text
translation-stale-count = { $count } stale
# $count (number): texts that nobody has accepted yet
translation-unreviewed = { $count } unreviewed
translation-total = All
