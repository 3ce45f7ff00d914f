/** All cards of a match, from lists and from brackets in the sheets. */
import { foldName } from '../../names';
import { readCards, type PrintedCard } from './cards';
import { withoutAgency } from './agency';
import { sidedBody } from './empty-side';
import { itemsOf } from './items';
import { listsOf, placesOf, qualifierOf } from './match-lists';
import { sideByName, sideByOrder } from './sides';
import { printed, type Range, type Source } from './source';
import type { Match } from './printed-sides';
import type { CardTextKind, TeamIndex } from './types';
import type { HeadingRole } from './words';

const COLOURS: Partial<Record<HeadingRole, CardTextKind>> = {
  yellow: 'yellow',
  cards: 'yellow',
  'second-yellow': 'second-yellow',
  red: 'red',
};

/** Cards take their side from the words beside them, then from the line-ups, then from where their list stands. */
export const collectCards = (source: Source, match: Match) => {
  const { teams, lineUps, sides } = match;
  const isTeam = (range: Range) =>
    teams.find(printed(source, range)) !== null && lineUps.sideOf(printed(source, range)) === null;
  const cards: { card: PrintedCard; team: TeamIndex | null }[] = [];
  const contexts = listsOf(match, 'yellow', 'second-yellow', 'red', 'cards');
  const places = placesOf(contexts, match);
  contexts.forEach(({ section }, at) => {
    const { body, side: only } = sidedBody(source, section.body);
    const items = withoutAgency(source, itemsOf(source, body, 'cards', teams.isTeam), teams.isTeam);
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
      const team = named[index] ?? (wrong ? null : ordered[index]) ?? byLineUp[index] ?? place;
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
const asSecond = (source: Source, one: Sided, before: readonly Sided[]): Sided => {
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
