/**
 * Scorers and changes behind a heading that no language of ours knows. What vouches for them is the list itself: nothing but names
 * and minutes, and somewhere under this heading a penalty, an own goal, or a player with two minutes.
 * Changes say each when, who came and who left.
 *
 *     Ghi bàn: Maric 28, 63, 90 pen
 *     Promjene: 46. Lalo für Gil, 70. Mimo für Nino
 */
import { foldName } from '../../../names';
import { itemsOf } from '../items/items';
import type { Line } from '../marks/lines';
import { readChangeList } from '../lists/changes-list';
import { hasOtherWords, readScorers } from '../lists/scorers';
import { printed, type Range, type Source } from '../marks/source';
import type { Anchor } from './types';

const MAX_WORDS = 4;

/** The colon of a line that starts with a few words and nothing else before it; -1 where there is none. */
const colonOf = ({ tokens }: Source, { from, to }: Range): number => {
  let at = from;
  while (at < to && at - from < MAX_WORDS && tokens[at]?.kind === 'word') at += 1;
  return at > from && at < to - 1 && tokens[at]?.text === ':' ? at : -1;
};

/** A mark of a goal, or two minutes in a row. */
const vouches = (source: Source, body: Range): boolean => {
  const items = itemsOf(source, body, 'goals', () => false).filter(({ type }) => type !== 'separator');
  return items.some(({ type }, at) => type === 'mark' || (type === 'minute' && items[at + 1]?.type === 'minute'));
};

/** The lists of goals under headings that are not known, by the token their line starts at. */
export const findUnknownGoals = (
  source: Source,
  lines: readonly Line[],
  anchors: readonly (Anchor | undefined)[],
): Map<number, Range> => {
  const found: { at: number; heading: string; body: Range }[] = [];
  const sure = new Set<string>();
  for (const line of lines) {
    const colon = anchors[line.from] ? -1 : colonOf(source, line);
    if (colon === -1) continue;
    const body = readScorers(source, { from: colon + 1, to: line.to });
    if (!body) continue;
    const heading = foldName(printed(source, { from: line.from, to: colon }));
    found.push({ at: line.from, heading, body });
    if (vouches(source, body)) sure.add(heading);
  }
  return new Map(found.filter(({ heading }) => sure.has(heading)).map(({ at, body }) => [at, body]));
};

/** The changes of a line behind a heading that is not known, with that heading; null where there is more, or none. */
export const readUnknownChanges = (source: Source, line: Range): { heading: Range; body: Range } | null => {
  const colon = colonOf(source, line);
  if (colon === -1) return null;
  const body = { from: colon + 1, to: line.to };
  // "Nota: al 20' Kolb ha parato un rigore a Bos" tells of something else.
  if (hasOtherWords(source, body)) return null;
  const items = itemsOf(source, body, 'changes', () => false);
  const swaps = items.filter(({ type }) => type === 'swap').length;
  const names = items.filter((item) => item.type === 'name' && item.depth === 0).length;
  if (swaps === 0 || names !== swaps * 2) return null;
  const changes = readChangeList(items, null);
  const areWhole = changes.length === swaps && changes.every(({ off, minute }) => off !== null && minute !== null);
  return areWhole ? { heading: { from: line.from, to: colon }, body } : null;
};
