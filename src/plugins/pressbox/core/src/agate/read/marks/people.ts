/** One person, one number: the coach, the referee, the crowd. */
import type { Token } from '../text/lexer';
import { isSeparatorDash, separatorAt } from './list';
import { isInitialHyphen, isNameStop, isNameWord, isParticle, nameEnd, nicknameEnd } from './name';
import { opens, type Range, type Source } from './source';

/** Where a referee comes from: "Hollenbach di Genova", "Weller, Cork", "Brych aus München". */
const ORIGIN = new Set(['di', 'della', 'aus', 'uit', 'from', 'of']);
/** How a referee is addressed, which is no part of the name; a French "M." is one, as it is printed. */
const ADDRESS = new Set(
  'sig sigra signor signora mr mrs ms miss herr frau hr fr sr sra srta señor señora senhor senhora don doña mevr mevrouw mw dhr heer'.split(
    ' ',
  ),
);

/** Where the name begins behind an address: "sig.ra Moss", "mevr. Bos", "Frau Kolb", in Spanish "D. Juan Gil". */
const skipAddress = ({ tokens, language }: Source, from: number, to: number): number => {
  const word = tokens[from];
  if (language === 'es' && word?.text === 'D' && tokens[from + 1]?.text === '.')
    return isNameWord(tokens[from + 2]) && isNameWord(tokens[from + 3]) ? from + 2 : from;
  // "Sig. Moss" is printed as a name, "sig.ra Moss" and "Sig.ra Moss" are not.
  const isFull = word?.fold === 'sig' && tokens[from + 2]?.kind === 'word' && !tokens[from + 2]?.spaced;
  if (word?.kind !== 'word' || !ADDRESS.has(word.fold) || (word.capital && word.fold.startsWith('sig') && !isFull))
    return from;
  let at = from + 1;
  while (at < to && at < from + 4 && !tokens[at]?.capital && (tokens[at]?.text === '.' || !tokens[at]?.spaced)) at += 1;
  return isNameWord(tokens[at]) || (tokens[at] && isParticle(tokens[at] as Token)) ? at : from;
};

/** Whether a gap that no name has stands before a token: "Jan Ury      Tim Vai". */
const isApart = ({ text, tokens }: Source, at: number): boolean =>
  /\t| {3}/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));

/**
 * The person at the start of a range: a name, and nothing that follows it. `originEnds` cuts a referee's town off.
 */
export const readPerson = (source: Source, { from, to }: Range, originEnds: boolean): Range | null => {
  const { tokens } = source;
  let at = from;
  while (at < to && (tokens[at]?.kind === 'break' || /^[:\-–—.]$/.test(tokens[at]?.text ?? ''))) at += 1;
  if (originEnds) at = skipAddress(source, at, to);
  const start = at;
  let end = at;
  for (; at < to && at < start + 12; at += 1) {
    const token = tokens[at];
    if (!token || opens(token) || isSeparatorDash(tokens, at) || (at > start && isApart(source, at))) break;
    if (originEnds && end > start && token.kind === 'word' && !token.capital && ORIGIN.has(token.fold)) break;
    // "SR Meier. – Tore": a surname alone is not cut short.
    const isLoneStop = token.text === '.' && at === start + 1 && (tokens[start]?.text.length ?? 0) > 3;
    if (isLoneStop && isSeparatorDash(tokens, at + 1)) break;
    const nickname = nicknameEnd(tokens, at);
    if (nickname !== -1 && nickname < to) at = nickname;
    else if (isNameWord(token) || isNameStop(tokens, at) || isInitialHyphen(tokens, at)) end = at + 1;
    else if (
      token.text === '.' &&
      at - start === 1 &&
      (tokens[start]?.text.length ?? 0) <= 4 &&
      isNameWord(tokens[at + 1])
    ) {
      // "Sig. Rossi", "Herr. Meier"
    } else if (!isParticle(token)) break;
  }
  // "adams" where the printer forgot the capital: one small word alone on its line.
  if (end === start && tokens[start]?.kind === 'word' && to - start <= 3 && !isParticle(tokens[start])) end = start + 1;
  if (end <= start) return null;
  // "Keller, Jan (Ulm)": a comma inside the name.
  const first = nameEnd(source, end + 1, to);
  const reversed = originEnds && end === start + 1 && tokens[end]?.text === ',' && first === end + 2;
  return { from: start, to: reversed && opens(tokens[first]) ? first : end };
};

/** All persons of a list: "Pioli / Gasperini"; `joined`: "Pioli e Gasperini" are two as well. */
export const readPersons = (source: Source, range: Range, joined = false): Range[] => {
  const people: Range[] = [];
  let at = range.from;
  while (at < range.to && people.length < 2) {
    const person = readPerson(source, { from: at, to: range.to }, false);
    if (!person) break;
    people.push(person);
    // "Ury (Alfa), Vai (Bravo)"
    const close = opens(source.tokens[person.to]) ? (source.closers[person.to] ?? -1) : -1;
    const end = close > person.to ? close + 1 : person.to;
    const next = source.tokens[end];
    const listed =
      next && (joined || close > person.to) && (next.text === ',' || separatorAt(source, end, range.to) === 'joiner');
    const divided =
      next && (isApart(source, end) || /^[/;]$/.test(next.text) || isSeparatorDash(source.tokens, end) || listed);
    if (!divided) break;
    at = isApart(source, end) ? end : end + 1;
  }
  return people;
};

const THOUSANDS = new Set(['mil', 'mila', 'mille', 'thousand', 'tausend', 'duizend', 'k']);
const GROUP = /^[.,'’_]$/;

/** A number in thousands: 26621, 70.286, 25,170, 18 000, 23_000. */
export const readCount = (
  { tokens }: Pick<Source, 'tokens'>,
  from: number,
  to: number,
): { value: number; next: number } | null => {
  const first = tokens[from];
  if (!first || from >= to || first.kind !== 'number' || first.text.length > 7) return null;
  let digits = first.text;
  let at = from + 1;
  while (digits.length <= 6 && first.text.length <= 3) {
    const mark = tokens[at];
    const glued = mark?.kind === 'mark' && GROUP.test(mark.text) && !mark.spaced;
    const group = glued ? tokens[at + 1] : mark;
    const next = glued ? at + 2 : at + 1;
    if (!group || next > to || group.kind !== 'number' || group.text.length !== 3 || (glued && group.spaced)) break;
    digits += group.text;
    at = next;
  }
  // "12 mil pessoas", "12mila spettatori"
  const behind = tokens[at]?.kind === 'break' && first.text.length <= 3 ? at + 1 : at;
  const word = tokens[behind];
  const thousands = word?.kind === 'word' && behind < to && THOUSANDS.has(word.fold) && Number(digits) < 1000;
  return thousands ? { value: Number(digits) * 1000, next: behind + 1 } : { value: Number(digits), next: at };
};

/** The first number of an attendance's body: "Spettatori 70.286", "Zuschauer: ca. 300". */
export const readAttendance = (source: Source, { from, to }: Range): number | null => {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const count = readCount(source, at, to);
    if (count) return count.value;
  }
  return null;
};

/** "12 345 spectateurs", outside any heading: the number stands first. */
export const readCrowd = (source: Source, at: number): number | null => {
  const token = source.tokens[at];
  if (
    token?.kind !== 'number' ||
    (source.tokens[at - 1]?.kind === 'number' && !source.tokens[at - 1]?.spaced === false)
  )
    return null;
  const count = readCount(source, at, source.tokens.length);
  if (!count || count.value < 10) return null;
  return source.words.crowd.match(source.tokens, count.next, source.tokens.length) ? count.value : null;
};
