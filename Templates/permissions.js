// Sets of permissions: 1 or 0 for each action of each feature.
site.permissions = (policy) => {
  'use strict';
  const { actions, features, cards, cells, prerequisites } = policy;
  const width = actions.length;
  const none = () => new Uint8Array(features.length * width);
  const add = (set, feature, action) => { set[feature * width + action] = 1; };
  const has = (set, feature, action) => set[feature * width + action] === 1;
  /// The actions that a set has on a feature.
  const on = (set, feature) => actions.flatMap((_, action) => (has(set, feature, action) ? [action] : []));
  const union = (a, b) => a.map((is, place) => is || b[place]);
  const common = (a, b) => a.map((is, place) => is && b[place]);
  const without = (a, b) => a.map((is, place) => is && !b[place]);
  const count = (set) => set.reduce((sum, is) => sum + is, 0);
  const isEmpty = (set) => !set.includes(1);
  const holds = (held, wanted) => isEmpty(without(wanted, held));

  const read = (list) => cards.map((card) => {
    const set = none();
    card.cells.forEach((cell, feature) => list(cells[cell]).forEach((action) => add(set, feature, action)));
    return set;
  });
  const held = read((cell) => cell.held);
  const certain = read((cell) => cell.certain ?? cell.held);

  /// Takes away what is of no use for want of something else, until nothing more falls.
  function cut(set) {
    const left = set.slice();
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const { features: concerned, neededFeature, neededAction } of prerequisites) {
        if (has(left, neededFeature, neededAction)) continue;
        for (const feature of concerned) {
          if (on(left, feature).length > 0) isDone = false;
          left.fill(0, feature * width, (feature + 1) * width);
        }
      }
    }
    return left;
  }

  return { none, add, has, on, union, common, without, holds, count, isEmpty, held, certain, cut, effective: held.map(cut) };
};
