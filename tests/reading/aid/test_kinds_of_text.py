"""Texts that are no articles: threads, transcripts, filings, forums and scans offer nothing absurd."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Suggestions
from workbench.reading.aid.suggest import suggest


def found(text: str, language: str) -> Suggestions:
    return suggest(Article(text, language=language, published="2026-03-12"))


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", 'RT @islandair: "two more inbound tmrw"', ["islandair"]),
        ("en", "RT showed the landing of an Il-76.", ["RT"]),
        ("en", "The Aircraft made four flights. See Ex. C, ¶ 7.", []),
        ("de", "Vorsitzende Dr. Brandt: Wann ist die Maschine gelandet?", ["Brandt"]),
        ("en", "Admiral Gen. Lopez said so.", ["Lopez"]),
    ],
)
def test_letters_of_a_post_a_title_or_an_exhibit_are_no_names(language: str, text: str, names: list[str]) -> None:
    assert [each.facts["name"] for each in found(text, language).of("actor")] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Did an Il-76 land in Gao on Monday?"),
        ("en", "> Has anybody seen an Il-76 over Gao on Monday?[/quote]"),
        ("ru", "Приземлился ли Ил-76 в Гао в понедельник?"),
        ("de", "Ist am Montag eine Il-76 in Gao gelandet?"),
        ("fr", "Un Il-76 s'est-il posé lundi à Gao ?"),
        ("es", "¿Aterrizó un Il-76 en Gao el lunes?"),
        ("pl", "Czy w poniedziałek w Gao wylądował Ił-76?"),
        ("ar", "هل هبطت طائرة إليوشن 76 في غاو يوم الاثنين؟"),
    ],
)
def test_a_question_tells_of_no_flight(language: str, text: str) -> None:
    assert found(text, language).movements == []
    plain = text.translate({ord(sign): None for sign in "?؟¿>"}).removesuffix("[/quote]").strip() + "."
    assert len(found(plain, language).movements) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Why did an Il-76 land in Gao on Monday?"),
        ("en", "Who paid for the Il-76 that landed in Gao on Monday?"),
        ("ru", "Почему в понедельник в Гао приземлился Ил-76?"),
        ("de", "Warum ist am Montag eine Il-76 in Gao gelandet?"),
        ("fr", "Pourquoi un Il-76 s'est-il posé lundi à Gao ?"),
        ("es", "¿Por qué aterrizó un Il-76 en Gao el lunes?"),
        ("pl", "Dlaczego w poniedziałek w Gao wylądował Ił-76?"),
        ("ar", "لماذا هبطت طائرة إليوشن 76 في غاو يوم الاثنين؟"),
    ],
)
def test_a_question_that_supposes_a_flight_tells_of_it(language: str, text: str) -> None:
    (only,) = found(text, language).movements
    assert only.facts["event"] == "arrival"


def test_a_type_that_a_scan_parts_at_the_end_of_a_line_is_one() -> None:
    (one,) = found("On 14 September 1986 an Antonov An-\n26 landed at Luanda.", "en").of("aircraft")
    assert (one.facts["designator"], one.facts["subtype"]) == ("AN26", "type")


def test_a_paragraph_that_begins_days_earlier_counts_from_the_day_told_before() -> None:
    text = "An Il-76 landed in Gao on 1 March.\n\nIts load is unknown.\n\nThree days earlier two An-26s left for Minsk."
    assert [each.facts["edtf"] for each in found(text, "en").of("date")] == ["2026-03-01", "2026-02-26"]


def test_who_welcomes_an_arrival_is_nowhere_that_it_came_to() -> None:
    (told,) = found("An Il-76 landed in Gao on Monday. Moscow welcomed the arrival.", "en").movements
    assert told.facts["destination"]["name"] == "Gao"
    assert found("An Il-76 came from Minsk. Gao welcomed the freighter.", "en").movements


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not true that an Il-76 landed in Gao on Monday."),
        ("en", "The report that an Il-76 landed in Gao on Monday is wrong."),
        ("de", "Die Meldung, eine Il-76 sei am Montag in Gao gelandet, trifft nicht zu."),
        ("es", "No es cierto que un Il-76 aterrizara en Gao el lunes."),
        ("ru", "Сообщение, что Ил-76 в понедельник сел в Гао, — неправда."),
    ],
)
def test_what_a_text_calls_wrong_is_told_as_denied(language: str, text: str) -> None:
    assert [each.facts["status"] for each in found(text, language).movements] == ["denied"]
    assert found("An Il-76 landed at the wrong field in Gao on Monday.", "en").movements[0].facts["status"] != "denied"
