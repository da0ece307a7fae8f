"""Questions over a case: where assertions come from, what does not fit; nothing here writes."""
