## The sheet that tells what changed since an earlier edition

changes-title = What has changed
# $date (date): the date of the earlier edition
changes-lead = This sheet lists what differs from the edition of { $date }: first the facts, which are the same in every language, then the wording of this language.
changes-none = Nothing has changed since the earlier edition.
changes-facts = Facts
changes-texts = Wording
changes-caption = Facts that were added, corrected or withdrawn
changes-what = What
changes-before = Before
changes-now = Now
changes-added = Added
changes-withdrawn = Withdrawn
changes-other = Other wording

## Flags

flag-yes = yes
flag-no = no

## What the facts of a record are called

key-country = country
key-level = level
key-within = lies in
key-coordinates = position
key-organisation = organisation
key-place = place
key-interviewed = interviewed
key-contributed = contributed
key-kind = form
key-since = since
key-partners = partners
key-fields = fields
key-status = status
key-side = side
key-people = people
key-tasks = tasks
key-works-with = works with
key-span = time span
key-date = date
key-timeline = on the timeline
key-planned = planned
key-value = figure
key-approximation = precision
key-period = period
key-key = key figure
key-partnerships = partnerships
key-answers = answers
key-title = title
key-language = language
key-authors = authors
key-cited-in = cited in
key-url = web address
key-picture = photograph
key-facts = figure
key-dates = date
key-figures = figures
key-milestones = dates referred to
key-sources = sources
