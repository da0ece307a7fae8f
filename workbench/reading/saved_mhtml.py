"""The page inside an MHTML file, the files it shows, and what the head states of where and when it was saved."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.mime import Part, content, head_of, parts_of


class SavedPage:
    """The parts of an MHTML file: the page itself, and the files it shows."""

    def __init__(self, data: bytes) -> None:
        self.data, self.top = data, head_of(data)
        self.parts = list(parts_of(data, self.top))

    @property
    def page(self) -> Part | None:
        """The page itself: the part the head names as the start, else the first that is a page."""
        start = self.top.parameter("content-type", "start").strip("<>")
        pages = [part for part in self.parts if part.kind in ("text/html", "application/xhtml+xml")]
        named = (part for part in pages if start and part.first("content-id").strip("<>") == start)
        return next(named, pages[0] if pages else None)

    @property
    def facts(self) -> dict[str, str]:
        """Where, when and with what it was saved, as the head states."""
        place = self.page.first("content-location") if self.page else ""
        known = {
            "url": self.top.first("snapshot-content-location") or place, "captured": self.top.first("date"),
            "title": self.top.first("subject"), "software": self.top.first("from").strip("<>"),
        }  # fmt: skip
        return {name: value for name, value in known.items() if value}

    def files(self) -> Iterator[tuple[str, Part]]:
        """Every part by the address that the page calls it by, a content id as ``cid:ID``."""
        for part in self.parts:
            if place := part.first("content-location"):
                yield place, part
            if key := part.first("content-id").strip("<>"):
                yield f"cid:{key}", part

    def bytes_of(self, part: Part) -> Iterator[bytes]:
        """What a part holds."""
        return content(self.data, part)
