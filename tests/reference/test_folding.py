"""Names are folded to one key; what is folded letter by letter comes to the same as the whole."""

from __future__ import annotations

import random

from workbench.reference import folding
from workbench.values.dateparts import plain_day
from workbench.values.edtf import bounds, extent, parse


def test_letters_folded_one_by_one_come_to_what_the_whole_word_does() -> None:
    letters = [chr(code) for code in range(0x800) if folding._APART.fullmatch(chr(code))]  # noqa: SLF001
    assert len(letters) > 300
    chosen = random.Random(5)
    words = ["".join(chosen.choices(letters, k=chosen.randint(1, 9))) for _ in range(3000)]
    for word in [*letters, *words, "Łódź", "Straße", "İzmir", "Ёлкин", "أنقرة"]:
        assert folding.name_key(word) == folding._folded(word), ascii(word)  # noqa: SLF001


def test_a_plain_day_has_the_bounds_that_the_grammar_of_dates_gives_it() -> None:
    for text in ("2025-10-26", "0001-01-01", "2024-02-29", "9999-12-31"):
        assert plain_day(text) is not None
        assert extent(text) == bounds(parse(text))
        assert str(parse(text)) == text
    for text in ("2025-10", "2025-02-29", "2025-W01-1", "0000-01-01", "2025-1-011", "2025-10-2X", " 2025-10-2"):
        assert plain_day(text) is None, text
