/** From what a line was understood to say, and what was chosen, to a match. Pure. */
import type { CreateMatch, LineCandidate, LineChoice, ReadMatchLine, TeamOfMatch } from '../../../contracts/src';

type Understood = ReadMatchLine.Response['data'];
export type Part = 'home' | 'away' | 'edition';

/** What is chosen for a name as it was typed: an id, something new, nothing at all, or to be asked once more. */
export type Answer = { id: string } | 'new' | 'none' | 'open';
export type Picks = Readonly<Record<string, Answer>>;
export const pickKey = (part: Part, { printed }: LineChoice): string => `${part} ${printed}`;

export interface Option {
  pick: Answer;
  name: string;
  detail: string | null;
}
/** A question about one name. */
export interface Ask {
  part: Part;
  key: string;
  printed: string;
  options: Option[];
}
export interface Settled {
  name: string;
  detail: string | null;
  isNew: boolean;
  /** The question that would change it; null where there is no other answer. */
  key: string | null;
}
export interface NewMatch {
  home: Settled | null;
  away: Settled | null;
  edition: Settled | null;
  asks: Ask[];
  /** What creates the match; null while something is missing. */
  body: CreateMatch.Request['body'] | null;
}

const optionOf = ({ documentId, name, detail }: LineCandidate): Option => ({ pick: { id: documentId }, name, detail });

const idOf = (choice: LineChoice, pick: Answer | undefined): string | null => {
  if (pick === undefined) return choice.chosen;
  return typeof pick === 'object' ? pick.id : null;
};

const optionsOf = (part: Part, choice: LineChoice, mayCreate: boolean): Option[] => [
  ...choice.candidates.map(optionOf),
  ...(part !== 'edition' && mayCreate ? [{ pick: 'new' as const, name: choice.printed, detail: null }] : []),
  ...(part === 'edition' ? [{ pick: 'none' as const, name: choice.printed, detail: null }] : []),
];

interface Resolved {
  settled: Settled | null;
  ask: Ask | null;
  value: TeamOfMatch | string | null;
}

const partOf = (part: Part, choice: LineChoice | null, picks: Picks, mayCreate: boolean): Resolved => {
  if (!choice) return { settled: null, ask: null, value: null };
  const key = pickKey(part, choice);
  const options = optionsOf(part, choice, mayCreate);
  const pick = picks[key];
  const id = idOf(choice, pick);
  const candidate = choice.candidates.find(({ documentId }) => documentId === id);
  const again = options.length > 1 ? key : null;
  if (candidate) {
    const { documentId, name, detail } = candidate;
    return {
      settled: { name, detail, isNew: false, key: again },
      ask: null,
      value: part === 'edition' ? documentId : { documentId },
    };
  }
  if (pick === 'new') {
    const settled = { name: choice.printed, detail: null, isNew: true, key: again };
    return { settled, ask: null, value: { create: { name: choice.printed } } };
  }
  if (pick === 'none') return { settled: null, ask: null, value: null };
  const ask = options.length > 0 ? { part, key, printed: choice.printed, options } : null;
  return { settled: null, ask, value: null };
};

/** What may be created of a line, with what was chosen so far. */
export const newMatchOf = (understood: Understood, picks: Picks): NewMatch => {
  const { kickOff, round, may } = understood;
  const [home, away, edition] = (['home', 'away', 'edition'] as const).map((part) =>
    partOf(part, understood[part], picks, may.createTeams),
  ) as [Resolved, Resolved, Resolved];
  const asks = [home.ask, away.ask, edition.ask].filter((ask) => ask !== null);
  const isOne = JSON.stringify(home.value) === JSON.stringify(away.value);
  const isWhole = asks.length === 0 && home.value && away.value && kickOff && !isOne;
  return {
    home: home.settled,
    away: away.settled,
    edition: edition.settled,
    asks,
    body: isWhole
      ? {
          home: home.value as TeamOfMatch,
          away: away.value as TeamOfMatch,
          kickOff,
          edition: edition.value as string | null,
          round,
        }
      : null,
  };
};
