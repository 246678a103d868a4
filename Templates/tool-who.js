// Who can, and why can’t I: one thing asked of everybody, and everything asked of one.
(() => {
  'use strict';
  const { make } = site;
  const place = (list, id) => list.findIndex((one) => one.id === id);

  const askable = ({ policy }, feature) => (feature < 0 ? [] : policy.features[feature].askable.map((action) => policy.actions[action]));

  /// The actions that a feature offers, as choices; the one chosen before stays chosen.
  function offer(select, answers, feature, option) {
    const before = select.value;
    const options = askable(answers, feature).map(({ id, name }) => option(id, name));
    select.replaceChildren(select.firstChild, ...options);
    select.value = before;
    if (select.selectedIndex < 0) select.value = '';
  }

  site.tools['who-can'] = (answers, query, { field, option, select, features, reason, paragraphs, says, remember }) => {
    const { policy } = answers;
    const feature = features(answers, site.word('Choose what it is about'));
    const action = select(site.word('Choose what is to be done'));
    feature.value = query.get('feature') || '';
    offer(action, answers, place(policy.features, feature.value), option);
    action.value = query.get('action') || '';
    const all = policy.cards.map((_, card) => card);

    const person = (card, asked, thing) => {
      const told = answers.answer(card, asked, thing);
      return make('li', {}, make('strong', {}, reason(answers, card, asked)),
        ...paragraphs(told.why.slice(told.why.length > 1 ? 1 : 0)), ...paragraphs(told.cure.filter((_, at) => at === 0)));
    };
    function show() {
      const asked = place(policy.features, feature.value);
      const thing = place(policy.actions, action.value);
      remember({ feature: feature.value, action: action.value });
      if (asked < 0 || thing < 0) return says('');
      const able = all.filter((card) => answers.can(card, asked, thing));
      const unable = all.filter((card) => !able.includes(card));
      const people = (title, cards) => (cards.length === 0 ? [] : [
        make('h3', {}, title),
        make('ul', { className: 'people' }, ...cards.map((card) => person(card, asked, thing))),
      ]);
      return says(
        `${answers.say('permission', { actions: policy.actions[thing].name, feature: policy.features[asked].name })}: ${answers.say('shareOfCards', { count: able.length, total: all.length })}`,
        ...people(site.word('Can'), able), ...people(site.word('Cannot'), unable));
    }
    feature.addEventListener('change', () => {
      offer(action, answers, place(policy.features, feature.value), option);
      show();
    });
    action.addEventListener('change', show);
    return {
      element: make('div', { className: 'fields' }, field(site.word('About'), feature), field(site.word('To do'), action)), show,
    };
  };

  site.tools['why-not'] = (answers, query, { field, option, select, features, reason, paragraphs, copy, says, remember }) => {
    const { policy } = answers;
    const card = select(site.word('Choose what you have'), ...policy.cards.map(({ id, name }) => option(id, name)));
    const feature = features(answers, site.word('Choose what it is about'));
    const wish = select(site.word('Choose what you miss'));
    const fillWishes = () => {
      const before = wish.value;
      const asked = place(policy.features, feature.value);
      const wishes = askable(answers, asked);
      const group = (label, inside) => (inside.length > 0 ? [make('optgroup', { label }, ...inside)] : []);
      wish.replaceChildren(wish.firstChild,
        ...group(site.word('I want to'), wishes.map(({ id, verb }) => option(id, verb))),
        ...group(site.word('I see'), policy.symptoms.map(({ id, says }) => option(`seen.${id}`, says))));
      wish.value = before;
      if (wish.selectedIndex < 0) wish.value = '';
    };
    card.value = query.get('with') || '';
    feature.value = query.get('feature') || '';
    fillWishes();
    wish.value = query.get('miss') || '';
    const request = make('blockquote', { className: 'request' });

    function show() {
      const who = place(policy.cards, card.value);
      const asked = place(policy.features, feature.value);
      remember({ with: card.value, feature: feature.value, miss: wish.value });
      if (who < 0 || asked < 0 || !wish.value) return says('');
      const symptom = policy.symptoms.findIndex(({ id }) => wish.value === `seen.${id}`);
      const action = symptom < 0 ? place(policy.actions, wish.value)
        : policy.actions.findIndex((_, action) => answers.answer(who, asked, action).symptoms.includes(symptom));
      if (action < 0) {
        return says(answers.say('notSeen', { says: policy.symptoms[symptom].says, card: policy.cards[who].name }),
          make('p', {}, reason(answers, who, asked, `${policy.cards[who].name}: ${policy.features[asked].name}`)));
      }
      const told = answers.answer(who, asked, action);
      request.textContent = told.request;
      const sending = told.request
        ? [make('h3', {}, site.word('What to send them')), request, copy(site.word('Copy the words'), () => request.textContent)] : [];
      return says(told.why[0], ...paragraphs(told.why.slice(1)),
        ...(told.cure.length > 0 ? [make('ul', { className: 'people' }, ...told.cure.map((text) => make('li', {}, text)))] : []),
        ...sending,
        make('p', {}, reason(answers, who, asked, site.word('All about this on its page'))));
    }
    feature.addEventListener('change', () => {
      fillWishes();
      show();
    });
    card.addEventListener('change', show);
    wish.addEventListener('change', show);
    return {
      element: make('div', { className: 'fields' },
        field(site.word('I have'), card), field(site.word('About'), feature), field(site.word('What is missing'), wish)),
      show,
    };
  };
})();
