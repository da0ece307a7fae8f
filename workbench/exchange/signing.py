"""Signed copies: a manifest of what a case holds and the head of its journal, under an Ed25519 signature (RFC 8032).

The manifest is text that ``sha256sum`` and ``openssl`` can check without this program. In a copy it stands, with the
signature and the public key, among the file's own settings, which are no part of its journal. Work goes on behind a
signed head: the signature then holds up to there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import apsw

from workbench.case import opening, schema
from workbench.case.ids import id_text
from workbench.case.storage import in_words, reader
from workbench.case.verify import verify
from workbench.exchange.keys import SIGNING, KeyStore
from workbench.exchange.newfile import write_new
from workbench.values.errors import CaseError
from workbench.values.shown import visible

SETTINGS = ("manifest", "signature", "signer")
"""What a signed copy holds of it in its ``local`` table."""
FORMAT = "casefile-manifest/1"
_HELD = """SELECT b.id, b.size, c.id FROM capture c JOIN blob b ON b.id = c.blob WHERE c.deleted = 0
ORDER BY b.id, c.id"""
_SHAPE = re.compile(
    rf"{FORMAT}\nsigner ([^\n]*)\ncase [0-9a-f-]{{36}}\nentries \d+\nhead [0-9a-f]{{64}}\njournal [0-9a-f]{{64}}\n"
    r"(?:[0-9a-f]{64}  \S+ \d+\n)*"
)
_HEAD = "SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')"
_UP_TO = "SELECT hash FROM entry WHERE seq <= (SELECT seq FROM entry WHERE hash = ?) ORDER BY seq"
_SPKI = bytes.fromhex("302a300506032b6570032100")  # what stands before an Ed25519 key in a public-key file (RFC 8410)


@dataclass(frozen=True)
class Signed:
    """A copy's manifest and who signed it; ``holds`` says whether the signature is right and the file what it tells."""

    name: str
    public: str
    holds: bool
    says: str


