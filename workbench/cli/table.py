"""The verbs in the order of ``--help``; a verb's module is imported only when the verb is used."""

from __future__ import annotations

from importlib import import_module

from workbench.cli.verb import Verb

TABLE: dict[str, tuple[str, str]] = {
    "new": ("cases", "an empty case; refuses to overwrite"),
    "sample": ("sample", "the sample case, invented and worked through"),
    "attach": ("sources", "capture files, folders, standard input or pages as sources"),
    "cite": ("sources", "a source that is cited but not held, and the link to it"),
    "text": ("sources", "the working text that offsets refer to"),
    "highlight": ("sources", "an excerpt: exact words of a source"),
    "orphans": ("review", "quotes that are no longer found, and where they may stand now"),
    "put-back": ("review", "put a lost quote on one of the places that are offered"),
    "reread": ("review", "read a source's file again by the recipes of this program"),
    "coverage": ("review", "how far a source is worked through, sentence by sentence"),
    "background": ("review", "say that words were read and hold nothing to quote"),
    "propose": ("review", "what a source says of itself, each value with where it was found"),
    "suggest": ("aid", "dates, aircraft, places, actors and who says so, found in a text"),
    "accept": ("aid", "suggestions become records, in one step"),
    "pass": ("aid", "a suggestion is offered no more, here or anywhere"),
    "translate": ("searches", "an excerpt's words in another language"),
    "tag": ("facts", "a sighting on an excerpt, as written and as resolved"),
    "claim": ("facts", "a claim on an excerpt"),
    "link": ("facts", "a typed link from one record to another"),
    "carry": ("facts", "rest a link on an excerpt, or no longer"),
    "entity": ("entities", "an airframe, place, organisation or person"),
    "identify": ("entities", "say which entity a record is about, or that it is not"),
    "alias": ("entities", "another name of an entity"),
    "assign": ("entities", "a dated registration, hex, operator or callsign of an airframe"),
    "same": ("entities", "say that two entities are one"),
    "split": ("entities", "take that back, or move records to a new entity"),
    "note": ("facts", "a remark on a record, or at a time"),
    "hypothesis": ("facts", "one answer to the case's question"),
    "label": ("facts", "file a record under a tag, or no longer"),
    "lead": ("facts", "an open question"),
    "searched": ("searches", "a search that was made, also where it found nothing"),
    "stamp": ("custody", "a time stamp over a source's bytes: asked for, kept, checked"),
    "custody": ("custody", "how a source's bytes came here, and each step they took"),
    "imagery": ("pictures", "what is known of a picture or a film: who took it, when, of where, and how that is known"),
    "sun": ("pictures", "where the sun stood, or whether the sun of a picture fits its time"),
    "bound": ("pictures", "bound when a sighting was by a picture without it and one with it"),
    "ocr": ("pictures", "words read from an image or scanned pages by an installed tesseract"),
    "confirm": ("pictures", "say of machine-read words that they are what the picture shows"),
    "still": ("pictures", "a still of a film as a source of its own, by an installed ffmpeg"),
    "set": ("edits", "change fields of a record"),
    "delete": ("edits", "put a record in the trash"),
    "restore": ("edits", "take a record out of the trash"),
    "grade": ("facts", "grade a publisher or source A to F, a sighting or claim 1 to 6"),
    "list": ("lists", "records of a kind"),
    "show": ("lists", "one record with its links, provenance and history"),
    "search": ("lists", "full text over everything"),
    "origins": ("questions", "whom claims and sightings go back to: known, possible, unknown"),
    "compare": ("questions", "two sources side by side: what tells the same, what differs, what was copied"),
    "lineage": ("lineages", "which source may draw on which, with the evidence"),
    "drift": ("lineages", "one assertion along its chain of citations: hedges lost and gained"),
    "changes": ("questions", "a page captured again: passages added, removed, moved, and what the server said"),
    "findings": ("questions", "what does not fit, each with its remedy"),
    "summary": ("summary", "the evidence summary as PDF or HTML"),
    "annex": ("annex", "the custody annex as PDF, HTML or text"),
    "originals": ("annex", "the original bytes as files, with SHA256SUMS beside them"),
    "export": ("copies", "a clean copy of the case for a colleague, or its excerpts as Web Annotations"),
    "annotate": ("copies", "take in excerpts and remarks from a file of Web Annotations"),
    "import": ("flights", "tracker files: sources, tracks, take-offs and landings"),
    "flight": ("flights", "a track's events and doubts, with the thresholds they were found by"),
    "bearing": ("flights", "tracks beside sightings: what they bear out, contradict, or cannot tell"),
    "bear-out": ("flights", "link a track to a sighting as its bearing proposes, with the reasons"),
    "take": ("flights", "an event of a track becomes a sighting on the rows that show it"),
    "doubt": ("flights", "set fixes of a track aside, or hold them doubtful"),
    "join": ("flights", "take tracks of several files as one flight, or no longer"),
    "import-airframes": ("airframes", "lists of airframes: address, registration, type and operator of each"),
    "airframes": ("airframes", "what each list says of a registration or an address"),
    "take-airframe": ("airframes", "fill an airframe from a line of a list, with a note of which list said so"),
    "import-log": ("logs", "an analyst's own log: a CSV, XLSX or ODS, a row a record"),
    "export-log": ("logs", "records as a table: CSV, XLSX or ODS"),
    "merge": ("copies", "take a colleague's copy in, as one entry"),
    "settle": ("edits", "settle a conflict that a merge left"),
    "verify": ("cases", "whether bytes, journal and tables are what they were"),
    "journal": ("past", "everything ever done in the case"),
    "undo": ("past", "take the last act back"),
    "redo": ("past", "do the undone act again"),
}


def verb(name: str) -> Verb:
    """The verb of that name."""
    module = import_module(f"workbench.cli.{TABLE[name][0]}")
    found = module.VERBS[name]
    assert isinstance(found, Verb)
    return found
