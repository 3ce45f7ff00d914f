/** What stands around a place, sentence by sentence. */
import type { Range } from '../text/prose';
import type { Found } from '../claims/found';

/** The sentences of a moment and those beside them. */
export const sentencesAround = ({ prose }: Found, { from, to }: Range): Range => {
  const [one, other] = [prose.sentenceOf[from] ?? 0, prose.sentenceOf[Math.max(from, to - 1)] ?? 0];
  return { from: prose.sentences[one - 1]?.from ?? from, to: prose.sentences[other + 1]?.to ?? to };
};
