"""A test that fails half way must not leave its case open for the ones after it."""

from collections.abc import Iterator

import pytest

from workbench.case.case import Case


@pytest.fixture(autouse=True)
def _nothing_left_open() -> Iterator[None]:
    before = Case.writing
    yield
    if Case.writing is not None and Case.writing is not before:
        Case.writing.close()
