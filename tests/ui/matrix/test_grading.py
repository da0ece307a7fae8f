"""A second analyst grades without seeing the first one's grade; then both stand side by side."""

from __future__ import annotations

from workbench.ui.app import Desktop
from workbench.ui.forms.remarks import ItemGradeForm
from workbench.ui.matrix.page import MatrixPage
from workbench.ui.particulars import graded


def test_a_second_grade_is_given_blind_and_stands_beside_the_first(page: MatrixPage, window: Desktop):
    key = page.sheet.items[0].key
    window.desk.focus.select(key)
    try:
        window.desk.analyst = "Ben"
        window.window.acts["grade"].trigger()
        form = next(each for each in window.window.findChildren(ItemGradeForm) if each.isVisible())
        assert form.about.aside == "CL-1 · graded by another, shown once yours is in"
        form.inputs["mark"].put("5")
        form.button.click()
        window.window.acts["grade"].trigger()
        form = next(each for each in window.window.findChildren(ItemGradeForm) if each.isVisible())
        assert form.about.aside == "CL-1 · now 5, 3 by Ada"
        form.inputs["mark"].put("1")
        form.button.click()
        assert "confirmed by two independent known origins" in form.refusal.says
        form.close()
    finally:
        window.desk.analyst = "Ada"
    assert graded(window.desk.case, key)[0].text == "Analysts differ: 3 by Ada, 5 by Ben."
