### Words that every report shares.

language-de = German
language-ja = Japanese
language-en = English

## Units

# $number (number): how many gigawatt-hours
unit-GWh = { $number } GWh

# $number (number): how many days
unit-day = { $number ->
    [one] { $number } day
   *[other] { $number } days
}

# $number (number): how many containers
unit-container = { $number ->
    [one] { $number } container (TEU)
   *[other] { $number } containers (TEU)
}

## Whether a treaty is in force

standing-in-force = in force
standing-replaced = replaced

## What a place is

function-port = seaport
function-capital = capital
function-business-centre = business centre

## How a sector develops

tendency-growing = growing
tendency-steady = steady
tendency-falling = falling

## How exact a number is: the value comes already formatted

# $value (string): the number
precision-exact = { $value }

# $value (string): the number
precision-over = over { $value }

## Labels

figure-supplement = Figure
table-supplement = Table

# $number (string): the number of the source
link-source = Source { $number }

## Files attached to every PDF

attachment-facts = The facts that this document states, as structured data
attachment-words = The texts that this document was set from, message by message
attachment-provenance = What this document was made from: each input with its digest
