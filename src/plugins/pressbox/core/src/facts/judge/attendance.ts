/** How many watched: beside a word for a crowd, or all but the number of the facts. */
import { cuesIn, hasCue, sentenceAt, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, localClause } from '../claims/foreign';
import { within, type Found } from '../claims/found';
import { say, type Context } from './context';

const MOST_IN_A_STADIUM = 250_000;

/** A number with its thousands parted, that ends before a piece or starts at one. */
const crowdNumber = (
  { found: { prose } }: Context,
  hit: Range,
  only: number | null = null,
): { range: Range; count: number } | null => {
  const { pieces } = prose;
  const read = (from: number, to: number): { range: Range; count: number } | null => {
    const text = pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('');
    const count =
      /^\d{1,3}([.,]?\d{3})+$/.test(text) || /^\d{4,6}$/.test(text) ? Number(text.replace(/[.,]/g, '')) : NaN;
    return count >= 100 && count <= MOST_IN_A_STADIUM ? { range: { from, to }, count } : null;
  };
  if (only !== null) return hit.from - only >= 0 ? read(hit.from - only, hit.from) : null;
  for (const width of [3, 2, 1]) {
    const before = read(hit.from - width, hit.from) ?? read(hit.from - 1 - width, hit.from - 1);
    if (before && hit.from - width >= 0) return before;
  }
  for (const width of [3, 2, 1]) {
    const behind = read(hit.to, hit.to + width);
    if (behind) return behind;
  }
  return null;
};

const MOST_SLIPPED = 2;
const LEAST_PARTED = 1000;

/** As long as the number of the facts, and one or two figures of it are others, or stand in another place. */
const isSlip = (count: number, fact: number): boolean => {
  const [one, other] = [String(count), String(fact)];
  if (one.length !== other.length || count % 500 === 0) return false;
  return [...one].filter((digit, index) => digit !== other[index]).length <= MOST_SLIPPED;
};

/** Numbers with their thousands parted that are the crowd, or all but it, whatever word stands beside them. */
const slips = (context: Context, attendance: number): { range: Range; count: number }[] => {
  const { prose } = context.found;
  if (attendance < LEAST_PARTED) return [];
  return prose.pieces.flatMap((piece, at) => {
    if (piece.kind !== 'number') return [];
    const number =
      crowdNumber(context, { from: at + 3, to: at + 3 }, 3) ?? crowdNumber(context, { from: at + 2, to: at + 2 }, 2);
    if (!number || number.range.from !== at) return [];
    const isMoney =
      /[€$£]/.test(prose.pieces[at - 1]?.text ?? '') || /[€$£%]/.test(prose.pieces[number.range.to]?.text ?? '');
    return !isMoney && (number.count === attendance || isSlip(number.count, attendance)) ? [number] : [];
  });
};

/** Of another match; the day of the week is this one's. */
const isElsewhere = (found: Found, range: Range): boolean => {
  const days = cuesIn(found.prose, range, 'elsewhere');
  return days.length === 0 ? isForeign(found, range) : hasCue(found.prose, range, 'history', 'firstLeg', 'versus') || within(found.years, range).length > 0; // prettier-ignore
};

/** "On Friday night at the Mill, before 7,846 spectators, …": in commas of its own. */
const isParted = ({ found: { prose } }: Context, range: Range): boolean => {
  const { from, to } = localClause(prose, range);
  return prose.pieces[from - 1]?.text === ',' && /^[,.;]$/.test(prose.pieces[to]?.text ?? '');
};

export const judgeAttendances = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { attendance } = match;
  if (attendance === null) return [];
  const { prose } = found;
  const seen = new Set<number>();
  const near = slips(context, attendance);
  near.forEach(({ range }) => seen.add(range.from));
  return [
    ...near.map(({ range, count }) =>
      say(context, 'attendance', range, count === attendance ? 'right' : 'contradicted', 'attendance', attendance),
    ),
    ...cuesIn(prose, { from: 0, to: prose.pieces.length }, 'crowd', 'crowdLead').flatMap((hit) => {
      const number = crowdNumber(context, hit);
      if (!number || seen.has(number.range.from)) return [];
      const isCrowd =
        hit.value === 'crowd' ||
        hasCue(prose, { from: number.range.to, to: number.range.to + 3 }, 'crowd') ||
        hit.to - hit.from > 1;
      if (!isCrowd) return [];
      seen.add(number.range.from);
      const range = { from: Math.min(number.range.from, hit.from), to: Math.max(number.range.to, hit.to) };
      if (number.count === attendance) return [say(context, 'attendance', range, 'right', 'attendance', attendance)];
      // "60.000": about so many. Fans of one side are not the crowd.
      const round = number.count % 500 === 0 || Math.abs(number.count - attendance) > attendance / 4;
      const verdict =
        round ||
        isElsewhere(
          found,
          isParted(context, range)
            ? localClause(prose, range)
            : { from: Math.max(sentenceAt(prose, hit.from).from, range.from - 8), to: range.to },
        )
          ? 'unknown'
          : 'contradicted';
      return [say(context, 'attendance', range, verdict, 'attendance', attendance)];
    }),
  ];
};
