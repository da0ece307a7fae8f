"""PDFs written object by object, with the words that must come out of them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import md5

from tests.reading.samples.sample import Sample

LETTER = "0 0 612 792"
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
_BOLD = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ID = bytes(range(16))


def stream(data: bytes, entries: str = "") -> bytes:
    """A stream object."""
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def lines(
    *said: str, left: float = 72, top: float = 720, size: float = 11, pitch: float = 14, font: str = "F1"
) -> bytes:
    """Drawing commands for lines of Latin text from a place downward; an empty one leaves a gap."""
    placed = [(line, top - pitch * at) for at, line in enumerate(said) if line]
    shown = [f"BT /{font} {size} Tf {left} {base} Td ({_escaped(line)}) Tj ET" for line, base in placed]
    return "\n".join(shown).encode("cp1252")


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


class Pdf:
    """Objects by number; the catalog is 1, the tree of pages 2, the fonts 3 and 4."""

    def __init__(self) -> None:
        self.objects: dict[int, bytes] = {3: _FONT, 4: _BOLD}
        self.free = 5  # the number of the next object
        self.catalog = ""
        self.trailer = ""
        self.pages: list[int] = []

    def add(self, data: bytes) -> int:
        """The number of a new object."""
        self.objects[self.free] = data
        self.free += 1
        return self.free - 1

    def page(self, content: bytes, *, box: str = LETTER, entries: str = "", resources: str = "") -> int:
        """A page that shows a content stream."""
        drawn = self.add(content if content.startswith(b"<<") else stream(content))
        made = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {drawn} 0 R {entries}"
            f" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> {resources} >> >>"
        )
        self.pages.append(self.add(made.encode()))
        return self.pages[-1]

    def info(self, **stated: str) -> None:
        """What the document states of itself."""
        written = " ".join(f"/{name} ({value})" for name, value in stated.items())
        self.trailer += f" /Info {self.add(f'<< {written} >>'.encode())} 0 R"

    def whole(self) -> bytes:
        """The file's bytes."""
        kids = " ".join(f"{page} 0 R" for page in self.pages)
        self.objects[1] = f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode()
        self.objects.setdefault(2, f"<< /Type /Pages /Kids [{kids}] /Count {len(self.pages)} >>".encode())
        return written(self.objects, self.trailer)


