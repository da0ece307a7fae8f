"""Tracker files to fixes, and fixes to take-offs, landings and doubts: pure, with no case, no window, no network."""
