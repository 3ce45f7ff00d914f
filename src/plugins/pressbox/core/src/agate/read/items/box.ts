/**
 * The box that American agencies send. An entry is a row of parts between commas: a goal has its number through the
 * match and its side before the scorer, a card has its side behind the player. The score may be a table of halves.
 *
 *     Rovers  1 0 — 1                 First Half_1, Town, Kolb, 6 (Vos), 14th minute; 2, Rovers, Dam, 2 (penalty kick), 39th.
 *     Town    1 2 — 3                 Yellow Cards_Kolb, Town, 30th; Dam, Rovers, 45th.
 */
import { readMinute, type PrintedMinute } from '../marks/minute';
import { isNameStop, isNameWord, nameEnd } from '../marks/name';
import { closes, opens, printed, type Range, type Source } from '../marks/source';
import { isTeamName } from '../marks/team-score';
import { isDash } from '../text/chars';
import type { IsTeam, ListItem } from './types';

/** "1, Town, Kolb": the number of a goal, a comma, a name. */
export const isBoxGoals = ({ tokens }: Pick<Source, 'tokens'>, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (tokens[at]?.text.length ?? 9) <= 2 &&
  tokens[at + 1]?.text === ',' &&
  isNameWord(tokens[at + 2]);

/** "1. Town, Kolb 4 (Bos), 17th": a line with the number of a goal, its side, its player and its minute, and nothing else. */
export const isBoxLine = (source: Source, { from, to }: Range): boolean => {
  const { tokens } = source;
  const isNumbered = tokens[from]?.kind === 'number' && /^[.,)]$/.test(tokens[from + 1]?.text ?? '');
  const side = isNumbered ? nameEnd(source, from + 2, to) : from;
  if (side <= from + 2 || tokens[side]?.text !== ',' || !isNameWord(tokens[side + 1])) return false;
  const entries = entriesOf(source, { from: from + 2, to });
  return entries.length === 1 && entries[0]?.parts.length === 2 && entries[0].minutes.length === 1;
};

interface BoxEntry {
  /** It begins with the number of a goal. */
  numbered: boolean;
  parts: Range[];
  minutes: PrintedMinute[];
  from: number;
  to: number;
}

/** "14th minute", "90th+2", "30th" as a whole part; the goals of the player's season have no mark. */
const minuteOf = ({ tokens, words }: Source, { from, to }: Range): PrintedMinute | null => {
  const read = readMinute(tokens, from, to, words);
  return read?.minute.marked ? read.minute : null;
};

/** The entries of a list: a semicolon ends one, and so does the part behind its minute. */
const entriesOf = (source: Source, { from, to }: Range): BoxEntry[] => {
  const { tokens, closers } = source;
  const entries: BoxEntry[] = [];
  let entry: BoxEntry | null = null;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (opens(tokens[at]) && (closers[at] ?? -1) > at && (closers[at] ?? to) < to) at = closers[at] ?? at;
    const ends = at >= to || tokens[at]?.text === ';' || (tokens[at]?.text === '.' && isBoxGoals(source, at + 1));
    if (!ends && tokens[at]?.text !== ',') continue;
    const part = { from: start, to: Math.min(at, to) };
    while (tokens[part.from]?.kind === 'break') part.from += 1;
    start = at + 1;
    if (part.to > part.from) {
      const minute = minuteOf(source, part);
      if (!entry || (entry.minutes.length > 0 && !minute)) {
        entry = { numbered: isBoxGoals(source, part.from), parts: [], minutes: [], from: part.from, to: part.to };
        entries.push(entry);
      }
      if (minute) entry.minutes.push(minute);
      else entry.parts.push(part);
      entry.to = part.to;
    }
    if (ends) entry = null;
  }
  return entries;
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

/** A part without its brackets and numbers: "Kolb 3 (Bos)". */
const nameIn = ({ tokens }: Source, { from, to }: Range): Range => {
  let end = from;
  const isEnd = (at: number) => tokens[at]?.text === '.' && !isNameStop(tokens, at);
  while (end < to && !opens(tokens[end]) && tokens[end]?.kind !== 'number' && !isEnd(end)) end += 1;
  return { from, to: end };
};

/** Which parts of an entry are the side and the player; null where it has no side. */
const readEntry = (source: Source, { numbered, parts }: BoxEntry, isTeam: IsTeam) => {
  const named = numbered ? parts.slice(1) : parts;
  const isSide = (part: Range) =>
    nameEnd(source, part.from, part.to) === part.to && isTeam(printed(source, part), true);
  const team = numbered ? named[0] : named.find(isSide);
  // A card has a player and a side, and nothing else.
  if (!numbered && (named.length !== 2 || named[1] !== team)) return null;
  const player = named.find((part) => part !== team && source.tokens[part.from]?.kind === 'word');
  return team && player ? { team: nameIn(source, team), player } : null;
};

/** The items of a box as those of any other list; null where a list is no box. */
export const boxItems = (source: Source, body: Range, isTeam: IsTeam): ListItem[] | null => {
  const { tokens, words } = source;
  const isLine = isBoxLine(source, body) && !isBoxGoals(source, body.from);
  const number = { from: body.from, to: body.from + 1 };
  const entries = isLine
    ? entriesOf(source, { from: body.from + 2, to: body.to }).map((entry) => ({ ...entry, numbered: true, parts: [number, ...entry.parts] })) // prettier-ignore
    : entriesOf(source, body);
  const read = entries.map((entry) => readEntry(source, entry, isTeam));
  if (read.filter((entry) => entry !== null).length < entries.length || entries.length === 0) return null;
  return entries.flatMap((entry, index): ListItem[] => {
    const found = read[index];
    if (!found || (entry.numbered && entry.minutes.length === 0)) return [];
    const { from: at } = found.player;
    const times = entry.minutes.map((minute): ListItem => ({ type: 'minute', minute, depth: 0, at }));
    // "2, Town, own goal, 30th"
    const nameless = tokens[at]?.capital ? null : words.scorerMarks.match(tokens, at, found.player.to);
    const mark = markIn(source, entry);
    return [
      ...(nameless?.value === 'own-goal'
        ? [{ type: 'mark' as const, mark: nameless.value, at }, ...times]
        : [
            { type: 'name' as const, range: nameIn(source, found.player), depth: 0, at },
            ...times,
            ...(mark ? [mark] : []),
          ]),
      { type: 'beneficiary', range: found.team, at: found.team.from },
      { type: 'separator', separator: 'comma', depth: 0, at: entry.to },
    ];
  });
};

/** A side of the table of halves: "Rovers 1 0 — 1", where the halves add up. */
export const readHalvesLine = (
  source: Source,
  { from, to }: Range,
): { label: Range; goals: number; halfTime: number } | null => {
  const { tokens } = source;
  const total = tokens[to - 1];
  const dash = tokens[to - 2];
  if (total?.kind !== 'number' || !dash) return null;
  const end = isDash(dash.text) ? to - 2 : to - 1;
  let start = end;
  while (start > from && tokens[start - 1]?.kind === 'number') start -= 1;
  const halves = tokens.slice(start, end).map(({ text }) => Number(text));
  const label = { from, to: start };
  const [halfTime] = halves;
  if (halves.length < 2 || halves.length > 4 || halfTime === undefined || !isTeamName(source, label)) return null;
  const goals = Number(total.text);
  return halves.reduce((sum, half) => sum + half, 0) === goals ? { label, goals, halfTime } : null;
};
