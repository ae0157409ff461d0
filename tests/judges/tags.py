"""The structure tree of a PDF: what a screen reader reads, and where that is on the pages.

    tags.py FILE...     prints the trees
"""

import re
import sys
from dataclasses import dataclass, field
from functools import cached_property

import pikepdf
from pikepdf import Array, Name, String

# Elements that are parts of a line. All others begin and end a line of their own.
INLINE = {"Span", "Link", "Reference", "Em", "Strong", "Quote", "Code", "Sub", "Note"}


@dataclass
class Run:
    """Letters of one size on one line. Lengths are in points, from the lower left corner."""

    text: str
    lang: str
    page: int
    x: float
    end: float
    y: float
    size: float
    capitals: float

    @property
    def top(self):
        """The height of the capitals, which is where Typst begins a line."""
        return self.y + self.capitals * self.size


@dataclass
class Link:
    """A link annotation: what a screen reader says of it."""

    page: int
    description: str


@dataclass
class Element:
    kind: str
    lang: str
    parent: object = None
    alt: str | None = None
    title: str | None = None
    block: bool = True
    kids: list = field(default_factory=list)

    def all(self, kind=object):
        """What is in the element, in reading order: elements, runs, links."""
        for kid in self.kids:
            if isinstance(kid, kind):
                yield kid
            if isinstance(kid, Element):
                yield from kid.all(kind)

    def elements(self, *kinds):
        return [e for e in self.all(Element) if not kinds or e.kind in kinds]

    @property
    def children(self):
        return [kid for kid in self.kids if isinstance(kid, Element)]

    @cached_property
    def runs(self):
        return list(self.all(Run))

    @property
    def text(self):
        return "".join(run.text for run in self.runs)

    def own(self):
        """The runs in the element and in its parts of a line."""
        for kid in self.kids:
            if isinstance(kid, Run):
                yield kid
            elif isinstance(kid, Element) and not kid.block:
                yield from kid.own()

    def above(self):
        """The elements around this one, the innermost first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def inside(self, *kinds):
        return any(element.kind in kinds for element in self.above())

    def lines(self):
        """The texts that are read as one, as lists of runs. A figure is read as its description."""
        found = [[]]

        def visit(element):
            for kid in element.kids:
                if isinstance(kid, Run):
                    found[-1].append(kid)
                elif isinstance(kid, Element):
                    if kid.block:
                        found.append([])
                    if kid.alt is None:
                        visit(kid)
                    if kid.block:
                        found.append([])

        visit(self)
        return [line for line in found if line]


def items(value):
    """One value, or each of several."""
    return [] if value is None else list(value) if isinstance(value, Array) else [value]


def times(a, b):
    """The product of two transformations."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class Font:
    """The characters and widths of the glyphs of a font that Typst embeds: two bytes each."""

    def __init__(self, font):
        descendant = font.DescendantFonts[0]
        self.capitals = float(descendant.FontDescriptor.CapHeight) / 1000
        self.characters = {}
        table = font.ToUnicode.read_bytes().decode("latin-1")
        for kind, body in re.findall(r"beginbf(char|range)(.*?)endbf", table, re.S):
            codes = re.findall(r"<([0-9A-Fa-f]+)>", body)
            step = 2 if kind == "char" else 3
            for entry in zip(*[iter(codes)] * step):
                first, last = int(entry[0], 16), int(entry[step - 2], 16)
                text = bytes.fromhex(entry[-1]).decode("utf-16-be")
                for code in range(first, last + 1):
                    self.characters[code] = text[:-1] + chr(ord(text[-1]) + code - first)
        self.widths, widths = {}, list(descendant.get("/W", []))
        while widths:
            first, second = int(widths.pop(0)), widths.pop(0)
            if isinstance(second, Array):
                self.widths.update({first + i: float(w) for i, w in enumerate(second)})
            else:
                width = float(widths.pop(0))
                self.widths.update(dict.fromkeys(range(first, int(second) + 1), width))

    def read(self, parts, reverse=False):
        """Text and width of what TJ shows, whose letters may be from right to left."""
        text, width = "", 0.0
        for part in parts:
            if isinstance(part, String):
                data = bytes(part)
                for code in (data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)):
                    letter = self.characters[code]
                    text = letter + text if reverse else text + letter
                    width += self.widths.get(code, 1000.0)
            else:
                width -= float(part)
        return text, width / 1000


