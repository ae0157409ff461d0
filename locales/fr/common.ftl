### Labels that every report shares.

## Kinds of partnership
kind-twinning = Jumelage
kind-memorandum = Protocole d’accord
kind-friendship-pact = Pacte d’amitié et de coopération
kind-regional-cooperation = Coopération entre régions
kind-partnership = Partenariat
kind-institutional-partnership = Partenariat institutionnel
kind-agreement = Accord
kind-cooperation-agreement = Accord de coopération
kind-planned-partnership = Partenariat en projet

## Status of a partnership (worded so as to agree with any noun)
status-active = En activité
status-dormant = En sommeil
status-planned = En projet
status-unknown = Non précisée par la source

## Levels of authority
level-city = Ville
level-county = Comté
level-district = Arrondissement
level-region = Région
level-metropolis = Métropole
level-province = Province
level-institution = Institution
level-country = Pays

## The two sides
side-france = Côté français
side-korea = Côté coréen

## Approximations
# $value (string): the number, already formatted
approximation-exact = { $value }
# $value (string): the number, already formatted
approximation-about = environ { $value }
# $value (string): the number, already formatted
approximation-almost = près de { $value }
# $value (string): the number, already formatted
approximation-under = moins de { $value }
    .counted = moins de { $value }
# $value (string): the number, already formatted
approximation-over = plus de { $value }

## Dates
undated = Date non précisée
planned = En projet

## Captions and pages
figure-supplement = Figure
table-supplement = Tableau

## Sources

## Names
# $name (string): the name in this language
# $other (string): the name in the other script
other-name = { $name } ({ $other })

## Languages
language-en = anglais
language-fr = français
language-ko = coréen

## Fichiers joints à chaque PDF

attachment-facts = Les faits énoncés dans ce document, sous forme de données structurées
attachment-words = Les textes à partir desquels ce document a été composé, message par message
attachment-provenance = Ce qui a servi à produire ce document : chaque élément avec son empreinte numérique

# The short name of the language, in the running head of an edition in several languages.
language-tag = FR

# $source (string): its number, such as S1
link-source = Source { $source }

# $language (string): the name of the language
authoritative-language = En cas de divergence, le texte en { $language } fait foi.

# $address (string): the web address that the code leads to
edition-code = Code QR de ce document : { $address }
