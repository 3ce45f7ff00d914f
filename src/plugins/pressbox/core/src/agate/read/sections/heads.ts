/**
 * The heads of team sheets: the label, a formation, a colon (docs/agate.md §3).
 *
 *     AC Milan (4-3-3) :      Atalanta: (3-4-1-2)      Betis - 0:      Hellas (4231) –      : Inzaghetti, …
 *     label    formation      label     formation      label   score   label formation      label lost
 */
import { isApostrophe, isDash } from '../text/chars';
import { isLineUp, sheetExtent, type Extent } from './extent';
import { readFormation } from '../marks/formation-mark';
import { isSentenceEnd } from '../marks/list';
import type { Line } from '../marks/lines';
import { isNameWord } from '../marks/name';
import { isTeamName, readTeamScore } from '../marks/team-score';
import { closes, printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import { countWords, labelBefore, labelBehindName, MAX_LABEL, withoutTail } from './head-labels';
import { coachInLabel, formationAt, formationBehind, MAX_REMARK } from './labels';
import type { Anchor, SheetHead } from './types';

interface Parsed {
  label: Range;
  formation: string | null;
  goals: number | null;
  halfTime: number | null;
  body: number;
  coach?: Range;
}

export const skipColon = ({ tokens }: Source, at: number): number =>
  tokens[at]?.text === ':' || isDash(tokens[at]?.text ?? '') ? at + 1 : at;

/** "(2)" before a colon: the goals of a side. */
const isBracketedGoals = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at + 1]?.text.length === 1 &&
  tokens[at + 2]?.text === ')' &&
  tokens[at + 3]?.text === ':';

/** Behind what a bracket says of a side before its colon: "Racing (AR):", "Alfa (weiß-blau):", "Bravo (in rood):". */
const skipRemark = (tokens: Source['tokens'], at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  for (let to = at + 1; to < at + MAX_REMARK; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'number' || token.kind === 'break' || token.text === '(') return at;
    if (token.text === ')') return to > at + 1 && tokens[to + 1]?.text === ':' ? to + 1 : at;
  }
  return at;
};

