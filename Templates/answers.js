// What the tools answer from `data.js`, which `tools.schema.json` describes.
site.answers = (policy) => {
  'use strict';
  const { actions, features, cards, cells, sentences, texts } = policy;
  const sets = site.permissions(policy);
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
  const names = (numbers, conjunction) => list(numbers.map((card) => cards[card].name), conjunction);
  const verbs = (numbers) => numbers.map((action) => actions[action].verb).join(', ');

  /// "Jobs (view, edit); Images (delete)": what a person holds.
  const permissions = (set) => features.flatMap(({ name }, feature) => {
    const held = sets.on(set, feature);
    return held.length > 0 ? [say('onFeature', { feature: name, actions: verbs(held) })] : [];
  }).join('; ');

  const found = (card, feature, action) => policy.answers[cells[cards[card].cells[feature]].answers[action]];
  const can = (card, feature, action) => found(card, feature, action).can;
  const reach = sets.effective.map(sets.count);

  /// Why a card can or cannot do something, and what would change it.
  function answer(card, feature, action) {
    const { can: isAble, why, cure, change, symptoms = [] } = found(card, feature, action);
    const { name, kind } = cards[card];
    const values = {
      card: name, feature: features[feature].name, action: actions[action].name, verb: actions[action].verb,
    };
    const told = { isAble, why: why.map((text) => fill(texts[text], values)), cure: [], request: '', symptoms };
    if (isAble) return told;
    if (cure === 'impossible') return { ...told, cure: [say('nothingToGrant')] };
    const wanted = fill(texts[change], values);
    const others = cards.map((_, other) => other).filter((other) => other !== card
      && cards[other].kind === kind && can(other, feature, action));
    others.sort((a, b) => reach[a] - reach[b] || a - b);
    told.cure = [
      ...symptoms.map((symptom) => say('seen', { says: policy.symptoms[symptom].says })),
      say(cure === 'give' ? 'giveAsWell' : 'give', { ...values, list: wanted }),
      say('whoMay', { list: policy.administrators }),
      ...(others.length > 0 ? [say(kind === 'role' ? 'othersInstead' : 'others', { list: names(others) })] : []),
    ];
    told.request = say('request', { ...values, list: wanted, kind: policy.nouns[kind].one });
    return told;
  }

  /// Where a cell is written: "Sources/…:12"; nothing where that is not known.
  function place(card, feature) {
    const line = cards[card].lines[feature];
    return line === 0 ? '' : `${policy.files[cards[card].files[feature]]}:${line}`;
  }

  return { policy, sets, say, list, names, verbs, permissions, answer, can, place };
};
