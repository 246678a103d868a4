// Finds entries of the index for what somebody typed, best first.
//
// Each word typed is compared with every word of the index once: the same, its beginning, or either with
// one letter wrong. An entry is as good as the words it matches, most of all in its title.
site.search = (() => {
  'use strict';
  const SAME = 10, PLURAL = 9, BEGINNING = 6, NEARLY = 4, NEARLY_BEGINNING = 2.5;
  const TITLE = 4, WORDS = 2, ABOUT = 1.2, PLACE = 1;
  // Words that say nothing about what is looked for, unless nothing else was typed.
  const idle = new Set(site.word('a an and are as at be by can do does for from how i if in is it my of on or our the this to what when where which who why with you').split(' '));
  let words;
  let entries;

  const split = (text) => site.fold(text)
    .replace(/\bcan(?:['’]?t| not)\b/g, 'cannot')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // "Lab Tech" is found as "labtech" too.
  const joined = (parts) => parts.slice(1).map((part, place) => parts[place] + part).join(' ');

  function read({ kinds, places, entries: rows }) {
    words = new Map();
    entries = rows.map(([kind, place, [title, address, about, other], isEnglish], number) => {
      const titleWords = split(title);
      const fields = [[title, TITLE], [joined(titleWords), TITLE], [other, WORDS], [about, ABOUT], [places[place], PLACE]];
      for (const [text, weight] of fields) {
        for (const word of new Set(split(text))) {
          const seen = words.get(word) || words.set(word, new Map()).get(word);
          seen.set(number, Math.max(weight, seen.get(number) || 0));
        }
      }
      return { kind: kinds[kind], place: places[place], title, address, about, titleWords, isEnglish };
    });
  }

  /// Whether two words differ by one letter more, less or other, or by two that changed places.
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    const rest = (text, from) => text.slice(start + from);
    return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
      || (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2));
  }

  function likeness(typed, word) {
    if (word === typed) return SAME;
    if (word === `${typed}s` || typed === `${word}s`) return PLURAL;
    if (word.startsWith(typed)) return BEGINNING + 2 * typed.length / word.length;
    if (typed.length < 4) return 0;
    // Where one letter is wrong, the first two of each still meet somewhere: most words end here.
    if (typed[0] !== word[0] && typed[0] !== word[1] && typed[1] !== word[0] && typed[1] !== word[1]) {
      return 0;
    }
    if (isNear(typed, word)) return NEARLY;
    const isNearlyBeginning = [-1, 0, 1].some((more) => {
      const length = typed.length + more;
      return length < word.length && isNear(typed, word.slice(0, length));
    });
    return isNearlyBeginning ? NEARLY_BEGINNING : 0;
  }

  return (query) => {
    if (!words) read(site.index);
    let typed = split(query);
    const telling = typed.filter((word) => !idle.has(word));
    if (telling.length > 0) typed = telling;
    if (typed.length === 0) return [];

    const scores = typed.map(() => new Float32Array(entries.length));
    const matched = new Set();
    typed.forEach((part, place) => {
      const best = scores[place];
      for (const [word, numbers] of words) {
        const like = likeness(part, word);
        if (like === 0) continue;
        matched.add(word);
        for (const [number, weight] of numbers) {
          if (best[number] < like * weight) best[number] = like * weight;
        }
      }
    });

    const ranked = [];
    entries.forEach((entry, number) => {
      let sum = 0;
      let count = 0;
      for (const best of scores) {
        sum += best[number] / typed.length;
        if (best[number] > 0) count += 1;
      }
      if (count === 0) return;
      let surplus = 0;
      for (const word of entry.titleWords) if (!matched.has(word)) surplus += 1;
      // A whole name among others is meant, even where the others are not found with it.
      const share = surplus === 0 ? 1 : count / typed.length;
      // Of two titles that hold what was typed the shorter is nearer to it.
      ranked.push({ entry, number, score: sum * share * share * 8 / (8 + surplus) });
    });
    // What matches next to nothing is no help beside what matches well.
    const least = ranked.reduce((most, { score }) => Math.max(most, score), 0) / 5;
    return ranked.filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ entry }) => entry);
  };
})();
