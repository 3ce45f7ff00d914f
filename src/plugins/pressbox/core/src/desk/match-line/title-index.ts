/** Teams or competitions by their names in any language, and by the beginning of one. */
import { LOCAL_NAME_FIELDS, foldName, type Named } from '../../names';
import { editDistance } from '../distance';

export interface TitleHit<T> {
  item: T;
  score: number;
}

export interface TitleIndex<T> {
  search(text: string): readonly TitleHit<T>[];
  /** Whether two words stand side by side in a name: "Sheffield Wednesday" is no day. */
  together(one: string, other: string): boolean;
}

interface Form {
  at: number;
  words: readonly string[];
  /** Without what every club is called. */
  core: readonly string[];
  whole: string;
  coreWhole: string;
  initials: string;
}

/** What clubs are called besides: "AC Milan" and "Milan" are one. */
const AFFIXES = new Set('ac acf afc as asd bc ca cd cf cfc club fc fk if k kv rc rcd sc sd ss ssc sv tsg tsv ud us usd vfb vfl calcio football the'.split(' ')); // prettier-ignore

const WHOLE = 1;
const CORE = 0.97;
const INITIALS = 0.8;
const PART = 0.55;
const COVERED = 0.3;
const EXACT = 0.05;
const SLIP = 0.62;
const SHOWN = 0.5;
const MOST = 2_000;

const coreOf = (words: readonly string[]): readonly string[] => {
  const core = words.filter((word) => !AFFIXES.has(word));
  return core.length > 0 ? core : words;
};

const formOf = (text: string, at: number): Form => {
  const words = foldName(text).split(' ').filter(Boolean);
  const core = coreOf(words);
  return {
    at,
    words,
    core,
    coreWhole: core.join(' '),
    whole: words.join(' '),
    initials: words.map((word) => word.charAt(0)).join(''),
  };
};

const titlesOf = ({ name, shortName, names }: Named): string[] =>
  [
    name,
    shortName,
    ...Object.values(names ?? {}).flatMap((local) => LOCAL_NAME_FIELDS.map((field) => local[field])),
  ].filter((title): title is string => Boolean(title));

/** How well what is typed fits a form: whole, but for an affix, or the beginning of some of its words. */
const fitOf = (typed: Form, form: Form): number => {
  if (typed.whole === form.whole) return WHOLE;
  if (typed.coreWhole === form.coreWhole) return CORE;
  const left = [...form.words];
  let [letters, exact] = [0, true];
  for (const word of typed.words) {
    const same = left.indexOf(word);
    const place = same !== -1 ? same : left.findIndex((other) => other.startsWith(word));
    // "Paris SG": letters for the words that are left.
    const rest = left.map((other) => other.charAt(0)).join('');
    const short = place === -1 && word.length > 1 && rest === word;
    if (place === -1 && !short) {
      if (AFFIXES.has(word)) continue;
      return typed.whole.length > 1 && typed.words.length === 1 && typed.whole === form.initials ? INITIALS : 0;
    }
    if (same === -1) exact = false;
    letters += short ? left.join('').length : word.length;
    left.splice(short ? 0 : place, short ? left.length : 1);
  }
  const all = form.core.join('').length;
  return letters === 0 ? 0 : PART + COVERED * Math.min(1, letters / all) + (exact ? EXACT : 0);
};

const build = <T>(items: readonly T[], named: (item: T) => Named): TitleIndex<T> => {
  const forms = items.flatMap((item, at) => titlesOf(named(item)).map((title) => formOf(title, at)));
  const byWord = new Map<string, Form[]>();
  const byInitials = new Map<string, Form[]>();
  const put = (map: Map<string, Form[]>, key: string, form: Form): void => {
    const known = map.get(key);
    if (known) known.push(form);
    else map.set(key, [form]);
  };
  for (const form of forms) {
    for (const word of new Set(form.words)) put(byWord, word, form);
    if (form.words.length > 1) put(byInitials, form.initials, form);
  }
  const sorted = [...byWord.keys()].sort();

  /** The place of the first word that is not before this one. */
  const placeOf = (word: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const begunBy = (word: string): Form[] => {
    const found: Form[] = [];
    for (let at = placeOf(word); sorted[at]?.startsWith(word) && found.length < MOST; at += 1)
      found.push(...(byWord.get(sorted[at] ?? '') ?? []));
    return found;
  };
  const like = (word: string): Form[] => {
    if (word.length < 5) return [];
    const start = word.slice(0, 2);
    const found: Form[] = [];
    for (let at = placeOf(start); sorted[at]?.startsWith(start); at += 1) {
      const other = sorted[at] ?? '';
      if (Math.abs(other.length - word.length) < 2 && editDistance(other, word) <= (word.length < 9 ? 1 : 2))
        found.push(...(byWord.get(other) ?? []));
    }
    return found;
  };
  const ranked = (scored: readonly (readonly [Form, number])[]): TitleHit<T>[] => {
    const best = new Map<number, number>();
    for (const [{ at }, score] of scored) if (score >= SHOWN) best.set(at, Math.max(best.get(at) ?? 0, score));
    return [...best]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .flatMap(([at, score]) => {
        const item = items[at];
        return item === undefined ? [] : [{ item, score: Math.round(score * 1000) / 1000 }];
      });
  };

  return {
    search(text) {
      const typed = formOf(text, -1);
      if (typed.whole.length < 2) return [];
      // The word that the fewest have tells most.
      const begun = typed.core.map(begunBy).filter((found) => found.length > 0);
      const [telling = []] = begun.sort((a, b) => a.length - b.length);
      const candidates = [...telling, ...(byInitials.get(typed.whole) ?? [])];
      const hits = ranked(candidates.map((form) => [form, fitOf(typed, form)] as const));
      if (hits.length > 0) return hits;
      const [word = '', another] = typed.core;
      return another === undefined ? ranked(like(word).map((form) => [form, SLIP] as const)) : [];
    },
    together: (one, other) =>
      (byWord.get(one) ?? []).some(({ words }) => words.some((word, at) => word === one && words[at + 1] === other)),
  };
};

const kept = new WeakMap<object, unknown>();

/** The index of a list; made once for a list that stays the same. */
export const titleIndexOf = <T>(items: readonly T[], named: (item: T) => Named): TitleIndex<T> => {
  const known = kept.get(items) as TitleIndex<T> | undefined;
  const index = known ?? build(items, named);
  kept.set(items, index);
  return index;
};

/** From here on a name is taken for the best, if no other comes near; and for the only one. */
const SURE = 0.63;
const ONLY = 0.57;

/** The one that is meant, or null; a whole name leaves those behind that have more words. */
export const sureOf = <T>([best, next]: readonly TitleHit<T>[]): TitleHit<T> | null => {
  if (!best || best.score < (next || best.score === SLIP ? SURE : ONLY)) return null;
  const margin = best.score >= CORE ? 0.02 : 0.08;
  return !next || best.score - next.score >= margin ? best : null;
};
