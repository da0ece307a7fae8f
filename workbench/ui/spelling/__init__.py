"""Spelling of the words that an analyst writes: looked up beside the window, marked in the fields, mended by a menu."""
