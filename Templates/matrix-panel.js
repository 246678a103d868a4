// The controls over the matrix: made here, because without a script there is nothing they could do.
site.matrixPanel = ({ nouns, columns, tables, levels, none, change, address }) => {
  const { make } = site;
  const option = (value, words) => make('option', { value }, words);
  const field = (words, control) => make('label', { className: 'field' }, make('span', {}, words), control);
  const choice = (options, onchange) => make('select', { onchange }, ...options);

  const text = make('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  text.addEventListener('input', () => change({ text: text.value.trim() }));

  const area = choice(
    [option('', site.word('All areas')), ...tables.map((table) => option(table.id, table.name))],
    () => change({ area: area.value }));
  const level = choice(
    [option('', site.word('Any level')), ...levels.map((words) => option(words, words))],
    () => change({ level: level.value }));

  const pair = [0, 1].map(() => choice(
    [option('', '–'), ...[...columns].map(([id, name]) => option(id, name))], differ));
  pair[0].setAttribute('aria-label', site.word('First {1}', nouns.column[0]));
  pair[1].setAttribute('aria-label', site.word('Second {1}', nouns.column[0]));

  // Two that are compared are shown alone; afterwards all are shown again.
  function differ() {
    const [a, b] = pair.map((select) => select.value);
    if (a && b && a !== b) change({ differ: [a, b], shown: [...columns.keys()].filter((id) => id === a || id === b) });
    else if (isDiffering) change({ differ: [], shown: [...columns.keys()] });
  }
  let isDiffering = false;

  const boxes = [...columns].map(([id, name]) => {
    const box = make('input', { type: 'checkbox', value: id });
    box.addEventListener('change', tick);
    return { id, box, label: make('label', { className: 'tick' }, box, make('span', {}, name)) };
  });
  function tick() {
    change({ shown: boxes.filter(({ box }) => box.checked).map(({ id }) => id) });
  }
  const setAll = (isOn) => () => change({ shown: isOn ? [...columns.keys()] : [] });
  const summary = make('summary');
  const ticks = make('details', { className: 'ticks' }, summary,
    make('fieldset', {},
      make('legend', { className: 'unseen' }, site.word('The {1} that are shown', nouns.column[1])),
      make('div', { className: 'boxes' }, ...boxes.map(({ label }) => label)),
      make('div', { className: 'row' },
        make('button', { type: 'button', onclick: setAll(true) }, site.word('Show all')),
        make('button', { type: 'button', onclick: setAll(false) }, site.word('Show none')))));

  const status = make('p', { role: 'status' });
  const copy = make('button', { type: 'button' }, site.word('Copy link to this view'));
  copy.addEventListener('click', async () => {
    const isCopied = await site.copy(address());
    status.textContent = isCopied ? site.word('The link is copied.') : site.word('Copy the link from the address bar.');
  });
  const reset = make('button', { type: 'button' }, site.word('Show everything'));
  reset.addEventListener('click', () => {
    change(none);
    text.focus();
  });

  const differing = make('fieldset', { className: 'field' },
    make('legend', {}, site.word('Only differences between')),
    make('div', { className: 'row' }, pair[0], make('span', {}, site.word('and')), pair[1]));

  return {
    element: make('section', { className: 'filter', 'aria-label': site.word('Filter the matrix') },
      make('div', { className: 'fields' },
        field(site.word('Find a {1}', nouns.row[0]), text),
        ...(tables.length > 1 ? [field(site.word('Area'), area)] : []),
        field(site.word('Level'), level),
        ...(columns.size > 1 ? [differing] : [])),
      ticks,
      make('div', { className: 'row' }, status, copy, reset)),

    fill(state) {
      if (text.value.trim() !== state.text) text.value = state.text;
      area.value = state.area;
      level.value = levels.includes(state.level) ? state.level : '';
      isDiffering = state.differ.length === 2;
      if (isDiffering || pair.every((select) => select.value)) {
        pair.forEach((select, place) => { select.value = state.differ[place] || ''; });
      }
      for (const { id, box } of boxes) box.checked = state.shown.includes(id);
      summary.textContent = state.shown.length === columns.size
        ? site.word('All {1} shown', site.count(columns.size, nouns.column))
        : site.word('{1} shown', site.count(state.shown.length, nouns.column, columns.size));
    },

    tell(rows, total, shown) {
      const words = shown === 0
        ? site.word('No {1} is ticked, so nothing is shown.', nouns.column[0])
        : rows === 0
          ? site.word('No {1} fits.', nouns.row[0])
          : rows === total
            ? site.word('All {1} shown', site.count(total, nouns.row))
            : site.word('{1} shown', site.count(rows, nouns.row, total));
      if (status.textContent !== words) status.textContent = words;
      reset.hidden = rows === total && shown === columns.size;
    },
  };
};
