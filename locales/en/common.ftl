### Words that every report shares.

## Kinds of tie

kind-twinning = Twinning
kind-memorandum = Memorandum of understanding
kind-friendship-pact = Pact of friendship and cooperation
kind-regional-cooperation = Regional cooperation
kind-partnership = Partnership
kind-institutional-partnership = Institutional partnership
kind-agreement = Agreement
kind-cooperation-agreement = Cooperation agreement
kind-planned-partnership = Planned partnership

## Status of a partnership

status-active = Active
status-dormant = Dormant
status-planned = Planned
status-unknown = Not stated in the source

## Levels of government

level-city = City
level-county = County
level-district = District
level-region = Region
level-metropolis = Metropolis
level-province = Province
level-institution = Institution
level-country = Country

## The two sides

side-france = French side
side-korea = Korean side

## How exact a figure is: the value comes already formatted

# $value (string): the figure, already formatted
approximation-exact = { $value }

# $value (string): the figure, already formatted
approximation-about = about { $value }

# $value (string): the figure, already formatted
approximation-almost = almost { $value }

# $value (string): the figure, already formatted
approximation-under = less than { $value }
    .counted = fewer than { $value }

# $value (string): the figure, already formatted
approximation-over = more than { $value }

## Dates

undated = Date not given
planned = Planned

## Supplements and references

figure-supplement = Figure
table-supplement = Table

# $name (string): the name
# $other (string): the name in the other script
other-name = { $name } ({ $other })

## Languages

language-en = English
language-fr = French
language-ko = Korean

## Files attached to every PDF

attachment-facts = The facts that this document states, as structured data
attachment-words = The texts that this document was set from, message by message
attachment-provenance = What this document was made from: each input with its digest

# The short name of the language, in the running head of an edition in several languages.
language-tag = EN

# $source (string): its number, such as S1
link-source = Source { $source }

# $language (string): the name of the language
authoritative-language = Only the text in { $language } is authoritative.

# $address (string): the web address that the code leads to
edition-code = QR code of this document: { $address }
