"""What a report consists of: its parts in their order, and the templates that a report begins as."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.values.errors import CaseError

WORDS = "words"
"""The section that holds nothing but the analyst's own words; it may stand more than once."""
SECTIONS: dict[str, str] = {
    "first": "Read this first",
    "judgements": "Key judgements",
    "timeline": "What happened when, and who said so when",
    "sightings": "Sightings",
    "claims": "Claims",
    "comparison": "The texts side by side",
    "differences": "Differences",
    "silences": "Silences",
    "findings": "Findings",
    "matrix": "Competing hypotheses",
    "flights": "Flights",
    "leads": "What would settle it",
    "lineage": "How the sources hang together",
    "pictures": "Pictures",
    "searches": "Searches made",
    "register": "Source register",
    "assumptions": "Assumptions",
    "changes": "Changes since the last issue",
    "custody": "Custody of the sources",
    WORDS: "Own words",
}
"""The sections a report may hold, and what each is called where nothing else is said."""
KINDS: Mapping[str, tuple[str, ...]] = {
    "judgements": ("judgement",),
    "sightings": ("sighting",),
    "claims": ("claim",),
    "comparison": ("source",),
    "flights": ("track",),
    "leads": ("lead",),
    "pictures": ("imagery",),
    "searches": ("enquiry",),
    "register": ("source",),
    "assumptions": ("judgement", "source"),
}
"""The kinds of records that a section can be narrowed to; the others are always told whole."""
MOST_PARTS = 60
CODE = "[0-9a-f]{4}-[0-9a-f]{4}"
"""What stands for all that a document says, on each of its pages."""
MOST_ISSUES = 1_000_000
"""A case has fewer; a larger number of an issue is none."""
MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class Part:
    """One section of a report as its analyst wants it.

    ``title`` and ``words`` stand in place of the section's own heading and before what it tells. ``only`` are ids of
    the records it is narrowed to, where there are any.
    """

    section: str
    title: str = ""
    words: str = ""
    only: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """What is stored: nothing of what is not set."""
        told = {"section": self.section, "title": self.title, "words": self.words, "only": list(self.only)}
        return {name: value for name, value in told.items() if value}


@dataclass(frozen=True, slots=True)
class Template:
    """What a report of one kind is called, what it is for, and its parts."""

    title: str
    purpose: str
    sections: tuple[str, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The sections as parts that nothing was changed of."""
        return tuple(Part(section) for section in self.sections)


BRIEF = "brief"
TEMPLATES: dict[str, Template] = {
    "summary": Template(
        "Evidence summary",
        "judgements, records and sources of the whole case",
        ("first", "judgements", "timeline", "sightings", "claims", "silences", "findings", "matrix", "flights", "leads",
         "lineage", "pictures", "searches", "register", "assumptions"),
    ),
    BRIEF: Template(
        "Brief", "the first of the judgements and what they rest on, on one page", ("first", "judgements"),
    ),
    "dossier": Template(
        "Dossier",
        "all that the case holds, with what changed since the last issue",
        ("changes", "first", "judgements", "timeline", "sightings", "claims", "comparison", "differences", "silences",
         "findings", "matrix", "flights", "leads", "lineage", "pictures", "searches", "register", "assumptions"),
    ),
    "log": Template("Sighting log", "who saw which aircraft where and when", ("timeline", "sightings", "flights")),
    "annex": Template("Custody annex", "how the bytes came here, step by step, and how each is checked", ("custody",)),
    "tasking": Template("Open leads", "what is to be found out, and what it bears on", ("leads", "searches")),
    "comparison": Template(
        "Comparison of sources",
        "what each text says of the same things",
        ("comparison", "claims", "differences", "silences", "lineage", "register"),
    ),
}  # fmt: skip
"""Built-in templates by name; the first is what a summary is where nothing else is asked for."""
PAPERS = ("A4", "Letter")
LANGUAGES = ("en", "ar", "de", "es", "fr", "pl", "ru")
"""The languages that the fixed words of a report can be in; all but the first are drafts."""
LOGOS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
"""What a logo may be, and how such a file begins."""
LARGEST_LOGO = 300_000
"""Bytes of one."""


def is_logo(mime: str, data: bytes) -> bool:
    """Whether bytes are a small enough picture of a kind, as far as its beginning tells."""
    return len(data) <= LARGEST_LOGO and data.startswith(LOGOS[mime])


def template(name: str) -> Template:
    """A built-in template, or the names that there are."""
    if found := TEMPLATES.get(name.strip().lower()):
        return found
    raise CaseError(f"There is no template {name}; there are {', '.join(TEMPLATES)}.")


def part(told: Mapping[str, Any]) -> Part:
    """A part from what is stored or given, refused where it is none."""
    unknown = set(told) - {"section", "title", "words", "only"}
    section, only = told.get("section"), told.get("only", [])
    if not isinstance(section, str) or section not in SECTIONS or unknown:
        raise CaseError(f"“{section}” is no section of a report; choose of {', '.join(SECTIONS)}.")
    said = [told.get(name, "") for name in ("title", "words")]
    whole = isinstance(only, list | tuple) and all(isinstance(each, str) for each in only)
    if not whole or not all(isinstance(each, str) and len(each) <= MOST_WORDS for each in said):
        raise CaseError(f"The words of {SECTIONS[section]} are more than {MOST_WORDS} letters; shorten them.")
    return Part(section, " ".join(said[0].split()), said[1].strip(), tuple(only))


def parts(told: Iterable[Mapping[str, Any]]) -> tuple[Part, ...]:
    """The parts of a report; a section stands in it once, own words as often as wanted."""
    found = tuple(part(each) for each in told)
    sections = [each.section for each in found if each.section != WORDS]
    if len(found) > MOST_PARTS or len(set(sections)) < len(sections):
        raise CaseError(f"A report holds each section once and at most {MOST_PARTS} parts; remove what stands twice.")
    return found


def left(composed: Sequence[Part], of: Template = TEMPLATES["summary"]) -> tuple[str, ...]:
    """The sections of a template that a report does not hold."""
    held = {each.section for each in composed}
    return tuple(section for section in of.sections if section not in held)


@dataclass(frozen=True, slots=True)
class Composed:
    """A report as it is to be set: what it is called, its parts, and which issue it is, if it is one.

    ``heading`` stands in place of the case's title, ``handling`` beside its marking, and ``logo`` (mime, Base64) above
    it. Its fixed words are in ``language``. Without an ``issue`` it is a draft where ``draft`` says so. ``one_page``:
    it holds no more judgements than stand on one.
    """

    name: str
    parts: tuple[Part, ...]
    heading: str = ""
    handling: str = ""
    logo: tuple[str, str] | None = None
    issue: int | None = None
    draft: bool = False
    language: str = "en"
    one_page: bool = False


def composed(name: str) -> Composed:
    """A built-in template as it is, nothing changed."""
    kind = template(name)
    return Composed(kind.title, kind.parts, one_page=kind is TEMPLATES[BRIEF])
