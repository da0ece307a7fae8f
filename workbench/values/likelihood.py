"""How likely, how sure, how consistent: the closed words of judgements and of the matrix."""

from __future__ import annotations

from types import MappingProxyType

from workbench.values.words import WordTable

LIKELIHOODS = WordTable(
    "likelihood",
    MappingProxyType(
        {
            "almost no chance": "1–5 %",
            "very unlikely": "5–20 %",
            "unlikely": "20–45 %",
            "roughly even chance": "45–55 %",
            "likely": "55–80 %",
            "very likely": "80–95 %",
            "almost certain": "95–99 %",
            "cannot be judged": "no likelihood and no confidence: what is held does not allow either",
        }
    ),
)
"""The first row of Intelligence Community Directive 203 (2015, section 6.e.2.a), and the refusal to say."""
UNJUDGED = "cannot be judged"

CONFIDENCES = WordTable(
    "confidence",
    MappingProxyType(
        {
            "low": "the evidence is scant, fragmented or of doubtful origin; other readings are open",
            "moderate": "the evidence is credible and plausible, but not enough or not independent enough",
            "high": "the evidence is good, of several independent origins, and hangs together",
        }
    ),
)
"""How far the evidence carries a judgement; it says nothing of how likely the judgement is."""

RATINGS = MappingProxyType(
    {
        "CC": "strongly consistent",
        "C": "consistent",
        "N": "neutral: it says nothing for or against",
        "I": "inconsistent",
        "II": "strongly inconsistent",
    }
)
"""How a record stands to a hypothesis."""

RELEVANCES = WordTable(
    "relevance",
    MappingProxyType(
        {
            "high": "bears directly on the question",
            "medium": "bears on it by one step",
            "low": "bears on it only remotely",
        }
    ),
)

RULINGS = WordTable(
    "status of a finding",
    MappingProxyType(
        {
            "open": "nothing is decided",
            "explained": "the difference is understood, the reason says how",
            "resolved": "one of the values was given up, the reason says why",
            "kept": "it stands, and is printed as it is",
            "dismissed": "it is not shown any more until what it rests on changes",
        }
    ),
)
