"""Which mentions mean the same aircraft: types and marks of a text gathered into airframes and groups."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Span

_REACH = 90  # characters between a type and the mark behind it
_AHEAD = 45  # and before it
_RECENT = 48  # groups that a mention looks back on
_FARTHEST = 400  # and anywhere, where nothing else is meant


@dataclass(slots=True, repr=False)
class Group:
    """One airframe, or several named together: ``known`` are its marks by kind."""

    name: str
    designators: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    makers: set[str] = field(default_factory=set)
    count: int | None = None
    known: dict[str, list[str]] = field(default_factory=dict)
    end: int = 0
    typed: bool = False
    spans: list[Span] = field(default_factory=list)

    def fits(self, subtype: str, value: str) -> bool:
        """Whether a mark is this group's own or it has none of the kind yet."""
        held = self.known.get(subtype, [])
        return not held or value in held or (self.count or 1) > len(held)


class Groups:
    """The aircraft of a text so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.groups: list[Group] = []
        self.last: Group | None = None
        self.bearing: dict[tuple[str, str], Group] = {}

    @property
    def recent(self) -> list[Group]:
        """The groups that a mention may go back to, the oldest first."""
        return self.groups[-_RECENT:]

    def add_type(
        self,
        span: Span,
        labels: set[str],
        codes: set[str],
        *,
        fresh: bool,
        maker: str,
        plural: bool,
        mark: tuple[str, str] | None = None,
    ) -> None:
        """A type joins what was named before unless the words speak of new aircraft.

        ``mark`` is the one right behind it, with its kind: one airframe is no several named before.
        """
        count = span.facts["count"]
        count = count or (1 if mark is not None and not plural and mark not in self.bearing else None)
        group = self._typeless(span, codes) or (None if fresh else self._like(labels, codes, count, plural))
        group = group or self._new()
        group.labels |= labels
        group.designators |= codes
        group.makers |= {maker} if maker else set()
        group.count = group.count or span.facts["count"]
        group.typed = True
        self._join(group, span)

    def add_name(self, span: Span, maker: str) -> None:
        """A maker alone or a nickname means the latest aircraft that it fits."""
        codes = {*(span.facts["designator_candidates"] or []), span.facts["designator"]}
        fitting = [g for g in self.recent if maker and maker in g.makers or codes & g.designators]
        group = fitting[-1] if fitting else self._new()
        group.designators |= {code for code in codes if code}
        self._join(group, span)

    def add_mark(self, span: Span, value: str) -> None:
        """A mark joins the aircraft it stands beside; one seen before means the same as then."""
        kind = span.facts["subtype"]
        group = self.bearing.get((kind, value)) or self._before(span, kind, value) or self._new()
        self.bearing[kind, value] = group
        group.known.setdefault(kind, [])
        if value not in group.known[kind]:
            group.known[kind].append(value)
        self._join(group, span)

    def _new(self) -> Group:
        self.groups.append(Group(_letters(len(self.groups))))
        return self.groups[-1]

    def _join(self, group: Group, span: Span) -> None:
        group.spans.append(span)
        group.end = max(group.end, span.end)
        self.last = group

    def _typeless(self, span: Span, codes: set[str]) -> Group | None:
        """An aircraft known by its marks only, named just before: "RRR7227, an RC-135W"."""
        last = self.last
        if last is None or last.typed or span.start - last.end > _AHEAD:
            return None
        return last if last.known or last.designators & codes else None

    def _like(self, labels: set[str], codes: set[str], count: int | None, plural: bool) -> Group | None:
        for group in reversed(self.recent):
            same = labels & group.labels or codes & group.designators
            if (
                same
                and not (plural and group.count == 1)
                and (count is None or group.count is None or count == group.count)
            ):
                return group
        return None

    def _before(self, span: Span, kind: str, value: str) -> Group | None:
        near = [g for g in self.recent if g.fits(kind, value) and span.start - g.end <= _FARTHEST]
        last = max(near, key=lambda group: group.end, default=None)
        if last is None:
            return None
        same = self.article.sentence_at(last.end - 1) == self.article.sentence_at(span.start)
        beside = same and span.start - last.end <= _REACH
        return last if beside or ((last.count or 1) == 1 and self._refers_back(span)) else None

    def _refers_back(self, span: Span) -> bool:
        """Whether nothing but the mark itself tells which aircraft a sentence means."""
        sentence = self.article.sentences[self.article.sentence_at(span.start)]
        return not any(
            sentence.start <= each.start < sentence.end for group in self.recent for each in group.spans[-_RECENT:]
        )


def _letters(n: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    name = ""
    while n >= 0:
        name, n = chr(65 + n % 26) + name, n // 26 - 1
    return name


def spread(groups: list[Group]) -> None:
    """Tells every mention of a group what the others say of it; its own words stay first."""
    for group in groups:
        flown = next((span.facts["operator"] for span in group.spans if span.facts["operator"]), None)
        first = {kind: values[0] for kind, values in group.known.items() if len(values) == 1}
        types = [span for span in group.spans if span.facts["subtype"] == "type"]
        for span in group.spans:
            span.facts["entity"] = group.name
            span.facts["operator"] = span.facts["operator"] or flown
            for kind, value in first.items():
                span.facts[kind] = span.facts[kind] or value
            if group.known and span in types and span.facts["count"] is None and group.count is None:
                span.facts["count"] = 1  # a registration, an address and a call sign are one aircraft's
            if span.facts["subtype"] != "type" and types:
                for fact in ("designator", "designator_candidates"):
                    span.facts[fact] = span.facts[fact] or types[0].facts[fact]
