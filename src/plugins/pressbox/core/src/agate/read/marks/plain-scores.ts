/**
 * Scores that are printed in rarer ways. They are put as the plain ones, so that what reads any other score reads these.
 *
 *     Rovers [2-1] Town          Rovers (2) - (1) Town       Rovers 2 (1-0) 1 Town       2 Rovers – 1 Town
 *     Rovers besiegt Town 2:1    Rovers venció por 2-1 a Town            Rovers 2 goals, Town nil
 *     Rovers | 2 | 1 | Town      (2-1) Rovers - Town         Rovers 1 (4) x (2) 1 Town   [FT] Rovers 2-1 Town
 */
import type { Token } from '../text/lexer';
import { isDash } from '../text/chars';
import type { Vocabulary } from '../words/vocabulary';
import { isNameWord, isParticle } from './name';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Between a winner and a loser, or two that drew. */
const VERBS = list(
  'bat battait domine dispose beat beats defeated defeat edged thrashed hammered batte supera sconfigge travolge ' +
    'vence vencio derrota derroto gano goleo supero golea besiegt besiegte bezwingt bezwang schlagt schlug ' +
    'gewinnt gewann vencer venceu bate bateu derrotou goleou klopt verslaat versloeg wint won vince gagne',
);
/** Beside such a verb and its score. */
const LINKS = list('par por per mit met by com con gegen contre contra contro over van a o al ao ante sobre il la');
const GOALS = list('goal goals but buts gol gols goles golo golos tor tore doelpunt doelpunten reti rete');

/** A side and its goals have fewer tokens. */
const MOST_WORDS = 10;
/** No line of a score has more tokens. */
const MOST_TOKENS = 40;

/** Between two sides: "ROVERS et TOWN : 2-2". */
const JOINERS = list('et e y und en and');

/** Before a side and its colon. */
const PLACES = list('home away domicile exterieur casa fuori local visitante heim gast thuis uit visitant mandante');

/** A line as one letter a token: what its words and numbers may be in a score. */
export const shapeOf = (line: readonly Token[]): string =>
  line
    .map((token) => {
      if (token.kind === 'number') return token.text.length <= 2 ? 'N' : 'M';
      if (token.kind === 'mark') return isDash(token.text) ? '-' : token.text === '×' ? 'x' : (token.text[0] ?? '?');
      if (/^x$/i.test(token.text)) return 'x';
      if (token.fold === 'nil') return 'Z';
      if (JOINERS.has(token.text)) return 'J';
      if (isNameWord(token)) return 'C';
      if (VERBS.has(token.fold)) return 'V';
      if (GOALS.has(token.fold)) return 'G';
      if (LINKS.has(token.fold)) return 'L';
      return isParticle(token) ? 'p' : 'w';
    })
    .join('');

type Rewrite = (line: Token[], found: RegExpExecArray) => Token[];

const markOf = (token: Token, text: string): Token => ({ ...token, kind: 'mark', text, fold: text, capital: false, spaced: false }); // prettier-ignore
const numberOf = (token: Token, text: string): Token => ({
  ...token,
  kind: 'number',
  text,
  fold: text,
  capital: false,
});
const wordOf = (token: Token, text: string): Token => ({ ...token, kind: 'word', text, fold: text, capital: false, spaced: true }); // prettier-ignore

/** A side's name: it may hold a number, but does not end with one. */
const SIDE = 'C(?:[CpLJN.&-]*[C.])?';

/** The tokens of a group of a match, by where it starts and how long it is. */
const sliceOf = (line: Token[], found: RegExpExecArray, group: number): Token[] => {
  let at = found.index;
  for (let before = 1; before < group; before += 1) at += found[before]?.length ?? 0;
  return line.slice(at, at + (found[group]?.length ?? 0));
};

