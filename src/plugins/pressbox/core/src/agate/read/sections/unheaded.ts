/** What stands on its line without a heading: score lines, sheets without a colon, goals. */
import { readBareSheet, readCoachedSheet, readTeamLine } from './bare-sheets';
import { unreadBeside } from './beside-score';
import { crowdBehind, halfTimeBehind, isLoneScore, readBrokenScore } from './broken-score';
import { crowdAlone, crowdBeside } from './crowds';
import { startsWithLabel } from './extent';
import { readHeadlessGoals, runningLines } from './headless';
import { readLinedSheet } from './lined-sheets';
import { isProse, type Line } from '../marks/lines';
import { pairingAt } from './pairing';
import { readScoreLine } from './score';
import { scoreAt } from '../marks/score-numbers';
import { readRoundUpMatch } from './round-up';
import { countGoals, readScorers } from '../lists/scorers';
import { goalsBeside } from './goals-beside';
import { opens, printed, type Range, type Source } from '../marks/source';
import { isPicture } from '../text/symbols';
import { readStackedSheet } from './stacked';
import { isSameTeam } from '../marks/teams';
import { findUnknownGoals, readUnknownChanges } from './unknown-heading';
import { halfTimeBelow, halfTimeUnder } from './half-time';
import { scorersUnder } from './under-score';
import { colonSide, readTeamScore } from '../marks/team-score';
import { isBoxLine, readHalvesLine } from '../items/box';
import type { TeamIndex } from '../result/types';
import type { HeadingRole } from '../words';
import type { Anchor, Section, SheetHead } from './types';

/** A line that says "Compositions" and nothing else. */
const isLineUpTitle = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  const heading = words.headings.match(tokens, from, to);
  return heading?.value.role === 'lineup' && heading.next >= to;
};

/** So many lines below "Compositions" a list of names is a sheet: two sides with their benches. */
const ANNOUNCED = 50;

/** More goals of one side are a sheet with its shirts. */
const MOST_GOALS = 10;

/** The scorers of a side behind its name and a colon, or null. */
const readSideScorers = (
  source: Source,
  line: Range,
  sides: readonly string[],
): { team: Range; body: Range } | null => {
  const colon = source.tokens.slice(line.from, Math.min(line.to, line.from + 8)).findIndex(({ text }) => text === ':');
  const team = { from: line.from, to: line.from + colon };
  const name = printed(source, team);
  // "ALF: Kerr 12": letters that just one of the sides begins with.
  const isCode =
    /^\p{Lu}{2,4}$/u.test(name) && sides.filter((side) => side.toUpperCase().startsWith(name)).length === 1;
  if (colon < 1 || (!isCode && !sides.some((side) => isSameTeam(side, name)))) return null;
  const body = readScorers(source, { from: team.to + 1, to: line.to }, true);
  return body && countGoals(source, body, true) <= MOST_GOALS ? { team, body } : null;
};

