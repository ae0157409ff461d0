"""The figures of a PDF, as JSON: what is said of them, and what is printed in them.

    pictures.py FILE     prints {"figures": [{page, alt, smallest, texts}], "collisions": [...]}

`smallest` is the smallest type size in a figure, in points. `collisions` are pairs of words that cover
each other, by the boxes of poppler.
"""

import html
import json
import re
import subprocess
import sys

from tags import Pdf

# The boxes of poppler reach from the ascent to the descent of a font. This part of their height has
# letters; and this much, in points, words may touch.
CORE = (0.32, 0.72)
TOUCH = 0.6

WORD = re.compile(
    r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
)


def figures(path):
    for figure in Pdf(path).root.elements("Figure"):
        if figure.alt is None:
            continue
        runs = [run for run in figure.runs if run.text.strip()]
        yield {
            "page": runs[0].page if runs else 0,
            "alt": figure.alt,
            "smallest": min((run.size for run in runs), default=0),
            "texts": [run.text for run in runs],
        }


def collisions(path):
    said = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    for number, page in enumerate(said.stdout.decode().split("<page ")[1:], 1):
        words = []
        for x, y, end, bottom, text in WORD.findall(page):
            x, y, end, bottom = float(x), float(y), float(end), float(bottom)
            text, width, height = html.unescape(text), end - x, bottom - y
            if len(text) > 2 and height > 1.5 * width:
                # Turned to the left.
                words.append((y, bottom, x + CORE[0] * width, x + CORE[1] * width, text))
            else:
                words.append((y + CORE[0] * height, y + CORE[1] * height, x, end, text))
        words.sort()
        for i, (top, bottom, x, end, text) in enumerate(words):
            for other in words[i + 1 :]:
                if other[0] >= bottom - TOUCH:
                    break
                if min(end, other[3]) - max(x, other[2]) > TOUCH:
                    yield f"page {number}: {text} and {other[4]}"


if __name__ == "__main__":
    found = {"figures": list(figures(sys.argv[1])), "collisions": list(collisions(sys.argv[1]))}
    print(json.dumps(found, ensure_ascii=False))
