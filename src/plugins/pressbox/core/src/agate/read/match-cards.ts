/** All cards of a match, from lists and from brackets in the sheets. */
import { foldName } from '../../names';
import { readCards, type PrintedCard } from './cards';
import { sidedBody } from './empty-side';
import { itemsOf } from './items';
import { listsOf, qualifierOf } from './match-lists';
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
  const { teams, lineUps, sheetSides, sides } = match;
  const isTeam = (range: Range) =>
    teams.find(printed(source, range)) !== null && lineUps.sideOf(printed(source, range)) === null;
  const cards: { card: PrintedCard; team: TeamIndex | null }[] = [];
  for (const { section, after } of listsOf(match, 'yellow', 'second-yellow', 'red', 'cards')) {
    const { body, side: only } = sidedBody(source, section.body);
    const items = itemsOf(source, body, 'cards', teams.isTeam);
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
    const place = after === 1 && sheetSides.length === 2 ? (sheetSides[0] ?? null) : null;
    read.forEach((card, index) => {
      const team = named[index] ?? (wrong ? null : ordered[index]) ?? byLineUp[index] ?? place;
      if (team === null) source.report('card-side-unknown', card.span, { name: card.name });
      cards.push({ card, team });
    });
  }
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
  return withoutTwins(cards);
};

/** A second caution that was inferred, and is printed under its own heading too, is one card. */
const withoutTwins = (cards: readonly { card: PrintedCard; team: TeamIndex | null }[]) => {
  const seen = new Set<string>();
  return cards.filter(({ card: { name, kind, minute } }) => {
    if (kind !== 'second-yellow') return true;
    const key = `${foldName(name)} ${minute?.minute} ${minute?.added}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