def written(objects: dict[int, bytes], trailer: str = "") -> bytes:
    """Objects as a file with a table of where each stands."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + objects[number] + b"\nendobj\n"
    table, size = len(out), max(objects) + 1
    out += f"xref\n0 {size}\n".encode()
    for number in range(size):
        out += f"{places[number]:010} 00000 n \n".encode() if number in places else b"0000000000 65535 f \n"
    out += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)


def document(*pages: bytes) -> bytes:
    """A PDF of pages with those contents."""
    made = Pdf()
    for content in pages:
        made.page(content)
    return made.whole()


# under a password (the oldest of the ways, RC4 with 40 bits, which every program reads)


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def protected(user: bytes, *, words: str) -> bytes:
    """A page under a password to open it; an empty one leaves only rights to be asked for."""
    owner = _rc4(md5((b"owner" + _PAD)[:32]).digest()[:5], (user + _PAD)[:32])
    rights = (-44 & 0xFFFFFFFF).to_bytes(4, "little")
    key = md5((user + _PAD)[:32] + owner + rights + _ID).digest()[:5]
    made = Pdf()
    number = made.free
    content = _rc4(md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], lines(words))
    made.page(stream(content))
    opened = _rc4(key, _PAD)
    lock = made.add(f"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{owner.hex()}> /U <{opened.hex()}> >>".encode())
    made.trailer = f"/Encrypt {lock} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]"
    return made.whole()


# the samples


_REPORT = (
    lines("Arrivals at Leipzig in the first week of May", size=18, font="F2")
    + b"\n"
    + lines(
        "Two An-124-100 aircraft landed between Friday and Sunday, and a third one is said to have",
        "turned back over the sea. A source close to the airport told us that an Il-",
        "76 was seen on the apron, too (its registration could not be read).",
        "",
        "Nothing is known of the freight. The operator did not answer until this text went to press,",
        "and the authority declined to comment.",
        "• RA-82042, seen on Friday",
        "• RA-82045, seen on Sunday",
        top=680,
    )
)
_REPORT_TEXT = (
    "Arrivals at Leipzig in the first week of May\n\n"
    "Two An-124-100 aircraft landed between Friday and Sunday, and a third one is said to have turned back over the"
    " sea. A source close to the airport told us that an Il-76 was seen on the apron, too (its registration could not"
    " be read).\n\nNothing is known of the freight. The operator did not answer until this text went to press, and the"
    " authority declined to comment.\n• RA-82042, seen on Friday\n• RA-82045, seen on Sunday"
)
_LATER = "Page two holds one line."


def report() -> bytes:
    """Two pages with a headline, paragraphs, a list and what the document states of itself."""
    made = Pdf()
    made.page(stream(_REPORT.hex().encode() + b">", "/Filter /ASCIIHexDecode"))
    made.page(lines(_LATER))
    made.info(Title="Arrivals", Author="A. Writer", Creator="By hand", CreationDate="D:20240506101112+02'00'")
    return made.whole()


def mapped(words: str) -> bytes:
    """A page of words in any script, by a font that tells which letter each of its signs is."""
    codes = {letter: code for code, letter in enumerate(sorted(set(words)), 33)}
    named = "\n".join(f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items())
    told = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{named}\nendbfchar endcmap end end"
    )
    made = Pdf()
    made.objects[3] = _FONT[:-2] + f"/ToUnicode {made.add(stream(told.encode()))} 0 R >>".encode()
    shown = "".join(f"{codes[letter]:02x}" for letter in words)
    made.page(f"BT /F1 12 Tf 72 700 Td <{shown}> Tj ET".encode())
    return made.whole()


def _scanned() -> bytes:
    made = Pdf()
    held = "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    image = made.add(stream(bytes(64), held))
    picture = b"q 612 0 0 792 0 0 cm /I Do Q"
    for content in (picture, lines("Only this page has words."), picture, picture):
        made.page(content, resources=f"/XObject << /I {image} 0 R >>")
    return made.whole()


_COLUMNS_TEXT = (
    "The first column begins here and its lines are all about equally wide, so that a sentence which goes on at the"
    " head of the other column is told as one, while a new sentence is not."
)


def _columns() -> bytes:
    left = (
        "The first column begins here and its",
        "lines are all about equally wide, so",
        "that a sentence which goes on at the",
    )
    right = ("head of the other column is told as", "one, while a new sentence is not.")
    return document(lines(*left, top=700) + b"\n" + lines(*right, left=330, top=700))


def turned() -> bytes:
    """A page that is shown turned by a quarter, cut at its sides, with its zero elsewhere."""
    made = Pdf()
    made.page(lines("Turned", left=172, top=500), box="100 100 500 700", entries="/Rotate 90")
    return made.whole()


def carrying() -> bytes:
    """A page with a text and a table attached to the document."""
    made = Pdf()
    made.page(lines("See the attached log."))
    named = []
    for name, data in (("log.txt", b"03.05. An-124 landed"), ("../../evil.exe", b"MZ\x90\x00")):
        file = made.add(stream(data, "/Type /EmbeddedFile"))
        told = f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {file} 0 R >> >>"
        named.append(f"({name}) {made.add(told.encode())} 0 R")
    made.catalog = f"/Names << /EmbeddedFiles << /Names [{' '.join(named)}] >> >>"
    return made.whole()


def scripted() -> bytes:
    """A document that would run scripts, start programs and call home where such things are run."""
    made = Pdf()
    made.page(lines("Words beside a script."), entries="/AA << /O << /S /Launch /F (calc.exe) >> >>")
    made.catalog = (
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\)) >>"
        " /Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (while\\(true\\){}) >>] >> >>"
        " /AcroForm << /Fields [] /XFA (<x/>) >> /URI << /Base (file:///etc/) >> /PageLayout /SinglePage"
    )
    return made.whole()


_SCANS = "Pages 1, 3–4 are pictures without words, as scans are; read them in the page view."


def samples() -> Iterator[Sample]:
    """PDFs as programs write them."""
    stated = {"title": "Arrivals", "author": "A. Writer", "software": "By hand", "created": "D:20240506101112+02'00'"}
    words = f"{_REPORT_TEXT}\n\n{_LATER}"
    yield _sample("report", report(), words, "an Il-76 was seen on the apron", pages=2, facts=stated)
    words = "Борт RA-82042 прибыл в Латакию"
    yield _sample("cyrillic", mapped(words), words, "RA-82042 прибыл")
    scans = {"pages without words": "1, 3–4"}
    yield _sample(
        "scanned-and-words", _scanned(), "Only this page has words.", "page has", pages=4, facts=scans, says=_SCANS
    )
    yield _sample("columns", _columns(), _COLUMNS_TEXT, "goes on at the head of the other")
    yield _sample("turned", turned(), "Turned", "urne")
    rights = "Printing is not allowed."
    yield _sample("rights", protected(b"", words=rights), rights, "is not allowed")
    files = ("1/log.txt", "2/../../evil.exe")
    yield _sample("carrying", carrying(), "See the attached log.", "attached log", members=files)
    says = "It holds scripts, which are never run here."
    yield _sample("scripted", scripted(), "Words beside a script.", "beside a", says=says)


def _sample(
    name: str, data: bytes, text: str, quote: str, *, pages: int = 1, facts: dict[str, str] | None = None,
    members: tuple[str, ...] = (), says: str = "",
) -> Sample:  # fmt: skip
    labels = tuple(f"page {number}" for number in range(1, pages + 1))
    return Sample(
        f"{name}.pdf", data, "pdf/1", text, quote, {"pages": str(pages), **(facts or {})}, labels, members, says
    )
