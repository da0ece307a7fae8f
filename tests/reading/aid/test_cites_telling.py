"""Whom a text relies on where the verb is in no table: names that tell by what they are."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_TELLING = [
    ("en", "As the Harbour Gazette worked out, two An-124s used the field on Friday.", ["Harbour Gazette"]),
    ("en", "The monitoring group Skywatch Malta pieced together that the Il-76 had gone.", ["Skywatch Malta"]),
    ("en", "The daily Cork Ledger ties it to a film crew.", ["Cork Ledger"]),
    ("de", "Wie das Portal Flugblatt herausfand, kam die An-124 aus Doha.", ["Flugblatt"]),
    ("de", "Das Portal Flugblatt knobelte heraus, dass die An-124 aus Doha kam.", ["Flugblatt"]),
    ("fr", "Le site Menastream déduit que l'Il-76 venait de Benghazi.", ["Menastream"]),
    ("es", "El avión salió de noche, matizó el Ministerio de Defensa.", ["Ministerio de Defensa"]),
    ("pl", "Jak wyliczył portal Lotnisko24, Il-76 przyleciał dwa razy.", ["Lotnisko24"]),
    ("ru", "Как подсчитало издание «Берега», Ил-76 садился дважды.", ["Берега"]),
    ("ar", "وتحققت صحيفة الميناء من أن طائرة إليوشن 76 هبطت في بنغازي يوم الأحد.", ["الميناء"]),
]
_DOING = [
    ("en", "Radio Kano leased two vans. The Cork Ledger operates two jets."),
    ("en", "The Ministry of Defence ensured that the runway was clear."),
    ("de", "Die Zeitung Nordkurier kaufte 14 Autos."),
    ("en", "The weekly Island Mail employs 12 people. The portal Skyline celebrated two years."),
    ("pl", "Gazeta Lubuska zatrudnia 12 osób."),
    ("es", "El Ministerio de Defensa envió dos aviones C-130."),
    ("ru", "Агентство Меридиан закрыло 3 бюро."),
]
_MEANT = [  # what is said decides: a number, a plan or a flight is vouched for, a judgement is none
    ("en", "Two C-130s will fly to Kisumu on Friday, Transport Minister Ann Odera promised.", ["Ann Odera"]),
    ("en", "Imagery analyst Sven Holt counted six revetments.", ["Sven Holt"]),
    ("en", "The Ministry of Transport dismissed a claim that an An-26 had crashed at Bor.", ["Ministry of Transport"]),
    ("en", "Reuters described the landing as a triumph.", []),
    ("en", "Analyst Sven Holt thinks the A400M was late.", []),
    ("de", "Zwei A400M fliegen am Freitag nach Mali, kündigte Verkehrsministerin Ines Kolb an.", ["Ines Kolb"]),
    ("de", "Verkehrsministerin Ines Kolb lobte die Piloten der A400M.", []),
    ("fr", "Deux blessés, rien de plus, précise le commandant Luc Brel.", ["Luc Brel"]),
    ("es", "El ministro Juan Prado prometió que el C-130 aterrizará el martes en Iquitos.", ["Juan Prado"]),
    ("pl", "Minister Jan Wilk obiecał, że C-295 poleci w piątek do Kairu.", ["Jan Wilk"]),
    ("ru", "«Трое ранены», — пояснил врач Игорь Зимин.", ["Игорь Зимин"]),
]
_PLAINLY = [  # who is there for it and is not quoted, but told to say so, vouches for it
    ("en", "Both pumps failed, skipper Moss Calder recalled.", ["Moss Calder"]),
    ("en", "\u201cShe sang all night,\u201d skipper Moss Calder recalled.", []),
    ("en", "Fisherman Moss Calder said he can hear them coming.", []),
    ("en", "Senator Moss Calder said the island needed no advice.", []),
    ("en", "It could have been lightning, said fire chief Moss Calder.", []),
    ("de", "Feuerwehrchef Arno Pahl hielt dagegen: Beide Hallen seien leer gewesen.", ["Arno Pahl"]),
    ("de", "Vielleicht war es ein Blitz, sagte Feuerwehrchef Arno Pahl.", []),
    ("fr", "Le colonel Yves Rolland fait état de trois granges détruites.", ["Yves Rolland"]),
    ("fr", "« Quelle nuit ! », soupire le colonel Yves Rolland.", []),
    ("es", "La doctora Inés Prado comentó a este diario que la herida era leve.", ["Inés Prado"]),
    ("pl", "Uszkodzenie jest niewielkie, zapewnił podpułkownik Jan Wilk.", ["Jan Wilk"]),
    ("pl", "Jak mówi kustoszka Ewa Zięba, to dar huty.", ["Ewa Zięba"]),
    ("ru", "Капитан Игорь Зимин сказал, что оба насоса сломались.", ["Игорь Зимин"]),
    ("ru", "Депутат Игорь Зимин сказал, что острову не нужны советы.", []),
    ("ar", "وقال العقيد سامر الحلبي إن المضختين تعطلتا.", ["سامر الحلبي"]),
    ("en", "Analyst Sven Holt noted that an A319 had landed in Havana from Prague.", ["Sven Holt"]),
]
_NAMED = [  # names with small words, halves of compounds, offices, initials and places within
    ("en", "The research group Ears on Rotors showed that a Tu-154M arrived in Gao.", ["Ears on Rotors"]),
    ("en", "The portal Skyline on Wednesday reported that a Tu-154M arrived in Gao.", ["Skyline"]),
    ("en", "Minister of Trade and Industry Osman Berk stressed that 240 tonnes had arrived.", ["Osman Berk"]),
    ("en", "Minister of National Security Aila Tamm stated that the C-130J had landed.", ["Aila Tamm"]),
    ("en", "It rained. Fjordposten says the Il-76 landed at noon.", ["Fjordposten"]),
    ("en", "It rained. Legend says the Il-76 landed at noon.", []),
    ("en", "Tornadowatch volunteers counted 14 landings of the Il-76.", ["Tornadowatch"]),
    ("en", "Geoscience Tonga rated the shock at 6.1.", ["Geoscience Tonga"]),
    ("en", "Spotter Ana Wirth photographed a KC-46A over Malta.", ["Ana Wirth"]),
    ("de", "Die C-17 war, so der ÖBSV, am Montag in Graz gelandet.", ["ÖBSV"]),
    (
        "de",
        "Die C-17 ist weg, teilte das Funk- und Lagezentrum Marine mit.",
        ["Funk- und Lagezentrum Marine"],
    ),
    ("de", "Das Nachbarschaftsportal Wahnheide meldete eine C-17.", ["Wahnheide"]),
    ("de", "Die Beobachtergruppe Skywatch Ostsee hat am Abend zwei Tu-142 gesichtet.", ["Skywatch Ostsee"]),
    ("de", "Die Beobachtergruppe Skywatch Ostsee hat zwei alte An-2 gekauft.", []),
    ("de", "Der Flughafenverband ADV rechnet vor, dass 40 Flüge ausfielen.", ["ADV"]),
    ("fr", "L'ONG Crisis Watch dénombre 14 atterrissages d'Il-76 en mai.", ["Crisis Watch"]),
    ("pl", "Spotter Marek Wrona wypatrzył B-52 nad Ustką.", ["Marek Wrona"]),
    ("ru", "Споттер Денис Орлов сфотографировал Ан-124 в Ульяновске.", ["Денис Орлов"]),
    ("ar", "ونشرت صحيفة الشروق صورا لطائرة سي-130 في بنغازي.", ["الشروق"]),
    ("en", "The jet turned back on Friday, Norlandair confirmed.", ["Norlandair"]),
    ("en", "The jet turned back on Friday, Villagers confirmed to us.", []),
    ("en", "One miss: tailfinder.net lists an Il-76 at Malta in May.", ["tailfinder.net"]),
    ("en", "Write to desk@tailfinder.net or look at www.tailfinder.net lists.", []),
    ("fr", "Deux avions ont atterri, précise la préfecture de Haute-Saône.", ["préfecture de Haute-Saône"]),
    ("fr", "Un avion s'est posé hier, font savoir les FAZSOI.", ["FAZSOI"]),
    ("ru", "Ил-76 сел в Астане, сообщили в МЧС Казахстана.", ["МЧС Казахстана"]),
    ("ru", "Издание 24.kg сообщает, что Ил-76 сел в Оше.", ["24.kg"]),
    ("ru", "Ил-76 сел в Оше, передаёт агентство со ссылкой на Минобороны Киргизии.", ["Минобороны Киргизии"]),
    ("ar", "وأوضح مدير الميناء سامر الحلبي أن طائرتين هبطتا في المطار.", ["سامر الحلبي"]),
    (
        "de",
        "Die Maschine setzte am Mittwoch in Kabul auf, so die Bezirksdirektion Kassel.",
        ["Bezirksdirektion Kassel"],
    ),
    ("es", "Según el sitio Volando al Norte, un Learjet 60 partió de Salta.", ["Volando al Norte"]),
]


@pytest.mark.parametrize(("language", "body", "cites"), _TELLING + _MEANT + _PLAINLY + _NAMED)
def test_verbs_in_no_table(language: str, body: str, cites: list[str]) -> None:
    """Who publishes, or is asked, tells by any verb: "as X worked out", "X pieced together that", "X ties it to"."""
    assert suggest(Article(body, language=language, published="2025-11-20T12:00:00+00:00")).cites == cites


@pytest.mark.parametrize(("language", "body"), _DOING)
def test_doing_is_no_telling(language: str, body: str) -> None:
    """Bodies that send, buy, close or see to something tell nothing."""
    assert suggest(Article(body, language=language, published="2025-11-20T12:00:00+00:00")).cites == []
