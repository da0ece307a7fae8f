"""A copy on its way out: made and checked, signed where that was asked for, sealed where that was asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.case import opening
from workbench.case import verifier as verifying
from workbench.case.case import Case
from workbench.case.opening import taken
from workbench.exchange.aside import folder_aside
from workbench.exchange.closure import Chosen
from workbench.exchange.copy import Copy, contents, copy_case, digest
from workbench.exchange.keys import KeyStore
from workbench.exchange.newfile import left_unfinished, write_new
from workbench.exchange.sealing import recipients, seal
from workbench.exchange.signing import sign
from workbench.exchange.withheld import Hide, Progress, quiet
from workbench.values.errors import CaseError


@dataclass(frozen=True)
class Seal:
    """For whom a copy is closed: public keys (or files of them), or a passphrase; and whether it is signed."""

    to: Sequence[str] = ()
    passphrase: str | None = None
    signed: bool = False
    keys: KeyStore = field(default_factory=KeyStore)

    @property
    def closed(self) -> bool:
        """Whether only some can open it."""
        return bool(self.to) or self.passphrase is not None


@dataclass(frozen=True)
class Handed:
    """What left: the file, its SHA-256, the copy that is in it, and what the case remembers of it.

    ``beside`` is the verifier that was laid beside it; ``left`` what an export of that name left that was cut short.
    """

    file: Path
    sha256: str
    copy: Copy
    contents: dict[str, Any]
    beside: Path | None = None
    left: tuple[Path, ...] = ()


def hand_over(
    case: Case, out: Path, chosen: Chosen | None = None, hide: Hide | None = None, *,
    closing: Seal | None = None, verifier: bool = False, progress: Progress = quiet,
) -> Handed:  # fmt: skip
    """Make a copy as a new file; one that is sealed is in the clear only in a folder of this user, and not for long.

    With ``verifier`` the stand-alone verifier is laid beside it, unless it lies there.
    """
    how = closing or Seal()
    if how.to and how.passphrase is not None:
        raise CaseError("Seal it to public keys or with a passphrase, not both.")
    if how.signed and hide and hide.analysts:
        raise CaseError("A signature tells who you are; leave it off, or let the names of the analysts stand.")
    if how.to:
        recipients(how.to)  # before any work is done
    if not out.parent.is_dir():
        raise CaseError(f"There is no folder {out.parent}; make it first.")
    opening.check_free(out)
    left, beside = left_unfinished(out), _verifier(out) if verifier else None
    with ExitStack() as open_files:
        clear = out
        if how.closed:
            clear = open_files.enter_context(folder_aside()) / "copy.casefile"
        made = copy_case(case, clear, chosen, hide, called=out.name, progress=progress)
        told = contents(made)
        with _whole_or_gone(out) as ours:
            ours.append(clear)
            if how.signed:
                told["signed"] = sign(clear, case.analyst, how.keys)
            if how.closed:
                progress(0, 0, "Sealing")
                seal(clear, out, to=how.to, passphrase=how.passphrase)
                ours.append(out)
                told["sealed"] = list(how.to) or ["a passphrase"]
            sha256 = digest(out) if how.signed or how.closed else made.sha256
            if beside is not None and not beside.exists():
                write_new(beside, [verifying.program()])
    return Handed(out, sha256, made, told, beside, left)


def cut_short(left: Path) -> str:
    """What to say of a file that was left half made: words of the case may stand in it."""
    return f"{left.name} was left beside it by an export that was cut short; nothing needs it, delete it."


@contextmanager
def _whole_or_gone(out: Path) -> Iterator[list[Path]]:
    """The files that are listed go where what is done with them fails."""
    ours: list[Path] = []
    try:
        yield ours
    except BaseException as error:
        for each in ours:
            opening.discard(each)
        if isinstance(error, OSError):
            says = f"{out.name} cannot be written or read again ({error.strerror})"
            raise CaseError(f"{says}; nothing was exported, choose another place.") from error
        raise


def _verifier(out: Path) -> Path:
    """Where the verifier lies beside a copy; CaseError where another file has its name."""
    beside = out.with_name(verifying.FILE.name)
    try:
        if beside.is_symlink() or (beside.exists() and beside.read_bytes() != verifying.program()):
            raise taken(beside)
    except OSError:
        raise taken(beside) from None
    return beside
