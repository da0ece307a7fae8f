"""The board: cards and their links on one wide ground, painted from arrays."""
