"""Places: countries, waters, towns and airfields in seven languages, and what only looks like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.aid import places
from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.spans import Span
from workbench.reference.gazetteer import airfields, names
from workbench.reference.places import resolve_place
from workbench.reference.sounds import sound_key
from workbench.reference.wordlists import words


def found(language: str, body: str, **more: object) -> list[str]:
    """Each place as "words = COUNTRY" or, an airfield with its code, "words = ICAO"."""
    spans = places.find(Article(body, language, **more), [])  # type: ignore[arg-type]
    return [f"{body[s.start : s.end]} = {s.facts['icao'] or s.facts['country']}" for s in spans]


SAID = [
    ("en", "The freighter left Minsk for N'Djamena via Egypt.", ["Minsk = BY", "N'Djamena = TD", "Egypt = EG"]),
    ("en", "It crossed the Gulf of Aden and the Barents Sea.", ["Gulf of Aden = None", "Barents Sea = None"]),
    ("en", "Paris said Tripoli, Lebanon, was calm.", ["Paris = FR", "Tripoli = LB", "Lebanon = LB"]),
    ("en", "They flew in the Alaska Air Defense Identification Zone.", ["Alaska = US"]),
    ("en", "The US told the UK.", ["US = US", "UK = GB"]),
    ("en", "They met in Mobile, Alabama.", ["Mobile = US", "Alabama = US"]),
    ("en", "It was built in Reading.", ["Reading = GB"]),
    ("en", "It circled Subi Reef and the Drake Passage.", ["Subi Reef = None", "Drake Passage = None"]),
    ("en", "Tom, 61, of Wakefield, flew to Nuuk and Malé.", ["Wakefield = GB", "Nuuk = GL", "Malé = MV"]),
    ("en", "It parked at Soto Cano and at Paya Lebar.", ["Soto Cano = MHSC", "Paya Lebar = WSAP"]),
    ("en", "GVA - Larnaca, then OKAS; it left ATH 0415z.", ["GVA = LSGG", "Larnaca = CY", "OKAS = OKAS", "ATH = LGAV"]),
    ("ru", "Над морем Лаптевых и Курильскими островами.", ["морем Лаптевых = None", "Курильскими островами = RU"]),
    ("ru", "Борт сел в Ниамее, другой в Дубае.", ["Ниамее = NE", "Дубае = AE"]),
    ("ru", "Он летел над Баренцевым морем.", ["Баренцевым морем = None"]),
    ("ru", "Взрывы под Парижем и в Волчанске.", ["Парижем = FR", "Волчанске = UA"]),
    ("fr", "Vers le golfe de Zorbat.", ["golfe de Zorbat = None"]),
    ("es", "Sobre el golfo de Zorbat.", ["golfo de Zorbat = None"]),
    ("pl", "Nad jeziorem Zorbatin.", ["jeziorem Zorbatin = None"]),
    ("ar", "حلقت فوق جزيرة زرباطن", ["جزيرة زرباطن = None"]),
    ("pl", "Leciał nad Bieszczadami do Klużu.", ["Bieszczadami = PL", "Klużu = RO"]),
    ("en", "It fell in Kursk region.", ["Kursk region = RU"]),
    ("en", "Russia Sends Freighter To Caracas Amid Tension", ["Russia = RU", "Caracas = VE"]),
    ("ru", "Президент Белоруссии Александр Лукашенко.", ["Белоруссии = BY"]),
    ("fr", "Le président du Mali Assimi Goïta.", ["Mali = ML"]),
    ("ru", "Борт ушёл из Каракаса в Гавану над Карибским морем.",
     ["Каракаса = VE", "Гавану = CU", "Карибским морем = None"]),
    ("ru", "Летели из Саудовской Аравии в Нижний Новгород.", ["Саудовской Аравии = SA", "Нижний Новгород = RU"]),
    ("ru", "Взрывы в Белгородской области и Орле.", ["Белгородской области = RU", "Орле = RU"]),
    ("pl", "Lot z Warszawy do Paryża nad Morzem Bałtyckim.",
     ["Warszawy = PL", "Paryża = FR", "Morzem Bałtyckim = None"]),
    ("pl", "W Niemczech, na Węgrzech i w obwodzie kaliningradzkim.",
     ["Niemczech = DE", "Węgrzech = HU", "obwodzie kaliningradzkim = RU"]),
    ("de", "Russlands Maschine flog aus der Türkei nach Kairo.", ["Russlands = RU", "Türkei = TR", "Kairo = EG"]),
    ("de", "In den Vereinigten Arabischen Emiraten und über dem Schwarzen Meer.",
     ["Vereinigten Arabischen Emiraten = AE", "Schwarzen Meer = None"]),
    ("fr", "Parti du Caire, il a survolé la Côte d'Ivoire et la mer Rouge.",
     ["Caire = EG", "Côte d'Ivoire = CI", "mer Rouge = None"]),
    ("es", "Salió de La Habana rumbo a Pekín por el golfo Pérsico.",
     ["La Habana = CU", "Pekín = CN", "golfo Pérsico = None"]),
    ("ar", "وصلت إلى دمشق قادمة من طهران وتركيا", ["دمشق = SY", "طهران = IR", "تركيا = TR"]),
    ("ar", "حلقت بالسودان فوق البحر الأحمر", ["السودان = SD", "البحر الأحمر = None"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "said"), SAID)
def test_names_in_every_case_are_found_and_placed(language: str, body: str, said: list[str]) -> None:
    assert found(language, body) == said


FIELDS = [
    ("en", "It stood at Istanbul Atatürk.", "Istanbul Atatürk = LTBA"),
    ("en", "Fuel came from RAF Mildenhall.", "RAF Mildenhall = EGUN"),
    ("en", "It left CFB Trenton.", "CFB Trenton = CYTR"),
    ("en", "It left Minot AFB.", "Minot AFB = KMIB"),
    ("en", "It left Paris Charles de Gaulle.", "Paris Charles de Gaulle = LFPG"),
    ("en", "A jet left Joint Base Andrews at noon.", "Joint Base Andrews = KADW"),
    ("en", "Russian Shayrat air base was hit.", "Shayrat air base = OS65"),
    ("ru", "Ил-76 сел на аэродром Чкаловский.", "аэродром Чкаловский = UUMU"),
    ("ru", "С аэродрома Энгельс на Оленью перелетел Ту-95.", "аэродрома Энгельс = XWSG"),
    ("ru", "Вылет с авиабазы «Энгельс-2».", "авиабазы «Энгельс-2» = XWSG"),
    ("ru", "Посадка в аэропорту Курумоч.", "аэропорту Курумоч = UWWW"),
    ("pl", "Maszyna stała na lotnisku Rzeszów-Jasionka.", "lotnisku Rzeszów-Jasionka = EPRZ"),
    ("de", "Landung am Flughafen Köln/Bonn.", "Flughafen Köln/Bonn = EDDK"),
    ("de", "Start vom Militärflugplatz Tschkalowski.", "Militärflugplatz Tschkalowski = UUMU"),
    ("fr", "Posé sur la base aérienne de Gao.", "base aérienne de Gao = GAGO"),
    ("es", "Aterrizó en la base aérea de Torrejón de Ardoz.", "base aérea de Torrejón de Ardoz = LETO"),
    ("ar", "هبطت في مطار معيتيقة الدولي", "مطار معيتيقة الدولي = HLLM"),
    ("ar", "قاعدة حميميم الجوية", "قاعدة حميميم الجوية = OSLK"),
    ("en", "The route was RKT-LED that day.", "RKT = OMRK"),
    ("en", "It filed from UUMU to OSLK.", "UUMU = UUMU"),
    ("en", "It put down at Spokane International Airport.", "Spokane International Airport = KGEG"),
    ("en", "It landed at Diego Garcia.", "Diego Garcia = FJDG"),
]


@pytest.mark.parametrize(("language", "body", "first"), FIELDS)
def test_airfields_take_their_noun_and_their_town(language: str, body: str, first: str) -> None:
    assert found(language, body)[0] == first


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "Paris Hilton and Jordan Peterson read The Moscow Times."),
        ("en", "Nice work, said Reading them; US officials and UK forces agreed."),
        ("en", "The Bank of England and the University of Warsaw; the Ministry of Defence of Russia."),
        ("en", "Russian and Syrian jets ate the China Daily."),
        ("de", "Beim Essen sagte Frau Wien, die Lage sei gut."),
        ("fr", "Florence Parly et Jean Paris, de Jeune Afrique."),
        ("ru", "Российские лётчики ансамбля «Россия» и новый мир."),
        ("pl", "Rosyjski samolot i polska załoga miały rację."),
        ("en", "See @moscow and tripoli.example.org."),
        ("en", "The photo was dated to October and to June."),
        ("ar", "قال محمد حلب إن الطائرة السورية عادت"),
        ("ar", "نقلت وكالة المهرة للأنباء ذلك"),
        ("en", "Chelsea Milan, Jordan Vienna, 41, and Austin Leeds met at 6 p.m. Madrid time, ADSB-Europe wrote."),
        ("fr", "La rue de Berlin; l'avion Milan 74, puis Dragon 25."),
        ("es", "La calle Bogotá y la avenida Lima."),
        ("ru", "«Волга-Спорт», «Сибирь сегодня» и грузовик «Урал-4320»."),
        ("de", "Die Abgeordnete Ulrike Bremen fragte."),
    ],
)
def test_persons_organisations_adjectives_and_common_words_are_no_places(language: str, body: str) -> None:
    assert found(language, body) == []


def test_an_unknown_airfield_has_no_code_and_says_where_its_country_is_from() -> None:
    [field, town] = places.find(Article("They used Zorbat airstrip near Kidal.", "en"), [])
    assert (field.facts["type"], field.facts["icao"], field.facts["country"]) == ("airfield", None, "ML")
    assert "Kidal" in field.why
    assert town.facts["type"] == "city"


@pytest.mark.parametrize(
    ("language", "body", "said"),
    [
        ("en", "It crashed near Zorbatin in Kenya.", "Zorbatin = KE"),
        ("fr", "Tombé près de Zorbatin.", "Zorbatin = None"),
        ("ru", "Упал возле деревни Зорбатино.", "Зорбатино = None"),
        ("pl", "Spadł niedaleko Zorbatina.", "Zorbatina = None"),
        ("ar", "سقطت قرب بلدة زرباطن", "زرباطن = None"),
    ],
)
def test_a_name_no_table_has_is_a_place_behind_a_word_that_only_places_follow(
    language: str, body: str, said: str
) -> None:
    assert found(language, body)[0] == said


def test_several_airfields_of_a_town_are_offered_and_none_is_taken() -> None:
    [field] = places.find(Article("It landed at Moscow airport.", "en"), [])
    assert field.facts["icao"] is None
    assert {"UUEE", "UUDD", "UUWW"} <= {each.value for each in field.alternatives}


def test_a_later_mention_of_an_airfield_is_the_airfield() -> None:
    assert found("en", "Al-Watiya Air Base lies in Libya. The Konya-Watiya run went on.")[-1] == "Watiya = LY"


def test_namesakes_are_chosen_by_the_country_of_the_text_and_stay_beside() -> None:
    [cordoba, _] = places.find(Article("Llegó a Córdoba, Argentina.", "es"), [])
    assert cordoba.facts["country"] == "AR"
    assert "ES" in {dict(each.facts)["country"] for each in cordoba.alternatives}


def test_names_of_the_case_are_places_and_stopped_words_are_none() -> None:
    known = {"the ranch": ("place", "OSLK")}
    assert found("en", "It went to The Ranch.", names=known) == ["The Ranch = OSLK"]
    assert found("en", "It went to Minsk.", stopped=frozenset({"minsk"})) == []


def test_words_of_an_aircraft_are_no_place() -> None:
    body = "An Antonov left Moscow."
    flown = [Span("aircraft", body.index("Moscow"), body.index("Moscow") + 6)]
    assert places.find(Article(body, "en"), flown) == []


def test_the_reason_names_the_table_and_its_version() -> None:
    [span] = places.find(Article("Er flog nach Damaskus.", "de"), [])
    assert "cities" in span.why
    assert "2026-11-22" in span.why


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Москва", "airport", "مطار", "de", "Köln/Bonn", "‏", "\ud800", "Al-", "«", "N’", "US", "RKT-", "é́", "\x00"]
        )
        | st.text(max_size=4),
        max_size=30,
    ),
    st.sampled_from(LANGUAGES),
)  # fmt: skip
def test_any_text_has_places_that_are_its_words(pieces: list[str], language: str) -> None:
    body = " ".join(pieces)
    spans = places.find(Article(body, language), [])
    assert spans == places.find(Article(body, language), [])
    ends = [0, *(span.end for span in spans)]
    for span, last in zip(spans, ends, strict=False):
        assert last <= span.start < span.end <= len(body)
        assert body[span.start : span.end].strip() == body[span.start : span.end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words_and_every_ending_leaves_a_stem(language: str) -> None:
    table = words("places", language)
    assert set(table["stop"]).isdisjoint(table["before"])
    assert len(names(language).known) > 1000
    assert names(language).look("minsk")[0]


@pytest.mark.parametrize(
    ("written", "language", "english"),
    [
        ("Шереметьево", "ru", "Sheremetyevo"),
        ("Maczuliszcze", "pl", "Machulishchy"),
        ("رفيق الحريري", "ar", "Rafic Hariri"),
        ("Tschkalowski", "de", "Chkalovsky"),
        ("Cheremetievo", "fr", "Sheremetyevo"),
    ],
)
def test_one_name_sounds_alike_in_every_script(written: str, language: str, english: str) -> None:
    assert sound_key(written, language) == sound_key(english)


def test_every_code_of_the_tables_is_an_airfield() -> None:
    fields = airfields()
    assert len(fields.codes()) > 15_000
    for code in fields.codes()[::97]:
        place = fields.code(code)
        assert place is not None
        assert code in (place.icao, place.iata)


@pytest.mark.parametrize(
    ("written", "value"),
    [("Warszawa", "Warsaw"), ("القاهرة", "Cairo"), ("Чёрное море", "Black Sea"), ("Gomel airport", "UMGG"),
     ("Birmingham", None)],
)  # fmt: skip
def test_the_form_knows_the_large_tables(written: str, value: str | None) -> None:
    assert resolve_place(written).value == value


@pytest.mark.parametrize(
    ("language", "words", "quoted"),
    [
        ("en", "A jet flew to SYRIA and the Hmeimim Air Base.", ["SYRIA", "to", "Air Base"]),
        ("fr", "Un avion s'est posé à l'Aéroport de Gao, au Mali.", ["Aéroport", "Mali"]),
        ("pl", "Samolot wrócił do Łodzi.", ["Łodzi"]),
    ],
)
def test_the_reason_quotes_the_words_as_written(language: str, words: str, quoted: list[str]) -> None:
    why = " ".join(each.why for each in places.find(Article(words, language), []))
    assert [each for each in quoted if f"“{each}”" not in why] == []


def test_an_airfield_whose_name_ends_like_a_water_is_none() -> None:
    article = Article("Two B-52s stopped at CFB Goose Bay and flew over Hudson Bay.", "en")
    assert [(each.facts["name"], each.facts["type"]) for each in places.find(article, [])] == [
        ("Goose Bay", "airfield"), ("Hudson Bay", "water"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("هبطت طائرة من طراز سي-17 في عمان يوم الاثنين.", "JO"),
        ("غادرت طائرة من طراز سي-17 متجهة نحو الشرق، وقال مصدر إن عمّان تنفي.", "JO"),
        ("وصلت طائرة من طراز سي-17 إلى عمان قادمة من مسقط.", "OM"),
        ("قال مصدر إن عمان أرسلت طائرة من طراز سي-17.", "OM"),
    ],
)
def test_amman_is_told_from_oman_by_its_sign_and_by_what_stands_before_it(words: str, country: str) -> None:
    found = {each.facts["country"] for each in places.find(Article(words, "ar"), []) if "ع" in words[each.start :][:1]}
    assert found == {country}
