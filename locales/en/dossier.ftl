### Labels of the report “dossier”.

## Title matter

# $date (date): the date of the facts
dossier-edition = Edition of { $date }
dossier-keywords = sister cities, twinning, decentralised cooperation, local authorities, { place-france }, { place-korea }, diplomatic relations, soft power, anniversary
# $years (number): years of diplomatic relations
dossier-author = French–Korean dossier for the { ORDINAL($years) } anniversary
dossier-contents = Contents
dossier-running-head = { place-france }–{ place-korea }: sister cities and decentralised cooperation

## Figures and tables


dossier-matrix-caption = Fields of cooperation, partnership by partnership, as far as the source names them
dossier-matrix-yes = yes
dossier-roles-caption = Who does what
dossier-relations-caption = Who works with whom


# $count (number): how many partnerships
dossier-overview-caption = { $count ->
        [one] The partnership of this dossier at a glance
       *[other] The { $count } partnerships of this dossier at a glance
    }

## Columns

dossier-column-partnership = Partnership
dossier-column-since = Since
dossier-column-kind = Kind
dossier-column-status = Status
dossier-column-role = Role
dossier-column-meaning = Meaning

## Labels of a record

dossier-label-fields = Fields
dossier-label-people = People
dossier-label-relations = Works with
dossier-problem = The problem
dossier-evidence = The evidence
dossier-answers = Answers
# $count (number): how many examples
dossier-example = { $count ->
    [one] Example
   *[other] Examples
}
dossier-fields-none = No field named in the source

## People and sources

# $list (string): the list, already joined
dossier-interviewed = Interviewed for the policy brief: { $list }

# $list (string): the list, already joined
dossier-contributors = Local contributors: { $list }

# $source (string): title of the citing source
dossier-cited-in = cited in { $source }

# $date (date): publication
dossier-published = published { $date }

# $language (string): name of the language
dossier-title-language = in { $language }

## Colophon

# $date (date): the date of the facts
dossier-colophon = This dossier is set in three languages from one set of facts, as it stood on { $date }. Those facts travel with the PDF as data, for anyone to read, check and use again.

dossier-column-page = Page

dossier-answered = Answers to

dossier-glossary-caption = The terms in the languages of this dossier
