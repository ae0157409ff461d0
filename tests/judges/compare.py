"""What compare-locales says of the Fluent files of a dossier.

    compare.py ROOT SOURCE LANG...

One line a verdict, tab-separated and sorted: language, file, kind, entry, detail.
An entry is a message, or `message.attribute` where the verdict is about one.
With `--seeds SEEDS` it does so once for each mutation of a file under `locales` in a
table (file, find and replace in columns 2 to 4), after a line `= NUMBER`; only the file
that changed is compared again.
"""

import os
import re
import sys

from compare_locales import parser
from compare_locales.checks import getChecker
from compare_locales.compare.utils import AddRemove
from compare_locales.paths import File

KINDS = [
    ("Missing message reference: ", "missing-reference"),
    ("Obsolete message reference: ", "obsolete-reference"),
    ("Missing term reference: ", "missing-reference"),
    ("Obsolete term reference: ", "obsolete-reference"),
    ("Missing attribute: ", "missing-attribute"),
    ("Obsolete attribute: ", "obsolete-attribute"),
    ("Missing value", "missing-value"),
    ("Obsolete value", "obsolete-value"),
    ("Plural categories missing: ", "missing-plural"),
]


def parsed(path, name, locale):
    ftl = parser.getParser(name)
    ftl.readFile(File(path, name, locale=locale))
    return ftl.parse(), ftl


def names(root, source, language):
    folders = [os.path.join(root, "locales", name) for name in (source, language)]
    return sorted({n for f in folders for n in os.listdir(f) if n.endswith(".ftl")})


def verdicts(root, source, language, name):
    """Compares two files, as compare-locales' ContentComparer does."""
    paths = [os.path.join(root, "locales", folder, name) for folder in (source, language)]
    if not all(map(os.path.exists, paths)):
        yield "missing-file" if os.path.exists(paths[0]) else "obsolete-file", "", ""
        return
    there, _ = parsed(paths[0], name, source)
    here, ftl = parsed(paths[1], name, language)
    for message in ftl.findDuplicates(here):
        yield "duplicate-entity", message.split(" occurs")[0], ""
    both = AddRemove()
    both.set_left(there.keys())
    both.set_right(here.keys())
    checker = getChecker(File(paths[1], name, locale=language))
    for action, key in both:
        if action == "delete":
            if not isinstance(there[key], parser.Junk):
                yield "missing-entity", key, ""
        elif action == "add":
            junk = isinstance(here[key], parser.Junk)
            entry = here[key].val.split("=")[0].strip() if junk else key
            yield "junk" if junk else "obsolete-entity", entry, ""
        elif not isinstance(here[key], parser.Junk) and not isinstance(there[key], parser.Junk):
            for _, position, text, _ in checker.check(there[key], here[key]):
                yield read(key, text, here[key], position)


def read(key, text, entity, position):
    """Kind, entry and detail of one message of the checker."""
    duplicate = re.match(r'(Attribute|Variant key) "(.*)" is duplicated', text)
    if duplicate:
        if duplicate[1] == "Attribute":
            return "duplicate-attribute", f"{key}.{duplicate[2]}", ""
        return "duplicate-variant", key, duplicate[2]
    for start, kind in KINDS:
        if text.startswith(start):
            detail = text[len(start):]
            if kind.endswith("attribute"):
                return kind, f"{key}.{detail}", ""
            return kind, key, "" if kind == "missing-plural" else detail
    if text.startswith("\ufffd in: "):
        return "replacement-character", key, ""
    return "other", key, text


def lines(root, source, language, name):
    found = verdicts(root, source, language, name)
    return {"\t".join([language, name, *verdict]) for verdict in found}


def every(root, source, languages):
    """The verdicts on each file of each language."""
    pairs = [(l, n) for l in languages for n in names(root, source, l)]
    return {pair: lines(root, source, *pair) for pair in pairs}


def tell(files):
    print("\n".join(sorted(set().union(*files.values()))))


def plain(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)


def main(arguments):
    seeds = None
    if arguments[0] == "--seeds":
        seeds, arguments = arguments[1], arguments[2:]
    root, source, *languages = arguments
    whole = every(root, source, languages)
    if seeds is None:
        tell(whole)
        return
    with open(seeds, encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table]
    for number, row in enumerate(rows, 1):
        # Those that change a second file are not for this judge.
        if row[0].startswith("#") or not row[1].startswith("locales/") or len(row) > 6:
            continue
        path = os.path.join(root, row[1])
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text.replace(plain(row[2]), plain(row[3]), 1))
        print(f"= {number}")
        changed, name = row[1].split("/")[1:]
        of = languages if changed == source else [changed]
        files = {pair: said for pair, said in whole.items() if pair[0] in of}
        files |= {(language, name): lines(root, source, language, name) for language in of}
        tell(files)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)


if __name__ == "__main__":
    main(sys.argv[1:])
