/** A match as pages show it: facts are printed, and set out for drawing. Pure. */
import {
  compareEvents,
  isCard,
  isGoal,
  minuteOf,
  nameIn,
  nameOnSheet,
  printMatch,
  printMatchLabel,
  printMinute,
  printRound,
  printRubric,
  shortNameIn,
  zoneOf,
  type Entity,
  type LocalePack,
  type MatchFacts,
  type Named,
} from '../../../../core/src';
import type {
  Card,
  Clock,
  MatchBlock,
  MatchLink,
  MatchMoment,
  MatchPageFacts,
  Picture,
  Sheet,
  SheetPlayer,
  Side,
  TeamBadge,
} from '../../../../contracts/src';
import type { Row } from '../../sql/database';
import type { EventRow, HeadRow, SheetRow } from '../queries/match';
import { instant } from '../../platform/moments';
import { scoreOf, truth } from '../../sql/values';
import { factsOf, namedOf, person, personIn } from './facts';

type Appearance = MatchFacts['sheets'][number]['appearances'][number];
type Event = MatchFacts['events'][number];
type Language = Pick<Drawing, 'pack' | 'locale'>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What it takes to draw a match: words, the language of the names, the crests by the ids of the teams' rows, the newsroom's zone. */
export interface Drawing {
  pack: LocalePack;
  /** The page's. The words may be another language's, where there are none of this one. */
  locale: string;
  crests: ReadonlyMap<number, Picture>;
  timeZone: string;
}

/** The zone of the kick-off. */
const zoneOfHead = (head: HeadRow, newsroom: string): string =>
  zoneOf({ venue: text(head.venue_time_zone), competition: text(head.competition_time_zone) }, newsroom);

/** What a page draws of a team. */
const badge = (
  head: HeadRow,
  side: Side,
  team: Entity,
  locale: string,
  crests: ReadonlyMap<number, Picture>,
): TeamBadge => ({
  documentId: team.id,
  slug: text(head[`${side}_slug`]),
  name: nameIn(team, locale).name,
  shortName: shortNameIn(team, locale),
  code: text(head[`${side}_code`]),
  crest: crests.get(head[`${side}_id`] as number) ?? null,
  primaryColor: text(head[`${side}_primary_color`]),
});

const clock = (event: Pick<Event, 'minute' | 'addedTime'>, pack: LocalePack): Clock | null => {
  const printed = printMinute(minuteOf(event), pack);
  return event.minute === null || printed === null
    ? null
    : { minute: event.minute, addedTime: event.addedTime, printed };
};

/** What was done by whom: the events of each player, and those that took the player off. */
interface Deeds {
  of: ReadonlyMap<string, readonly Event[]>;
  takingOff: ReadonlyMap<string, readonly Event[]>;
}

const deedsIn = (events: readonly Event[]): Deeds => {
  const of = new Map<string, Event[]>();
  const takingOff = new Map<string, Event[]>();
  const add = (to: Map<string, Event[]>, player: Entity | null, event: Event) => {
    if (player) to.set(player.id, [...(to.get(player.id) ?? []), event]);
  };
  for (const event of events) {
    add(of, event.player, event);
    add(takingOff, event.playerOff, event);
  }
  return { of, takingOff };
};

const cardsOf = (events: readonly Event[], pack: LocalePack): Card[] =>
  events.flatMap((event) => (isCard(event.kind) ? [{ kind: event.kind, at: clock(event, pack) }] : []));

const sheetPlayer = (appearance: Appearance, side: Side, deeds: Deeds, { pack, locale }: Language): SheetPlayer => {
  const { player, role, line, slot, shirtNumber, captain } = appearance;
  const own = deeds.of.get(player.id) ?? [];
  const isChange = (event: Event) => event.kind === 'substitution' && event.side === side;
  const on = own.find(isChange);
  const off = deeds.takingOff.get(player.id)?.find(isChange);
  // Spelled out: what follows a spread in a literal is added property by property, forty times a page.
  const { documentId, name, shortName } = personIn(player, locale);
  return {
    documentId,
    name,
    shortName,
    printedName: nameOnSheet(appearance, pack),
    role,
    line,
    slot,
    shirtNumber,
    captain,
    cameOn: on ? { at: clock(on, pack), replaced: person(on.playerOff, locale) } : null,
    wentOff: off ? { at: clock(off, pack), replacedBy: person(off.player, locale) } : null,
    cards: cardsOf(own, pack),
    goals: own.filter(({ kind }) => isGoal(kind) && kind !== 'own_goal').length,
  };
};

