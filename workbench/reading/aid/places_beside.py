"""What stands beside the names of a text, before and behind them."""

from __future__ import annotations

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_names import Hit, capital
from workbench.reading.aid.places_towns import tiny
from workbench.reading.aid.places_words import Tongue
from workbench.reading.aid.spans import Span

CASED = ("de",)
"""Languages that write every noun with a capital."""
_OF = ("of", "de", "du", "del", "des", "d")
_LONG, _SEVERAL = 3, 4  # letters of a word and words that a headline is known by
_APART = frozenset(".,;:()!?")
_LAKES = frozenset({"Laguna", "Lago", "Cerro", "Sierra", "Isla", "Río"})


class Beside:
    """What stands around the names of one text."""

    def __init__(self, article: Article, table: Tongue, hits: list[Hit], flown: list[Span]) -> None:
        self.article, self.words, self.table = article, article.words, table
        self.starts = {0, *(self.words.at(each.start) for each in article.sentences)}
        self.starts |= {i + 1 for i in self.words.line_ends}
        self.firsts = {hit.first: hit for hit in hits if not tiny(hit)}
        self.ends = {hit.last: hit for hit in hits}
        self.lasts = {hit.last for hit in hits if hit.key not in table.said["stop"] and not tiny(hit)}
        self.flown = {self.words.at(span.start) for span in flown}
        self.surnames: set[str] = set()
        self._headlines: dict[int, bool] = {}
        self.sure_at: dict[int, Hit] = {}
        self.sure_ends: set[int] = set()
        self.sure_keys: set[str] = set()

    def settle(self, sure: list[Hit]) -> None:
        """Takes in the names that are sure: where they begin and end, and what they say."""
        for hit in sure:
            self.accept(hit)

    def accept(self, hit: Hit) -> None:
        """Takes in one name more, so that those joined to it are believed as well."""
        self.sure_at[hit.first] = hit
        self.sure_ends.add(hit.last)
        self.sure_keys.add(hit.key)

    def initial(self, i: int) -> bool:
        """Whether the i-th word begins a sentence or a line."""
        return i in self.starts

    def before(self, i: int) -> str:
        """The key of the word before the i-th, articles passed over; empty where a sentence begins."""
        at = i - 1
        while at >= 0 and not self.initial(at + 1) and self.words.key[at] in self.table.said["articles"]:
            at -= 1
        if at < 0 or self.initial(at + 1):
            return ""
        gap = self.words.gaps[at]
        return self.words.key[at] if gap == " " or len(gap) < 3 and _APART.isdisjoint(gap) else ""

    def spoken_for(self, hit: Hit) -> str:
        """The word that makes the name a place: a preposition before it, or "city" beside it; empty without one."""
        ahead = self.before(hit.first)
        said = self.table.said
        if ahead in said["contracted"] and hit.place.kind == "city":
            return ""
        alone = hit.place.kind != "city" or ahead == (self.words.key[hit.first - 1] if hit.first else "")
        if alone and (ahead in said["before"] or ahead in said["generic"]):
            return ahead
        if ahead == "of" and self.words.gaps[hit.first - 2] == ", ":
            return "of"  # "Jane Doe, 34, of Leeds"
        if ahead == "of" and hit.first > 1 and self._second(hit.first) in said["around"]:
            return f"{self._second(hit.first)} of"
        if self.table.language == "ar" and hit.start > self.words.start[hit.first]:
            return self.words.body[self.words.start[hit.first] : hit.start]
        if (
            hit.last + 1 < len(self.words.key)
            and self.words.gaps[hit.last] in (" ", " (")
            and self.words.key[hit.last + 1] in said["generic"]
        ):
            return self.words.key[hit.last + 1]
        return ""

    def _second(self, i: int) -> str:
        """The key of the second word before the i-th, articles passed over."""
        at = i - 1
        while at > 0 and self.words.key[at] in self.table.said["articles"]:
            at -= 1
        return self.words.key[at - 1] if at > 0 else ""

    def personal(self, hit: Hit) -> bool:
        """Whether a capital next to the name makes it a person's or an organisation's."""
        return self._named_before(hit) or self._named_after(hit)

    def _named_before(self, hit: Hit) -> bool:
        i = hit.first - 1
        if i < 0 or self.words.gaps[i] not in (" ", "\u00a0") or not capital(self.words.text[i]):
            return False
        if self.table.language == "ar":
            return self.words.key[i] in self.table.given and hit.start == self.words.start[hit.first]
        key, said = self.words.key[i], self.table.said
        if key in self.table.given or key in said["titles"] or key in self.table.given_places:
            return True
        if key in said["functions"] or key in said["allowed_before"] or key in said["before"] or key in said["generic"]:
            return False
        if self.table.language in CASED or i in self.lasts or key.isdigit():
            return False
        if (self.initial(i) and hit.place.kind != "city") or self.headline(i):
            return False
        return not self.words.text[i].isupper()

    def _named_after(self, hit: Hit) -> bool:
        i = hit.last + 1
        if (
            i >= len(self.words.key)
            or self.words.gaps[hit.last] not in (" ", "\u00a0", "-")
            or not capital(self.words.text[i])
        ):
            return False
        key, said = self.words.key[i], self.table.said
        if said["airspaces"] and not said["airspaces"].isdisjoint((key, " ".join(self.words.key[i : i + 2]))):
            return False
        if self.words.gaps[hit.last] != "-" and (key in said["organs"] or hit.key in self.table.given):
            return True
        if hit.key in self.table.given_places and i in self.firsts and self.words.gaps[hit.last] == " ":
            return self.firsts[i].place.kind != "airfield"
        if (
            self.table.language in (*CASED, "ar")
            or self.words.gaps[hit.last] == "-"
            or i in self.firsts
            or i in self.flown
            or self.headline(i)
            or self._owned(hit)
        ):
            return False
        return not (key in said["allowed_next"] or key in said["generic"] or key in said["functions"] or key.isdigit())

    def _owned(self, hit: Hit) -> bool:
        """Whether a person's name follows: "президент Белоруссии Александр …", "du Mali Assimi …"."""
        land = hit.place.kind != "city"
        if self.table.language in ("ru", "pl"):
            return hit.of_case or land
        return land and self.before(hit.first) in _OF

    def headline(self, i: int) -> bool:
        """Whether most words of a sentence have capitals, as headlines in English have."""
        if self.table.language != "en":
            return False
        at = self.article.sentence_at(self.words.start[i])
        if at not in self._headlines:
            sentence = self.article.sentences[at]
            first, last = self.words.at(sentence.start), self.words.at(sentence.end - 1)
            long = [text for text in self.words.text[first : last + 1] if len(text) > _LONG]
            self._headlines[at] = (
                len(long) >= _SEVERAL
                and self.words.body[sentence.end - 1] not in '.!?”"'
                and all(text[0].isupper() for text in long)
            )
        return self._headlines[at]

    def by_a_river(self, hit: Hit) -> bool:
        """Whether a hyphen joins the name to a water's, which makes a company: "Volga-Dnepr"."""
        after = self.firsts.get(hit.last + 1) if self.words.gaps[hit.last] == "-" else None
        ahead = self.ends.get(hit.first - 1) if hit.first and self.words.gaps[hit.first - 1] == "-" else None
        return any("water" in (hit.place.kind, each.place.kind) for each in (after, ahead) if each)

    def of_a_lake(self, hit: Hit) -> bool:
        """Whether the name ends that of a lake or a mountain: "Laguna del Tigre"."""
        i, words = hit.first - 1, self.words
        return i > 0 and words.key[i] == "del" and words.text[i - 1] in _LAKES and words.gaps[i - 1] == " "

    def of_organ(self, hit: Hit) -> bool:
        """Whether the name belongs to an organisation's: "Bank of England", "Минобороны России"."""
        said = self.table.said
        for back in (1, 2, 3):
            i = hit.first - back
            if i < 0 or self.initial(i + 1) or set(self.words.gaps[i]) & set(",.;:()"):
                return False
            if self.words.key[i] in said["organs_of"]:
                return back < 3 or self.words.key[i + 1] in said["articles"] or len(self.words.key[i + 1]) < 4
            if not (
                self.words.key[i] in said["articles"]
                or self.words.key[i] in ("of", "de", "du", "d", "del", "der", "des", "von")
            ):
                return False
        return False
