"""A Debian package from the folder that ``make app`` left: ``python packaging/debian.py FOLDER OUT_FOLDER``.

It holds the folder, two links to its programs, the desktop entry, the kind of file and the icon, and runs nothing when
it is installed or removed: desktop and file kinds are registered by the triggers of the packages that keep them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
NAME = "case-file-workbench"
LIBRARIES = ("libc6", "libgl1", "libegl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon-x11-0", "libxcb-cursor0")
"""What Qt opens by name on the machine; the rest lies in the folder."""

RECOMMENDED = ("shared-mime-info", "desktop-file-utils", "xdg-utils", "libenchant-2-2",
               "hunspell-en-us | hunspell-dictionary")  # fmt: skip
"""What registers the program, and what looks up spelling; it works without."""


def project() -> dict[str, str]:
    """What ``pyproject.toml`` says of the program."""
    found: dict[str, str] = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def control(architecture: str, kilobytes: int) -> str:
    """The package's own description, as deb-control(5) has it."""
    said = project()
    return "\n".join((
        f"Package: {NAME}", f"Version: {said['version']}", f"Architecture: {architecture}",
        "Section: misc", "Priority: optional", f"Maintainer: {NAME} maintainers <noreply@example.org>",
        f"Installed-Size: {kilobytes}", f"Depends: {', '.join(LIBRARIES)}",
        f"Recommends: {', '.join(RECOMMENDED)}",
        f"Description: {said['description'][:60].rsplit(' ', 1)[0]}", f" {said['description']}.", "",
    ))  # fmt: skip


def lay(folder: Path, root: Path) -> None:
    """Every file at the place it has once the package is installed."""
    share, programs = root / "usr/share", root / "usr/bin"
    shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True)
    programs.mkdir()
    for program in (NAME, "workbench"):
        (programs / program).symlink_to(f"../lib/{NAME}/{program}")
    for source, place in (
        (HERE / f"{NAME}.desktop", f"applications/{NAME}.desktop"),
        (HERE / f"{NAME}.xml", f"mime/packages/{NAME}.xml"),
        (HERE / "icon.svg", f"icons/hicolor/scalable/apps/{NAME}.svg"),
        (HERE.parent / "NOTICE", f"doc/{NAME}/copyright"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)


def build(folder: Path, out: Path) -> Path:
    """The package; raises ``CalledProcessError`` where ``dpkg-deb`` refuses."""
    told = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
    package = out / f"{NAME}_{project()['version']}_{told}.deb"
    with TemporaryDirectory() as name:
        root = Path(name) / "root"
        (root / "DEBIAN").mkdir(parents=True)
        lay(folder, root)
        root.chmod(0o755)
        size = sum(each.stat().st_size for each in root.rglob("*") if each.is_file() and not each.is_symlink()) // 1024
        (root / "DEBIAN/control").write_text(control(told, size), encoding="utf-8")
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(root), str(package)], check=True)
    return package


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2])))
