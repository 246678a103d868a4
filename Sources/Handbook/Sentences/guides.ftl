### Guides that people write, and what is found in them.
