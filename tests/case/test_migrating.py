"""Older files: migrated beside a backup, each step from where the last ended, whole or not at all."""

import os
import signal
from pathlib import Path

import apsw
import pytest

from tests.campaigns.walk import checked, tables
from workbench.case import acts, opening, schema
from workbench.case.case import Case
from workbench.case.verify import verify_file
from workbench.values.errors import CaseError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed case with one lead."""
    with Case.create(tmp_path / "a.casefile", title="T", analyst="tester") as case:
        acts.lead(case, "A")
    return case.path


def _add(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE lead ADD COLUMN colour TEXT")


def _fill(connection: apsw.Connection) -> None:
    connection.execute("UPDATE lead SET colour = 'green'")


def _fail(connection: apsw.Connection) -> None:
    connection.execute("UPDATE nowhere SET x = 1")


STEPS: tuple[schema.Step, ...] = (*schema.STEPS, ("leads take a colour", _add), ("leads are green", _fill))
NEXT = schema.version()


def colours(path: Path) -> list[str]:
    raw = apsw.Connection(str(path))
    try:
        return [colour for (colour,) in raw.execute("SELECT colour FROM lead")]
    finally:
        raw.close()


def test_an_older_file_is_migrated_beside_its_backup(path: Path):
    before = path.read_bytes()
    backup = opening.migrate(path, STEPS)
    assert backup == path.with_name(f"a.before-format-{NEXT + 2}.casefile")
    assert backup.read_bytes() == before
    assert colours(path) == ["green"]
    assert opening.inspect(path, STEPS) == NEXT + 2
    assert opening.migrate(path, STEPS) is None
    with pytest.raises(CaseError, match="newer program"):
        opening.inspect(path)


def test_a_migration_goes_on_where_an_older_one_ended(path: Path):
    opening.migrate(path, STEPS[:-1])
    opening.migrate(path, STEPS)
    assert colours(path) == ["green"]
    assert path.with_name(f"a.before-format-{NEXT + 1}.casefile").exists()


def test_a_file_of_the_first_format_gains_what_records_have_gained(path: Path):
    """What later formats added is taken away again, as a program that never knew it would have left the file."""
    before = tables_of(path)
    later = ("custody", "stamp", "imagery", "translation", "enquiry", "coverage")
    raw = apsw.Connection(str(path))
    raw.execute("DROP INDEX capture_container")
    for name in ("container", "member", "records"):
        raw.execute(f'ALTER TABLE capture DROP COLUMN "{name}"')
    for name in later:
        raw.execute(f'DROP TABLE "{name}"')
    for name in ("derived_reading", "derived_block"):
        raw.execute(f"DROP TABLE {name}")
    raw.pragma("user_version", 1)
    raw.close()
    for reads in (verify_file, lambda path: Case.open(path, analyst="reader", write=False)):
        with pytest.raises(CaseError, match="older program"):
            reads(path)
    with Case.open(path, analyst="tester") as case:
        assert schema.differences(case.raw) == []
        acts.lead(case, "B")
        checked(case)
        assert case.undo()
    assert tables_of(path).keys() == before.keys()
    assert path.with_name(f"a.before-format-{NEXT}.casefile").exists()


def test_a_file_of_the_fourth_format_gains_frames_and_tags(path: Path):
    raw = apsw.Connection(str(path))
    for table, names in (("note", ("when",)), ("card", ("locked", "frame"))):
        for name in names:
            raw.execute(f'ALTER TABLE "{table}" DROP COLUMN "{name}"')
    for name in ("tagging", "tag", "hypothesis", "frame", "savedview"):
        raw.execute(f'DROP TABLE "{name}"')
    raw.pragma("user_version", 4)
    raw.close()
    with Case.open(path, analyst="tester") as case:
        assert schema.differences(case.raw) == []
        board = acts.add_board(case, "Flights")
        acts.add_frame(case, board, (0, 0, 10, 10), name="October")
        checked(case)


def test_a_file_of_the_fifth_format_gains_ratings_and_judgements(path: Path):
    raw = apsw.Connection(str(path))
    raw.execute('ALTER TABLE "hypothesis" DROP COLUMN "title"')
    for name in ("basis", "rating", "weight", "judgement", "ruling", "retraction", "handling", "release"):
        raw.execute(f'DROP TABLE "{name}"')
    raw.pragma("user_version", 5)
    raw.close()
    with Case.open(path, analyst="tester") as case:
        assert schema.differences(case.raw) == []
        acts.judge(case, "It was a transit.", likelihood_word="likely", confidence="low")
        checked(case)


def test_a_file_of_the_seventh_format_gains_ratings_of_one_leg(path: Path):
    raw = apsw.Connection(str(path))
    for table in ("rating", "weight"):
        raw.execute(f'ALTER TABLE "{table}" DROP COLUMN "leg"')
    raw.pragma("user_version", 7)
    raw.close()
    with Case.open(path, analyst="tester") as case:
        assert schema.differences(case.raw) == []
        checked(case)


def test_a_file_of_the_eighth_format_gains_colours_of_tags(path: Path):
    raw = apsw.Connection(str(path))
    raw.execute('ALTER TABLE "tag" DROP COLUMN "colour"')
    raw.pragma("user_version", 8)
    raw.close()
    with Case.open(path, analyst="tester") as case:
        assert schema.differences(case.raw) == []
        acts.set_fields(case, acts.file_under(case, [], "cargo"), {"colour": "blue"})
        checked(case)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path):
    before = tables_of(path)
    with pytest.raises(CaseError, match="at “leads turn blue” .* as it was"):
        opening.migrate(path, (*STEPS, ("leads turn blue", _fail)))
    assert tables_of(path) == before
    with Case.open(path, analyst="tester") as case:
        acts.lead(case, "B")
        checked(case)


def tables_of(path: Path) -> object:
    with Case.open(path, analyst="tester", write=False) as case:
        return tables(case)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its victims")
@pytest.mark.parametrize("when", ["between steps", "before the commit is in the file"])
def test_a_migration_killed_midway_is_done_again(path: Path, when: str):
    """A kill inside leaves the old file; one after the commit, with the new version only in the log, the new one."""
    raw = apsw.Connection(str(path))
    raw.execute("PRAGMA journal_mode=WAL").fetchall()
    raw.close()
    steps = (*STEPS, ("die", lambda connection: os.kill(os.getpid(), signal.SIGKILL)))
    child = os.fork()
    if child == 0:
        if when == "between steps":
            opening.migrate(path, steps)
        connection = apsw.Connection(str(path))
        connection.execute("BEGIN")
        for _name, step in STEPS[NEXT - 1 :]:
            step(connection)
        connection.pragma("user_version", NEXT + 2)
        connection.execute("COMMIT")
        os.kill(os.getpid(), signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    assert opening.inspect(path, STEPS) == NEXT, "the header still tells the old version"
    done = opening.migrate(path, STEPS)
    assert (done is None) == (when != "between steps")
    assert colours(path) == ["green"]


def test_no_backup_no_migration(path: Path):
    before = path.read_bytes()
    path.with_name(f"a.before-format-{NEXT + 2}.casefile").mkdir()
    with pytest.raises(CaseError, match="no backup copy fits beside it"):
        opening.migrate(path, STEPS)
    assert path.read_bytes() == before
