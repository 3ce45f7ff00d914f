/**
 * Two teams beside each other, without their score: "Rennes - Angers", "Qatar v Ecuador", "Milan-Empoli".
 */
import { isDash } from '../text/chars';
import { isSentenceEnd, isSeparatorDash } from '../marks/list';
import { readMinute } from '../marks/minute';
import { isNameWord, isParticle } from '../marks/name';
import { PLACE_WORDS } from '../marks/place';
import { isTeamName } from '../marks/team-score';
import { opens, printed, type Range, type Source } from '../marks/source';

/** "v", "vs" and Brazil's "x" between two teams. */
export const isVersus = ({ tokens }: Source, at: number): boolean =>
  /^(v|vs|gegen|contre|contra|bat|beat|batte|vence|schlagt|klopt|derrota)$/.test(tokens[at]?.fold ?? '') ||
  tokens[at]?.text === 'x';

interface Pair {
  home: string;
  away: string;
}

/** First halves of names that have a hyphen of their own: Pays-Bas, Saint-Étienne, Bosnie-Herzégovine. */
const BOUND =
  /(^|[\s-])(pays|saint|sainte|san|santa|st|ste|mont|bosn\p{L}*|guin\p{L}*|al|el|rot|schwarz|blau|grün|go|côtes)$/iu;
const isBound = (text: string, hyphen: number): boolean => BOUND.test(text.slice(Math.max(0, hyphen - 20), hyphen));

/** "Brest (b)": a club's second team, which is another one. */
const RESERVES = /^[bcd]$/i;
/** "Brest (h)", "Brest (uit)", "Brest (f)": which side it is, or of whom. */
const TAGS =
  /^(h|a|d|f|w|v|uit|thuis|home|away|dom|ext|casa|fuori|local|visitante|visita|res|fem|femm|women|dames|vrouwen)$/i;

/** Where a team comes from, or which of a club's teams it is, as it stands in brackets: "Brest (FRA)", "Lens (L2)". */
const withoutOrigin = ({ tokens, closers }: Source, range: Range): Range => {
  const last = range.to - 1;
  if (tokens[last]?.text !== ')') return range;
  const open = range.from + tokens.slice(range.from, last).findIndex(({ text }) => text === '(');
  const inside = tokens.slice(open + 1, last);
  const isOrigin =
    open > range.from &&
    closers[open] === last &&
    inside.length <= 3 &&
    inside[0]?.kind === 'word' &&
    (inside[0].capital || (inside.length === 1 && (RESERVES.test(inside[0].text) || TAGS.test(inside[0].text))));
  return isOrigin ? { from: range.from, to: open } : range;
};

/** What a team is called: where it comes from is not its name, that it is the second team is. */
const nameOf = (source: Source, range: Range, without: Range): string => {
  const isReserves = without.to < range.to && RESERVES.test(source.tokens[range.to - 2]?.text ?? '');
  return printed(source, isReserves ? range : without);
};

/** "Alfa : Bravo", with a blank on either side of the colon. */
const findColon = (source: Source, range: Range): (Pair & { glued: boolean }) | null => {
  const { tokens } = source;
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (tokens[at]?.text !== ':' || !tokens[at]?.spaced || !tokens[at + 1]?.spaced) continue;
    const [left, right] = [
      { from: range.from, to: at },
      { from: at + 1, to: range.to },
    ];
    // "J5 : Alfa - Bravo" is another thing.
    const dashed = tokens.slice(range.from, range.to).some((_, index) => isSeparatorDash(tokens, range.from + index));
    if (!dashed && isTeamName(source, left) && isTeamName(source, right))
      return { home: printed(source, left), away: printed(source, right), glued: false };
  }
  return null;
};

/** "Bravo im Pokal", "Bravo te Rotterdam": small words that no club's name has. */
const beforePlace = ({ tokens }: Source, { from, to }: Range): Range => {
  let end = from + 1;
  while (end < to && !(/^(im|beim|te)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.capital)) end += 1;
  return { from, to: Math.min(end, to) };
};

/** Behind what stands between two sides: the stop of "vs.", the end of a line. */
const isPassed = (token: Source['tokens'][number] | undefined): boolean =>
  token?.kind === 'break' || token?.text === '.';

/** Splits "Rennes - Angers", "Qatar v Ecuador" and "Milan-Empoli". */
export const splitTeams = (source: Source, range: Range): (Pair & { glued: boolean }) | null => {
  const { tokens } = source;
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    const between =
      (isDash(tokens[at]?.text ?? '') && (isSeparatorDash(tokens, at) || tokens[at]?.kind === 'mark')) ||
      isVersus(source, at);
    // "BREST b. LENS"
    const beat = tokens[at]?.text === 'b' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.capital === true;
    if (!between && !beat && tokens[at]?.text !== '/') continue;
    const sides = [
      { from: range.from, to: at },
      beforePlace(source, { from: beat || isPassed(tokens[at + 1]) ? at + 2 : at + 1, to: range.to }),
    ] as const;
    const [left, right] = [withoutOrigin(source, sides[0]), withoutOrigin(source, sides[1])];
    if (isTeamName(source, left) && isTeamName(source, right))
      return { home: nameOf(source, sides[0], left), away: nameOf(source, sides[1], right), glued: false };
  }
  const colon = findColon(source, range);
  if (colon) return colon;
  if (!isTeamName(source, range)) return null;
  const text = printed(source, range);
  // "Milan-Empoli" is one word to the lexer.
  const hyphen = [...text.matchAll(/[-‐‑]/g)].map(({ index }) => index).find((at) => !isBound(text, at)) ?? -1;
  if (hyphen < 1) return null;
  return { home: text.slice(0, hyphen).trim(), away: text.slice(hyphen + 1).trim(), glued: true };
};

