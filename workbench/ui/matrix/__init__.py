"""The Matrix workspace: hypotheses against information, and the judgements drawn from both."""
