"""The Entities workspace: who and what the records are about, and the whole life of each."""
