"""What a package puts on a machine: programs, desktop entry, kind of file and icon agree with one another."""

from __future__ import annotations

import configparser
import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from workbench.case.schema import APPLICATION_ID

HERE = Path(__file__).resolve().parents[1] / "packaging"
TYPES = {"": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture(scope="module")
def debian() -> ModuleType:
    spec = importlib.util.spec_from_file_location("debian", HERE / "debian.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_everything_lies_where_a_desktop_looks(debian: ModuleType, tmp_path: Path) -> None:
    folder, root = tmp_path / "folder", tmp_path / "root"
    folder.mkdir()
    for name in ("case-file-workbench", "workbench"):
        (folder / name).write_text(name)
    debian.lay(folder, root)
    for name in ("case-file-workbench", "workbench"):
        assert (root / "usr/bin" / name).read_text() == name
        assert not (root / "usr/bin" / name).readlink().is_absolute()
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(root / "usr/share/applications/case-file-workbench.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert (root / "usr/bin" / said["Exec"].split()[0]).exists()
    assert said["Exec"].endswith(" %f")
    assert (root / f"usr/share/icons/hicolor/scalable/apps/{said['Icon']}.svg").is_file()
    (kind,) = ElementTree.parse(root / "usr/share/mime/packages/case-file-workbench.xml").findall("mime-type", TYPES)
    assert said["MimeType"] == f"{kind.get('type')};"
    assert [each.get("pattern") for each in kind.findall("glob", TYPES)] == ["*.casefile"]


def test_a_case_file_is_known_by_its_bytes() -> None:
    (kind,) = ElementTree.parse(HERE / "case-file-workbench.xml").findall("mime-type", TYPES)
    magic = {match.get("offset"): match.get("value") for match in kind.findall(".//match", TYPES)}
    assert magic == {"0": r"SQLite format 3\0", "68": APPLICATION_ID.to_bytes(4, "big").decode()}


def test_the_package_says_what_it_is_and_needs(debian: ModuleType) -> None:
    said = dict(line.split(": ", 1) for line in debian.control("amd64", 7).splitlines() if not line.startswith(" "))
    assert said["Package"] == "case-file-workbench"
    assert re.fullmatch(r"\d+(\.\d+)+", said["Version"])
    assert (said["Architecture"], said["Installed-Size"]) == ("amd64", "7")
    assert "libxcb-cursor0" in said["Depends"].split(", ")
    assert len(said["Description"]) <= 60


def test_all_that_is_read_beside_the_code_is_carried() -> None:
    """In the wheel and in the folder alike: what ``bundled`` is asked for, and the guide."""
    code = "".join(path.read_text(encoding="utf-8") for path in (HERE.parent / "workbench").rglob("*.py"))
    asked = {f"resources/{name}" for name in re.findall(r'bundled\("([\w.]+)"', code)} - {"resources/guide"}
    build = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    carried = build["targets"]["wheel"]["force-include"]
    assert len(asked) == 4
    assert set(carried) == {*asked, "docs/guide"}
    spec = (HERE / "workbench.spec").read_text(encoding="utf-8")
    lines = re.findall(r"\(str\(ROOT((?: / \"[\w.]+\")+)\), \"([\w/.]+)\"\)", spec)
    frozen = {"/".join(re.findall(r'"([^"]+)"', each)): folder for each, folder in lines}
    where = {
        each: folder if (HERE.parent / each).is_dir() else f"{folder}/{Path(each).name}"
        for each, folder in frozen.items()
    }
    assert {each: where.get(each) for each in carried} == carried  # in one place, where ``bundled`` looks first
