"""The timeline, painted by one item from arrays; which alone imports pyqtgraph and numpy."""
