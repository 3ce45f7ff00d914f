/** Random matches for the tests that print and read back: every feature that a sheet can have, in any mixture. */
import fc from 'fast-check';
import type { Side } from '../../events';
import {
  appearanceOf,
  eventOf,
  matchOf,
  type Entity,
  type MatchEvent,
  type MatchFacts,
  type TeamSheet,
} from '../../match';
import type { MatchMinute } from '../../minute';
import { foldName } from '../../names';
import { scoreFromEvents } from '../../score';
import { COACHES, playerName, referee, TEAMS } from './random-names';

const FORMATIONS = ['4-3-3', '4-4-2', '3-4-1-2', '4-2-3-1', '5-3-2', '3-5-2', '4-1-4-1'];

/** Drawn for a match with extra time; {@link clampTo90} makes it one of ninety minutes. */
const minute: fc.Arbitrary<MatchMinute> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }).map((at) => ({ minute: at, added: 0 })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(45, 90, 105, 120), fc.integer({ min: 1, max: 15 }))
      .map(([at, added]) => ({ minute: at, added })),
  },
);
const clampTo90 = ({ minute: at, added }: MatchMinute): MatchMinute =>
  added > 0 ? { minute: at > 90 ? 90 : at, added } : { minute: ((at - 1) % 90) + 1, added };

const maybeMinute = fc.option(minute, { freq: 6 });
const sideOf = fc.constantFrom<Side>('home', 'away');

const sheetPlan = (side: Side) =>
  fc.record({
    formation: fc.option(fc.constantFrom(...FORMATIONS), { freq: 6 }),
    lines: fc.option(fc.constantFrom(...FORMATIONS), { freq: 6 }),
    coach: fc.option(COACHES[side], { freq: 6 }),
    changes: fc.array(
      fc.record({ off: fc.option(fc.nat({ max: 10 }), { freq: 12 }), nested: fc.boolean(), at: maybeMinute }),
      { maxLength: 6 },
    ),
  });
type SheetPlan = ReturnType<typeof sheetPlan> extends fc.Arbitrary<infer Plan> ? Plan : never;

const SQUAD = 17;
const SQUAD_STARTERS = 11;

interface Squad {
  team: Entity;
  players: Entity[];
  /** As the sheet prints them. */
  printedAs: (string | null)[];
}

const timeOf = (at: MatchMinute | null, extraTime: boolean) => {
  const clamped = at && !extraTime ? clampTo90(at) : at;
  return { minute: clamped?.minute ?? null, addedTime: clamped?.added || null };
};

const buildChanges = (side: Side, squad: Squad, plan: SheetPlan, extraTime: boolean): MatchEvent[] => {
  const gone = new Set<string>();
  const events: MatchEvent[] = [];
  plan.changes.forEach(({ off, nested, at }, index) => {
    const previous = nested ? events.at(-1)?.player : null;
    // Now and then nobody wrote down for whom somebody came on.
    const playerOff = previous ?? (off === null ? null : (squad.players[off] ?? null));
    const player = squad.players[SQUAD_STARTERS + index];
    if (!player || (playerOff && gone.has(playerOff.id))) return;
    if (playerOff) gone.add(playerOff.id);
    events.push(eventOf({ kind: 'substitution', side, playerOff, player, ...timeOf(at, extraTime) }));
  });
  return events;
};

const buildSheet = (side: Side, squad: Squad, plan: SheetPlan, changes: MatchEvent[]): TeamSheet => {
  // A sheet that prints a formation prints lines that add up to it.
  const shape = plan.lines === null ? [] : [1, ...(plan.formation ?? plan.lines).split('-').map(Number)];
  const lineOf = shape.flatMap((count, line) => Array.from({ length: count }, () => line));
  const cameOn = changes.map(({ player }) => player?.id);
  return {
    side,
    team: squad.team,
    formation: plan.formation,
    coach: plan.coach === null ? null : { id: `${side} coach`, name: plan.coach },
    appearances: squad.players.flatMap((player, slot) => {
      const printedAs = squad.printedAs[slot] ?? null;
      if (slot < SQUAD_STARTERS) return [appearanceOf({ player, slot, line: lineOf[slot] ?? null, printedAs })];
      return cameOn.includes(player.id) ? [appearanceOf({ player, role: 'substitute', printedAs })] : [];
    }),
  };
};

const CARDS = ['yellow_card', 'second_yellow_card', 'red_card'] as const;

