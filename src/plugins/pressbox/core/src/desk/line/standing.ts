/** Where everybody was at the minute of a line, and which cards they had. */
import { compareEvents, compareTimes, isSendingOff, type EventTime } from '../../events';
import type { MatchFacts } from '../../match';
import type { Member, SheetState } from './cast';

/** `absent`: the side has a whole sheet without them. `unknown`: it has none, or half of one. */
export type Place = 'on' | 'bench' | 'off' | 'sent-off' | 'absent' | 'unknown' | 'coach';

export interface Standing {
  /** Where they are when the minute is over. */
  place: Place;
  /** Where they were when it began: of two things in one minute either may have been the first. */
  earlier: Place;
  booked: boolean;
}

export type Standings = (member: Member) => Standing;

/** Where somebody is whom the sheet does not name. */
const UNLISTED: Readonly<Record<SheetState, Place>> = { whole: 'absent', eleven: 'bench', none: 'unknown' };

const keyOf = (side: string, id: string): string => `${side} ${id}`;

/** The standing of each member at a time. What is later does not count, and what says no minute does. */
export const standingsAt = (match: MatchFacts, time: Omit<EventTime, 'sequence'>): Standings => {
  const now = new Map<string, Place>();
  const earlier = new Map<string, Place>();
  const booked = new Set<string>();
  for (const event of [...match.events].sort(compareEvents)) {
    const order = compareTimes(event, time) ?? -1;
    if (order > 0) continue;
    const { kind, side, player, playerOff } = event;
    const move = (id: string, place: Place): void => {
      now.set(keyOf(side, id), place);
      if (order < 0) earlier.set(keyOf(side, id), place);
    };
    if (player && isSendingOff(kind)) move(player.id, 'sent-off');
    if (player && kind === 'yellow_card') booked.add(keyOf(side, player.id));
    if (kind !== 'substitution') continue;
    if (playerOff) move(playerOff.id, 'off');
    if (player) move(player.id, 'on');
  }
  const first = ({ role, sheet, isCoach }: Member): Place =>
    isCoach ? 'coach' : role === null ? UNLISTED[sheet] : role === 'starter' ? 'on' : 'bench';
  return (member) => {
    const key = keyOf(member.side, member.person.id);
    const at = (places: ReadonlyMap<string, Place>): Place =>
      (member.isCoach ? undefined : places.get(key)) ?? first(member);
    return { place: at(now), earlier: at(earlier), booked: booked.has(key) };
  };
};
