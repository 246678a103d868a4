// The first page of a matrix that is too large for one: which part has a row and a column. Its tables
// lead to every row as they come; this leaves those that are asked for, and leads to the very cell.
(() => {
  'use strict';
  const { make } = site;
  const tables = [...document.querySelectorAll('table[data-tool="find-cell"]')].map((element) => {
    const part = [element.parentElement];
    if (part[0].previousElementSibling.tagName === 'H2') part.unshift(part[0].previousElementSibling);
    return {
      part,
      heads: [...element.tHead.rows[0].cells].map((head) => ({
        element: head, span: (head.dataset.column || '').split('-').map(Number),
      })),
      rows: [...element.tBodies[0].rows].map((row) => ({
        element: row, text: site.fold(row.cells[0].textContent), links: [...row.querySelectorAll('td a')],
      })),
    };
  });
  if (tables.length === 0) return;
  const noun = tables[0].heads[0].element.textContent.trim();
  const cards = [...document.querySelectorAll('#columns + ul a')].map((link) => ({
    id: link.getAttribute('href').replace(/^.*\//, '').replace('.html', ''), name: link.textContent,
  }));
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);

  const query = new URLSearchParams(location.search);
  const text = make('input', { type: 'search', autocomplete: 'off', spellcheck: false, value: query.get('find') || '' });
  const column = make('select', {}, make('option', { value: '' }, site.word('All columns')),
    ...cards.map(({ id, name }) => make('option', { value: id }, name)));
  column.value = query.get('show') || '';
  if (column.selectedIndex < 0) column.value = '';
  const status = make('p', { role: 'status' });

  function show() {
    const words = site.fold(text.value.trim()).split(/\s+/).filter(Boolean);
    const place = cards.findIndex(({ id }) => id === column.value);
    let count = 0;
    for (const { part, heads, rows } of tables) {
      const isIn = heads.map(({ span: [first, last] }, at) => at === 0 || place < 0 || (first <= place && place <= last));
      const hasColumn = isIn.slice(1).includes(true);
      let shown = 0;
      for (const row of rows) {
        row.element.hidden = !hasColumn || !words.every((word) => row.text.includes(word));
        if (!row.element.hidden) shown += 1;
      }
      for (const row of [heads.map(({ element }) => element), ...rows.map(({ element }) => [...element.cells])]) {
        row.forEach((cell, at) => { if (cell.hidden === isIn[at]) cell.hidden = !isIn[at]; });
      }
      for (const { element, links } of rows) {
        for (const link of links) link.hash = place < 0 ? element.id : `${element.id}.${column.value}`;
      }
      for (const element of part) element.hidden = shown === 0;
      count += shown;
    }
    const rows = site.count(count, [site.word('row'), site.word('rows')], total);
    status.textContent = count === 0 ? site.word('Nothing fits.')
      : place < 0 ? site.word('{1} shown', rows) : site.word('{1} shown; each leads to the cell of {2}', rows, cards[place].name);
    const asked = new URLSearchParams([['find', text.value.trim()], ['show', column.value]].filter(([, value]) => value)).toString();
    history.replaceState(null, '', location.href.replace(/[?#].*$/, '') + (asked ? `?${asked}` : '') + location.hash);
  }

  text.addEventListener('input', show);
  column.addEventListener('change', show);
  const form = make('form', { className: 'filter', 'aria-label': site.word('Find a cell') },
    make('div', { className: 'fields' },
      make('label', { className: 'field' }, make('span', {}, site.word('Find: {1}', noun)), text),
      make('label', { className: 'field' }, make('span', {}, site.word('Column')), column)),
    make('div', { className: 'row' }, status));
  // Enter leads to the first that is left.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const row = tables.flatMap(({ rows }) => rows).find(({ element }) => !element.hidden);
    const link = row && row.links.find((one) => !one.closest('td').hidden);
    if (link && (text.value.trim() || column.value)) location.assign(link.href);
  });
  tables[0].part[0].before(form);
  show();
})();
