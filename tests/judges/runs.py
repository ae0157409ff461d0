"""Where the texts of PDFs are, in the order in which they are read.

    runs.py FILE...     prints a line for each run: page, left and right end, baseline, language, text
"""

import sys

from tags import Pdf, Run

for path in sys.argv[1:]:
    for run in Pdf(path).root.all(Run):
        places = [f"{place:.1f}" for place in (run.x, run.end, run.y)]
        print("\t".join([str(run.page), *places, run.lang, run.text.replace("\n", " ")]))
