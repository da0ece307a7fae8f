"""Which names are meant as places: what stands beside a name speaks for it or against it."""

from __future__ import annotations

from collections import Counter

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_names import Hit, capital
from workbench.reading.aid.places_towns import amman, at_home, coded, has_airfield, tiny
from workbench.reading.aid.places_words import Tongue
from workbench.reading.aid.places_written import in_address, quoted, tied
from workbench.reading.aid.spans import Span

_LARGE, _MIDDLE = 400, 90  # thousands of people
_RENOWNED = 3000  # thousands of people a town of the table written by hand is taken to have if none are known
_FEWER = 12  # a namesake with so many times fewer people is not meant, whatever else the text names
_LISTED = (", ", "-", " - ", " – ", "–", " — ", "/", " / ", "، ")
_OF = ("of", "de", "du", "del", "des", "d")
_LONG, _SEVERAL = 3, 4  # letters of a word and words that a headline is known by
_IN = frozenset(["in", "im", "en", "au", "aux", "w", "we", "na", "в", "на", "في"])
_APART = frozenset(".,;:()!?")
_LAKES = frozenset({"Laguna", "Lago", "Cerro", "Sierra", "Isla", "Río"})
_CASED = ("de",)  # languages that write every noun with a capital


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
        if self.table.language in _CASED or i in self.lasts or key.isdigit():
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
            self.table.language in (*_CASED, "ar")
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


def proved(article: Article, table: Tongue, hits: list[Hit], flown: list[Span], lands: list[Hit]) -> list[Hit]:
    """The names that are meant as places, each with its country chosen and with what speaks for it."""
    amman(article, hits)
    beside = Beside(article, table, hits, flown)
    open_hits = [hit for hit in hits if hit.proof == "case" or not _refused(hit, beside)]
    sure = [hit for hit in open_hits if _sure(hit, beside)]
    beside.settle([*sure, *lands])
    countries = Counter(hit.place.country for hit in (*sure, *lands) if hit.place.country)
    for hit in open_hits:
        if not (len(hit.places) > 1 and _before_country(hit, beside)):
            choose(hit, countries)
    known, kept = {id(hit) for hit in sure}, []
    for hit in open_hits:
        if id(hit) in known or _likely(hit, beside, countries):
            kept.append(hit)
            beside.accept(hit)
    return kept


def _refused(hit: Hit, beside: Beside) -> bool:
    if beside.personal(hit):
        beside.surnames.add(hit.key)
        return True
    if hit.place.kind == "airfield" and hit.key in beside.table.persons:
        return True
    return (
        quoted(beside.words.body, hit, beside.table.language)
        or in_address(beside.words.body, hit)
        or coded(beside.words.body, hit)
        or beside.by_a_river(hit)
        or beside.of_a_lake(hit)
        or tied(beside.words.body, hit)
        or beside.of_organ(hit)
        or (hit.key in beside.table.names.capitals and not _nominal(hit, beside))
    )


def _nominal(hit: Hit, beside: Beside) -> bool:
    """Whether an abbreviation stands as a noun: "the US said", not "US officials"."""
    words, after = beside.words, beside.table.said["nominal_next"]
    gap = words.gaps[hit.last]
    if gap[:1] in "-‑" and hit.last + 1 < len(words.key):
        return False
    if not after or beside.table.language not in ("en", "de") or hit.last + 1 >= len(words.key):
        return True
    plain = gap.lstrip(".") if hit.last > hit.first else gap
    if beside.table.language == "de" and hit.key != "us":
        return True
    return plain.strip() != "" or "\n" in gap or words.key[hit.last + 1] in after


def _sure(hit: Hit, beside: Beside) -> bool:
    """A name that needs no more than itself, or has a word beside it that makes it a place."""
    if hit.proof:
        return True
    spoken, place = beside.spoken_for(hit), hit.place
    if hit.key in beside.table.said["stop"]:
        hit.proof = spoken if hit.key not in beside.surnames else ""
        return bool(hit.proof) and (
            place.kind != "city" or place.people >= _MIDDLE or beside.before(hit.first) in ("in", "near")
        )
    if not place.table.startswith("cities"):
        hit.proof = spoken or "table"
        return True
    ahead = beside.before(hit.first)
    if tiny(hit) and (ahead,) in beside.table.sites.get(ahead, ()):  # "outside Pokhran": only places stand there
        hit.proof = ahead if hit.key not in beside.surnames else ""
        return bool(hit.proof)
    if tiny(hit) and not (spoken and len(hit.key) > 3 and not hit.of_case and has_airfield(place)):
        return False
    small = place.people < _MIDDLE
    plain = beside.before(hit.first) == beside.words.key[hit.first - 1] if hit.first else False
    if (
        spoken
        and (hit.key not in beside.surnames or place.people >= _LARGE)
        and not (
            small
            and (
                hit.of_case
                and not at_home(hit, beside.table.language)
                or (beside.table.language in _CASED and not plain)
            )
        )
    ):
        hit.proof = spoken
        return True
    large = (
        place.people >= _LARGE
        and len(hit.key) > 3
        and not (beside.table.language in _CASED and not spoken and place.people < 1000)
    )
    large = large or (" " in hit.key and place.people >= _MIDDLE)
    hit.proof = "people" if large and hit.key not in beside.surnames else ""
    return bool(hit.proof)


