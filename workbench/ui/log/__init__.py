"""The log: records of a kind as a grid to sort, filter, edit, copy and paste."""
