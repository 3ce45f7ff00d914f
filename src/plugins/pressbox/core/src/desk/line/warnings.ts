/** What may be logged and should be looked at. */
import { isCard, type EventKind } from '../../events';
import type { MatchFacts } from '../../match';
import type { Hit } from './name-hits';
import type { Standings } from './standing';
import type { LineAct, LineReading, LineRole, LineWarning } from './types';

type Warnings = LineReading['warnings'];

const codeOf = (role: LineRole, kind: EventKind, place: string, booked: boolean): LineWarning | null => {
  if (place === 'coach' || place === 'unknown') return null;
  if (place === 'sent-off') return 'sent-off';
  if (place === 'absent') return 'on-no-sheet';
  if (isCard(kind)) {
    if (kind === 'yellow_card' && booked) return 'already-booked';
    return kind === 'second_yellow_card' && !booked ? 'not-booked' : null;
  }
  if (place === 'off') return 'already-off';
  if (kind === 'substitution' && role === 'player') return place === 'on' ? 'already-on' : null;
  return place === 'bench' ? 'not-on-field' : null;
};

/** What speaks against the part that somebody has in an act. */
export const castWarnings = (
  kind: EventKind | null,
  cast: readonly { role: LineRole; hit: Hit | null }[],
  standings: Standings,
): Warnings =>
  cast.flatMap(({ role, hit }) => {
    if (!hit || kind === null) return [];
    const { place, earlier, booked } = standings(hit.member);
    const code = codeOf(role, kind, place, booked);
    return code && codeOf(role, kind, earlier, booked) ? [{ code, params: { player: hit.member.person.name } }] : [];
  });

/** What speaks against the act as a whole. */
export const actWarnings = (act: LineAct, name: string | null, { events, phase }: MatchFacts): Warnings => {
  const same = events.some(
    (event) =>
      event.kind === act.kind &&
      event.side === act.side &&
      event.minute === act.minute &&
      (event.addedTime ?? null) === act.addedTime &&
      act.period !== 'penalty_shoot_out' &&
      (event.player?.id ?? null) === act.player &&
      (event.coach?.id ?? null) === act.coach,
  );
  return [
    ...(same && name !== null ? [{ code: 'logged-already' as const, params: { player: name } }] : []),
    ...(act.player === null && act.coach === null ? [{ code: 'nobody-named' as const, params: {} }] : []),
    ...(phase === 'scheduled' ? [{ code: 'not-begun' as const, params: {} }] : []),
  ];
};
