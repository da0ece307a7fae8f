"""A log comes in: columns to fields, dates told by the column, rows as records, one act, nothing doubled."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.analysis.findings import every
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.exchange.tabular import export_log
from workbench.reading.intake import complete
from workbench.reading.provenance import altered_texts, provenance
from workbench.reading.tables import Sheet, table_of
from workbench.reading.tables_import import Book, as_kept, bring, place_of, planner, read_log
from workbench.reading.tables_mapping import Mapping, guess, mapping_from
from workbench.reading.tables_plan import Plan, Planner
from workbench.values.errors import CaseError

LOG = (
    "Spotters' log 2025,,,,,,,\n"
    "Date (UTC),Time,Type,Reg,Qty,Mvt,ADES,Remarks\n"
    "25/04/2025,1405,Il-76TD,RA-78765,1,ARR,OSLK,low\n"
    "03/04/2025,0905,An-124,RA-82035,2,DEP,Latakia,\n"
    "03/04/2025,0905,An-124,RA-82035,2,DEP,Latakia,\n"
    ",,,,,,,only a remark\n"
    "31/02/2025,,Zeppelin X,,some,hovering,Atlantis,\n"
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """An empty case."""
    with Case.create(tmp_path / "a.casefile", title="Logs", analyst="first analyst") as made:
        yield made


def written(folder: Path, text: str, name: str = "log.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def planned(case: Case, path: Path, mapping: Mapping | None = None) -> tuple[Book, Planner, Plan]:
    book = read_log(path)
    place = place_of(case, book)
    book = as_kept(case, book, place)
    sheet = book.sheet()
    reader = planner(case, book, sheet, mapping or guess(sheet), place)
    return book, reader, reader.plan()


def test_the_head_is_found_below_a_title_and_columns_are_guessed() -> None:
    found = guess(table_of(LOG))
    assert (found.head, found.zone, found.kind) == (2, "UTC", "sighting")
    assert found.fields == ("when", "when", "aircraft", "registration", "count", "", "destination", "note")
    assert mapping_from(found.as_json()) == found


# rows


def test_rows_become_what_the_mapping_says_and_open_cells_tell_why(case: Case, tmp_path: Path) -> None:
    mapping = guess(table_of(LOG)).with_field(5, "event")
    _, reader, plan = planned(case, written(tmp_path, LOG), mapping)
    assert plan.counts == {"good": 3, "open": 1, "refused": 1, "known": 0}
    assert plan.repeats == 1
    first, *_, remark, odd = plan.rows
    assert {each.field: (each.written, each.meant) for each in first.seen}["when"] == (
        "25/04/2025 1405",
        "25 Apr 2025, 14:05 UTC",
    )
    assert (remark.state, remark.says) == ("refused", "nothing in the chosen columns")
    why = {each.field: each.says for each in odd.seen}
    assert why["when"] == "no calendar has this day"
    assert why["event"] == "“hovering” is no event of a sighting, and is left out"
    assert why["count"] == "“some” gives no number"
    assert why["aircraft"]
    assert reader.dates.order == "day-first"


def test_a_time_that_no_clock_shows_is_kept_as_written_and_found(case: Case, tmp_path: Path) -> None:
    path = written(tmp_path, 'Date,Type\n"12/04/2025, 25:10",An-124\n25/04/2025,An-124\n')
    book, _, plan = planned(case, path)
    assert plan.counts == {"good": 1, "open": 1, "refused": 0, "known": 0}
    bring(case, book, plan, "sighting")
    when = records(case, "sighting")[0]["when"]
    assert (when["written"], when["edtf"]) == ("12/04/2025, 25:10", None)
    (found,) = [each.finding for each in every(case)]
    assert (found.kind, found.severity) == ("open-date", "medium")
    assert "“12/04/2025, 25:10” stays open" in found.says
    assert "a day has 24 hours" in found.says


def test_the_whole_log_is_one_entry_and_one_undo_takes_it_back(case: Case, tmp_path: Path) -> None:
    book, reader, plan = planned(case, written(tmp_path, LOG))
    before = case.value("SELECT count(*) FROM entry")
    came = bring(case, book, plan, "sighting")
    assert case.value("SELECT count(*) FROM entry") == before + 1
    assert (len(came.records), came.already) == (4, False)
    row = records(case, "sighting")[0]
    assert (row["registration"], row["when"]["edtf"], row["when"]["written"]) == (
        "RA-78765",
        "2025-04-25T14:05Z",
        "25/04/2025 1405",
    )
    (trace,) = provenance(case, came.records[0])
    assert (trace["quote"], trace["status"]) == ("25/04/2025,1405,Il-76TD,RA-78765,1,ARR,OSLK,low", "exact")
    assert book.path.read_bytes()[trace["bytes_start"] : trace["bytes_end"]].decode() == trace["quote"]
    assert records(case, "note")[0]["text"] == "low"
    assert case.verify().ok
    case.undo()
    assert [
        case.value(f"SELECT count(*) FROM {table} WHERE deleted = 0")
        for table in ("sighting", "source", "excerpt", "note")
    ] == [0] * 4
    case.redo()
    assert case.value("SELECT count(*) FROM sighting WHERE deleted = 0") == 4
    assert case.verify().ok


def test_an_ambiguous_date_the_analyst_decides_is_settled_by_them(case: Case, tmp_path: Path) -> None:
    path = written(tmp_path, "Date,Type\n03/04/2025,An-124\n")
    _, reader, plan = planned(case, path)
    assert plan.counts["open"] == 1
    book, _, plan = planned(case, path, Mapping(fields=("when", "aircraft"), order="month-first"))
    bring(case, book, plan, "sighting")
    when = records(case, "sighting")[0]["when"]
    assert (when["edtf"], when["accepted_by"]) == ("2025-03-04", "first analyst")
    assert "first analyst says" in when["why"]


def test_a_log_that_is_here_already_brings_only_new_rows(case: Case, tmp_path: Path) -> None:
    path = written(tmp_path, LOG)
    book, _, plan = planned(case, path)
    bring(case, book, plan, "sighting")
    book, _, again = planned(case, path)
    assert again.counts["known"] == 4
    with pytest.raises(CaseError, match="No row of log.csv is new"):
        bring(case, book, again, "sighting")
    with case.change("Delete"):
        case.raw.execute("UPDATE sighting SET deleted = 1 WHERE registration = 'RA-78765'")
    book, _, again = planned(case, path)
    came = bring(case, book, again, "sighting")
    assert (len(came.records), came.already, case.value("SELECT count(*) FROM source")) == (1, True, 1)


def test_what_is_cancelled_or_refused_leaves_nothing(case: Case, tmp_path: Path) -> None:
    book, _, plan = planned(case, written(tmp_path, LOG))
    before = case.value("SELECT count(*) FROM entry")

    class Cancelled(Exception):
        """No more of it."""

    for words in ("Tagging rows", "Writing the journal"):

        def stop(done: int, total: int, text: str, at: str = words) -> None:
            if text == at:
                raise Cancelled

        with pytest.raises(Cancelled):
            bring(case, book, plan, "sighting", progress=stop)
    book.path.write_text(LOG + "2025-01-01,,An-12,,,,,\n")
    with pytest.raises(CaseError, match="changed since it was read"):
        bring(case, book, plan, "sighting")
    assert case.value("SELECT count(*) FROM entry") == before
    assert case.value("SELECT count(*) FROM sighting") == case.value("SELECT count(*) FROM source") == 0
    assert case.next_undo() is None


def test_no_act_slips_into_one_that_is_being_saved(case: Case, tmp_path: Path) -> None:
    book, _, plan = planned(case, written(tmp_path, "Type\n" + "An-124\n" * 300))
    said = []

    def meddle(done: int, total: int, text: str) -> None:
        if text == "Writing the journal" and not total:
            with pytest.raises(CaseError, match="busy saving"), case.change("Meddle"):
                said.append("got in")
            said.append("kept out")

    bring(case, book, plan, "sighting", progress=meddle)
    assert "kept out" in said
    assert "got in" not in said


def test_claims_come_in_with_grades_and_constants(case: Case, tmp_path: Path) -> None:
    text = "Statement;By;Grade\n=1+1 is two;Agency > Outlet;2\n;nobody;\nShips left;;9\n"
    mapping = Mapping("claim", 1, ("statement", "by", "credibility"), {"by": "the log", "kind": "denial"})
    book, _, plan = planned(case, written(tmp_path, text), mapping)
    assert plan.counts == {"good": 1, "open": 1, "refused": 1, "known": 0}
    bring(case, book, plan, "claim")
    one, two = records(case, "claim")
    assert (one["statement"], one["by"], one["credibility"], one["kind"]) == (
        "=1+1 is two",
        ["Agency", "Outlet"],
        "2",
        "denial",
    )
    assert (two["by"], two["credibility"]) == (["the log"], None)


# round trips

WORDS = st.text(min_size=1, max_size=20).filter(str.strip)
FIELDS = (
    "aircraft",
    "registration",
    "hex",
    "callsign",
    "operator",
    "count",
    "place",
    "origin",
    "destination",
    "when",
    "hedge",
    "note",
)
ROWS = st.lists(
    st.fixed_dictionaries({"registration": WORDS}, optional={name: WORDS for name in FIELDS if name != "registration"}),
    min_size=1,
    max_size=4,
    unique_by=lambda row: tuple(sorted(row.items())),
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROWS)
def test_a_log_of_any_words_comes_out_equal_and_in_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(
        [FIELDS, *([row.get(name, "") for name in FIELDS] for row in rows)]
    )
    path = folder / "log.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    wanted = sorted(tuple(row.get(name, "") for name in FIELDS) for row in rows)
    for turn, ending in enumerate(("csv", "xlsx", "ods", "csv")):
        with Case.create(folder / f"{turn}.casefile", title="t", analyst="a") as case:
            sheet = read_log(path).sheet()
            book, _, plan = planned(case, path, Mapping("sighting", 1, FIELDS))
            bring(case, book, plan, "sighting")
            path = folder / f"out{turn}.{ending}"
            export_log(case, path, "sighting", columns=FIELDS)
            assert list(altered_texts(case)) == []
        back = read_log(path)
        assert _cells(back.sheet(), back.bare) == _unguarded(wanted) == wanted, sheet


def _cells(sheet: Sheet, bare: bool) -> list[tuple[str, ...]]:
    from workbench.values.formulas import restored

    rows = [[restored(cell) if bare else cell for cell in row.cells] for row in sheet.rows[1:]]
    return sorted(tuple((*row, *[""] * (len(FIELDS) - len(row)))) for row in rows)


def _unguarded(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Words that went in with an apostrophe before a formula lose it once, as the rule says."""
    from workbench.values.formulas import restored

    return sorted(tuple(map(restored, row)) for row in rows)


