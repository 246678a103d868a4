// Which role: what somebody needs to do, ticked; and compare: several cards side by side.
(() => {
  'use strict';
  const { make } = site;

  site.tools['which-role'] = (answers, query, { card, says, remember, field }) => {
    const { policy } = answers;
    const asked = new Set((query.get('needs') || '').split(',').filter(Boolean));
    const boxes = [];
    const find = make('input', { type: 'search', autocomplete: 'off', spellcheck: false });

    const tasks = policy.features.map(({ id, name, area, askable }, feature) => {
      if (askable.length === 0) return null;
      const ticks = askable.map((action) => {
        const value = `${id}:${policy.actions[action].id}`;
        const box = make('input', { type: 'checkbox', value });
        box.checked = asked.has(value);
        box.addEventListener('change', show);
        boxes.push({ box, feature, action });
        return make('label', { className: 'tick' }, box, make('span', {}, policy.actions[action].name));
      });
      return { area, text: site.fold(name), isTicked: ticks.some((tick) => tick.firstChild.checked), element: make('fieldset', { className: 'task' },
        make('legend', {}, name), make('div', { className: 'row' }, ...ticks)) };
    });
    const areas = policy.areas.flatMap((name, area) => {
      const inside = tasks.filter((task) => task && task.area === area);
      if (inside.length === 0) return [];
      const summary = make('summary');
      const element = make('details', { className: 'ticks' }, summary, make('div', { className: 'tasks' }, ...inside.map((task) => task.element)));
      element.open = inside.some((task) => task.isTicked);
      return [{ name, area, inside, summary, element }];
    });
    if (asked.size === 0 && areas.length > 0) areas[0].element.open = true;

    find.addEventListener('input', () => {
      const words = site.fold(find.value.trim()).split(/\s+/).filter(Boolean);
      for (const area of areas) {
        let count = 0;
        for (const task of area.inside) {
          const isShown = words.every((word) => task.text.includes(word) || site.fold(area.name).includes(word));
          task.element.hidden = !isShown;
          if (isShown) count += 1;
        }
        area.element.hidden = count === 0;
        if (words.length > 0) area.element.open = true;
      }
    });
    const clear = make('button', { type: 'button' }, site.word('Tick nothing'));
    clear.addEventListener('click', () => {
      for (const { box } of boxes) box.checked = false;
      show();
      find.focus();
    });

    function show() {
      const ticked = boxes.filter(({ box }) => box.checked);
      for (const { name, area, summary } of areas) {
        const count = ticked.filter(({ feature }) => policy.features[feature].area === area).length;
        summary.textContent = count > 0 ? site.word('{1}: {2} ticked', name, count) : name;
      }
      clear.hidden = ticked.length === 0;
      remember({ needs: ticked.map(({ box }) => box.value).join(',') });
      if (ticked.length === 0) return says('');
      const needs = answers.sets.none();
      for (const { feature, action } of ticked) answers.sets.add(needs, feature, action);
      const { choices, remarks } = site.recommend(answers, needs);
      const items = choices.map((choice) => make('li', {},
        make('strong', { className: 'choice' }, choice.title),
        ...choice.says.map((text) => make('p', {}, text)),
        make('p', { className: 'quiet' }, ...[...choice.roles, ...choice.sets].flatMap((number, place) => [place > 0 ? ' · ' : '', card(answers, number)]))));
      return says(
        choices.length > 0 ? site.word('Best: {1}', choices[0].title) : answers.say('noneSuffices'),
        ...remarks.map((text) => make('p', { className: 'remark' }, text)),
        ...(items.length > 0 ? [make('ol', { className: 'people choices' }, ...items)] : []));
    }
    return {
      element: make('div', {}, make('div', { className: 'fields' }, field(site.word('Find'), find)),
        make('div', { className: 'scroll' }, ...areas.map(({ element }) => element)), make('div', { className: 'row' }, clear)),
      show,
    };
  };

  site.tools.compare = (answers, query, { card, reason, says, remember }) => {
    const { policy, sets } = answers;
    const asked = new Set((query.get('cards') || '').split(' '));
    const groups = ['role', 'set'].flatMap((kind) => {
      const inside = policy.cards.flatMap(({ id, name, kind: own }, number) => {
        if (own !== kind) return [];
        const box = make('input', { type: 'checkbox', value: id });
        box.checked = asked.has(id);
        box.addEventListener('change', show);
        return [{ box, number, label: make('label', { className: 'tick' }, box, make('span', {}, name)) }];
      });
      return inside.length > 0 ? [{ inside, noun: policy.nouns[kind].many }] : [];
    });

    function show() {
      const chosen = groups.flatMap(({ inside }) => inside).filter(({ box }) => box.checked).map(({ number }) => number);
      remember({ cards: chosen.map((number) => policy.cards[number].id).join(' ') });
      if (chosen.length < 2) return says(chosen.length === 1 ? site.word('Tick one more.') : '');
      const held = chosen.map((number) => sets.effective[number]);
      const differing = policy.features.map((_, feature) => feature)
        .filter((feature) => new Set(held.map((set) => sets.on(set, feature).join())).size > 1);
      const words = (set, feature) => answers.verbs(sets.on(set, feature)) || answers.say('nothing');
      const rows = differing.map((feature) => make('tr', {},
        make('th', { scope: 'row' }, policy.features[feature].name),
        ...chosen.map((number, place) => make('td', {}, reason(answers, number, feature, words(held[place], feature))))));
      const same = sets.count(held.reduce(sets.common));
      const table = make('table', {},
        make('caption', { id: 'differences' }, make('span', {}, site.word('Where they differ'))),
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, site.word('About')),
          ...chosen.map((number) => make('th', { scope: 'col' }, card(answers, number))))),
        make('tbody', {}, ...rows));
      const region = make('div', { className: 'table', role: 'region', tabIndex: 0, 'aria-labelledby': 'differences' }, table);
      return says(
        differing.length === 0 ? site.word('They let people do the same.') : (same === 1
          ? site.word('They differ on {1} of {2}; {3} permission is common to all.', differing.length, policy.features.length, same)
          : site.word('They differ on {1} of {2}; {3} permissions are common to all.', differing.length, policy.features.length, same)),
        ...(differing.length > 0 ? [region] : []));
    }
    return {
      element: make('div', {}, ...groups.map(({ inside, noun }) => make('fieldset', { className: 'field' },
        make('legend', {}, noun[0].toUpperCase() + noun.slice(1)), make('div', { className: 'boxes' }, ...inside.map(({ label }) => label))))),
      show,
    };
  };
})();
