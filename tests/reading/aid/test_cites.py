"""Whom a text relies on: officials of facts, views that are none, names in full for short ones."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_RELIED_ON = [
    ("en", 'The {} landed. "It will stay a day," General Rodrigo Salas told us.', ["Rodrigo Salas"]),
    ("en", 'The {} landed. "It will stay a day," Mayor Rodrigo Salas told us.', []),
    ("en", "Portugal's Defence Ministry said an {} would leave Lisbon on Friday.", ["Defence Ministry"]),
    ("en", "An {} chartered by the World Food Programme turned back, the WFP said.", ["World Food Programme"]),
    ("en", "Flightradar24 has no trace of the {} before May.", ["Flightradar24"]),
    ("en", "Gerjon, an independent tracker, found an {} at Semera.", ["Gerjon"]),
    ("de", "Nach Einschätzung der Expertin Miriam Kronau kann der Flughafen schließen. Ein {} landete in Gao.", []),
    ("de", "Ein {} hob nach Angaben des Bundesinnenministeriums ab.", ["Bundesinnenministerium"]),
    ("fr", "Selon le Commandement aérien allié, un {} a été escorté.", ["Commandement aérien allié"]),
    ("es", "Según la IV Brigada Aérea, el {} regresó a Quito.", ["IV Brigada Aérea"]),
    ("pl", "MON zapowiada, że w środę w Powidzu wyląduje {}.", ["MON"]),
    ("pl", "Granicy nie naruszono, zapewnił ppłk Marek Zawada. Wylądował {}.", ["Marek Zawada"]),
    ("ru", "{} МЧС России сел в Кабуле, сообщает пресс-служба МЧС.", ["МЧС России"]),
    ("ru", "{} сел в Кабуле. ООН говорит о двух тысячах жертв.", []),
    ("en", "The Panel of Experts on Libya documented nine flights of an {}.", ["Panel of Experts"]),
    ("de", "Der {} musste umkehren, wie der „Kurier“ damals berichtete.", ["Kurier"]),
    ("de", "Ein {} ist gelandet, wie das Welternährungsprogramm mitteilte.", ["Welternährungsprogramm"]),
    ("es", "El ministro de Defensa, Luis Salas, calló ayer. «El {} aterrizó el lunes», declaró Salas.", ["Luis Salas"]),
    ("fr", "Un {} s'est posé, selon le Programme alimentaire mondial.", ["Programme alimentaire mondial"]),
]


@pytest.mark.parametrize(("language", "text", "cites"), _RELIED_ON)
def test_whom_a_text_relies_on(language: str, text: str, cites: list[str]) -> None:
    kind = "Ил-76" if language == "ru" else "Il-76"
    article = Article(text.format(kind), language=language, published="2025-11-20T12:00:00+00:00")
    assert suggest(article).cites == cites
