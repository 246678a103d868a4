### Why somebody can do something, or cannot.
