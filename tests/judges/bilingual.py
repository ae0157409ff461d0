"""What is wrong with editions in one or several languages, by their structure trees.

    bilingual.py TABLE

Each line of the table is an edition: its report, languages (`fr,ko`), layout (`columns`,
`facing`, `sequence`, or `-` with one language) and file, and for facing pages the file of the
same edition in columns, with tabs between them. Prints a line for each fault, and for each edition
what was judged: `= report languages layout`, pages, links, items of lists, headings, counterparts.
"""

import re
import sys
from collections import Counter, defaultdict
from functools import cached_property, lru_cache

from tags import Link, Pdf, Run

MILLIMETRE = 72 / 25.4

# Counterparts begin at the same height, but for this.
TOLERANCE = 0.5 * MILLIMETRE

LETTER = re.compile(r"[^\W\d_]")
HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
# A single letter may be a number: `S1`.
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]{2}")
# What Typst says of a link to a page or section that nobody described.
PLACE = re.compile(r"(?i)(page|section|chapter|figure|table|쪽|페이지|절|)[\s\d.,:]*")
ADDRESS = re.compile(r"(https?://)?[\w-]+(\.[\w-]+)+(/\S*)?")
HEADING = re.compile(r"H\d?")

load = lru_cache(maxsize=8)(Pdf)


def base(lang):
    return lang.split("-")[0]


def squeezed(text):
    """A text as it is compared: ends of lines may have added hyphens."""
    return re.sub(r"[\s\u00ad-]", "", text)


def spoken(runs):
    """How many letters there are in each language."""
    count = Counter()
    for run in runs:
        count[base(run.lang)] += len(LETTER.findall(run.text))
    return +count


def first_paragraph(cell):
    while any(kid.block for kid in cell.children):
        cell = next(kid for kid in cell.children if kid.block)
    return cell