def real_looking(count: int) -> list[list[str]]:
    """So many rows of a spotter's log."""
    random = Random(1)
    rows = []
    for _ in range(count):
        day = f"{random.randrange(1, 29):02d}/{random.randrange(1, 13):02d}/2025"
        a, b = random.sample(["OSLK", "Latakia", "Khartoum", "Hmeimim", "Chkalovsky", "Tripoli"], 2)
        rows.append(
            [
                day,
                f"{random.randrange(24):02d}{random.randrange(60):02d}Z",
                random.choice(["An-124", "Il-76TD", "C-17A"]),
                f"RF-{78000 + random.randrange(900)}",
                random.choice(["arrival", "departure"]),
                a,
                b,
                random.choice(["", "low, from the sea"]),
            ]
        )
    return rows


def test_three_thousand_rows_come_in_and_out_again_equal(case: Case, tmp_path: Path) -> None:
    heads = ["Date", "Time", "Type", "Reg", "Event", "From", "To", "Remarks"]
    rows = real_looking(3000)
    text = io.StringIO()
    csv.writer(text).writerows([heads, *rows])
    book, _, plan = planned(case, written(tmp_path, text.getvalue()))
    bring(case, book, plan, "sighting")
    out = tmp_path / "out.xlsx"
    export_log(
        case, out, "sighting", columns=["when", "aircraft", "registration", "event", "origin", "destination", "note"]
    )
    (_, *back) = read_log(out).sheet().rows
    assert [list(row.cells) for row in back] == _trimmed([[f"{day} {time}", *rest] for day, time, *rest in rows])


