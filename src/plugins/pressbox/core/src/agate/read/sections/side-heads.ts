/**
 * Blocks that print one side after the other, each under its name and its goals. What stands behind a head belongs to
 * its side, until the next head.
 *
 *     Rovers (0) 1 Scorers: Hart 73 Subs used: Cole 67 (Pike) Town (0) 2 Scorers: Birch 12, 64 Attendance: 4,512
 *     head         list             list                      head       list                 of both
 */
import type { Line } from '../marks/lines';
import { isNameWord, isParticle } from '../marks/name';
import { readScoreLine } from './score';
import { closes, type Source } from '../marks/source';
import { isTeamName } from '../marks/team-score';
import type { HeadingRole } from '../words';
import type { Anchor, SideHead } from './types';

/** What a side has of its own; a referee and a crowd are of both. */
const OWNED: readonly HeadingRole[] = [
  'goals',
  'yellow',
  'second-yellow',
  'red',
  'cards',
  'changes',
  'came-on',
  'bench',
  'missed-penalties',
];
const MAX_GOALS = 19;
const MAX_LABEL = 6;

/** What a label may follow: the start of a line, a bracket, a stop, a number. */
const mayFollow = ({ tokens }: Source, at: number): boolean => {
  const before = tokens[at - 1];
  return !before || before.kind === 'break' || before.kind === 'number' || closes(before) || /^[.;]$/.test(before.text);
};

/** The head that ends before a heading, or null. */
const headBefore = (source: Source, at: number, lineStart: number): SideHead | null => {
  const { tokens } = source;
  let end = at;
  while (tokens[end - 1]?.kind === 'break' || /^[:.]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  const goals = tokens[end - 1];
  if (goals?.kind !== 'number' || Number(goals.text) > MAX_GOALS) return null;
  let to = end - 1;
  let halfTime: number | null = null;
  if (tokens[to - 1]?.text === ')' && tokens[to - 2]?.kind === 'number' && tokens[to - 3]?.text === '(') {
    halfTime = Number(tokens[to - 2]?.text);
    to -= 3;
  }
  let from = to;
  const isOfName = (token: Source['tokens'][number] | undefined) =>
    token !== undefined &&
    (isNameWord(token) || isParticle(token) || (/^[.&'’]$/.test(token.text) && !token.spaced) || token.text === '&');
  while (from > 0 && to - from < MAX_LABEL && isOfName(tokens[from - 1])) from -= 1;
  const label = { from, to };
  if (to === from || !mayFollow(source, from) || !isTeamName(source, label) || (halfTime ?? 0) > MAX_GOALS) return null;
  // "Rovers 2 Town 1 Goals: …": a score line, and no head.
  if (lineStart < from && readScoreLine(source, { from: lineStart, to: end }) !== null) return null;
  return { at: from, label, goals: Number(goals.text), halfTime, body: at };
};

/** The heads of a text, in pairs: a side has another side. */
export const findSideHeads = (
  source: Source,
  lines: readonly Line[],
  anchors: readonly (Anchor | undefined)[],
): SideHead[] => {
  const heads: SideHead[] = [];
  let line = 0;
  for (const anchor of anchors) {
    if (!anchor || !OWNED.includes(anchor.role)) continue;
    while ((lines[line + 1]?.from ?? Infinity) <= anchor.at) line += 1;
    const own = lines[line]?.from ?? 0;
    const head = headBefore(source, anchor.at, own === anchor.at ? (lines[line - 1]?.from ?? 0) : own);
    if (head) heads.push(head);
  }
  return heads.length % 2 === 0 ? heads : [];
};
