"""The guide inside the program: its window, the page for where one is, and what a word or sign means."""
