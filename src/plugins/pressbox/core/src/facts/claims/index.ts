/** Everything that a text claims of its matches, found before anything is judged. */
import type { MatchFacts } from '../../match';
import { cuesIn, hasCue, spanOf, type Range } from '../text/prose';
import type { Claim, ClaimKind } from '../finding';
import type { Cue, Words } from '../words';
import { findAll, type Found } from './found';
import { momentsOf, STATES, type Moment } from './moments';
import { scoreKinds, type KnownScore, type ScoreKind } from './score-kinds';
import { isAdjacent, partOf, sureScorer } from './scorer';

export interface Claims {
  found: Found;
  scores: readonly KnownScore[];
  moments: readonly Moment[];
}

/** Reads a text beside its match. */
export const readClaims = (
  text: string,
  match: MatchFacts,
  words: Words,
  others: readonly MatchFacts[] = [],
): Claims => {
  const found = findAll(text, match, words, others);
  const scores = scoreKinds(found);
  return { found, scores, moments: momentsOf(found, scores) };
};

const SCORE_CLAIMS: Readonly<Partial<Record<ScoreKind, ClaimKind>>> = {
  final: 'final-score',
  'half-time': 'half-time-score',
  'shoot-out': 'shoot-out',
  aggregate: 'aggregate',
  'first-leg': 'final-score',
  loose: 'running-score',
};
const TALLIES: Readonly<Partial<Record<Cue, number>>> = { brace: 2, hatTrick: 3, fourGoals: 4 };
const CARDS: Readonly<Partial<Record<Cue, string>>> = { yellow: 'yellow', secondYellow: 'second-yellow', red: 'red', straightRed: 'straight-red', sentOff: 'sent-off' }; // prettier-ignore

const claimOf = ({ prose }: Found, claim: ClaimKind, range: Range, more: Partial<Claim> = {}): Claim => {
  const { start, end } = spanOf(prose, range);
  return {
    start,
    end,
    claim,
    printed: prose.text.slice(start, end),
    match: 0,
    score: null,
    minutes: [],
    people: [],
    word: null,
    count: null,
    ...more,
  };
};

/** Where a moment says who scored: before its word for it, else before its mark. */
const scorerOf = (found: Found, moment: Moment): Claim[] => {
  const until = moment.mark?.from ?? moment.score?.from ?? moment.to;
  const told =
    moment.score || hasCue(found.prose, moment, 'scores', ...STATES) ? sureScorer(found, moment, until) : null;
  const isTold = told && (moment.score || isAdjacent(found, told.mention));
  return isTold ? [claimOf(found, 'scorer', told.mention, { people: told.mention.people.map(({ id }) => id) })] : [];
};

const CLOSE = 9;

/** Whom a word for a card or a tally is said of: the last player before it who is no object, else the next. */
const whose = (found: Found, { mentions }: Moment, { from, to }: Range): string[] => {
  const players = mentions.filter(({ people }) => people.some(({ roles }) => roles.has('player')));
  const before = players.filter((mention) => mention.to <= from && partOf(found, mention) !== 'object').at(-1);
  const mention = before ?? players.find((each) => each.from >= to && each.from - to <= CLOSE);
  return mention?.people.map(({ id }) => id) ?? [];
};

/** Whom a word for a change is said of: all players close to it. */
const changed = ({ mentions }: Moment, { from, to }: Range): string[] =>
  mentions
    .filter((each) => each.to >= from - CLOSE && each.from <= to + CLOSE)
    .flatMap(({ people }) => people.filter(({ roles }) => roles.has('player')).map(({ id }) => id));

const momentClaims = (found: Found, moment: Moment): Claim[] => {
  const { mark, score, times } = moment;
  const scorer = scorerOf(found, moment);
  const people = scorer[0]?.people ?? [];
  const claims = [...scorer];
  if (mark)
    claims.push(
      claimOf(found, 'mark', mark, {
        score: mark.score?.score ?? null,
        minutes: mark.time?.readings ?? [],
        word: mark.kind ?? mark.card,
        people,
      }),
    );
  if (score && !score.mark) claims.push(claimOf(found, 'running-score', score, { score: score.score, people }));
  for (const time of times) claims.push(claimOf(found, 'minute', time, { minutes: time.readings, people }));
  for (const hit of cuesIn(found.prose, moment, ...STATES))
    claims.push(claimOf(found, 'running-score', hit, { word: hit.value, people }));
  for (const hit of cuesIn(found.prose, moment, 'penalty', 'ownGoal'))
    if (!mark || hit.from < mark.from || hit.from >= mark.to)
      claims.push(
        claimOf(found, hit.value === 'penalty' ? 'penalty' : 'own-goal', hit, {
          word: hit.value === 'penalty' ? 'penalty' : 'own-goal',
        }),
      );
  for (const hit of cuesIn(found.prose, moment, 'yellow', 'secondYellow', 'red', 'straightRed', 'sentOff'))
    claims.push(claimOf(found, 'card', hit, { word: CARDS[hit.value] ?? null, people: whose(found, moment, hit) }));
  for (const hit of cuesIn(found.prose, moment, 'replaces', 'replacedBy', 'bringsOn', 'takesOff'))
    claims.push(claimOf(found, 'substitution', hit, { people: changed(moment, hit) }));
  for (const hit of cuesIn(found.prose, moment, 'brace', 'hatTrick', 'fourGoals'))
    claims.push(claimOf(found, 'tally', hit, { count: TALLIES[hit.value] ?? null, people: whose(found, moment, hit) }));
  return claims;
};

/** The claims of a text in the order of their place. */
export const listClaims = ({ found, scores, moments }: Claims): Claim[] => {
  const claims = moments.flatMap((moment) => momentClaims(found, moment));
  const marked = new Set(moments.flatMap(({ mark }) => mark?.score?.from ?? []));
  for (const score of scores) {
    const claim = SCORE_CLAIMS[score.kind];
    if (claim && !marked.has(score.from)) claims.push(claimOf(found, claim, score, { score: score.score }));
  }
  for (const { formation, ...range } of found.formations)
    claims.push(claimOf(found, 'formation', range, { word: formation }));
  for (const mention of found.mentions) {
    const [person] = mention.people;
    if (mention.people.length !== 1 || !person || person.roles.has('player')) continue;
    claims.push(claimOf(found, person.roles.has('coach') ? 'coach' : 'referee', mention, { people: [person.id] }));
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
};
