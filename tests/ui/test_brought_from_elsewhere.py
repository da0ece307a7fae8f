"""What comes from elsewhere: drags that name strange records, a folder that nobody can look into."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings

from workbench.case.case import Case
from workbench.ui.beginning import folder_of
from workbench.ui.board.laying import why_not
from workbench.ui.board.view import RECORDS, dragged
from workbench.ui.welcome import cases_folder


@pytest.mark.parametrize("carried", [b"no hex", b"\xff\xfe", b"abc", b""])
def test_a_drag_of_no_records_names_none(carried: bytes) -> None:
    mime = QMimeData()
    mime.setData(RECORDS, carried)
    assert dragged(mime) == []


def test_a_record_of_another_case_is_not_laid_and_that_is_told(tmp_path: Path) -> None:
    with Case.create(tmp_path / "one.casefile", title="One", analyst="A") as case:
        assert why_not(case, [bytes(16)]) == "That record is not in this case."


def test_a_folder_that_cannot_be_looked_into_is_as_none(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("begun-in", f"{tmp_path}/{'x' * 300}")
    assert folder_of(settings) == cases_folder()
