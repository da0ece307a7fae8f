"""The gate: nothing is written past the journal, nothing is removed, nothing executable hides in the file."""

import ast
import threading
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import apsw
import peewee
import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.records import BY_TABLE, FIELDS, RECORDS, Lead, Record
from workbench.case.replay import differences
from workbench.case.storage import CaseDatabase
from workbench.values.errors import CaseError

ROOT = Path(__file__).parents[2]
OWN = ("entry", "change", "blob_chunk", "local", "derived_number")


@pytest.fixture
def case(tmp_path: Path):
    made = Case.create(tmp_path / "a.casefile", title="T", analyst="tester")
    acts.lead(made, "A")
    yield made
    made.close()


@pytest.mark.parametrize("model", RECORDS)
def test_records_are_written_only_inside_a_change(case: Case, model: type[Record]):
    with pytest.raises(CaseError, match="only inside an act"):
        model.create(id=new_id())
    name = model._meta.table_name
    with pytest.raises(CaseError, match="only inside an act"):
        case.raw.execute(f'INSERT INTO "{name}" (id) VALUES (?)', (new_id(),))
    with case.change("Make"):
        model.create(id=new_id())
    for query in (f'UPDATE "{name}" SET deleted = 1', f'UPDATE OR IGNORE "{name}" SET deleted = 1'):
        with pytest.raises(CaseError, match="only inside an act"):
            case.raw.execute(query)
    with pytest.raises(apsw.ConstraintError, match="never removed"):
        case.raw.execute(f'DELETE FROM "{name}"')
    assert not list(differences(case.raw))


@pytest.mark.parametrize("model", RECORDS)
def test_rows_are_never_removed_replaced_or_renamed(case: Case, model: type[Record]):
    key = new_id()
    with case.change("Make"):
        model.create(id=key)
    name = model._meta.table_name
    for query, bound in (
        (f'DELETE FROM "{name}"', ()),
        (f'REPLACE INTO "{name}" (id) VALUES (?)', (key,)),
        (f'INSERT OR REPLACE INTO "{name}" (id) VALUES (?)', (key,)),
        (f'UPDATE OR REPLACE "{name}" SET id = ?', (new_id(),)),
        (f'UPDATE "{name}" SET id = ?', (new_id(),)),
    ):
        with pytest.raises(apsw.ConstraintError, match="never"), case.change("Break"):
            case.raw.execute(query, bound)
    with pytest.raises(peewee.IntegrityError, match="never removed"), case.change("Break"):
        model.delete().execute()
    assert not list(differences(case.raw))


@pytest.mark.parametrize("table", OWN)
def test_the_case_s_own_tables_are_not_written_from_outside(case: Case, table: str):
    case.stage(BytesIO(b"bytes"))
    row = case.rows(f"SELECT * FROM {table}")[0]
    column = {"entry": "seq", "change": "id", "blob_chunk": "data", "local": "value", "derived_number": "number"}[table]
    for query, bound in (
        (f"DELETE FROM {table}", ()),
        (f"UPDATE {table} SET {column} = {column}", ()),
        (f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row),
    ):
        with pytest.raises((CaseError, apsw.ConstraintError), match="only by the case itself|never"):
            case.raw.execute(query, bound)
    assert case.rows(f"SELECT * FROM {table}")[0] == row


@pytest.mark.parametrize("table", ["entry", "change"])
def test_the_journal_is_not_rewritten_even_inside_an_act(case: Case, table: str):
    for query in (f"DELETE FROM {table}", f"UPDATE {table} SET id = id", f"REPLACE INTO {table} SELECT * FROM {table}"):
        with pytest.raises(apsw.ConstraintError, match="never"), case.change("Rewrite"):
            case.raw.execute(query)
    assert case.verify().ok


@pytest.mark.parametrize(
    "query",
    [
        "CREATE TABLE x (a)", "CREATE TRIGGER x AFTER INSERT ON lead BEGIN SELECT 1; END", "CREATE VIEW x AS SELECT 1",
        "CREATE INDEX x ON lead (text)", "DROP TABLE lead", "DROP TRIGGER gate_lead_insert", "ALTER TABLE lead ADD x",
        "ATTACH ':memory:' AS x", "PRAGMA recursive_triggers=OFF", "PRAGMA foreign_keys=OFF",
        "PRAGMA writable_schema=ON",
        "PRAGMA synchronous=OFF", "PRAGMA Ignore_Check_Constraints=ON", "CREATE TEMP TRIGGER x AFTER INSERT ON lead"
        " BEGIN SELECT 1; END", "DROP INDEX link_a", "VACUUM", "CREATE TEMP TABLE lead (id)", "CREATE TEMP VIEW lead AS"
        " SELECT 1", "CREATE VIRTUAL TABLE x USING fts5 (a)",
    ],
)  # fmt: skip
def test_shape_and_safety_cannot_be_changed(case: Case, query: str):
    with pytest.raises((apsw.AuthError, apsw.SQLError)):
        case.raw.execute(query).fetchall()
    acts.lead(case, "B")
    assert case.verify().ok


def test_a_second_connection_is_refused(case: Case, tmp_path: Path):
    with pytest.raises(CaseError, match="open for writing here"):
        Case.open(case.path, analyst="tester")
    Case.open(case.path, analyst="tester", write=False).close()
    database = CaseDatabase(tmp_path / "x.db")
    database.connect()
    database.close()
    with pytest.raises(CaseError, match="one connection only"):
        database.connect()


