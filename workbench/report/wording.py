"""Fields in words: what a source wrote first, what it is taken to mean beside it, and who says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from workbench.reference.typenames import named
from workbench.report.blocks import Run, Runs, faint, plain, quote, strong
from workbench.report.facts import Record
from workbench.report.outside import MARKED, holds
from workbench.values.spoken import spoken_date

Number = Callable[[str | None], str]
_OUTSIDE = " (outside the quote)"
NOT_STATED = "not stated"
PARAGRAPH = " ¶: a paragraph."
_SHOWN = 3  # alternatives named
_METHODS = {
    "tracker": "tracker, kind not stated",
    "ads-b": "ADS-B",
    "mlat": "MLAT",
    "satellite": "satellite imagery",
    "photo-video": "photo or video",
    "eyewitness": "eyewitness",
    "reported": "reported; how it was seen is not stated",
}
_EVENTS = {
    "arrival": "arrivals",
    "departure": "departures",
    "overflight": "overflights",
    "presence": "presences",
}


def resolved(
    field: Record | None, quotes: Sequence[str], *, number: Number, outside: Sequence[str] = (),
    others: Sequence[str] = (),
) -> Runs:  # fmt: skip
    """A type or a place as written; where that is read otherwise as what, whose reading that is, what it rests on.

    ``outside`` are words that the text has although no quote holds them, here and below; ``others`` those that are
    another field's, so that a town which bears the name of a type is none.
    """
    if not field:
        taken = {each.casefold() for each in others}
        near = [each.text for words in quotes for each in named(words) if each.text.casefold() not in taken]
        return _unresolved(near[:1], quotes) if near else (faint(NOT_STATED),)
    meant = field.get("label") or field["value"]
    if not field["written"]:
        return given(str(meant), field)
    written = as_written(field["written"], quotes, outside)
    if not meant:
        return (*written, plain(" → "), strong("open"), *_proposals(field, str))
    if str(meant).casefold() == str(field["written"]).casefold():
        offered = not field["accepted_by"] and (field["alternatives"] or field["premises"])
        return (*written, plain(" (proposed)")) if offered else written
    return (*written, plain(" → "), strong(str(meant)), *_whose(field, number))


def _unresolved(words: Sequence[str], quotes: Sequence[str]) -> Runs:
    """Words of a source that nobody recorded a reading of: it is not silent."""
    told = [(quote(each), own_words(each, quotes).style == "quote") for each in words]
    said = [run for each, quoted in told for run in (plain(", "), each, *(() if quoted else (plain(_OUTSIDE),)))]
    return (*said[1:], plain(" → "), strong("not resolved"))


def given(meant: str, field: Record, lacks: str = NOT_STATED) -> Runs:
    """A value that an analyst gave: ``lacks`` says how no source writes it."""
    return (strong(meant), plain(f" ({lacks}; {field['why'] or 'who gave it is not recorded'})"))


def _whose(field: Record, number: Number) -> Runs:
    rests = ", ".join(number(premise) for premise in field["premises"])
    return (plain(f" ({_settled(field) or 'proposed'}{f'; rests on {rests}' if rests else ''})"),)


def _settled(field: Record) -> str:
    """Who settled a reading, and whether it was among those offered; nothing where nobody did."""
    by = field["accepted_by"]
    return str(field["why"]) if by and field["why"] == f"given by {by}" else f"accepted by {by}" if by else ""


def _proposals(field: Record, shown: Callable[[str], str]) -> Runs:
    choices = [shown(each["value"]) for each in field["alternatives"]]
    if not choices:
        return ()
    more = f" + {len(choices) - _SHOWN} more" if len(choices) > _SHOWN else ""
    return (plain(f" (proposed: {' or '.join(choices[:_SHOWN])}{more})"),)


def when(
    field: Record | None, quotes: Sequence[str], *, number: Number, words: Sequence[str] = (),
    outside: Sequence[str] = (),
) -> Runs:  # fmt: skip
    """A time as written, then the date it is taken to mean and what that was inferred from.

    ``words`` of time that the sentence has stand where nobody recorded any: a source that has them is not silent.
    """
    if not field:
        return _unresolved(words, quotes) if words else (faint(NOT_STATED),)
    if not field["written"]:
        return given(spoken_date(field["value"]), field)
    written = as_written(field["written"], quotes, outside)
    if not field["value"]:
        return (*written, plain(" → "), strong("open"), *_proposals(field, spoken_date))
    return (*written, plain(" → "), strong(spoken_date(field["value"])), *_basis(field, number))


def _basis(field: Record, number: Number) -> Runs:
    anchor = field.get("anchor")
    rests = [number(premise) for premise in field["premises"]]
    counted = anchor or rests or field["alternatives"]
    said = ["proposed"] if counted and not field["accepted_by"] else []
    if anchor:
        supposed = f"if published {spoken_date(anchor['edtf'])}"
        supposed += f", which rests on {', '.join(rests)}" if rests else ""
        said.append(f"inferred from {number(anchor['of'])}" if anchor["of"] else supposed)
    elif rests:
        said.append(f"inferred from {', '.join(rests)}")
    if settled := _settled(field):
        said.append(settled)
    return (plain(f" ({'; '.join(said)})"),) if said else ()


def anchored(fields: Iterable[Record | None], number: Number) -> str:
    """From which days of sources such times are inferred: a sentence to stand below them; nothing where none is."""
    days: dict[str, None] = {}
    for field in fields:
        if field and field["written"] and field["value"] and (anchor := field.get("anchor")) and anchor["of"]:
            days[f"{number(anchor['of'])} ({spoken_date(anchor['edtf'])})"] = None
    return f" Times are inferred from the date{'s' if len(days) > 1 else ''} of {listed([*days])}." if days else ""


def listed(names: Sequence[str]) -> str:
    """``S1``, ``S1 and S2``, ``S1, S2 and S3``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def own_words(text: str, quotes: Sequence[str]) -> Run:
    """In quotation marks only if these very words stand in the source, and not as a part of others."""
    return quote(text) if any(holds(words, text) for words in quotes) else plain(text)


