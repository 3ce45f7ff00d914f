/** Who may be meant by a name in a line: both sheets, the squads, the coaches, and whoever the events name. */
import { SIDES, type Side } from '../../events';
import { STARTERS } from '../../formation';
import type { KnownPerson } from '../../matching';
import type { Appearance, Entity } from '../../match';
import type { LineContext } from './types';

/** Eleven and a bench; eleven alone, as many print them; no more than some, or nobody. */
export type SheetState = 'whole' | 'eleven' | 'none';

export interface Member {
  person: KnownPerson;
  side: Side;
  shirtNumber: number | null;
  isCoach: boolean;
  /** On the sheet of their side, as what; null: on none. */
  role: 'starter' | 'substitute' | null;
  /** What the sheet of their side names. */
  sheet: SheetState;
}

/** With the name as the sheet prints it; kept, since names are taken apart once a person. */
const printed = new WeakMap<Appearance, KnownPerson>();
const personOf = (appearance: Appearance): KnownPerson => {
  const { player, printedAs } = appearance;
  if (!printedAs) return player;
  const known = printed.get(appearance) ?? { ...player, printedAs: [printedAs] };
  printed.set(appearance, known);
  return known;
};

const stateOf = (appearances: readonly Appearance[]): SheetState => {
  const starters = appearances.filter(({ role }) => role === 'starter').length;
  if (starters < STARTERS) return 'none';
  return appearances.length > starters ? 'whole' : 'eleven';
};

/**
 * The people of a match, each once a side: those of the sheet, then the squad where they are on no sheet, then coaches.
 */
export const castOf = ({ match, squads }: Pick<LineContext, 'match' | 'squads'>): Member[] =>
  SIDES.flatMap((side) => {
    const sheet = match.sheets.find((each) => each.side === side);
    const state = stateOf(sheet?.appearances ?? []);
    const members = new Map<string, Member>();
    const coaches = new Map<string, Member>();
    const add = (person: Entity, known: Partial<Member>, to = members): void => {
      if (!to.has(person.id))
        to.set(person.id, { person, side, shirtNumber: null, isCoach: false, role: null, sheet: state, ...known });
    };
    for (const appearance of sheet?.appearances ?? []) {
      const { role, shirtNumber } = appearance;
      add(personOf(appearance), { role, shirtNumber });
    }
    for (const person of squads?.[side] ?? []) add(person, {});
    if (sheet?.coach) add(sheet.coach, { isCoach: true }, coaches);
    for (const event of match.events) {
      if (event.side !== side) continue;
      if (event.coach) add(event.coach, { isCoach: true }, coaches);
      if (event.kind === 'own_goal') continue;
      for (const person of [event.player, event.playerOff, event.assistBy]) if (person) add(person, {});
    }
    return [...members.values(), ...coaches.values()];
  });
