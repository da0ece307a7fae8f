"""Opening a case for a verb: for reading beside whoever holds it, or for writing or not at all."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from json import JSONDecodeError
from pathlib import Path

import apsw

from workbench.case.analyst import installation_analyst
from workbench.case.case import Case
from workbench.case.known import as_known
from workbench.case.opening import check_shape
from workbench.case.storage import in_words
from workbench.values.errors import CaseError


def analyst(options: Namespace) -> str:
    """Who acts: ``--as NAME``, else the installation's analyst."""
    name: str = installation_analyst() if options.analyst is None else options.analyst
    if not name.strip():
        raise CaseError("--as needs a name; write who acts.")
    return name.strip()


@contextmanager
def reading(options: Namespace) -> Iterator[Case]:
    """The case, for reading only, with ``--as-of`` as it was known then; works beside a process that holds it."""
    path, moment = Path(options.case), getattr(options, "as_of", None)
    with _in_words(path), Case.open(path, analyst=analyst(options), write=False) as case:
        check_shape(case.raw, path)
        with as_known(case, moment) if moment else nullcontext(case) as state:
            yield state


@contextmanager
def writing(options: Namespace) -> Iterator[Case]:
    """The case, for acts; refused where another process holds it or the place cannot be written."""
    path = Path(options.case)
    with _in_words(path), Case.open(path, analyst=analyst(options)) as case:
        if not case.writable:
            raise CaseError(case.refusal())
        yield case


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        raise in_words(error, path) from error
    except (UnicodeDecodeError, JSONDecodeError) as error:
        raise CaseError(f"{path.name} is damaged; run verify to see what, and go back to a backup copy.") from error
