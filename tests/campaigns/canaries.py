"""Planted secrets: a case holds one in each of twelve places, and no copy that hides them has any, in any guise.

The places are those where such leaks were found elsewhere: a row, an old value in the journal, the index for words, a
conflict, a picture's thumbnail and its EXIF, the metadata of a PDF, a file's name, an address, a snapshot, the words of
the log, what was undone. They are looked for here by means of its own, which share nothing with what is tested.
"""

from __future__ import annotations

import base64
import gzip
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from urllib.parse import quote, unquote

import apsw
from PIL import Image, PngImagePlugin

from workbench.case import acts
from workbench.case.blobs import keys
from workbench.case.case import Case
from workbench.case.verify import verify_file
from workbench.exchange.closure import Chosen
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.exchange.withheld import Hide
from workbench.reading.intake import take_in

PLACES = (
    "row", "journal", "index", "conflict", "thumbnail", "EXIF", "PDF metadata", "file name", "address", "snapshot",
    "log", "undo",
)  # fmt: skip
_LETTERS = ("bdfgklmnprstvz", "aeiou"), ("бвгдзклмнпрстф", "аеиоу")


def secret(random: Random) -> str:
    """Two words that stand in no text: Latin or Cyrillic letters."""
    hard, soft = random.choice(_LETTERS)
    word = "".join(random.choice(hard) + random.choice(soft) for _ in range(4))
    other = "".join(random.choice(hard) + random.choice(soft) for _ in range(3))
    return f"{word.title()} {other.title()}"


def guise(random: Random, words: str) -> str:
    """The same words as somebody else would write them."""
    ways: list[Callable[[str], str]] = [
        str, str.upper, str.lower, lambda text: text.replace(" ", "-"), lambda text: text.replace(" ", "_"),
        lambda text: text.replace(" ", "\u00a0"), lambda text: unicodedata.normalize("NFD", text),
    ]  # fmt: skip
    return random.choice(ways)(words)


@dataclass
class Planted:
    """A case with a secret in each place."""

    path: Path
    secrets: dict[str, str]


def plant(folder: Path, random: Random) -> Planted:
    """Make the case."""
    secrets = {place: secret(random) for place in PLACES}
    said = {place: guise(random, words) for place, words in secrets.items()}
    home, away = folder / "home.casefile", folder / "away.casefile"
    with Case.create(home, title="Canaries", analyst="one") as case:
        lead = acts.lead(case, f"Ask {said['row']} about it")
        taken = take_in(case, [str(each) for each in _files(folder, said)])
        assert not taken.failed, taken.failed
        source = taken.sources[0][0]
        acts.set_fields(case, source, {"url": f"https://example.org/a?q={quote(said['address'])}&x=1"})
        acts.set_fields(case, lead, {"text": f"Ask {said['row']} again"}, reason=f"told by {said['log']}")
        acts.note(case, source, f"Not so: {said['undo']} was there")
        case.undo()
        other = acts.note(case, source, f"{said['journal']} said so")
        acts.set_fields(case, other, {"text": "Somebody said so"})
        copy_case(case, away)
        acts.set_fields(case, lead, {"status": "done"})
        acts.set_fields(case, other, {"text": f"{said['conflict']} said it here"})
    with Case.open(away, analyst="two") as case:
        case_note = case.value("SELECT id FROM note WHERE deleted = 0")
        acts.set_fields(case, case_note, {"text": f"{said['conflict']} said it there"})
    with Case.open(home, analyst="one") as case:
        merge(case, away)
        assert case.value("SELECT count(*) FROM conflict") == 1
    return Planted(home, secrets)


