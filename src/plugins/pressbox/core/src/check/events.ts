/** The events by themselves: what is logged twice, two yellow cards, somebody whom no sheet names. */
import { compareTimes, isSendingOff } from '../events';
import type { MatchEvent, MatchFacts } from '../match';
import { finding, type Finding } from './finding';

/**
 * One deed of one player that is logged twice at one minute: a goal, a card, a change. What does not say when it was may
 * well have been twice.
 *
 * @example
 * const goal = eventOf({ kind: 'goal', side: 'home', minute: 20, player: { id: 'p', name: 'Nov' } });
 * checkTwice([goal, goal]).map(({ params }) => params); //=> [{ kind: 'goal', player: 'Nov' }]
 */
export const checkTwice = (events: readonly MatchEvent[]): Finding[] => {
  const seen = new Set<string>();
  return events.flatMap(({ kind, side, player, playerOff, coach, minute, addedTime, period }) => {
    const who = player ?? playerOff ?? coach;
    if (!who || minute === null) return [];
    const key = JSON.stringify([kind, side, player?.id, playerOff?.id, coach?.id, period, minute, addedTime]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding('event-twice', 'warning', side, { kind, player: who.name })];
  });
};

/**
 * A player with two yellow cards who was not sent off. A card of the shoot-out does not add to one of the play, and a
 * card that is logged twice is one.
 *
 * @example
 * const yellow = (minute: number) =>
 *   eventOf({ kind: 'yellow_card', side: 'home', minute, player: { id: 'p', name: 'Nov' } });
 * checkYellowCards([yellow(20), yellow(70)]).map(({ code }) => code); //=> ['two-yellow-cards']
 */
export const checkYellowCards = (events: readonly MatchEvent[]): Finding[] => {
  const sentOff = new Set(events.flatMap(({ kind, player }) => (player && isSendingOff(kind) ? [player.id] : [])));
  const first = new Map<string, MatchEvent>();
  const told = new Set<string>();
  return events.flatMap((event) => {
    const { kind, player, coach, side, period } = event;
    if (kind !== 'yellow_card' || !player || coach || period === 'penalty_shoot_out') return [];
    const before = first.get(player.id);
    if (!before) first.set(player.id, event);
    if (!before || compareTimes(before, event) === 0 || sentOff.has(player.id) || told.has(player.id)) return [];
    told.add(player.id);
    return [finding('two-yellow-cards', 'warning', side, { player: player.name })];
  });
};

/**
 * A scorer or a booked player who is on neither sheet: a slip, or a name spelled twice. Own goals name the other side.
 *
 * @example
 * const [home, away] = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
 * const sheets = [sheetOf({ side: 'home', team: home }), sheetOf({ side: 'away', team: away })];
 * const events = [eventOf({ kind: 'goal', side: 'home', player: { id: 'p', name: 'Nov' } })];
 * checkPlayers({ sheets, events }).map(({ code }) => code); //=> ['player-not-on-sheet']
 */
export const checkPlayers = ({ sheets, events }: Pick<MatchFacts, 'sheets' | 'events'>): Finding[] => {
  if (sheets.length < 2) return [];
  const named = new Set(sheets.flatMap(({ appearances }) => appearances.map(({ player }) => player.id)));
  return events
    .filter(({ kind, player }) => kind !== 'substitution' && player && !named.has(player.id))
    .map(({ kind, side, player }) =>
      finding('player-not-on-sheet', 'warning', side, { kind, player: player?.name ?? null }),
    );
};
