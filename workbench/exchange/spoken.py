"""Fingerprints that can be read aloud: twelve words, each one of 256, for the first 96 bits of a SHA-256."""

from __future__ import annotations

from hashlib import sha256

_LISTED = """
acorn amber anchor angel apple apron arch arrow aspen atlas autumn axle badge bagel bamboo banjo
barley barn basin basket beacon beaver bell bench berry birch bishop blanket bonfire book bottle bridge
brook broom bucket button cabin cable cactus camel candle canoe canvas canyon carpet castle cedar cellar
chalk cherry chess chimney circus clay cliff clock clover cobalt coffee comet copper coral cotton cradle
crane crater crystal cup curtain cymbal dagger daisy dancer delta desert diamond dolphin domino donkey door
dragon drum eagle easel echo elbow elm ember emerald engine falcon farmer feather fence fern fiddle
finch flame flute forest fountain fox frost galaxy garden garlic garnet geyser ginger giraffe glacier glove
goblet gold goose granite grape gravel guitar hammer harbor harp hawk hazel helmet heron hill honey
horizon hornet horse hotel igloo indigo ink iris iron island ivory ivy jacket jade jaguar jar
jasmine jelly jewel jungle juniper kettle key kitchen kite knight ladder lagoon lake lamp lantern laurel
lavender leaf lemon lever lily linen lion lobster locket lotus magnet mango maple marble market meadow
melon mirror monkey moon moss mountain mustard napkin nectar needle nest nickel noodle nutmeg oak oasis
ocean olive onion opal orbit orchid otter owl oyster paddle palace panda paper parrot pasture peach
pearl pebble pelican pencil pepper piano pigeon pillow pine planet plum pocket pond poppy prairie pumpkin
puzzle quarry quilt rabbit radish rain raven ribbon river robin rocket rooster rose ruby saddle saffron
salmon sapphire scarf shadow shell silver spruce star summit sunset swan table tiger tulip violin walnut
"""
WORDS = tuple(_LISTED.split())


def fingerprint(data: bytes) -> str:
    """The words of some bytes, such as a public key or the head of a journal."""
    return " ".join(WORDS[byte] for byte in sha256(data).digest()[:12])
