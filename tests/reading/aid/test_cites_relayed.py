"""Whom a text relies on, by the ways in which languages pass on what others say: passives, clauses, relays."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_PASSED_ON = [
    ("en", '"We saw it leave before dawn," airport fireman Joel Matutu told the Bulawayo Standard.', ["Joel Matutu"]),
    (
        "en",
        "Colonel Anders Foss of the Norwegian air force was quoted as saying that two F-35s had taken off from Orland.",
        ["Anders Foss"],
    ),
    (
        "en",
        "According to ADS-B data reviewed by Aviation Week, the B-52 crossed into Polish airspace at noon.",
        ["Aviation Week"],
    ),
    ("en", "Per the Swedish Transport Agency, the Learjet departed Bromma for Nice.", ["Swedish Transport Agency"]),
    (
        "en",
        "Local outlet Sahel Intelligence was first to report the arrival of the two Il-76s in Gao.",
        ["Sahel Intelligence"],
    ),
    ("en", "The BBC has learned that the VIP jet went to Muscat on Sunday.", ["BBC"]),
    (
        "en",
        "TASS news agency quoted the Northern Fleet's press service as saying that two Tu-142s flew west.",
        ["TASS", "Northern Fleet"],
    ),
    ("en", "ADS-B Exchange had the tanker over Romania by 9 p.m.", ["ADS-B Exchange"]),
    ("en", "Its transponder, visible on Flightradar24, went dark near Cyprus.", ["Flightradar24"]),
    (
        "en",
        "Both jets are back in Kecskemét, the Hungarian Defence Forces' press office said.",
        ["Hungarian Defence Forces"],
    ),
    ("en", "The Nation said the plane had been chartered by the UN.", ["Nation"]),
    (
        "en",
        "Mission Aviation Fellowship, which operates the Cessna, said it landed safely at Wamena.",
        ["Aviation Fellowship"],
    ),
    ("en", "News of the flight came from Gulf Aviation Tracker on Telegram.", ["Gulf Aviation Tracker"]),
    ("en", "Two Gripens intercepted an Il-20 south of Gotland, reports Swedish public radio.", []),
    ("ru", "По информации пресс-службы Северного флота, Ил-38 выполнил полёт над Баренцевым морем.", ["Северный флот"]),
    (
        "ru",
        "Якутская авиабаза охраны лесов сообщила, что Ан-26 доставил парашютистов в Олёкминск.",
        ["Якутская авиабаза"],
    ),
    (
        "ru",
        "Восточная межрегиональная транспортная прокуратура сообщила, что Boeing 737 вернулся в Якутск.",
        ["Восточная межрегиональная транспортная прокуратура"],
    ),
    ("es", '"Lo vimos pasar muy bajo", contó Rosario Quispe, vecina de Ayacucho.', ["Rosario Quispe"]),
    ("es", "La Embajada de Canadá en Kingston anunció la llegada de un CC-177.", ["Embajada de Canadá"]),
    ("de", "Laut Aerotelegraph flog die A340 nach Teruel.", ["Aerotelegraph"]),
    ("pl", "Według „Dziennika Bałtyckiego” śmigłowiec wrócił do Gdyni.", ["Dziennik Bałtycki"]),
    ("pl", "Powołując się na Agencję Reutera, portal podaje, że Il-76 wylądował w Kampali.", ["Agencja Reutera"]),
    ("pl", "Z komunikatu Dowództwa Operacyjnego wynika, że F-16 poderwano z Krzesin.", ["Dowództwo Operacyjne"]),
    ("pl", "Na profilu Lotnicze Podlasie pojawiły się zdjęcia lądującego C-130.", ["Lotnicze Podlasie"]),
    ("pl", "W rozmowie z „Kurierem Lubelskim” pilot przyznał, że lądował awaryjnie.", []),
    (
        "ru",
        "Дальневосточное следственное управление на транспорте сообщило о жёсткой посадке Ан-2 в Охотске.",
        ["Дальневосточное следственное управление"],
    ),
    (
        "ru",
        "По сведениям Центрального военного округа, Ил-76 доставили десантников в Ош.",
        ["Центральный военный округ"],
    ),
    ("ru", "Иркутская нефтяная газета пишет, что L-410 сел в Киренске.", ["Иркутская нефтяная газета"]),
    ("ru", "Как написал в своём канале военкор Пётр Зимин, два Су-34 вернулись на базу.", ["Пётр Зимин"]),
    ("ru", "Согласно заявлению литовского Министерства обороны, F-35 поднялись из Шяуляя.", ["Министерство обороны"]),
    ("de", "Radarspuren auf ADS-B Exchange zeigen, wie das Flugzeug über Rügen kreiste.", ["ADS-B Exchange"]),
    ("de", "Wie Kapitänleutnant Sven Voß mitteilte, landete die Sea Lynx auf Helgoland.", ["Sven Voß"]),
    ("de", "Nach Recherchen von Correctiv flog der Learjet elfmal nach Tripolis.", ["Correctiv"]),
    ("de", "Die Polizeiinspektion Emden meldete die Notlandung einer Cessna auf Juist.", ["Polizeiinspektion Emden"]),
    ("fr", "« Le vol a été dérouté sur Nantes », explique-t-on chez Air France.", ["Air France"]),
    ("fr", "Le journal L'Est républicain écrit que le Transall a survolé Nancy.", ["L'Est républicain"]),
    ("fr", "L'ambassade de Russie à Bangui a fait savoir que l'Il-76 avait livré du blé.", ["ambassade de Russie"]),
    ("fr", "« Nous avons vu deux hélicoptères se poser », témoigne Issa Konaté, éleveur.", ["Issa Konaté"]),
    ("es", '"El vuelo salió con retraso", explicó a EFE el director del aeropuerto, Luis Marrero.', ["Luis Marrero"]),
    (
        "es",
        "La agencia estatal ABI citó al ministro Saúl Rocha, quien dijo que el avión venía de La Paz.",
        ["ABI", "Saúl Rocha"],
    ),
    ("ar", "وأفاد مراسل الجزيرة بأن مروحية هبطت قرب المستشفى.", ["الجزيرة"]),
    ("ar", "وبحسب بيان لوزارة الطيران المدني، وصلت الرحلة إلى القاهرة مساء السبت.", ["وزارة الطيران المدني"]),
    ("ar", "وقالت السفارة الفرنسية في نجامينا إن الطائرة غادرت إلى ليبرفيل.", ["السفارة الفرنسية"]),
    ("ar", "وأكدت القيادة المركزية الأمريكية وصول أربع طائرات إف-16 إلى المنطقة.", ["القيادة المركزية الأمريكية"]),
    ("en", '"I filmed it from my balcony," said Deniz Aksoy, a student in Mersin.', ["Deniz Aksoy"]),
    ("en", "Sources in the Kremlin told Meduza that the plane never left Moscow.", []),
    ("en", "It was the Estonian Rescue Board that first announced the crash.", ["Estonian Rescue Board"]),
    ("en", '"The runway was closed for two hours," a spokesman for Avinor said.', ["Avinor"]),
    (
        "en",
        "Sgt. First Class Mia Torres, a Guard spokeswoman, said three Black Hawks left Bangor at dawn.",
        ["Class Mia Torres"],
    ),
    ("en", "According to Gregor Hahn, an aviation historian, the airframe last flew in 1998.", []),
    ("en", "The figures come from Taiwan's Ministry of National Defense.", ["Ministry of National Defense"]),
    ("en", "NK PRO, which first noticed the flight, says a second jet followed.", ["NK PRO"]),
    ("en", "The flight appears on Plane Finder as a training sortie.", ["Plane Finder"]),
    ("en", "The rescue was first made public by the Icelandic Coast Guard.", ["Icelandic Coast Guard"]),
    ("en", "The Himalayan Times has the search helicopter returning to Lukla at dusk.", ["Himalayan Times"]),
    ("ru", "По словам пресс-секретаря МИД Айбека Садырова, С-130 вылетел в Ош.", ["Айбек Садыров"]),
    ("ru", "Заявила об этом пресс-секретарь МИД Мадагаскара Лала Ракуту, Ан-12 не садился.", ["Лала Ракуту"]),
    ("ru", "Из сообщения Росгидромета следует, что Як-42 облетел вулкан.", ["Росгидромет"]),
    ("ru", "«Мы увидели дым и сразу развернулись», — сказал командир экипажа Денис Рыбин.", ["Денис Рыбин"]),
    ("ru", "Финская пограничная служба зафиксировала пролёт Ту-154 у Порвоо.", ["Финская пограничная служба"]),
    ("ru", "На сайте Flightradar24 видно, что Falcon кружил над Женевой.", ["Flightradar24"]),
    ("ar", "وقال المتحدث باسم الهلال الأحمر السوداني وجدي بابكر إن طائرة إغاثة هبطت في كسلا.", ["وجدي بابكر"]),
    ("fr", "L'information a d'abord été donnée par La Nouvelle Tribune.", ["La Nouvelle Tribune"]),
    ("fr", "Selon une note de l'ASECNA, la piste de Gao est fermée.", ["ASECNA"]),
    ("es", "El medio digital El Surti halló que el jet voló a Miami nueve veces.", ["El Surti"]),
    ("de", "Der Airbus sei am Montag nach Köln zurückgekehrt, sagte Oberstleutnant Lars Ebert.", ["Lars Ebert"]),
    ("de", "„Der Hubschrauber stand plötzlich auf der Wiese“, erzählt Bäuerin Inge Moll.", ["Inge Moll"]),
    (
        "de",
        "Die Kantonspolizei Wallis teilte mit, die Rega habe zwei Verletzte nach Sitten geflogen.",
        ["Kantonspolizei Wallis"],
    ),
    ("pl", "O przylocie A400M poinformowała ambasada Turcji.", ["ambasada Turcji"]),
    ("pl", "Na stronie Flightradar24 widać, że samolot krążył nad Helem.", ["Flightradar24"]),
    ("en", "Councilman Rob Eustace, a former C-141 navigator, said the field had never seen a jet that big.", []),
    ("en", "Rob Eustace, a former navigator, said the C-141 fleet saw growth.", []),
    ("ru", "— Я видел его над полем, — сказал Олег Зуев, бывший штурман.", ["Олег Зуев"]),
    ("en", "It had been due at Lamu at noon, Chief Inspector Dan Okoth said.", ["Dan Okoth"]),
    ("en", "Chinese state broadcaster CCTV aired footage of a Y-20 in Budapest.", ["CCTV"]),
    ("en", "AeroTime understands the plane flew to Teruel on 9 June.", ["AeroTime"]),
    ("en", "UNHAS said the Dash 8 returned to Juba.", ["UNHAS"]),
    ("en", "The Marshall Islands Journal carried a picture of the Dornier on the reef.", ["Marshall Islands Journal"]),
    ("es", "Dos Air Tractor partieron a Temuco, detalló la Conaf.", ["Conaf"]),
    ("en", "According to the UN Panel of Experts, the Il-76 landed in Kufra.", ["UN Panel of Experts"]),
    (
        "fr",
        "D'après le ministère néo-zélandais de la Défense, un C-130J décollera samedi.",
        ["ministère néo-zélandais de la Défense"],
    ),
]


@pytest.mark.parametrize(("language", "text", "cites"), _PASSED_ON)
def test_whom_a_text_passes_on(language: str, text: str, cites: list[str]) -> None:
    article = Article(text, language=language, published="2025-11-20T12:00:00+00:00")
    assert suggest(article).cites == cites
