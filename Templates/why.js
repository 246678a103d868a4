// “Why?” on a cell of the matrix: the reason in place. Without this script, and with a key held, the
// cell leads to the page where the reason stands.
(() => {
  'use strict';
  const { make } = site;
  const cells = 'table[data-rows] td a.badge';
  if (!document.querySelector(cells)) return;

  const title = make('h2', { id: 'why-title', tabIndex: -1 });
  const body = make('div', { className: 'told' });
  const close = make('button', { type: 'button' }, site.word('Close'));
  const dialog = make('dialog', { className: 'why', 'aria-labelledby': 'why-title' },
    title, body, make('div', { className: 'row' }, close));
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });

  let loading;
  const load = (product) => {
    loading ||= new Promise((done, failed) => {
      const script = make('script', { src: `${product}tools/data.js` });
      script.onload = () => done(site.answers(site.policy));
      script.onerror = failed;
      document.head.append(script);
    });
    return loading;
  };

  function tell(answers, link) {
    const [, feature, card] = link.closest('td').id.split('.');
    const asked = answers.policy.features.findIndex(({ id }) => id === feature);
    const who = answers.policy.cards.findIndex(({ id }) => id === card);
    // What has the same reasons stands over them together.
    const groups = new Map();
    for (const action of answers.policy.features[asked].askable) {
      const [head, ...reasons] = answers.answer(who, asked, action).why;
      const key = reasons.join('\n');
      groups.set(key, { reasons, heads: [...(groups.get(key)?.heads || []), head] });
    }
    const lines = [...groups.values()].map(({ heads, reasons }) => make('li', {},
      make('strong', {}, heads.join(' ')), ...reasons.map((text) => make('p', {}, text))));
    const place = answers.place(who, asked);
    title.textContent = `${answers.policy.cards[who].name}: ${answers.policy.features[asked].name}`;
    body.replaceChildren(make('ul', { className: 'people' }, ...lines),
      make('p', { className: 'source' }, place ? site.word('Written at {1}', place) : ''),
      make('p', {}, make('a', { href: link.href }, site.word('All about this on its page'))));
    dialog.showModal();
    title.focus();
  }

  document.addEventListener('click', async (event) => {
    const link = event.target.closest(cells);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      tell(await load(link.href.replace(/features\/[^/]*$/, '')), link);
    } catch {
      location.assign(link.href);
    }
  });

  // Thousands of cells are one stop for the Tab key; the arrow keys move among them.
  const stops = new Map();
  for (const table of document.querySelectorAll('table[data-rows]')) {
    const links = [...table.querySelectorAll('td a.badge')];
    links.forEach((link, place) => { link.tabIndex = place === 0 ? 0 : -1; });
    if (links.length > 0) stops.set(table, links[0]);
  }
  const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  document.addEventListener('keydown', (event) => {
    const link = event.target.closest(cells);
    const move = moves[event.key];
    if (!link || !move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const cell = link.closest('td');
    const table = cell.closest('table');
    let [row, column] = [cell.parentElement.rowIndex, cell.cellIndex];
    for (;;) {
      row += move[0];
      column += move[1];
      const next = table.rows[row]?.cells[column];
      if (!next || row === 0 || column === 0) return;
      const target = next.querySelector('a.badge');
      if (!target || next.hidden || next.parentElement.hidden) continue;
      stops.get(table).tabIndex = -1;
      stops.set(table, target);
      target.tabIndex = 0;
      target.focus();
      return;
    }
  });
})();
