// The four tools: a form over the tables that the page has anyway. What was asked is in the address, so
// that an answer can be sent; what is answered comes from `data.js` beside the page.
site.tools = {};
(() => {
  'use strict';
  const { make } = site;
  const table = document.querySelector('table[data-tool]:not([data-tool=find-cell])');
  if (!table) return;

  /// Choices under the names of their areas.
  const grouped = (areas, things, option) => areas.flatMap((name, area) => {
    const inside = things.filter((thing) => thing.area === area);
    return inside.length > 0 ? [make('optgroup', { label: name }, ...inside.map(option))] : [];
  });

  /// What the tools make their forms and answers of.
  const parts = {
    field: (words, control) => make('label', { className: 'field' }, make('span', {}, words), control),
    option: (value, words) => make('option', { value }, words),
    select: (first, ...options) => make('select', {}, make('option', { value: '' }, first), ...options),
    features: (answers, first) => {
      const { areas, features } = answers.policy;
      return parts.select(first, ...grouped(areas, features, ({ id, name }) => parts.option(id, name)));
    },
    paragraphs: (texts) => texts.map((text) => make('p', {}, text)),
    card: (answers, card) => {
      const { id, name, kind } = answers.policy.cards[card];
      return make('a', { href: `../${kind}s/${id}.html` }, name);
    },
    reason: (answers, card, feature, words) => {
      const { id, name } = answers.policy.cards[card];
      return make('a', { href: `../features/${answers.policy.features[feature].id}.html#card.${id}` }, words || name);
    },
    copy: (words, text) => {
      const button = make('button', { type: 'button' }, words);
      button.addEventListener('click', async () => {
        const isCopied = await site.copy(text());
        verdict.textContent = isCopied ? site.word('Copied.') : site.word('It could not be copied; select it instead.');
      });
      return button;
    },
  };

  const verdict = make('p', { role: 'status', className: 'verdict' });
  const body = make('div', { className: 'told' });
  const link = parts.copy(site.word('Copy link to this answer'), () => location.href);
  const answer = make('section', { className: 'answer', 'aria-label': site.word('Answer'), hidden: true },
    make('div', { className: 'row' }, verdict, link), body);
  const says = (words, ...inside) => {
    answer.hidden = !words;
    if (verdict.textContent !== words) verdict.textContent = words;
    body.replaceChildren(...inside);
  };
  const remember = (values) => {
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    const text = query.toString();
    history.replaceState(null, '', location.href.replace(/[?#].*$/, '') + (text ? `?${text}` : ''));
  };

  const script = make('script', { src: 'data.js' });
  script.onload = () => {
    const answers = site.answers(site.policy);
    const query = new URLSearchParams(location.search);
    const { element, show } = site.tools[table.dataset.tool](answers, query, { ...parts, says, remember });
    const form = make('form', { className: 'filter ask', 'aria-label': document.title }, element);
    form.addEventListener('submit', (event) => event.preventDefault());
    document.querySelector('main h2').before(form, answer);
    show();
  };
  document.head.append(script);
})();