def manifest(connection: apsw.Connection, name: str) -> str:
    """What a file holds: its case, its journal up to the head, and each captured file by SHA-256 and size.

    ``name`` is the signer's. ``journal`` is the SHA-256 of the hashes of all entries, one after another: a head binds
    the entries of its own replica alone.
    """
    (case,) = _first(connection.execute("SELECT id FROM investigation"))
    (head,) = _first(connection.execute(_HEAD))
    lines = [
        FORMAT, f"signer {visible(name)}", f"case {id_text(case)}", *_journal(connection, bytes(head)),
        *_captures(connection),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _journal(connection: apsw.Connection, head: bytes) -> list[str]:
    """The lines of a manifest on the journal, up to an entry."""
    hashes = [bytes(each) for (each,) in connection.execute(_UP_TO, (head,))]
    return [f"entries {len(hashes)}", f"head {head.hex()}", f"journal {sha256(b''.join(hashes)).hexdigest()}"]


def sign(path: Path, name: str, keys: KeyStore) -> str:
    """Sign a finished copy in the name of an analyst, whose key is known here from now on; the public key, in hex."""
    key, public = _signing_key(keys), own_key(keys)
    try:
        with closing(apsw.Connection(str(path))) as connection:
            told = manifest(connection, name)
            made = key.sign(told.encode()).hex()
            with connection:
                rows = zip(SETTINGS, (told, made, public), strict=True)
                connection.executemany("INSERT OR REPLACE INTO local VALUES (?, ?)", rows)
    except apsw.Error as error:
        raise in_words(error, path) from error
    keys.met(visible(name), public)
    return public


def signed(connection: apsw.Connection) -> Signed | None:
    """Who signed a file that verifies, and whether that holds; ``None`` of one that nobody signed."""
    held = dict(connection.execute("SELECT key, value FROM local"))
    if not any(name in held for name in SETTINGS):
        return None
    told, made, public = (held.get(each) for each in SETTINGS)
    if not (isinstance(told, str) and isinstance(made, str) and isinstance(public, str)):
        return Signed("", "", False, "The signature is not whole; nobody's word stands behind this file.")
    if not _right(told, made, public):
        return Signed("", public, False, "The signature is not right; nobody's word stands behind this file.")
    found = _SHAPE.fullmatch(told)
    if found is None:
        return Signed("", public, False, "What was signed is no manifest of a case.")
    name = visible(found[1])
    if lacks := next(_lacking(connection, told), None):
        return Signed(name, public, False, f"What {name} signed is not what the file holds: {lacks}.")
    return Signed(name, public, True, f"Signed by {name}{_since(connection, told)}.")


def worth(found: Signed | None, keys: KeyStore) -> str:
    """What a signature is worth, in words; the signer is remembered from now on."""
    if found is None:
        return "Nobody signed this file."
    if not found.holds:
        return found.says
    return f"{found.says} {keys.met(found.name, found.public).says()}"


def write_signature(connection: apsw.Connection, folder: Path) -> list[Path]:
    """Lay manifest, signature and public key down as files, for ``openssl pkeyutl -verify -rawin``."""
    found = signed(connection)
    if found is None:
        raise CaseError("This file is not signed; export a copy with --sign.")
    if not found.name:
        raise CaseError(found.says)
    held = dict(connection.execute("SELECT key, value FROM local"))
    files = {
        "manifest.txt": str(held["manifest"]).encode(), "manifest.sig": bytes.fromhex(held["signature"]),
        "signer.der": _SPKI + bytes.fromhex(found.public),
    }  # fmt: skip
    for name, data in files.items():
        write_new(folder / name, [data])
    return [folder / name for name in files]


def own_key(keys: KeyStore) -> str:
    """The public key that this analyst signs with, in hex."""
    return bytes(_signing_key(keys).public_key().public_bytes_raw()).hex()


def _signing_key(keys: KeyStore) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = keys.secret(SIGNING, lambda: Ed25519PrivateKey.generate().private_bytes_raw().hex())
    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    except ValueError:
        raise keys.spoilt(SIGNING) from None


def _right(told: str, made: str, public: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(made), told.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _captures(connection: apsw.Connection) -> Iterator[str]:
    for blob, size, capture in connection.execute(_HELD):
        yield f"{bytes(blob).hex()}  capture/{id_text(capture)} {size}"


def _lacking(connection: apsw.Connection, told: str) -> Iterator[str]:
    """What of a manifest a file does not have; captures may have gone to the trash since, their bytes may not."""
    _signer, case, _entries, head, _all, *captures = told.splitlines()[1:]
    if case != f"case {id_text(_first(connection.execute('SELECT id FROM investigation'))[0])}":
        yield "it is another case"
    if connection.execute("SELECT 1 FROM entry WHERE hash = ?", (_hex(head),)).fetchone() is None:
        yield "its journal does not have the signed head"
    if told.splitlines()[3:6] != _journal(connection, _hex(head)):
        yield "its journal is not the one that was signed"
    blobs = {bytes(key) for (key,) in connection.execute("SELECT id FROM blob")}
    yield from (f"it lacks {line.partition('  ')[2]}" for line in captures if _hex(line) not in blobs)


def _hex(line: str) -> bytes:
    """The hash in a line of a manifest."""
    try:
        return bytes.fromhex(next(word for word in line.split() if len(word) == 64))
    except (StopIteration, ValueError):
        return b""


def _since(connection: apsw.Connection, told: str) -> str:
    signed_at = "SELECT seq FROM entry WHERE hash = ?"
    (last,) = _first(connection.execute(signed_at, (_hex(told.splitlines()[4]),)))
    (after,) = _first(connection.execute("SELECT count(*) FROM entry WHERE seq > ?", (last,)))
    behind = f"; {after} more entries are not" if after > 1 else "; one more entry is not" if after else ""
    return f" up to entry {last} of the journal{behind}"


def _first(rows: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    found = next(iter(rows), None)
    if found is None:
        raise CaseError("The file is not a whole case; run verify on it.")
    return found


def signed_file(path: Path) -> Signed | None:
    """The same of a file on disk, which is checked whole: a signature over what does not verify holds nothing."""
    opening.inspect(path)
    try:
        with closing(reader(path)) as connection:
            if unlike := next(iter(schema.differences(connection)), None):
                raise CaseError(f"{path.name} is not to be trusted: {unlike}; ask for a fresh copy.")
            found = signed(connection)
            if found is None or not found.holds:
                return found
            wrong = next(iter(verify(connection).problems), None)
    except apsw.Error as error:
        raise in_words(error, path) from error
    says = f"What {found.name} signed is not what the file holds: {wrong}."
    return replace(found, holds=False, says=says) if wrong else found
