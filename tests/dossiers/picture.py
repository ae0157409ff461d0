"""Draws data/pictures/harbour.jpg of the dossier `health`: a picture in the place of a photograph.
The harbour is invented, and anybody may use the picture."""

import random
import sys

from PIL import Image, ImageDraw

random.seed(1)
width, height = 1600, 1100
picture = Image.new("RGB", (width, height))
draw = ImageDraw.Draw(picture)
for y in range(height):
    sky = (236 - y // 12, 214 - y // 20, 190 + y // 24) if y < 620 else (60, 104 + (y - 620) // 12, 130)
    draw.line([(0, y), (width, y)], fill=sky)
draw.ellipse([1120, 150, 1260, 290], fill=(250, 236, 200))
for far, color in ((0, (150, 158, 168)), (70, (112, 126, 132))):
    points = [(0, 640)]
    for x in range(0, width + 100, 100):
        points.append((x, 470 + far + random.randint(-70, 70)))
    draw.polygon([*points, (width, 640)], fill=color)
x = 60
while x < 960:
    w, h = random.randint(60, 110), random.randint(90, 190)
    wall = random.choice([(228, 206, 172), (206, 150, 118), (236, 226, 206), (188, 120, 96)])
    draw.rectangle([x, 690 - h, x + w, 690], fill=wall)
    draw.polygon([(x - 6, 690 - h), (x + w / 2, 660 - h), (x + w + 6, 690 - h)], fill=(140, 74, 60))
    for wx in range(x + 14, x + w - 20, 28):
        for wy in range(706 - h, 660, 46):
            draw.rectangle([wx, wy, wx + 12, wy + 20], fill=(74, 74, 86))
    x += w + random.randint(4, 14)
draw.rectangle([0, 690, 1100, 720], fill=(120, 112, 104))
for bx, by, s in ((560, 860, 1.4), (1180, 800, 1.0), (980, 960, 1.8)):
    hull = [(-90, 0), (90, 0), (64, 34), (-64, 34)]
    draw.polygon([(bx + dx * s, by + dy * s) for dx, dy in hull], fill=(70, 46, 44))
    draw.line([(bx, by), (bx, by - 150 * s)], fill=(60, 50, 48), width=int(4 * s))
    sail = [(4, -140), (80, -12), (4, -12)]
    draw.polygon([(bx + dx * s, by + dy * s) for dx, dy in sail], fill=(246, 240, 226))
picture.save(sys.argv[1], quality=58, optimize=True)
