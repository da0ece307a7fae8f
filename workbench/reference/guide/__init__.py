"""The guide that comes with the program: its pages, what they say, and the way from words to a place in them."""
