"""Views as drawings for paper and files: the timeline and a board as SVG, PDF or PNG."""
