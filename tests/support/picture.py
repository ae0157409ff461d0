"""Makes a picture of pages: picture.py OUT (page|crop) PAGE.png …

`crop` leaves out the margins; `page` draws a thin edge around whole pages. Several pages stand side
by side. The picture is 700 pixels wide and has few colours. One that looks the same as before is left
alone, so that another version of poppler changes none.
"""

import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageOps, ImageStat

WIDTH = 700
COLOURS = 40
# The most of a page that is shown, as part of its width, and what is cut off at its sides.
HEIGHT = 0.55
SIDES = 0.085
# The mean difference of two pictures, in levels of 0 to 255, that nobody sees.
SAME = 0.6

out, how, *paths = sys.argv[1:]
pages = [Image.open(path).convert("RGB") for path in paths]
if how == "crop":
    # At the sides by the same share for all, so that all pictures have one scale.
    side = round(pages[0].width * SIDES)
    for i, page in enumerate(pages):
        blank = Image.new("RGB", page.size, "white")
        _, top, _, bottom = ImageChops.difference(page, blank).getbbox()
        strip = page.crop((side, top, page.width - side, bottom))
        if strip.height > HEIGHT * strip.width:
            # Up to the last white line that has room.
            rows = strip.convert("L").point(lambda level: 255 * (level < 255))
            ends = range(round(HEIGHT * strip.width), 8, -1)
            ends = (y for y in ends if not rows.crop((0, y - 8, strip.width, y)).getbbox())
            strip = strip.crop((0, 0, strip.width, next(ends, strip.height)))
        pages[i] = ImageOps.expand(strip, (0, side // 8), "white")
else:
    pages = [ImageOps.expand(page, 2, "#b9bdc5") for page in pages]
gap = pages[0].width // 30
width = sum(page.width for page in pages) + gap * (len(pages) - 1)
sheet = Image.new("RGB", (width, max(page.height for page in pages)), "white")
x = 0
for page in pages:
    sheet.paste(page, (x, 0))
    x += page.width + gap
height = round(sheet.height * WIDTH / sheet.width)
picture = sheet.resize((WIDTH, height), Image.Resampling.LANCZOS)

before = Path(out)
if before.exists():
    old = Image.open(before).convert("RGB")
    if old.size == picture.size:
        difference = ImageStat.Stat(ImageChops.difference(old, picture)).mean
        if max(difference) < SAME:
            sys.exit()

# The colours of areas as they are, and others between them.
areas = sorted(picture.getcolors(picture.width * picture.height), reverse=True)[: COLOURS // 2]
others = picture.quantize(COLOURS // 2, method=Image.Quantize.MAXCOVERAGE).getpalette()
palette = Image.new("P", (1, 1))
palette.putpalette([level for _, colour in areas for level in colour] + others)
picture.quantize(palette=palette, dither=Image.Dither.NONE).save(before, optimize=True)
