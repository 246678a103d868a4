### The tools, and the answers of the command line.
