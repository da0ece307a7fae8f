"""Registrations, 24-bit addresses and call signs tell their country by the bundled tables."""

from __future__ import annotations

import pytest

from workbench.reference import tables
from workbench.reference.airmarks import (
    address_block,
    callsign_words,
    registration_country,
    russian_address,
    state_callsign,
    state_operator,
)  # fmt: skip
from workbench.reference.designated import models_of


@pytest.mark.parametrize(
    ("mark", "country"),
    [
        ("RA-78765", "RU"), ("RF‑31140", "RU"), ("T7-ZOR", "SM"), ("C5-SKY", "GM"), ("N628TS", "US"), ("YK-ATA", "SY"),
        ("4K-AZ60", "AZ"), ("EW-412TH", "BY"), ("EW-78836", "BY"), ("CU-T1250", "CU"), ("YV3531", "VE"),
        ("G-INFO", "GB"), ("ra-78765", "RU"), ("UN-2231", None), ("S-400", None), ("C-17", None), ("", None),
        ("-", None), ("RA-7876", None),
    ],
)  # fmt: skip
def test_a_registration_has_the_country_of_its_mark_and_form(mark: str, country: str | None) -> None:
    assert registration_country(mark) == country


@pytest.mark.parametrize(
    ("address", "country", "military"),
    [("4b8219", "TR", True), ("AE5421", "US", True), ("a6f3b1", "US", False), ("43c39c", "GB", True),
     ("1533ad", "RU", False), ("ffffff", None, False), ("000000", None, False), ("150001", "RU", False)],
)  # fmt: skip
def test_an_address_lies_in_the_narrowest_block(address: str, country: str | None, military: bool) -> None:
    block = address_block(address)
    assert (block.country if block else None, bool(block and block.military)) == (country, military)


def test_a_russian_address_follows_from_the_registration() -> None:
    assert [russian_address(each) for each in ("RA-78765", "RF-78765", "UR-82027")] == ["1533ad", "1533ad", None]


def test_only_forces_and_states_tell_a_country_by_name_or_call_sign() -> None:
    assert (state_callsign("RRR7227") or {})["country"] == "GB"
    assert (state_operator("turkish air force") or {})["country"] == "TR"
    assert [state_callsign("AFL123"), state_operator("Aeroflot"), state_callsign("1"), state_callsign("NATO01")] == [
        None
    ] * 4


def test_every_row_of_the_mark_tables_is_well_formed() -> None:
    blocks = [(int(row["first"], 16), int(row["last"], 16)) for row in tables.read("addresses").rows]
    assert blocks == sorted(blocks, key=lambda block: (block[0], -block[1]))
    assert all(first <= last < 1 << 24 for first, last in blocks)
    assert all(set(row["forms"]) <= set("ax9;") and row["forms"] for row in tables.read("registrations").rows)
    assert all(word.isupper() and word.isalpha() for word in callsign_words())


def test_the_models_of_a_maker_stand_with_their_designators() -> None:
    assert models_of("piper")["pa44seminole"].designators == ("PA44",)
    assert models_of("cirrus")["sr22"].designators == ("SR22",)
    assert not models_of("nomaker")
