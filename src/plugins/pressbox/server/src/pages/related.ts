/**
 * Which articles go with an article: picked by hand first, then the last meeting of the two teams, then those that
 * share its tags. Pure.
 *
 * A shared player says more than a shared country, and an article of the same month more than one of another year.
 * Nearness in time is counted from the article itself, not from today: what was read also in 2024 still is.
 */
import type { ReadAlsoReason, TagKind } from '../../../contracts/src';

const WEIGHT: Readonly<Record<TagKind, number>> = {
  player: 4,
  team: 3,
  coach: 3,
  theme: 2,
  competition: 1.5,
  country: 0.5,
};
/** Half as much for every so many days between the two. */
const HALF_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;

export interface Candidate {
  /** The row of the article: there is one a language. */
  id: number;
  reason: ReadAlsoReason;
  /** When readers first saw it. */
  at: number;
  /** The kind of the tag that led to it; a candidate comes once for each tag it shares. */
  tagKind?: TagKind;
}

/**
 * How strongly an article is related by one shared tag.
 *
 * @example
 * weightOf('player', 0, 0) > weightOf('country', 0, 0); //=> true
 */
export const weightOf = (kind: TagKind, at: number, origin: number): number =>
  WEIGHT[kind] * 0.5 ** (Math.abs(at - origin) / DAY_MS / HALF_LIFE_DAYS);

/** The candidates that shared tags have led to, the strongest first, each once. */
export const rankRelated = <C extends Candidate>(candidates: readonly C[], origin: { at: number }): C[] => {
  const scores = new Map<number, { candidate: C; score: number }>();
  for (const candidate of candidates) {
    if (!candidate.tagKind) continue;
    const known = scores.get(candidate.id) ?? { candidate, score: 0 };
    known.score += weightOf(candidate.tagKind, candidate.at, origin.at);
    scores.set(candidate.id, known);
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score || b.candidate.at - a.candidate.at || a.candidate.id - b.candidate.id)
    .map(({ candidate }) => candidate);
};

const REASONS: readonly ReadAlsoReason[] = ['picked', 'last_meeting', 'related'];

/**
 * The candidates worth showing, best first: each once, never the article itself.
 *
 * @param candidates in the order of their worth, for each reason
 * @param origin the article they are for
 */
export const chooseReadAlso = <C extends Pick<Candidate, 'id' | 'reason'>>(
  candidates: readonly C[],
  origin: { id: number },
  limit: number,
): C[] => {
  const chosen = new Map<number, C>();
  for (const reason of REASONS) {
    for (const candidate of candidates) {
      const isNew = candidate.reason === reason && candidate.id !== origin.id && !chosen.has(candidate.id);
      if (isNew && chosen.size < limit) chosen.set(candidate.id, candidate);
    }
  }
  return [...chosen.values()];
};
