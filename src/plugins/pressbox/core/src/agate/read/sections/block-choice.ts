/**
 * Which blocks of a text are matches: those of which something is told. The others are links and rubrics of the page, but
 * in a round-up a score alone is a match too.
 */
import type { HeadingRole } from '../words';
import { spanOf, type ReportingSource } from '../marks/source';
import type { Block, ListSection } from './types';

/** So many lines below a score line a list still belongs to it (a title, a byline, a caption between). */
export const NEAR = 6;

export const isFilled = ({ score, parts, lists }: Block): boolean =>
  parts.length > 0 ||
  lists.some(({ section }) => isFact(section)) ||
  // "Rovers (0) 0, Town (0) 0. Ref: J Moss. Att: 800."
  (score?.score !== null && score !== null && lists.some(({ section }) => isOfMatch(section)));

/** Who led a match, and who saw it. */
export const isOfMatch = ({ role }: ListSection): boolean => role === 'attendance' || role === 'referee';

/** What else may stand over a score: the ground, the score of the first half. */
export const OVER: readonly HeadingRole[] = ['half-time', 'note'];

/** A list that makes a block a match of its own. A stray "Note:" or "Mi-temps" does not. */
export const isFact = ({ role }: ListSection): boolean =>
  role !== 'note' && role !== 'attendance' && role !== 'referee' && role !== 'coach' && role !== 'bench';

const isGoalless = ({ score }: Block): boolean => score?.score?.home === 0 && score.score.away === 0;

/**
 * In a round-up a match of which nothing is told but its score is one as well: between two others, or beside them where
 * nobody scored. A page with a sheet has its match, and its other scores are links.
 */
export const withSilent = (blocks: readonly Block[], filled: Block[]): Block[] => {
  if (filled.length < 2 || filled.some(({ parts }) => parts.length > 0)) return filled;
  const first = blocks.indexOf(filled[0] as Block);
  const last = blocks.indexOf(filled[filled.length - 1] as Block);
  const isNear = (block: Block, beside: Block | undefined) =>
    beside !== undefined && Math.abs(block.line - beside.line) <= NEAR && isGoalless(block);
  return blocks.filter((block, index) => {
    if (isFilled(block)) return true;
    if (!block.score?.score) return false;
    if (index > first && index < last) return true;
    return index < first
      ? index === first - 1 && isNear(block, blocks[first])
      : index === last + 1 && isNear(block, blocks[last]);
  });
};

/** Scores line under line, and nothing else: results. One score among prose is the match, the others are links. */
export const isResultsList = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 &&
  blocks.every(
    ({ score, line }, index) => score !== null && (index === 0 || line - (blocks[index - 1]?.line ?? 0) <= 2),
  );

/** A third sheet on its own is a slip of the reader or of the page, not a match. */
export const dropStray = (source: ReportingSource, blocks: Block[]): Block[] => {
  const [first] = blocks;
  if (blocks.length === 1 || first?.parts.length !== 2) return blocks;
  return blocks.filter((block, index) => {
    const stray =
      index > 0 &&
      block.score === null &&
      block.parts.length === 1 &&
      !block.lists.some(({ section }) => section.role === 'goals');
    const part = block.parts[0];
    if (stray && part) source.report('extra-sheet', spanOf(source, part.section.body), { label: part.label ?? '' });
    return !stray;
  });
};
