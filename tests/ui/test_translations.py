"""The translations of the window: nothing is lost in them, and each word that is shown goes through them."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from resources import translating
from resources.translating import LANGUAGES, fault, read, texts
from resources.worded import acts as worded_acts
from workbench.case import acts
from workbench.case.acts.edits import EDITABLE
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.ui import language as languages
from workbench.ui.dialogs.statistics import called
from workbench.ui.keycaps import key_name, key_words
from workbench.ui.language import CONTEXT, FOLDER, counted, labelled, pieced, speak, titled, tr, worded
from workbench.ui.marked import marked
from workbench.ui.matrix.shown import in_figures
from workbench.ui.telling import begun, plain
from workbench.ui.window import Pages

KNOWN = texts()
LEAST = 0.98  # of all texts that each language has


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_place_for_a_value_or_an_alt_letter(language):
    told = read(language)
    faults = {text.english: fault(language, text, told[text.english]) for text in KNOWN if text.english in told}
    assert not {english: says for english, says in faults.items() if says}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_tells_what_the_program_shows_now(language):
    told = read(language)
    missing = [text.english for text in KNOWN if text.english not in told]
    assert len(missing) <= (1 - LEAST) * len(KNOWN), f"make translations, then translate {missing[:20]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_was_translated(qapp, language):
    told = read(language)
    made = QTranslator()
    assert made.load(str(FOLDER / f"{language}.qm"))
    for english, forms in told.items():
        if len(forms) == 1:
            assert plain(made.translate(CONTEXT, english)) == forms[0], f"{language}.qm: run make translations"
        else:
            assert plain(made.translate(CONTEXT, english, None, 1)) in forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_an_act_lacks_a_translation(language):
    named = {text for _, text in worded_acts()}
    named |= {f"{verb} {table}" for table in EDITABLE for verb in ("Edit", "Delete", "Restore")}
    assert not named - {"Delete investigation", "Restore investigation"} - read(language).keys()


def test_an_act_that_takes_one_back_is_told_with_it(qapp):
    try:
        speak(qapp, "de")
        assert worded("Undo edit claim") == f"Rückgängig: {worded('Edit claim')}" != "Rückgängig: Edit claim"
        assert labelled("Redo undo edit claim CL-1") == "Wiederholt: Rückgängig: Behauptung bearbeiten CL-1"
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(("spoken", "says"), [("ru", "было −2,25"), ("de", "war −2,25"), ("en", "was −2.25")])
def test_a_figure_of_before_is_written_as_the_language_writes_figures(qapp, spoken, says):
    try:
        speak(qapp, spoken)
        assert worded("was −2.25") == says
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("language", ["de", "pl", "ru"])
def test_what_is_outside_names_what_narrows_in_its_own_case(language):
    """They decline what stands behind *outside*: so what narrows the view stands behind a colon."""
    told = read(language)
    for english in ("{} more outside {}", "{} dimmed, outside {}"):
        assert told[english][0].endswith(": {}")


def test_every_text_is_asked_for_where_the_translations_lie():
    """Another context than theirs finds nothing: Qt looks there alone."""
    asked = re.compile(r"""Application\.translate(?!\(\s*(CONTEXT|"QObject"))""")
    window = [path for path in Path(languages.__file__).parent.rglob("*.py") if path.name != "overrides.py"]
    assert [path.name for path in window if asked.search(path.read_text("utf-8"))] == []


def test_a_title_is_told_with_its_date_and_what_people_wrote_stays(qapp):
    try:
        speak(qapp, "de")
        assert titled("sighting", "Il-76MD, arrival, Lajes, 8 Mar 2026") == "Il-76MD, Ankunft, Lajes, 8. März 2026"
        assert titled("sighting", "An-124 · 2 × · 5 – 7 Mar 2026") == "An-124 · 2 × · 5. – 7. März 2026"
        assert titled("sighting", "An-124, Lajes, 5 Mar 2026, 17:42 UTC") == "An-124, Lajes, 5. März 2026, 17:42 UTC"
        assert titled("claim", "It left, on 8 Mar 2026") == "It left, on 8 Mar 2026"
        assert pieced("2 × within 5 – 7 Mar, inferred").endswith("5. – 7. März, erschlossen")
    finally:
        speak(qapp, "en")


def test_a_date_within_a_title_keeps_its_order_from_the_right(qapp):
    try:
        speak(qapp, "ar")
        assert titled("sighting", "An-124, Lajes, 8 Mar 2026") == "An-124, Lajes, \u20688 مارس 2026\u2069"
    finally:
        speak(qapp, "en")


def test_what_stands_behind_names_and_numbers_is_told(qapp):
    try:
        speak(qapp, "de")
        assert titled("sighting", "→ Moscow Oblast, or later") == "→ Moscow Oblast, oder später"
        assert labelled("Attach sources S6, S7, S8 and 3 more").endswith(" S6, S7, S8 und 3 weitere")
        assert "types" not in called("unresolved types")
        assert worded("4 cells can be read either way and no cell tells which.").startswith("4 Zellen lassen sich")
    finally:
        speak(qapp, "en")


def test_a_sign_that_was_put_in_with_a_value_belongs_to_the_sentence():
    assert begun("معًا\u2068: two or one\u2069.") == "معًا: \u2068two or one\u2069."


def test_a_wide_page_leaves_the_panes_beside_other_pages_their_room(qapp):
    narrow, wide, pages = QLabel("a"), QLabel("a"), Pages()
    wide.setMinimumWidth(1200)
    pages.addWidget(narrow)
    pages.addWidget(wide)
    assert pages.minimumSizeHint().width() < 600
    pages.setCurrentWidget(wide)
    assert pages.minimumSizeHint().width() == 1200


def test_a_translation_that_drops_what_stands_for_a_value_is_refused():
    text = translating.Text("{} of {} read", False, ())
    assert fault("de", text, ["{} von {} gelesen"]) == ""
    assert fault("de", text, ["{1} gelesen, das sind {0}"]) == ""
    assert fault("de", text, ["{} gelesen"])
    assert fault("de", text, ["{0} von {} gelesen"])
    assert fault("de", translating.Text("&Title", False, ()), ["Titel"])
    count = translating.Text("%n row(s)", True, ())
    assert fault("pl", count, ["jeden wiersz", "%n wiersze", "%n wierszy"]) == ""
    assert fault("pl", count, ["%n wiersz", "%n wiersze"])


def test_a_count_is_told_in_its_plural(qapp):
    assert (counted(1, "row"), counted(2, "row"), counted(0, "entry", "entries")) == ("1 row", "2 rows", "0 entries")


def test_words_are_told_wherever_they_stand(qapp):
    try:
        speak(qapp, "ar")
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLabel().tr("Sightings") == tr("Sightings") == "المشاهدات"
        assert QApplication.translate("QPlatformTheme", "Cancel") != "Cancel"  # a word of Qt's own
    finally:
        speak(qapp, "en")
    assert (tr("Sightings"), qapp.layoutDirection()) == ("Sightings", Qt.LayoutDirection.LeftToRight)


def test_caps_and_tooltips_name_keys_as_menus_do(qapp):
    try:
        speak(qapp, "de")
        assert key_words("Ctrl+Shift+A") == "Strg ⇧ A"
        assert (key_words("Ctrl++"), key_words("Alt+Left"), key_words("Alt")) == ("Strg +", "Alt ←", "Alt")
        assert key_name("Ctrl+Shift+A") == "Strg+Umschalt+A"
    finally:
        speak(qapp, "en")


def test_the_margin_tells_a_link_and_keeps_the_title_it_leads_to(qapp, tmp_path):
    for name in ("paper", "An-124 log"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} tells of a jet.\n")
    with Case.create(tmp_path / "c.casefile", analyst="a", title="c") as case:
        take_in(case, [str(tmp_path / "paper.txt"), str(tmp_path / "An-124 log.txt")])
        one, two = case.find("S1")[1], case.find("S2")[1]
        quote = acts.highlight(case, one, working_text(case, one), start=4, end=9)
        acts.link(case, one, "cites", two, excerpts=[quote])
        try:
            speak(qapp, "de")
            assert marked(case, one)[0].notes[0].words == "beruft sich auf An-124 log.txt"
        finally:
            speak(qapp, "en")


def test_the_language_asked_for_comes_before_the_chosen_one(tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert languages.wanted(settings, ["--language", "pl", "a.casefile"]) == "pl"
    assert languages.without(["--language", "pl", "a.casefile"]) == ["a.casefile"]
    settings.setValue("language", "fr")
    assert languages.wanted(settings) == "fr"
    settings.setValue("language", "nonsense")
    assert languages.wanted(settings) == "en"


def test_what_lines_are_made_of_is_told_within_them(qapp):
    try:
        speak(qapp, "ru")
        said = worded("Entry 1 (New case) changed no record; there is nothing to reverse.")
        assert said.startswith("Запись 1 (Новое дело) ")
        assert worded("64 × 48 pixels") == "64 × 48 пикселей"
        assert worded("No excerpt carries the link CL-10 about CL-5.").endswith(" CL-10 о CL-5.")
        assert "texts" not in worded("S1 and S2 are 2 texts: outlets, which are never counted as origins.")
        assert in_figures(Decimal("-1.25")) == "\N{MINUS SIGN}1,25"
        assert [counted(n, "suggestion") for n in (1, 2, 5, 21)] == [
            "1 подсказка", "2 подсказки", "5 подсказок", "21 подсказка"
        ]  # fmt: skip
    finally:
        speak(qapp, "en")
