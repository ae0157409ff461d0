"""Reads print files: boxes, and the labels of the pages on each side.

print.py boxes FILE       the boxes of each page in millimetres, and what the file says of itself
print.py labels FILE      for each page of the file its labels: text, left, top, in millimetres
print.py fold FILE rtl    the labels in the order of the folded booklet, as one turns its pages
print.py qr FILE          what the QR codes on its pages say
print.py intent FILE      the output intent, and the digest of its profile
"""

import hashlib
import re
import subprocess
import sys

import pikepdf

MM = 25.4 / 72


def boxes(path):
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            for name in ("MediaBox", "TrimBox", "BleedBox"):
                box = page.get("/" + name)
                box = " ".join(f"{float(value) * MM:.2f}" for value in box) if box else "-"
                print(f"{name} {box}", end="\t")
            print()
        root = pdf.Root
        said = [key for key in ("/StructTreeRoot", "/MarkInfo", "/OutputIntents", "/AF") if key in root]
        xmp = root.Metadata.read_bytes().decode()
        said += [word for word in ("pdfaid", "pdfuaid") if word in xmp]
        print("claims", *said)
        preferences = root.ViewerPreferences
        print("duplex", preferences.get("/Duplex", "-"), preferences.PrintScaling)
        for key in ("/Title", "/Creator", "/Keywords"):
            print(key, pdf.docinfo[key])


def labels(path):
    """For each page its labels, such as p3: words with a place."""
    text = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    pages, word = [], re.compile(r'xMin="([^"]*)" yMin="([^"]*)" .*>([a-z]\d+)</word>')
    for line in text.stdout.decode().splitlines():
        if "<page " in line:
            width, height = map(float, re.findall(r'(?:width|height)="([^"]*)"', line))
            pages.append((width * MM, height * MM, []))
        found = word.search(line)
        if found:
            left, top = float(found[1]) * MM, float(found[2]) * MM
            pages[-1][2].append((found[3], left, top))
    return pages


def fold(path, rtl):
    """Takes the sheets as a printer prints them, front and back, folds each in the middle, puts them
    into each other, and turns the pages. A label in the lower half is upside down."""
    sides = []
    for width, height, words in labels(path):
        side = ["-", "-"]
        for word, left, top in words:
            middle = width / 2
            at = 0 if left < middle else 1
            assert side[at] == "-", (word, side)
            side[at] = word + ("!" if top > height / 2 else "")
        sides.append(side)
    assert len(sides) % 2 == 0
    sheets = list(zip(sides[::2], sides[1::2]))
    left, right = 0, 1
    # Behind the left half of a front is the right half of its back.
    outer, inner = (left, right) if rtl else (right, left)
    first = [(front[outer], back[inner]) for front, back in sheets]
    second = [(back[outer], front[inner]) for front, back in reversed(sheets)]
    print(*[label for leaf in first + second for label in leaf])


def qr(path):
    import zxingcpp
    from PIL import Image

    with pikepdf.open(path) as pdf:
        count = len(pdf.pages)
    for page in range(1, count + 1):
        command = ["pdftoppm", "-r", "150", "-f", str(page), "-l", str(page), "-png", path]
        picture = subprocess.run(command, capture_output=True, check=True).stdout
        import io

        for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture))):
            corners = code.position
            width = (corners.top_right.x - corners.top_left.x) / 150 * 25.4
            print(page, code.text, code.ec_level, f"{width:.1f}")


def intent(path):
    with pikepdf.open(path) as pdf:
        for intent in pdf.Root.OutputIntents:
            profile = intent.DestOutputProfile
            digest = hashlib.sha256(profile.read_bytes()).hexdigest()
            print(intent.S, intent.OutputConditionIdentifier, profile.N, digest)


command, path, *rest = sys.argv[1:]
if command == "labels":
    for _, _, words in labels(path):
        print(*(f"{word} {left:.1f} {top:.1f}" for word, left, top in sorted(words)), sep="\t")
elif command == "fold":
    fold(path, rest == ["rtl"])
else:
    {"boxes": boxes, "qr": qr, "intent": intent}[command](path)
