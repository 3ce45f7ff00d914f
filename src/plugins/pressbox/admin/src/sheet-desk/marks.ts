/** What a draft says of each player besides their place, for the drawing. */
import type { AgateEvent } from '../../../contracts/src';
import { isCard } from '../../../core/src/events';
import type { PitchMark } from '../desks/Pitch';
import { isPending, standInOf, type Draft } from './draft';

export type SayMinute = (event: Pick<AgateEvent, 'minute' | 'addedTime'>) => string;

const CARDS = ['yellow_card', 'second_yellow_card', 'red_card'] as const;
type Card = (typeof CARDS)[number];
const isOwnCard = (kind: AgateEvent['kind']): kind is Card => isCard(kind);

const graver = (a: Card | null | undefined, b: Card): Card => (a && CARDS.indexOf(a) > CARDS.indexOf(b) ? a : b);

export const marksOf = (
  { names }: Draft,
  events: readonly AgateEvent[],
  sayMinute: SayMinute,
): Record<string, PitchMark> => {
  const marks: Record<string, PitchMark> = {};
  const mark = (key: string | null, change: (mark: PitchMark) => PitchMark): void => {
    if (key === null) return;
    const id = standInOf(names, key);
    marks[id] = change(marks[id] ?? {});
  };
  const printed = (key: string | null) => names.find((name) => name.key === key)?.printed[0] ?? '';
  for (const name of names) if (isPending(name)) marks[name.key] = { doubtful: true };
  for (const event of events) {
    const { kind } = event;
    if (kind === 'goal' || kind === 'penalty_goal')
      mark(event.player, (one) => ({ ...one, goals: (one.goals ?? 0) + 1 }));
    if (isOwnCard(kind)) mark(event.player, (one) => ({ ...one, card: graver(one.card, kind) }));
    if (kind === 'substitution')
      mark(event.playerOff, (one) => ({
        ...one,
        off: [printed(event.player), sayMinute(event)].filter(Boolean).join(' '),
      }));
  }
  return marks;
};
