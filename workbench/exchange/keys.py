"""This analyst's own keys: one to sign with (Ed25519), one to be sealed to (age, X25519); and whose keys are known.

Secret keys lie in the system's key store. A machine without one keeps them in a file that only its user may read,
and says so. Whose public key was met first under which name is remembered beside it: trust on first use.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.case.shelf import state_folder
from workbench.exchange.spoken import fingerprint
from workbench.values.errors import CaseError

SERVICE = "casefile-workbench"
SIGNING, SEALING = "signing key", "sealing key"
_KEYS, _MET = "keys.json", "signers.json"


class KeyStore:
    """Secrets by name: in the system's key store, else in a file of this folder with mode 0600."""

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: keep everything there, and leave the system's key store alone."""
        self._own = folder is not None
        self._folder = folder or state_folder().with_name("keys")

    @property
    def place(self) -> str:
        """Where secrets are, in words."""
        return "a file that only you may read" if self._ring() is None else "the key store of this system"

    def secret(self, name: str, make: Callable[[], str]) -> str:
        """The secret of that name; the first time it is made and kept."""
        ring = self._ring()
        held = ring.get_password(SERVICE, name) if ring else _read(self._folder / _KEYS).get(name)
        if isinstance(held, str):
            return held
        if held is not None:
            raise self.spoilt(name)
        made = make()
        if ring:
            ring.set_password(SERVICE, name, made)
        else:
            _write(self._folder / _KEYS, {**_read(self._folder / _KEYS), name: made})
        return made

    def spoilt(self, name: str) -> CaseError:
        """What is told of a secret that is none; it is never replaced unasked."""
        return CaseError(f"The {name} in {self.place} cannot be read; put it right, or take it away for a new one.")

    def _ring(self) -> Any:
        if self._own:
            return None
        import keyring
        from keyring.errors import KeyringError

        try:
            ring = keyring.get_keyring()
            usable = ring.priority > 0
            if usable:
                ring.get_password(SERVICE, "is anybody there")
        except (KeyringError, RuntimeError, OSError):
            return None
        return ring if usable else None

    def met(self, name: str, public: str) -> Met:
        """What is known of a signer: when the key was first met here, and whether the name had another one before.

        A key that is new is remembered from now on.
        """
        known = {key: each for key, each in _read(self._folder / _MET).items() if isinstance(each, dict)}
        first = known.get(public)
        others = tuple(key for key, each in known.items() if key != public and each.get("name") == name)
        if first is None:
            at = datetime.now(UTC).date().isoformat()
            _write(self._folder / _MET, {**known, public: {"name": name, "first": at}})
            return Met(name, public, None, others, name)
        return Met(name, public, str(first.get("first")), others, str(first.get("name")))


@dataclass(frozen=True)
class Met:
    """A signer as this machine knows them: ``first`` is the day the key was first met, none when that is now.

    ``before`` is the name it came with that day, ``others`` are further keys that came with the name it has now.
    """

    name: str
    public: str
    first: str | None
    others: tuple[str, ...]
    before: str

    def says(self) -> str:
        """It in one sentence."""
        words = fingerprint(bytes.fromhex(self.public))
        if self.first and self.before != self.name:
            known = f"That key ({words}) is known here since {self.first} as {self.before}'s, not {self.name}'s"
            return f"{known}; ask both by another way."
        if self.first:
            more = f"; {self.name} has had another one, ask by another way" if self.others else ""
            return f"That key ({words}) is known here since {self.first}{more}."
        if self.others:
            return f"{self.name} had another key before; this one ({words}) is new, ask them by another way."
        return f"The key is new here: {words}. Have them read it out."


def _read(path: Path) -> dict[str, Any]:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise CaseError(f"{path} cannot be read ({error}); put it right or move it away.") from None
    if not isinstance(held, dict):
        raise CaseError(f"{path} holds no keys; put it right or move it away.")
    return held


def _write(path: Path, held: dict[str, Any]) -> None:
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(held, file, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise CaseError(f"{path} cannot be written ({error.strerror}); keys are kept there.") from None
