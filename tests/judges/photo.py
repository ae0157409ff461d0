"""Makes pictures for tests: photo.py FILE FORMAT WIDTH HEIGHT [cmyk | turned | cut].

The left half is red and the right half is blue. `turned` says in its metadata that it is to be turned
by 90° to the right; the end of one that is `cut` is missing."""

import sys

from PIL import Image

path, form, width, height, *how = sys.argv[1:]
width, height = int(width), int(height)
picture = Image.new("RGB", (width, height), (200, 20, 20))
picture.paste((20, 20, 200), (width // 2, 0, width, height))
options = {}
if "cmyk" in how:
    picture = picture.convert("CMYK")
if "turned" in how:
    exif = Image.Exif()
    exif[0x0112] = 6
    options["exif"] = exif
picture.save(path, form, **options)
if "cut" in how:
    with open(path, "r+b") as file:
        file.truncate(len(file.read()) // 2)
