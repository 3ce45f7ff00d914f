/**
 * The text to sections in printed order: score lines, sheets and headed lists. What is none of these is prose, and is
 * left alone.
 *
 *     page   ( prose | score | sheet | list )*
 *     list   heading body              (Buts : … / Entraîneur : … / Ammoniti: …)
 */
import { findAnchors, type Anchor } from './anchors';
import { readBareSheet, readTeamLine } from './bare-sheets';
import { isLineUp, sheetExtent, startsWithLabel } from './extent';
import { readHeadlessGoals } from './headless';
import { findHeads, formationAt, skipColon, type SheetHead } from './heads';
import { withClauses } from './headed-lists';
import { isProse, linesOf, type Line } from './lines';
import { pairingAt } from './pairing';
import { readScoreLine, type ScoreLine } from './score';
import { mentionsGoals, readScorers } from './scorers';
import { opens, printed, spanOf, type Range, type Source } from './source';
import { readStackedSheet } from './stacked';
import { isSameTeam } from './teams';
import type { Period } from './vocabulary';
import type { HeadingRole } from './words';

export interface ScoreSection {
  kind: 'score';
  at: number;
  line: number;
  score: ScoreLine;
}
export interface SheetSection extends SheetHead {
  kind: 'sheet';
}
export interface ListSection {
  kind: 'list';
  at: number;
  role: HeadingRole;
  qualifier: Range | null;
  period: Period | null;
  body: Range;
  line: number;
}
/** "ESTENSI SPINA 1": one side of a score that takes two lines. */
export interface TeamScoreSection {
  kind: 'team-score';
  at: number;
  label: Range;
  goals: number;
  halfTime: number | null;
}
export type Section = ScoreSection | SheetSection | ListSection | TeamScoreSection;

/** A line-up behind "Composition du Stade rennais :" or "Compo SFC:". */
const lineUpAt = (source: Source, anchor: Anchor, anchors: readonly (Anchor | undefined)[]): SheetHead | null => {
  const mark = formationAt(source, anchor.body, anchor.body + 14);
  const body = mark ? skipColon(source, mark.next) : anchor.body;
  const extent = sheetExtent(source, anchors, body);
  if (!isLineUp(extent, 7)) return null;
  const { qualifier } = anchor;
  const label = qualifier && { from: skipLinks(source, qualifier), to: qualifier.to };
  const named = label && label.to > label.from ? label : null;
  return {
    at: anchor.at,
    label: named,
    formation: mark?.formation ?? null,
    goals: null,
    halfTime: null,
    body: { from: body, to: extent.to },
  };
};

/** "du", "de la", "of the": what links a heading to its team. */
export const skipLinks = ({ tokens, words }: Source, { from, to }: Range): number => {
  let at = from;
  for (let steps = 0; steps < 4 && at < to; steps += 1) {
    const token = tokens[at];
    const link = words.articles.match(tokens, at, to) ?? words.forTeam.match(tokens, at, to);
    const isLink = link && token && !(token.capital && at === from && /^[A-Z]/.test(token.text));
    const isMark = token?.kind === 'mark' && !opens(token);
    if (!isLink && !isMark) break;
    at = isLink ? link.next : at + 1;
  }
  return at;
};

/** The sections of the text. */
export const findSections = (source: Source): Section[] => {
  const lines = linesOf(source);
  const anchors = findAnchors(source, lines);
  const heads = findHeads(source, lines, anchors);
  const sections: Section[] = [];
  const covered = new Uint8Array(source.tokens.length + 1);
  const cover = ({ from, to }: Range) => covered.fill(1, from, Math.max(from, to));
  const stops = new Uint8Array(source.tokens.length + 1);
  for (const head of heads) stops[head.at] = 1;
  const addSheet = (head: SheetHead): void => {
    sections.push({ kind: 'sheet', ...head });
    cover({ from: head.at, to: head.body.to });
  };
  heads.forEach(addSheet);
  const lineAt = lineNumbers(lines, source.tokens.length);
  for (const anchor of anchors) {
    if (!anchor) continue;
    stops[anchor.at] = 1;
  }
  for (const anchor of anchors) {
    if (!anchor || covered[anchor.at]) continue;
    if (anchor.role === 'lineup') {
      const head = covered[anchor.body] ? null : lineUpAt(source, anchor, anchors);
      if (head) addSheet(head);
      else cover({ from: anchor.at, to: anchor.body });
      continue;
    }
    for (const { at, role, qualifier, period, body } of withClauses(source, stops, anchor)) {
      sections.push({ kind: 'list', at, role, qualifier, period, body, line: lineAt[at] ?? 0 });
      cover({ from: at, to: body.to });
    }
  }
  addLines(source, lines, anchors, covered, sections, heads, addSheet);
  return sections.sort((a, b) => a.at - b.at);
};

const lineNumbers = (lines: readonly Line[], length: number): Int32Array => {
  const numbers = new Int32Array(length + 1);
  lines.forEach(({ from, to }, index) => numbers.fill(index, from, to + 1));
  return numbers;
};

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

/** What has no heading: score lines, sheets without a colon, goals in brackets or on a line of their own. */
const addLines = (
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
  let announced = -ANNOUNCED;
  const addGoals = (body: Range, qualifier: Range | null, line: number): void => {
    sections.push({ kind: 'list', at: body.from, role: 'goals', qualifier, period: null, body, line });
    covered.fill(1, body.from, body.to);
  };
  lines.forEach((whole, index) => {
    let to = whole.from;
    while (to < whole.to && !covered[to] && !anchors[to]) to += 1;
    const line = { ...whole, to };
    const above = before;
    before = null;
    if (anchors[line.from]?.role === 'lineup' || isLineUpTitle(source, line)) announced = index;
    if (line.to <= line.from || announced === index) return;
    const stacked = readStackedSheet(source, lines, index, anchors, index - announced < ANNOUNCED);
    if (stacked) {
      addSheet(stacked);
      return;
    }
    if (line.bullet !== '▪') {
      const score = readScoreLine(source, line) ?? pairingAt(source, index, { lines, anchors, covered, heads });
      if (score) {
        sections.push({ kind: 'score', at: line.from, line: index, score });
        for (const { team, body } of score.scorers) addGoals(body, team, index);
        const goals = score.rest && readScorers(source, score.rest);
        if (goals) addGoals(goals, null, index);
        else if (score.rest && mentionsGoals(source, score.rest))
          source.report('beside-score-unread', spanOf(source, score.rest), { text: printed(source, score.rest) });
        sides.push(score.home, score.away);
        scored = index;
        return;
      }
    }
    // "Beta: Leo Wirt (39), Rob Fink (54, pen.)." under the score.
    const own = index - scored <= 4 ? readSideScorers(source, line, sides.slice(-2)) : null;
    if (own) {
      addGoals(own.body, own.team, index);
      return;
    }
    const goals = line.bullet === '▪' ? null : readHeadlessGoals(source, line, index - scored <= 1);
    if (goals) {
      addGoals(goals, null, index);
      scored = index;
      return;
    }
    const sheet = readBareSheet(source, line, above, anchors, sides.slice(-2));
    if (sheet) {
      addSheet(sheet);
      return;
    }
    const team = startsWithLabel(source, line.from) || isProse(source, line) ? null : readTeamLine(source, line);
    if (team && line.to === whole.to) before = line;
    if (team && team.goals !== null && line.to === whole.to && line.bullet === null)
      sections.push({
        kind: 'team-score',
        at: line.from,
        label: team.label,
        goals: team.goals,
        halfTime: team.halfTime,
      });
  });
};
