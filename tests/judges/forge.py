"""Changes a PDF and seals it anew, as anybody can: forge.py SOURCE TARGET WHAT.

Also makes PDFs that cost a reader much, or cannot be read.
"""
import hashlib
import re
import sys
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

source, target, what = sys.argv[1:]
pdf = pikepdf.open(source)


def sealed(data):
    """The bytes with a seal of their own, which is right."""
    data = re.sub(rb"%briefing-seal 1\n(%.*\n)*", b"", data).rstrip(b"\n")
    at = data.rindex(b"startxref")
    block = b"%briefing-seal 1\n"
    before, end = data[:at] + block, data[at:]
    digest = hashlib.sha256(before + end).hexdigest().encode()
    return before + b"%sha256 " + digest + b"\n" + end


if what == "blank":
    page = pdf.pages[0]
    page.Contents = Stream(pdf, b"")
elif what == "added":
    pdf.add_blank_page()
elif what == "painted":
    pdf.pages[0].contents_add(b"0 g 0 0 600 800 re f")
elif what == "script":
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
elif what == "facts":
    file = pdf.attachments["facts.json"]
    text = file.get_file().read_bytes().replace(b"12", b"99")
    stream = file.obj.EF.F
    stream.write(text)
    # And the digest that the provenance has of them.
    stream = pdf.attachments["provenance.json"].obj.EF.F
    provenance = stream.read_bytes().decode()
    digest = hashlib.sha256(text).hexdigest()
    stream.write(re.sub(r'("facts.json": ")[0-9a-f]+', r"\g<1>" + digest, provenance).encode())
elif what == "cycle":
    tree = pdf.make_indirect(Dictionary(Names=Array([])))
    tree.Kids = Array([tree] * 10)
    pdf.Root.Names.EmbeddedFiles = tree
elif what == "kids":
    # Pages among pages among pages, see below.
    pass
elif what == "attachments":
    stream = Stream(pdf, b"")
    stream.write(zlib.compress(bytes(60 << 20)), filter=Name.FlateDecode)
    names = Array([])
    for number in range(200):
        name = f"file-{number:03}"
        file = Dictionary(Type=Name.Filespec, F=name, UF=name, EF=Dictionary(F=stream))
        names.extend([pikepdf.String(name), pdf.make_indirect(file)])
    pdf.Root.Names.EmbeddedFiles = Dictionary(Names=names)
elif what == "contents":
    stream = Stream(pdf, b"% " + b"x" * (1 << 20))
    pdf.pages[0].Contents = Array([stream] * 20_000)
elif what == "encrypted":
    pdf.save(target, encryption=pikepdf.Encryption(user="u", owner="o"))
    sys.exit()
elif what == "owner":
    pdf.save(target, encryption=pikepdf.Encryption(user="", owner="o"))
    sys.exit()
elif what == "moved":
    data = open(source, "rb").read()
    line = re.search(rb"%sha256 [0-9a-f]{64}\n", data).group()
    data = data.replace(line, b"")
    at = data.index(b"\n", len(data) // 2) + 1
    open(target, "wb").write(data[:at] + line + data[at:])
    sys.exit()
elif what == "signals":
    # What a terminal obeys, in what a PDF says of itself.
    stream = pdf.attachments["provenance.json"].obj.EF.F
    provenance = stream.read_bytes().decode()
    harm = r"\u001b]0;x\u0007\n<0>forged\u009b31m"
    for key in ["program", "engine", "dossier"]:
        provenance = re.sub(rf'("{key}": ")', lambda found: found[1] + harm, provenance)
    stream.write(provenance.encode())
    pdf.docinfo["/Creator"] = "\x1b]0;x\x07\n<0>forged"
else:
    sys.exit(f"cannot forge {what}")

pdf.save(target, static_id=True, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
data = open(target, "rb").read()
if what == "kids":
    at = data.index(b"/Kids [") + len(b"/Kids [")
    data = data[:at] + b"<< /Type /Pages /Kids [" * 100_000 + data[at:]
open(target, "wb").write(sealed(data))
