"""What the inspector says of pictures: the imagery record with its sun, words read by a machine, near copies."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.imagery import imagery_of, offered, shown, sunlit
from workbench.case.rows import Row
from workbench.ui.facts import Facts
from workbench.ui.language import counted, tr, worded
from workbench.ui.plain import escape
from workbench.ui.slips import ACT, Chip, Line, Slip, Words

ACTS = {
    "imagery": "Edit…",
    "ocr": "Read the words by machine…",
    "confirm": "Confirm the words",
    "still": "Take a still…",
}
"""What can be done from here, by the act's name."""
_PICTURES = ("image/", "video/")


def taken(case: Case, row: Row, *, open_: bool) -> tuple[list[Slip], str]:
    """What is known of a source's picture, and that in a few words; whether a machine read the words."""
    slips = list(_machine(row, open_=open_))
    if row["record"] == "imagery":
        return [*slips, *_record(case, row, headed=False), *_do("imagery", open_=open_)], ""
    if row["record"] != "source":
        return slips, ""
    key = id_bytes(row["id"]) or b""
    rows = imagery_of(case, key)
    pictures = str(row["mime"] or "").startswith(_PICTURES)
    for each in rows:
        slips += _record(case, each, headed=True)
    if not rows and pictures:
        many = len(offered(case, key))
        slips.append(
            Words(
                tr("Nothing is stated of it yet{}.").format(
                    tr("; its file offers {}").format(counted(many, "fact")) if many else ""
                ),
                "faint",
            )
        )
    slips += _do(*(["imagery"] if rows or pictures else []), *_more(row), open_=open_)
    return slips, rows[0]["kind"] or "" if rows else ""


def _more(row: Row) -> list[str]:
    mime, told = str(row["mime"] or ""), row.get("machine_read")
    read = ["ocr"] if mime.startswith("image/") or "pages without words" in row["facts"] else []
    still = ["still"] if mime.startswith("video/") else []
    return [*read, *(["confirm"] if told and not told["confirmed_by"] else []), *still]


def _record(case: Case, row: Row, *, headed: bool) -> Iterator[Slip]:
    if headed:
        yield Line((Chip("imagery", row["number"] or "", id_bytes(row["id"]) or b""), Words("", "small")))
    facts = Facts(case, open_=False)
    for title, value in shown(row):
        facts.add(worded(title), worded(value))
    yield from facts.slips
    verdict = sunlit(row)
    if verdict is not None:
        yield Words(worded(verdict.says), "fault" if verdict.fits is False else "small")


def _machine(row: Row, *, open_: bool) -> Iterator[Slip]:
    told = row.get("machine_read")
    if told:
        yield Words(machine_words(row), "small" if told["confirmed_by"] else "fault")
        if row["record"] == "excerpt" and not told["confirmed_by"]:
            yield from _do("confirm", open_=open_)


def machine_words(row: Row) -> str:
    """``Read by a machine (tesseract 5.3.0 eng); nobody has confirmed the words.``"""
    told = row["machine_read"]
    who = told["confirmed_by"]
    return tr("Read by a machine ({}); {}.").format(
        told["machine"], tr("confirmed by {}").format(who) if who else tr("nobody has confirmed the words")
    )


def _do(*names: str, open_: bool) -> Iterator[Slip]:
    if open_ and names:
        links = (f"<a href='{ACT}{name}'>{escape(tr(ACTS[name]))}</a>" for name in names)
        yield Words(" · ".join(links), "small", html=True)
