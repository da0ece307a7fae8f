"""What a case shows goes at once with what held it: rings wait for a look, and such as are left out for good stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from workbench.ui import memory
from workbench.ui.reader.view import ReaderView
from workbench.ui.timeline.density import Density


@pytest.fixture
def unlooked() -> Iterator[None]:
    """Nobody looks for rings."""
    was = gc.isenabled()
    gc.disable()
    yield
    if was:
        gc.enable()


def test_a_reader_goes_with_its_source(qtbot: QtBot, unlooked: None) -> None:
    reader = ReaderView()
    went = [ref(reader), ref(reader.suggestions), ref(reader.finder)]
    delete(reader)
    del reader
    assert [each() for each in went] == [None] * 3


def test_the_density_of_a_timeline_goes_with_its_marks(unlooked: None) -> None:
    days = np.array([1.0, 3.0])
    density = Density(np.zeros(2, np.uint16), np.array([2]), first=days, last=days, kind=np.zeros(2, np.uint8),
                      later=np.zeros(2, np.bool_))  # fmt: skip
    assert density.counts((0,), np.array([0.0, 2.0, 4.0])).tolist() == [1, 1]
    went = ref(density)
    del density
    assert went() is None


def test_asking_the_system_for_memory_leaves_nothing_behind(unlooked: None) -> None:
    memory.give_back()
    gc.collect()
    for _ in range(3):
        memory.give_back()
    assert gc.collect() == 0
