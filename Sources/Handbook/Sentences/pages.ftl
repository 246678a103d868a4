### Titles, menus, lists of features and cards, and what all pages share.