/** The parts of a line around a match, and in place of the match the groups that stay; a text is a mark to be put in. */
const keep =
  (...parts: (number | string)[]): Rewrite =>
  (line, found) => {
    const first = line[found.index] as Token;
    const kept = parts.flatMap((part): Token[] =>
      typeof part === 'number'
        ? sliceOf(line, found, part)
        : [part === 'pen' ? wordOf(first, part) : markOf(first, part)],
    );
    return [...line.slice(0, found.index), ...kept, ...line.slice(found.index + found[0].length)];
  };

/** "1 (4) x (2) 1": a half-time, or where one side has more in its bracket than goals, the kicks. */
const withBrackets =
  (goals: readonly [number, number], inside: readonly [number, number]): Rewrite =>
  (line, found) => {
    const value = (group: number) => Number(sliceOf(line, found, group)[0]?.text);
    const isHalf = value(inside[0]) <= value(goals[0]) && value(inside[1]) <= value(goals[1]);
    return keep(goals[0], '-', goals[1], '(', inside[0], '-', inside[1], ...(isHalf ? [] : ['pen']), ')')(line, found);
  };

/** Every group of a pattern stands behind the one before it, so that where it starts is told by their lengths. */
const RULES: readonly (readonly [RegExp, Rewrite])[] = [
  // "[FT] Rovers 2-1 Town"
  [/^(\[)(C+)(\])(?=C.*N[-:x]N)/, keep()],
  // "Rovers [2-1] Town"
  [new RegExp(`^(${SIDE})(\\[)(N[-:x]N)(\\])(?=[CpL])`), keep(1, 3)],
  // "Rovers (2) - (1) Town", "Rovers (1) 2-1 (0) Town"
  [/^(C.*?)(\()(N)(\))([-:x])(\()(N)(\))(?=[CpL])/, keep(1, 3, 5, 7)],
  [/(\()(N)(\))(N)([-:x])(N)(\()(N)(\))/, withBrackets([4, 6], [2, 8])],
  // "Rovers 1 (4) x (2) 1 Town", "Rovers 1 (4) x 1 (2) Town", "Rovers 2 (1-0) 1 Town"
  [/(N)(\()(N)(\))([-:x])(\()(N)(\))(N)/, withBrackets([1, 9], [3, 7])],
  [/(N)(\()(N)(\))([-:x])(N)(\()(N)(\))(?=[CpL])/, withBrackets([1, 6], [3, 8])],
  [/(N)(\()(N)([-:x])(N)(\))(N)(?=[CpL])/, withBrackets([1, 7], [3, 5])],
  // "Rovers 2 [1]"
  [/(N)(\[)(N)(\])/, keep(1, '(', 3, ')')],
  [/(N)(\[)(N)(\])/, keep(1, '(', 3, ')')],
  // "ROVERS: 2 (1)"
  [new RegExp(`^(${SIDE})(:)(N\\(N\\))$`), keep(1, 3)],
  // "Group A, Rovers 2-1 Town"
  [/^(C[Cp]?N?)(,)(?=C[CpL.]*N[-:x]NC[CpL.]*$)/, keep()],
  // "2 Rovers – 1 Town"
  [new RegExp(`^(N)(${SIDE})(-)(N)(${SIDE})(?=$|\\.$)`), keep(2, 1, 3, 4, 5)],
  // "(2-1) Rovers - Town", "2-1: Rovers – Town"
  [/^(\()(N[-:x]N)(\))(?=C[^N]*-C)/, keep(2)],
  [/^(N[-:x]N)(:)(?=C[^N]*-C[^N]*$)/, keep(1)],
  // "Rovers | 2 | 1 | Town"
  [/^(\|?)(C[Cp.]*)(\|)(N)(\|)(N)(\|)(C[Cp.]*)(\|?)$/, keep(2, 4, '-', 6, 8)],
  // "Rovers et Town : 2-2", "A Elm, Rovers et Town : 2-2"
  [/^([LpC]C{0,3},)?(C[Cp.]*)(J)(C[Cp.]*)(:)(N[-:x]N)/, keep(2, '-', 4, 5, 6)],
  // "Rovers v Town | 2-1"
  [/^(C[CpL.]*[wx-]\.?C[CpL.]*)(\|)(N[-:x]N)/, keep(1, 3)],
  // "Rovers venció por 2-1 a Town", "Rovers besiegt Town mit 2:1"
  [new RegExp(`^(${SIDE})(VL?)(N[-:xLp]N)([Lp]{0,2})(${SIDE})`), keep(1, 3, 5)],
  [new RegExp(`^(${SIDE})(V[Lp]{0,2})(${SIDE})(L?)(\\(?)(N[-:xLp]N)`), keep(1, '-', 3, 5, 6)],
];

