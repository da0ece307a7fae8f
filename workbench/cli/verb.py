"""What a verb is: its options, and an answer as JSON and in words."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from workbench.values.errors import CaseError


class Parser(argparse.ArgumentParser):
    """argparse that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise CaseError(f"{self.prog}: {message}; see {self.prog} --help.")


@dataclass(frozen=True)
class Answer:
    """What a verb found or made: the JSON of the contract, the same in words, and the exit status.

    ``exact``: the words are those of a text, which a file or a pipe gets as they are.
    """

    document: Any
    shown: str
    status: int = 0
    exact: bool = False


@dataclass(frozen=True)
class Verb:
    """One verb: what it asks for and what it does."""

    arguments: Callable[[Parser], None]
    run: Callable[[argparse.Namespace], Answer]


def words(text: str) -> str:
    """An argument that is stored as text; bytes that are no characters are refused."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("an argument is not valid UTF-8") from None
    return text


def asks(*names: str, **options: str) -> Callable[[Parser], None]:
    """Plain positionals and plain options of a verb, each one text: ``asks("case", reason="why")``."""

    def add(parser: Parser) -> None:
        for name in names:
            add_text(parser, name)
        for name, says in options.items():
            parser.add_argument(f"--{name}", type=words, metavar=name.upper(), help=says)

    return add


def add_text(parser: Parser, name: str, *, help: str | None = None) -> None:
    """One positional text, shown in capitals."""
    parser.add_argument(name, type=words if name != "case" else str, metavar=name.upper(), help=help)


def add_as_of(parser: Parser) -> None:
    """``--as-of T``: the verb reads the case as it was known then."""
    says = "as the case stood at the end of that day or instant"
    parser.add_argument("--as-of", type=words, metavar="T", help=says)
