"""Whatever the letters are, the aid reads them: offsets give words, and the machine has no say in what is offered."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import aid
from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.suggest import suggest

ROOT = Path(__file__).parents[3]
BEHIND_THE_FIRST = """
import sys
from pathlib import Path
from workbench.reading.aid.article import Article, article_of
from workbench.reading.aid.suggest import suggest

texts = [article_of(path.read_text(encoding="utf-8")) for path in Path(sys.argv[1]).glob("*.txt")]
for language in sorted({text.language for text in texts}):
    suggest(Article("", language=language))
loaded = set(sys.modules)
sys.addaudithook(lambda event, args: event == "open" and "zoneinfo" not in str(args[0]) and print(args[0]))
for text in texts:
    suggest(text)
print(*set(sys.modules) - loaded)
"""
SCRIPTS = st.characters(min_codepoint=0, max_codepoint=0x1FFFF)
WORDS = st.one_of(st.sampled_from(aid.pieces()), st.sampled_from(aid.ODD), st.text(SCRIPTS, max_size=12))
BODIES = st.lists(WORDS, max_size=8).flatmap(
    lambda parts: st.sampled_from((" ", "", "\n")).map(lambda by: by.join(parts))
)


@settings(max_examples=25)
@given(BODIES, st.sampled_from(LANGUAGES), st.sampled_from(aid.PUBLISHED))
def test_any_text_is_read_and_offsets_give_its_words(body: str, language: str, published: str | None):
    first, again = (aid.attempt(Article(body, language=language, published=published)) for _ in range(2))
    assert first == again


def test_spoilt_texts_are_read_alike_in_every_zone():
    """The short form of ``python -m tests.campaigns.fuzz aid``."""
    assert aid.run(20, 3).startswith("every one of 20 texts")


def test_another_process_zone_language_and_order_of_sets_change_nothing():
    surroundings = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "tr_TR", "PYTHONHASHSEED": "7"}
    command = [sys.executable, "-m", "tests.campaigns.aid"]
    ran = subprocess.run(command, cwd=ROOT, env=surroundings, check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == aid.digest()


def test_no_text_behind_the_first_of_its_language_stops_for_a_table_or_a_module():
    texts = str(ROOT / "tests" / "reading" / "aid" / "texts" / "open")
    command = [sys.executable, "-X", "utf8", "-c", BEHIND_THE_FIRST, texts]
    assert not subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def test_nothing_that_reads_asks_the_clock_or_the_machine():
    asks = re.compile(r"\.(?:now|today|utcnow|localtime|getlocale|setlocale)\(|^import (?:time|locale)\b", re.M)
    suggest(Article("An Il-76 landed yesterday.", published="2025-10-30"))  # all that is loaded late is loaded
    ours = ("workbench.reading.aid", "workbench.reference", "workbench.values")
    files = [module.__file__ for name, module in sys.modules.items() if name.startswith(ours) and module.__file__]
    assert len(files) > 60
    assert not [name for name in files if asks.search(Path(name).read_text(encoding="utf-8"))]


def test_a_weekday_beside_a_noun_of_actors_is_no_actor() -> None:
    found = suggest(Article("An An-124 landed at Hmeimim last Sunday, a tracker showed."))
    assert not list(found.of("actor"))


def test_a_month_of_a_log_is_no_aircraft() -> None:
    found = suggest(Article("Tue 10 May: a KC-130J landed at Prestwick.", published="2022-05-15"))
    assert [each.facts["designator"] for each in found.of("aircraft")] == ["C30J"]
