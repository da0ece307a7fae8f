"""Hostile bytes for readers: each gives words and places that fit them, or a sentence, in time linear in its size.

``python -m tests.campaigns.fuzz READER --minutes N`` is the long form, guided by the code that bytes reach (atheris);
a fault is printed once with the file that shows it, and the search goes on. ``run`` is the short form without it.
``aid`` in place of a reader gives texts to the reading aid instead (``tests/campaigns/aid.py``), and ``track:FORMAT``
files to an importer of tracker files (``tests/campaigns/tracks.py``).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tests.campaigns import aid
from tests.clock import pace

if TYPE_CHECKING:
    from workbench.reading.reader import Reader

SAMPLES = Path(__file__).parents[1] / "reading" / "samples" / "files"
PACKED = {
    "docx": ("word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/styles.xml", "word/header1.xml",
             "word/_rels/document.xml.rels", "_rels/.rels", "docProps/core.xml"),
    "odt": ("content.xml", "styles.xml", "meta.xml"),
    "xlsx": ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
             "xl/_rels/workbook.xml.rels", "docProps/core.xml"),
    "ods": ("content.xml", "meta.xml"),
}  # fmt: skip
"""The parts of packed files that are worth spoiling, the main one first."""
STEADY = 2.0  # seconds that any small file may take
A_SECOND = 50_000  # bytes for which a second more is allowed, the search itself slowing the reader down
MOST_INSIDE = 50  # files inside a container that are taken out


def confined() -> dict[str, Reader]:
    """The readers that work in a child process, by the name of their recipe."""
    from workbench.reading import readers as registry

    return {reader.recipe.partition("/")[0]: reader for reader in registry.readers() if reader.mimes}


def readers() -> dict[str, Reader]:
    """Those, and what decodes texts and pages here."""
    return confined() | {"text": _decoder("text"), "html": _decoder("html")}


def _decoder(kind: str) -> Reader:
    """Texts and pages, which are decoded without a reader of their own, as one."""
    from workbench.reading.reader import Reader, Reading
    from workbench.reading.text import byte_span, decode

    class Decoder(Reader):
        recipe = f"{kind}/1"
        suffixes = (".txt",)

        def recognise(self, head: bytes, *, name: str = "") -> str | None:
            return decode((head,)).recipe

        def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
            data = file.read()
            decoded = decode((data[:1000], data[1000:]), mime="text/html" if kind == "html" else "text/plain")
            if decoded.recipe is None:
                return Reading(self.recipe, "")
            text = "".join(decoded.parts)
            if kind == "text":
                assert (byte_span((data,), decoded.recipe, 0, len(text)) or (0, -1))[1] == len(data), "bytes left over"
            return Reading(decoded.recipe, text)

    return Decoder()


def seeds(name: str) -> list[bytes]:
    """The samples that a reader is for."""
    index: list[dict[str, Any]] = json.loads((SAMPLES / "index.json").read_text(encoding="utf-8"))
    return [(SAMPLES / each["name"]).read_bytes() for each in index if each["recipe"].startswith(f"{name}/")]


def attempt(reader: Reader, data: bytes) -> str:
    """Read bytes as a kind of file, and take out what is inside; AssertionError or any error of its own is a fault.

    The sentence that refuses them; empty where they were read.
    """
    from workbench.values.errors import CaseError

    began, says = time.process_time(), ""
    reader.recognise(data[: 1 << 20], name="a" + reader.suffixes[0])
    try:
        reading = reader.read(BytesIO(data), hint={"name": "a"})
        assert reading.recipe.partition(" ")[0] == reader.recipe
        assert all(0 <= block.start <= block.end <= len(reading.text) for block in reading.blocks), "a block outside"
        for member in list(reader.members(BytesIO(data)))[:MOST_INSIDE] if reader.container else ():
            assert sum(map(len, reader.extract(BytesIO(data), member.path))) == member.size, "a size that is none"
    except CaseError as error:
        says = str(error)
        if "\n" in says or not says.endswith("."):
            raise AssertionError(f"no sentence: {error}") from error
    spent = time.process_time() - began
    assert spent < (STEADY + len(data) / A_SECOND) * pace(), f"{len(data):,} bytes took {spent:.1f} s"
    return says


def packed(name: str, data: bytes, seed: bytes) -> bytes:
    """A file like ``seed`` with ``data`` in place of the part that its first byte names; other kinds stay as is."""
    if name not in PACKED or data.startswith(b"PK"):
        return data
    target = PACKED[name][data[0] % len(PACKED[name])] if data else PACKED[name][0]
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(seed)) as whole, zipfile.ZipFile(held, "w") as made:
        for info in whole.infolist():
            made.writestr(info.filename, data[1:] if info.filename == target else whole.read(info.filename))
        if target not in whole.namelist():
            made.writestr(target, data[1:])
    return held.getvalue()


def parts(name: str, seed: bytes) -> list[bytes]:
    """The parts of a sample that its packing would hide from chance, each behind the byte that names it."""
    if name not in PACKED:
        return [seed]
    with zipfile.ZipFile(BytesIO(seed)) as whole:
        held = set(whole.namelist())
        return [bytes([at]) + whole.read(part) for at, part in enumerate(PACKED[name]) if part in held]


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """A file after a few accidents: bytes changed, cut out, doubled, cut short, or put in from elsewhere in it."""
    spoils = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at, size = chance.randrange(len(spoils) + 1), chance.randint(1, 30)
        match chance.randrange(6):
            case 0:
                spoils[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del spoils[at : at + size]
            case 2:
                spoils[at:at] = spoils[at : at + size] * chance.randint(1, 40)
            case 3:
                spoils[at:at] = chance.choice(_HOSTILE)
            case 4:
                other = chance.randrange(len(spoils) + 1)
                spoils[at:at] = spoils[other : other + size]
            case _:
                del spoils[max(at, 1) :]
    return bytes(spoils)


_HOSTILE = (
    b"\0", b"\xff\xfe", b"\r", b"\n\n", b'"', b"<", b"&#0;", b"]]>", b"\xed\xa0\x80", b"9" * 30, b"-1", b"%s",
    b"=?utf-7?Q?+?=", "\u202e\u0661".encode(), b"\nFrom a 10:00\n", b"<!DOCTYPE a>", b"[" * 2000, b"\\ud800", b"NaN",
    b"_x0000_", b";" * 50,
)  # fmt: skip


def run(trials: int, seed: int) -> str:
    """So many spoilt samples of every reader."""
    chance = random.Random(seed)
    kinds = readers()
    for trial in range(trials):
        name = sorted(kinds)[trial % len(kinds)]
        whole = chance.choice(seeds(name))
        data = spoilt(chance.choice(parts(name, whole)) if chance.random() < 0.7 else whole, chance)
        attempt(kinds[name], packed(name, data, whole))
    return f"every one of {trials:,} spoilt files gave words, or a sentence that says why not"


# the long form


class _Search:
    """Faults of one reader or importer, each told once, until its time is over."""

    def __init__(self, name: str, folder: Path, minutes: float, tries: _Tries) -> None:
        self.name, self.folder, self.tries = name, folder, tries
        self.found: dict[str, Path] = {}
        self.tried = 0
        self.ends = time.monotonic() + 60 * minutes

    def one(self, data: bytes) -> None:
        """Try one input; what it brings down is noted, kept and passed over."""
        if time.monotonic() > self.ends:
            print(f"{self.name}: {len(self.found)} faults in {self.tried:,} files", flush=True)
            os._exit(bool(self.found))  # the engine never comes back
        self.tried += 1
        whole = self.tries.file(data)
        try:
            self.tries.attempt(whole)
        except Exception as error:
            self._note(error, whole)

    def _note(self, error: Exception, whole: bytes) -> None:
        last = traceback.extract_tb(error.__traceback__)[-1]
        key = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
        if key not in self.found:
            self.found[key] = self.folder / f"fault-{self.name}-{len(self.found) + 1}"
            self.found[key].write_bytes(whole)
            print(f"FAULT {key}: {error!s:.300}\n  shown by {self.found[key]}", flush=True)


@dataclass(frozen=True)
class _Tries:
    """What a search begins with, how a file is made of what the engine gives, and what is done with it."""

    seeds: list[bytes]
    file: Callable[[bytes], bytes]
    attempt: Callable[[bytes], object]


def _of_reader(name: str) -> _Tries:
    known = readers()
    if name not in known:
        raise SystemExit(f"There is no reader {name}; there are {', '.join(sorted(known))}.")
    samples = seeds(name)
    begun = [part for seed in samples for part in parts(name, seed)]
    return _Tries(
        begun, lambda data: packed(name, data, samples[len(data) % len(samples)]), partial(attempt, known[name])
    )


def _of_importer(name: str) -> _Tries:
    from tests.campaigns import tracks

    format_ = name.partition(":")[2]
    if format_ not in tracks.formats():
        raise SystemExit(f"There is no importer {format_}; there are {', '.join(tracks.formats())}.")
    return _Tries(tracks.seeds(format_), bytes, partial(tracks.attempt, format_))


def _guided(name: str, minutes: float, seed: int) -> None:
    import atheris

    with atheris.instrument_imports(include=["workbench"]):
        tries = _of_importer(name) if name.startswith("track:") else _of_reader(name)
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{name.replace(':', '-')}-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, each in enumerate(tries.seeds):
        (corpus / f"seed-{number}").write_bytes(each)
    options = ["-max_len=20000", "-rss_limit_mb=2000", f"-seed={seed}", "-verbosity=0", f"-artifact_prefix={folder}/"]
    atheris.Setup(
        [sys.argv[0], *options, str(corpus)], _Search(name.partition(":")[2] or name, folder, minutes, tries).one
    )
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.fuzz", description=__doc__)
    parser.add_argument("reader", help="the name of its recipe, such as docx, track: and a tracker format, or aid")
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=1, help="where randomness starts")
    options = parser.parse_args()
    if options.reader == "aid":
        raise SystemExit(bool(aid.search(options.minutes, options.seed)))
    _guided(options.reader, options.minutes, options.seed)


if __name__ == "__main__":
    main()
