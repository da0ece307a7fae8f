"""Opens the desktop; on a machine without a screen does the sample job into ./sample instead."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

CONFINED = "--confined-reader"
PICTURES = {
    "welcome.png": ["--workspace", "welcome"],
    "window.png": ["--workspace", "read"],
    "window-dark.png": ["--workspace", "read", "--theme", "dark"],
    "board.png": ["--workspace", "board"],
}


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window would be seen by somebody; an offscreen platform is taken at its word."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] in {"offscreen", "minimal"}:
        return False
    shown = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or platform
    return bool(shown) or not sys.platform.startswith("linux")


def sample_job(folder: Path) -> int:
    """Leaves the sample case, its summary and pictures of the window in a folder; the worst exit status."""
    from workbench.__main__ import main as verb

    folder.mkdir(exist_ok=True)
    case = folder / "sample.casefile"
    steps = [] if case.exists() else [["sample", str(case)]]
    steps += [["summary", str(case), str(folder / name)] for name in ("summary.pdf", "summary.html")]
    steps += [["picture", str(folder / name), str(case), *options] for name, options in PICTURES.items()]
    for step in steps:
        if status := verb(step):
            return status
    return 0


def main(arguments: list[str]) -> int:
    """The exit status of the desktop, or of the sample job where there is no screen.

    A program frozen into one file starts itself again as the process that reads hostile formats, or takes in a case.
    """
    if arguments[:1] == [CONFINED]:
        from importlib import import_module

        kind = next((each for each in arguments[1:] if "." in each), "workbench.reading.cell")
        return int(import_module(kind).main())
    if has_screen(os.environ):
        from workbench.ui.app import run

        return int(run(arguments))
    if arguments:
        from workbench.values.errors import NO_SCREEN

        print(NO_SCREEN, file=sys.stderr)
        return 2
    print("There is no screen here, so the sample case is worked through without a window; see ./sample.")
    return sample_job(Path("sample"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
