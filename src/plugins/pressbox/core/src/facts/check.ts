/** A narrative held against its matches. */
import type { MatchFacts } from '../match';
import { listClaims, readClaims } from './claims';
import type { Claim, FactFinding } from './finding';
import { goalsOf } from './judge/game';
import { judgeAnnounced } from './judge/announced';
import { judgeCards } from './judge/cards';
import { judgeChanges } from './judge/changes';
import type { Context } from './judge/context';
import { judgeDeciders } from './judge/deciders';
import { judgeDrawn } from './judge/drawn';
import { judgeElsewhere } from './judge/elsewhere';
import { judgeGoalLists } from './judge/goal-lists';
import { judgeGoalless, judgeOwnGoals } from './judge/goalless';
import { judgeGoals } from './judge/goals';
import { judgeHead } from './judge/head';
import { judgeKicks } from './judge/kicks';
import { judgeShortSides } from './judge/short-sides';
import { judgeMissedPenalties } from './judge/missed-penalties';
import { judgeMinutes } from './judge/minutes';
import { judgeNamedGoals } from './judge/named-goals';
import { judgePronounChanges } from './judge/pronoun-changes';
import { judgeReckoned } from './judge/reckoned';
import { judgeResults } from './judge/result';
import { judgeScores } from './judge/scores';
import { judgeSlips } from './judge/slips';
import { judgeTallies } from './judge/tally';
import { factWordsFor, type OwnFactWords } from './words';

export interface FactOptions {
  /** The language of the text: "fr", "pt-BR". */
  locale: string;
  /** A newsroom's own phrases, by language. */
  words?: OwnFactWords;
}

/**
 * Holds a narrative against the facts of its matches, the text's own first.
 *
 * @example
 * const home = { id: 'h', name: 'Rovers' };
 * const away = { id: 'a', name: 'Town' };
 * const kerr = { id: 'k', name: 'Ada Kerr' };
 * const goal = eventOf({ kind: 'goal', side: 'home', minute: 45, player: kerr });
 * const match = matchOf({ home, away, homeScore: 1, awayScore: 0, events: [goal] });
 * checkNarrative('Kerr scored (1-0, 54).', [match], { locale: 'en' }).map(({ claim, verdict }) => `${claim} ${verdict}`); //=> ['scorer right', 'mark contradicted']
 * checkNarrative('Kerr scored (1-0, 45).', [match], { locale: 'en' }).map(({ claim, verdict }) => `${claim} ${verdict}`); //=> ['scorer right', 'mark right']
 */
export const checkNarrative = (
  text: string,
  matches: readonly MatchFacts[],
  { locale, words: own }: FactOptions,
): FactFinding[] => {
  const [match, ...others] = matches;
  const words = factWordsFor(locale, own);
  if (!match || !words) return [];
  const { found, scores, moments } = readClaims(text, match, words, others);
  const goals = goalsOf(match);
  const { findings, stories } = judgeGoals(found, moments, goals);
  const context: Context = { found, match, others, goals, scores, moments, stories };
  const judges = [
    judgeScores,
    judgeTallies,
    judgeCards,
    judgeShortSides,
    judgeChanges,
    judgePronounChanges,
    judgeHead,
    judgeResults,
    judgeDrawn,
    judgeKicks,
    judgeNamedGoals,
    judgeAnnounced,
    judgeGoalLists,
    judgeGoalless,
    judgeOwnGoals,
    judgeDeciders,
    judgeMinutes,
    judgeMissedPenalties,
    judgeReckoned,
  ];
  const elsewhere = others.flatMap((other) => judgeElsewhere(text, match, other, moments, words));
  const judged = [...findings, ...judges.flatMap((judge) => judge(context)), ...elsewhere];
  return settled([...judged, ...judgeSlips(context, judged)]);
};

const RANK = { contradicted: 2, right: 1, unknown: 0 } as const;

/** How far apart, in the order of the text, findings of one sentence stand. */
const NEAR = 4;

/** "kam Pinther für Feiersinger" is read twice, from its verb and from its "für": the reading that the facts bear out is meant. */
const isMisread = (
  findings: readonly FactFinding[],
  { claim, verdict, expected, start, end }: FactFinding,
  at: number,
): boolean =>
  claim === 'substitution' &&
  verdict === 'contradicted' &&
  expected === null &&
  findings
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some((other) => other.claim === claim && other.verdict === 'right' && other.start < end && other.end > start);

/** In the order of the text; of two findings at one place the graver. */
const settled = (findings: FactFinding[]): FactFinding[] => {
  findings.sort((a, b) => a.start - b.start || a.end - b.end || RANK[b.verdict] - RANK[a.verdict]);
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    const isSecond = before?.start === finding.start && before.end === finding.end;
    return !isSecond && !isMisread(findings, finding, index);
  });
};

/**
 * What a narrative claims, in figures and not yet judged: for whoever translates it, or looks something up.
 *
 * @example
 * const home = { id: 'h', name: 'Rovers' };
 * const away = { id: 'a', name: 'Town' };
 * const [mark] = claimsOf('Kerr scored (1-0, 45).', [matchOf({ home, away })], { locale: 'en' });
 * mark?.claim; //=> 'mark'
 * mark?.score; //=> { home: 1, away: 0 }
 * mark?.minutes; //=> [{ minute: 45, added: 0 }]
 */
export const claimsOf = (
  text: string,
  matches: readonly MatchFacts[],
  { locale, words: own }: FactOptions,
): Claim[] => {
  const [match] = matches;
  const words = factWordsFor(locale, own);
  return match && words ? listClaims(readClaims(text, match, words)) : [];
};
