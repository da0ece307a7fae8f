"""Dates found in running text: what counts from what in seven languages, and what is no date."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.dates import find
from workbench.values.edtf import bounds, parse
from workbench.values.when import Candidate

PUBLISHED = "2025-10-30T10:00:00+01:00"  # a Thursday


def found(text: str, language: str, published: str | None = PUBLISHED) -> dict[str, str | None]:
    spans = find(Article(text, language=language, published=published))
    return {text[each.start : each.end]: each.facts["edtf"] or each.facts["duration"] for each in spans}


def values(text: str, language: str) -> list[str | None]:
    spans = find(Article(text, language=language, published=PUBLISHED))
    return [each.facts["edtf"] or each.facts["duration"] for each in spans if not each.weak]


WORDINGS = {
    "en": {
        "It landed on Thursday.": {"Thursday": "2025-10-30"},
        "A flight is due on Monday.": {"Monday": "2025-11-03"},
        "A C-17 could arrive on Monday; it may have left on Tuesday": {"Monday": "2025-11-03", "Tuesday": "2025-10-28"},
        "in from Ramstein at 1012, at 1500 feet, off at 1240.": {
            "1012": "2025-10-30T10:12", "1240": "2025-10-30T12:40"},
        "It left late on Sunday, at 3 a.m. on Monday": {
            "late on Sunday": "2025-10-26", "3 a.m. on Monday": "2025-10-27T03:00"},
        "this Friday, next Tuesday, this coming Friday": {
            "this Friday": "2025-10-31", "next Tuesday": "2025-11-04", "this coming Friday": "2025-10-31"},
        "Monday last week and Monday week.": {"Monday last week": "2025-10-20", "Monday week": "2025-11-10"},
        "the week of October 20, the end of the month": {
            "the week of October 20": "2025-10-20/2025-10-26", "the end of the month": "2025-10-21/2025-10-31"},
        "on Dec. 5, 12 and 17, 2024": {"Dec. 5": "2024-12-05", "12": "2024-12-12", "17, 2024": "2024-12-17"},
        "between January and March 2023; June and July 2024": {
            "between January and March 2023": "2023-01/2023-03", "June": "2024-06", "July 2024": "2024-07"},
        "logged 05JUN2024 1430Z": {"05JUN2024 1430Z": "2024-06-05T14:30Z"},
        "18 months ago; a fortnight ago": {"18 months ago": "2024-04", "a fortnight ago": "2025-10-16"},
        "an hour and a half, a three-hour flight, 3 hours 20 minutes": {
            "an hour and a half": "PT1H30M", "three-hour": "PT3H", "3 hours 20 minutes": "PT3H20M"},
        "Between 1 February and 31 December 2021; Early April 2021:": {
            "Between 1 February and 31 December 2021": "2021-02-01/2021-12-31",
            "Early April 2021": "2021-04-01/2021-04-10",
        },
        "Nothing since Q4; shut until spring; last night; on 14/9; this wk": {
            "Q4": "2025-10/2025-12",
            "spring": "2026-21",
            "last night": "2025-10-29/2025-10-30",
            "14/9": "2025-09-14",
            "this wk": "2025-10-27/2025-11-02",
        },
        "2 1/2 hours, a 2½-hour hop, 3¾h": {"2 1/2 hours": "PT2H30M", "2½-hour": "PT2H30M", "3¾h": "PT3H45M"},
        "He was 14 1/2 years old, she 7½ years of age.": {},
        "overnight into Monday": {"overnight into Monday": "2025-10-26/2025-10-27"},
        "last summer, Q3 2025, the mid-2000s": {
            "last summer": "2025-22", "Q3 2025": "2025-07/2025-09", "mid-2000s": "200X"},
    },
    "de": {
        "in der Nacht des 3. Mai": {"Nacht des 3. Mai": "2025-05-03/2025-05-04"},
        "war die A 14 eine halbe Stunde dicht": {"eine halbe Stunde": "PT30M"},
        "am vergangenen Sonntag um 14.30 Uhr": {"vergangenen Sonntag um 14.30 Uhr": "2025-10-26T14:30"},
        "Sie soll am Samstag starten.": {"Samstag": "2025-11-01"},
        "Sie soll am Samstag gelandet sein.": {"Samstag": "2025-10-25"},
        "in der Nacht auf Dienstag": {"Nacht auf Dienstag": "2025-10-27/2025-10-28"},
        "in der Nacht von Samstag auf Sonntag": {"Nacht von Samstag auf Sonntag": "2025-10-25/2025-10-26"},
        "vor drei Wochen, tags zuvor, am Dienstagmorgen": {
            "vor drei Wochen": "2025-10-09", "tags zuvor": "2025-10-08", "Dienstagmorgen": "2025-10-28"},
        "im Dezember vergangenen Jahres": {"Dezember vergangenen Jahres": "2024-12"},
        "eine zweitägige Reise nach sechsmonatiger Pause": {"zweitägige": "P2D", "sechsmonatiger": "P6M"},
        "2011 begann der Krieg": {"2011": "2011"},
        "Für Samstag in einer Woche, im ersten Halbjahr": {
            "Samstag in einer Woche": "2025-11-08",
            "ersten Halbjahr": "2025-01/2025-06",
        },
        "In der Nacht zum Montag flog sie; am Morgen kam sie an.": {
            "Nacht zum Montag": "2025-10-26/2025-10-27",
            "am Morgen": "2025-10-27",
        },
        "Morgen mehr.": {"Morgen": "2025-10-31"},
    },
    "fr": {
        "dimanche dernier à 14h30": {"dimanche dernier à 14h30": "2025-10-26T14:30"},
        "samedi prochain, la semaine dernière": {
            "samedi prochain": "2025-11-01", "la semaine dernière": "2025-10-20/2025-10-26"},
        "dans la nuit du 13 au 14 mars": {"la nuit du 13 au 14 mars": "2025-03-13/2025-03-14"},
        "en décembre de l'année dernière": {"décembre de l'année dernière": "2024-12"},
        "il y a un an, ces deux dernières semaines": {
            "il y a un an": "2024", "deux dernières semaines": "2025-10-16/2025-10-30"},
        "mi-septembre, une heure et demie": {"mi-septembre": "2025-09-11/2025-09-20", "une heure et demie": "PT1H30M"},
        "le 3 mai 2024. Le lendemain": {"3 mai 2024": "2024-05-03", "Le lendemain": "2024-05-04"},
    },
    "es": {
        "el próximo sábado y el sábado que viene": {"próximo sábado": "2025-11-01", "sábado que viene": "2025-11-01"},
        "en la noche del 3 de mayo": {"en la noche del 3 de mayo": "2025-05-03/2025-05-04"},
        "a mediados de septiembre": {"mediados de septiembre": "2025-09-11/2025-09-20"},
        "el jueves 5 de junio; a principios de semana": {
            "jueves 5 de junio": "2025-06-05",
            "principios de semana": "2025-10-27/2025-11-02",
        },
        "el lunes de la semana pasada": {"lunes de la semana pasada": "2025-10-20"},
        "hace dos meses, tres horas y cuarto": {"hace dos meses": "2025-08", "tres horas y cuarto": "PT3H15M"},
        "el primero de octubre. Tres días después": {
            "primero de octubre": "2025-10-01", "Tres días después": "2025-10-04"},
        "a las 9 de la noche del jueves": {"9 de la noche del jueves": "2025-10-30T21:00"},
    },
    "ru": {
        "Взлетел в ночь на воскресенье и в 7:20 сел": {
            "в ночь на воскресенье": "2025-10-25/2025-10-26", "7:20": "2025-10-26T07:20"},
        "в минувшую субботу, в ближайшую субботу": {
            "минувшую субботу": "2025-10-25", "ближайшую субботу": "2025-11-01"},
        "в ночь с субботы на воскресенье": {"в ночь с субботы на воскресенье": "2025-10-25/2025-10-26"},
        "два дня назад, в декабре прошлого года": {
            "два дня назад": "2025-10-28", "декабре прошлого года": "2024-12"},
        "В мае 2024 года, двумя годами ранее": {"мае 2024 года": "2024-05", "двумя годами ранее": "2022"},
        "до среды, 22 октября с.г.": {"среды, 22 октября с.г": "2025-10-22"},
        "четыре с половиной часа, двухдневный визит": {"четыре с половиной часа": "PT4H30M", "двухдневный": "P2D"},
        "24 октября в 10:00 по московскому времени": {
            "24 октября в 10:00 по московскому времени": "2025-10-24T10:00+03:00"},
    },
    "pl": {
        "w ubiegłą niedzielę o 14.30": {"ubiegłą niedzielę o 14.30": "2025-10-26T14:30"},
        'nie "na początku marca"': {"początku marca": "2025-03-01/2025-03-10"},
        "w nocy z 13 na 14 marca": {"nocy z 13 na 14 marca": "2025-03-13/2025-03-14"},
        "22 października br., w grudniu ubiegłego roku": {
            "22 października br": "2025-10-22", "grudniu ubiegłego roku": "2024-12"},
        "w latach 90., rok temu": {"latach 90.": "199X", "rok temu": "2024"},
        "5 maja. Dzień później": {"5 maja": "2025-05-05", "Dzień później": "2025-05-06"},
    },
    "ar": {
        "يوم الأحد الماضي الساعة 14:30": {"يوم الأحد الماضي الساعة 14:30": "2025-10-26T14:30"},
        "بين 3 و5 مايو": {"بين 3 و5 مايو": "2025-05-03/2025-05-05"},
        "قبل يومين، خلال الأيام الثلاثة الماضية": {
            "قبل يومين": "2025-10-28", "الأيام الثلاثة الماضية": "2025-10-27/2025-10-30"},
        "كانون الثاني/يناير 2024": {"كانون الثاني/يناير 2024": "2024-01"},
        "والأربعاء، السبت المقبل": {"الأربعاء": "2025-10-29", "السبت المقبل": "2025-11-01"},
        "ساعة ونصف": {"ساعة ونصف": "PT1H30M"},
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(name, text) for name in WORDINGS for text in WORDINGS[name]])
def test_wordings(language: str, text: str) -> None:
    assert found(text, language) == WORDINGS[language][text]


NO_DATES = {
    "en": [
        "Theresa May may march; April Ferris said so.", "The 747 flew 24/7, and after 9/11 it won 3:2.",
        "15% of 2,000 people, about 2000 troops, phone 555-1234", "He is 52 years old, a 52-year-old pilot.",
        "They fly on Mondays and every Friday.", "two H-6 bombers and a C-130H", "the USA Today report",
        "the day before the crash, in recent weeks",
    ],
    "de": ["montags, jeden Freitag", "der 52-jährige Pilot im Alter von 52 Jahren", "Mi-8, Do 228 und Mai-Britt",
           "sagte Erna März"],
    "fr": ["tous les lundis", "âgé de 52 ans", "quelques jours"],
    "es": ["todos los lunes", "Julio Sanz, de 52 años de edad"],
    "ru": ["по понедельникам", "52-летний пилот", "учения «Октябрь»", "окружающая среда", "несколько дней назад"],
    "pl": ["oni mają samoloty na północ od bazy", "w każdy piątek", "52-letni pilot", "kilka dni temu"],
    "ar": ["صحيفة «الشرق اليوم»", "كل يوم جمعة", "قبل أيام"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(name, text) for name in NO_DATES for text in NO_DATES[name]])
def test_what_is_no_date(language: str, text: str) -> None:
    assert found(text, language) == {}


def test_later_dates_count_from_earlier_ones_of_the_paragraph() -> None:
    text = "It came on 3 May 2024 and left the next day. A year earlier it had stayed away.\n\nA day earlier it flew."
    assert values(text, "en") == ["2024-05-03", "2024-05-04", "2023", "2025-10-29"]


def test_a_zone_holds_for_the_paragraph_and_a_part_of_the_day_for_the_hour() -> None:
    text = "It took off at 09:40 CEST on Monday and landed at 11:05.\n\nBack at 1.55 pm, or just before two o'clock."
    assert values(text, "en") == [
        "2025-10-27T09:40+02:00", "2025-10-27T11:05+02:00", "2025-10-27T13:55", "2025-10-27T14:00",
    ]  # fmt: skip


def test_a_clock_time_alone_is_of_the_past_day_told_just_before_it() -> None:
    told, due = "It landed on Monday.", "It is due on Saturday."
    assert values(f"{told}\n\nThe crew left at 13:10.", "en")[1] == "2025-10-27T13:10"
    assert values(f"{due}\n\nThe crew left at 13:10.", "en")[1] == "2025-10-30T13:10"
    assert values(f"{told}\n\n13:10 - The crew left.", "en")[1] == "2025-10-30T13:10"
    assert values(f"{told}\n\nNobody knew.\n\nThe crew left at 08:10.", "en")[1] == "2025-10-30T08:10"


def test_a_clock_time_that_the_day_of_publication_had_not_reached_is_of_the_day_told_last() -> None:
    told = "It landed on Monday.\n\nNobody knew."
    assert values(f"{told}\n\nThe crew left at 23:10.", "en")[1] == "2025-10-27T23:10"
    assert values(f"{told}\n\nThe crew will leave at 23:10.", "en")[1] == "2025-10-30T23:10"


def test_a_local_time_is_read_as_that_of_the_outlet_and_says_so() -> None:
    (span,) = find(Article("It left at 9:10 a.m. local time on Monday.", published=PUBLISHED))
    assert span.facts["edtf"] == "2025-10-27T09:10+01:00"
    assert [each.value for each in span.alternatives] == ["2025-10-27T09:10"]
    assert "taken to be that of the outlet" in span.why


def test_the_day_before_is_one_from_a_named_place_and_none_of_an_event() -> None:
    assert values("Il est parti mardi. Il était arrivé la veille de Khartoum.", "fr")[1] == "2025-10-27"
    assert values("Il est parti mardi. Il était arrivé la veille de la visite.", "fr")[1:] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux A400M rejoindraient l'île vendredi."),
        ("es", "Los aviones despegarán el viernes."),
        ("de", "Der geplante Flug am Freitag."),
        ("ru", "Борт доставит помощь в пятницу."),
        ("pl", "Na piątek zapowiedziano przylot maszyny."),
        ("ar", "ستتوجه الطائرة إلى بنغازي يوم الجمعة."),
        ("en", "An E-3A is down for Šiauliai on Friday."),
    ],
)
def test_verbs_of_what_is_to_come_take_the_weekday_ahead(language: str, text: str) -> None:
    assert values(text, language) == ["2025-10-31"]


def test_aircraft_whose_name_begins_like_years_are_no_length_of_time() -> None:
    assert values("Deux An-26 se sont posés.", "fr") == []
    assert values("Il y a deux ans.", "fr") == ["2023"]


def test_two_bounds_have_their_range_beside_them() -> None:
    spans = find(Article("three landings between last Friday and Wednesday", published=PUBLISHED))
    assert [(each.weak, each.facts["edtf"]) for each in spans] == [
        (True, "2025-10-24/2025-10-29"), (False, "2025-10-24"), (False, "2025-10-29"),
    ]  # fmt: skip


def test_the_reason_names_words_day_and_rule() -> None:
    span = find(Article("It came last Sunday.", published=PUBLISHED))[0]
    assert span.rule == "weekday-before:7"
    assert span.facts["anchor"] == "2025-10-30"
    assert span.why == "“last Sunday”: the latest Sunday before the publication on Thursday 30 October 2025"
    assert [each.value for each in span.alternatives] == ["2025-10-19"]


def test_the_same_weekday_and_the_order_of_figures_stay_open() -> None:
    today, figures = find(Article("on Thursday and on 06/05/2025", published=PUBLISHED))
    assert [each.value for each in today.alternatives] == ["2025-10-23"]
    assert (figures.facts["edtf"], [each.value for each in figures.alternatives]) == ("2025-05-06", ["2025-06-05"])


def test_without_a_day_of_publication_only_what_needs_none_has_a_value() -> None:
    possible = (Candidate(date(2025, 10, 30), "a report follows within a week", ("s1",)),)
    sunday, year = find(Article("It came last Sunday; the war began in 2011.", possible=possible))
    assert (sunday.facts["edtf"], year.facts["edtf"]) == (None, "2011")
    assert [each.value for each in sunday.alternatives] == ["2025-10-26", "2025-10-19"]
    assert "not known; set it, or choose a reading" in sunday.why
    (alone,) = find(Article("It came last Sunday."))
    assert alone.alternatives == ()
    assert "a text that gives one of these weekdays its number would tell" in alone.why
    beside = find(Article("It came on Wednesday, 22 October 2025, and left last Sunday."))[1]
    assert [each.value for each in beside.alternatives][:2] == ["2025-10-26", "2025-10-19"]


@pytest.mark.parametrize(
    ("words", "settles"),
    [
        ("It came on 22 October.", "only the year is open; the year of publication would settle it"),
        ("It came in October.", "only the year is open; the year of publication would settle it"),
        ("It came yesterday.", "which is not known; set it"),
    ],
)
def test_what_would_settle_a_date_of_an_undated_text_is_told(words: str, settles: str) -> None:
    (alone,) = find(Article(words))
    assert alone.why.endswith(settles)


@pytest.mark.skipif("CASE_DATA" not in os.environ, reason="the two reports are not here")
def test_the_reports_without_their_day_offer_readings_and_say_what_settles_them() -> None:
    first = next(iter(sorted((Path(os.environ["CASE_DATA"]) / "reports").glob("*.txt")))).read_text(encoding="utf-8")
    possible = (Candidate(date(2025, 10, 30), "day by day"), Candidate(date(2025, 10, 31), "day by day"))
    spans = {first[each.start : each.end]: each for each in find(Article(first, possible=possible))}
    assert [each.value for each in spans["Thursday"].alternatives] == ["2025-10-30", "2025-10-23"]
    assert [each.value for each in spans["last Sunday"].alternatives] == ["2025-10-26", "2025-10-19"]
    assert all("set it, or choose a reading" in spans[words].why for words in ("Thursday", "last Sunday"))
    assert spans["September 2015"].facts["edtf"] == "2015-09"


def test_a_month_eleven_months_back_is_the_coming_one() -> None:
    assert found("The runway opens again in November, Smith said.", "en") == {"November": "2025-11"}
    assert found("Start ist am 3. Dezember.", "de") == {"3. Dezember": "2025-12-03"}
    assert found("Since December it has been idle.", "en") == {"December": "2024-12"}


PIECES = [
    "last ", "May ", "5. ", "октября ", "ночь на ", "الأحد ", "و5 ", "\u200f", "\u0301", "\ud800", "2024 ", "q3 ",
    "12:30 ", "z ",     "heute ", "nuit du ", "lunes ", "między ", "ago ", "two ", "days ", "hace ",
    "\n\n", "from ", "to ", "Monday ", "31 ", "-", "/",
]  # fmt: skip
odd = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=14).map("".join)


@settings(max_examples=120, deadline=None)
@given(
    odd,
    st.sampled_from([*LANGUAGES, "it"]),
    st.sampled_from([PUBLISHED, None, "2025-10", "0001-01-01", "9999-12-31"]),
)
def test_any_text_is_read_and_every_span_gives_its_words_in_order(
    text: str, language: str, published: str | None
) -> None:
    last = 0
    for span in find(Article(text, language=language, published=published)):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start].strip()
        assert span.weak or span.start >= last
        last = last if span.weak else span.end
        assert span.why
        if span.facts["edtf"]:
            first, final = bounds(parse(span.facts["edtf"]))
            assert str(first) <= str(final)


def test_a_long_line_takes_its_length_in_time() -> None:
    text = "landed on Monday 5 May 2024 at 10:00 UTC and the " * 2_000
    assert len(values(text, "en")) == 2_000


def test_the_reason_tells_the_day_of_publication_once() -> None:
    words = "It came last Sunday, left between last Friday and Wednesday, and on Monday."
    found = find(Article(words, published="2025-10-30"))
    assert [each.why.count("30 October 2025") for each in found] == [1] * len(found)
