"""Sources come in, are read, and are quoted."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from math import isfinite
from pathlib import Path

from workbench.case import acts
from workbench.case.anchors import seconds_of
from workbench.case.case import Case
from workbench.case.readings import stretches
from workbench.case.rows import record
from workbench.case.texts import WorkingText
from workbench.cli.doors import reading, writing
from workbench.cli.printing import cell, table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.exchange.newfile import write_new
from workbench.reading import intake
from workbench.reading.capturing import Asking, records_of, reveals
from workbench.reading.inputs import is_address
from workbench.values.errors import CaseError

DESCRIBED = ("title", "publisher", "author", "published", "url", "language")


def _attach_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("inputs", nargs="+", metavar="PATH|URL|-", help="files, folders, pages, or standard input")
    for name in DESCRIBED:
        parser.add_argument(f"--{name}", type=words, metavar="EDTF" if name == "published" else "TEXT")
    parser.add_argument("--again", action="store_true", help="a further source of bytes that the case holds already")
    pages = parser.add_argument_group("pages", "how an http or https address is captured; more: the guide, Attach")
    pages.add_argument("--resources", action="store_true", help="also the images and style sheets that a page names")
    pages.add_argument("--allow-private", action="store_true", help="a private or local address, this once")
    pages.add_argument("--proxy", type=words, metavar="URL", help="through this http, socks5 or socks5h proxy")


def _attach(options: Namespace) -> Answer:
    described = {name: getattr(options, name) for name in DESCRIBED}
    asking = Asking(options.resources, options.allow_private, options.proxy)
    with writing(options) as case:
        if sys.stderr.isatty() and any(is_address(each) for each in options.inputs):
            print(reveals(asking), file=sys.stderr)
        with progress_line() as progress:
            taken = intake.take_in(
                case, options.inputs, described=described, progress=progress, asking=asking, again=options.again
            )
        if not taken.sources:
            more = f" ({len(taken.failed) - 1} more failed as well)" if len(taken.failed) > 1 else ""
            raise CaseError(taken.failed[0].says + more)
        sources = [{**record(case, key), "already": already} for key, already in taken.sources]
    failed = [{"input": each.input, "says": each.says} for each in taken.failed]
    shown = table(("", "bytes", "sha256", "title"), (_line(source) for source in sources))
    said = [f"{source['number']}: {source['says']}" for source in sources if source["says"]]
    document = {"sources": sources, "failed": failed}
    said += [
        each["says"]
        for each in failed
        if not any(source["says"] in each["says"] for source in sources if source["says"])
    ]
    return Answer(document, "\n".join([shown, *said]))


def _line(source: dict[str, object]) -> tuple[object, ...]:
    title = f"{source['title']} (held already)" if source["already"] else source["title"]
    return source["number"], source["bytes"], str(source["sha256"])[:12], title


@contextmanager
def progress_line() -> Iterator[intake.Progress]:
    """Tells how far an attachment is in one line that goes when it is done, on a terminal only."""

    def tell(done: int, total: int, text: str) -> None:
        percent = f" {100 * done // total} %" if total else ""
        print(f"\r{cell(text)}{percent}\033[K", end="", file=sys.stderr, flush=True)

    if not sys.stderr.isatty():
        yield intake.silent
        return
    try:
        yield tell
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _cite_arguments(parser: Parser) -> None:
    asks("case", "source", "name", excerpt="the words that cite it")(parser)
    parser.add_argument("--inferred", action="store_true", help="concluded by the analyst; the text does not say so")


def _cite(options: Namespace) -> Answer:
    if not options.name.strip():
        raise CaseError("A cited source needs a name; write what the text calls it.")
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        excerpt = case.find_live(options.excerpt, "excerpt") if options.excerpt else None
        return one(case, acts.cite(case, source, options.name.strip(), excerpt=excerpt, inferred=options.inferred))


def _text_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("--original", metavar="FILE", help="write the captured bytes, unaltered, to a new file instead")
    parser.add_argument(
        "--records", metavar="FILE", help="write the WARC records of a page capture to a new file instead"
    )


def _text(options: Namespace) -> Answer:
    with reading(options) as case:
        if options.original:
            return _original(case, case.find_live(options.source, "source"), Path(options.original))
        source = case.find_live(options.source, "source")
        if options.records:
            return _records(case, source, Path(options.records))
        text = _working_text(case, source)
        whole = text.slice(0, text.total)
        capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
        parts = [each._asdict() for each in stretches(case.raw, capture)]
        document = {"text": whole, "recipe": text.recipe}
        return Answer(document | ({"parts": parts} if parts else {}), whole, exact=True)


def _original(case: Case, source: bytes, out: Path) -> Answer:
    row = record(case, source)
    if not row["held"]:
        raise CaseError(f"{row['number']} is cited but not held; there are no bytes to write.")
    write_new(out, case.stored(bytes.fromhex(row["sha256"])))
    document = {"file": str(out), "bytes": row["bytes"], "sha256": row["sha256"]}
    return Answer(document, f"{out}: {row['bytes']} bytes as captured, SHA-256 {row['sha256']}")


def _records(case: Case, source: bytes, out: Path) -> Answer:
    kept = records_of(case, source)
    if kept is None:
        raise CaseError(f"{case.number(source)} is no page captured here; there are no records of its requests.")
    write_new(out, case.stored(kept.sha256))
    document = {"file": str(out), "bytes": kept.size, "sha256": kept.sha256.hex()}
    return Answer(document, f"{out}: {kept.size} bytes of WARC records, SHA-256 {kept.sha256.hex()}")


def _working_text(case: Case, source: bytes) -> WorkingText:
    text = intake.working_text(case, source)
    if text is None:
        raise CaseError(f"{case.number(source)} has no text to read: {_why(case, source)}.")
    return text


def _why(case: Case, source: bytes) -> str:
    row = record(case, source)
    if not row["held"]:
        return "it is cited but not held; attach it first"
    return "; ".join(filter(None, (f"its bytes are {row['mime']}", str(row["says"] or "").rstrip("."))))


def occurrence(text: str) -> int:
    """An argument that counts from 1."""
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"“{text}” is no occurrence; write 1 for the first")
    return int(text)


def _page(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 1_000_000:
        raise ArgumentTypeError(f"“{text}” is no page; write 1 for the first")
    return int(text)


def _region(text: str) -> tuple[float, float, float, float]:
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no region; write left, top, width and height as 400,60,80,40") from None
    if not all(isfinite(each) for each in (x, y, width, height)):
        raise ArgumentTypeError(f"“{text}” is no region; write four numbers")
    return x, y, width, height


def _span(text: str) -> tuple[float, float]:
    start, dash, end = text.partition("-")
    if not dash:
        raise ArgumentTypeError(f"“{text}” is no stretch; write it as 1:05-1:20")
    try:
        return seconds_of(start), seconds_of(end)
    except CaseError as error:
        raise ArgumentTypeError(str(error)) from None


def _highlight_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--quote", type=words, metavar="TEXT", help="the words, letter for letter")
    what.add_argument("--region", type=_region, metavar="X,Y,W,H", help="of an image in pixels, of a page in points")
    what.add_argument("--span", type=_span, metavar="FROM-TO", help="of a recording, such as 1:05-1:20.5")
    parser.add_argument("--page", type=_page, metavar="N", help="the page of a region; 1 for the first")
    parser.add_argument("--occurrence", type=occurrence, default=1, metavar="N", help="which of several; 1 at first")


def _highlight(options: Namespace) -> Answer:
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        if options.region:
            return one(case, acts.mark_region(case, source, region=options.region, page=options.page))
        if options.span:
            return one(case, acts.mark_span(case, source, start=options.span[0], end=options.span[1]))
        text, place = found_quote(case, source, options)
        return one(case, acts.highlight(case, source, text, start=place[0], end=place[1]))


def found_quote(case: Case, source: bytes, options: Namespace) -> tuple[WorkingText, tuple[int, int]]:
    """A source's text, and where in it the words of ``--quote`` stand."""
    text = _working_text(case, source)
    place = text.find(options.quote, options.occurrence)
    if place is None:
        raise CaseError(_not_found(case, source, text, options))
    return text, place


def _not_found(case: Case, source: bytes, text: WorkingText, options: Namespace) -> str:
    quote = options.quote if len(options.quote) <= 60 else options.quote[:59] + "…"
    number = case.number(source)
    if options.occurrence > 1 and text.find(options.quote):
        return f"“{quote}” does not occur {options.occurrence} times in {number}; ask for an earlier occurrence."
    return f"“{quote}” is not in {number} letter for letter; copy the words from workbench text."


VERBS = {
    "attach": Verb(_attach_arguments, _attach),
    "cite": Verb(_cite_arguments, _cite),
    "text": Verb(_text_arguments, _text),
    "highlight": Verb(_highlight_arguments, _highlight),
}
