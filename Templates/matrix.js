// The matrix, filtered. The tables are complete as they come; this only hides parts of them, and keeps
// what is hidden in the address, so that a view can be sent and survives a reload.
(() => {
  'use strict';
  const tables = [...document.querySelectorAll('table[data-rows]')].map(read);
  if (tables.length === 0) return;

  // Areas may have other things in their columns: "permission set or user type".
  const nouns = {
    row: tables[0].element.dataset.rows.split('|'),
    column: [0, 1].map((number) => {
      const words = tables.map((table) => table.element.dataset.columns.split('|')[number]);
      return [...new Set(words)].reduce((a, b) => (number === 0 ? site.word('{1} or {2}', a, b) : site.word('{1} and {2}', a, b)));
    }),
  };
  const columns = new Map(tables.flatMap((table) => table.columns.map((c) => [c.id, c.name])));
  const all = [...columns.keys()];
  const none = { text: '', area: '', level: '', shown: all, differ: [] };
  let state = { ...none };

  /// A table as values: its columns, its rows with the words of each cell, and its part of the page.
  function read(element) {
    const heads = [...element.tHead.rows[0].cells];
    const columns = heads.flatMap((head, place) => {
      const id = head.dataset.column;
      return id ? [{ id, name: head.textContent.trim(), place, isHidden: false }] : [];
    });
    const rows = [...element.tBodies[0].rows].map((row) => ({
      element: row,
      text: site.fold(row.cells[0].textContent),
      words: new Map(columns.map((c) => [c.id, row.cells[c.place].textContent.trim()])),
    }));
    const part = [element.parentElement];
    let before = part[0].previousElementSibling;
    while (before && before.tagName !== 'H2' && !before.classList.contains('table')) {
      part.unshift(before);
      before = before.previousElementSibling;
    }
    const heading = before && before.tagName === 'H2' ? before : null;
    if (heading) part.unshift(heading);
    const shown = site.make('span', { className: 'shown', hidden: true });
    element.caption.append(' ', shown);
    const name = heading ? heading.textContent.trim() : element.caption.textContent.trim();
    return { element, columns, rows, part, shown, name, id: heading ? heading.id : element.id };
  }

  /// What is set to what it is already is laid out anew all the same.
  function set(element, name, value) {
    if (element[name] !== value) element[name] = value;
  }

  function holds(row, wanted, shownColumns) {
    if (!wanted.every((word) => row.text.includes(word))) return false;
    if (state.level && !shownColumns.some((c) => row.words.get(c.id) === state.level)) return false;
    if (state.differ.length < 2) return true;
    const [a, b] = state.differ.map((id) => row.words.get(id));
    return a !== undefined && b !== undefined && a !== b;
  }

  function show() {
    const wanted = site.fold(state.text).split(/\s+/).filter(Boolean);
    const isShown = new Set(state.shown);
    let rowCount = 0;
    for (const table of tables) {
      const shownColumns = table.columns.filter((column) => isShown.has(column.id));
      for (const column of table.columns) {
        const isHidden = !isShown.has(column.id);
        if (isHidden === column.isHidden) continue;
        column.isHidden = isHidden;
        for (const row of table.element.rows) row.cells[column.place].hidden = isHidden;
      }
      const isIn = shownColumns.length > 0 && (!state.area || state.area === table.id)
        ? table.rows.map((row) => holds(row, wanted, shownColumns)) : [];
      const count = isIn.filter(Boolean).length;
      // A part of which nothing is left keeps its rows: it comes back as it was, without a new layout.
      if (count > 0) table.rows.forEach((row, place) => set(row.element, 'hidden', !isIn[place]));
      for (const element of table.part) element.classList.toggle('away', count === 0);
      const reduced = [];
      if (count < table.rows.length) {
        reduced.push(site.count(count, nouns.row, table.rows.length));
      }
      if (shownColumns.length < table.columns.length) {
        const words = table.element.dataset.columns.split('|');
        reduced.push(site.count(shownColumns.length, words, table.columns.length));
      }
      set(table.shown, 'textContent', site.word('{1} shown', reduced.join(', ')));
      set(table.shown, 'hidden', reduced.length === 0);
      rowCount += count;
    }
    const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
    panel.tell(rowCount, total, state.shown.length);
  }

  /// The address of this view; what is as it was from the beginning is left out.
  function address() {
    const query = new URLSearchParams();
    if (state.text) query.set('find', state.text);
    if (state.area) query.set('area', state.area);
    if (state.level) query.set('level', state.level);
    if (state.shown.length < all.length) query.set('show', state.shown.join(' '));
    if (state.differ.length === 2) query.set('differ', state.differ.join(' '));
    const text = query.toString();
    return location.href.replace(/[?#].*$/, '') + (text ? `?${text}` : '') + location.hash;
  }

  function restore() {
    const query = new URLSearchParams(location.search);
    const known = (name) => (query.get(name) || '').split(' ').filter((id) => columns.has(id));
    const differ = known('differ');
    state = {
      text: query.get('find') || '',
      area: tables.some((table) => table.id === query.get('area')) ? query.get('area') : '',
      level: query.get('level') || '',
      shown: query.has('show') ? known('show') : all,
      differ: differ.length === 2 ? differ : [],
    };
  }

  function change(part) {
    state = { ...state, ...part };
    panel.fill(state);
    show();
    history.replaceState(null, '', address());
  }

  const levels = [...new Set(tables.flatMap((t) => t.rows.flatMap((r) => [...r.words.values()])))];
  const panel = site.matrixPanel({ nouns, columns, tables, levels, none, change, address });
  const first = tables[0].part[0];
  first.before(panel.element);

  restore();
  panel.fill(state);
  show();

  // A link to a row or a cell wins over a filter that would hide it.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('[hidden], .away')) return;
    change(none);
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
