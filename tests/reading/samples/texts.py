"""Texts in the encodings of the world, and pages."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from tests.reading.samples.sample import Sample

RUSSIAN = """Тяжёлый самолёт сел ночью

Ан-124 приземлился в Хмеймиме в ночь на четвёртое марта, сообщил источник в администрации аэропорта.
По его словам, на борту было не менее сорока тонн груза. Разгрузка продолжалась до утра.

Второй рейс ожидали в пятницу, но он не состоялся: экипаж ушёл на запасной аэродром.
"""
UKRAINIAN = """Літак сів уночі

Ан-124 приземлився у Львові в ніч на четверте березня, повідомило джерело в адміністрації аеропорту.
Другий рейс чекали в п'ятницю, але він не відбувся: екіпаж пішов на запасний аеродром, їхній шлях змінили.
"""
ARABIC = """هبوط طائرة شحن ليلا

هبطت طائرة شحن كبيرة في مطار حميميم ليلة الرابع من مارس، حسب مصدر في إدارة المطار.
وقال المصدر إن الحمولة كانت أكثر من أربعين طنا، وإن التفريغ استمر حتى الصباح.
"""
PERSIAN = """فرود هواپیمای باری

یک هواپیمای باری بزرگ شب چهارم مارس در فرودگاه تهران به زمین نشست؛ پرواز دوم در روز جمعه لغو شد.
"""
CHINESE = """夜间降落

一架大型运输机于三月四日夜间降落在机场,机场管理部门的一位消息人士说。
第二架飞机原定星期五到达,但没有来:机组改飞备降机场。
"""
TAIWANESE = """夜間降落

一架大型運輸機於三月四日夜間降落在機場,機場管理部門的一位消息人士說。
第二架飛機原定星期五到達,但沒有來:機組改飛備降機場。
"""
JAPANESE = """夜間の着陸

大型輸送機が三月四日の夜に空港に着陸したと、空港関係者が述べた。
二便目は金曜日に予定されていたが、来なかった。乗員は代替飛行場へ向かった。
"""
KOREAN = """야간 착륙

대형 수송기가 삼월 사일 밤 공항에 착륙했다고 공항 관계자가 말했다.
두 번째 항공편은 금요일에 예정되어 있었으나 오지 않았다.
"""
GREEK = """Νυχτερινή προσγείωση

Ένα μεγάλο μεταγωγικό αεροσκάφος προσγειώθηκε τη νύχτα της τετάρτης Μαρτίου στο αεροδρόμιο, είπε μια πηγή.
Η δεύτερη πτήση αναμενόταν την Παρασκευή, αλλά δεν πραγματοποιήθηκε.
"""
HEBREW = """נחיתת לילה

מטוס תובלה גדול נחת בלילה של ארבעה במרץ בשדה התעופה, אמר מקור בהנהלת השדה.
הטיסה השנייה הייתה אמורה להגיע ביום שישי, אך לא התקיימה.
"""
TURKISH = """Gece inişi

Büyük bir kargo uçağı dört Mart gecesi havalimanına indi, dedi havalimanı yönetiminden bir kaynak.
İkinci uçuş cuma günü bekleniyordu ama gerçekleşmedi; mürettebat yedek havaalanına yöneldi.
"""
POLISH = """Nocne lądowanie

Duży samolot transportowy wylądował w nocy czwartego marca, powiedziało źródło w zarządzie lotniska.
Drugi lot miał się odbyć w piątek, ale się nie odbył: załoga skierowała się na lotnisko zapasowe.
"""
FRENCH = """Un atterrissage de nuit

Un gros porteur s’est posé dans la nuit du 4 mars, a déclaré une source à la direction de l’aéroport.
Le second vol était prévu vendredi, mais il n’a pas eu lieu : l’équipage a gagné un terrain de dégagement.
"""
THAI = """เครื่องบินลงจอดตอนกลางคืน

