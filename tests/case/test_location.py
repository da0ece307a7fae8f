"""Where a case lies is looked at once it is opened: synchronised folders, network disks, a disk nearly full."""

from pathlib import Path

import pytest

from workbench.case import location
from workbench.case.location import kind_of_disk, synced_by, warning


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "deep" / "a.casefile"
    made.parent.mkdir()
    made.write_bytes(b"")
    return made


@pytest.mark.parametrize(
    ("name", "program"),
    [("Dropbox", "Dropbox"), ("Dropbox (Team)", "Dropbox"), ("OneDrive - Office", "OneDrive"),
     ("My Drive", "Google Drive"), ("Nextcloud2", "Nextcloud"), ("com~apple~CloudDocs", "iCloud"), ("Megaliths", ""),
     ("dropboxes", ""), ("cases", "")],
)  # fmt: skip
def test_a_synchronised_folder_is_told_by_its_name(tmp_path: Path, name: str, program: str):
    folder = tmp_path / name / "cases"
    folder.mkdir(parents=True)
    assert synced_by(folder / "a.casefile") == program


@pytest.mark.parametrize(("mark", "program"), [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"),
                                               (".sync_folder.db", "Nextcloud")])  # fmt: skip
def test_a_synchronised_folder_is_told_by_its_marks(tmp_path: Path, path: Path, mark: str, program: str):
    assert synced_by(path) == ""
    (tmp_path / mark).write_text("")
    assert synced_by(path) == program
    says = warning(path)
    assert f"{program} synchronises" in says
    assert says.endswith(".")


def test_the_disk_is_that_of_the_deepest_mount():
    mounts = [
        "/dev/a / ext4 rw 0 0",
        "host:/x /mnt nfs4 rw 0 0",
        "/dev/b /mnt/own xfs rw 0 0",
        "//h/s /mnt/a\\040b cifs rw",
    ]
    assert kind_of_disk(Path("/home/a.casefile"), mounts) == "ext4"
    assert kind_of_disk(Path("/mnt/a.casefile"), mounts) == "nfs4"
    assert kind_of_disk(Path("/mnt/own/a.casefile"), mounts) == "xfs"
    assert kind_of_disk(Path("/mnt/a b/a.casefile"), mounts) == "cifs"


def test_a_network_disk_and_a_full_one_are_said(path: Path, monkeypatch: pytest.MonkeyPatch):
    assert warning(path) == ""
    monkeypatch.setattr(location, "_FREE", 1 << 60)
    assert "nearly full" in warning(path)
    monkeypatch.setattr(location, "kind_of_disk", lambda path: "nfs4")
    assert "lies on a network disk" in warning(path)
