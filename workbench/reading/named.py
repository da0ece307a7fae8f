"""Which files a page names for its looks: its images and style sheets, as full web addresses."""

from __future__ import annotations

from itertools import islice
from urllib.parse import urldefrag, urljoin

from workbench.reading.markup import attributes, pieces

_LOOKED_AT = 10  # elements for each address wanted, so that one named time and again takes no time


def named_by(page: str, address: str, *, most: int) -> list[str]:
    """The addresses of images and style sheets that a page's markup names, each once, the first ones."""
    base, found = address, dict[str, None]()
    naming = ((name, tag) for _, name, tag in pieces(page) if name in ("base", "img", "link"))
    for name, tag in islice(naming, most * _LOOKED_AT):
        given = attributes(tag)
        if name == "base" and base == address and given.get("href"):
            base = resolved(address, given["href"])
        elif named := _file(name, given):
            found[resolved(base, named)] = None
    return [each for each in found if each.startswith(("http://", "https://"))][:most]


def _file(name: str, given: dict[str, str]) -> str:
    if name == "img":
        return given.get("src", "").strip()
    return given.get("href", "").strip() if "stylesheet" in given.get("rel", "").lower().split() else ""


def resolved(base: str, named: str) -> str:
    """A reference as a full address without its fragment; empty where it is none."""
    try:
        return urldefrag(urljoin(base, named.strip()))[0]
    except ValueError:
        return ""