เครื่องบินขนส่งขนาดใหญ่ลงจอดที่สนามบินในคืนวันที่สี่มีนาคม แหล่งข่าวในฝ่ายบริหารสนามบินกล่าว
เที่ยวบินที่สองกำหนดไว้วันศุกร์แต่ไม่ได้มา
"""
_PLAIN = (
    ("russian-cp1251.txt", RUSSIAN, "cp1251", b"", "не менее сорока тонн груза"),
    ("russian-koi8-r.txt", RUSSIAN, "koi8-r", b"", "запасной аэродром"),
    ("russian-cp866.txt", RUSSIAN, "cp866", b"", "Разгрузка продолжалась до утра"),
    ("russian-iso8859-5.txt", RUSSIAN, "iso8859-5", b"", "Второй рейс ожидали"),
    ("russian-utf8.txt", RUSSIAN, "utf-8", b"", "Ан-124 приземлился в Хмеймиме"),
    ("russian-utf16.txt", RUSSIAN, "utf-16-le", codecs.BOM_UTF16_LE, "экипаж ушёл"),
    ("ukrainian-cp1251.txt", UKRAINIAN, "cp1251", b"", "їхній шлях змінили"),
    ("arabic-cp1256.txt", ARABIC, "cp1256", b"", "أكثر من أربعين طنا"),
    ("arabic-utf8-mark.txt", ARABIC, "utf-8", codecs.BOM_UTF8, "مطار حميميم"),
    ("arabic-utf16-big.txt", ARABIC, "utf-16-be", codecs.BOM_UTF16_BE, "إدارة المطار"),
    ("persian-utf8.txt", PERSIAN, "utf-8", b"", "پرواز دوم"),
    ("chinese-gb18030.txt", CHINESE, "gb18030", b"", "机组改飞备降机场"),
    ("chinese-utf32.txt", CHINESE, "utf-32-le", codecs.BOM_UTF32_LE, "三月四日夜间"),
    ("chinese-big5.txt", TAIWANESE, "big5", b"", "備降機場"),
    ("japanese-cp932.txt", JAPANESE, "cp932", b"", "空港関係者"),
    ("japanese-euc.txt", JAPANESE, "euc_jp", b"", "代替飛行場"),
    ("korean-cp949.txt", KOREAN, "cp949", b"", "공항 관계자"),
    ("greek-cp1253.txt", GREEK, "cp1253", b"", "δεύτερη πτήση"),
    ("hebrew-cp1255.txt", HEBREW, "cp1255", b"", "מטוס תובלה"),
    ("turkish-cp1254.txt", TURKISH, "cp1254", b"", "yedek havaalanına"),
    ("polish-cp1250.txt", POLISH, "cp1250", b"", "lotnisko zapasowe"),
    ("french-cp1252.txt", FRENCH, "cp1252", b"", "l’équipage a gagné"),
    ("thai-cp874.txt", THAI, "cp874", b"", "เที่ยวบินที่สอง"),
)
_PAGE = """<!doctype html><html lang="en"><head><meta charset="{}"><title>Night landing</title>
<style>p {{ color: red }}</style><script>document.write("never")</script></head>
<body><h1>Night landing</h1><p>The An&#8209;124 landed <b>at night</b>,<br>a source&nbsp;said.</p>
<table><tr><th>Day</th><th>Flights</th></tr><tr><td>4&nbsp;March</td><td>1</td></tr></table>
<ul><li>«Первый» рейс</li><li>second flight</li></ul><img src="http://127.0.0.1/x.png" alt="a picture"></body></html>
"""
_SHOWN = """Night landing

Night landing

The An‑124 landed at night,
a source\xa0said.

Day Flights
4\xa0March 1

«Первый» рейс
second flight"""


def samples() -> Iterator[Sample]:
    """Plain texts, and pages that name their encoding."""
    for name, text, encoding, mark, quote in _PLAIN:
        yield Sample(name, mark + text.encode(encoding), "text/1", text, quote)
    yield Sample("bytes-damaged.txt", b"A line\r\nwith \xff one byte\r\ndamaged, " + "ёж".encode() * 40, "text/1",
                 "A line\r\nwith \ufffd one byte\r\ndamaged, " + "ёж" * 40, "one byte")  # fmt: skip
    for encoding in ("utf-8", "windows-1251"):
        page = _PAGE.format(encoding).encode(encoding)
        yield Sample(f"page-{encoding}.html", page, "html/1", _SHOWN, "landed at night,\na source\xa0said")
    single = _SINGLE.encode()
    yield Sample("singlefile.html", single, "html/1", _SINGLE_SHOWN, "two arrivals on 4 March")


_SINGLE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
 url: https://example.org/news/night-landing 
 saved date: Mon Mar 04 2024 10:00:00 GMT+0300 (Moscow Standard Time)
--><head><meta charset=utf-8><title>Apron log</title>
<style>.a{background:url(data:image/png;base64,iVBORw0KGgo=)}</style>
<meta http-equiv=content-security-policy content="default-src 'none'"></head>
<body><h1>Apron log</h1><p>We counted two arrivals on 4 March.<p>No departure was seen.</body></html>
"""
_SINGLE_SHOWN = """Apron log

Apron log

We counted two arrivals on 4 March.

No departure was seen."""
