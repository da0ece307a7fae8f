"""Tracks in the window: what the inspector says of them, and what can be done with them."""