def _trimmed(rows: list[list[str]]) -> list[list[str]]:
    return [row if row[-1] else row[:-1] for row in rows]


def test_an_attached_workbook_has_a_text_to_quote(case: Case, tmp_path: Path) -> None:
    from workbench.exchange.tabular import save
    from workbench.reading.intake import take_in, working_text

    out = tmp_path / "log.ods"
    save(out, ["Type"], [["An-124"]])
    ((source, _),) = take_in(case, [str(out)]).sources
    text = working_text(case, source)
    assert text is not None
    assert (text.recipe, text.slice(0, text.total)) == ("ods/1", "Log\nType\nAn-124\n")
    assert list(altered_texts(case)) == []
    damaged = tmp_path / "damaged.xlsx"
    save(damaged, ["Type"], [["An-124"]])
    damaged.write_bytes(damaged.read_bytes()[:-40])
    ((source, _),) = take_in(case, [str(damaged)]).sources
    complete(case)
    assert working_text(case, source) is None


def test_a_log_without_an_end_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    monkeypatch.setattr("workbench.reading.tables_import.MOST_BYTES", 1 << 20)
    (tmp_path / "log.csv").symlink_to("/dev/zero")
    with pytest.raises(CaseError, match="is read up to 1 MB"):
        read_log(tmp_path / "log.csv")
