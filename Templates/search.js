// The search in the bar: results in groups while one types, arrow keys to move, Enter to go there.
(() => {
  'use strict';
  const { make } = site;
  const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
  const bar = document.querySelector('.bar');
  if (!bar) return;
  const MOST_IN_A_GROUP = 5;
  const MOST_GROUPS = 6;

  const input = make('input', {
    type: 'search', id: 'search', placeholder: site.word('Search'), autocomplete: 'off', spellcheck: false,
    role: 'combobox', 'aria-label': site.word('Search'), 'aria-expanded': 'false', 'aria-autocomplete': 'list',
    'aria-controls': 'search-results', 'aria-keyshortcuts': 'Control+K',
  });
  const list = make('div', { id: 'search-results', role: 'listbox', 'aria-label': site.word('Results'), hidden: true });
  const status = make('p', { role: 'status', className: 'unseen' });
  const none = make('p', { className: 'none-found', hidden: true });
  const results = make('div', { className: 'results', hidden: true }, list, none);
  const search = make('search', { className: 'search' }, input, results, status);
  bar.append(search);

  let options = [];
  let current = -1;

  /// The index comes with the first search and not with every page.
  let index;
  const load = () => {
    index ||= new Promise((done) => {
      const script = make('script', { src: `${root}assets/search-index.js` });
      script.onload = () => {
        site.search('');
        done();
      };
      document.head.append(script);
    });
    return index;
  };

  function choose(place) {
    if (options[current]) options[current].setAttribute('aria-selected', 'false');
    current = place;
    const option = options[current];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function close() {
    results.hidden = true;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  /// Groups in the order of their best result.
  function grouped(entries) {
    const groups = new Map();
    for (const entry of entries) {
      const group = groups.get(entry.kind);
      if (group) group.push(entry);
      else groups.set(entry.kind, [entry]);
    }
    return [...groups].slice(0, MOST_GROUPS).map(([kind, all]) => [kind, all.slice(0, MOST_IN_A_GROUP)]);
  }

  function option(entry, number) {
    const about = [entry.place, entry.about].filter(Boolean).join(' · ');
    return make('a', {
      id: `result-${number}`, role: 'option', href: root + entry.address, tabIndex: -1, 'aria-selected': 'false',
    }, make('span', { className: 'title', ...(entry.isEnglish ? { lang: 'en', dir: 'ltr' } : {}) }, entry.title), make('span', { className: 'about' }, about));
  }

  async function find() {
    const query = input.value.trim();
    if (!query) {
      status.textContent = '';
      return close();
    }
    await load();
    if (query !== input.value.trim()) return;
    const groups = grouped(site.search(query));
    options = [];
    list.replaceChildren(...groups.map(([kind, entries], place) => {
      const inside = entries.map((entry) => option(entry, options.length + entries.indexOf(entry)));
      options.push(...inside);
      const heading = make('div', { className: 'kind', id: `kind-${place}`, role: 'presentation' }, kind);
      return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...inside);
    }));
    const isEmpty = options.length === 0;
    results.hidden = false;
    list.hidden = isEmpty;
    none.hidden = !isEmpty;
    none.textContent = site.word('Nothing is called “{1}” or anything like it.', query);
    input.setAttribute('aria-expanded', String(!isEmpty));
    status.textContent = isEmpty ? none.textContent : site.count(options.length, [site.word('result'), site.word('results')]);
    list.scrollTop = 0;
    choose(isEmpty ? -1 : 0);
  }

  input.addEventListener('focus', load, { once: true });
  input.addEventListener('input', find);
  input.addEventListener('focus', () => { if (input.value.trim()) find(); });
  input.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault();
      return close();
    }
    if (results.hidden || last < 0) return;
    const moves = {
      ArrowDown: current < last ? current + 1 : 0,
      ArrowUp: current > 0 ? current - 1 : last,
    };
    if (event.key in moves) {
      event.preventDefault();
      choose(moves[event.key]);
    } else if (event.key === 'Enter' && options[current]) {
      event.preventDefault();
      options[current].click();
    }
  });
  list.addEventListener('click', () => close());
  search.addEventListener('focusout', (event) => {
    if (!search.contains(event.relatedTarget)) close();
  });
  // Without this a press on a result would first take the focus and the list away.
  results.addEventListener('mousedown', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
