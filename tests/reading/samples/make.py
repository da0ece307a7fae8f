"""``python -m tests.reading.samples.make`` writes every sample, its words beside it, and ``index.json``.

Every byte is made here; nothing is taken from elsewhere. What encoders make (PDF by typst, images, see ``kept``) may
come out a little different with other versions of them, so the suite compares only the rest with its makers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.reading.samples import chats, documents, mails, papers, pdfs, pictures, tabulars, texts, webs
from tests.reading.samples.sample import Sample

FILES = Path(__file__).parent / "files"
INDEX = FILES / "index.json"
WORDS = ".expected"


def made() -> Iterator[Sample]:
    """Every sample that comes out the same each time."""
    for room in (texts, documents, tabulars, mails, chats, webs, papers, pdfs):
        yield from room.samples()


def _kept() -> Iterator[Sample]:
    yield from papers.kept()
    yield from pictures.kept()


def described(sample: Sample) -> dict[str, object]:
    """What is expected of a sample besides its words."""
    return {"name": sample.name, "recipe": sample.recipe, "quote": sample.quote, "facts": dict(sample.facts),
            "labels": list(sample.labels), "members": list(sample.members), "says": sample.says}  # fmt: skip


def write(sample: Sample) -> None:
    """A sample's bytes, and its words beside."""
    (FILES / sample.name).write_bytes(sample.data)
    (FILES / f"{sample.name}{WORDS}").write_bytes(sample.text.encode())


def main() -> None:
    for old in FILES.glob("*"):
        old.unlink()
    samples = [*made(), *_kept()]
    for sample in samples:
        write(sample)
    index = json.dumps([described(each) for each in samples], ensure_ascii=False, indent=1)
    INDEX.write_text(index + "\n", encoding="utf-8")
    print(f"{len(samples)} files, {sum(each.stat().st_size for each in FILES.glob('*')):,} bytes")


if __name__ == "__main__":
    main()
