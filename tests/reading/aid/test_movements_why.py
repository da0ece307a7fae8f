"""The reason of a movement names the words of each role, and where those come from that stand elsewhere."""

from __future__ import annotations

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

TOLD = (
    "An Il-76 arrived at Latakia from Libya on October 26.\n\nIt then flew back to Minsk.\n\nAn An-124 landed at Minsk."
)


def reasons(words: str, published: str | None = "2025-10-30") -> list[str]:
    return [each.why for each in suggest(Article(words, published=published)).movements]


def test_each_role_is_named_by_its_words() -> None:
    first, _, last = reasons(TOLD)
    assert first == "“arrived” tells of an arrival: aircraft “Il-76”, from “Libya”, to “Latakia”, dated “October 26”."
    assert last.startswith("“landed” tells of an arrival: aircraft “An-124”, to “Minsk”")


def test_what_was_carried_over_says_from_where() -> None:
    back = reasons(TOLD)[1]
    assert "aircraft “Il-76” (the one spoken of before)" in back
    assert "from “Latakia” (where the leg before ended)" in back
    assert "to “Minsk”" in back


def test_without_a_day_of_publication_the_words_of_the_date_are_named_too() -> None:
    (only,) = reasons("An Il-76 landed at Latakia last Sunday.", published=None)
    assert only == "“landed” tells of an arrival: aircraft “Il-76”, to “Latakia”, dated “last Sunday”."


def test_landings_told_again_with_open_dates_keep_their_words() -> None:
    words = (
        "A Boeing 747 was reported to have arrived at Latakia.\n\n"
        "The Boeing 747 made three landings there between last Friday and Wednesday."
    )
    (only,) = suggest(Article(words)).movements
    assert (only.facts["count"], only.facts["date"]) == (3, None)
    assert only.why.endswith("dated “between last Friday and Wednesday”.")
    assert words[only.start : only.end].endswith("between last Friday and Wednesday")
