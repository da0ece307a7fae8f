"""The disk or the file gives way while a form is open: said in the form, nothing typed and nothing saved is lost."""

from __future__ import annotations

import os
import shutil
from typing import Any

import apsw

from tests.faulty_disk import faulty_disk
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.ui.forms.tag import TagForm


def typed(bench: Any) -> Any:
    """A form on words, with an operator typed into it."""
    bench.select("an An-124")
    bench.press("S")
    form = bench.form(TagForm)
    bench.press("Alt+O", "‹Air Force›")
    return form


def said(bench: Any) -> list[str]:
    return [each.says for each in bench.window.messages.messages()]


def test_a_draft_that_cannot_be_written_is_told_once_and_the_act_is_done(bench: Any) -> None:
    (bench.folder / "drafts").write_text("a file where the folder should be", encoding="utf-8")
    form = typed(bench)
    form.keep_draft()
    bench.press("‹ One›")
    form.keep_draft()
    (says,) = said(bench)
    assert says.startswith(f"What is half-typed cannot be kept in {bench.folder / 'drafts'}")
    bench.press("Ctrl+Return")
    assert records(bench.case, "sighting")[0]["operator"] == "Air Force One"
    assert len(said(bench)) == 1


def test_a_disk_that_refuses_is_told_in_the_form_which_stays(bench: Any) -> None:
    path, entries = bench.case.path, bench.entries()
    bench.desk.close()
    with faulty_disk() as disk:
        assert bench.desk.open(path)
        form = typed(bench)
        for error in (apsw.FullError, apsw.ReadOnlyError, apsw.IOError):
            disk.break_after(0, error)
            bench.press("Ctrl+Return")
            assert form.isVisible()
            assert path.name in form.refusal.says
            assert form.given()["operator"] == "Air Force"
            disk.mend()
            assert bench.entries() == entries
        bench.press("Ctrl+Return")
        assert records(bench.case, "sighting")[0]["operator"] == "Air Force"
        bench.desk.close()
    with Case.open(path, analyst="who looks", write=False) as case:
        assert case.verify().ok


def test_a_file_harmed_under_a_form_is_told_and_the_form_stays(bench: Any) -> None:
    form, path = typed(bench), bench.case.path
    path.with_name(path.name + ".lock").unlink(missing_ok=True)
    before = path.read_bytes()
    with bench.qtbot.captureExceptions() as raised:
        for left in (len(before) // 2, 0):
            os.truncate(path, left)
            bench.press("Ctrl+Return")
            assert form.isVisible()
            assert path.name in form.refusal.says
            assert form.given()["operator"] == "Air Force"
        bench.window.messages.clear()
        assert all(bench.desk.told(error) for _, error, _ in raised)
        assert all(path.name in says for says in said(bench))
        form.close()
        path.write_bytes(before)
    assert not bench.desk.told(ZeroDivisionError("ours"))


def test_the_folder_removed_under_a_form(bench: Any) -> None:
    form, path = typed(bench), bench.case.path
    shutil.rmtree(path.parent)
    bench.press("Ctrl+Return")
    assert form.isVisible()
    assert "was moved, deleted or replaced" in form.refusal.says
    assert form.given()["operator"] == "Air Force"
