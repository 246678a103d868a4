// What to give somebody who needs certain things: the same search as the program's, in the browser.
site.recommend = (answers, needs) => {
  'use strict';
  const { policy, say, names, permissions, count, cut } = answers;
  const { cards, features, actions } = policy;
  const [mostCombinations, mostSets] = policy.limits;
  const all = cards.map((_, card) => card);
  const union = (a, b) => a.map((mask, feature) => mask | b[feature]);
  const without = (a, b) => a.map((mask, feature) => mask & ~b[feature]);
  const holds = (held, wanted) => wanted.every((mask, feature) => (mask & ~held[feature]) === 0);
  const joined = (numbers, of = policy.held) => numbers.reduce(
    (sum, card) => union(sum, of[card]), features.map(() => 0));
  const isEmpty = (masks) => masks.every((mask) => mask === 0);

  /// The needs, what follows from them, and what they are of no use without.
  function requirement() {
    let required = needs;
    for (;;) {
      const next = required.map((mask, feature) => actions.reduce((sum, _, action) => (
        mask & (1 << action) ? sum | (policy.implied[action] & features[feature][4]) : sum), mask));
      for (const [concerned, feature, action] of policy.prerequisites) {
        if (concerned.some((place) => next[place] !== 0)) next[feature] |= 1 << action;
      }
      if (next.every((mask, feature) => mask === required[feature])) return next;
      required = next;
    }
  }
  const required = requirement();

  function conflicts(held, given) {
    const reached = new Set(given.flatMap((card) => policy.reached[card]));
    return policy.separations.flatMap(([[first, second], places, reason]) => {
      if (places === 0) {
        const isBroken = first !== second && reached.has(first) && reached.has(second);
        return isBroken ? [{ pair: [first, second], places, reason }] : [];
      }
      const both = (1 << first) | (1 << second);
      const broken = places.filter((feature) => (held[feature] & both) === both);
      return broken.length > 0 ? [{ pair: [first, second], places: broken, reason }] : [];
    });
  }
  function conflictSentence({ pair, places, reason }, name) {
    if (places === 0) return site.word('Kept apart: {1}, {2}', names(pair), reason);
    return say(name, {
      actions: answers.list(pair.map((action) => actions[action][1])),
      list: answers.list(places.map((feature) => features[feature][1])), reason,
    });
  }

  /// Every combination of the smallest size, the lightest first: the program's `CoverSearch`, step by
  /// step. Candidates are bits, of which there are never more than a number has.
  function smallest(candidates, base, missing) {
    const holders = missing.flatMap((mask, feature) => answers.actionsIn(mask).map((action) => (
      candidates.reduce((sum, set, place) => (policy.held[set][feature] & (1 << action) ? sum | (1 << place) : sum), 0))));
    if (holders.includes(0)) return [];
    // Whoever covers a permission that few have covers all that everybody of those few has as well.
    const distinct = [...new Set(holders)];
    const lacking = distinct.filter((one) => !distinct.some((other) => other !== one && (other & one) === other));
    let best = [];
    const before = (a, b) => {
      if (a.weight !== b.weight) return a.weight - b.weight;
      const place = a.places.findIndex((set, at) => set !== b.places[at]);
      return place < 0 ? 0 : a.places[place] - b.places[place];
    };
    /// Some permissions that no candidate has two of: each takes a candidate of its own.
    function separate(free) {
      let taken = 0;
      return free.filter((one) => {
        const isSeparate = (one & taken) === 0;
        if (isSeparate) taken |= one;
        return isSeparate;
      }).length;
    }
    /// Somebody has to cover whatever the fewest candidates cover: one of those is in every answer, and
    /// those that were tried before it need not be tried again beside it.
    function search(wanted, refused, chosen, held, left) {
      if (wanted.length === 0) {
        best.push({ weight: count(cut(held)), places: chosen.slice().sort((a, b) => a - b) });
        best.sort(before);
        best = best.slice(0, mostCombinations);
        return;
      }
      const free = wanted.map((one) => one & ~refused);
      if (left === 0 || free.includes(0) || separate(free) > left) return;
      if (best.length === mostCombinations && count(cut(held)) > best[best.length - 1].weight) return;
      const fewest = free.reduce((a, b) => (answers.bits(b) < answers.bits(a) ? b : a));
      let tried = refused;
      candidates.forEach((set, place) => {
        const bit = 1 << place;
        if ((fewest & bit) === 0) return;
        search(wanted.filter((one) => (one & bit) === 0), tried, [...chosen, place],
          union(held, policy.held[set]), left - 1);
        tried |= bit;
      });
    }
    for (let size = 0; size <= candidates.length && best.length === 0; size += 1) {
      search(lacking, 0, [], base, size);
    }
    return best.map(({ places }) => places.map((place) => candidates[place]));
  }

  /// With too many sets to try them all: each time the one that brings most of what lacks.
  function greedy(candidates, base, missing) {
    let lacking = missing;
    let held = base;
    let chosen = [];
    while (!isEmpty(lacking)) {
      const ranked = candidates.map((set) => ({
        set,
        gain: count(lacking.map((mask, feature) => mask & policy.held[set][feature])),
        weight: count(cut(union(held, policy.held[set]))),
      })).sort((a, b) => b.gain - a.gain || a.weight - b.weight || a.set - b.set);
      if (ranked.length === 0 || ranked[0].gain === 0) return [];
      chosen.push(ranked[0].set);
      held = union(held, policy.held[ranked[0].set]);
      lacking = without(lacking, policy.held[ranked[0].set]);
    }
    for (const set of chosen.slice()) {
      const others = chosen.filter((other) => other !== set);
      if (holds(joined(others), missing)) chosen = others;
    }
    return [chosen.sort((a, b) => a - b)];
  }

  const roles = all.filter((card) => cards[card][2] === 'roles');
  const bases = roles.length === 0 ? [null] : roles.filter((role) => cards[role][3] === 1);
  const sets = bases.length === 0 ? [] : all.filter((card) => cards[card][2] === 'sets');
  const start = (base) => (base === null ? joined([]) : policy.held[base]);
  const relevant = sets.filter((set) => required.some((mask, feature) => mask & policy.held[set][feature]));
  let isExact = true;
  let combined = [];
  if (!bases.some((base) => holds(start(base), required))) {
    isExact = relevant.length <= mostSets;
    combined = bases.flatMap((base) => {
      const missing = without(required, start(base));
      const found = (isExact ? smallest : greedy)(relevant, start(base), missing);
      return found.map((chosen) => ({ roles: base === null ? [] : [base], sets: chosen }));
    });
    const fewest = Math.min(...combined.map((choice) => choice.sets.length));
    combined = combined.filter((choice) => choice.sets.length === fewest);
  }

  const alone = roles.filter((role) => holds(answers.effective(role), required))
    .map((role) => ({ roles: [role], sets: [] }));
  const certain = policy.held.map((held, card) => policy.certain[card] || held);
  const order = (a, b) => a.map((card, place) => card - (b[place] ?? -1)).find((more) => more !== 0) || 0;
  const choices = [...alone, ...combined].map((choice) => {
    const given = [...choice.roles, ...choice.sets];
    const held = cut(joined(given));
    const surplus = without(held, required);
    const conditional = without(required, cut(joined(given, certain)));
    const title = choice.sets.length === 0 ? '' : names(choice.sets);
    const says = [
      isEmpty(surplus) ? say('nothingBesides') : say('besides', { count: count(surplus), list: permissions(surplus) }),
      ...(isEmpty(conditional) ? [] : [say('onCondition', { list: permissions(conditional) })]),
      ...conflicts(held, given).map((conflict) => conflictSentence(conflict, 'apart')),
    ];
    return { ...choice, surplus, title, says, weight: count(surplus), key: JSON.stringify([choice.sets, held, says]) };
  }).sort((a, b) => a.weight - b.weight || a.sets.length - b.sets.length || order(a.sets, b.sets) || order(a.roles, b.roles));

  // Roles that come to the same stand together.
  const told = [];
  for (const choice of choices) {
    const twin = told.find((other) => other.key === choice.key);
    if (twin) twin.roles.push(...choice.roles);
    else told.push(choice);
  }
  for (const choice of told) {
    const given = names(choice.roles, 'or');
    if (choice.sets.length === 0) choice.title = given;
    else if (given) choice.title = say('alongside', { roles: given, sets: choice.title });
  }

  const remarks = [];
  const besides = without(required, needs);
  if (!isEmpty(besides)) remarks.push(say('requires', { list: permissions(besides) }));
  remarks.push(...conflicts(required, []).map((conflict) => conflictSentence(conflict, 'alreadyApart')));
  if (!isExact) remarks.push(say('notExhaustive', { count: mostSets }));
  if (told.length === 0) {
    remarks.push(say('noneSuffices'));
    const givable = [...roles, ...sets].map(answers.effective).reduce(union, joined([]));
    const never = without(required, givable);
    if (!isEmpty(never)) remarks.push(say('ungivable', { list: permissions(never) }));
    const lacking = roles.map((role) => ({ role, lacks: without(required, answers.effective(role)) }));
    lacking.sort((a, b) => count(a.lacks) - count(b.lacks) || a.role - b.role);
    remarks.push(...lacking.slice(0, 3).map(({ role, lacks }) => (
      say('lacks', { card: cards[role][1], list: permissions(lacks) }))));
  }
  return { choices: told, remarks };
};
