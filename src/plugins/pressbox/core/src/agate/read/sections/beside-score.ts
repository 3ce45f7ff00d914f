/**
 * What stands behind a score and becomes nothing: neither goals nor half-time, no place, crowd, date or status.
 *
 *     Nord - Sud 2-1 (doublé de Gil)        is said
 *     Nord - Sud 2-1 (1-0 à la mi-temps), 8 000 spectateurs @ Lyon        is known
 */
import { foldName } from '../../../names';
import { isDatePart, skipCalendar } from '../marks/calendar';
import { isSeparatorDash } from '../marks/list';
import { isParticle } from '../marks/name';
import { readCount, readCrowd } from '../marks/people';
import { clauseEnd, skipPlace } from '../marks/place';
import { holdsScore } from '../marks/score-numbers';
import { isWinning } from '../marks/score-tags';
import { closes, opens, type Range, type Source } from '../marks/source';
import type { HeadingRole } from '../words';
import { PhraseTable } from '../words/phrases';
import type { Anchor } from './types';

/** What became of a match, as its result says it. */
const STATUS = new PhraseTable<true>();
// prettier-ignore
for (const phrases of [
  ['reporté', 'interrompu', 'arrêté', 'annulé', 'match arrêté', 'match interrompu', 'sur tapis vert', 'forfait', 'terminé'],
  ['postponed', 'suspended', 'abandoned', 'cancelled', 'canceled', 'awarded', 'walkover', 'final', 'finished'],
  ['rinviata', 'interrotta', 'sospesa', 'annullata', 'a tavolino', 'finale'],
  ['aplazado', 'suspendido', 'interrumpido', 'cancelado', 'por decisión del comité'],
  ['verlegt', 'unterbrochen', 'abgebrochen', 'abgesagt', 'gewertet', 'endstand'],
  ['adiado', 'interrompido', 'suspenso', 'na secretaria', 'encerrado'],
  ['uitgesteld', 'onderbroken', 'gestaakt', 'afgelast', 'reglementair', 'afgelopen'],
  ['ft', 'agg', 'aggregate', 'on agg', 'on aggregate'],
])
  STATUS.add(phrases, true);

/** Before the ninetieth minute: "2-2 nach 90 Minuten". */
const AFTER = new Set(['after', 'apres', 'dopo', 'nach', 'tras', 'apos', 'na']);
/** No minute, day or shirt is larger. */
const LARGE = 1000;
const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
/** Headings whose words tell a fact that is read elsewhere. */
const TELLING: readonly HeadingRole[] = ['full-time', 'half-time', 'attendance', 'shoot-out'];

/** Whether something begins at a token: a bracket, a comma or a dash stands before it, or nothing. */
const begins = ({ tokens }: Source, at: number, from: number): boolean =>
  at === from ||
  opens(tokens[at - 1]) ||
  isSeparatorDash(tokens, at - 1) ||
  (tokens[at - 1]?.kind === 'mark' && /^[,;:.]$/.test(tokens[at - 1]?.text ?? ''));

/** "nach 90 Minuten", "dopo i 90'": the token behind the number, or the same. */
const skipNinety = ({ tokens, words }: Source, at: number, to: number): number => {
  if (!AFTER.has(tokens[at]?.fold ?? '')) return at;
  const ninety = tokens.slice(at + 1, Math.min(to, at + 3)).findIndex(({ text }) => text === '90');
  if (ninety === -1) return at;
  const next = at + ninety + 2;
  return words.minuteMarks.match(tokens, next, to)?.next ?? next;
};

