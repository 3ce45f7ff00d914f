/** Which two teams a line names: each place where it may be parted is tried, and the best pair wins. */
import type { Chunk, LineWord } from './chunks';
import { sureOf, type TitleHit, type TitleIndex } from './title-index';
import type { MatchLineChoice, MatchLineContext } from './types';

type Team = MatchLineContext['teams'][number];

export interface Part {
  words: readonly LineWord[];
  hits: readonly TitleHit<Team>[];
}

export interface Pair {
  home: Part;
  away: Part | null;
  /** Words of the stretch that are of neither team. */
  rest: readonly (readonly LineWord[])[];
}

const MOST_WORDS = 6;
/** A dash with blanks parts rather than a hyphen; a word that is of no team speaks against a pair. */
const LOOSE = 0.1;
const LEFT_OVER = 0.04;
/** A team that the whole stretch is; two without a word between are sought where there is none. */
const WHOLE = 0.6;

const bestOf = ({ hits }: Part): number => hits[0]?.score ?? 0;

/** The part with the best team; of equals the longest. */
const bestPart = (parts: readonly Part[], whole: number): Part | null =>
  parts.reduce<Part | null>((best, part) => {
    const worth = (each: Part): number => bestOf(each) - LEFT_OVER * (whole - each.words.length);
    return best && worth(best) >= worth(part) ? best : part;
  }, null);

const lookUp = (line: string, index: TitleIndex<Team>): ((words: readonly LineWord[]) => Part) => {
  const found = new Map<string, Part['hits']>();
  return (words) => {
    const text = line.slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0);
    const hits = found.get(text) ?? index.search(text);
    found.set(text, hits);
    return { words, hits };
  };
};

const endings = (words: readonly LineWord[]): (readonly LineWord[])[] =>
  words.slice(-MOST_WORDS).map((_, at, all) => words.slice(words.length - all.length + at));
const beginnings = (words: readonly LineWord[]): (readonly LineWord[])[] =>
  words
    .slice(0, MOST_WORDS)
    .map((_, at) => words.slice(0, at + 1))
    .reverse();

type Look = ReturnType<typeof lookUp>;
type Separator = Chunk['separators'][number];
interface Scored {
  pair: Pair;
  score: number;
}

const scoreOf = (words: readonly LineWord[], { left, right, loose }: Separator, look: Look): Scored | null => {
  const [before, behind] = [words.slice(0, left + 1), words.slice(right)];
  const home = bestPart(endings(before).map(look), before.length);
  const away = bestPart(beginnings(behind).map(look), behind.length);
  if (!home || !away) return null;
  const rest = [before.slice(0, before.length - home.words.length), behind.slice(away.words.length)];
  const over = rest.reduce((sum, each) => sum + each.length, 0);
  const both = bestOf(home) > 0 && bestOf(away) > 0 ? 1 : 0;
  const score = both + bestOf(home) + bestOf(away) + (loose ? LOOSE : 0) - LEFT_OVER * over;
  return { pair: { home, away, rest }, score };
};

const bestPair = (pairs: readonly Scored[]): Pair | null =>
  pairs.reduce<Scored | null>((best, each) => (best && best.score >= each.score ? best : each), null)?.pair ?? null;

/** "Atalanta Milan": two teams side by side, both known. */
const unparted = (words: readonly LineWord[], look: Look): Scored[] => {
  if (words.length < 2 || words.length > 2 * MOST_WORDS || bestOf(look(words)) >= WHOLE) return [];
  return words.slice(1).flatMap((_, at) => {
    const found = scoreOf(words, { left: at, right: at + 1, loose: false }, look);
    return found && found.score >= 1 + 2 * WHOLE && found.pair.rest[0]?.length === 0 ? [found] : [];
  });
};

/** The pair of a line, or the one team that it names; null where it has no words. */
export const pairOf = (line: string, chunks: readonly Chunk[], index: TitleIndex<Team>): Pair | null => {
  const look = lookUp(line, index);
  const parted = chunks.flatMap(({ words, separators }) =>
    separators.flatMap((separator) => scoreOf(words, separator, look) ?? []),
  );
  const pair = bestPair(parted) ?? bestPair(chunks.flatMap(({ words }) => unparted(words, look)));
  if (pair) return pair;
  const alone = chunks.flatMap(({ words }): Pair[] => {
    const home = bestPart(beginnings(words).map(look), words.length);
    return home ? [{ home, away: null, rest: [words.slice(home.words.length)] }] : [];
  });
  return alone.reduce<Pair | null>(
    (first, each) => (first && bestOf(first.home) >= bestOf(each.home) ? first : each),
    null,
  );
};

const SHOWN = 8;
const CLOSE = 0.08;

/** Where several are called so, the one of the other team's country is meant. */
const ofCountry = (hits: readonly TitleHit<Team>[], other: TitleHit<Team> | null): readonly TitleHit<Team>[] => {
  const country = other?.item.country ?? null;
  const near = hits.filter(({ score }) => score > (hits[0]?.score ?? 0) - CLOSE);
  const same = near.filter(({ item }) => country !== null && item.country === country);
  const [only] = same;
  return near.length > 1 && only && same.length === 1 ? [only, ...hits.filter((hit) => hit !== only)] : hits;
};

const choiceOf = (line: string, { words }: Part, hits: readonly TitleHit<Team>[], sure: boolean): MatchLineChoice => {
  const [start, end] = [words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0];
  return {
    printed: line.slice(start, end),
    start,
    end,
    candidates: hits.slice(0, SHOWN).map(({ item, score }) => ({ id: item.id, name: item.name, score })),
    chosen: sure ? (hits[0]?.item.id ?? null) : null,
  };
};

/** Nobody plays themselves: "inter m - inter" is Inter Miami. */
const apart = (part: Part, other: Part | null): Part => {
  const theirs = other ? sureOf(other.hits) : null;
  const hits = part.hits.filter(({ item }) => item.id !== theirs?.item.id);
  return theirs && bestOf(part) < theirs.score && hits.length > 0 ? { ...part, hits } : part;
};

/** The two teams as choices, each helped by what is sure of the other. */
export const choicesOf = (line: string, pair: Pair): [MatchLineChoice, MatchLineChoice | null] => {
  const home = apart(pair.home, pair.away);
  const away = pair.away && apart(pair.away, pair.home);
  const settle = (part: Part, other: Part | null): MatchLineChoice => {
    const sure = sureOf(part.hits);
    if (sure) return choiceOf(line, part, part.hits, true);
    const hits = ofCountry(part.hits, other ? sureOf(other.hits) : null);
    return choiceOf(line, part, hits, hits !== part.hits);
  };
  return [settle(home, away), away ? settle(away, home) : null];
};