/** Label, score, formation and colon, from a token on. Null without a colon or a formation. */
export const parseHead = (source: Source, start: number): Parsed | null => {
  const { tokens } = source;
  // "1 - Rayo Chico:"
  const leads =
    tokens[start]?.kind === 'number' && isDash(tokens[start + 1]?.text ?? '') && isNameWord(tokens[start + 2]);
  // "4-3-3 Alfa: Kerr; …"
  const shape = leads || tokens[start]?.kind !== 'number' ? null : readFormation(source, start, start + 12);
  const isLed = shape !== null && isNameWord(tokens[shape.next]);
  // "Por Rovers: Kerr; …"
  // but "Pro Rovers" is a name.
  const isLinked = tokens[start + 1]?.capital === true && tokens[start]?.fold !== 'pro';
  const link = isLinked ? source.words.forTeam.match(tokens, start, start + 2) : null;
  const from = leads ? start + 2 : isLed ? shape.next : (link?.next ?? start);
  let at = from;
  let goals = leads ? Number(tokens[start]?.text) : null;
  let halfTime: number | null = null;
  let end = at;
  for (; at < from + MAX_LABEL; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === ':') break;
    // "Alfa, 4-3-3: …"
    if (token.text === ',' && formationAt(source, at + 1, at + 14)) {
      at += 1;
      break;
    }
    if (token.kind === 'number' && readFormation(source, at, at + 12)) break;
    if (isDash(token.text) && readTeamScore(source, from, at + 2)?.next === at + 2) break;
    if (token.kind === 'mark' && !/^[.&'’/-]$/.test(token.text)) break;
    if (isDash(token.text) && token.spaced) break;
    // "Kerr 12' Rovers: …" begins no label.
    if (isApostrophe(token.text) && tokens[at - 1]?.kind === 'number') break;
    // "All.: Sardi. COSENZA (3-5-2):", but "1. FC Köln:"
    if (isSentenceEnd(tokens, at) && !(at === from + 1 && tokens[from]?.kind === 'number')) break;
    end = at + 1;
  }
  const coached = end > from ? coachInLabel(source, at) : null;
  const inner = coached ? formationAt(source, at + 1, coached.next) : null;
  at = coached?.next ?? (end > from ? skipRemark(tokens, at) : at);
  // "Rovers (2):"
  if (goals === null && isBracketedGoals(source, at) && end > from) {
    goals = Number(tokens[at + 1]?.text);
    at += 3;
  }
  const score = readTeamScore(source, from, from + MAX_LABEL + 3);
  if (score && tokens[score.next]?.text === ':') {
    ({ goals, halfTime } = score);
    end = score.name.to;
    at = score.next;
  }
  let colon = tokens[at]?.text === ':';
  if (colon) at += 1;
  // "ALFA: 2" over the players
  const below = tokens[at + 1];
  if (colon && goals === null && below?.kind === 'break' && /^\d$/.test(tokens[at]?.text ?? '')) {
    goals = Number(tokens[at]?.text);
    at += 2;
  }
  // "Rovers – 4-3-3 – Kerr, …"
  else if (end > from && isDash(tokens[at]?.text ?? '') && formationAt(source, at + 1, at + 14)) at += 1;
  const mark = formationAt(source, at, at + 14);
  if (mark) {
    // "Rovers (4-4-2) with: Kerr; …"
    at = isSmallLead(tokens, mark.next) ? mark.next + 1 : mark.next;
    if (tokens[at]?.text === ':') colon = true;
    // "Alfa (4-3-3). Kerr; …"
    at = tokens[at]?.text === '.' && end > from ? at + 1 : skipColon(source, at);
  }
  if (!colon && !mark) return null;
  return {
    label: { from, to: end },
    formation: mark?.formation ?? inner?.formation ?? (isLed ? shape.formation : null),
    ...(coached && { coach: coached.coach }),
    goals,
    halfTime,
    body: at,
  };
};

/** "mit:", "con:": a small word and its colon. */
const isSmallLead = (tokens: Source['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.capital === false && tokens[at + 1]?.text === ':';

/** "Goals: Kerr 12, Elm 83' Rovers: …": a label behind the last minute of a list, where line ends were lost. */
const isBehindMinute = ({ tokens }: Source, at: number): boolean => {
  const before = tokens[at - 1];
  const isMinute = before?.kind === 'number' || (tokens[at - 2]?.kind === 'number' && isApostrophe(before?.text ?? ''));
  let colon = at;
  while (colon < at + 4 && tokens[colon]?.kind === 'word') colon += 1;
  return isMinute && tokens[at]?.capital === true && tokens[at]?.spaced === true && tokens[colon]?.text === ':';
};

/** Where a head may start: at a line, behind a full stop, behind a heading. */
const candidates = (
  source: Source,
  lines: readonly Line[],
  anchors: readonly (Anchor | undefined)[],
): Map<number, 'line' | 'sentence' | 'heading'> => {
  const found = new Map<number, 'line' | 'sentence' | 'heading'>();
  source.tokens.forEach((token, at) => {
    const previous = source.tokens[at - 1];
    if (
      token.kind === 'word' &&
      !found.has(at) &&
      previous &&
      (/^[;/|]$/.test(previous.text) ||
        closes(previous) ||
        isSentenceEnd(source.tokens, at - 1) ||
        isBehindMinute(source, at) ||
        // "…, Soso. – Bravo: …"
        (isDash(previous.text) && previous.spaced && isSentenceEnd(source.tokens, at - 2)))
    )
      found.set(at, 'sentence');
    const anchor = anchors[at];
    if (anchor && !found.has(anchor.body)) found.set(anchor.body, 'heading');
  });
  for (const { from } of lines) found.set(from, 'line');
  return found;
};

/** A line-up of seven is one with most of its players lost; with a formation printed, fewer still are one. */
const enough = (extent: Extent, formation: boolean): boolean => isLineUp(extent, formation ? 4 : 7);

/** "2. Rovers: …" over "1. Town: …" are goals, where "1. FC Kolb" is a name. */
const withLeadingGoals = ({ tokens }: Source, heads: readonly SheetHead[]): SheetHead[] => {
  const goalsOf = ({ label, goals }: SheetHead): number | null => {
    const [number, stop] = label ? [tokens[label.from], tokens[label.from + 1]] : [];
    const leads = goals === null && number?.kind === 'number' && number.text.length === 1 && stop?.text === '.';
    return leads ? Number(number.text) : null;
  };
  const found = heads.map(goalsOf);
  if (heads.length !== 2 || found.includes(null) || found.every((goals) => goals === 1)) return [...heads];
  return heads.map((head, index) => ({
    ...head,
    goals: found[index] ?? null,
    label: head.label && { from: head.label.from + 2, to: head.label.to },
  }));
};

/** Every head with a list of players behind it. */
export const findHeads = (
  source: ReportingSource,
  lines: readonly Line[],
  anchors: readonly (Anchor | undefined)[],
): SheetHead[] => {
  const heads: SheetHead[] = [];
  const persons = new Set(
    anchors.flatMap((anchor) => (anchor && /^(coach|referee)$/.test(anchor.role) ? [anchor.body] : [])),
  );
  let counts = new Map<string, number>();
  for (const [at, kind] of [...candidates(source, lines, anchors)].sort(([a], [b]) => a - b)) {
    const anchor = anchors[at];
    const last = heads[heads.length - 1];
    if (anchor || (last && at < last.body.from)) continue;
    const parsed = parseHead(source, at);
    if (!parsed || (kind === 'heading' && !parsed.formation && !isTeamName(source, parsed.label))) continue;
    // "Formation 4-3-3" over the players, under the side's name.
    const isShape =
      source.words.shape.match(source.tokens, parsed.label.from, parsed.label.to)?.next === parsed.label.to;
    const empty = parsed.label.to === parsed.label.from || (isShape && parsed.formation !== null);
    if (empty && kind !== 'line') continue;
    const extent = sheetExtent(source, anchors, parsed.body);
    if (!enough(extent, parsed.formation !== null)) continue;
    const whole = empty
      ? labelBefore(source, at, parsed.formation !== null)
      : isTeamName(source, parsed.label)
        ? parsed.label
        : withoutTail(source, parsed.label);
    if (!whole && !empty && extent.named < 9) continue;
    const behindName = kind === 'heading' && persons.has(at) && whole !== null && whole.to > whole.from + 1;
    if (behindName && counts.size === 0) counts = countWords(source);
    const label = behindName ? { from: labelBehindName(source, whole, counts), to: whole.to } : whole;
    if (behindName && label) source.report('label-guessed', spanOf(source, label), { label: printed(source, label) });
    const { goals, halfTime, body } = parsed;
    const formation = parsed.formation ?? formationBehind(source, extent.to);
    const start = behindName && label ? label.from : at;
    const coach = parsed.coach && { coach: parsed.coach };
    heads.push({ at: start, label, formation, goals, halfTime, ...coach, body: { from: body, to: extent.to } });
  }
  // A list ends where the next head begins.
  return withLeadingGoals(source, heads).map((head, index) => {
    const next = heads[index + 1];
    return next && next.at < head.body.to ? { ...head, body: { from: head.body.from, to: next.at } } : head;
  });
};