class Pdf:
    """A PDF with its structure tree: `root`, and the number of its pages."""

    def __init__(self, path):
        self.file = pikepdf.open(path)
        self.pages = len(self.file.pages)
        self.numbers = {page.objgen: n for n, page in enumerate(self.file.pages, 1)}
        self.fonts, self.contents = {}, {}
        self.root = Element("PDF", str(self.file.Root.Lang))
        for top in items(self.file.Root.StructTreeRoot.K):
            self.add(top, self.root, None)

    def add(self, node, parent, page):
        """Puts what the structure tree has at a place into its element."""
        if isinstance(node, int):
            for run in self.marked(page).get(node, []):
                run.lang = run.lang or parent.lang
                parent.kids.append(run)
            return
        page = node.get("/Pg", page)
        if node.get("/Type") == Name.MCR:
            self.add(int(node.MCID), parent, page)
        elif node.get("/Type") == Name.OBJR:
            link = Link(self.numbers[page.objgen], str(node.Obj.get("/Contents", "")))
            parent.kids.append(link)
        else:
            kind = str(node.S)[1:]
            element = Element(
                kind,
                str(node.get("/Lang", parent.lang)),
                parent,
                str(node.Alt) if "/Alt" in node else None,
                str(node.T) if "/T" in node else None,
                kind not in INLINE,
            )
            parent.kids.append(element)
            for kid in items(node.get("/K")):
                self.add(kid, element, page)

    def marked(self, page):
        """The runs of a page by the number of the marked content that they are in."""
        number = self.numbers[page.objgen]
        if number not in self.contents:
            self.contents[number] = {}
            self.interpret(page, page.get("/Resources"), (1, 0, 0, 1, 0, 0), [], number)
        return self.contents[number]

    def interpret(self, stream, resources, start, marks, number):
        """Runs a content stream. `marks` are the marked contents around it."""
        matrix, saved, place, font, size = start, [], start, None, 0.0
        for operands, operator in pikepdf.parse_content_stream(stream):
            operator = str(operator)
            if operator == "q":
                saved.append((matrix, font, size))
            elif operator == "Q":
                matrix, font, size = saved.pop()
            elif operator == "cm":
                matrix = times([float(value) for value in operands], matrix)
            elif operator == "BT":
                place = (1, 0, 0, 1, 0, 0)
            elif operator == "Tm":
                place = [float(value) for value in operands]
            elif operator == "Tf":
                font, size = self.font(resources.Font[str(operands[0])]), float(operands[1])
            elif operator in ("Tj", "TJ"):
                shown = operands[0] if operator == "TJ" else [operands[0]]
                reverse = any("/Reversed" in mark for mark in marks)
                shown = font.read(shown, reverse)
                self.show(shown, font, size, times(place, matrix), marks, number)
            elif operator in ("BDC", "BMC"):
                properties = operands[1] if len(operands) > 1 else {}
                # Letters from right to left, in the order in which they stand on the line.
                if operands[0] == Name.ReversedChars:
                    properties = {"/Reversed": True}
                if isinstance(properties, Name):
                    properties = resources.Properties[str(properties)]
                marks.append(dict(properties.items()))
            elif operator == "EMC":
                marks.pop()
            elif operator == "Do":
                form = resources.XObject[str(operands[0])]
                if form.get("/Subtype") == Name.Form:
                    own = [float(value) for value in form.get("/Matrix", (1, 0, 0, 1, 0, 0))]
                    inside = form.get("/Resources", resources)
                    self.interpret(form, inside, times(own, matrix), marks, number)

    def show(self, shown, font, size, place, marks, number):
        """Adds letters to the innermost marked content of the structure tree around them."""
        text, width = shown
        mark = next((mark for mark in reversed(marks) if "/MCID" in mark), None)
        if mark is None:
            return
        # Text that replaces letters, such as a space that does not break.
        for outer in marks[marks.index(mark):]:
            if "/ActualText" in outer:
                text, outer["/ActualText"] = str(outer["/ActualText"]), ""
                break
        lang = next((str(mark["/Lang"]) for mark in reversed(marks) if "/Lang" in mark), "")
        scale = (place[2] ** 2 + place[3] ** 2) ** 0.5
        end = place[4] + width * size * place[0]
        run = Run(text, lang, number, place[4], end, place[5], size * scale, font.capitals)
        runs = self.contents[number].setdefault(int(mark["/MCID"]), [])
        reverse = any("/Reversed" in mark for mark in marks)
        after = [i for i, other in enumerate(runs) if other.y == run.y and other.x < run.x]
        runs.insert(after[0] if reverse and after else len(runs), run)

    def font(self, font):
        if font.objgen not in self.fonts:
            self.fonts[font.objgen] = Font(font)
        return self.fonts[font.objgen]


def spoken(runs, lang):
    """The text of runs, with the language of each that is in another."""
    said, now = "", lang
    for run in runs:
        if run.lang != now:
            said += ("›" if now != lang else "") + (f"‹{run.lang} " if run.lang != lang else "")
            now = run.lang
        said += run.text
    return said + ("›" if now != lang else "")


def outline(element, depth=0, place=None):
    """The lines of a tree: kind, language if it changes, description, links, text."""
    place = place or Link(0, "")
    first = next((kid.page for kid in element.all((Run, Link))), place.page)
    if first != place.page:
        place.page = first
        yield f"page {first}"
    line = "  " * depth + element.kind
    if element.parent is None or element.lang != element.parent.lang:
        line += f" [{element.lang}]"
    if element.alt is not None:
        line += f" alt: {element.alt}"
    links = [kid.description for kid in element.kids if isinstance(kid, Link)]
    if links:
        line += " → " + " / ".join(dict.fromkeys(links))
    parts = []
    for kid in element.kids:
        if isinstance(kid, Element):
            parts.append(kid)
        elif isinstance(kid, Run) and parts and isinstance(parts[-1], list):
            parts[-1].append(kid)
        elif isinstance(kid, Run):
            parts.append([kid])
    if len(parts) == 1 and isinstance(parts[0], list):
        yield f"{line}: {spoken(parts[0], element.lang)}"
        return
    yield line
    for part in parts:
        if isinstance(part, list):
            yield "  " * (depth + 1) + ": " + spoken(part, element.lang)
        else:
            yield from outline(part, depth + 1, place)


if __name__ == "__main__":
    for path in sys.argv[1:]:
        print("\n".join(outline(Pdf(path).root)))
