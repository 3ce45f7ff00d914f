/** What stands on its line without a heading: score lines, sheets without a colon, goals. */
import type { Anchor } from './anchors';
import { readBareSheet, readTeamLine } from './bare-sheets';
import { startsWithLabel } from './extent';
import { readHeadlessGoals } from './headless';
import type { SheetHead } from './heads';
import { isProse, type Line } from './lines';
import { pairingAt } from './pairing';
import { readScoreLine } from './score';
import { readRoundUpMatch } from './round-up';
import { scoresIn } from './score-numbers';
import { mentionsGoals, readScorers } from './scorers';
import type { Section } from './sections';
import { printed, spanOf, type Range, type Source } from './source';
import { readStackedSheet } from './stacked';
import { isSameTeam } from './teams';
import { findUnknownGoals } from './unknown-heading';
import { halfTimeUnder, scorersUnder } from './under-score';
import { readTeamScore } from './team-score';
import { readHalvesLine } from './us-box';
import type { TeamIndex } from './types';
import type { HeadingRole } from './words';

/** A line that says "Compositions" and nothing else. */
const isLineUpTitle = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  const heading = words.headings.match(tokens, from, to);
  return heading?.value.role === 'lineup' && heading.next >= to;
};

/** So many lines below "Compositions" a list of names is a sheet: two sides with their benches. */
const ANNOUNCED = 50;

/** The scorers of a side behind its name and a colon, or null. */
const readSideScorers = (
  source: Source,
  line: Range,
  sides: readonly string[],
): { team: Range; body: Range } | null => {
  const colon = source.tokens.slice(line.from, Math.min(line.to, line.from + 8)).findIndex(({ text }) => text === ':');
  const team = { from: line.from, to: line.from + colon };
  if (colon < 1 || !sides.some((side) => isSameTeam(side, printed(source, team)))) return null;
  const body = readScorers(source, { from: team.to + 1, to: line.to }, true);
  return body && { team, body };
};

/** A line that is a score and nothing else, which has the scorers of one match under it: "2-0", "2-0 (1-0)". */
const isLoneScore = (source: Source, line: Range): boolean => {
  if (source.tokens[line.from]?.kind !== 'number') return false;
  const pairs = scoresIn(source, line);
  return pairs[0]?.from === line.from && pairs[pairs.length - 1]?.end === line.to;
};

/** What has no heading: score lines, sheets without a colon, goals in brackets or on a line of their own. */
export const addLines = (
  source: Source,
  lines: readonly Line[],
  anchors: readonly (Anchor | undefined)[],
  covered: Uint8Array,
  sections: Section[],
  heads: readonly SheetHead[],
  addSheet: (head: SheetHead) => void,
): void => {
  const sides: string[] = [];
  let before: Line | null = null;
  let scored = -10;
  /** The last line that was one side of a score. */
  let half = -10;
  let announced = -ANNOUNCED;
  const addList = (
    role: HeadingRole,
    body: Range,
    qualifier: Range | null,
    line: number,
    side: TeamIndex | null = null,
  ): void => {
    sections.push({ kind: 'list', at: body.from, role, qualifier, period: null, body, line, owner: null, side });
    covered.fill(1, body.from, body.to);
  };
  const addGoals = (body: Range, qualifier: Range | null, line: number): void =>
    addList('goals', body, qualifier, line);
  const unknown = findUnknownGoals(source, lines, anchors);
  const cut = (whole: Line): Line => {
    let to = whole.from;
    while (to < whole.to && !covered[to] && !anchors[to]) to += 1;
    return { ...whole, to };
  };
  /** The lines before it are read. */
  let open = 0;
  lines.forEach((whole, index) => {
    if (index < open) return;
    const line = cut(whole);
    const above = before;
    before = null;
    if (anchors[line.from]?.role === 'lineup' || isLineUpTitle(source, line)) announced = index;
    const role = anchors[line.from]?.role;
    if (role === 'full-time' || (role === 'half-time' && index - scored <= 2)) scored = index;
    if (line.to <= line.from || announced === index) return;
    const stacked = readStackedSheet(source, lines, index, anchors, index - announced < ANNOUNCED);
    if (stacked) {
      addSheet(stacked);
      return;
    }
    if (line.bullet !== '▪') {
      const roundUp = readRoundUpMatch(source, lines, index, cut);
      if (roundUp) open = roundUp.next;
      const score =
        roundUp?.score ?? readScoreLine(source, line) ?? pairingAt(source, index, { lines, anchors, covered, heads });
      if (score) {
        sections.push({ kind: 'score', at: line.from, line: index, score });
        for (const { team, body } of score.scorers) addGoals(body, team, index);
        const goals = score.rest && readScorers(source, score.rest);
        if (goals) addGoals(goals, null, index);
        else if (score.rest && mentionsGoals(source, score.rest))
          source.report('beside-score-unread', spanOf(source, score.rest), { text: printed(source, score.rest) });
        sides.push(score.home, score.away);
        scored = index;
        const told = goals !== null || score.scorers.length > 0;
        const total = told || !score.score ? 0 : score.score.home + score.score.away;
        const half = score.score && !score.score.halfTime ? halfTimeUnder(source, lines[index + 1]) : null;
        if (half && score.score) score.score.halfTime = half;
        const first = half ? index + 2 : index + 1;
        const below = total === 0 ? null : lines.slice(first, first + 1 + Math.min(total, 12)).map(cut);
        const under = below && score.score && scorersUnder(source, below, score.score);
        for (const { body, side } of under?.lists ?? []) addList('goals', body, null, index, side);
        if (under || half) open = first + (under?.lines ?? 0);
        return;
      }
    }
    // "Beta: Leo Wirt (39), Rob Fink (54, pen.)." under the score.
    const own = index - scored <= 4 ? readSideScorers(source, line, sides.slice(-2)) : null;
    if (own) {
      addGoals(own.body, own.team, index);
      return;
    }
    const next = lines[index + 1];
    if (next && isLoneScore(source, line) && readHeadlessGoals(source, next, true)) {
      addList('full-time', line, null, index);
      scored = index;
      return;
    }
    const goals = line.bullet === '▪' ? null : readHeadlessGoals(source, line, index - scored <= 1);
    if (goals) {
      addGoals(goals, null, index);
      scored = index;
      return;
    }
    const foreign = unknown.get(line.from);
    if (foreign) {
      addGoals(foreign, null, index);
      return;
    }
    const sheet = readBareSheet(source, line, above, anchors, sides.slice(-2));
    if (sheet) {
      addSheet(sheet);
      return;
    }
    const halves = readHalvesLine(source, line);
    if (halves) {
      sections.push({ kind: 'team-score', at: line.from, ...halves });
      return;
    }
    const team = startsWithLabel(source, line.from) || isProse(source, line) ? null : readTeamLine(source, line);
    if (team && line.to === whole.to) before = line;
    if (team && team.goals !== null && line.to === whole.to && line.bullet === null) {
      // "Town 2 (Kerr 12, 88)" under "Rovers 0".
      const scorers = readTeamScore(source, line.from, line.to)?.scorers;
      if (scorers) addGoals(scorers, team.label, index);
      if (half === index - 1) scored = index;
      half = index;
      sections.push({
        kind: 'team-score',
        at: line.from,
        label: team.label,
        goals: team.goals,
        halfTime: team.halfTime,
      });
    }
  });
};
