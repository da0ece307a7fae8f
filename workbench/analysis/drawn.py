"""What it takes to say that one text draws on another: texts, whom they name, the evidence, the proposal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.analysis.compared import Span
from workbench.reference.folding import name_key

_ARTICLES = ("the ", "der ", "die ", "das ", "le ", "la ", "el ")


class Naming(NamedTuple):
    """A name that a text gives for who says so, and where; ``via`` is the outlet that passes it on.

    Not ``stated``: that it comes through that outlet is concluded. Not ``vouches``: it only judges or reacts.
    """

    name: str
    start: int
    end: int
    via: str | None = None
    stated: bool = True
    vouches: bool = True


Namings = Callable[[bytes], Sequence[Naming]]
"""Whom a source names, by its id."""


@dataclass(frozen=True)
class Text:
    """A source with its words; ``called`` are its publisher and title, ``named`` whom it names as saying so.

    One that is named and no source of the case has no id: ``source`` is empty.
    """

    source: bytes
    number: str
    words: str = ""
    called: tuple[str, ...] = ()
    published: str | None = None
    named: tuple[Naming, ...] = ()

    @property
    def key(self) -> bytes:
        """What tells it from the others, in the case or not."""
        return self.source or plain(self.called[0]).encode("utf-8", "surrogatepass")


class Evidence(NamedTuple):
    """What shows it, with the words of both: ``kind`` is attribution, error, wording, kinship or order."""

    kind: str
    says: str
    ours: Span | None = None
    theirs: Span | None = None


@dataclass(frozen=True)
class Proposal:
    """``source`` draws on ``on``; not ``directed``: either may have drawn on the other, or both on a third.

    ``told`` is the text whose words show it, where that is a third. ``stated``: its words say so themselves.
    """

    source: Text
    on: Text
    evidence: tuple[Evidence, ...]
    directed: bool = True
    told: Text | None = None
    stated: bool = False

    @property
    def teller(self) -> Text:
        """The text in which the words of the evidence stand."""
        return self.told or self.source

    @property
    def basis(self) -> tuple[str, ...]:
        """The kinds of its evidence, each once."""
        return tuple(dict.fromkeys(each.kind for each in self.evidence))

    @property
    def says(self) -> str:
        """The proposal in one sentence."""
        why = "; ".join(each.says for each in self.evidence)
        if self.directed:
            return f"{self.source.number} draws on {self.on.number}: {why}."
        return f"{self.source.number} and {self.on.number} have a common ancestor, or one drew on the other: {why}."


def unheld(name: str) -> Text:
    """One that is named and not in the case."""
    return Text(b"", f"{name} (not held)", called=(name,))


def plain(name: str) -> str:
    """A name as it is compared: folded, without its article."""
    key = name_key(name)
    return next((key.removeprefix(each) for each in _ARTICLES if key.startswith(each)), key)
