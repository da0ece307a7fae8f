"""The stand-alone verifier: one short file of plain Python that checks a case on a machine without this program."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from workbench.exchange.newfile import write_new

FILE = Path(__file__).resolve().parents[2] / "resources" / "verify_case.py"


def text() -> str:
    """The program as it is printed in the custody annex."""
    return FILE.read_text(encoding="utf-8")


def digest() -> str:
    """Its SHA-256, in hex, by which a printed and an exported one are told to be the same."""
    return sha256(FILE.read_bytes()).hexdigest()


def write_verifier(out: Path) -> str:
    """Lay it down as a new file; its SHA-256."""
    write_new(out, [FILE.read_bytes()])
    return digest()
