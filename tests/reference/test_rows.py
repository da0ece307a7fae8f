"""Rows of long tables: each is found by its beginning, none where there is none."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from workbench.reference.rows import Rows, rows

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["cities", "cities.ru", "cities.ar", "cities.pl"])
def test_every_row_of_a_table_is_found_by_its_key(name: str) -> None:
    table = Rows(name)
    lines = table._rows.decode().splitlines()[1:]  # noqa: SLF001
    assert lines == sorted(lines)
    for line in [*lines[:200], *lines[200:-200:97], *lines[-200:]]:
        assert table.at(line.partition(",")[0] + ",") == line


@pytest.mark.parametrize("name", ["cities", "cities.ru", "cities.xx"])
def test_words_open_a_row_as_its_whole_cell_or_as_the_beginning_of_it(name: str) -> None:
    table = Rows(name)
    cells = [line.partition(",")[0] for line in table._rows.decode().splitlines()[1::97]]  # noqa: SLF001
    begun = [cell[:size] for cell in cells for size in (1, 2, len(cell) - 1, cell.find(" "))]
    for key in [*cells, *begun, "zzzz", "z", "\U0001f600"]:
        whole = table.at(f"{key},").removeprefix(f"{key},")
        assert table.look(key) == (whole, bool(table.at(f"{key} "))), key


def test_what_no_row_begins_with_is_not_found() -> None:
    table = rows("cities")
    for begin in ("", "a\ud800", "zzzz ", "\U0001f600", "а,"):
        found = table.at(begin)
        assert found == "" or found.startswith(begin)
    assert table.at("no such town,") == ""
    assert table.version[:2] == "20"


def test_a_table_that_is_not_there_has_no_rows() -> None:
    assert rows("cities.xx").version == ""
    assert rows("cities.xx").at("london,") == ""


def test_the_keys_of_airfields_are_those_of_the_tables_that_they_are_made_of(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("fieldkeys", ROOT / "resources" / "fieldkeys.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    for path in made.write(tmp_path):
        kept = ROOT / "workbench" / "reference" / path.name
        assert path.read_bytes() == kept.read_bytes(), f"{path.name} is not made of what stands there; run make tables"
