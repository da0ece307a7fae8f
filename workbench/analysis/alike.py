"""Whether a text that is about to come in repeats what the case holds: sentences word for word, and who is cited.

A sentence counts when a source held has its words side by side, spelling folded as the search folds it; the
search index answers, so the cost is a look-up a sentence. What is told anew in other words, ``retold`` finds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.case.case import Case
from workbench.case.quoted import cited
from workbench.case.search import hits
from workbench.case.spelling import Query
from workbench.values.sentences import sentences

SENTENCES, FEW = 60, 15  # looked up of one text, and of one among many, from its beginning
SHORTEST = 6  # words of a sentence that are told by chance no more


@dataclass(frozen=True)
class Alike:
    """A source that shares something with the text: sentences word for word, and names that both cite.

    ``told`` statements match in other words.
    """

    source: bytes
    same: int
    of: int
    names: tuple[str, ...]
    told: int = 0


def alike(case: Case, text: str, *, most: int = SENTENCES) -> list[Alike]:
    """Sources held that share whole sentences with a text, most first; so many sentences are looked up."""
    sentences = list(islice(_sentences(text), most))
    shared: Counter[bytes] = Counter()
    for sentence in sentences:
        found = hits(case.raw, f'"{sentence}"', limit=8, scan=False)
        shared.update({hit.source for hit in found if hit.source and hit.part is not None})
    found_in = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
    names = named(case, text) if found_in else []
    return [Alike(source, count, len(sentences), both(case, source, names)) for source, count in found_in]


def named(case: Case, text: str) -> list[tuple[bytes, str]]:
    """Sources cited in the case, held or not, whose names stand in a text."""
    rows = case.rows(
        "SELECT DISTINCT s.id, s.title FROM link l JOIN source s ON s.id = l.b"
        " WHERE l.kind = 'cites' AND l.deleted = 0 AND s.deleted = 0 AND s.title IS NOT NULL ORDER BY s.title"
    )
    return [(bytes(key), str(name)) for key, name in rows if _stands(name, text)]


def both(case: Case, source: bytes, names: Sequence[tuple[bytes, str]]) -> tuple[str, ...]:
    """Those of the names that a source is recorded to cite, too."""
    own = {each.source for each in cited(case, source)}
    return tuple(name for key, name in names if key in own)


def _stands(name: str, text: str) -> bool:
    return bool(name.strip()) and Query(f'"{name}"').locate(text) is not None


def _sentences(text: str) -> list[str]:
    plain = (" ".join(text[a:b].replace('"', " ").split()) for a, b in sentences(text))
    return [each for each in plain if len(each.split()) >= SHORTEST]
