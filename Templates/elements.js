// What the other scripts of the site share: making elements, and comparing words as people type them.
const site = {
  /// What is said for the scripts' own words on pages of another language, by the English ones.
  words: {},
  /// What had no words in the language of the page.
  english: new Set(),

  /// Words of ours in the language of the page; {1}, {2} are filled with the values.
  word(key, ...values) {
    const isEnglish = !(key in site.words) && document.documentElement.lang !== 'en';
    const said = (site.words[key] ?? key).replace(/\\(.)|\{(\d+)\}/g, (gap, itself, number) => itself ?? values[number - 1]);
    if (isEnglish) site.english.add(said);
    return said;
  },

  /// An element with properties and what is in it: strings and elements.
  make(name, properties = {}, ...inside) {
    const element = document.createElement(name);
    if (inside.length === 1 && site.english.has(inside[0])) Object.assign(element, { lang: 'en', dir: 'ltr' });
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...inside);
    return element;
  },

  /// Words without capitals and accents.
  fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  },

  /// "1 role", "2 roles"; with a total "2 of 9 roles".
  count(number, [one, many], total) {
    if (total === undefined) return `${number} ${number === 1 ? one : many}`;
    return site.word('{1} of {2} {3}', number, total, total === 1 ? one : many);
  },

  /// Puts a text on the clipboard; pages opened over plain http have only the old way.
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = site.make('textarea', { value: text, className: 'unseen' });
      const focused = document.activeElement;
      document.body.append(field);
      field.select();
      const isCopied = document.execCommand('copy');
      field.remove();
      if (focused) focused.focus();
      return isCopied;
    }
  },
};
