/**
 * Lines that tell of the player above them. They are put behind that player, so that what reads any other row reads
 * these.
 *
 *     4 Kerr                     4 Kerr Booked at 41mins
 *     Booked at 41mins      →    3 Elm Substituted for Lamb at 63'
 *     3 Elm
 *     Substituted for Lamb at 63'
 */
import type { Token } from '../text/lexer';
import type { HeadingRole } from '../words';
import { isPicture } from '../text/symbols';
import type { Vocabulary } from '../words/vocabulary';
import { readMinute } from './minute';
import { isNameWord, nameEnd } from './name';
import type { Range } from './source';

/** No such line has more tokens. */
const MAX_LINE = 14;
/** Small words between a name and a minute. */
const MAX_SMALL = 3;

/** A number, and a player behind it. */
const isPlayerRow = (tokens: readonly Token[], { from, to }: Range): boolean => {
  const number = tokens[from];
  const name = tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
  return number?.kind === 'number' && number.text.length <= 2 && name < to && isNameWord(tokens[name]);
};

/** The token behind small words and a minute, where a minute stands there; -1 otherwise. */
const minuteEnd = (tokens: readonly Token[], from: number, to: number, words: Vocabulary): number => {
  for (let at = from; at <= from + MAX_SMALL && at < to; at += 1) {
    const minute = readMinute(tokens, at, to, words);
    if (minute) return minute.next;
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return -1;
  }
  return -1;
};

/** Small words and marks alone. */
const isRest = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind, capital }) => kind === 'mark' || (kind === 'word' && !capital));

/** "forLamb": a small word that is glued to the name behind it, as two tokens. */
const unglued = (token: Token, words: Vocabulary): Token[] => {
  const cut = token.kind === 'word' && !token.capital ? token.text.search(/\p{Lu}/u) : -1;
  const small = cut > 1 ? token.text.slice(0, cut) : '';
  if (!words.forTeam.has(small) && !words.replacedBy.has(small)) return [token];
  const text = token.text.slice(cut);
  const start = token.start + cut;
  return [
    { ...token, text: small, fold: small, end: start },
    { ...token, text, fold: token.fold.slice(cut), start, spaced: true, capital: true },
  ];
};

/** The pictures of what a line may tell of a player. */
const PICTURES: Partial<Record<HeadingRole, readonly string[]>> = {
  goals: ['⚽'],
  yellow: ['🟨'],
  'second-yellow': ['🟨', '🟥'],
  red: ['🟥'],
};

/** A line that tells of a card or a goal of the player above and of nobody else, with a picture for its words; or null. */
const withPicture = (line: readonly Token[], words: Vocabulary): Token[] | null => {
  const to = line.length;
  const heading = words.headings.match(line, 0, to);
  const pictures = heading && PICTURES[heading.value.role];
  const first = line[0];
  if (!heading || !pictures || !first) return null;
  const end = minuteEnd(line, heading.next, to, words);
  const isAlone = heading.next >= to && isPicture(first.text) && first.text !== '⚽';
  if (end === -1 ? !isAlone : !isRest(line, end, to)) return null;
  const number = line.findIndex(({ kind }, at) => at >= heading.next && kind === 'number');
  const told = pictures.map((text) => ({ ...first, text, fold: text, capital: false }));
  return [...told, ...(number === -1 ? [] : line.slice(number, end))];
};

/** Whether a line tells who came on for the player above, and of nobody else. */
const tellsChange = (line: readonly Token[], words: Vocabulary): boolean => {
  const to = line.length;
  const swap = words.swaps.match(line, 0, to);
  if (!swap || !isNameWord(line[swap.next])) return false;
  const end = minuteEnd(line, nameEnd({ tokens: line }, swap.next, to), to, words);
  return end !== -1 && isRest(line, end, to);
};

/** "(46' Lamb) 5": a bracket with a minute that tells who came on, perhaps with a mark behind it. */
const isBracketLine = (line: readonly Token[]): boolean => {
  const close = line.findIndex(({ text }) => text === ')');
  const inside = line.slice(1, close);
  const isRated = line.slice(close + 1).every(({ kind, text }) => kind === 'number' || /^[.,]$/.test(text));
  return (
    line[0]?.text === '(' &&
    close > 2 &&
    isRated &&
    inside.some(isNameWord) &&
    inside.some(({ kind }) => kind === 'number')
  );
};

/** "Kerr 6", "12 Kerr": a player alone on a line, with a number before or behind. */
const isRatedRow = (tokens: readonly Token[], { from, to }: Range): boolean => {
  const row = tokens.slice(from, to);
  return to - from <= 6 && row.some(isNameWord) && row.every((token) => isNameWord(token) || token.kind === 'number' || /^[.,]$/.test(token.text)); // prettier-ignore
};

/** The tokens with such lines behind their players; the same where a text has none. */
export const withToldLines = (tokens: Token[], words: Vocabulary): Token[] => {
  const result: Token[] = [];
  let changed = false;
  let isRow = false;
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    const before = result[result.length - 1];
    const isNear = isRow && before?.kind === 'break' && !before.blank && at - start <= MAX_LINE;
    const line = isNear ? tokens.slice(start, at).flatMap((token) => unglued(token, words)) : [];
    const told = withPicture(line, words) ?? (tellsChange(line, words) || isBracketLine(line) ? line : null);
    if (told) {
      result.pop();
      for (const token of told) result.push(token);
      changed = true;
    } else {
      for (let own = start; own < at; own += 1) result.push(tokens[own] as Token);
      isRow = isPlayerRow(tokens, { from: start, to: at }) || isRatedRow(tokens, { from: start, to: at });
    }
    const end = tokens[at];
    if (end) result.push(end);
    start = at + 1;
  }
  return changed ? result : tokens;
};
