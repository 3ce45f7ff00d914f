/** All cards of a match, from lists and from brackets in the sheets. */
import { foldName } from '../../../names';
import { readCards, type PrintedCard } from '../lists/cards';
import { boxItems } from '../items/box';
import { sidedBody } from '../lists/empty-side';
import { itemsOf } from '../items/items';
import type { ListItem } from '../items/types';
import { listsOf, placesOf, qualifierOf } from './match-lists';
import { sideByName, sideByOrder } from './sides';
import { printed, type Range, type ReportingSource, type Source } from '../marks/source';
import type { CardTextKind, TeamIndex } from '../result/types';
import type { HeadingRole } from '../words';
import type { Match, PrintedSide } from './types';

const COLOURS: Partial<Record<HeadingRole, CardTextKind>> = {
  yellow: 'yellow',
  cards: 'yellow',
  'second-yellow': 'second-yellow',
  red: 'red',
};

/** A player is booked so often in a season; with five, ten and fifteen cautions they miss a match. */
const MOST_BOOKINGS = 15;
const SUSPENDING = 5;
/** Among so many cautions one player's number is not the only minute that is known. */
const MANY_BOOKED = 4;

/** A minute in brackets that says so: "(21./FE)", "(40')", "(62e)". */
const MARKED = /\(\d{1,3}(\+\d+)?(['’′´]|\.[)/,+ ]|e[),])/;

/**
 * "Kolb (4), Bos (9), Dam" are the cautions of a season where the text marks its minutes and these have no mark, and so
 * is "(5.)" behind one of many.
 */
const withoutBookings = (source: ReportingSource, items: readonly ListItem[]): ListItem[] => {
  const names = items.filter((item) => item.type === 'name' && item.depth === 0).length;
  const minutes = items.flatMap((item) => (item.type === 'minute' ? [item] : []));
  // "Kolb (3. Gelbe Karte), Bos (5., gesperrt)"
  const isNth = (item: ListItem): boolean =>
    item.type === 'card' && item.depth > 0 && /^\d/.test(source.tokens[item.at]?.text ?? '');
  const isNamed =
    items.some(isNth) ||
    minutes.some((item) => {
      const next = items[items.indexOf(item) + 1];
      return item.depth > 0 && next?.type === 'card' && next.depth > 0;
    });
  const isCount = ({ minute, depth }: (typeof minutes)[number]): boolean => {
    const text = source.text.slice(minute.start, minute.end);
    if (isNamed && depth > 0 && minute.minute <= MOST_BOOKINGS && /^\d+\.?$/.test(text)) return true;
    if (depth === 0 || minute.minute > MOST_BOOKINGS || !/^\d+\.?$/.test(text)) return false;
    return text.endsWith('.')
      ? minute.minute % SUSPENDING === 0 && names >= MANY_BOOKED && minutes.length * 2 <= names
      : names > 0 && MARKED.test(source.text);
  };
  if (minutes.length === 0 || !minutes.every(isCount)) return [...items];
  for (const { minute } of minutes)
    source.report('note-ignored', minute, { text: source.text.slice(minute.start, minute.end) });
  return items.filter((item) => item.type !== 'minute' && !isNth(item));
};

/** "Rot für Kolb (88.), Bos verschießt Elfmeter (60.)": what is told of a penalty in a list of cards is no card. */
const withoutMisses = (source: Source, items: readonly ListItem[]): ListItem[] => {
  const { tokens, words } = source;
  const ends = (item: ListItem) => item.type === 'separator' && item.depth === 0;
  const isMiss = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (tokens[at]?.kind === 'word' && !tokens[at]?.capital && words.misses.match(tokens, at, to)) return true;
    return false;
  };
  const kept: ListItem[] = [];
  let part: ListItem[] = [];
  const close = (to: number): void => {
    const first = part[0];
    if (first && !isMiss(first.at, to)) kept.push(...part);
    part = [];
  };
  for (const item of items) {
    if (ends(item)) {
      close(item.at);
      kept.push(item);
    } else part.push(item);
  }
  close((part[part.length - 1]?.at ?? 0) + 1);
  return kept;
};

/** Whether both sides have a sheet, and just one of them the name as it is printed. */
const isOnOneSheet = (sides: Match['sides'], name: string): boolean => {
  const has = ({ sheet, changes, bench }: PrintedSide) =>
    [...(sheet?.starters ?? []), ...bench, ...changes.map(({ on }) => ({ name: on }))].some(
      (player) => foldName(player.name) === foldName(name),
    );
  return sides.every(({ sheet }) => sheet !== null) && has(sides[0]) !== has(sides[1]);
};

/** Cards take their side from the words beside them, then from the line-ups, then from where their list stands. */
export const collectCards = (source: ReportingSource, match: Match) => {
  const { teams, lineUps, sides } = match;
  const isTeam = (range: Range) =>
    teams.find(printed(source, range)) !== null && lineUps.sideOf(printed(source, range)) === null;
  const cards: { card: PrintedCard; team: TeamIndex | null }[] = [];
  const contexts = listsOf(match, 'yellow', 'second-yellow', 'red', 'cards');
  const places = placesOf(contexts, match);
  contexts.forEach(({ section }, at) => {
    const { body, side: only } = sidedBody(source, section.body);
    const plain = boxItems(source, body, teams.isTeam) ?? itemsOf(source, body, 'cards', teams.isTeam);
    const told = withoutMisses(source, plain);
    const items = section.role === 'yellow' ? withoutBookings(source, told) : told;
    const read = readCards(source, items, COLOURS[section.role] ?? 'yellow', section.period, isTeam);
    const qualifier = qualifierOf(source, section);
    for (const card of read) {
      if (card.team || card.tag || card.side !== null) continue;
      card.side = only;
      if (only === null && qualifier) card.team = qualifier;
    }
    const named = sideByName(source, read, teams, lineUps);
    const byLineUp = read.map(({ name, team, coach }) => lineUps.sideOf(name, { sure: team !== null, coach }));
    const ordered = sideByOrder(read, null);
    const wrong = ordered.some((side, index) => side !== null && byLineUp[index] !== null && byLineUp[index] !== side);
    const place = places[at] ?? null;
    read.forEach((card, index) => {
      // "Kolb, Bos (Rovers)": a tag counts for Kolb where no sheet says otherwise.
      const isShared = card.tag !== null && read[index + 1]?.tag === card.tag && isOnOneSheet(sides, card.name);
      const own = byLineUp[index] ?? null;
      const told = isShared && own !== null ? own : named[index];
      const team = told ?? (wrong ? null : ordered[index]) ?? byLineUp[index] ?? place;
      if (team === null) source.report('card-side-unknown', card.span, { name: card.name });
      cards.push({ card, team });
    });
  });
  for (const side of [0, 1] as const) {
    for (const card of sides[side].sheet?.cards ?? [])
      cards.push({
        card: {
          ...card,
          coach: false,
          team: null,
          side: null,
          tag: null,
          switches: { slash: 0, dash: 0, semicolon: 0 },
        },
        team: side,
      });
  }
  return withoutTwins(cards.map((one, index) => asSecond(source, one, cards.slice(0, index))));
};

type Sided = { card: PrintedCard; team: TeamIndex | null };

/** A player who is printed twice among the cautions, with minutes: the later sends them off. */
const asSecond = (source: ReportingSource, one: Sided, before: readonly Sided[]): Sided => {
  const { name, kind, minute, span } = one.card;
  const again =
    kind === 'yellow' &&
    minute !== null &&
    before.some(
      ({ card, team }) =>
        card.kind === 'yellow' &&
        card.minute !== null &&
        team === one.team &&
        card.minute.minute < minute.minute &&
        foldName(card.name) === foldName(name),
    );
  if (!again) return one;
  source.report('second-yellow-inferred', span, { name });
  return { ...one, card: { ...one.card, kind: 'second-yellow' } };
};

/** A second caution that was inferred, and is printed under its own heading too, is one card; the one with a minute. */
const withoutTwins = (cards: readonly { card: PrintedCard; team: TeamIndex | null }[]) => {
  const seconds = cards.filter(({ card }) => card.kind === 'second-yellow');
  // A second caution and a red card in one minute are one.
  const isShown = ({ card: red, team: side }: Sided) =>
    red.kind === 'red' &&
    red.minute !== null &&
    seconds.some(
      ({ card, team }) =>
        foldName(card.name) === foldName(red.name) && team === side && card.minute?.minute === red.minute?.minute,
    );
  return cards.filter((one) => {
    if (isShown(one)) return false;
    if (one.card.kind !== 'second-yellow') return true;
    const same = seconds.filter(
      ({ card, team }) => foldName(card.name) === foldName(one.card.name) && (team === one.team || team === null),
    );
    const timed = same.find(({ card }) => card.minute !== null);
    return one === (timed ?? same[0]);
  });
};
