"""What taking a text in would do to a case: who holds it, whom it repeats, whose origins and dates it touches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.analysis.alike import FEW, SENTENCES, Alike, alike, both, named
from workbench.analysis.lookalike import Shelves, like
from workbench.analysis.retold import retold
from workbench.analysis.traced import Tracer
from workbench.case.acts.sources import held
from workbench.case.case import Case
from workbench.case.entities import marks
from workbench.case.ids import id_text
from workbench.case.quoted import leaning, waiting
from workbench.case.texts import WorkingText
from workbench.reference.dating.telling import told
from workbench.values.publication import names_a_day, publication_candidates

NEAR = 3  # sources looked at of those that share sentences
DATED = 20  # sources close to the text that are looked at for a day
READ = 40_000  # letters of a text that are looked at
_NEW = "new"


@dataclass(frozen=True)
class Origins:
    """Whom an assertion of the case goes back to now, and whether the new text names the same."""

    record: bytes
    texts: int  # that assert it, the new one not counted
    says: str
    names: tuple[str, ...]  # that both cite; empty where the new text names none of them


@dataclass(frozen=True)
class Dated:
    """A source without a day that the new text can date: how, and how many dates would lean on it."""

    source: bytes
    why: str
    leaning: int


@dataclass(frozen=True)
class Effect:
    """What comes of taking a text in."""

    held: bytes | None = None  # the source that has these very bytes
    near: tuple[Alike, ...] = ()
    pictures: tuple[tuple[bytes, int], ...] = ()  # sources whose image looks like this one, and in how many bits not
    cites: tuple[str, ...] = ()  # names cited in the case already that stand in the text
    origins: Origins | None = None
    dated: tuple[Dated, ...] = ()


def effect(
    case: Case, sha256: bytes, text: str, *, likeness: str = "", pictures: Shelves | None = None, whole: bool = True
) -> Effect:  # fmt: skip
    """What is known of the bytes, what the text would do, and which images look like one of this fingerprint.

    ``pictures`` are the fingerprints of the case, for many files; not ``whole``, only what is close is told.
    """
    known = held(case, sha256) if sha256 else None
    if known:
        return Effect(known)
    looks = tuple(like(case, likeness, held=pictures)[:NEAR]) if likeness else ()
    near = tuple(alike(case, text, most=SENTENCES if whole else FEW)[:NEAR]) if text else ()
    if not text or not whole:
        return Effect(None, near, looks)
    names = named(case, text)
    near, cites = tuple(_told(case, text, near, names)[:NEAR]), tuple(name for _, name in names)
    related = list(dict.fromkeys([*(each.source for each in near), *_citing(case, cites)]))[:DATED]
    return Effect(None, near, looks, cites, _origins(case, near, cites), tuple(_dated(case, text, related)))


def _told(case: Case, text: str, near: tuple[Alike, ...], names: Sequence[tuple[bytes, str]]) -> list[Alike]:
    """What is close with the statements that match in other words, then what only tells the same."""
    told = retold(case, text, besides=[each.source for each in near])
    copied = [replace(each, told=told.pop(each.source, 0)) for each in near]
    return [*copied, *(Alike(key, 0, 0, both(case, key, names), many) for key, many in told.items())]


def _origins(case: Case, near: tuple[Alike, ...], cites: tuple[str, ...]) -> Origins | None:
    """Of the first claim, or else sighting, that rests on the nearest source, or on one that cites the same."""
    sources = [each.source for each in near] or _citing(case, cites)
    for table in ("claim", "sighting"):
        for source in sources:
            record = case.value(_ASSERTED.format(table), (source,))
            if record:
                found = Tracer(case).traced(record)
                texts = len({trail.source for trail in found.trails if trail.source})
                return Origins(record, texts, found.words(), next((e.names for e in near if e.names), cites))
    return None


_ASSERTED = """SELECT r.id FROM "{}" r JOIN quotation q ON q.record = r.id AND q.deleted = 0
JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE e.source = ? AND r.deleted = 0 ORDER BY r.id LIMIT 1"""
_CITING = """SELECT l.a FROM link l JOIN source s ON s.id = l.b WHERE l.kind = 'cites' AND l.deleted = 0
AND s.title = ? ORDER BY l.id LIMIT 1"""


def _citing(case: Case, cites: tuple[str, ...]) -> list[bytes]:
    return [source for name in cites for (source,) in case.rows(_CITING, (name,))]


def _dated(case: Case, text: str, sources: Sequence[bytes]) -> list[Dated]:
    """Those of the sources that have no day and whose weekdays are numbered days of the new text."""
    new = [each for each in told(text[:READ], _NEW) if names_a_day(each)]
    rows = case.rows(
        "SELECT id, capture FROM source WHERE deleted = 0 AND published IS NULL AND capture IS NOT NULL"
        f" AND id IN ({marks(len(sources))}) ORDER BY id", sources
    ) if new else []  # fmt: skip
    found = []
    for source, capture in rows:
        words = WorkingText(case.raw, capture)
        own = told(words.slice(0, min(words.total, READ)), id_text(source))
        days = publication_candidates([*own, *new], of=id_text(source))
        if days and _NEW in days[0].premises and not publication_candidates(own, of=id_text(source)):
            found.append(Dated(source, days[0].why, len(leaning(case, source)) + waiting(case, source)))
    return found
