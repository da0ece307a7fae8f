"""Where a case lies: in a folder that a program copies about, or on the disk of another machine; both can harm it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

_MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("Nextcloud", (".sync_folder.db", ".nextcloudsync.log", ".owncloudsync.log")),
    ("Syncthing", (".stfolder",)),
    ("Google Drive", (".tmp.driveupload", ".tmp.drivedownload")),
    ("OneDrive", (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Seafile", (".seafile-data",)),
    ("MEGA", (".debris",)),
    ("pCloud", (".pcloud",)),
)
"""What synchronising programs leave in the folders they look after."""
_NAMES = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "google drive": "Google Drive", "googledrive": "Google Drive", "my drive": "Google Drive",
    "icloud drive": "iCloud", "icloud~": "iCloud", "com~apple~clouddocs": "iCloud", "mobile documents": "iCloud",
    "cloudstorage": "a cloud service", "pclouddrive": "pCloud", "mega": "MEGA", "seafile": "Seafile",
    "yandex.disk": "Yandex Disk", "proton drive": "Proton Drive",
}  # fmt: skip
"""Beginnings of the names that such folders bear."""
_REMOTE = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ncpfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
    "fuse.davfs", "davfs", "afpfs", "webdav", "ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "lustre", "beegfs",
    "vboxsf", "fuse.vmhgfs-fuse", "prl_fs",
}  # fmt: skip
_FREE = 256 << 20
"""Bytes of free room below which a disk is said to be nearly full."""


def synced_by(path: Path) -> str:
    """The program that synchronises the folder a file lies in, by its marks or its name; empty where none is seen."""
    for folder in path.resolve().parents:
        for program, marks in _MARKS:
            if any((folder / mark).exists() for mark in marks):
                return program
        name = folder.name.casefold()
        for begins, program in _NAMES.items():
            rest = name.removeprefix(begins)
            if name.startswith(begins) and (not rest or not rest[0].isalpha()):
                return program
    return ""


def kind_of_disk(path: Path, mounts: Iterable[str] | None = None) -> str:
    """The file system that a path lies on, as Linux tells it; empty elsewhere. ``mounts``: the lines of its table."""
    if mounts is None:
        table = Path("/proc/self/mounts")
        mounts = table.read_text(errors="replace").splitlines() if table.exists() else ()
    here, found = path.resolve(), ("", "")
    for line in mounts:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        at = Path(parts[1].encode().decode("unicode_escape"))
        if (at == here or at in here.parents) and len(str(at)) >= len(found[0]):
            found = str(at), parts[2]
    return found[1]


def on_network(path: Path) -> bool:
    """Whether a file lies on a disk that another machine lends."""
    if sys.platform == "win32":
        return str(path.resolve()).startswith("\\\\")
    return kind_of_disk(path) in _REMOTE


def warning(path: Path) -> str:
    """What may go wrong with a case where it lies, and what to do; empty where nothing is seen."""
    if program := synced_by(path):
        return (
            f"{path.name} lies in a folder that {program} synchronises; while it is open here it may be copied half"
            " written, or be replaced. Keep it in a folder of its own, and put copies there that you export."
        )
    if on_network(path):
        return (
            f"{path.name} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer,"
            " and one at a time."
        )
    if 0 <= _free(path) < _FREE:
        return f"The disk that holds {path.name} is nearly full; free some space before you go on."
    return ""


def _free(path: Path) -> int:
    try:
        told = os.statvfs(path)
    except (AttributeError, OSError):
        return -1
    return told.f_bavail * told.f_frsize
