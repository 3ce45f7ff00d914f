import { CARD_KINDS } from '../../events';
import type { MatchEvent, MatchFacts } from '../../match';
import type { CardKind, LocalePack } from '../locales/pack';
import { printEventList, type EntryWords } from './lists';
import { nameInList } from './names';
import { joinKnown } from '../locales/template';

const cardWords =
  (pack: LocalePack) =>
  ({ kind, player, coach }: MatchEvent): EntryWords => {
    const person = player ?? coach;
    const marks = [pack.cards[kind as CardKind].mark, player === null && coach !== null ? pack.cards.coach : null];
    return { group: null, name: person && nameInList(person, pack), mark: joinKnown(marks, pack.list.details) };
  };

/** Kinds of card whose headings are the same words share one list: a second yellow is a sending-off in French. */
const groupKinds = (pack: LocalePack): CardKind[][] => {
  const groups = new Map<string, CardKind[]>();
  for (const kind of CARD_KINDS) {
    const { many } = pack.cards[kind];
    groups.set(many, [...(groups.get(many) ?? []), kind]);
  }
  return [...groups.values()];
};

/**
 * The cards of a match: the booked, then those sent off. A coach's card says so. Null when there is none to print.
 *
 * @example
 * const match = matchOf({
 *   home: { id: 'm', name: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta', names: { fr: { demonym: 'les Bergamasques' } } },
 *   events: [
 *     eventOf({ kind: 'yellow_card', side: 'home', player: { id: 'r', name: 'Reijnders' }, minute: 36 }),
 *     eventOf({ kind: 'red_card', side: 'away', coach: { id: 'g', name: 'Gian Piero Gasperini', shortName: 'Gasperini' } }),
 *   ],
 * });
 * printCardsLine(match, fr);
 * //=> 'Avertissement : Reijnders (36e) pour Milan. Expulsion : Gasperini (entraîneur) pour les Bergamasques.'
 */
export const printCardsLine = (
  match: Pick<MatchFacts, 'home' | 'away' | 'events'>,
  pack: LocalePack,
): string | null => {
  const lists = groupKinds(pack).map((kinds) => {
    const [first = 'yellow_card'] = kinds;
    const events = match.events.filter((event) => (kinds as string[]).includes(event.kind));
    const list = printEventList(
      events,
      match,
      { ...pack.cards[first], beforeMark: pack.cards.beforeMark },
      cardWords(pack),
      pack,
    );
    return list && `${list}${pack.cards.end}`;
  });
  return joinKnown(lists, ' ');
};