class Edition:
    def __init__(self, report, langs, layout, path, columns=None):
        self.report, self.langs, self.layout = report, langs.split(","), layout
        self.name = f"{report} {langs} {layout}"
        self.pdf = load(path)
        self.tree = self.pdf.root
        self.columns = columns and Edition(report, langs, "columns", columns)
        self.faults = []
        self.measured = 0

    def fault(self, rule, where, text):
        text = re.sub(r"\s+", " ", text)[:90]
        self.faults.append(f"{self.name}: page {where.page}: {rule}: {text}")

    def judge(self):
        for element in self.tree.elements():
            for link in element.kids:
                if isinstance(link, Link):
                    self.link(link, element)
        for line in self.tree.lines():
            for run in line:
                self.language(run)
            for left, right in zip(line, line[1:]):
                if not self.joined(left, right):
                    words = f"{left.text[-30:]}|{right.text[:30]}"
                    self.fault("words without a space", left, words)
        if len(self.langs) > 1:
            self.numbers()
            layouts = {"columns": self.in_columns, "facing": self.facing, "sequence": self.in_turn}
            layouts[self.layout]()

    # Links and languages.

    def link(self, link, element):
        """A link says where it leads, in the language of its text."""
        said = link.description
        if PLACE.fullmatch(said):
            self.fault("link that does not say where it leads", link, said)
            return
        # A name in Latin letters, or an address, is the same in Korean.
        name = squeezed(re.sub(r",? \d+$", "", said))
        other = (e for e in element.above() if e.block and e.text != element.text)
        around = next(other, self.tree)
        same = name in squeezed(around.text) or "://" in said or "@" in said
        lang = base(element.lang)
        if HANGUL.search(said):
            both = len(self.langs) > 1 and LATIN.search(said)
            wrong = lang != "ko" and not both
        else:
            wrong = lang == "ko" and not same
        if wrong:
            self.fault(f"description of a link, marked as {lang}", link, said)

    def language(self, run):
        """Letters are marked as a language that is written with them."""
        korean = base(run.lang) == "ko"
        if HANGUL.search(run.text) and not korean:
            self.fault(f"Hangul, marked as {run.lang}", run, run.text)
        if LATIN.search(ADDRESS.sub("", run.text)) and korean:
            self.fault("Latin letters, marked as Korean", run, run.text)

    @staticmethod
    def joined(left, right):
        """Whether letters are as close in the text as on the page."""
        if not left.text or not right.text or left.text[-1].isspace() or right.text[0].isspace():
            return True
        # Chinese and Japanese have no spaces between words; a justified line has some between letters.
        if UNSPACED.match(left.text[-1]) or UNSPACED.match(right.text[0]):
            return True
        # Lines from right to left are measured by runs.py.
        if {base(left.lang), base(right.lang)} & RIGHT_TO_LEFT:
            return True
        size = max(left.size, right.size)
        if left.page == right.page and abs(left.y - right.y) < 0.6 * size:
            return -1 < (right.x - left.end) / size < 0.16
        # A line may end after these, before a bracket, and between syllables.
        syllables = HANGUL.match(left.text[-1]) and HANGUL.match(right.text[0])
        return left.text[-1] in "-\u00ad–·/" or right.text[0] in "([" or bool(syllables)

    # Captions and headings.

    def numbers(self):
        """Tables and figures have the same numbers in each language."""
        found = {lang: [] for lang in self.langs}
        for caption in self.tree.elements("Caption"):
            for line in caption.lines():
                number = re.search(r"\d+", "".join(run.text for run in line))
                lang = base(line[0].lang)
                if number and lang in found:
                    found[lang].append(number.group())
        if len(set(map(tuple, found.values()))) > 1:
            self.fault("captions with other numbers", self.tree.runs[0], str(found))

    def headings(self):
        return [element for element in self.tree.elements() if HEADING.fullmatch(element.kind)]

    def bookmarks(self):
        found = []
        with self.pdf.file.open_outline() as outline:
            left = list(outline.root)
            while left:
                item = left.pop(0)
                found.append(item.title)
                left = list(item.children) + left
        return found

    def bookmarked(self):
        """A bookmark has the title of a heading in each language."""
        known = [squeezed(heading.text) for heading in self.headings()]
        for bookmark in self.bookmarks():
            # A heading may have the two names of a title apart.
            titles = [squeezed(title) for title in re.split(r" · |\s*–\s*", bookmark)]
            if not any(all(title in heading for title in titles) for heading in known):
                self.fault("bookmark that is not a heading", self.tree.runs[0], bookmark)

    # Side by side: counterparts are cells of a grid, in the columns of the page.

    def in_columns(self):
        self.bookmarked()
        covered = set()
        for cells in self.counterparts():
            covered.update(id(run) for cell in cells for run in cell.runs)
            self.level(cells)
        if not covered:
            self.fault("no counterparts", self.tree.runs[0], "")
        for element in self.tree.elements():
            own = list(element.own()) if element.block else []
            if own and id(own[0]) not in covered:
                self.alone(element, own)

    def counterparts(self):
        """Cells that say the same, as lists: one for each language."""
        count, found, grouped = len(self.langs), [], set()
        grids = [element for element in self.tree.elements() if len(element.children) >= count]
        edges = self.edges(grids)
        for grid in grids:
            # Within a column nothing is a counterpart.
            around = [grid, *grid.above()]
            heading = next((element for element in around if element.title), None)
            if any(id(element) in grouped for element in around):
                continue
            at = 0
            while at + count <= len(grid.children):
                cells = grid.children[at : at + count]
                if self.beside(cells, edges) and self.titled(cells, heading):
                    found.append(cells)
                    grouped.update(map(id, cells))
                    at += count
                else:
                    at += 1
        return found

    @staticmethod
    def titled(cells, heading):
        """Whether cells of a heading have its titles, and not the names in a title."""
        if heading is None:
            return True
        texts = dict.fromkeys(re.sub(r"^\d+\s+", "", cell.text) for cell in cells)
        return squeezed("".join(texts)) == squeezed(heading.title.replace(" · ", ""))

    def edges(self, grids):
        """Where the columns of left-hand and right-hand pages begin: where most grids have them."""
        starts = defaultdict(Counter)
        for grid in grids:
            cells = grid.children[: len(self.langs)]
            if all(cell.kind == "Div" and cell.runs for cell in cells):
                row = tuple(round(min(run.x for run in cell.runs)) for cell in cells)
                if len(set(row)) == len(row) and sorted(row) == list(row):
                    starts[cells[0].runs[0].page % 2][row] += 1
        return {side: rows.most_common(1)[0][0] for side, rows in starts.items()}

    def beside(self, cells, edges):
        """Whether cells are counterparts: each is in a column of the page, or all in a language."""

        def inside(run, index):
            starts = (*edges.get(run.page % 2, ()), 1e6)
            if len(starts) <= index + 1:
                return False
            return starts[index] - 2 <= run.x and run.end < starts[index + 1] - 2

        if all(cell.kind == "Div" for cell in cells) and any(cell.runs for cell in cells):
            if all(inside(run, index) for index, cell in enumerate(cells) for run in cell.runs):
                return True
        each = all(
            cell.kind in ("Div", "TD", "TH") and set(spoken(cell.runs)) == {lang}
            for lang, cell in zip(self.langs, cells)
        )
        starts = each and [min(run.x for run in cell.runs) for cell in cells]
        return each and starts == sorted(set(starts))

    def level(self, elements):
        """Counterparts begin at the same height, each in its language."""
        empty = [lang for lang, element in zip(self.langs, elements) if not element.runs]
        runs = [element.runs[0] for element in elements if element.runs]
        text = " / ".join(element.text[:40] for element in elements)
        if empty:
            self.fault(f"text that is not in {', '.join(empty)}", runs[0], text)
            return
        # Titles of works are in their own language everywhere.
        same = len({squeezed(element.text) for element in elements}) == 1
        for lang, element in zip(self.langs, elements):
            letters = spoken(element.runs)
            if letters and lang not in letters and not same:
                self.fault(f"text that is not marked as {lang}", runs[0], element.text)
        self.measured += 1
        pages = [run.page for run in runs]
        opposite = self.layout == "facing" and (pages[0] > 1 or not self.together)
        if pages != [pages[0] + (i if opposite else 0) for i in range(len(pages))]:
            self.fault(f"counterparts on pages {', '.join(map(str, pages))}", runs[0], text)
            return
        tops = [self.top(element) for element in elements]
        if max(tops) - min(tops) > TOLERANCE:
            apart = (max(tops) - min(tops)) / MILLIMETRE
            self.fault(f"counterparts {apart:.1f} mm apart", runs[0], text)

    @staticmethod
    def top(element):
        """The top of the first line, which may have letters of several sizes."""
        first = element.runs[0]
        return max(
            run.top
            for run in element.runs
            if run.page == first.page and abs(run.y - first.y) < 0.1
        )

    @staticmethod
    def middle(element):
        """The height of the middle of a text."""
        return (max(run.top for run in element.runs) + min(run.y for run in element.runs)) / 2

    def alone(self, element, runs):
        """What is not in the columns is in each language, or has those beside it."""
        text = "".join(run.text for run in runs)
        letters = set(spoken(runs))
        if not letters or self.has_all(letters) or ADDRESS.fullmatch(text):
            return
        # The name in Hangul of what has the same name in the languages of the page.
        if letters == {"ko"} and "ko" not in self.langs:
            return
        around = [element, *element.above()]
        if any(e.kind in ("Title", "Figure", "Caption", "TOC", "Table") for e in around):
            return
        if "ko" not in self.langs and any(HEADING.fullmatch(e.kind) for e in around):
            return
        beside = element.parent.children
        at = next(i for i, kid in enumerate(beside) if kid is element)
        near = beside[max(at - len(self.langs) + 1, 0) : at + len(self.langs)]
        # A year is beside the same in words.
        near = [run for kid in near if kid.kind == element.kind for run in kid.runs]
        if self.has_all({base(run.lang) for run in near if re.search(r"\w", run.text)}):
            return
        if "ko" in self.langs or len(text) > len("a name that is the same in both languages"):
            self.fault("text without its counterpart", runs[0], element.text)

    def has_all(self, langs):
        """Whether these are all languages of the edition; of three, two may have the same name."""
        missing = set(self.langs) - langs
        return not missing or len(self.langs) > 2 and len(missing) == 1 and "ko" not in missing

    # Facing pages: a page, then its counterpart. The first page has all languages side by side, but
    # of a sheet that has one language on each page.

    @cached_property
    def together(self):
        """Whether the first page has all languages, and not only words of them."""
        letters = spoken(run for run in self.tree.runs if run.page == 1)
        return min(letters[lang] for lang in self.langs) > 0.1 * letters.total()

    def facing(self):
        known = self.columns.bookmarks()
        for title in self.bookmarks():
            if title not in known:
                self.fault("bookmark other than in columns", self.tree.runs[0], title)
        if self.together:
            for cells in self.counterparts():
                if cells[0].runs and cells[0].runs[0].page == 1:
                    self.level(cells)
        self.opposite_paragraphs()
        self.opposite_rows()
        page = 0
        for run in self.tree.runs:
            if run.page < page:
                self.fault("read after a later page", run, run.text)
            page = max(page, run.page)
        for page, lang in self.main_languages():
            if lang != self.langs[(page - (0 if self.together else 1)) % 2]:
                self.fault(f"page in {lang}", Link(page, ""), "")

    def opposite_paragraphs(self):
        """Paragraphs that are counterparts in columns are so on facing pages."""
        places = defaultdict(list)
        for element in self.tree.elements():
            if element.block and element.runs and not any(kid.block for kid in element.children):
                # Of a list, the first paragraph begins a row.
                listed = next((e for e in element.above() if e.kind == "L"), None)
                if listed is None or listed.runs[0] is element.runs[0]:
                    table = element.kind in ("TD", "TH") or element.inside("Table", "TOC")
                    places[squeezed(element.text), table].append(element)
        seen = set()
        for cells in self.columns.counterparts():
            if not all(cell.runs for cell in cells):
                continue
            firsts = [first_paragraph(cell) for cell in cells]
            keys = tuple((squeezed(e.text), bool(e.inside("Table", "TOC"))) for e in firsts)
            found = [places[key] for key in keys]
            if keys in seen or len({len(elements) for elements in found}) > 1:
                continue
            seen.add(keys)
            for pair in zip(*found):
                if len({element.runs[0].page for element in pair}) > 1:
                    self.level(pair)

    def opposite_rows(self):
        """Rows of tables. Texts in their cells may be centred, and differ in their lines."""
        rows = defaultdict(list)
        for row in self.tree.elements("TR"):
            if row.runs and (row.runs[0].page > 1 or not self.together):
                rows[row.runs[0].page].append(row)
        for page in sorted(rows):
            if page % 2 == self.together:
                continue
            here, there = rows[page], rows.get(page + 1, [])
            if len(here) != len(there):
                wrong = f"{len(here)} rows, {len(there)} opposite"
                self.fault(wrong, here[0].runs[0], here[0].text)
                continue
            for left, right in zip(here, there):
                self.measured += 1
                cells = zip(left.children, right.children)
                apart = [
                    abs(height(cells[0]) - height(cells[1]))
                    for cells in cells
                    if all(cell.runs for cell in cells)
                    for height in (self.top, self.middle)
                ]
                if apart and min(apart) > TOLERANCE:
                    wrong = f"rows {min(apart) / MILLIMETRE:.1f} mm apart"
                    self.fault(wrong, left.runs[0], left.text)

    def marks(self):
        """How many figures and marks of punctuation each page has in each language: names and
        titles are in other languages than the text around them, and these are not."""
        found = defaultdict(Counter)
        for run in self.tree.runs:
            if base(run.lang) in self.langs:
                found[run.page][base(run.lang)] += len(re.findall(r"[^\w\s]|\d", run.text))
        return found

    def main_languages(self):
        """The language of each page after the first."""
        for page, langs in sorted(self.marks().items()):
            if page > 1 and langs.total():
                yield page, langs.most_common(1)[0][0]

    # One language after the other.

    def in_turn(self):
        turns = []
        for _, lang in self.main_languages():
            if not turns or turns[-1] != lang:
                turns.append(lang)
        # The first language may be on the first page alone.
        if turns not in (self.langs, self.langs[1:]):
            self.fault("languages not one after the other", self.tree.runs[0], ", ".join(turns))

    def summary(self):
        links, items = len(list(self.tree.all(Link))), len(self.tree.elements("LI"))
        counts = (self.pdf.pages, links, items, len(self.headings()), self.measured)
        return f"= {self.name}\t" + "\t".join(map(str, counts))


def main():
    with open(sys.argv[1], encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table]
    for row in rows:
        edition = Edition(*row)
        edition.judge()
        for fault, count in Counter(edition.faults).items():
            print(fault + (f" ({count} times)" if count > 1 else ""))
        print(edition.summary())


if __name__ == "__main__":
    main()