/** Behind a side, what begins to tell of the match: "Town after a goal by Kerr", "Town dank Kerr", "Town doppietta di Kerr". */
const TELLS = new Set(
  (
    'after thanks through with when as on ' +
    'apres grace avec quand dopo grazie con tras gracias nach dank durch mit im beim ' +
    'apos gracas com na dankzij door met ' +
    'double triple brace hat-trick hattrick doppietta tripletta doblete triplete bis'
  )
    .split(' ')
    .concat(PLACE_WORDS),
);

/** What a player does: whoever stands before it is no part of a side. */
const SCORES = new Set(
  (
    'scored scores netted nets hit hits struck grabbed bagged headed fired ' +
    'a marque marquait inscrit ouvre ha segna segnava sigla firma ' +
    'marco anota anoto marca hizo hace convirtio traf trifft erzielte erzielt schoss hat ' +
    'marcou marca fez anotou scoorde scoort maakte maakt schoot'
  ).split(' '),
);

/** Whether a word has a small letter that no name has. */
export const isSmall = ({ tokens }: Source, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && !isParticle(token);
};

/** "Town Kerr scored twice": where the side ends before the player of a verb; null where none follows. */
const beforeScorer = (source: Source, from: number, end: number): number | null => {
  const { tokens } = source;
  const isVerb = isSmall(source, end) || tokens[end]?.fold === 'a' ? SCORES.has(tokens[end]?.fold ?? '') : false;
  // "Town a Brest": a small word and a name are a place.
  const isPlace = isNameWord(tokens[end + 1]);
  return isVerb && !isPlace && end - 1 > from && isNameWord(tokens[end - 1]) ? end - 1 : null;
};

/** Whether a word begins to tell of the match behind a side. */
export const tells = (source: Source, at: number): boolean =>
  (isSmall(source, at) || source.tokens[at]?.text === 'te') && TELLS.has(source.tokens[at]?.fold ?? '');

/** Whether a mark parts a score from what stands behind it: "2-1, …", "2-1 – …", "2-1 (…". */
export const isParted = ({ tokens }: Source, at: number): boolean =>
  /^[,;:.]$/.test(tokens[at - 1]?.text ?? '') ||
  /^[,;:]$/.test(tokens[at]?.text ?? '') ||
  opens(tokens[at]) ||
  isDash(tokens[at]?.text ?? '');

/** Between a verb and the number of its minute, in tokens: "à la 34e", "in der 34. Minute". */
const MOST_BEFORE = 5;

/** Whether a minute that says so stands in a stretch: "Kerr segna al 34'" is no side. */
export const holdsMinute = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.kind === 'number' && readMinute(tokens, at, to, words)?.minute.marked) return true;
  return false;
};

/** "Town. Carrow Road, 25,612": a stop behind a whole word, and more behind it. */
const endsSentence = ({ tokens }: Source, at: number, to: number): boolean =>
  at + 1 < to && isSentenceEnd(tokens, at) && (tokens[at - 1]?.text.length ?? 0) > 3 && tokens[at + 1]?.spaced === true;

/**
 * The second side behind a score, without what is told of the match behind it. Where the words are no name the small
 * one that follows it ends it, if the first side before the score is a name and no sentence.
 */
export const sideBehind = (source: Source, { from, to }: Range, home: Range | null): Range => {
  const { tokens } = source;
  let end = from;
  const isOver = (at: number) => isSeparatorDash(tokens, at) || tells(source, at) || endsSentence(source, at, to);
  while (end < to && !(end > from && isOver(end))) end += 1;
  let words = from;
  while (words < end && (isNameWord(tokens[words]) || tokens[words]?.kind !== 'word')) words += 1;
  const player = beforeScorer(source, from, words);
  if (player !== null) return { from, to: player };
  const near = { from, to: end };
  // "Kerr marque à la 34e": the minute tells that a verb stands before it.
  if (isTeamName(source, near) && !holdsMinute(source, { from, to: Math.min(to, end + MOST_BEFORE) })) return near;
  const isPlain = (_: unknown, index: number) => !isSmall(source, (home?.from ?? 0) + index);
  if (!home || !tokens.slice(home.from, home.to).every(isPlain)) return { from, to };
  if (readMinute(tokens, home.from, home.to, source.words)?.minute.marked) return { from, to };
  end = from;
  while (end < to && !isSmall(source, end) && !isSeparatorDash(tokens, end)) end += 1;
  while (end > from && !tokens[end - 1]?.capital && tokens[end - 1]?.kind === 'word') end -= 1;
  return { from, to: end };
};
