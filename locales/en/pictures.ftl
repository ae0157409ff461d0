### The words of pictures that are drawn from the data: captions, descriptions, headers.

## Growth

picture-growth-caption = The dated partnerships, by kind, year after year
picture-growth-table = The dated partnerships, year by year
# $count (number): how many dated partnerships
picture-growth-total = { $count ->
        [one] { $count } dated partnership
       *[other] { $count } dated partnerships
    }
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
# $list (string): the years, already joined
picture-growth-alt = Steps that rise with the number of dated partnerships, from { $from } to { $to }, year by year: { $list }. In the end, { $total } in all, by kind: { $kinds }.
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
picture-growth-many = Steps that rise with the number of dated partnerships, from { $from } to { $to }. In the end, { $total } in all, by kind: { $kinds }. The list of partnerships has the date of each.
# $date (string): the year
# $total (number): how many there are then
# $list (string): how many new ones of each kind, already joined
picture-growth-step = { $date }: { $total } in all (new: { $list })
# $name (string): what is counted
# $count (number): how many
picture-count = { $name } { $count }
# $count (number): how many further kinds
picture-others = { $count ->
        [one] { $count } other kind
       *[other] { $count } other kinds
    }
picture-column-year = Year
picture-column-new = New
picture-column-kinds = By kind
picture-column-all = Total

## Shared dates

picture-dates-caption = Dates that both countries share
# $list (string): the dates, already joined
picture-dates-alt = Timeline of the dates that both countries share: { $list }.
# $from (string): first year
# $to (string): last year
# $count (number): how many dates
picture-dates-many = Timeline, { $from }–{ $to }, of { $count } dates that both countries share.

## Fields over time

picture-fields-caption = When the dated partnerships in each field began, all at one scale
# $list (string): the charts, already joined
picture-fields-alt = A small chart for each field, with a bar for the partnerships that began in the same years: { $list }.
# $count (number): how many charts
picture-fields-many = { $count ->
        [one] { $count } small chart
       *[other] { $count } small charts
    }, one for each field, with a bar for the partnerships that began in the same years.
# $name (string): the field
# $count (number): how many partnerships
# $list (string): the years with how many began, already joined
picture-fields-chart = { $name }, { $count } in all ({ $list })
picture-fields-total = Total

## Who works with whom

# $sides (string): the stakeholders of each side, already joined
# $list (string): the pairs, already joined
# $across (number): lines between the two sides
picture-network-alt = Diagram of the stakeholders. { $sides }. A line joins those that work together: { $list }.{ $across ->
        [0] {" "}No line joins the two sides.
       *[other] {""}
    }
# $members (number): how many stakeholders
# $count (number): how many lines
# $across (number): lines between the two sides
picture-network-many = Diagram of { $members } stakeholders, in which { $count } lines join those that work together, { $across } of them from one side to the other. The entries name them.
# $name (string): the side
# $list (string): its stakeholders, already joined
picture-network-side = { $name } ({ $list })
# $one (string): one of two
# $other (string): the other one
picture-network-pair = { $one }–{ $other }

## Challenges and answers

# $name (string): the challenge
# $list (string): the answers to it, already joined
picture-answers-item = { $name } ({ $list })

## Dots on an axis

# $date (string): when something began
# $count (number): how many began then
picture-date-count = { $count ->
        [1] { $date }
       *[other] { $date } ({ $count })
    }

## The map

# $list (string): the partnerships, already joined
picture-map-alt = Maps of the two countries, north at the top, with the partner places. A line for each partnership: { $list }.
# $count (number): how many partnerships
picture-map-many = { $count ->
        [one] Maps of the two countries, north at the top, with the partner places and a line for { $count } partnership.
       *[other] Maps of the two countries, north at the top, with the partner places and a line for each of the { $count } partnerships.
    }
