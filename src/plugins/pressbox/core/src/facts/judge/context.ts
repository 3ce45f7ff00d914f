/** What every judge needs at hand. */
import type { MatchFacts } from '../../match';
import { spanOf, type Range } from '../text/prose';
import type { ClaimKind, FactFinding, FactParams, FactVerdict } from '../finding';
import type { Found } from '../claims/found';
import type { Moment } from '../claims/moments';
import type { KnownScore } from '../claims/score-kinds';
import type { Mention } from '../people/mentions';
import type { Person } from '../people/cast';
import type { Goal } from './game';
import type { GoalStory } from './goals';

export interface Context {
  found: Found;
  match: MatchFacts;
  /** The other matches that the text is linked to. */
  others: readonly MatchFacts[];
  goals: readonly Goal[];
  scores: readonly KnownScore[];
  moments: readonly Moment[];
  stories: readonly GoalStory[];
}

/** One finding: where, what, and what the facts are. */
export const say = (
  { found }: Pick<Context, 'found'>,
  claim: ClaimKind,
  range: Range,
  verdict: FactVerdict,
  code: FactFinding['code'],
  expected: string | number | null,
  params: FactParams = {},
): FactFinding => ({
  ...spanOf(found.prose, range),
  claim,
  verdict,
  expected: expected === null ? null : String(expected),
  code,
  params: expected === null ? params : { expected, ...params },
});

/** Whom a mention means, if it can be but one. */
export const onlyPerson = (mention: Mention | undefined): Person | null =>
  mention?.people.length === 1 ? (mention.people[0] ?? null) : null;

export const isPlayer = (mention: Mention): boolean => mention.people.some(({ roles }) => roles.has('player'));

/** Whether a piece joins two names: "and", a comma. */
export const isJoin = ({ prose }: Found, fold: string): boolean =>
  fold === ',' || fold === '&' || prose.words.isPlaced('joins', fold);
