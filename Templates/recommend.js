// What to give somebody who needs certain things: the same search as the program's, in the browser.
site.recommend = (answers, needs) => {
  'use strict';
  const { policy, sets, say, names, permissions } = answers;
  const { cards, features, actions, limits } = policy;
  const { union, common, without, holds, count, isEmpty, held: heldBy, cut } = sets;
  const all = cards.map((_, card) => card);
  const joined = (numbers, of = heldBy) => numbers.reduce((sum, card) => union(sum, of[card]), sets.none());

  /// The needs, what follows from them, and what they are of no use without.
  function requirement() {
    const required = needs.slice();
    for (let before = -1; before !== count(required);) {
      before = count(required);
      features.forEach(({ offered }, feature) => {
        const implied = sets.on(required, feature).flatMap((action) => actions[action].implies);
        for (const action of implied) if (offered.includes(action)) sets.add(required, feature, action);
      });
      for (const { features: concerned, neededFeature, neededAction } of policy.prerequisites) {
        if (concerned.some((feature) => sets.on(required, feature).length > 0)) sets.add(required, neededFeature, neededAction);
      }
    }
    return required;
  }
  const required = requirement();

  function conflicts(held, given) {
    const reached = new Set(given.flatMap((card) => cards[card].reaches));
    return policy.separations.flatMap((separation) => {
      if (separation.cards) {
        const [first, second] = separation.cards;
        return first !== second && reached.has(first) && reached.has(second) ? [separation] : [];
      }
      const broken = separation.features.filter(
        (feature) => separation.actions.every((action) => sets.has(held, feature, action)));
      return broken.length > 0 ? [{ ...separation, features: broken }] : [];
    });
  }
  function conflictSentence({ cards: apart, actions: duties, features: broken, reason }, name) {
    if (apart) return site.word('Kept apart: {1}, {2}', names(apart), reason);
    return say(name, {
      actions: answers.list(duties.map((action) => actions[action].name)),
      list: answers.list(broken.map((feature) => features[feature].name)), reason,
    });
  }

  /// Every combination of the smallest size, the lightest first: the program's `CoverSearch`, step by
  /// step. Candidates are bits.
  function smallest(candidates, base, missing) {
    const bits = candidates.map((_, place) => 1n << BigInt(place));
    const size = (ones) => bits.filter((bit) => ones & bit).length;
    const holders = [...missing.keys()].filter((at) => missing[at]).map((at) => candidates.reduce(
      (sum, set, place) => (heldBy[set][at] ? sum | bits[place] : sum), 0n));
    if (holders.includes(0n)) return [];
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
      let taken = 0n;
      return free.filter((one) => {
        const isSeparate = (one & taken) === 0n;
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
        best = best.slice(0, limits.combinations);
        return;
      }
      const free = wanted.map((one) => one & ~refused);
      if (left === 0 || free.includes(0n) || separate(free) > left) return;
      if (best.length === limits.combinations && count(cut(held)) > best[best.length - 1].weight) return;
      const fewest = free.reduce((a, b) => (size(b) < size(a) ? b : a));
      let tried = refused;
      candidates.forEach((set, place) => {
        const bit = bits[place];
        if ((fewest & bit) === 0n) return;
        search(wanted.filter((one) => (one & bit) === 0n), tried, [...chosen, place],
          union(held, heldBy[set]), left - 1);
        tried |= bit;
      });
    }
    for (let most = 0; most <= candidates.length && best.length === 0; most += 1) {
      search(lacking, 0n, [], base, most);
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
        gain: count(common(lacking, heldBy[set])),
        weight: count(cut(union(held, heldBy[set]))),
      })).sort((a, b) => b.gain - a.gain || a.weight - b.weight || a.set - b.set);
      if (ranked.length === 0 || ranked[0].gain === 0) return [];
      chosen.push(ranked[0].set);
      held = union(held, heldBy[ranked[0].set]);
      lacking = without(lacking, heldBy[ranked[0].set]);
    }
    for (const set of chosen.slice()) {
      const others = chosen.filter((other) => other !== set);
      if (holds(joined(others), missing)) chosen = others;
    }
    return [chosen.sort((a, b) => a - b)];
  }

  const roles = all.filter((card) => cards[card].kind === 'role');
  const bases = roles.length === 0 ? [null] : roles.filter((role) => cards[role].mayBeGivenSets);
  const givable = bases.length === 0 ? [] : all.filter((card) => cards[card].kind === 'set');
  const start = (base) => (base === null ? sets.none() : heldBy[base]);
  const relevant = givable.filter((set) => !isEmpty(common(required, heldBy[set])));
  let isExact = true;
  let combined = [];
  if (!bases.some((base) => holds(start(base), required))) {
    isExact = relevant.length <= limits.sets;
    combined = bases.flatMap((base) => {
      const missing = without(required, start(base));
      const found = (isExact ? smallest : greedy)(relevant, start(base), missing);
      return found.map((chosen) => ({ roles: base === null ? [] : [base], sets: chosen }));
    });
    const fewest = Math.min(...combined.map((choice) => choice.sets.length));
    combined = combined.filter((choice) => choice.sets.length === fewest);
  }

  const alone = roles.filter((role) => holds(sets.effective[role], required))
    .map((role) => ({ roles: [role], sets: [] }));
  const order = (a, b) => a.map((card, place) => card - (b[place] ?? -1)).find((more) => more !== 0) || 0;
  const choices = [...alone, ...combined].map((choice) => {
    const given = [...choice.roles, ...choice.sets];
    const held = cut(joined(given));
    const surplus = without(held, required);
    const conditional = without(required, cut(joined(given, sets.certain)));
    const title = choice.sets.length === 0 ? '' : names(choice.sets);
    const says = [
      isEmpty(surplus) ? say('nothingBesides') : say('besides', { count: count(surplus), list: permissions(surplus) }),
      ...(isEmpty(conditional) ? [] : [say('onCondition', { list: permissions(conditional) })]),
      ...conflicts(held, given).map((conflict) => conflictSentence(conflict, 'apart')),
    ];
    return { ...choice, title, says, weight: count(surplus), key: [choice.sets, held, says].join('|') };
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
  if (!isExact) remarks.push(say('notExhaustive', { count: limits.sets }));
  if (told.length === 0) {
    remarks.push(say('noneSuffices'));
    const never = without(required, joined([...roles, ...givable], sets.effective));
    if (!isEmpty(never)) remarks.push(say('ungivable', { list: permissions(never) }));
    const lacking = roles.map((role) => ({ role, lacks: without(required, sets.effective[role]) }));
    lacking.sort((a, b) => count(a.lacks) - count(b.lacks) || a.role - b.role);
    remarks.push(...lacking.slice(0, 3).map(({ role, lacks }) => (
      say('lacks', { card: cards[role].name, list: permissions(lacks) }))));
  }
  return { choices: told, remarks };
};
