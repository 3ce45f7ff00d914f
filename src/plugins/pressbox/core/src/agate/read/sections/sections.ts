/**
 * The text to sections in printed order: score lines, sheets and headed lists. What is none of these is prose, and is
 * left alone.
 *
 *     page   ( prose | score | sheet | list )*
 *     list   heading body              (Buts : … / Entraîneur : … / Ammoniti: …)
 */
import { findAnchors } from './anchors';
import { dashedLabel } from './bare-sheets';
import { isLineUp, sheetExtent } from './extent';
import { findHeads, skipColon } from './heads';
import { formationAt } from './labels';
import { withClauses } from './headed-lists';
import { linesOf, type Line } from '../marks/lines';
import { opens, type Range, type ReportingSource, type Source } from '../marks/source';
import { holdsScore } from '../marks/score-numbers';
import { isTeamName } from '../marks/team-score';
import { findSideHeads } from './side-heads';
import { addLines } from './unheaded';
import type { Anchor, Section, SheetHead } from './types';

/** "Rovers (4-3-3)": the formation at the end of a label, and where it begins; null where it has none. */
const shapeOf = (source: Source, { from, to }: Range): { at: number; formation: string } | null => {
  for (let at = from + 1; at < to; at += 1) {
    const mark = formationAt(source, at, to + 1);
    if (mark?.next === to) return { at, formation: mark.formation };
  }
  return null;
};

/** A line-up behind "Composition du Stade rennais :" or "Compo SFC:". */
const lineUpAt = (
  source: Source,
  anchor: Anchor,
  anchors: readonly (Anchor | undefined)[],
  above: Line | undefined,
): SheetHead | null => {
  const mark = formationAt(source, anchor.body, anchor.body + 14);
  const body = mark ? skipColon(source, mark.next) : anchor.body;
  const extent = sheetExtent(source, anchors, body);
  if (!isLineUp(extent, 7)) return null;
  const { qualifier } = anchor;
  const label = qualifier && { from: skipLinks(source, qualifier), to: qualifier.to };
  // "XI Rovers (4-3-3):"
  const shaped = label && shapeOf(source, label);
  if (label && shaped) label.to = shaped.at;
  // "Lineups: Rovers – Kerr, …"
  const dashed = label ? null : dashedLabel(source, { from: body, to: extent.to });
  if (dashed)
    return {
      at: anchor.at,
      label: dashed,
      formation: null,
      goals: null,
      halfTime: null,
      body: { from: dashed.to + 1, to: extent.to },
    };
  // "Rovers" on the line above "Starting XI: …"
  const isAbove =
    above && above.bullet === null && !anchors[above.from] && isTeamName(source, above) && !holdsScore(source, above);
  const named = label && label.to > label.from ? label : isAbove ? { from: above.from, to: above.to } : null;
  return {
    at: anchor.at,
    label: named,
    formation: shaped?.formation ?? mark?.formation ?? null,
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
export const findSections = (source: ReportingSource): Section[] => {
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
  for (const head of findSideHeads(source, lines, anchors)) {
    if (covered[head.at]) continue;
    stops[head.at] = 1;
    sections.push({ kind: 'side', ...head, line: lineAt[head.at] ?? 0 });
    cover({ from: head.at, to: head.body });
  }
  for (const anchor of anchors) {
    if (!anchor) continue;
    stops[anchor.lead ?? anchor.at] = 1;
    stops[anchor.at] = 1;
  }
  for (const anchor of anchors) {
    if (!anchor || covered[anchor.at]) continue;
    if (anchor.role === 'lineup') {
      const head = covered[anchor.body] ? null : lineUpAt(source, anchor, anchors, lines[(lineAt[anchor.at] ?? 0) - 1]);
      if (head) addSheet(head);
      else cover({ from: anchor.at, to: anchor.body });
      continue;
    }
    for (const { at, role, qualifier, period, body } of withClauses(source, stops, anchor)) {
      sections.push({
        kind: 'list',
        at,
        role,
        qualifier,
        period,
        body,
        line: lineAt[at] ?? 0,
        owner: null,
        side: null,
      });
      cover({ from: at, to: body.to });
    }
  }
  addLines(source, lines, anchors, covered, sections, heads, addSheet);
  return withOwners(sections.sort((a, b) => a.at - b.at));
};

/** Lists behind the head of a side are its own, up to the next head, sheet or score. */
const withOwners = (sections: readonly Section[]): Section[] => {
  let owner: Range | null = null;
  return sections.map((section) => {
    if (section.kind === 'list') return { ...section, owner };
    owner = section.kind === 'side' ? section.label : null;
    return section;
  });
};

const lineNumbers = (lines: readonly Line[], length: number): Int32Array => {
  const numbers = new Int32Array(length + 1);
  lines.forEach(({ from, to }, index) => numbers.fill(index, from, to + 1));
  return numbers;
};
