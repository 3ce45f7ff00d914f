/** A text that was read, as facts of a match: sides, names, sheets and events. Whom a name means comes later. */
import { eventTimeProblem, isCard, opposite, type EventKind, type Side } from '../../events';
import { formatFormation, parseFormation } from '../../formation';
import type { NameDistance } from '../../matching';
import type { MatchMinute } from '../../minute';
import type { Score } from '../../score';
import type { CardTextKind, GoalTextKind, MatchText, Span, TeamIndex, TeamText } from '../read';
import { Cast, type CastMember } from './cast';
import type { AgateAppearance, AgateEvent, AgateReading, AgateSheet, AgateTopic } from './facts';
import type { TextSides } from './team-sides';

export type UnresolvedReading = Omit<AgateReading, 'version' | 'names' | 'diagnostics'> & { members: CastMember[] };

const GOALS: Readonly<Record<GoalTextKind, EventKind>> = {
  goal: 'goal',
  penalty: 'penalty_goal',
  'own-goal': 'own_goal',
};
const CARDS: Readonly<Record<CardTextKind, EventKind>> = {
  yellow: 'yellow_card',
  'second-yellow': 'second_yellow_card',
  red: 'red_card',
};

/** What our columns can hold; beyond it is noise. */
const MOST_STARTERS = 40;
const LAST_LINE = 5;
const LAST_NUMBER = 99;

const clockOf = (minute: MatchMinute | null): Pick<AgateEvent, 'minute' | 'addedTime'> => {
  const clock = { minute: minute?.minute ?? null, addedTime: minute?.added ? minute.added : null };
  return eventTimeProblem({ period: null, ...clock }) === null ? clock : { minute: null, addedTime: null };
};

const eventOf = (
  known: Pick<AgateEvent, 'side' | 'kind'> & Partial<AgateEvent>,
  minute: MatchMinute | null,
  { start, end }: Span,
): AgateEvent => ({
  player: null,
  playerOff: null,
  coach: null,
  ...clockOf(minute),
  span: { start, end },
  ...known,
});

const scoreIn = (score: { home: number; away: number } | null, swapped: boolean): Score | null =>
  score && (swapped ? { home: score.away, away: score.home } : { home: score.home, away: score.away });

const readFormation = (printed: string | null): string | null => {
  const lines = printed === null ? null : parseFormation(printed);
  return lines && formatFormation(lines);
};

/** The players of one sheet in printed order: starters by line, then who came on, then who stayed on the bench. */
const appearancesOf = (team: TeamText, side: Side, cast: Cast): AgateAppearance[] => {
  const starters = team.starters.slice(0, MOST_STARTERS);
  const hasLines = starters.every(({ line }) => line === null || line <= LAST_LINE);
  const slots = new Map<number | null, number>();
  const appearances = starters.map((starter): AgateAppearance => {
    const line = hasLines ? starter.line : null;
    const slot = slots.get(line) ?? 0;
    slots.set(line, slot + 1);
    const member = cast.add('player', side, starter.name, starter.span);
    const { shirtNumber = null, captain = false } = starter;
    return {
      name: member.key,
      printed: member.printed[0] ?? '',
      role: 'starter',
      line,
      slot,
      shirtNumber: shirtNumber !== null && shirtNumber <= LAST_NUMBER ? shirtNumber : null,
      captain,
    };
  });
  const listed = new Set(appearances.map(({ name }) => name));
  const addSubstitute = (name: string, span: Span | null): void => {
    const { key, printed } = cast.addOnce(side, name, span);
    if (listed.has(key)) return;
    listed.add(key);
    const own = { name: key, printed: printed[0] ?? '', role: 'substitute' as const };
    appearances.push({ ...own, line: null, slot: null, shirtNumber: null, captain: false });
  };
  for (const { on, span } of team.substitutions) addSubstitute(on, span);
  team.bench.forEach((name, index) => addSubstitute(name, team.benchSpans[index] ?? null));
  return appearances;
};

/** A sheet as it was printed: with the coach and the bench that stand behind it, up to the next sheet. */
const sourceOf = ({ span, coachSpan, benchSpans }: TeamText, teams: readonly TeamText[], text: string): string => {
  if (!span) return '';
  const next = Math.min(
    text.length,
    ...teams.flatMap((team) => (team.span && team.span.start > span.start ? team.span.start : [])),
  );
  const ends = [coachSpan, ...benchSpans].flatMap((part) =>
    part && part.start >= span.start && part.end <= next ? part.end : [],
  );
  const end = Math.max(span.end, ...ends);
  return text.slice(span.start, text[end] === '.' ? end + 1 : end).trim();
};

