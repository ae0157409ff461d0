"""Signs a PDF in an incremental update, as pyHanko does it: sign.py SOURCE TARGET WHAT,...

WHAT: invisible, visible, stamp (with a time stamp of a local authority), pades, certify, twice;
or what no signature does: page (other content), note (an annotation), script (on opening).
"""
import datetime
import sys

from asn1crypto import keys, x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers, timestamps
from pyhanko_certvalidator.registry import SimpleCertificateStore


def certificate(name, *usages):
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    usage = [True, True, False, False, False, False, False, False, False]
    builder = x509.CertificateBuilder(subject, subject, key.public_key(), 1)
    builder = builder.not_valid_before(start).not_valid_after(start.replace(year=2100))
    builder = builder.add_extension(x509.KeyUsage(*usage), True)
    if usages:
        builder = builder.add_extension(x509.ExtendedKeyUsage(usages), True)
    made = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    private = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    made = asn1_x509.Certificate.load(made)
    store = SimpleCertificateStore()
    store.register(made)
    return made, keys.PrivateKeyInfo.load(private), store


def sign(source, target, what, name):
    cert, key, store = certificate("Press office")
    signer = signers.SimpleSigner(signing_cert=cert, signing_key=key, cert_registry=store)
    stamper = None
    if "stamp" in what:
        cert, key, store = certificate("Clock", ExtendedKeyUsageOID.TIME_STAMPING)
        stamper = timestamps.DummyTimeStamper(tsa_cert=cert, tsa_key=key, certs_to_embed=store)
    box = (40, 40, 200, 100) if "visible" in what else None
    kind = fields.SigSeedSubFilter
    meta = signers.PdfSignatureMetadata(
        field_name=name,
        certify="certify" in what,
        subfilter=kind.PADES if "pades" in what else kind.ADOBE_PKCS7_DETACHED,
    )
    with open(source, "rb") as file, open(target, "wb") as out:
        writer = IncrementalPdfFileWriter(file)
        change(writer, what)
        spec = fields.SigFieldSpec(name, on_page=0, box=box)
        fields.append_signature_field(writer, spec)
        signers.PdfSigner(meta, signer=signer, timestamper=stamper).sign_pdf(writer, output=out)


def change(writer, what):
    page = writer.root["/Pages"]["/Kids"].raw_get(0)
    if "page" in what:
        content = generic.StreamObject(stream_data=b"0 0 0 rg 100 100 200 200 re f")
        page.get_object()["/Contents"] = writer.add_object(content)
        writer.mark_update(page)
    if "note" in what:
        note = generic.DictionaryObject({
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 600, 800))),
            generic.pdf_name("/Contents"): generic.TextStringObject("void"),
        })
        annotations = page.get_object().setdefault("/Annots", generic.ArrayObject())
        annotations.append(writer.add_object(note))
        writer.mark_update(page)
    if "script" in what:
        writer.root["/OpenAction"] = generic.DictionaryObject({
            generic.pdf_name("/S"): generic.pdf_name("/JavaScript"),
            generic.pdf_name("/JS"): generic.TextStringObject("app.alert(1)"),
        })
        writer.update_root()


if __name__ == "__main__":
    source, target, what = sys.argv[1:]
    what = what.split(",")
    if "twice" in what:
        sign(source, target + ".once", what, "First")
        sign(target + ".once", target, what, "Second")
    else:
        sign(source, target, what, "Signature")