def _files(folder: Path, said: Mapping[str, str]) -> Iterator[Path]:
    text = folder / "report.txt"
    text.write_text(f"Report\n\nOn Monday an An-124 landed. {said['index']} saw it land twice.\n\nNothing more.\n")
    yield text
    page = folder / f"letter of {said['file name'].replace(chr(160), ' ')}.html"
    page.write_text("<html><title>A page</title><p>Words that hold nothing at all to hide here.</p></html>")
    yield page
    picture = Image.new("RGB", (64, 48), "navy")
    told = PngImagePlugin.PngInfo()
    told.add_text("Thumb::URI", f"file:///home/x/{said['thumbnail']}.png", zip=True)
    picture.save(folder / "one.png", pnginfo=told)
    yield folder / "one.png"
    exif = Image.Exif()
    exif[0x9C9B] = said["EXIF"].encode("utf-16-le")
    picture.resize((80, 60)).save(folder / "two.jpg", exif=exif)
    yield folder / "two.jpg"
    picture.convert("L").save(folder / "three.pdf", title=said["PDF metadata"])
    yield folder / "three.pdf"
    with zipfile.ZipFile(folder / "four.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        inside = f"case snapshot: {said['snapshot']}\n" * 20
        packed.writestr("snapshot.gz", gzip.compress(inside.encode()))
    yield folder / "four.zip"


def standing(data: bytes, secrets: Mapping[str, str]) -> set[str]:
    """The places whose secret stands in some bytes, by plain means: folded letters of every reading of every view."""
    folded = {place: _folded(words) for place, words in secrets.items()}
    held: set[str] = set()
    for view in _views(data, 4):
        for reading in _readings(view):
            plain = _folded(reading)
            held |= {place for place, words in folded.items() if words in plain}
    return held


def _views(data: bytes, depth: int) -> Iterator[bytes]:
    yield data
    if not depth:
        return
    for match in re.finditer(rb"\x1f\x8b\x08|PK\x03\x04|\x78[\x01\x5e\x9c\xda]", data):
        at = match.start()
        ways = {b"\x1f": (at, 31), b"\x78": (at, 15)}
        if match[0] == b"PK\x03\x04":
            ways[b"P"] = (at + 30 + sum(int.from_bytes(data[at + n : at + n + 2], "little") for n in (26, 28)), -15)
        begin, how = ways[match[0][:1]]
        try:
            made = zlib.decompressobj(how).decompress(data[begin:])
        except zlib.error:
            continue
        if made:
            yield from _views(made, depth - 1)
    for run in re.findall(rb"[A-Za-z0-9+/]{16,}={0,2}", data):
        yield base64.b64decode(run[: len(run) // 4 * 4])


def _readings(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8", "ignore")
    yield text
    if "%" in text:
        yield unquote(text)
    if b"\0" in data or not data.isascii():
        for coding in ("utf-16-le", "utf-16-be"):
            for begin in (0, 1):
                yield data[begin:].decode(coding, "ignore")


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", text).casefold())


def everything(path: Path) -> Iterator[tuple[str, bytes]]:
    """The whole file, each of its values, and each of its captures in one piece."""
    yield "the file", path.read_bytes()
    with_blobs = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        tables = [name for (name,) in with_blobs.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            values = [value for row in with_blobs.execute(f'SELECT * FROM "{table}"') for value in row]
            texts = [value if isinstance(value, bytes) else str(value).encode() for value in values if value]
            yield table, b"\n\n".join(texts)
        for (chunks,) in with_blobs.execute("SELECT chunks FROM blob").fetchall():
            found = [with_blobs.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
                     for key in keys(chunks)]  # fmt: skip
            yield "a capture", b"".join(each[0] for each in found)
    finally:
        with_blobs.close()


def found(path: Path, secrets: Mapping[str, str]) -> list[str]:
    """The secrets that a file holds, and where."""
    return [f"{place} in {where}" for where, data in everything(path) for place in sorted(standing(data, secrets))]


KINDS: dict[str, tuple[Chosen, str]] = {
    "with redacted text": (Chosen(), "text"),
    "without the captures": (Chosen(), "out"),
    "a part": (Chosen(filter="title != nothing"), "text"),
    "without notes and leads": (Chosen(without=("notes", "leads")), "text"),
}


def checked(planted: Planted, kind: str) -> None:
    """Export in one way; look for every secret; work in the copy, and bring that home."""
    chosen, way = KINDS[kind]
    out = planted.path.with_name(f"{kind}.casefile")
    words = tuple(f'"{each}"' for each in planted.secrets.values())
    with Case.open(planted.path, analyst="one") as case:
        made = copy_case(case, out, chosen, Hide(words=words, otherwise=way))
    assert made.searched is not None
    assert not made.searched.places
    leaked = found(out, planted.secrets)
    assert not leaked, f"{kind}: {leaked}"
    with Case.open(out, analyst="two") as case:
        acts.note(case, case.find("S1")[1], "Seen in the copy")
    assert verify_file(out).ok, verify_file(out).problems
    with Case.open(planted.path, analyst="one") as case:
        before = case.value("SELECT count(*) FROM change")
        report = merge(case, out)
        assert report.new == 1, (kind, report)
        assert report.changed_by_them == 0, (kind, report)
        assert case.value("SELECT count(*) FROM change WHERE salt IS NULL") == 0
        assert case.value("SELECT count(*) FROM change") > before
        assert case.value("SELECT count(*) FROM note WHERE text = 'Seen in the copy' AND deleted = 0") == 1
        case.undo()
        assert case.verify().ok
    out.unlink()


def run(trials: int, seed: int, *, kinds: Collection[str] = tuple(KINDS)) -> str:
    """Plant, export in every way, look."""
    random = Random(seed)
    for trial in range(trials):
        with TemporaryDirectory() as folder:
            planted = plant(Path(folder), random)
            held = {each.partition(" in ")[0] for each in found(planted.path, planted.secrets)}
            assert held == set(PLACES), f"trial {trial}: not planted: {set(PLACES) - held}"
            for kind in kinds:
                checked(planted, kind)
    return f"{len(PLACES)} of {len(PLACES)} secrets in none of {trials * len(kinds)} copies of {len(kinds)} kinds"
