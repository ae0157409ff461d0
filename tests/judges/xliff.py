"""Validates XLIFF files against the schema of OASIS (core), and against the constraints of
the specification (XLIFF 2.1, core) that a schema cannot say.

    xliff.py SCHEMA FILE...

Prints one line a fault; status 1 when there is one.
"""

import sys

from lxml import etree

NS = "{urn:oasis:names:tc:xliff:document:2.0}"
INLINE = {NS + name for name in ("ph", "pc", "sc", "ec", "mrk", "sm", "em")}


def rules(tree):
    root = tree.getroot()
    # The target language must be there when a target is.
    if next(root.iter(NS + "target"), None) is not None and not root.get("trgLang"):
        yield root, "a target, and no trgLang"
    # Ids of files are unique in the document, of units in their file.
    for parent, name in [(root, "file"), *((file, "unit") for file in root.iter(NS + "file"))]:
        ids = [child.get("id") for child in parent.iter(NS + name)]
        for double in {i for i in ids if ids.count(i) > 1}:
            yield parent, f"the {name} id {double} is there twice"
    for unit in root.iter(NS + "unit"):
        data = [node.get("id") for node in unit.iter(NS + "data")]
        if len(data) != len(set(data)):
            yield unit, "a data id is there twice"
        segments = [node.get("id") for node in unit if node.tag in (NS + "segment", NS + "ignorable")]
        sources, targets = {}, {}
        for holder, codes in ((NS + "source", sources), (NS + "target", targets)):
            for text in unit.iter(holder):
                for node in text.iter():
                    if node.tag not in INLINE:
                        continue
                    key = node.get("id")
                    # Inline ids are unique within source and within target,
                    # and other than those of segments.
                    if key in codes or key in segments:
                        yield node, f"the inline id {key} is there twice"
                    codes[key] = node.get("dataRef")
                    # dataRef names a data of the same unit.
                    if node.get("dataRef") not in data:
                        yield node, f"no data {node.get('dataRef')}"
        # The same id in source and target is the same code.
        for key in sources.keys() & targets.keys():
            if sources[key] != targets[key]:
                yield unit, f"the code {key} is another one in the target"
        for segment in unit.iter(NS + "segment"):
            # A subState needs a state, and a prefix.
            sub = segment.get("subState")
            if sub and (not segment.get("state") or ":" not in sub):
                yield segment, "a subState without state or prefix"
            if segment.get("state", "initial") != "initial" and segment.find(NS + "target") is None:
                yield segment, "a state other than initial, and no target"


def main(schema, files):
    tree = etree.parse(schema)
    # The schema of xml:space lies beside it, wherever the package puts it.
    for node in tree.getroot().iter("{http://www.w3.org/2001/XMLSchema}import"):
        node.set("schemaLocation", "xml.xsd")
    schema = etree.XMLSchema(tree)
    faults = 0
    for name in files:
        tree = etree.parse(name)
        schema.validate(tree)
        for error in schema.error_log:
            print(f"{name}:{error.line}: {error.message}")
            faults += 1
        for node, message in rules(tree):
            print(f"{name}:{node.sourceline}: {message}")
            faults += 1
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