const sheetOf = (team: TeamText, side: Side, source: string, cast: Cast): AgateSheet => {
  const { coach, coachSpan } = team;
  return {
    side,
    formation: readFormation(team.formation),
    appearances: appearancesOf(team, side, cast),
    coach: coach === null ? null : cast.add('coach', side, coach, coachSpan).key,
    hasBench: team.bench.length > 0,
    sourceText: source,
  };
};

const changesOf = (team: TeamText, side: Side, cast: Cast): AgateEvent[] =>
  team.substitutions.map(({ on, off, minute, span, offSpan }) => {
    const playerOff = off === null ? null : cast.refer(side, off, offSpan).key;
    const player = cast.addOnce(side, on, span).key;
    return eventOf({ side, kind: 'substitution', player, playerOff }, minute, span);
  });

const topicsOf = (text: MatchText, events: readonly AgateEvent[]): AgateTopic[] => {
  const has = (test: (event: AgateEvent) => boolean) => events.some(test);
  const change = (side: Side) => has((event) => event.kind === 'substitution' && event.side === side);
  const goalless = text.score?.home === 0 && text.score.away === 0;
  const spoken: Readonly<Record<AgateTopic, boolean>> = {
    goals: text.goals.length > 0 || goalless,
    missed_penalties: text.missedPenalties.length > 0,
    shoot_out: text.kicks.length > 0,
    cautions: has(({ kind, player }) => kind === 'yellow_card' && player !== null),
    sendings_off: has(({ kind, player }) => isCard(kind) && kind !== 'yellow_card' && player !== null),
    coach_cards: has(({ coach }) => coach !== null),
    home_changes: change('home'),
    away_changes: change('away'),
  };
  return (Object.keys(spoken) as AgateTopic[]).filter((topic) => spoken[topic]);
};

/** Puts what was read into the terms of a match. */
export const readingOf = (
  read: MatchText,
  { sides, labels, by, sure }: TextSides,
  text: string,
  distance: NameDistance,
): UnresolvedReading => {
  const cast = new Cast(distance);
  const sideAt = (index: TeamIndex | null): Side | null => (index === null ? null : sides[index]);
  const teams = read.teams.flatMap((team, index) => {
    const side = sides[index as TeamIndex];
    return team.starters.length > 0 || team.substitutions.length > 0 || team.bench.length > 0 ? [{ team, side }] : [];
  });
  const sheets = teams.map(({ team, side }) => sheetOf(team, side, sourceOf(team, read.teams, text), cast));
  const player = (side: Side | null, name: string | null, span: Span) =>
    name === null ? null : cast.refer(side, name, span).key;
  const card = ({ name, kind, minute, team, span }: MatchText['cards'][number]): AgateEvent => {
    const member = cast.refer(sideAt(team), name, span, ['player', 'coach']);
    const who = member.type === 'coach' ? { coach: member.key } : { player: member.key };
    return eventOf({ side: sideAt(team) ?? member.side, kind: CARDS[kind], ...who }, minute, span);
  };
  const events = [
    ...read.goals.map(({ scorer, minute, kind, team, span }) => {
      const side = sideAt(team);
      const scorerSide = kind === 'own-goal' && side !== null ? opposite(side) : side;
      return eventOf({ side, kind: GOALS[kind], player: player(scorerSide, scorer, span) }, minute, span);
    }),
    ...teams.flatMap(({ team, side }) => changesOf(team, side, cast)),
    ...read.cards.map(card),
    ...read.missedPenalties.map(({ name, minute, team, span }) => {
      const side = sideAt(team);
      return eventOf({ side, kind: 'penalty_missed', player: player(side, name, span) }, minute, span);
    }),
    ...read.kicks.map(({ name, scored, team, span }) => {
      const side = sideAt(team);
      const kind = scored ? 'shoot_out_scored' : 'shoot_out_missed';
      return eventOf({ side, kind, player: player(side, name, span) }, null, span);
    }),
  ];
  const swapped = sides[0] === 'away';
  const [first, second] = ([0, 1] as const).map((index) => ({ label: labels[index], by: by[index] }));
  const unknown = { label: null, by: 'order' as const };
  const halfTime = read.score?.halfTime ?? null;
  return {
    teams: swapped
      ? { home: second ?? unknown, away: first ?? unknown, sure }
      : { home: first ?? unknown, away: second ?? unknown, sure },
    sheets,
    events,
    topics: topicsOf(read, events),
    score: scoreIn(read.score, swapped),
    halfTime: scoreIn(halfTime && { home: halfTime[0], away: halfTime[1] }, swapped),
    shootOut: scoreIn(read.shootOut, swapped),
    referee: read.referee === null ? null : cast.add('referee', null, read.referee, read.refereeSpan).key,
    attendance: read.attendance,
    members: cast.members,
  };
};
