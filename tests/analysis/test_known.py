"""As known on a day: tables, numbers, origins and findings are those of a copy that was saved then."""

from __future__ import annotations

import shutil
from pathlib import Path

from workbench.analysis.findings import every
from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.known import as_known
from workbench.case.records import FIELDS
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge


def held(case: Case) -> dict[str, object]:
    tables: dict[str, object] = {table: sorted(case.rows(f'SELECT * FROM "{table}"')) for table in FIELDS}
    tables["numbers"] = sorted(case.rows("SELECT * FROM derived_number"))
    tables["journal"] = case.rows("SELECT id, hash FROM entry ORDER BY seq")
    with Tracer.of_all(case) as tracer:
        tables["origins"] = [found.as_json(case) for found in tracer.every()]
    tables["findings"] = [found.as_json() for found in every(case)]
    return tables


def saved(case: Case, at: Path) -> str:
    """A copy of the file as it is, and the moment of its last entry."""
    assert case.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0] == 0
    shutil.copy(case.path, at)
    return str(case.value("SELECT max(at) FROM entry"))


def compared(case: Case, moments: dict[str, Path]) -> None:
    for moment, path in moments.items():
        with Case.open(path, analyst="Ada", write=False) as then, as_known(case, moment) as known:
            assert held(known) == held(then)
            assert not known.writable


def test_it_is_the_case_that_a_copy_saved_then_holds(case: Case, quote, tmp_path: Path, monkeypatch):
    ticks = (f"2055-11-{day // 24 + 1:02d}T{day % 24:02d}:00:00.000Z" for day in range(600))
    monkeypatch.setattr("workbench.case.journal.now", lambda: next(ticks))
    moments: dict[str, Path] = {}
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-26M"}, by=["Radarbox", "the Wire"])
    other = acts.tag(case, quote("S2", "An Il-62M landed"), {"aircraft": "Il-62M"}, by=["Radarbox"])
    moments[saved(case, tmp_path / "1.casefile")] = tmp_path / "1.casefile"
    copy_case(case, tmp_path / "theirs.casefile")
    acts.link(case, first, "same-as", other)
    acts.set_fields(case, first, {"by": "an insider", "aircraft": "Il-62M"})
    acts.delete(case, other)
    moments[saved(case, tmp_path / "2.casefile")] = tmp_path / "2.casefile"
    case.undo()
    case.undo()
    case.undo()
    acts.cite(case, case.find("S1")[1], "the Wire")
    moments[saved(case, tmp_path / "3.casefile")] = tmp_path / "3.casefile"
    path = case.path
    case.close()
    with Case.open(tmp_path / "theirs.casefile", analyst="Bo") as theirs:
        acts.set_fields(theirs, first, {"operator": "somebody"})
        acts.claim(theirs, theirs.find("E1")[1], "It landed.", by=["Radarbox"])
    with Case.open(path, analyst="Ada") as mine:
        merge(mine, tmp_path / "theirs.casefile")
        moments[saved(mine, tmp_path / "4.casefile")] = tmp_path / "4.casefile"
        mine.undo()
        acts.delete(mine, first)
        compared(mine, moments)
        assert len({str(held(mine)), *(str(path) for path in moments.values())}) == 5
