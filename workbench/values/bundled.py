"""Where the files lie that come with the program and are no code: fonts, the sample's texts, the guide."""

from __future__ import annotations

from pathlib import Path

_INSTALLED = Path(__file__).resolve().parents[1] / "resources"
_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _INSTALLED.parents[1] / "resources"


def bundled(*names: str) -> Path:
    """A file or folder of ``resources``, which lies in the package once installed, beside it in a checkout."""
    return _RESOURCES.joinpath(*names)


def guide() -> Path:
    """The folder of the guide's pages and pictures, which lies with the resources once installed."""
    return bundled("guide") if _RESOURCES == _INSTALLED else _INSTALLED.parents[1] / "docs" / "guide"