def choose(hit: Hit, countries: Counter[str]) -> None:
    """The place meant of several: in a country that the text names, the one named most; else as they stand."""
    if len(hit.places) > 1 and hit.proof != "case":
        named = [place for place in hit.places if countries.get(place.country, 0) > countries.get(hit.place.country, 0)]
        named = [
            place for place in named if not place.people or place.people * _FEWER > (hit.place.people or _RENOWNED)
        ]
        best = max(named, key=lambda place: countries[place.country], default=None)
        if best and (best.kind == hit.place.kind or hit.key == "georgia" or hit.place.kind == "airfield"):
            hit.places = [best, *(place for place in hit.places if place is not best)]


def _likely(hit: Hit, beside: Beside, countries: Counter[str]) -> bool:
    """A lesser town without a word of its own: in a country the text names, or in a list or before its country."""
    if hit.key in beside.surnames or hit.key in beside.table.said["stop"]:
        return _before_country(hit, beside) or (hit.key not in beside.surnames and _in_list(hit, beside))
    if _before_country(hit, beside) or hit.key in beside.sure_keys:
        hit.proof = "neighbour"
        return True
    agrees = countries.get(hit.place.country, 0) > 0
    if not agrees or beside.table.language in _CASED:
        return bool(agrees and beside.spoken_for(hit)) or (_in_list(hit, beside) and hit.place.people >= _MIDDLE)
    hit.proof = "country"
    begins = beside.initial(hit.first) and (beside.table.language not in ("en", "fr", "es") or len(hit.key) < 5)
    return (beside.table.language == "ar" or not begins) and (
        hit.place.people >= _MIDDLE or bool(beside.spoken_for(hit)) or _in_list(hit, beside)
    )


def _before_country(hit: Hit, beside: Beside) -> bool:
    """Whether the name's country or state follows it: "Mobile, Alabama"."""
    follower, words = beside.sure_at.get(hit.last + 1), beside.words
    joined = words.gaps[hit.last] in (", ", " (", "، ")
    within = not follower and hit.last + 1 < len(words.key) and words.key[hit.last + 1] in _IN
    if within:
        behind = hit.last + 2
        while behind < len(words.key) and words.key[behind] in beside.table.said["articles"]:
            behind += 1  # "Santiago in the Dominican Republic"
        follower, joined = beside.sure_at.get(behind), words.gaps[hit.last] == " "
    if follower and joined and follower.place.kind in ("country", "region"):
        for land in follower.places:
            fitting = [place for place in hit.places if place.country == land.country]
            if fitting and land.kind in ("country", "region"):
                hit.places = [*fitting, *(place for place in hit.places if place not in fitting)]
                follower.places = [land, *(place for place in follower.places if place is not land)]
                return True
        if within and hit.place.kind == "city" and follower.place.kind == "country":
            there = hit.place._replace(country=follower.place.country, people=0, table=follower.place.table)
            hit.places = [there, *hit.places]  # a town of that country by a name that the tables have elsewhere
            return True
    return False


def _in_list(hit: Hit, beside: Beside) -> bool:
    """Whether a comma, a hyphen or an "and" joins the name to a place that is sure."""
    words, ands = beside.words, beside.table.said["ands"]
    after, ahead = hit.last + 1, hit.first - 1
    if after < len(words.key) and words.gaps[hit.last] == " " and words.key[after] in ands and words.gaps[after] == " ":
        after += 1
    elif words.gaps[hit.last] not in _LISTED:
        after = -1
    if ahead > 0 and words.gaps[ahead] == " " and words.key[ahead] in ands and words.gaps[ahead - 1] in (" ", ", "):
        ahead -= 1
    elif ahead < 0 or words.gaps[ahead] not in _LISTED:
        ahead = -1
    return after in beside.sure_at or ahead in beside.sure_ends