const sheetFor = (facts: MatchFacts, side: Side, language: Language): Sheet | null => {
  const sheet = facts.sheets.find((candidate) => candidate.side === side);
  if (!sheet) return null;
  const deeds = deedsIn(facts.events);
  const players = sheet.appearances.map((appearance) => sheetPlayer(appearance, side, deeds, language));
  const coach = sheet.coach;
  return {
    side,
    formation: sheet.formation,
    coach: coach && {
      ...personIn(coach, language.locale),
      cards: cardsOf(
        facts.events.filter((event) => event.coach?.id === coach.id),
        language.pack,
      ),
    },
    starters: players.filter(({ role }) => role === 'starter'),
    substitutes: players.filter(({ role }) => role === 'substitute'),
  };
};

const moment = (event: Event, documentId: string, { pack, locale }: Language): MatchMoment => ({
  documentId,
  side: event.side,
  kind: event.kind,
  period: event.period,
  at: clock(event, pack),
  player: person(event.player, locale),
  playerOff: person(event.playerOff, locale),
  assistBy: person(event.assistBy, locale),
  coach: person(event.coach, locale),
});

/** The whole match: facts to draw from, and every line that this language prints. */
export const matchBlock = (
  head: HeadRow,
  sheets: readonly SheetRow[],
  events: readonly EventRow[],
  { pack, locale, crests, timeZone }: Drawing,
): MatchBlock => {
  const language = { pack, locale };
  const facts = factsOf(head, sheets, events);
  const inOrder = facts.events
    .map((event, index) => ({ event, documentId: events[index]?.document_id ?? '' }))
    .sort((a, b) => compareEvents(a.event, b.event));
  facts.events = inOrder.map(({ event }) => event);
  const { rubric: _, locale: __, printedIn: ___, ...agate } = printMatch(facts, pack);
  const venue: Row | null = typeof head.venue_document_id === 'string' ? namedOf(head, 'venue') : null;
  const structured: MatchPageFacts = {
    kickOff: instant(head.kick_off),
    timeZone: zoneOfHead(head, timeZone),
    phase: facts.phase,
    competition: facts.competition && { ...personIn(facts.competition, locale), kind: facts.competition.kind },
    edition: text(head.edition_name),
    round: { ...facts.round, name: printRound(facts.round, pack) },
    venue: venue && {
      documentId: venue.documentId as string,
      name: nameIn(venue as unknown as Named, locale).name,
      city: text(head.venue_city),
      neutral: truth(head.neutral_venue),
    },
    referee: person(facts.referee, locale),
    attendance: facts.attendance,
    home: badge(head, 'home', facts.home, locale, crests),
    away: badge(head, 'away', facts.away, locale, crests),
    score: scoreOf(facts.homeScore, facts.awayScore),
    halfTime: scoreOf(facts.halfTimeHomeScore, facts.halfTimeAwayScore),
    shootOut: scoreOf(facts.homeShootOutScore, facts.awayShootOutScore),
    goals: inOrder.flatMap(({ event }) =>
      isGoal(event.kind)
        ? [
            {
              side: event.side,
              kind: event.kind,
              scorer: person(event.player, locale),
              assistBy: person(event.assistBy, locale),
              at: clock(event, pack),
            },
          ]
        : [],
    ),
    sheets: { home: sheetFor(facts, 'home', language), away: sheetFor(facts, 'away', language) },
    moments: inOrder.map(({ event, documentId }) => moment(event, documentId, language)),
  };
  return { documentId: head.document_id, slug: head.slug, facts: structured, agate };
};

/** A match as another page links to it. */
export const matchLink = (head: HeadRow, { pack, locale, crests, timeZone }: Drawing): MatchLink => {
  const facts = factsOf(head);
  return {
    documentId: head.document_id,
    slug: head.slug,
    label: printMatchLabel(facts, pack),
    rubric: printRubric(facts, pack),
    kickOff: instant(head.kick_off),
    timeZone: zoneOfHead(head, timeZone),
    phase: facts.phase,
    home: badge(head, 'home', facts.home, locale, crests),
    away: badge(head, 'away', facts.away, locale, crests),
    score: scoreOf(facts.homeScore, facts.awayScore),
    shootOut: scoreOf(facts.homeShootOutScore, facts.awayShootOutScore),
  };
};
