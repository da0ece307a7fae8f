"""Which files a page names for its looks: its images and style sheets, as full web addresses."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

from workbench.reading.markup import attributes, pieces


def named_by(page: str, address: str) -> list[str]:
    """The addresses of images and style sheets that a page's markup names, each once, in their order."""
    base, found = address, dict[str, None]()
    for _, name, tag in pieces(page):
        if name not in ("base", "img", "link"):
            continue
        given = attributes(tag)
        if name == "base" and base == address and given.get("href"):
            base = resolved(address, given["href"])
        elif named := _file(name, given):
            found[resolved(base, named)] = None
    return [each for each in found if each.startswith(("http://", "https://"))]


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
