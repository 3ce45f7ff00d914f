/**
 * One side through the match: who is on, who has gone, who may not come back, and whether whoever did something was
 * there to do it. What does not say when it was is not held against anybody, and of two things in one minute either
 * may have been the first.
 */
import { compareTimes, isSendingOff, opposite, type EventKind } from '../events';
import type { Entity, MatchEvent, TeamSheet } from '../match';
import { finding, type Finding } from './finding';

type State = 'on' | 'off' | 'sent-off';
interface Step {
  to: State;
  at: MatchEvent;
}

/** The steps of each player of a side onto the field and off it, in the order of play. */
const stepsOf = ({ side }: TeamSheet, events: readonly MatchEvent[]): Map<string, Step[]> => {
  const steps = new Map<string, Step[]>();
  const add = (player: Entity | null, to: State, at: MatchEvent): void => {
    if (!player) return;
    const own = steps.get(player.id);
    if (own) own.push({ to, at });
    else steps.set(player.id, [{ to, at }]);
  };
  for (const event of events) {
    if (event.side !== side) continue;
    if (isSendingOff(event.kind)) add(event.player, 'sent-off', event);
    if (event.kind !== 'substitution') continue;
    add(event.playerOff, 'off', event);
    add(event.player, 'on', event);
  }
  return steps;
};

/** Whether the order of a player's steps is known. */
const isClear = (steps: readonly Step[]): boolean =>
  steps.every(({ at }, index) => {
    const before = steps[index - 1];
    // Off and on in one change is no question of order: nobody comes on for themselves.
    return !before || before.at === at || (compareTimes(before.at, at) ?? 0) < 0;
  });

const checkChanges = (sheet: TeamSheet, events: readonly MatchEvent[], steps: Map<string, Step[]>): Finding[] => {
  const { side, appearances } = sheet;
  const named = new Set(appearances.map(({ player }) => player.id));
  const now = new Map<string, State>(
    appearances.filter(({ role }) => role === 'starter').map(({ player }) => [player.id, 'on']),
  );
  const findings: Finding[] = [];
  const say = (
    code: Finding['code'],
    severity: Finding['severity'],
    player: Entity,
    more: Finding['params'] = {},
  ): void => {
    if (severity === 'warning' || isClear(steps.get(player.id) ?? []))
      findings.push(finding(code, severity, side, { ...more, player: player.name }));
  };
  for (const event of events) {
    if (event.side !== side) continue;
    const { kind, player, playerOff } = event;
    if (isSendingOff(kind) && player) now.set(player.id, 'sent-off');
    if (kind !== 'substitution') continue;
    if (playerOff && now.get(playerOff.id) === 'sent-off') say('sent-off-makes-change', 'contradiction', playerOff);
    else if (playerOff && now.get(playerOff.id) !== 'on') say('goes-off-was-not-on', 'contradiction', playerOff);
    if (player && now.get(player.id) === 'on') say('comes-on-was-on', 'contradiction', player);
    else if (player && now.get(player.id) === 'sent-off') say('sent-off-already', 'contradiction', player, { kind });
    else if (player && !named.has(player.id)) say('comes-on-not-on-sheet', 'warning', player);
    if (playerOff) now.set(playerOff.id, 'off');
    if (player) now.set(player.id, 'on');
  }
  return findings;
};

/** What somebody has done on the field, and for which it takes to be there. A card may be shown on the bench. */
const ON_THE_FIELD: readonly EventKind[] = [
  'goal',
  'penalty_goal',
  'own_goal',
  'penalty_missed',
  'goal_disallowed',
  'shoot_out_scored',
  'shoot_out_missed',
];
const CARDS: readonly EventKind[] = ['yellow_card', 'second_yellow_card', 'red_card'];

interface Deed {
  player: Entity;
  kind: EventKind | 'assist';
  at: MatchEvent;
}

/** What the players of a side have done. An own goal counts for the others. */
const deedsOf = ({ side }: TeamSheet, events: readonly MatchEvent[]): Deed[] =>
  events.flatMap((at): Deed[] => {
    const theirs = at.kind === 'own_goal' ? opposite(at.side) : at.side;
    const isDeed = ON_THE_FIELD.includes(at.kind) || (CARDS.includes(at.kind) && !at.coach);
    return [
      ...(isDeed && at.player && theirs === side ? [{ player: at.player, kind: at.kind, at }] : []),
      ...(at.assistBy && at.kind !== 'own_goal' && at.side === side
        ? [{ player: at.assistBy, kind: 'assist' as const, at }]
        : []),
    ];
  });

/** What is wrong with a deed, by where the player was then; null on the field, and where nobody can tell. */
const problemOf = ({ kind, at }: Deed, role: string, steps: readonly Step[]): Finding['code'] | null => {
  const isCard = kind !== 'assist' && CARDS.includes(kind);
  let state: State | 'bench' = role === 'starter' ? 'on' : 'bench';
  let comesLater = false;
  for (const step of steps) {
    if (step.at === at) return null; // The deed is the sending-off itself.
    const order = compareTimes(step.at, at);
    if (order === null || order === 0) return null;
    if (order < 0) state = step.to;
    else comesLater ||= step.to === 'on';
  }
  if (state === 'sent-off') return 'sent-off-already';
  if (isCard || state === 'on') return null;
  if (state === 'off') return 'off-already';
  return comesLater ? 'not-on-yet' : 'never-came-on';
};

const checkDeeds = (sheet: TeamSheet, events: readonly MatchEvent[], steps: Map<string, Step[]>): Finding[] => {
  const roles = new Map(sheet.appearances.map(({ player, role }) => [player.id, role]));
  // Where no change of the side is logged at all, whoever did something may have come on.
  const hasChanges = events.some(({ kind, side }) => kind === 'substitution' && side === sheet.side);
  return deedsOf(sheet, events).flatMap((deed) => {
    const { player, kind } = deed;
    const role = roles.get(player.id);
    const code = role === undefined ? null : problemOf(deed, role, steps.get(player.id) ?? []);
    if (!code) return [];
    const severity = code === 'never-came-on' && !hasChanges ? 'warning' : 'contradiction';
    return [finding(code, severity, sheet.side, { kind, player: player.name })];
  });
};

/**
 * What does not add up in the play of one side. `events` are in the order of play.
 *
 * @example
 * const player = { id: 'p', name: 'Nov' };
 * const sheet = sheetOf({ side: 'home', team: { id: 'a', name: 'A' } }, [[player]]);
 * const off = eventOf({ kind: 'substitution', side: 'home', minute: 60, playerOff: player });
 * const goal = eventOf({ kind: 'goal', side: 'home', minute: 75, player });
 * checkPlay(sheet, [off, goal]).map(({ code }) => code); //=> ['off-already']
 */
export const checkPlay = (sheet: TeamSheet, events: readonly MatchEvent[]): Finding[] => {
  const steps = stepsOf(sheet, events);
  return [...checkChanges(sheet, events, steps), ...checkDeeds(sheet, events, steps)];
};
