"""Sealed and signed copies: this analyst's public keys, opening what was sealed, and whose signature a file bears."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from workbench.case.storage import reader
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.exchange.aside import folder_aside
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import is_sealed, own_recipient, unseal
from workbench.exchange.signing import own_key, signed_file, worth, write_signature
from workbench.exchange.spoken import fingerprint
from workbench.values.errors import CaseError


def asks_passphrase(parser: Parser) -> None:
    """The option that names a file with a passphrase."""
    parser.add_argument("--passphrase-file", type=words, metavar="F", help="a file that holds the passphrase")


def passphrase(options: Namespace) -> str | None:
    """What the first line of that file says; a passphrase on the command line would stand in lists of processes."""
    if options.passphrase_file is None:
        return None
    try:
        lines = Path(options.passphrase_file).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise CaseError(f"{options.passphrase_file} cannot be read ({error}); check the name.") from None
    if not lines or not lines[0].strip():
        raise CaseError(f"{options.passphrase_file} holds no passphrase in its first line.")
    return lines[0]


@contextmanager
def in_the_clear(options: Namespace, path: Path) -> Iterator[Path]:
    """The file, or what is sealed in it, in a folder of this user's that goes when it is done with."""
    with ExitStack() as folders:
        if path.is_file() and is_sealed(path):
            opened = folders.enter_context(folder_aside()) / path.stem
            unseal(path, opened, keys=KeyStore(), passphrase=passphrase(options))
            path = opened
        yield path


def _keys(options: Namespace) -> Answer:
    keys = KeyStore()
    public = own_key(keys)
    document = {
        "recipient": own_recipient(keys), "signer": public, "words": fingerprint(bytes.fromhex(public)),
        "place": keys.place,
    }  # fmt: skip
    shown = (
        f"Sealed to you:  {document['recipient']}\nSigned by you:  {public}\nread out:       {document['words']}\n"
        f"The secret halves lie in {keys.place}."
    )
    return Answer(document, shown)


def _unseal(options: Namespace) -> Answer:
    out = Path(options.out)
    unseal(Path(options.sealed), out, keys=KeyStore(), passphrase=passphrase(options))
    return Answer({"file": str(out)}, f"{out}: opened; look at it with merge --preview before anything comes in.")


def _unseal_arguments(parser: Parser) -> None:
    parser.add_argument("sealed", type=words, metavar="SEALED", help="a file that age sealed")
    parser.add_argument("out", type=words, metavar="OUT", help="the new file")
    asks_passphrase(parser)


def _signature(options: Namespace) -> Answer:
    path = Path(options.case)
    found = signed_file(path)
    written: list[str] = []
    if options.folder is not None:
        folder = Path(options.folder)
        if not folder.is_dir():
            raise CaseError(f"There is no folder {folder}; make it first.")
        with closing(reader(path)) as connection:
            written = [str(each) for each in write_signature(connection, folder)]
    says = worth(found, KeyStore())
    document = {"signed": found is not None, "holds": bool(found and found.holds), "signer": found and found.public,
                "name": found and found.name, "says": says, "files": written}  # fmt: skip
    return Answer(document, "\n".join([says, *written]), status=0 if found and found.holds else 1)


def _signature_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("folder", nargs="?", type=words, metavar="FOLDER",
                        help="lay manifest, signature and public key down there, for openssl")  # fmt: skip


VERBS = {
    "keys": Verb(lambda parser: None, _keys),
    "signature": Verb(_signature_arguments, _signature),
    "unseal": Verb(_unseal_arguments, _unseal),
}
