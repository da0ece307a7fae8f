"""Files that go out: whole or not at all. Copies of a case never overwrite; a summary printed again may."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from workbench.case.opening import taken
from workbench.values.errors import CaseError


def write_new(out: Path, chunks: Iterable[bytes]) -> None:
    """Write bytes to a new file; CaseError when it is there already or cannot be written."""
    with ExitStack() as half_written:
        try:
            with out.open("xb") as file:
                half_written.callback(out.unlink)
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            raise taken(out) from None
        except OSError as error:
            raise CaseError(f"{out} cannot be written ({error.strerror}); choose another place.") from None
        half_written.pop_all()


@contextmanager
def written_new(out: Path, data: bytes) -> Iterator[None]:
    """A new file that stays only where what is done within holds."""
    write_new(out, [data])
    try:
        yield
    except BaseException:
        out.unlink(missing_ok=True)
        raise


def unfinished(out: Path) -> Path:
    """A name beside a file for what is not finished yet, such as nothing there has."""
    tails = chain((".part",), (f".part-{number}" for number in count(2)))
    return next(path for tail in tails if not os.path.lexists(path := out.with_name(out.name + tail)))


def left_unfinished(out: Path) -> tuple[Path, ...]:
    """What lies beside a file that is not made yet, and was left by a program that was killed while it made it."""
    tails = (".part", *(f".part-{number}" for number in range(2, 10)))
    return tuple(path for tail in tails if os.path.lexists(path := out.with_name(out.name + tail)))


def write_over(out: Path, data: bytes) -> None:
    """Write bytes in place of what stands there; CaseError, and that as it was, when they cannot be written."""
    part = out.with_name(f"{out.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, out)
    except OSError as error:
        with suppress(OSError):  # the first error is the one to tell
            part.unlink()
        raise CaseError(f"{out.name} cannot be written ({error.strerror}); choose another place.") from error


@contextmanager
def new_folder(folder: Path) -> Iterator[Callable[[str, Iterable[bytes]], None]]:
    """What puts files by name into a new or empty folder; what fails leaves nothing behind."""
    made = _ready(folder)
    written: list[Path] = []

    def put(name: str, chunks: Iterable[bytes]) -> None:
        written.append(folder / name)
        write_new(folder / name, chunks)

    try:
        yield put
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        if made:
            folder.rmdir()
        raise


def _ready(folder: Path) -> bool:
    """Make the folder, or take an empty one; answers whether it was made."""
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            return False
        folder.mkdir()
    except FileExistsError:
        raise CaseError(f"{folder.name} is there already and is not empty; name a new folder.") from None
    except OSError as error:
        raise CaseError(f"{folder} cannot be made ({error.strerror}); choose another place.") from None
    return True
