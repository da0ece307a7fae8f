"""The words of a case's names: of entities, aliases, assigned values and publishers, as long as they are there."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.namewords import name_words


def test_names_of_the_case_are_told_word_by_word(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.casefile", title="Zzyzx", analyst="first") as case:
        made = acts.add_entity(case, "aircraft", "The Freighter Qorvex")
        acts.add_alias(case, made, "Brumlo-Express")
        assert {"freighter", "qorvex", "brumlo", "express"} <= name_words(case)
        assert "zzyzx" not in name_words(case)
        acts.delete(case, made)
        assert "qorvex" not in name_words(case)
