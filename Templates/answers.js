// What the tools answer from `data.js`: who can, why not, what several can do. Sets of actions are bits.
site.answers = (policy) => {
  'use strict';
  const { actions, features, cards, sentences, texts } = policy;
  for (const text of policy.english ?? []) site.english.add(text);

  /// A sentence with its gaps filled, in one go: what is put in is never taken for a gap.
  const fill = (text, values) => {
    const told = text.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? values[name] : gap));
    // A sentence that stayed English is English with its gaps filled, too.
    if (site.english.has(text)) site.english.add(told);
    return told;
  };
  const say = (name, values = {}) => fill(sentences[name], values);

  /// "a", "a and b", "a, b and c".
  const list = (words, conjunction = 'and') => words.slice(1).reduce((told, next, place) => {
    if (place < words.length - 2) return site.word('{1}, {2}', told, next);
    return conjunction === 'or' ? site.word('{1} or {2}', told, next) : site.word('{1} and {2}', told, next);
  }, words[0] ?? '');
  const names = (numbers, conjunction) => list(numbers.map((card) => cards[card][1]), conjunction);

  /// Numbers of the actions in a set.
  const actionsIn = (mask) => actions.map((_, action) => action).filter((action) => mask & (1 << action));

  /// "Jobs (view, edit); Images (delete)": what a person holds, a set of actions for each feature.
  const permissions = (masks) => masks.flatMap((mask, feature) => (mask === 0 ? [] : [say('onFeature', {
    feature: features[feature][1], actions: actionsIn(mask).map((action) => actions[action][2]).join(', '),
  })])).join('; ');
  const bits = (mask) => {
    let number = 0;
    for (let left = mask; left !== 0; left &= left - 1) number += 1;
    return number;
  };
  const count = (masks) => masks.reduce((sum, mask) => sum + bits(mask), 0);

  /// Why a card can or cannot do something, and what would change it.
  function answer(card, feature, action) {
    const [isAble, why, kind, cure, symptoms] = policy.rows[policy.cells[card][feature]][action];
    const values = {
      card: cards[card][1], feature: features[feature][1], action: actions[action][1], verb: actions[action][2],
    };
    const told = { isAble: isAble === 1, why: why.map((text) => fill(texts[text], values)), cure: [], request: '', symptoms };
    if (told.isAble) return told;
    if (kind === 1) return { ...told, cure: [say('nothingToGrant')] };
    const wanted = fill(texts[cure], values);
    const others = cards.map((_, other) => other).filter((other) => other !== card
      && cards[other][2] === cards[card][2] && can(other, feature, action));
    others.sort((a, b) => reach(a) - reach(b) || a - b);
    const isRole = cards[card][2] === 'roles';
    told.cure = [
      ...symptoms.map((symptom) => say('seen', { says: policy.symptoms[symptom] })),
      say(kind === 3 ? 'giveAsWell' : 'give', { ...values, list: wanted }),
      say('whoMay', { list: policy.administrators }),
      ...(others.length > 0 ? [say(isRole ? 'othersInstead' : 'others', { list: names(others, 'and') })] : []),
    ];
    told.request = say('request', { ...values, list: wanted, kind: policy.nouns[isRole ? 0 : 1][0] });
    return told;
  }

  const can = (card, feature, action) => policy.rows[policy.cells[card][feature]][action][0] === 1;
  const reaches = new Map();
  function reach(card) {
    if (!reaches.has(card)) reaches.set(card, count(effective(card)));
    return reaches.get(card);
  }
  /// What a card lets people do, a set of actions for each feature.
  const effective = (card) => cut(policy.held[card]);

  /// Takes away what is of no use for want of something else, until nothing more falls.
  function cut(held) {
    const left = held.slice();
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const [concerned, feature, action] of policy.prerequisites) {
        if (left[feature] & (1 << action)) continue;
        for (const place of concerned) {
          if (left[place] !== 0) isDone = false;
          left[place] = 0;
        }
      }
    }
    return left;
  }

  /// Where a cell is written: "Sources/…:12"; nothing where that is not known.
  function place(card, feature) {
    const [file, line] = policy.places[card].slice(2 * feature, 2 * feature + 2);
    return file === 0 ? '' : `${policy.files[file - 1]}:${line}`;
  }

  return { policy, fill, say, list, names, actionsIn, permissions, bits, count, answer, can, effective, cut, place };
};
