### The handout: one sheet for a visitor.

handout-title = Partner cities in { place-france } and { place-korea }

# $relations (date): when diplomatic relations were established
# $centenary (date): their centenary
# $count (number): how many partnerships the sheet shows
handout-lead = { place-france } and { place-korea } have had diplomatic relations since { $relations }. Since the centenary, in { $centenary }, cities, regions and institutions of both countries have formed ties of their own. { $count ->
        [0] This sheet shows who can help
        [one] This sheet shows the one on record, and who can help
       *[other] This sheet shows the { $count } on record: who is linked to whom, since when, and who can help
    } to begin another.

handout-links = Who is linked to whom
# $count (number): how many partnerships
# $list (string): their names, already joined
handout-links-alt = Diagram: French local authorities on the left, Korean ones on the right, a line for each partnership. { $count ->
        [0] It shows no partnership.
        [one] One partnership: { $list }.
       *[other] { $count } partnerships: { $list }.
    }
# $count (number): how many partnerships
handout-links-alt-many = Diagram: French local authorities on the left, Korean ones on the right, a line for each of the { $count } partnerships.

# $planned (number): how many of them are planned
handout-links-note = { $planned ->
        [0] A line for each partnership.
        [one] A line for each partnership, dashed for the one that is planned.
       *[other] A line for each partnership, dashed for those that are planned.
    }
handout-links-dates = The year is that in which it began.
handout-timeline = Since when
handout-who = Who to turn to
handout-start = How a partnership starts
