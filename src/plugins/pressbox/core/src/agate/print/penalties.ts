import { isShootOut } from '../../events';
import type { MatchFacts } from '../../match';
import type { LocalePack } from '../locales/pack';
import { printEventList } from './lists';
import { nameInList } from './names';

/**
 * The kicks of a shoot-out, each side's in the order of their taking. They have no minute. Null without any.
 *
 * @example
 * const kick = (kind: 'shoot_out_scored' | 'shoot_out_missed', name: string, sequence: number) =>
 *   eventOf({ kind, side: 'home', player: { id: name, name }, period: 'penalty_shoot_out', sequence });
 * const match = matchOf({
 *   home: { id: 'm', name: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta' },
 *   events: [kick('shoot_out_missed', 'Giroud', 2), kick('shoot_out_scored', 'Leão', 1)],
 * });
 * printShootOutLine(match, fr); //=> 'Tirs au but : Leão, Giroud (manqué) pour Milan'
 */
export const printShootOutLine = (
  match: Pick<MatchFacts, 'home' | 'away' | 'events'>,
  pack: LocalePack,
): string | null =>
  printEventList(
    match.events.filter(({ kind }) => isShootOut(kind)).map((kick) => ({ ...kick, minute: null })),
    match,
    pack.shootOut,
    ({ kind, player }) => ({
      group: null,
      name: player && nameInList(player, pack),
      mark: kind === 'shoot_out_missed' ? pack.shootOut.missed : null,
    }),
    pack,
  );

/**
 * The penalties that were missed in play. Null without any.
 *
 * @example
 * const match = matchOf({
 *   home: { id: 'm', name: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta' },
 *   events: [eventOf({ kind: 'penalty_missed', side: 'home', player: { id: 'g', name: 'Giroud' }, minute: 39 })],
 * });
 * printMissedPenaltiesLine(match, it); //=> "Rigore fallito: Giroud (39') (Milan)"
 */
export const printMissedPenaltiesLine = (
  match: Pick<MatchFacts, 'home' | 'away' | 'events'>,
  pack: LocalePack,
): string | null =>
  printEventList(
    match.events.filter(({ kind }) => kind === 'penalty_missed'),
    match,
    pack.missedPenalties,
    ({ player }) => ({ group: player?.id ?? null, name: player && nameInList(player, pack), mark: null }),
    pack,
  );