/** The token behind what is known at a place; the same where nothing is. */
const skipKnown = (source: Source, at: number, { from, to }: Range): number => {
  const { tokens, words } = source;
  const token = tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return at + 1;
  if (begins(source, at, from)) {
    const next = Math.max(skipCalendar(source, { from: at, to }), skipPlace(source, at, to));
    if (next > at) return next;
  }
  if (token.kind === 'number') {
    const count = readCount(source, at, to);
    // A number that nobody has taken, and too large for a minute, a date or a shirt: a crowd without its word.
    if (count && count.value >= LARGE && !isYear(token.text) && readCrowd(source, at) === null) return at;
    if (count && count.next > at + 1) return count.next;
    return words.minuteMarks.match(tokens, at + 1, to)?.next ?? at + 1;
  }
  const known =
    words.halfTime.match(tokens, at, to) ??
    words.extraTime.match(tokens, at, to) ??
    words.shootOut.match(tokens, at, to) ??
    words.periods.match(tokens, at, to) ??
    words.crowd.match(tokens, at, to) ??
    STATUS.match(tokens, at, to);
  if (known) return known.next;
  const heading = words.headings.match(tokens, at, to);
  if (heading && TELLING.includes(heading.value.role)) return heading.next;
  // "Stade de la Mer", "VAR": what a clause notes.
  const note = begins(source, at, from) ? (words.clauses.match(tokens, at, to)?.value ?? heading?.value.role) : null;
  if (note === 'note') return Math.max(clauseEnd(source, at, to), at + 1);
  const ninety = skipNinety(source, at, to);
  if (ninety > at) return ninety;
  return isDatePart(source, at) ? at + 1 : at;
};

/** "Brest 2-1 Lens (FRA)", "(L2)": where a side comes from, in capitals. */
const isOrigin = ({ tokens }: Source, at: number): boolean =>
  opens(tokens[at - 1]) && closes(tokens[at + 1]) && /^[A-Z]{1,3}\d?$/.test(tokens[at]?.text ?? '');

/** A word that tells nothing by itself: a side of the match, where it is from, an article, a joiner. */
const isIdle = (source: Source, at: number, names: ReadonlySet<string>): boolean => {
  const { tokens, words } = source;
  const token = tokens[at];
  if (!token) return true;
  const isSide =
    token.capital &&
    foldName(token.text)
      .split(' ')
      .every((word) => names.has(word));
  const isLink = words.articles.match(tokens, at, at + 1) ?? words.joiners.match(tokens, at, at + 1);
  return isSide || isLink !== null || isParticle(token) || isWinning(token) || isOrigin(source, at);
};

/** The stretch of a range that nothing of the reader takes; null where all of it is known. */
const unreadIn = (source: Source, range: Range, sides: readonly string[], crowd: Range | null): Range | null => {
  const { tokens } = source;
  const names = new Set(sides.flatMap((side) => foldName(side).split(' ')));
  let from = -1;
  let last = -1;
  let at = range.from;
  while (at < range.to && tokens[at]?.text !== '@') {
    const next = crowd?.from === at ? crowd.to : skipKnown(source, at, range);
    const isUnread = next === at && !isIdle(source, at, names);
    const end = isUnread ? Math.max(readCount(source, at, range.to)?.next ?? 0, at + 1) : Math.max(next, at + 1);
    if (isUnread) {
      if (from === -1) from = at;
      last = end - 1;
    }
    at = end;
  }
  if (from === -1) return null;
  // A small word before it, and its bracket, are said with it.
  while (from > range.from && tokens[from - 1]?.kind === 'word') from -= 1;
  const end = clauseEnd(source, last, range.to);
  const isEnclosed = from > range.from && opens(tokens[from - 1]) && closes(tokens[end]) && end < range.to;
  return isEnclosed ? { from: from - 1, to: end + 1 } : { from, to: Math.max(end, last + 1) };
};

/** No bracket of a score has more tokens. */
const MOST_IN_BRACKET = 30;

/** "2-1 (1-0, doublé de Gil)": where the bracket of the half-time begins that ends at a token, or that token. */
const bracketBefore = (source: Source, at: number): number => {
  if (!closes(source.tokens[at - 1])) return at;
  let open = at - 2;
  while (open > at - MOST_IN_BRACKET && open >= 0 && source.closers[open] !== at - 1) open -= 1;
  return source.closers[open] === at - 1 && holdsScore(source, { from: open, to: at }) ? open : at;
};

/**
 * What stands behind a score up to the next heading and is read by nobody, or undefined; `crowd` is what was read of it. The half-time may have a
 * heading of its own, which heads nothing else: "2-1 (HT: 1-0), two goals by Kerr".
 */
export const unreadBeside = (
  source: Source,
  rest: Range,
  line: Range,
  anchors: readonly (Anchor | undefined)[],
  sides: readonly string[],
  crowd: Range | null,
): Range | undefined => {
  let { to } = rest;
  if (anchors[to]?.role === 'half-time') for (to += 1; to < line.to && !anchors[to];) to += 1;
  return unreadIn(source, { from: bracketBefore(source, rest.from), to }, sides, crowd) ?? undefined;
};
