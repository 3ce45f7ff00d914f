/** Which edition of a competition is meant: by its name, and by the day that it holds. */
import type { Entity } from '../../match';
import { nameIn } from '../../names';
import type { LineWord } from './chunks';
import { sureOf, titleIndexOf, type TitleHit, type TitleIndex } from './title-index';
import type { MatchLineChoice, MatchLineContext } from './types';

type Edition = MatchLineContext['editions'][number];

const competitions = new WeakMap<object, readonly Entity[]>();

/** Each competition of the editions once; kept with the list. */
const competitionIndex = (editions: readonly Edition[]): TitleIndex<Entity> => {
  const known = competitions.get(editions) ?? [
    ...new Map(editions.map(({ competition }) => [competition.id, competition])).values(),
  ];
  competitions.set(editions, known);
  return titleIndexOf(known, (competition) => competition);
};

const holds = ({ startsOn, endsOn }: Edition, day: string): boolean =>
  (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);

/** "Coppa Italia 2023/24": an edition that is called by its years alone is told with its competition. */
const titleOf = ({ name, competition }: Edition, locale: string): string => {
  const title = nameIn(competition, locale).name;
  return /\p{L}/u.test(name) ? name : `${title} ${name}`;
};

export interface EditionFound {
  choice: MatchLineChoice;
  /** The competition is known, and none of its editions holds the day. */
  none: boolean;
}

const SHOWN = 8;
const ELSEWHEN = 0.6;

/** The longest beginning of a stretch of words that is a competition. */
const competitionIn = (line: string, words: readonly LineWord[], index: TitleIndex<Entity>) => {
  for (let to = Math.min(words.length, 8); to > 0; to -= 1) {
    const part = words.slice(0, to);
    const [start, end] = [part[0]?.start ?? 0, part[to - 1]?.end ?? 0];
    const hits = index.search(line.slice(start, end));
    if (hits.length > 0) return { start, end, hits };
  }
  return null;
};

/** The edition that the words besides the teams name; null where there are none. */
export const editionOf = (
  line: string,
  stretches: readonly (readonly LineWord[])[],
  { editions, locale }: MatchLineContext,
  day: string,
): EditionFound | null => {
  const index = competitionIndex(editions);
  const named = stretches.filter((words) => words.length > 0);
  const found = named
    .flatMap((words) => competitionIn(line, words, index) ?? [])
    .reduce<{ start: number; end: number; hits: readonly TitleHit<Entity>[] } | null>(
      (best, each) => (best && (best.hits[0]?.score ?? 0) >= (each.hits[0]?.score ?? 0) ? best : each),
      null,
    );
  if (!found) {
    // Numbers and small words are no competition that we do not know.
    const first = named.find((words) => words.some(({ text }) => /\p{L}{4}|^\p{Lu}{2}/u.test(text)));
    const [start, end] = [first?.[0]?.start ?? 0, first?.[first.length - 1]?.end ?? 0];
    const choice = { printed: line.slice(start, end), start, end, candidates: [], chosen: null };
    return first ? { choice, none: false } : null;
  }
  const { start, end, hits } = found;
  const scored = hits
    .flatMap(({ item, score }) =>
      editions
        .filter(({ competition }) => competition.id === item.id)
        .map((edition): TitleHit<Edition> => ({
          item: edition,
          score: holds(edition, day) ? score : score * ELSEWHEN,
        })),
    )
    .sort((a, b) => b.score - a.score || ((b.item.startsOn ?? '') > (a.item.startsOn ?? '') ? 1 : -1));
  const holding = scored.filter(({ item }) => holds(item, day));
  const candidates = scored
    .slice(0, SHOWN)
    .map(({ item, score }) => ({ id: item.id, name: titleOf(item, locale), score: Math.round(score * 1000) / 1000 }));
  const chosen = sureOf(holding)?.item.id ?? null;
  return { choice: { printed: line.slice(start, end), start, end, candidates, chosen }, none: holding.length === 0 };
};