def test_other_threads_are_refused(case: Case):
    said: list[str] = []

    def act(write: Callable[[], object]) -> None:
        try:
            write()
        except (CaseError, peewee.PeeweeException) as error:
            said.append(str(error))

    def inside() -> None:
        with case.change("Elsewhere"):
            Lead.create(text="elsewhere")

    for write in (
        inside,
        lambda: acts.lead(case, "x"),
        case.undo,
        lambda: case.raw.execute("UPDATE lead SET text = 'x'"),
    ):
        other = threading.Thread(target=act, args=(write,))
        other.start()
        other.join()
    with case.change("Here"):
        other = threading.Thread(target=act, args=(lambda: case.raw.execute("UPDATE lead SET text = 'x'"),))
        other.start()
        other.join()
    assert len(said) == 5
    assert all("thread" in says for says in said)
    assert case.rows("SELECT text FROM lead") == [("A",)]
    assert case.verify().ok


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON lead BEGIN UPDATE lead SET text = 'evil'; END",
        "CREATE TRIGGER derived_evil AFTER INSERT ON lead BEGIN UPDATE lead SET text = 'evil'; END",
        "CREATE VIEW evil AS SELECT 1", "CREATE VIEW derived_evil AS SELECT 1", "CREATE TABLE evil (a)",
        "CREATE INDEX evil ON lead (text)", "ALTER TABLE lead ADD COLUMN evil TEXT", "DROP INDEX link_a",
        "CREATE TABLE gen (a, b AS (a + 1))", "ALTER TABLE lead RENAME COLUMN text TO words",
    ],
)  # fmt: skip
def test_a_file_with_anything_else_in_it_is_refused(case: Case, statement: str):
    case.close()
    raw = apsw.Connection(str(case.path))
    raw.execute(statement)
    raw.close()
    for write in (True, False):
        with pytest.raises(CaseError, match="not shaped like a case"):
            Case.open(case.path, analyst="tester", write=write)


def sources() -> list[Path]:
    return [ROOT / "main.py", *sorted((ROOT / "workbench").rglob("*.py"))]


@lru_cache(maxsize=2048)
def calls(text: str) -> list[tuple[str, str]]:
    """What is called on what in a program: ("Note", "create"), ("case.raw", "execute")."""
    found = [node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [(ast.unparse(func.value), func.attr) for func in found if isinstance(func, ast.Attribute)]


MODELS = {model.__name__ for model in RECORDS}
SAVING = {"create", "update", "insert", "insert_many", "insert_from", "get_or_create", "bulk_create", "bulk_update",
          "replace", "replace_many", "delete", "delete_by_id", "delete_instance", "save", "set_by_id"}  # fmt: skip


def saves(text: str) -> list[str]:
    """Where a text writes records through their models."""
    return [f"{on}.{name}" for on, name in calls(text) if on.split("(")[0] in MODELS and name in SAVING]


def test_only_the_case_s_own_room_saves_records():
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("workbench/case/"):
            assert saves(path.read_text()) == [], name


def test_a_saving_elsewhere_would_be_found():
    assert saves("def f():\n    Note.create(text='x')\n    Note.update(text='y').where(1).execute()") == [
        "Note.create", "Note.update",
    ]  # fmt: skip


def test_nobody_writes_blobs_past_the_triggers():
    for path in sources():
        assert not [name for _, name in calls(path.read_text()) if name in ("blob_open", "blobopen")], path


def test_every_field_of_every_record_is_watched(case: Case):
    """A write to any single field reaches the journal; those that refer to another record are left out here."""
    for table, fields in FIELDS.items():
        with case.change("Make"):
            case.raw.execute(f'INSERT INTO "{table}" (id) VALUES (?)', (key := new_id(),))
        for field in fields[1:]:
            value = {"INTEGER": 1, "INT": 1, "BLOB": key, "TEXT": '"x"'}[BY_TABLE[table]._meta.fields[field].field_type]
            if getattr(BY_TABLE[table]._meta.fields[field], "refers", None):
                continue
            with case.change("Set") as saving:
                case.raw.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (value, key))
            assert saving.entry is not None
            assert case.value(
                "SELECT count(*) FROM change WHERE row = ? AND field = ? AND new = ?", (key, field, value)
            )
    assert not list(differences(case.raw))


def test_an_act_is_over_though_the_disk_refuses_to_take_it_back(case: Case):
    held = case.raw.authorizer

    def refuses(what: int, word: str | None, *rest: str | None) -> int:
        return apsw.SQLITE_DENY if (what, word) == (apsw.SQLITE_TRANSACTION, "ROLLBACK") else apsw.SQLITE_OK

    def broken_off() -> None:
        with case.change("Broken off"):
            acts.lead(case, "never saved")
            case.raw.authorizer = refuses
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    case.raw.authorizer = held
    case.raw.execute("ROLLBACK")
    with pytest.raises(CaseError, match="only inside an act"):
        case.raw.execute("UPDATE lead SET text = 'past the journal'")
    acts.lead(case, "goes on")
    assert [text for (text,) in case.rows("SELECT text FROM lead ORDER BY rowid")] == ["A", "goes on"]
    assert case.verify().ok
