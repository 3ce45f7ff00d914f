/**
 * Which side a name of a team means: the club in full, its short name, its initials, the start of its name, or what
 * its people are called (docs/agate.md §5: "(M)", "(Mo)", "(GDF)", "à PFC", "pour les Milanais").
 */
import { foldName } from '../../../names';
import type { TeamIndex } from '../result/types';

const ARTICLES = /^(le|la|les|l|d|il|lo|i|gli|el|los|las|o|os|as|der|die|das|den|dem|the|de|du|des|del|al|het)$/;
/** Words that many clubs carry, and that therefore tell nothing. */
const COMMON = /^(fc|ac|as|sc|afc|cf|sv|us|ss|ssc|rc|club|calcio|real|atletico|city|united|stade|olympique|sporting)$/;

/** Names are compared again and again; so many are remembered. */
const MOST_KNOWN = 400;
const known = new Map<string, readonly string[]>();

const wordsOf = (name: string): readonly string[] => {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = splitWords(name);
  known.set(name, words);
  return words;
};

const splitWords = (name: string): string[] => {
  const words = foldName(name).split(' ').filter(Boolean);
  const plain = words.filter((word) => !ARTICLES.test(word));
  return plain.length > 0 ? plain : words;
};

/** How many letters two words share from their start. */
const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
};

/** Initials as a table of results prints them: GDF, AT, RC. All words, or only those that are not articles. */
const initialsOf = (name: string): string[] => {
  const all = foldName(name).split(' ').filter(Boolean);
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  return [initials(all), initials(wordsOf(name))];
};

/** The letters in order inside the name, from its first letter on: "PFC" in Paris Football Club, "MU". */
const fitsLoosely = (short: string, name: string): boolean => {
  const text = foldName(name).replace(/ /g, '');
  if (short[0] !== text[0]) return false;
  let at = 0;
  for (const char of text) if (char === short[at]) at += 1;
  return at === short.length;
};

const likeness = (reference: string, alias: string): number => {
  const wanted = wordsOf(reference);
  const words = wordsOf(alias);
  const key = wanted.join(' ');
  const [only] = wanted;
  if (key === '' || words.length === 0 || only === undefined) return 0;
  if (key === words.join(' ')) return 100;
  if (wanted.every((word) => words.includes(word))) return 80;
  const telling = words.filter((word) => !COMMON.test(word));
  if (telling.length > 0 && telling.every((word) => wanted.includes(word))) return 70;
  if (wanted.length === 1) {
    if (only.length > 1 && only.length <= 5 && initialsOf(alias).includes(only)) return 65;
    // "CB" in Alfa Cora Bravo.
    if (only.length > 1 && only.length <= 4 && initialsOf(alias).some((letters) => letters.includes(only))) return 35;
    // "M" or "Spa": the start of a word, the first one best.
    if (words[0]?.startsWith(only)) return 55;
    if (words.some((word) => word.startsWith(only))) return 50;
    // Gladbach
    if (only.length >= 5 && words.some((word) => word.endsWith(only))) return 45;
  }
  const shared = Math.max(...wanted.flatMap((a) => words.map((b) => (COMMON.test(b) ? 0 : sharedStart(a, b)))));
  // "Milanais" and Milan, "Rennais" and Rennes.
  if (shared >= 4) return 20 + Math.min(shared, 20);
  return wanted.length === 1 && only.length >= 2 && only.length <= 4 && fitsLoosely(only, alias) ? 10 : 0;
};

/** How like a side's name a text is that means it surely, or is its whole name. */
const SURE = 70;
const WHOLE = 100;

/** The names by which each side goes in this text. */
export class Teams {
  private readonly aliases: [Set<string>, Set<string>] = [new Set(), new Set()];
  private readonly memo = new Map<string, TeamIndex | null>();

  add(side: TeamIndex, name: string | null): void {
    if (!name || this.aliases[side].has(name)) return;
    this.aliases[side].add(name);
    this.memo.clear();
  }

  isKnown(side: TeamIndex): boolean {
    return this.aliases[side].size > 0;
  }

  /** The side that a name means; null where it means neither, or both alike. */
  find(reference: string): TeamIndex | null {
    const known = this.memo.get(reference);
    if (known !== undefined) return known;
    const best = (side: TeamIndex) =>
      Math.max(0, ...[...this.aliases[side]].map((alias) => likeness(reference, alias)));
    const [home, away] = [best(0), best(1)];
    const found = home > away ? 0 : away > home ? 1 : null;
    this.memo.set(reference, found);
    return found;
  }

  /** Whether a name means a side; `surely`: by its name, not by a few letters of it. */
  readonly isTeam = (reference: string, surely: boolean | 'whole' = false): boolean =>
    surely
      ? this.aliases.some((names) =>
          [...names].some((alias) => likeness(reference, alias) >= (surely === 'whole' ? WHOLE : SURE)),
        )
      : this.find(reference) !== null;
}

/** Whether two printed names are of one team. */
export const isSameTeam = (a: string, b: string): boolean =>
  a === b ? wordsOf(a).length > 0 : likeness(a, b) >= 65 || likeness(b, a) >= 65;
