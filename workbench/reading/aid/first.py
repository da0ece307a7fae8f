"""What the first text of a language has read into memory, so that no text behind it stops for a table."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from workbench.reading.aid.aircraft_words import HEADS, misspelt
from workbench.reading.aid.movements_capital import lands
from workbench.reading.aid.movements_words import cues_of, singles, tells
from workbench.reference import tables
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.airmarks import address_block, registration_country, state_callsign
from workbench.reference.dating.phrases import grammar
from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.designated import models_of
from workbench.reference.figures import phrases
from workbench.reference.gazetteer import airfields, names, written_in
from workbench.reference.townsites import middle
from workbench.reference.worded import Words
from workbench.reference.zones import local_offset

_NO_TYPE = "Il-26M"  # asks which types its letters may have meant
_TOLD = ("actors", "aircraft")  # tables whose version is told in reasons


@lru_cache(maxsize=16)
def get_ready(language: str) -> None:
    """Ask each table once that only some texts ask: about 50 ms, where a later text would stop for them."""
    grammar(language if language in LANGUAGES else "").get_ready()
    tells(Words(""), 0, 0, language)
    cues_of(Words(""), 0, 0, language)
    singles(language)
    lands(language)
    written_in(language)
    names(language).look("a")
    misspelt("")
    phrases(language, "movements")
    for maker in ("boeing", *HEADS):
        models_of(maker)
    resolve_aircraft(_NO_TYPE, context=[(_NO_TYPE, "")])
    for ask in (airfields().called, airfields().of_town, airfields().sounding):
        ask("")
    registration_country("-")
    address_block("000000")
    state_callsign("")
    local_offset("", datetime.min, middle("", ""))
    for name in _TOLD:
        tables.read(name)
