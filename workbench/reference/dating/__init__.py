"""Words that name days and times, in seven languages: one grammar over one table of words for each language."""
