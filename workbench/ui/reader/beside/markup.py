"""A pair of sentences as markup: words that both texts share shaded, values coloured and signed by how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.analysis.compared import Difference, Pair, Span
from workbench.ui import theme
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape

SIGNS = {"same": "=", "agrees": "≈", "differs": "≠", "left only": "◂", "right only": "▸"}
_WORDS = {"same": "same",
          "agrees": "agrees", "differs": "differs", "left only": "only left", "right only": "only right"}  # fmt: skip


def ink(verdict: str) -> str:
    """The colour of a verdict; its sign and word stand beside it wherever it is used."""
    look = theme.current()
    return {"agrees": look.ok, "differs": look.contradicts, "same": look.text2}.get(verdict, look.care)


def sentence(text: str, span: Span | None, *, copied: Sequence[Span], values: Iterable[tuple[Span, str]]) -> str:
    """One side of a pair; where the other text has nothing like it, it says so."""
    if span is None:
        return tr("<i style='color:{}'>nothing like it</i>").format(theme.current().text3)
    marked = {(one.start, one.end): verdict for one, verdict in values}
    cuts = {span.start, span.end, *(each for pair in marked for each in pair)}
    cuts |= {min(max(each, span.start), span.end) for one in copied for each in one}
    places = sorted(cut for cut in cuts if span.start <= cut <= span.end)
    return "".join(
        _piece(text, low, high, copied, marked) for low, high in zip(places, places[1:], strict=False)
    )  # fmt: skip


def _piece(text: str, low: int, high: int, copied: Sequence[Span], marked: dict[tuple[int, int], str]) -> str:
    styles, sign = [], ""
    if any(one.start <= low and high <= one.end for one in copied):
        styles.append(f"background-color:{theme.current().kind('excerpt').fill}")
    for (start, end), verdict in marked.items():
        if start <= low and high <= end:
            styles.append(f"color:{ink(verdict)}; font-weight:600")
            sign = f"<sup style='color:{ink(verdict)}'>{SIGNS[verdict]}</sup>" if high == end else ""
    words = escape(text[low:high]).replace("\n", " ")
    return f"<span style='{'; '.join(styles)}'>{words}</span>{sign}" if styles else words


def verdicts(differences: Iterable[Difference]) -> str:
    """What stands between the two sides: each value with its sign and word."""
    said = []
    for each in differences:
        written = " / ".join(f"“{escape(side.written)}”" for side in (each.left, each.right) if side is not None)
        head = f"<b>{SIGNS[each.verdict]} {worded(_WORDS[each.verdict])}</b>"
        said.append(f"<span style='color:{ink(each.verdict)}'>{head}</span> {worded(each.kind)}: {written}")
    return "<br>".join(said)


def values(pair: Pair, side: str) -> list[tuple[Span, str]]:
    """The values of one side of a pair with how they stand."""
    found = ((getattr(each, side), each.verdict) for each in pair.differences)
    return [(value.span, verdict) for value, verdict in found if value is not None]
