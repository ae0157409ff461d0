"""Reads XLIFF 1.2 files with translate-toolkit, as suites that are built on it do, translates one text
of each, and saves them. Prints how many texts each has, how many are translated, and what a
placeholder says.

    xliff1.py FILE ID TRANSLATION
"""

import sys

from translate.storage.xliff import xlifffile

name, wanted, translation = sys.argv[1:]
store = xlifffile.parsefile(name)
units = [unit for unit in store.units if unit.istranslatable()]
print(len(units), sum(unit.istranslated() for unit in units), store.sourcelanguage, store.targetlanguage)
for unit in units:
    if unit.xmlelement.get("resname") == wanted:
        unit.target = translation
        unit.marktranslated = True
store.savefile(name)