const isNumber = ({ kind }: Source['tokens'][number]): boolean => kind === 'number';

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
    // "Rovers" over "Coach: Jan Ury" over the players
    if (role === 'coach' && line.to <= line.from) before = above;
    if (line.to <= line.from || announced === index) return;
    const coached = readCoachedSheet(source, line, anchors);
    if (coached) {
      addSheet(coached);
      return;
    }
    const lined = line.to === whole.to ? readLinedSheet(source, lines, index, anchors) : null;
    if (lined) {
      addSheet(lined);
      return;
    }
    const stacked = readStackedSheet(source, lines, index, anchors, index - announced < ANNOUNCED, sides.slice(-2));
    if (stacked) {
      addSheet(stacked);
      return;
    }
    if (line.bullet !== '▪') {
      const roundUp = readRoundUpMatch(source, lines, index, cut);
      const broken = roundUp ? null : readBrokenScore(source, lines, index, cut);
      const several = roundUp ?? broken;
      if (several) open = several.next;
      const score =
        several?.score ?? readScoreLine(source, line) ?? pairingAt(source, index, { lines, anchors, covered, heads });
      if (score) {
        sections.push({ kind: 'score', at: line.from, line: index, score });
        for (const { team, body } of score.scorers) addGoals(body, team, index);
        const goals = score.rest && goalsBeside(source, score, lines.slice(index + 1, index + 5).map(cut));
        const beside = score.rest && crowdBeside(source, score.rest);
        const below = lines[index + 1] && !beside ? cut(lines[index + 1] as Line) : null;
        const crowd = beside ?? (below && !below.afterBlank ? crowdBeside(source, below) : null);
        if (crowd) addList('attendance', crowd, null, index);
        if (goals) addGoals(goals, null, index);
        else if (score.rest)
          score.unread = unreadBeside(source, score.rest, whole, anchors, [score.home, score.away], crowd);
        sides.push(score.home, score.away);
        scored = index;
        const told = goals !== null || score.scorers.length > 0;
        const total = told || !score.score ? 0 : score.score.home + score.score.away;
        const next = broken?.next ?? index + 1;
        const half = score.score && !score.score.halfTime ? halfTimeUnder(source, lines[next]) : null;
        if (score.score) score.score.halfTime ??= half ?? halfTimeBelow(source, lines[next]);
        const first = half ? next + 1 : next;
        // "Report" may stand over the scorers of the second side.
        const near = lines.slice(first, first + 2);
        const holds = total > 0 && near.some(({ from, to }) => source.tokens.slice(from, to).some(isNumber));
        const listed = holds ? lines.slice(first, first + 2 + Math.min(total, 12)).map(cut) : null;
        const under = listed && score.score && scorersUnder(source, listed, score.score);
        if (under?.crowd) addList('attendance', under.crowd, null, index);
        for (const { body, side } of under?.lists ?? []) addList('goals', body, null, index, side);
        if (under || half) open = Math.max(open, first + (under?.lines ?? 0));
        return;
      }
    }
    if (isBoxLine(source, line)) {
      addGoals(line, null, index);
      return;
    }
    // "Beta: Leo Wirt (39), Rob Fink (54, pen.)." under the score.
    const own = index - scored <= 4 ? readSideScorers(source, line, sides.slice(-2)) : null;
    if (own) {
      addGoals(own.body, own.team, index);
      return;
    }
    const alone = crowdAlone(source, line, lines[index - 1], index - scored, anchors);
    if (alone) {
      addList('attendance', alone, null, index);
      return;
    }
    const stated = halfTimeUnder(source, line);
    if (stated && !opens(source.tokens[line.from])) {
      addList('half-time', line, null, index);
      return;
    }
    const next = lines[index + 1];
    if (next && isLoneScore(source, line) && readHeadlessGoals(source, next, true)) {
      addList('full-time', line, null, index);
      scored = index;
      return;
    }
    const isScored = scoreAt(source, line.from, line.to) !== null;
    const running = isScored ? runningLines(source, lines.slice(index, index + 16).map(cut)) : 0;
    if (running > 0) {
      addGoals({ from: line.from, to: cut(lines[index + running - 1] ?? whole).to }, null, index);
      open = index + running;
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
    const changed = readUnknownChanges(source, line);
    if (changed) {
      addList('changes', changed.body, changed.heading, index);
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
    const isWhole = line.to === whole.to;
    // "Town 1 (1-0)" under "Rovers 2".
    const behind = half === index - 1 && isWhole ? halfTimeBehind(source, line) : null;
    const crowd = half >= index - 2 && half < index && isWhole ? crowdBehind(source, line) : null;
    // "🔵 ALFA 3"
    const isPictured = isPicture(source.tokens[line.from]?.text ?? '');
    const side = {
      from: isPictured ? line.from + 1 : line.from,
      to: behind ? behind.from - 1 : (crowd?.from ?? line.to),
    };
    const isColoned = half === index - 1 || (next !== undefined && colonSide(source, next) !== null);
    const coloned = isColoned ? colonSide(source, line) : null;
    const team =
      coloned ?? (startsWithLabel(source, line.from) || isProse(source, line) ? null : readTeamLine(source, side));
    if (team && isWhole) before = line;
    if (team && team.goals !== null && isWhole && line.bullet === null) {
      // "Town 2 (Kerr 12, 88)" under "Rovers 0".
      const scorers = readTeamScore(source, line.from, line.to)?.scorers;
      if (scorers) addGoals(scorers, team.label, index);
      const { label, goals, halfTime } = team;
      sections.push({ kind: 'team-score', at: line.from, label, goals, halfTime });
      const under = half === index - 1 && !behind ? lines[index + 1] : undefined;
      if (crowd) addList('attendance', crowd, null, index);
      if (behind) addList('half-time', behind, null, index);
      else if (under && halfTimeUnder(source, under)) addList('half-time', under, null, index);
      if (half === index - 1) scored = index;
      sides.push(printed(source, label));
      half = index;
    }
  });
};
