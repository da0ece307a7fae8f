"""Values: dates with uncertainty, grades, anchors, units; frozen, pure, no storage."""
