### Claims: what must stay true.