const plan = fc.record({
  teams: fc.uniqueArray(fc.constantFrom(...TEAMS), { minLength: 2, maxLength: 2 }),
  names: fc.uniqueArray(playerName, {
    minLength: 2 * SQUAD,
    maxLength: 2 * SQUAD,
    selector: (name) => foldName(name.surname),
  }),
  sheets: fc.record({ home: sheetPlan('home'), away: sheetPlan('away') }),
  printedSheets: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Side[]>(['home', 'away']) },
    { weight: 1, arbitrary: fc.constantFrom<Side[]>(['home'], ['away'], []) },
  ),
  goals: fc.uniqueArray(
    fc.record({
      side: sideOf,
      kind: fc.constantFrom('goal', 'goal', 'goal', 'penalty_goal', 'own_goal'),
      by: fc.nat({ max: SQUAD_STARTERS - 1 }),
      at: maybeMinute,
    }),
    // Nobody scores twice within a minute.
    { maxLength: 7, selector: ({ side, by, at }) => `${side} ${by} ${at && JSON.stringify(clampTo90(at))}` },
  ),
  cards: fc.uniqueArray(
    fc.record({
      side: sideOf,
      kind: fc.constantFrom(...CARDS),
      /** The last is the coach. */
      by: fc.nat({ max: SQUAD_STARTERS }),
      at: maybeMinute,
    }),
    // Nobody is booked twice without being sent off, nor sent off twice.
    { maxLength: 6, selector: ({ side, kind, by }) => `${side} ${kind === 'yellow_card'} ${by}` },
  ),
  extraTime: fc.boolean(),
  saidGoalless: fc.boolean(),
  missedPenalties: fc.uniqueArray(
    fc.record({ side: sideOf, by: fc.nat({ max: SQUAD_STARTERS - 1 }), at: maybeMinute }),
    { maxLength: 2, selector: ({ side, by }) => `${side} ${by}` },
  ),
  /** The score of a shoot-out may be known without its kicks. */
  shootOut: fc.option(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { freq: 2 }),
  kicks: fc.option(
    fc.uniqueArray(fc.record({ side: sideOf, scored: fc.boolean(), by: fc.nat({ max: SQUAD_STARTERS - 1 }) }), {
      minLength: 2,
      maxLength: 10,
      selector: ({ side, by }) => `${side} ${by}`,
    }),
    { freq: 1 },
  ),
  referee: fc.option(referee),
  attendance: fc.option(fc.integer({ min: 150, max: 99_999 })),
});

/** A match that was played to its end, of which some things are known and some are not. */
export const randomMatch: fc.Arbitrary<MatchFacts> = plan.map((drawn) => {
  const { names, sheets, extraTime, shootOut } = drawn;
  const squadOf = (index: number): Squad => {
    const drawnNames = names.slice(index * SQUAD, (index + 1) * SQUAD);
    const team = drawn.teams[index] ?? { name: 'Nobody' };
    return {
      team: { id: team.name, ...team },
      players: drawnNames.map(({ surname: shortName, given }) => ({
        id: shortName,
        name: given === null ? shortName : `${given} ${shortName}`,
        shortName,
      })),
      printedAs: drawnNames.map(({ surname: shortName, given }) => (given === null ? null : `${given} ${shortName}`)),
    };
  };
  const squads = { home: squadOf(0), away: squadOf(1) };
  const changes = {
    home: buildChanges('home', squads.home, sheets.home, extraTime),
    away: buildChanges('away', squads.away, sheets.away, extraTime),
  };
  const goals = drawn.goals.map(({ side, kind, by, at }) => {
    const scorers = kind === 'own_goal' ? squads[side === 'home' ? 'away' : 'home'] : squads[side];
    return eventOf({ kind, side, player: scorers.players[by] ?? null, ...timeOf(at, extraTime) });
  });
  const cards = drawn.cards.map(({ side, kind, by, at }) => {
    const player = by === SQUAD_STARTERS ? null : (squads[side].players[by] ?? null);
    const name = sheets[side].coach;
    const coach = player === null && name !== null ? { id: `${side} coach`, name } : null;
    return eventOf({ kind, side, player, coach, ...timeOf(at, extraTime) });
  });
  const missed = drawn.missedPenalties.map(({ side, by, at }) =>
    eventOf({ kind: 'penalty_missed', side, player: squads[side].players[by] ?? null, ...timeOf(at, extraTime) }),
  );
  const kicks = (drawn.kicks ?? []).map(({ side, scored, by }, sequence) =>
    eventOf({
      kind: scored ? 'shoot_out_scored' : 'shoot_out_missed',
      side,
      player: squads[side].players[by] ?? null,
      period: 'penalty_shoot_out',
      sequence,
    }),
  );
  const printed = drawn.printedSheets;
  const events = [...goals, ...missed, ...kicks, ...cards, ...printed.flatMap((side) => changes[side])];
  const score = scoreFromEvents(events, 'full_time');
  return matchOf({
    home: squads.home.team,
    away: squads.away.team,
    phase: 'full_time',
    ...score,
    // Without a goal somebody has said nil-nil, or nobody knows.
    ...(score.homeScore === null && drawn.saidGoalless && { homeScore: 0, awayScore: 0 }),
    homeShootOutScore: score.homeShootOutScore ?? shootOut?.[0] ?? null,
    awayShootOutScore: score.awayShootOutScore ?? shootOut?.[1] ?? null,
    events,
    sheets: printed.map((side) => buildSheet(side, squads[side], sheets[side], changes[side])),
    referee: drawn.referee === null ? null : { id: 'referee', name: drawn.referee },
    attendance: drawn.attendance,
  });
});
