/** "Ten-man Town", "réduits à neuf, les Haldenais": a side that is short of players has had as many sent off. */
import { isSendingOff, SIDES, type Side } from '../../events';
import { cueBefore, cuesIn, hasCue, sentenceAt, type CueHit } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import { say, type Context } from './context';

/** How many must have been sent off, by what is said. */
const MISSING = { tenPlayers: 1, ninePlayers: 2, fewerPlayers: 1 } as const;
const CUES = ['tenPlayers', 'ninePlayers', 'fewerPlayers'] as const;
const MOST_BEHIND = 2;
const MOST_BEFORE = 3;
const MOST_TO_DOUBT = 4;
const FEW_CHANGES = 5;

/** The side that stands beside the words, and nobody between. */
const sideOf = ({ found }: Context, { from, to }: CueHit): Side | null => {
  const { prose } = found;
  const sentence = sentenceAt(prose, from);
  const mentions = within(found.mentions, sentence);
  const isClear = (a: number, b: number): boolean =>
    prose.pieces.slice(a, b).every(({ kind, text, capital }) => (kind === 'word' ? !capital : text === ','));
  const behind = mentions.find((each) => each.from >= to);
  const beside = mentions.find((each) => each.to === from);
  // "Town in ten men beat Rovers"
  if (beside?.team) return beside.team;
  if (behind?.team && behind.from - to <= MOST_BEHIND && isClear(to, behind.from))
    return cueBefore(prose, behind.from, 'against', 'versus') ? null : behind.team;
  const before = mentions.filter((each) => each.to <= from).at(-1);
  return before?.team && from - before.to <= MOST_BEFORE && isClear(before.to, from) ? before.team : null;
};

export const judgeShortSides = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const reds = match.events.filter(({ kind }) => isSendingOff(kind));
  if (reds.length === 0) return [];
  const sentOff = (side: Side): number => reds.filter((red) => red.side === side).length;
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, ...CUES).flatMap((hit) => {
    if (cueBefore(prose, hit.from, 'against', 'versus', 'history')) return [];
    const side = sideOf(context, hit);
    const count = side ? sentOff(side) : Math.max(...SIDES.map(sentOff));
    if (count >= MISSING[hit.value as (typeof CUES)[number]]) return [say(context, 'card', hit, 'right', 'card', null)];
    // "con nueve y", not "in nove minuti"
    const next = prose.pieces[hit.to];
    const isBare = hit.to - hit.from > 2 || next?.kind !== 'word' || prose.words.isPlaced('joins', next.fold) || prose.words.isPlaced('buts', next.fold); // prettier-ignore
    const isTold = hasCue(prose, { from: hit.from - MOST_TO_DOUBT, to: hit.from }, 'almost', 'history');
    // Whoever is hurt is replaced while there are changes left.
    const changes = match.events.filter((event) => event.kind === 'substitution' && reds.some((red) => red.side === event.side)).length; // prettier-ignore
    const hasLeft = changes > 0 && changes < FEW_CHANGES;
    if (
      hasLeft &&
      hit.value === 'ninePlayers' &&
      count === 1 &&
      isBare &&
      !isTold &&
      !isForeign(found, clauseOf(prose, hit))
    )
      return [say(context, 'card', hit, 'contradicted', 'card', 'none', { player: side ? match[side].name : '' })];
    // One who is hurt may be missing too.
    return count > 0 || isForeign(found, clauseOf(prose, hit))
      ? []
      : [say(context, 'card', hit, 'contradicted', 'card', 'none', { player: side ? match[side].name : '' })];
  });
};
