### The chronology as a poster.

poster-lead = The partnerships between local authorities, one by one: each line starts at the date at which one begins. At the top, the dates that both countries share.

# $name (string): what happened
# $date (string): when, already formatted
poster-alt-item = { $name } ({ $date })
# $from (string): first year
# $to (string): last year
# $count (number): how many partnerships
# $partnerships (string): the partnerships with their dates, already joined
# $shared (number): how many shared dates
# $dates (string): the shared dates, already joined
poster-alt = Timeline, { $from }–{ $to }. { $shared ->
        [0] It shows no shared date.
        [one] The date that both countries share: { $dates }.
       *[other] The dates that both countries share: { $dates }.
    } { $count ->
        [0] It shows no partnership.
        [one] A line for the only partnership: { $partnerships }.
       *[other] A line for each of the { $count } partnerships, from its beginning: { $partnerships }.
    }

# $from (string): first year
# $to (string): last year
# $count (number): how many partnerships
poster-alt-many = Timeline, { $from }–{ $to }: a line for each of the { $count } partnerships, from its beginning.
