"""What goes on through a text: what is told twice, the next leg, days and aircraft that are carried on."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.reading.aid.test_movements import read, told
from workbench.reading.aid.article import LANGUAGES


def test_what_is_told_twice_is_one_movement_with_the_finer_values() -> None:
    found = read("en", "A military plane flew from {p:RU Moscow} to {p:KP Pyongyang}"
     " {d:2025-11-17/2025-11-19 this week}.\n\n"
                 "Data show the {a:IL62 Il-62} arriving at {p:KP/ZKPY Pyongyang airport} on"
                  " {d:2025-11-18 Tuesday}.")  # fmt: skip
    assert [told(each) for each in found] == ["arrival IL62 Moscow > Pyongyang airport 2025-11-18 x1"]


def test_a_total_before_its_parts_only_lends_them_its_date() -> None:
    found = read("en", "Six military planes entered the airspace of {p:TW Taiwan} on {d:2025-11-19 Wednesday}.\n\n"
                 "Four {a:SU27 J-16s} and two {a:AN12 Y-8s} crossed the zone.")  # fmt: skip
    assert [told(each) for each in found] == [
        "overflight SU27 at Taiwan 2025-11-19 x4", "overflight AN12 at Taiwan 2025-11-19 x2",
    ]  # fmt: skip


def test_the_aircraft_and_where_it_is_go_on_through_the_text() -> None:
    found = read("en", "The {a:C130 C-130} landed in {p:LY Misrata} at {d:2025-11-19T09:40Z 09:40}."
     " It then hopped to"
                 " {p:LY Tripoli}. At {d:2025-11-19T15:30Z 15:30} the plane was airborne again for"
                  " {p:TR Turkey}.")  # fmt: skip
    assert [told(each) for each in found] == [
        "arrival C130 > Misrata 2025-11-19T09:40Z x1", "arrival C130 Misrata > Tripoli 2025-11-19 x1",
        "departure C130 Tripoli > Turkey 2025-11-19T15:30Z x1",
    ]  # fmt: skip
    assert "leg before" in found[2].why


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The {a:IL96 Il-96} did not land in {p:SY Damascus}.", "denied"),
        ("en", "Officials denied that a {a:IL96 Il-96} had landed in {p:SY Damascus}.", "denied"),
        ("en", "The {a:IL96 Il-96} will land in {p:SY Damascus}.", "planned"),
        ("en", "The {a:IL96 Il-96} has landed in {p:SY Damascus}.", "reported"),
        ("de", "Das Ministerium bestritt, dass eine {a:IL96 Il-96} in {p:SY Damaskus} gelandet sei.", "denied"),
        ("pl", "{a:B738 Boeing} nie lądował w {p:PL Szymanach}.", "denied"),
        ("ru", "Ведомство опровергло сообщения о посадке {a:IL96 Ил-96} в {p:SY Дамаске}.", "denied"),
        ("fr", "L'armée dément l'atterrissage d'un {a:IL96 Il-96} à {p:SY Damas}.", "denied"),
        ("es", "El {d:2025-12-01 lunes} llegará a {p:SY Damasco} un {a:IL96 Il-96}.", "planned"),
        ("ar", "ومن المقرر أن تهبط طائرة {a:IL96 إليوشن} في {p:SY دمشق}.", "planned"),
    ],
)
def test_what_was_denied_or_lies_ahead_is_said_so(language: str, text: str, status: str) -> None:
    assert [each.facts["status"] for each in read(language, text)] == [status]


def test_fields_come_with_the_words_they_were_read_from() -> None:
    (found,) = read("en", "{s:Bloomberg Bloomberg said} the {a:IL76/A Il-76}, registered {r:RA-78765/A"
     " RA-78765}, {h: reportedly}"
                    " landed in {p:VE Caracas} on {d:2025-11-18 Tuesday}, satellite images show.")  # fmt: skip
    assert found.parts == {"aircraft": "a1", "destination": "p4", "date": "d5", "hedge": "h3"}
    assert (found.aircraft, found.facts["registrations"]) == (["a1", "r2"], ["RA-78765"])
    assert (found.facts["asserted_by"], found.facts["hedged"]) == (["Bloomberg"], True)
    assert found.facts["method"] == "satellite"
    assert "landed" in found.why


_ON_THE_WAY = [
    ("en", "An {a:IL76 Il-76} landed at {p:TD Faya} on {d:2025-11-18 Tuesday}. It had taken off from {p:RU Rostov}"
     " and refuelled in {p:EG Aswan}."),
    ("en", "An {a:IL76 Il-76} landed at {p:TD Faya} on {d:2025-11-18 Tuesday}. It had taken off from {p:RU Rostov}"
     " and stopped for fuel in {p:EG Aswan}."),
    ("en", "An {a:IL76 Il-76} landed at {p:TD Faya} on {d:2025-11-18 Tuesday}. It had come from {p:RU Rostov}"
     " via {p:EG Aswan}."),
    ("de", "Am {d:2025-11-18 Dienstag} landete eine {a:IL76 Il-76} in {p:TD Faya}. Sie war in {p:RU Rostov} gestartet"
     " und in {p:EG Aswan} zwischengelandet."),
    ("fr", "Un {a:IL76 Il-76} s'est posé à {p:TD Faya} {d:2025-11-18 mardi}. Il avait décollé de {p:RU Rostov}"
     " et fait escale à {p:EG Aswan}."),
    ("es", "Un {a:IL76 Il-76} aterrizó en {p:TD Faya} el {d:2025-11-18 martes}. El avión había despegado de"
     " {p:RU Rostov} e hizo escala en {p:EG Aswan}."),
    ("pl", "We {d:2025-11-18 wtorek} w {p:TD Faya} wylądował {a:IL76 Ił-76}. Samolot wystartował z {p:RU Rostov}"
     " i międzylądował w {p:EG Aswan}."),
    ("ru", "Во {d:2025-11-18 вторник} в {p:TD Faya} приземлился {a:IL76 Ил-76}. Самолёт вылетел из {p:RU Rostov}"
     " и сел на дозаправку в {p:EG Aswan}."),
    ("ar", "هبطت طائرتا {a:IL76 إليوشن 76} في {p:TD Faya} {d:2025-11-18 الثلاثاء}. وكانت الطائرتان قد أقلعتا من"
     " {p:RU Rostov} وتوقفتا في {p:EG Aswan}."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), _ON_THE_WAY)
def test_a_stop_told_after_the_landing_lies_on_the_way_there(language: str, text: str) -> None:
    legs = sorted(told(each).rsplit(" x", 1)[0] for each in read(language, text))
    assert legs == ["arrival IL76 Aswan > Faya 2025-11-18", "arrival IL76 Rostov > Aswan -"]


def test_a_landing_told_as_the_next_one_is_no_stop_on_the_way() -> None:
    text = ("An {a:IL76 Il-76} landed at {p:TD Faya} on {d:2025-11-18 Tuesday}. It had come from {p:RU Rostov}, then"
            " landed in {p:EG Aswan}.")  # fmt: skip
    assert told(read("en", text)[0]) == "arrival IL76 Rostov > Faya 2025-11-18 x1"


def test_a_patrol_boat_is_no_patrol() -> None:
    text = "A {a:DH8A Dash 8} is expected at {p:MV Kadhdhoo} on {d:2025-11-24 Monday} with parts for a patrol boat."
    assert [told(each) for each in read("en", text)] == ["arrival DH8A > Kadhdhoo 2025-11-24 x1"]


_GOES_ON = [
    ("en", "A {a:C17 C-17} landed in {p:QA Doha} on {d:2025-11-18 Tuesday}. {d:2025-11-19 The next day} the plane flew"
     " to {p:KE Lamu}."),
    ("de", "Am {d:2025-11-18 Dienstag} landete eine {a:C17 C-17} in {p:QA Doha}. {d:2025-11-19 Tags darauf} flog die"
     " Maschine nach {p:KE Lamu}."),
    ("ru", "Во {d:2025-11-18 вторник} {a:C17 C-17} прибыл в {p:QA Doha}. {d:2025-11-19 На следующий день} борт"
     " перелетел в {p:KE Lamu}."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), _GOES_ON)
def test_a_flight_on_the_next_day_begins_where_the_aircraft_had_landed(language: str, text: str) -> None:
    assert told(read(language, text)[1]) == "arrival C17 Doha > Lamu 2025-11-19 x1"


def test_places_flown_over_are_dated_from_the_take_off_to_the_landing() -> None:
    found = read("de", "Am {d:2025-11-18 Dienstag} landete eine {a:C17 C-17} in {p:QA Doha}. Sie war am"
                 " {d:2025-11-17 Montag} in {p:US Dover} gestartet und hatte {p:ES Spanien} und {p:GR Kreta}"
                 " überquert.")  # fmt: skip
    assert [told(each) for each in found if each.facts["event"] == "overflight"] == [
        "overflight C17 at Spanien 2025-11-17/2025-11-18 x1", "overflight C17 at Kreta 2025-11-17/2025-11-18 x1",
    ]  # fmt: skip


def test_aircraft_named_later_are_those_that_were_counted_first() -> None:
    found = read("en", "Two transports landed in {p:QA Doha} on {d:2025-11-18 Tuesday}. The {a:C17 C-17s} had left"
                 " {p:US Dover} on {d:2025-11-17 Monday}.")  # fmt: skip
    assert [told(each) for each in found] == [
        "arrival C17 Dover > Doha 2025-11-18 x2", "departure C17 Dover > Doha 2025-11-17 x2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux appareils se sont posés à {p:QA Doha} {d:2025-11-18 mardi}. Les {a:C17 C-17} avaient décollé de"
         " {p:US Dover} {d:2025-11-17 lundi}."),
        ("es", "Dos aviones aterrizaron en {p:QA Doha} el {d:2025-11-18 martes}. Los {a:C17 C-17} habían despegado de"
         " {p:US Dover} el {d:2025-11-17 lunes}."),
    ],
)  # fmt: skip
def test_an_article_of_several_makes_them_those_counted_first(language: str, text: str) -> None:
    assert told(read(language, text)[0]) == "arrival C17 Dover > Doha 2025-11-18 x2"


def test_aircraft_leave_where_they_landed_not_what_they_flew_over() -> None:
    found = read("en", "A {a:C17 C-17} landed in {p:QA Doha} on {d:2025-11-18 Tuesday}. It had left {p:US Dover} on"
                 " {d:2025-11-17 Monday} and crossed {p:ES Spain}. It took off again on"
                 " {d:2025-11-19 Wednesday}.")  # fmt: skip
    assert told(found[-1]) == "departure C17 Doha > 2025-11-19 x1"


def test_days_named_after_their_week_date_the_flights() -> None:
    (found,) = read("en", "The {a:A332 Voyager} flew {p:GB Lossiemouth} to {p:CY Paphos} twice"
                    " {d:2025-11-17/2025-11-23 this week}, on {d:2025-11-17 Monday} and"
                    " {d:2025-11-19 Wednesday}.")  # fmt: skip
    assert told(found) == "arrival A332 Lossiemouth > Paphos 2025-11-17/2025-11-19 x2"


_PIECES = st.sampled_from([
    "{a:IL76 Il-76}", "{p:VE Caracas}", "{d:2025-11-18 Tuesday}", "landed in", " from ", "took off", "."
     " ", ",", "\n", " and ",
    "then", " it ", "هبطت", "вылетел", "gestartet", "\u200f", "\ud800", "\x00", "ą", "'", "via", "three"
     " ", "not ", "there",
])  # fmt: skip


@settings(max_examples=40, deadline=None)
@example(["{a:IL76 Il-76}", "هبطت"], "ar")
@given(st.lists(_PIECES, max_size=30), st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_a_fault_and_the_same_twice(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    found = read(language, text)
    assert [told(each) for each in found] == [told(each) for each in read(language, text)]
    assert all(0 <= each.start < each.end <= len(text) for each in found)


def test_a_text_in_a_language_without_tables_tells_nothing() -> None:
    assert read("fi", "{a:IL76 Il-76} laskeutui {p:FI Helsinkiin}.") == []


def test_each_movement_begins_at_words_of_its_own() -> None:
    found = read("en", "The {a:IL76 Il-76} flew from {p:BY Minsk} to {p:LY Benghazi} and on to {p:NE Niamey}.")
    assert len({each.start for each in found}) == len(found) == 2


_NEWS = (
    "{a:IL76 Il-76s} landed in {p:LY Sebha} on {d:DAY then}.\n\nThe minister spoke.\n\n"
    "One {a:P3 P-3} left {p:MT Malta}."
)


@pytest.mark.parametrize(
    ("day", "further", "dated"),
    [
        ("2025-11-18", "", "2025-11-18"),
        ("2025-11-18", " A {a:C130 C-130} had crashed in {p:NE Agadez} in {d:2019 2019}.", "-"),  # two days are told of
        ("2025-10-02", "", "-"),  # not of the news
        ("2025-11", "", "-"),  # no day
        ("2025-11-23", "", "-"),  # yet to come
    ],
)
def test_a_text_that_told_of_one_recent_day_goes_on_telling_of_it(day: str, further: str, dated: str) -> None:
    found = read("en", _NEWS.replace("DAY", day).replace("spoke.", f"spoke.{further}"))
    assert told(found[-1]) == f"departure P3 Malta > {dated} x1"
    assert ("the one day told of before" in found[-1].why) is (dated != "-")


def test_a_flight_that_lies_ahead_has_no_day_of_what_has_been() -> None:
    found = read("en", _NEWS.replace("DAY", "2025-11-18").replace("left", "will leave"))
    assert told(found[-1]) == "departure P3 Malta > - x1"


@pytest.mark.parametrize(
    ("whole", "beside"),
    [
        ("40 transports have", ["arrival ? > Beirut 2025-11-18/2025-11-20 x40"]),
        ("Four transports have", []),
        ("A plane has", []),
    ],
)
def test_aircraft_without_a_name_are_the_one_named_then_unless_they_are_many(whole: str, beside: list[str]) -> None:
    text = (
        f"{whole} landed in {{p:LB Beirut}} since {{d:2025-11-18 Tuesday}}. The minister spoke."
        " A British {a:C130 C-130} landed in {p:LB Beirut} {d:2025-11-19 yesterday}."
    )
    assert [told(each) for each in read("en", text)] == [*beside, "arrival C130 > Beirut 2025-11-19 x1"]


def test_what_stands_somewhere_is_to_leave_from_there() -> None:
    text = "An {a:IL76 Il-76} sits in {p:IN Goa}. The {a:IL76 Il-76} is likely to leave on {d:2025-11-25 Tuesday}."
    assert [told(each) for each in read("en", text)][1:] == ["departure IL76 Goa > 2025-11-25 x1"]


def test_several_named_together_take_the_place_of_some_without_a_name() -> None:
    text = (
        "Bombers flew near {p:US Alaska}. Two {a:TU95 Tu-95s} and two {a:SU27 Su-35s} turned up near"
        " {p:US Nome} on {d:2025-11-18 Tuesday}, remained for an hour and then headed towards {p:RU Anadyr}."
    )
    assert "departure TU95 Nome > Anadyr 2025-11-18 x2" in [told(each) for each in read("en", text)]


def test_a_small_word_far_from_a_name_is_not_said_of_it() -> None:
    text = "An {a:IL76 Il-76} landed in {p:TN Tunis} with gifts from those whom the old king liked {p:MT Malta} said."
    (found,) = read("en", text)
    assert told(found) == "arrival IL76 > Tunis - x1"
