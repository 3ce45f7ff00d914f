/** What may have happened, as kinds and roles: "Terracciano Jiménez" is a change, either way round. */
import { isCard, type EventKind } from '../../events';
import type { Clause, ClauseName } from './clause';
import type { LineRole } from './types';
import type { Flag } from './vocabulary';

export interface Plan {
  kind: EventKind | null;
  roles: readonly LineRole[];
  /** What speaks against it, where the game allows several. */
  cost: number;
}

export type SaidKind = EventKind | 'unsaid' | 'conflict';

const CARD_FLAGS: readonly Flag[] = ['yellow', 'second-yellow', 'red'];

/** The kind that the words of a line say. */
export const saidKind = ({ flags, sign }: Pick<Clause, 'flags' | 'sign'>, shootOut: boolean): SaidKind => {
  const has = (...wanted: Flag[]): boolean => wanted.some((flag) => flags.includes(flag));
  const card = has(...CARD_FLAGS);
  const shot = flags.some((flag) => flag !== 'change' && !CARD_FLAGS.includes(flag));
  if ([card, shot, has('change')].filter(Boolean).length > 1) return 'conflict';
  if (has('second-yellow') || (has('yellow') && has('red'))) return 'second_yellow_card';
  if (card) return has('red') ? 'red_card' : 'yellow_card';
  if (has('change')) return 'substitution';
  if (shootOut) {
    if (has('own-goal', 'disallowed')) return 'conflict';
    if (sign === 'minus' || has('missed', 'penalty-missed')) return 'shoot_out_missed';
    return sign === 'plus' || has('goal', 'penalty') ? 'shoot_out_scored' : 'unsaid';
  }
  if (has('disallowed')) return 'goal_disallowed';
  if (has('own-goal')) return has('missed', 'penalty-missed', 'penalty') ? 'conflict' : 'own_goal';
  if (has('missed', 'penalty-missed')) return 'penalty_missed';
  if (has('penalty')) return 'penalty_goal';
  return has('goal') ? 'goal' : 'unsaid';
};

/** Two names of a change; the order of the words tells where the game does not. */
const changes = (
  { names, swap, minuteInBracket }: Pick<Clause, 'names' | 'swap' | 'minuteInBracket'>,
  cost: number,
): Plan[] => {
  const [first, second] = names;
  const offFirst = swap === 'off-first' || (swap === null && (second?.inBracket || minuteInBracket));
  const against = (asOn: ClauseName | undefined, asOff: ClauseName | undefined): number =>
    (asOn?.as === 'off' ? 4 : 0) + (asOff?.as === 'on' ? 4 : 0);
  return [
    {
      kind: 'substitution',
      roles: ['player', 'playerOff'],
      cost: cost + (offFirst ? 0.2 : 0) + against(first, second),
    },
    {
      kind: 'substitution',
      roles: ['playerOff', 'player'],
      cost: cost + (offFirst ? 0 : 0.2) + against(second, first),
    },
  ];
};

const oneName = (said: EventKind | null, { names, minute, half, side }: Clause): Plan[] => {
  const as = names[0]?.as ?? null;
  if (said === 'substitution' || (said === null && (as === 'on' || as === 'off')))
    return [
      { kind: 'substitution', roles: ['player'], cost: as === 'off' ? 4 : 0 },
      { kind: 'substitution', roles: ['playerOff'], cost: as === 'on' ? 4 : 0.1 },
    ];
  if (said !== null) return [{ kind: said, roles: ['player'], cost: 0 }];
  // "62 7" may be on its way to "62 74 38".
  const bareShirt = side === null && /^\d/.test(names[0]?.printed ?? '');
  if ((minute === null && half === null) || bareShirt) return [{ kind: null, roles: ['player'], cost: 0 }];
  // A name and a minute are a goal. Whoever sits on the bench scores none, and is about to come on.
  return [
    { kind: 'goal', roles: ['player'], cost: 0 },
    { kind: 'substitution', roles: ['player'], cost: 0.5 },
  ];
};

const MAY_HAVE_ASSIST: readonly EventKind[] = ['goal', 'penalty_goal', 'goal_disallowed'];

const twoNames = (said: EventKind | null, clause: Clause, shootOut: boolean): Plan[] => {
  const [first, second] = clause.names;
  const goal = (kind: EventKind, cost: number): Plan =>
    first?.as === 'assist'
      ? { kind, roles: ['assistBy', 'player'], cost }
      : { kind, roles: ['player', 'assistBy'], cost };
  if (said === 'substitution') return changes(clause, 0);
  if (said !== null) return MAY_HAVE_ASSIST.includes(said) ? [goal(said, 0)] : [];
  if (shootOut) return [];
  const passed = first?.as === 'assist' || second?.as === 'assist';
  if (passed) return [goal('goal', 0)];
  const bracket = second?.inBracket && !clause.minuteInBracket && clause.swap === null;
  return [...(bracket ? [goal('goal', 0)] : []), ...changes(clause, bracket ? 0.5 : 0)];
};

/** What a clause may mean, the likeliest first; none: it names too many. */
export const plansOf = (clause: Clause, said: EventKind | null, shootOut: boolean): Plan[] => {
  const count = clause.names.length;
  if (count === 0) return [{ kind: said, roles: [], cost: 0 }];
  if (count === 1) return oneName(said, clause);
  return count === 2 ? twoNames(said, clause, shootOut) : [];
};

/** Whether a coach may be meant. */
export const mayBeCoach = ({ kind }: Plan): boolean => kind === null || isCard(kind);
