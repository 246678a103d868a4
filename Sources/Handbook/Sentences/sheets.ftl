### Sheets to print: cards, the trainer's pack, posters.
