/** One match from its sections: sides, score, goals, cards, and every minute made absolute. */
import type { MatchMinute } from '../../../minute';
import type { Report } from '../result/diagnostics';
import { itemsOf } from '../items/items';
import { readKicks } from '../lists/kicks';
import { collectCards } from './match-cards';
import { readAllGoals } from './match-goals';
import { listsOf } from './match-lists';
import { absoluteMinute, type PrintedMinute } from '../marks/minute';
import { readAttendance, readPerson } from '../marks/people';
import { scoresIn, settle } from '../marks/score-numbers';
import { printed, spanOf, type ReportingSource, type Source } from '../marks/source';
import { readSides } from '../marks/team-score';
import { readPrintedSides } from './printed-sides';
import type { CardText, KickText, MatchText, MissedPenaltyText, ScoreText, TeamIndex, TeamText } from '../result/types';
import type { Block } from '../sections/types';
import type { Match, PrintedSide } from './types';

type ToMinute = (minute: PrintedMinute | null) => MatchMinute | null;

/** The score: the score line's, the two labels', or a line "Resultado final: 1-1"; with the half-time from anywhere. */
const readScore = (source: Source, match: Match): ScoreText | null => {
  const [home, away] = match.sides;
  const stated = (role: 'full-time' | 'half-time') => {
    for (const { section } of listsOf(match, role)) {
      const pairs = scoresIn(source, section.body);
      if (pairs.length > 0) return pairs;
    }
    return [];
  };
  const full = settle(stated('full-time'))?.score ?? null;
  const [half] = stated('half-time');
  const besides = listsOf(match, 'half-time').flatMap(({ section: { body } }) => {
    const sides = readSides(source, body.from, body.to);
    return sides ? [sides] : [];
  });
  const halves: [number, number] | null =
    home.halfTime !== null && away.halfTime !== null ? [home.halfTime, away.halfTime] : null;
  const labels =
    home.goals !== null && away.goals !== null ? { home: home.goals, away: away.goals, halfTime: halves } : null;
  const score = match.block.score?.score ?? labels ?? full;
  if (!score) return null;
  return {
    home: score.home,
    away: score.away,
    halfTime: score.halfTime ?? (half ? [half.home, half.away] : (besides[0] ?? null)),
  };
};

/** A match had extra time if its score says so, or if anything happened in its last quarter of an hour. */
const hadExtraTime = ({ block }: Match, minutes: readonly (PrintedMinute | null)[]): boolean =>
  block.score?.extraTime === true ||
  minutes.some(
    (minute) =>
      minute !== null &&
      ((minute.period ?? 0) > 2 || (minute.period === null && minute.minute > 105 && minute.minute <= 120)),
  );

const toTeam = (source: Source, printedSide: PrintedSide, toMinute: ToMinute): TeamText => ({
  label: printedSide.label,
  formation: printedSide.sheet?.formation ?? null,
  coach: printedSide.coach,
  starters: printedSide.sheet?.starters ?? [],
  substitutions: printedSide.changes.map(({ off, on, minute, span, offSpan }) => ({
    off,
    on,
    minute: toMinute(minute),
    span,
    offSpan,
  })),
  bench: printedSide.bench.map(({ name }) => name),
  labelSpan: printedSide.labelSpan,
  coachSpan: printedSide.coachSpan,
  benchSpans: printedSide.bench.map(({ span }) => span),
  span: printedSide.span,
});

/** A side without a sheet stands only before one that has: its place is what the indices count. */
const teamsOf = (source: Source, { sides }: Match, toMinute: ToMinute): TeamText[] => {
  const [home, away] = sides;
  const has = ({ sheet, changes, bench }: PrintedSide) => sheet !== null || changes.length > 0 || bench.length > 0;
  if (has(away)) return [toTeam(source, home, toMinute), toTeam(source, away, toMinute)];
  return has(home) ? [toTeam(source, home, toMinute)] : [];
};

const minuteMaker =
  (report: Report, extraTime: boolean): ToMinute =>
  (minute) => {
    if (!minute) return null;
    const absolute = absoluteMinute(minute, extraTime);
    if (absolute.minute !== minute.minute)
      report('added-time-inferred', minute, { printed: minute.minute, minute: `${absolute.minute}+${absolute.added}` });
    return absolute;
  };

/** Reads one match. */
export const readMatch = (
  source: ReportingSource,
  block: Block,
  crowd: number | null,
): Omit<MatchText, 'diagnostics'> => {
  const match = readPrintedSides(source, block);
  const score = readScore(source, match);
  const unread = block.score?.unread;
  if (unread) source.report('beside-score-unread', spanOf(source, unread), { text: printed(source, unread) });
  const { goals, missed, minutes } = readAllGoals(source, match, score);
  const cards = collectCards(source, match);
  const changes = match.sides.flatMap(({ changes: all }) => all.map(({ minute }) => minute));
  const extraTime = hadExtraTime(match, [...minutes, ...changes, ...cards.map(({ card }) => card.minute)]);
  const toMinute = minuteMaker(source.report, extraTime);
  if (
    score &&
    goals.length > 0 &&
    (goals.filter(({ team }) => team === 0).length > score.home ||
      goals.filter(({ team }) => team === 1).length > score.away ||
      goals.length !== score.home + score.away)
  )
    source.report('goals-score-mismatch', block.score?.span ?? goals[0]?.span ?? { start: 0, end: 0 }, {
      goals: goals.length,
      score: `${score.home}-${score.away}`,
    });
  const [refereeSection] = listsOf(match, 'referee');
  const referee = refereeSection && readPerson(source, refereeSection.section.body, true);
  const attendance = listsOf(match, 'attendance')
    .map(({ section }) => readAttendance(source, section.body))
    .find((count) => count !== null);
  const kicks: KickText[] = listsOf(match, 'shoot-out').flatMap(({ section }) =>
    readKicks(
      source,
      itemsOf(source, section.body, 'goals', () => false),
    ),
  );
  const scored = (side: TeamIndex) => kicks.filter(({ team, scored: good }) => team === side && good).length;
  const missedPenalties = missed.flatMap(({ goal, team }): MissedPenaltyText[] =>
    goal.scorer ? [{ name: printed(source, goal.scorer), minute: toMinute(goal.minute), team, span: goal.span }] : [],
  );
  return {
    teams: teamsOf(source, match, toMinute),
    goals: goals.map((goal, index) => ({ ...goal, minute: toMinute(minutes[index] ?? null) })),
    cards: cards.map(({ card, team }): CardText => ({
      name: card.name,
      kind: card.kind,
      ...(card.coach && { coach: true }),
      minute: toMinute(card.minute),
      team,
      span: card.span,
    })),
    score,
    referee: referee ? printed(source, referee) : null,
    attendance: attendance ?? crowd,
    sides: [block.score?.home ?? match.sides[0].label, block.score?.away ?? match.sides[1].label],
    shootOut: block.score?.shootOut ?? (kicks.length > 0 ? { home: scored(0), away: scored(1) } : null),
    kicks,
    missedPenalties,
    refereeSpan: referee ? spanOf(source, referee) : null,
    scoreSpan: block.score?.span ?? null,
  };
};