def as_written(text: str, quotes: Sequence[str], outside: Sequence[str]) -> Runs:
    """The same; what stands in the source outside of what is quoted is its own words, too, and told to be there."""
    said = own_words(text, quotes)
    return (quote(text), plain(_OUTSIDE)) if said.style != "quote" and text in outside else (said,)


def voiced(text: str, quotes: Sequence[str], voice: Callable[[str], Run] = plain) -> Runs:
    """A sentence of ours in which what stands in quotation marks is the source's; our own words lose them."""
    runs: list[Run] = []
    at = 0
    for found in MARKED.finditer(text):
        heavy = voice is strong
        told = any(found[1] in words for words in quotes)
        runs += [
            voice(text[at : found.start()]),
            quote(found[1], strong=heavy) if told else Run(found[1], "mine", heavy),
        ]
        at = found.end()
    return tuple(run for run in (*runs, voice(text[at:])) if run.text)


def asserted(
    item: Record,
    texts: Sequence[str],
    quotes: Sequence[str],
    outside: Sequence[str] = (),
    elsewhere: Mapping[str, str] | None = None,
) -> Runs:
    """The chain of those who say it, innermost first, and the hedge they say it with, be it ``outside`` the quotes.

    ``elsewhere`` has the paragraph of each whom not the quoted one names but another.
    """
    outer = " and ".join(texts)
    chain: list[Run] = []
    for each in item["by"] or ():
        place = (elsewhere or {}).get(str(each)) if len(texts) == 1 else ""
        chain += [plain(", through ")] if chain else []
        chain += [own_words(str(each), quotes), *([plain(f" ({place})")] if place else [])]
    if chain:
        chain += [plain(f", in {outer}")] if outer else []
    else:
        chain = [plain(f"{outer} itself; no source named" if outer else "who says so: not recorded")]
    return (*chain, *_hedge(item["hedge"], quotes, outside)) if item["hedge"] else tuple(chain)


def _hedge(hedge: str, quotes: Sequence[str], outside: Sequence[str]) -> Runs:
    """The hedge in its own words, that they stand outside of what is quoted, or that they are somebody's note."""
    said = as_written(hedge, quotes, outside)
    return (plain("; hedged " if said[0].style == "quote" else "; hedge noted: "), *said)


def how(item: Record) -> str:
    """How an aircraft was seen, as far as the source says."""
    return _METHODS.get(item["method"] or "", item["method"] or "how it was seen: not recorded")


def event(item: Record) -> str:
    """What an aircraft did, with the number of times if it is given."""
    count, word = item["count"], item["event"]
    if not word:
        return f"{count} events, kind not recorded" if count else "event not recorded"
    many = count is not None and str(count) != "1"
    return f"{count} {_EVENTS.get(word, word)}" if many else word


def counted(count: int, one: str, many: str = "") -> str:
    """``1 claim``, ``3 claims``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def ranged(numbers: Sequence[str]) -> str:
    """Record numbers in a row: ``SG-01 to SG-04, CL-2``; others as they are, each once."""
    rows: list[list[str]] = []
    for each in dict.fromkeys(numbers):
        if rows and _next(rows[-1][-1]) == each:
            rows[-1].append(each)
        else:
            rows.append([each])
    return ", ".join(f"{row[0]} to {row[-1]}" if len(row) > 2 else ", ".join(row) for row in rows)


def _next(number: str) -> str:
    """The number that follows, in as many digits; the same where there is none to count."""
    digits = re.search(r"\d+\Z", number)
    return f"{number[: digits.start()]}{int(digits[0]) + 1:0{len(digits[0])}d}" if digits else number


def grouped(sha256: str) -> str:
    """A hash in groups of eight, so that an eye can follow it."""
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
