"""Four texts of three publishers about one landing, and sightings on their first words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.analysis.differences import differences
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text

Seen = Callable[..., bytes]
TEXTS = {
    "1.txt": "An An-124 landed at Tobruk airport on 12 March 2024. Two jets came.\n\nNobody said why.",
    "2.txt": "An-124-100 planes landed at Tobruk on 12 March 2024. An insider close to the army said so.",
    "3.txt": "Три Ан-124 приземлились в Тобруке 13 марта 2024 года, сообщил источник.",
    "4.txt": "Nobody landed. A C-130 left Malta in May 2024.",
}  # fmt: skip


@contextmanager
def tobruk(folder: Path) -> Iterator[Case]:
    """The four texts, nothing tagged."""
    with Case.create(folder / "a.casefile", title="Tobruk", analyst="Ada") as case:
        for (name, text), publisher in zip(TEXTS.items(), ("Ledger", "Post", "Вестник", "Other"), strict=True):
            (folder / name).write_text(text, encoding="utf-8")
            described = {"publisher": publisher, "published": "2024-03-15"}
            take_in(case, [str(folder / name)], described=described)
        yield case


def seeing(case: Case) -> Seen:
    """What makes a sighting on the first words of a source."""

    def tagged(source: str, by: tuple[str, ...] = (), at: int = 0, **stated: str) -> bytes:
        key = case.find(source)[1]
        excerpt = acts.highlight(case, key, working_text(case, key), start=at, end=at + 12)
        told = {"aircraft": "An-124", "event": "arrival", "place": "Tobruk", "when": "12 March 2024"} | stated
        return acts.tag(case, excerpt, {name: words for name, words in told.items() if words}, by=by)

    return tagged


def found(case: Case, field: str) -> set[tuple[str, str, str]]:
    return {
        (row.verdict, row.here.words, row.there.words if row.there else "")
        for row in differences(case)
        if row.field == field
    }
