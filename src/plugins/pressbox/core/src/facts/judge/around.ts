/** What stands around a place, sentence by sentence. */
import { hasCue, wordsBefore, type Prose, type Range } from '../text/prose';
import type { Found } from '../claims/found';

/** The sentences of a moment and those beside them. */
export const sentencesAround = ({ prose }: Found, { from, to }: Range): Range => {
  const [one, other] = [prose.sentenceOf[from] ?? 0, prose.sentenceOf[Math.max(from, to - 1)] ?? 0];
  return { from: prose.sentences[one - 1]?.from ?? from, to: prose.sentences[other + 1]?.to ?? to };
};

const MOST_TO_SPARED = 12;
const MOST_BEHIND = 5;

/** "was lucky to escape a second yellow card", "rood had moeten krijgen": what did not happen to somebody, or was only asked for. */
export const isSpared = (prose: Prose, { from, to }: Range): boolean => {
  let end = to;
  while (end < to + MOST_BEHIND && prose.pieces[end]?.kind === 'word') end += 1;
  return hasCue(prose, wordsBefore(prose, from, MOST_TO_SPARED), 'spared') || hasCue(prose, { from: to, to: end }, 'spared'); // prettier-ignore
};
