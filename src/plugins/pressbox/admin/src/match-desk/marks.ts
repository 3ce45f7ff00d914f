/** What became of the players of a match, for the drawing, and how the score went. Pure. */
import { isCard, isGoal } from '../../../core/src/events';
import { formatMinute } from '../../../core/src/minute';
import type { Entity, MatchEvent } from '../../../core/src/match';
import type { PitchMark } from '../desks/PitchPlayer';

type Marks = Record<string, PitchMark>;
const GRAVITY = ['yellow_card', 'second_yellow_card', 'red_card'] as const;

const shortOf = ({ shortName, name }: Entity): string => shortName ?? name.split(' ').at(-1) ?? name;

/**
 * The minute of an event as it is shown: "45+2'". Empty where nobody knows it.
 *
 * @example
 * minuteOf({ minute: 45, addedTime: 2 }); //=> "45+2'"
 */
export const minuteOf = ({ minute, addedTime }: Pick<MatchEvent, 'minute' | 'addedTime'>): string =>
  minute === null ? '' : `${formatMinute({ minute, added: addedTime ?? 0 })}'`;

/** Goals, the gravest card and who came on, by the id of the player. An own goal is its player's too. */
export const marksOf = (events: readonly MatchEvent[]): Marks => {
  const marks: Marks = {};
  const mark = (person: Entity | null): PitchMark => (person ? (marks[person.id] ??= {}) : {});
  for (const event of events) {
    if (isGoal(event.kind) && event.kind !== 'own_goal') {
      const scorer = mark(event.player);
      scorer.goals = (scorer.goals ?? 0) + 1;
    }
    if (isCard(event.kind)) {
      const booked = mark(event.player);
      const before = GRAVITY.indexOf(booked.card ?? 'yellow_card');
      booked.card = GRAVITY[Math.max(before, GRAVITY.indexOf(event.kind))] ?? event.kind;
    }
    if (event.kind === 'substitution')
      mark(event.playerOff).off = [event.player && shortOf(event.player), minuteOf(event)].filter(Boolean).join(' ');
  }
  return marks;
};

/** The minutes of those who came on, by the id of the player; an empty text where nobody knows the minute. */
export const cameOnAt = (events: readonly MatchEvent[]): Record<string, string> =>
  Object.fromEntries(
    events.flatMap((event) =>
      event.kind === 'substitution' && event.player ? [[event.player.id, minuteOf(event)] as const] : [],
    ),
  );

/** The score after each goal, by the place of the event in the order of play; null for what moves no score. */
export const runningScores = (events: readonly MatchEvent[]): (string | null)[] => {
  let [home, away] = [0, 0];
  return events.map(({ kind, side }) => {
    if (!isGoal(kind)) return null;
    if (side === 'home') home += 1;
    else away += 1;
    return `${home}–${away}`;
  });
};
