/**
 * Clauses without a heading of their own, behind a list: they end it, and are read for what they are.
 *
 *     ammoniti Rossi, Bianchi; angoli 7-3; spettatori 75.570; recupero 2'+5'
 *     list                     note        attendance         note
 */
import { isApostrophe } from '../text/chars';
import { isSentenceEnd } from '../marks/list';
import { readMinute } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import { readCount } from '../marks/people';
import { scoreAt } from '../marks/score-numbers';
import { toldAt } from './told';
import { opens, type Source } from '../marks/source';
import { withReason } from './card-headings';
import type { HeadingRole } from '../words';

export interface Clause {
  role: HeadingRole;
  body: number;
}

const GOALS: readonly HeadingRole[] = ['goals', 'missed-penalties', 'shoot-out'];
const CARDS: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards'];
const BENCHES: readonly HeadingRole[] = ['bench', 'came-on', 'changes'];
/** No number of a clause stands further behind its first word: "spettatori paganti circa 300". */
const NEAR = 6;
/** No player is called Nachspielzeit. */
const LONG = 9;

/** The mark before a clause, which may stand on the line above. */
const markBefore = ({ tokens }: Source, at: number): string => {
  const before = tokens[at - 1]?.kind === 'break' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'mark' ? before.text : '';
};

const endsClause = ({ tokens }: Source, at: number): boolean => {
  const token = tokens[at];
  return !token || token.kind === 'break' || /^[;,()[\]]$/.test(token.text) || isSentenceEnd(tokens, at);
};

/** What the words are that stand behind a number: "75.570 Zuschauer", "5' di recupero", "7-3 corners". */
const behindNumber = (source: Source, at: number, after: HeadingRole): Clause | null => {
  const { tokens, words } = source;
  const count = readCount(source, at, tokens.length);
  if (count && count.value >= 10 && words.crowd.match(tokens, count.next, tokens.length))
    return { role: 'attendance', body: at };
  // "25 min do 2º tempo" is no weather.
  if (readMinute(tokens, at, tokens.length, words)?.minute.period) return null;
  const isPair = !GOALS.includes(after) && scoreAt(source, at, tokens.length) !== null;
  for (let next = count?.next ?? at + 1; next < at + NEAR && !endsClause(source, next); next += 1) {
    const token = tokens[next];
    const clause = words.clauses.match(tokens, next, tokens.length);
    // "2:0 Wind (30.)" is a goal, "7:3 Ecken" is none.
    const named = token?.capital && token.text.length < LONG && !isPair;
    if (isNameWord(token) && (!clause || named)) return null;
    if (clause?.value === 'note') return { role: 'note', body: at };
  }
  return null;
};

/** A crowd, a pair or a sum, which no player has: "Zuschauer 75.570", "Ecken 7:3", "Rec 2'+5'", but not "Campo 34". */
const hasFigures = (source: Source, from: number): boolean => {
  const { tokens } = source;
  const colon = tokens[from]?.text === ':';
  const at = colon ? from + 1 : from;
  // "Wetter: 12 Grad", "Campo: buono"
  if (colon && tokens[at]?.kind === 'word' && !tokens[at]?.capital) return true;
  const count = readCount(source, at, tokens.length);
  if (!count) return false;
  if (colon && !readMinute(tokens, at, tokens.length, source.words)?.minute.marked) return true;
  const mark = tokens[at + 1];
  const plus = mark?.kind === 'mark' && isApostrophe(mark.text) ? tokens[at + 2] : mark;
  return count.value > 139 || (count.value < 45 && plus?.text === '+') || scoreAt(source, at, tokens.length) !== null;
};

const hasNumber = (source: Source, from: number): boolean => {
  for (let at = from; at < from + NEAR && !endsClause(source, at); at += 1)
    if (source.tokens[at]?.kind === 'number') return true;
  return false;
};

/** "espulso al 75' Verdi" */
const minuteLeads = ({ tokens, words }: Source, from: number): boolean => {
  for (let at = from; at < from + 3; at += 1) {
    const minute = readMinute(tokens, at, tokens.length, words);
    if (minute) return isNameWord(tokens[minute.next]);
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false;
  }
  return false;
};

/** "…, Gelb-Rot gegen Kolb (70.), 2:1 Bos (83.)": behind a card a running score and a name are a goal again. */
const runningGoal = (source: Source, at: number, after: HeadingRole): Clause | null => {
  const score = CARDS.includes(after) ? scoreAt(source, at, source.tokens.length) : null;
  const end = score ? nameEnd(source, score.next, source.tokens.length) : at;
  return score && end > score.next && opens(source.tokens[end]) ? { role: 'goals', body: at } : null;
};

/** The clause whose first token this is, behind a list of this kind; or null. */
export const clauseAt = (source: Source, at: number, after: HeadingRole): Clause | null => {
  const { tokens, words } = source;
  const token = tokens[at];
  const told = GOALS.includes(after) || CARDS.includes(after) || after === 'note' ? toldAt(source, at) : null;
  if (told && told !== after) return { role: told, body: at };
  if (token?.kind === 'number') return runningGoal(source, at, after) ?? behindNumber(source, at, after);
  if (token?.kind !== 'word') return null;
  const clause = words.clauses.match(tokens, at, tokens.length);
  if (clause) {
    // A player may be called Campo. Small words and abbreviations in capitals are none.
    const named = token.capital && token.text !== 'VAR' && clause.next === at + 1 && token.text.length < LONG;
    const fits = clause.value === 'attendance' ? hasNumber(source, clause.next) : true;
    if (fits && (!named || hasFigures(source, clause.next))) return { role: clause.value, body: clause.next };
  }
  const heading = words.headings.match(tokens, at, tokens.length);
  // A letter heads a list with its colon only: "; à Brest, …".
  if (!heading || (token.text.length === 1 && heading.next === at + 1)) return null;
  const { role } = heading.value;
  const body = tokens[heading.next]?.text === ':' ? heading.next + 1 : heading.next;
  if (role === 'half-time') return scoreAt(source, body, tokens.length) && { role, body };
  // "2:1 Kolb (83.), Gelb-Rot gegen Bos (90.)"
  const shown = withReason(source, { role, next: heading.next, bare: false });
  if (shown.bare && GOALS.includes(after)) return { role: shown.role, body: shown.next };
  if (token.capital) return null;
  // "Subs: Kolb, Bos, coach Jan Ury"
  const name = tokens[body]?.text === '.' ? body + 1 : body;
  if (role === 'coach' && BENCHES.includes(after) && isNameWord(tokens[name])) return { role, body: name };
  const leads = CARDS.includes(role) && minuteLeads(source, body);
  if (!leads && !isNameWord(tokens[body])) return null;
  if (role === 'referee') return { role, body };
  // In a list of cards a comma goes on: "Rossi, espulso Bianchi".
  const breaks = leads || markBefore(source, at) !== ',';
  const isNew = !CARDS.includes(after) || (after !== 'cards' && role !== after && breaks);
  return CARDS.includes(role) && isNew ? { role, body } : null;
};

/** Whether a list ends before this token, since another clause opens there. */
export const opensClause = (source: Source, at: number, after: HeadingRole): boolean => {
  const token = source.tokens[at];
  if (token?.kind === 'number' && !token.spaced) return false;
  return /^[;,.]$/.test(markBefore(source, at)) && clauseAt(source, at, after) !== null;
};
