/** One thing that a moment says of a goal, and what takes it back. */
import { cueBefore, cuesIn, hasCue, type CueHit, type Range, wordsBefore } from '../text/prose';
import type { ClaimKind, FactFinding, FactParams } from '../finding';
import { within, type Found } from '../claims/found';
import type { Moment } from '../claims/moments';
import { minuteOfEvent, type Fit, type Goal } from './game';

export type FactPart = 'score' | 'mark-time' | 'time' | 'scorer' | 'state' | 'kind' | 'nth';

export interface GoalFact {
  part: FactPart;
  claim: ClaimKind;
  range: Range;
  /** How much it says about which goal is meant. */
  weight: number;
  fit: (goal: Goal) => Fit;
  expected: (goal: Goal) => string | null;
  code: FactFinding['code'];
  params: (goal: Goal) => FactParams;
}

export interface GoalStory extends Range {
  moment: Moment;
  facts: readonly GoalFact[];
  goal: Goal | null;
  /** How much speaks for it here, and in the sentence before and behind that tells of the same goal. */
  support: number;
  lent: number;
  /** What those beside it say rightly. */
  lentParts: ReadonlySet<FactPart>;
  strong: boolean;
}

/** What tells one goal from another. */
export const isTelling = ({ part }: GoalFact): boolean =>
  part === 'score' || part === 'time' || part === 'mark-time' || part === 'scorer';

/** So much must speak for a goal before anything is held against it. */
export const ENOUGH = 2;
export const WEIGHT = {
  score: 3,
  markTime: 3,
  time: 2,
  scorer: 2,
  opens: 2,
  state: 1,
  ownGoal: 1,
  penalty: 0.5,
  nth: 1,
};
/** Words before a state that take it back: "proche d’ouvrir", "qui avait égalisé". */
const GUARD = 4;

export const scorerOf = ({ event }: Goal): FactParams => ({
  scorer: event.player?.name ?? '',
  minute: minuteOfEvent(event) ?? '',
});

/** "kept them in front", "lost the lead": a lead that stays, or goes, is none that a goal just brought. */
const isKept = ({ prose, mentions }: Found, from: number): boolean => {
  const isFar = prose.words.traits.has('verbLast');
  const before = wordsBefore(prose, from, isFar ? 2 * GUARD : GUARD - 1);
  const [keeps] = cuesIn(prose, before, 'keeps').slice(-1);
  return keeps !== undefined && (isFar || within(mentions, { from: keeps.to, to: from }).length === 0);
};

/** Whether a word is taken back by those around it. */
export const isGuarded = ({ prose }: Found, { from, to }: Range, sentence: Range): boolean =>
  (hasCue(prose, wordsBefore(prose, from, GUARD), 'almost', 'had') && !cueBefore(prose, from, 'makesIt')) ||
  // "il vantaggio non c’era più"
  hasCue(prose, { from: to, to: to + 1 }, 'almost') ||
  // "y serie igualada": the tie is level, not the match
  hasCue(prose, { from: Math.max(sentence.from, from - 3), to: to + 3 }, 'aggregate', 'tie');

/** Whether what a word says became of the score was only sought, or was so before. */
export const isIdleState = (found: Found, hit: CueHit, sentence: Range): boolean =>
  isGuarded(found, hit, sentence) || (hit.value === 'leads' && isKept(found, hit.from));
