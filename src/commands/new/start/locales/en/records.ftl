### The words of the records: their names, and what is said about them.

## Venues

venue-old-mill = Old Mill
    .address = By the river, behind the bridge
venue-covered-market = Covered Market
    .address = On the main square
venue-music-school = Music School
    .address = Next to the library

## Events

# $musicians (number)
event-opening = Opening concert
    .summary = { $musicians } musicians of both towns play together for the first time at the { venue-covered-market }.
# $maps (number), $towns (number)
event-maps = Roads and rivers
    .summary = The { venue-old-mill } shows { $maps } maps of the { $towns } towns, the oldest beside the newest. Children draw their own.
# $places (number)
event-bookbinding = Bind a book
    .summary = A morning with paper, thread and glue at the { venue-music-school }. There is room for { $places } people.

## Figures

figure-towns = that invite each other
    .counted = { $value } towns
figure-visitors = expected at all events
    .counted = { $value } visitors
figure-budget = for the whole season
    .counted = { $value }
