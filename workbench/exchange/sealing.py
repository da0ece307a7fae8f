"""Copies sealed with age (https://age-encryption.org/v1) to public keys or a passphrase, and opened again.

What ``age -d`` opens this opens, and the other way round. Words in the clear are never left behind: a sealed file is
opened into a file beside its place that takes its name only once the last byte was found to be right.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from workbench.case import opening
from workbench.exchange.keys import SEALING, KeyStore
from workbench.exchange.newfile import unfinished
from workbench.values.errors import CaseError

MOST_BY_PASSPHRASE = 512 << 20
"""Bytes; the library holds what it seals with a passphrase in memory twice."""
_MARK = b"age-encryption.org/v1\n"
_BY_PASSPHRASE = b"-> scrypt "


def is_sealed(path: Path) -> bool:
    """Whether a file is one that age sealed."""
    return _head(path).startswith(_MARK)


def wants_passphrase(path: Path) -> bool:
    """Whether it was sealed with a passphrase, not to keys."""
    return _head(path)[len(_MARK) :].startswith(_BY_PASSPHRASE)


def own_recipient(keys: KeyStore) -> str:
    """The public key that colleagues seal to for this analyst: ``age1...``."""
    return str(_identity(keys).to_public())


def recipients(given: Sequence[str]) -> list[Any]:
    """Public keys as written (age1..., or an SSH key), or files that hold one a line."""
    found = [_recipient(line) for each in given for line in _lines(each)]
    if not found:
        raise CaseError("There is no public key in what was given; name one that begins with age1.")
    return found


def seal(path: Path, out: Path, *, to: Sequence[str] = (), passphrase: str | None = None) -> int:
    """Seal a file to public keys or a passphrase as a new file; for how many keys."""
    import pyrage

    known = recipients(to) if to else []
    opening.check_free(out)
    if passphrase is not None and path.stat().st_size > MOST_BY_PASSPHRASE:
        raise CaseError(f"{path.name} is too large to be sealed with a passphrase; seal it to a public key.")
    part = unfinished(out)
    try:
        if passphrase is None:
            pyrage.encrypt_file(str(path), str(part), known)
        else:
            part.write_bytes(pyrage.passphrase.encrypt(path.read_bytes(), passphrase))
        _settle(part, out)
    except (pyrage.EncryptError, OSError) as error:
        raise CaseError(f"{out.name} could not be sealed ({error}); choose another place.") from None
    finally:
        part.unlink(missing_ok=True)
    return len(known)


def unseal(path: Path, out: Path, *, keys: KeyStore, passphrase: str | None = None) -> None:
    """Open a sealed file into a new one; CaseError where the key is not for it, or any byte is not as it was sealed."""
    import pyrage

    if not is_sealed(path):
        raise CaseError(f"{path.name} is not sealed; use it as it is.")
    opening.check_free(out)
    part = unfinished(out)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # what was sealed was not for everybody
        if not wants_passphrase(path):
            pyrage.decrypt_file(str(path), str(part), [_identity(keys)])
        elif passphrase is None:
            raise CaseError(f"{path.name} was sealed with a passphrase; name a file that holds it.")
        else:
            part.write_bytes(pyrage.passphrase.decrypt(path.read_bytes(), passphrase))
        _settle(part, out)
    except (pyrage.DecryptError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # the library's own have no number
            raise CaseError(f"{out.name} cannot be written ({error.strerror}); choose another place.") from None
        why = "it was sealed to other keys, or with another passphrase, or was damaged on its way"
        raise CaseError(f"{path.name} cannot be opened: {why}.") from None
    finally:
        part.unlink(missing_ok=True)  # what was in the clear before the fault is gone with it


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(64)
    except OSError as error:
        raise CaseError(f"{path} cannot be read ({error.strerror}); check the name.") from None


def _settle(part: Path, out: Path) -> None:
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(out)


def _identity(keys: KeyStore) -> Any:
    from pyrage import IdentityError, x25519

    try:
        return x25519.Identity.from_str(keys.secret(SEALING, lambda: str(x25519.Identity.generate())))
    except IdentityError:
        raise keys.spoilt(SEALING) from None


def _lines(given: str) -> list[str]:
    if given.startswith(("age1", "ssh-")):
        return [given]
    try:
        text = Path(given).read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise CaseError(f"“{given}” is neither a public key nor a file with one; a key begins with age1.") from None
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _recipient(line: str) -> Any:
    from pyrage import ssh, x25519

    with suppress(Exception):  # the library says what is wrong in a type of its own for each kind
        return ssh.Recipient.from_str(line) if line.startswith("ssh-") else x25519.Recipient.from_str(line)
    raise CaseError(f"“{line[:40]}” is no public key that age knows; it begins with age1 or ssh-.")
