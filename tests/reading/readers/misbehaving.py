"""Readers that do what a hostile file might make one do; they run in the child only."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from workbench.reading.reader import Block, Box, Member, Picture, Reader, Reading
from workbench.values.errors import CaseError


class _Made(Reader):
    name = "a made file"
    recipe = "made/1"
    mimes = ("application/x-made",)
    suffixes = (".made",)

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        return None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        return Reading(self.recipe, "words")


class Plain(_Made):
    """Does as it should."""

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        text = file.read().decode()
        return Reading(self.recipe, text, (Block("page", 0, len(text), "page 1", (0, 0, 10, 20)),), dict(hint), "Said.")

    def members(self, file: BinaryIO) -> Iterator[Member]:
        yield Member("a/b.txt", 3, {"modified": "2026"})

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        file.seek(0, os.SEEK_END)
        size = file.tell()
        file.seek(0)
        while data := file.read(3_000_000):
            yield data
        assert file.tell() == size

    def glyphs(self, file: BinaryIO, *, page: int) -> tuple[Box, ...]:
        return ((0.0, 1.0, 2.0, 3.0),) * page


class Asks(_Made):
    """Tries what the file says in Python and gives the answer as words."""

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        names = {"os": os, "socket": socket, "subprocess": subprocess, "tempfile": tempfile}
        return Reading(self.recipe, repr(eval(file.read(), names)))  # noqa: S307 (what a test says)


class Refuses(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        raise CaseError("It is locked; unlock it.")


class Fails(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        raise LookupError("what is this")


class Dies(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        os.abort()


class Leaves(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        os._exit(0)


class Sleeps(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        time.sleep(100)
        raise AssertionError

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        yield b"first"
        time.sleep(100)


class Spins(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        while True:
            pass


class Swells(_Made):
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        held = []
        while True:
            held.append(bytearray(10 << 20))


class Lies(_Made):
    """Gives a reading that is none, of the kind the file names."""

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        what = file.read().decode()
        blocks = {"beyond": Block("page", 0, 99, "p"), "back": Block("page", 4, 2, "p"),
                  "long": Block("k" * 30_000, 0, 1, "p"),
                  "nan": Block("page", 0, 1, "p", (0, 0, float("nan"), 1)),
                  "far": Block("page", 0, 1, "p", (0, 0, 10**400, 1)), }  # fmt: skip
        if what == "recipe":
            return Reading("other/1", "words")
        if what == "many":
            return Reading(self.recipe, "words", (Block("page", 0, 1, ""),) * 5)
        return Reading(self.recipe, "words", (blocks[what],))

    def picture(self, file: BinaryIO, *, page: int, scale: float, region: Box | None = None) -> Picture:
        return Picture(b"\x89PNG\r\n\x1a\n" + bytes(50), 100, 100, scale)

    def glyphs(self, file: BinaryIO, *, page: int) -> tuple[Box, ...]:
        return ((0.0, float("inf"), 2.0, 3.0),)
