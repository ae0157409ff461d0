### What pages say besides the records.

season-title = A season of two towns
season-lead = Music, maps and books: what the two towns show each other this spring
season-publisher = The culture office
# $date (date): the date of the data
season-date = As of { $date }
season-events = What is on
season-figures = The season in figures
season-venues = Where to go
language-tag = EN

## Words that a record may have

form-concert = Concert
form-exhibition = Exhibition
form-workshop = Workshop
