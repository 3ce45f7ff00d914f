/**
 * A list behind both sheets that holds what is each side's: divided by one mark, or by the names of the sides.
 *
 *     Bench: Kolb, Bos / Vos        Bench: Kolb, Bos (Alfa), Vos (Bravo)        Came on: Alfa: Kolb; Bravo: Vos
 */
import { separatorAt, splitList } from '../marks/list';
import { nameEnd } from '../marks/name';
import { opens, printed, type Range, type Source } from '../marks/source';
import type { Teams } from '../marks/teams';
import type { TeamIndex } from '../result/types';
import { isDash } from '../text/chars';

export interface SidePart {
  side: TeamIndex;
  body: Range;
}

/** Longer letters of a side are its name. */
const MOST_LETTERS = 4;

/** "Kolb, Bos (Alfa), Vos (Bravo)": what stands before the name of a side is that side's. */
const taggedParts = (source: Source, { from, to }: Range, teams: Teams): SidePart[] => {
  const { tokens, closers } = source;
  const parts: SidePart[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const close = opens(tokens[at]) ? (closers[at] ?? -1) : -1;
    if (close <= at || close >= to) continue;
    const tag = printed(source, { from: at + 1, to: close });
    const side = teams.isTeam(tag, true) || tag.length <= MOST_LETTERS ? teams.find(tag) : null;
    if (side !== null && at > start) {
      parts.push({ side, body: { from: start, to: at } });
      start = close + 1;
      while (start < to && (/^[,.]$/.test(tokens[start]?.text ?? '') || separatorAt(source, start, to) !== null))
        start += 1;
    }
    at = close;
  }
  return start >= to || tokens.slice(start, to).every(({ kind }) => kind === 'mark' || kind === 'break') ? parts : [];
};

/** "Alfa – Kolb, Bos": a half without the side that leads it. */
const withoutSide = (source: Source, { from, to }: Range, teams: Teams, side: TeamIndex): SidePart => {
  const end = nameEnd(source, from, to);
  const label = printed(source, { from, to: end });
  const mark = source.tokens[end]?.text ?? '';
  const leads = end > from && (mark === ':' || isDash(mark)) && teams.isTeam(label, true);
  return leads ? { side: teams.find(label) ?? side, body: { from: end + 1, to } } : { side, body: { from, to } };
};

/** The parts of a list that stands behind both sheets, each with its side; null where nothing divides it. */
export const partsOfSides = (source: Source, body: Range, teams: Teams): SidePart[] | null => {
  const tagged = taggedParts(source, body, teams);
  if (new Set(tagged.map(({ side }) => side)).size === 2) return tagged;
  const items = splitList(source, body);
  for (const kind of ['slash', 'semicolon', 'dash'] as const) {
    const [start, ...more] = items.filter(({ after }) => after === kind);
    if (!start || more.length > 0) continue;
    const halves = [
      { from: body.from, to: start.from - 1 },
      { from: start.from, to: body.to },
    ];
    const parts = halves.map((half, side) => withoutSide(source, half, teams, side as TeamIndex));
    if (new Set(parts.map(({ side }) => side)).size === 2) return parts;
  }
  return null;
};
