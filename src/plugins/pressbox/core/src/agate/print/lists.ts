/** Scorers and cards are printed the same way: a heading, the entries of one side, then those of the other. */
import { compareEvents, SIDES } from '../../events';
import type { Entity, MatchEvent, MatchFacts } from '../../match';
import { shortNameIn } from '../../names';
import type { ListWords, LocalePack } from '../locales/pack';
import { minuteOf, printMinute } from './minute';
import { peopleOf } from './names';
import { fillTemplate, joinKnown } from '../locales/template';

/** What the entry of an event says: whom it names, and what is marked behind the minute. */
export interface EntryWords {
  /** Events of one group are one entry: the goals of one player. Null stands alone. */
  group: string | null;
  name: string | null;
  mark: string | null;
}

interface Entry {
  group: string | null;
  name: string;
  details: string[];
  /** Of whom nothing is known but how often: the group, and how many events. */
  counted: { group: string; times: number } | null;
}

/**
 * Several events of one player are one entry: "Koopmeiners (45e+2, 57e, SP)". Those without a minute stand apart, or
 * they would vanish among the others, and are counted: "Koopmeiners (57e), Koopmeiners (×2)".
 */
const groupEntries = (
  events: readonly MatchEvent[],
  words: (event: MatchEvent) => EntryWords,
  beforeMark: string,
  pack: LocalePack,
): Entry[] => {
  const entries: Entry[] = [];
  for (const event of events) {
    const { group, name, mark } = words(event);
    if (name === null) continue;
    const minute = printMinute(minuteOf(event), pack);
    const detail = joinKnown([minute, mark], beforeMark);
    const same = (entry: Entry) => entry.group !== null && entry.group === group;
    const counts = minute === null && mark === null && group !== null;
    const known = counts
      ? entries.find(({ counted }) => counted?.group === group)
      : minute === null
        ? undefined
        : entries.find(same);
    if (known?.counted) known.counted.times += 1;
    else if (known && detail !== null) known.details.push(detail);
    else
      entries.push({
        group: minute === null ? null : group,
        name,
        details: detail === null ? [] : [detail],
        counted: counts ? { group, times: 1 } : null,
      });
  }
  return entries;
};

const printEntries = (entries: readonly Entry[], pack: LocalePack): string | null =>
  joinKnown(
    entries.map(({ name, details, counted }) => {
      const times = counted && counted.times > 1 ? `×${counted.times}` : null;
      return fillTemplate(pack.list.entry, { name, details: joinKnown([...details, times], pack.list.details) });
    }),
    pack.list.entries,
  );

const printSide = (entries: string | null, team: Entity, pack: LocalePack): string | null => {
  const people = peopleOf(team, pack);
  return people === null
    ? fillTemplate(pack.list.withName, { entries, team: shortNameIn(team, pack.locale) })
    : fillTemplate(pack.list.withPeople, { entries, people });
};

/**
 * A headed list of events, each side's in the order of play. Null when it has no entry.
 *
 * @example
 * const leao = { id: 'leao', name: 'Leão' };
 * const match = matchOf({
 *   home: { id: 'm', name: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta' },
 *   events: [eventOf({ kind: 'penalty_missed', side: 'home', player: leao, minute: 45 })],
 * });
 * const heading = { one: 'Penalty manqué', many: 'Penalties manqués', beforeMark: ', ' };
 * const words = () => ({ group: null, name: 'Leão', mark: null });
 * printEventList(match.events, match, heading, words, fr); //=> 'Penalty manqué : Leão (45e) pour Milan'
 */
export const printEventList = (
  events: readonly MatchEvent[],
  match: Pick<MatchFacts, 'home' | 'away'>,
  heading: ListWords,
  words: (event: MatchEvent) => EntryWords,
  pack: LocalePack,
): string | null => {
  const inOrder = events.filter((event) => words(event).name !== null).sort(compareEvents);
  const sides = SIDES.map((side) => {
    const entries = groupEntries(
      inOrder.filter((event) => event.side === side),
      words,
      heading.beforeMark,
      pack,
    );
    return printSide(printEntries(entries, pack), match[side], pack);
  });
  const list = joinKnown(sides, pack.list.sides);
  return list && `${inOrder.length === 1 ? heading.one : heading.many}${pack.colon}${list}`;
};