/** Rewrites of what stands for a number or beside one, before the others. */
const withPlainNumbers = (line: Token[], shape: string): Token[] => {
  const isPair = /N.*N|N.*Z|Z.*N|Z.*Z/.test(shape);
  return line.flatMap((token, at): Token[] => {
    const [before, here, after] = [shape[at - 1] ?? '', shape[at] ?? '', shape[at + 1] ?? ''];
    // "2 goals, Town 1": but "Kerr 2 goals" stays
    if (here === 'G' && before === 'N' && isPair && /[,;xL-]|C/.test(after || ',') && /^C/.test(shape)) return [];
    if (here === 'Z' && isPair && /[C-]/.test(before)) return [numberOf(token, '0')];
    if (token.text === '×' && before === 'N' && after === 'N') return [wordOf(token, 'x')];
    // "2-1*", "2-1 ✓"
    if (/^[*✓✔]$/.test(token.text) && /N[-:x]N/.test(shape) && (before === 'N' || at === line.length - 1)) return [];
    return [token];
  });
};

/** "(4 t.a.b. à 2)": the word of a shoot-out between its numbers. */
const withWordBehind = (line: Token[], words: Vocabulary): Token[] => {
  for (let at = 0; at + 2 < line.length; at += 1) {
    if (line[at]?.kind !== 'number') continue;
    let behind = words.shootOut.match(line, at + 1, line.length)?.next;
    while (behind !== undefined && line[behind]?.text === '.') behind += 1;
    const [link, away] = behind === undefined ? [] : [line[behind], line[behind + 1]];
    if (behind === undefined || link?.capital || away?.kind !== 'number') continue;
    if (!/^(a|to|zu|tegen)$/.test(link?.fold ?? '') && !isDash(link?.text ?? '')) continue;
    const word = line.slice(at + 1, behind);
    return [...line.slice(0, at + 1), markOf(line[at] as Token, '-'), away, ...word, ...line.slice(behind + 2)];
  }
  return line;
};

/** "Home: Rovers 2": without the word for its place. */
const withoutPlace = (line: Token[]): Token[] =>
  PLACES.has(line[0]?.fold ?? '') && line[1]?.text === ':' && line.length < MOST_WORDS && line.at(-1)?.kind === 'number'
    ? line.slice(2)
    : line;

/** "| Rovers | 2 |": a side and its goals in a table. */
const withoutCell = (line: Token[]): Token[] =>
  /^\|?C[Cp.]*\|N\|?$/.test(shapeOf(line)) ? line.filter(({ text }) => text !== '|') : line;

const plain = (line: Token[], words: Vocabulary): Token[] => {
  if (line.length > MOST_TOKENS) return line;
  const numbers = line.filter(({ kind, fold }) => kind === 'number' || fold === 'nil').length;
  if (numbers < 1) return line;
  if (numbers < 2) return withoutCell(withoutPlace(line));
  let result = withWordBehind(withPlainNumbers(line, shapeOf(line)), words);
  let shape = shapeOf(result);
  for (const [pattern, rewrite] of RULES) {
    const found = pattern.exec(shape);
    if (!found) continue;
    result = rewrite(result, found);
    shape = shapeOf(result);
  }
  return result;
};

/** The tokens of a text with its scores in their plain forms. */
export const withPlainScores = (tokens: Token[], words: Vocabulary): Token[] => {
  const result: Token[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    for (const kept of plain(tokens.slice(from, at), words)) result.push(kept);
    if (token) result.push(token);
    from = at + 1;
  }
  return result;
};
