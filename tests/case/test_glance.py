"""A glance tells what a file holds and whether it is intact, and leaves it as it is."""

from pathlib import Path

import pytest

from workbench.case.case import Case
from workbench.case.glance import glance, is_copy
from workbench.case.itself import own_key
from workbench.exchange.copy import copy_case
from workbench.reading.sample import make_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("glance") / "sample.casefile"
    make_sample(path).close()
    return path


def test_a_case_is_counted_checked_and_left_alone(sample: Path):
    before = sample.read_bytes()
    seen = glance(sample)
    assert (seen.sources, seen.sightings, seen.claims, seen.state) == (4, 7, 10, "intact")
    assert seen.title.startswith("Night freighters")
    assert sample.read_bytes() == before
    assert [each.name for each in sample.parent.iterdir()] == [sample.name]


def test_a_changed_byte_is_damage(sample: Path, tmp_path: Path):
    data = bytearray(sample.read_bytes())
    at = data.index(b"XZ-4410")
    data[at] ^= 1
    damaged = tmp_path / "damaged.casefile"
    damaged.write_bytes(data)
    assert glance(damaged).state == "damaged"
    assert glance(damaged).says


def test_what_is_no_case_gives_a_reason(tmp_path: Path):
    other = tmp_path / "other.casefile"
    other.write_bytes(b"words")
    assert glance(other).state == "unreadable"
    assert "not a case" in glance(other).says
    assert glance(tmp_path / "gone.casefile").state == "not found"


def test_an_open_case_is_left_alone(tmp_path: Path):
    path = tmp_path / "open.casefile"
    with Case.create(path, title="Open", analyst="a"):
        assert glance(path).state == "in use"
    assert glance(path).state == "intact"


def test_a_large_file_is_only_looked_into(sample: Path):
    seen = glance(sample, largest=1)
    assert (seen.state, seen.sightings) == ("not checked", 7)


def test_a_copy_is_known_by_the_case_it_is_of(tmp_path: Path) -> None:
    here, copy, other, broken = (tmp_path / f"{name}.casefile" for name in ("here", "copy", "other", "broken"))
    broken.write_bytes(b"SQLite format 3\0")
    for path in (here, other):
        Case.create(path, title=path.stem, analyst="Ada").close()
    with Case.open(here, analyst="Ada") as case:
        copy_case(case, copy)
        own = own_key(case)
        assert is_copy(copy, own)
        assert not is_copy(here, own), "it is open"
    assert not any(is_copy(path, own) for path in (other, broken, tmp_path, tmp_path / "gone.casefile"))
