/**
 * A pairing: both teams where a score line stands, and no score. So a fixture is printed, and a match of which only a
 * shoot-out, or what happened in it, is known.
 *
 *     Alfa – Bravo            Alfa v Bravo            Alfa-Bravo (4-2 pens)
 *     Booked: Kim for Alfa    Alfa: Kim, Bos, …
 *
 * Two names with a dash between them may be anything ("Coppa Italia - Quarti"): a pairing stands directly over small
 * print that names one of its teams, or says by itself what it is.
 */
import type { Line } from '../marks/lines';
import { MAX_TOKENS } from './score';
import { isVersus, splitTeams } from './score-teams';
import { scoresIn } from '../marks/score-numbers';
import { closes, printed, spanOf, type Range, type Source } from '../marks/source';
import { isSameTeam, Teams } from '../marks/teams';
import type { Anchor, ScoreLine, SheetHead } from './types';

/** What stands in the brackets behind two teams: a shoot-out, extra time, "abandoned"; null where it is a score. */
const notesOf = (source: Source, range: Range): Pick<ScoreLine, 'shootOut' | 'extraTime'> | null => {
  const pairs = scoresIn(source, range);
  const [kicks] = pairs;
  if (pairs.length > 1 || (kicks && kicks.tag !== 'shoot-out')) return null;
  let extraTime = kicks !== undefined;
  for (let at = range.from; at < range.to; at += 1)
    extraTime ||= source.words.extraTime.match(source.tokens, at, range.to) !== null;
  return { shootOut: kicks ? { home: kicks.home, away: kicks.away } : null, extraTime };
};

interface Pairing {
  line: ScoreLine;
  /** "v" between the teams, or a shoot-out or extra time behind them. */
  sure: boolean;
}

const readPairing = (source: Source, line: Range): Pairing | null => {
  const { tokens, closers } = source;
  const open = tokens.slice(line.from, line.to).findIndex(({ text }) => text === '(');
  const names = { from: line.from, to: open === -1 ? line.to : line.from + open };
  if (open !== -1 && closers[names.to] !== line.to - 1) return null;
  const teams = splitTeams(source, names);
  const notes = notesOf(source, { from: names.to, to: line.to });
  if (!teams || !notes || /\d$/.test(teams.away)) return null;
  let sure = notes.extraTime;
  for (let at = names.from + 1; at < names.to - 1; at += 1) sure ||= isVersus(source, at);
  const { home, away } = teams;
  const span = spanOf(source, line);
  return { line: { score: null, ...notes, home, away, span, scorers: [], trailing: null, rest: null }, sure };
};

/** The longest name of a team, in words, and the shortest of its people, in letters: with fewer anything fits. */
const MOST_WORDS = 5;
const PEOPLE = 4;
/** How far below a pairing its small print is looked at: so many lines, and so many tokens. */
const LINES = 6;
const PRINT = 200;
const SHEETS = 800;

const isOf = (teams: Teams, name: string): boolean => name.length >= PEOPLE && teams.isTeam(name);

/** Whether small print says of something that it is one of the teams': "(Alfa)", "pour Alfa", "pour les Milanais". */
const isMentioned = (source: Source, from: number, { home, away }: ScoreLine): boolean => {
  const teams = new Teams();
  teams.add(0, home);
  teams.add(1, away);
  const { tokens, words, closers } = source;
  let lines = 0;
  for (let at = from; at < Math.min(tokens.length, from + PRINT) && lines <= LINES; at += 1) {
    if (tokens[at]?.kind === 'break') lines += 1;
    const close = tokens[at]?.text === '(' ? (closers[at] ?? -1) : -1;
    if (close > at && close - at <= MOST_WORDS + 1 && teams.isTeam(printed(source, { from: at + 1, to: close }), true))
      return true;
    let start = words.forTeam.match(tokens, at, tokens.length)?.next ?? -1;
    if (start === -1) continue;
    start = words.articles.match(tokens, start, tokens.length)?.next ?? start;
    for (let end = start + 1; end <= start + MOST_WORDS && tokens[end - 1]?.kind === 'word'; end += 1)
      if (isOf(teams, printed(source, { from: start, to: end }))) return true;
  }
  return false;
};

export interface Page {
  lines: readonly Line[];
  anchors: readonly (Anchor | undefined)[];
  /** The tokens that lists and sheets hold. */
  covered: Uint8Array;
  heads: readonly SheetHead[];
}

/** Reads a line as a pairing, where it stands as one; else null. */
export const pairingAt = (
  source: Source,
  index: number,
  { lines, anchors, covered, heads }: Page,
): ScoreLine | null => {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || line.bullet === '▪' || line.to - line.from > MAX_TOKENS) return null;
  const overPrint = next !== undefined && (covered[next.from] === 1 || anchors[next.from] !== undefined);
  const pairing = readPairing(source, line);
  if (!pairing) return null;
  if (!overPrint) return pairing.line.shootOut && !closes(source.tokens[line.from]) ? pairing.line : null;
  const { home, away } = pairing.line;
  const isTeam = (name: string) => isSameTeam(home, name) || isSameTeam(away, name);
  const below = heads.filter(({ at }) => at >= line.to && at < line.to + SHEETS).slice(0, 2);
  const labels = below.flatMap(({ label }) => (label ? [printed(source, label)] : []));
  if (labels.length > 0) return labels.every(isTeam) ? pairing.line : null;
  return pairing.sure || isMentioned(source, line.to, pairing.line) ? pairing.line : null;
};
