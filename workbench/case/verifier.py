"""The stand-alone verifier: one short file of plain Python that checks a case on a machine without this program."""

from __future__ import annotations

from hashlib import sha256

from workbench.values.bundled import bundled

FILE = bundled("verify_case.py")


def program() -> bytes:
    """The file as it is handed out."""
    return FILE.read_bytes()


def digest() -> str:
    """Its SHA-256, in hex, by which a printed and an exported one are told to be the same."""
    return sha256(program()).hexdigest()
