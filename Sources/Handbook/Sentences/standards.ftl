### Standards and dependencies.
