/**
 * The box that American agencies send, apart from its cards (agency.ts): goals numbered through the match, each with its
 * team, the goals of the player's season and who passed; and the score as a table of halves.
 *
 *     Rovers  1 0 — 1                 First Half_1, Town, Kolb, 6 (Vos), 14th minute; 2, Rovers, Dam, 2 (penalty kick), 39th.
 *     Town    1 2 — 3
 */
import { isDash } from './chars';
import type { ListItem } from './items';
import { readMinute } from './minute';
import { isNameWord } from './name';
import { closes, opens, type Range, type Source } from './source';
import { isTeamName } from './team-score';

/** "1, Town, Kolb": the number of a goal, a comma, a name. */
export const isBoxGoals = ({ tokens }: Pick<Source, 'tokens'>, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at]?.text.length === 1 &&
  tokens[at + 1]?.text === ',' &&
  isNameWord(tokens[at + 2]);

/** The parts of a stretch between commas outside brackets. */
const partsOf = ({ tokens, closers }: Source, { from, to }: Range): Range[] => {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (opens(tokens[at]) && (closers[at] ?? -1) > at) at = closers[at] ?? at;
    if (at < to && tokens[at]?.text !== ',') continue;
    if (at > start) parts.push({ from: start, to: Math.min(at, to) });
    start = at + 1;
  }
  return parts;
};

/** The mark in the brackets of a goal: "(penalty kick)", not the players who passed. */
const markIn = (source: Source, { from, to }: Range): ListItem | null => {
  for (let at = from; at < to; at += 1) {
    if (!opens(source.tokens[at])) continue;
    const mark = source.words.scorerMarks.match(source.tokens, at + 1, to);
    if (mark && closes(source.tokens[mark.next])) return { type: 'mark', mark: mark.value, at };
  }
  return null;
};

/** The goals of a box as items of a list; null where a list is no box. */
export const boxItems = (source: Source, body: Range): ListItem[] | null => {
  const { tokens, words } = source;
  if (!isBoxGoals(source, body.from)) return null;
  const items: ListItem[] = [];
  for (let start = body.from; start < body.to;) {
    let end = start;
    while (end < body.to && tokens[end]?.text !== ';' && !(tokens[end]?.text === '.' && isBoxGoals(source, end + 1)))
      end += 1;
    const [number, team, scorer, ...rest] = partsOf(source, { from: start, to: end });
    const last = rest[rest.length - 1];
    const minute = last && readMinute(tokens, last.from, end, words);
    if (number && team && scorer && minute) {
      let name = scorer.from;
      while (name < scorer.to && !opens(tokens[name]) && tokens[name]?.kind !== 'number') name += 1;
      const mark = markIn(source, { from: scorer.from, to: end });
      const at = scorer.from;
      const time: ListItem = { type: 'minute', minute: minute.minute, depth: 0, at: last.from };
      // "2, Town, own goal, 30th"
      const nameless = words.scorerMarks.match(tokens, at, scorer.to);
      if (nameless?.value === 'own-goal' && !tokens[at]?.capital)
        items.push({ type: 'mark', mark: nameless.value, at }, time);
      else items.push({ type: 'name', range: { from: at, to: name }, depth: 0, at }, time, ...(mark ? [mark] : []));
      items.push({ type: 'beneficiary', range: team, at: team.from });
      items.push({ type: 'separator', separator: 'comma', depth: 0, at: end });
    }
    start = end + 1;
  }
  return items;
};

/** A side of the table of halves: "Rovers 1 0 — 1", where the halves add up. */
export const readHalvesLine = (
  source: Source,
  { from, to }: Range,
): { label: Range; goals: number; halfTime: number } | null => {
  const { tokens } = source;
  const total = tokens[to - 1];
  const dash = tokens[to - 2];
  if (total?.kind !== 'number' || !dash || !isDash(dash.text)) return null;
  let start = to - 2;
  while (start > from && tokens[start - 1]?.kind === 'number') start -= 1;
  const halves = tokens.slice(start, to - 2).map(({ text }) => Number(text));
  const label = { from, to: start };
  const [halfTime] = halves;
  if (halves.length < 2 || halves.length > 4 || halfTime === undefined || !isTeamName(source, label)) return null;
  const goals = Number(total.text);
  return halves.reduce((sum, half) => sum + half, 0) === goals ? { label, goals, halfTime } : null;
};
