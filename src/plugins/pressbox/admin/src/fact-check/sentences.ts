/** Which sentence says what is wrong with a statement, and what it is filled with, as the reader's language prints it. */
import { findLocalePack } from '../../../core/src/agate/locales/registry';
import type { LocalePack } from '../../../core/src/agate/locales/pack';
import { printMinute } from '../../../core/src/agate/print/minute';
import { printRound } from '../../../core/src/agate/print/rubric';
import { printScore } from '../../../core/src/agate/print/score';
import type { FactFinding } from '../../../core/src/facts/finding';
import { ROUND_TYPES, type RoundType } from '../../../core/src/round';
import { UNKNOWN_SCORE } from '../../../core/src/score';
import en from '../translations/en.json';
import type { TextKey } from '../utils/text';

type Value = string | number | null;
type Told = Pick<FactFinding, 'code' | 'expected' | 'params'>;

export interface Sentence {
  key: TextKey;
  values: Record<string, Value>;
}

/** What can be said although the facts name nothing in its place. */
const SAID_WITHOUT: readonly FactFinding['code'][] = ['substitution', 'no-kick', 'drawn', 'tally'];
/** A second yellow is shown after a first: the gravest card is what became of them. */
const CARDS = ['red_card', 'second_yellow_card', 'yellow_card', 'none'] as const;
const NO_ROUND = { type: null, number: null, group: null, leg: null };

const minuteIn = (text: string, pack: LocalePack): string => {
  const [, minute, added = '0'] = /^(\d+)(?:\+(\d+))?$/.exec(text) ?? [];
  return (minute && printMinute({ minute: Number(minute), added: Number(added) }, pack)) || text;
};

const scoreIn = (text: string, pack: LocalePack): string => {
  const [, home, away] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (!home || !away) return text;
  return printScore({ ...UNKNOWN_SCORE, homeScore: Number(home), awayScore: Number(away) }, pack) ?? text;
};

const isRound = (text: string): text is RoundType => ROUND_TYPES.some((type) => type === text);

/** A kind of round, the number of a matchday or the letter of a group. */
const roundIn = (text: string, pack: LocalePack): string => {
  if (isRound(text)) return printRound({ ...NO_ROUND, type: text }, pack) ?? text;
  const asked = /^\d+$/.test(text)
    ? { ...NO_ROUND, type: 'matchday' as const, number: Number(text) }
    : { ...NO_ROUND, type: 'group' as const, group: text };
  return printRound(asked, pack) ?? text;
};

const expectedIn = (code: string, expected: string, pack: LocalePack): string => {
  switch (code) {
    case 'card':
      return CARDS.find((card) => expected.split(', ').includes(card)) ?? expected;
    case 'round':
      return roundIn(expected, pack);
    default:
      return scoreIn(expected, pack);
  }
};

/** "on / off": null for both where one of them is not known. */
const changeIn = (expected: string | null): { on: string | null; off: string | null } => {
  const [on, off] = (expected ?? '').split(' / ');
  return on && off && on !== '?' && off !== '?' ? { on, off } : { on: null, off: null };
};

const isKey = (key: string): key is TextKey => key in en;

/**
 * The sentence of a contradiction, for a reader of the admin panel in their language.
 *
 * @example
 * const wrong = { code: 'final-score', expected: '1-0', params: { expected: '1-0' } } as const;
 * sentenceOf(wrong, 'de'); //=> { key: 'fact.final-score', values: { expected: '1:0', … } }
 */
export const sentenceOf = ({ code, expected, params }: Told, reader: string): Sentence => {
  const pack = findLocalePack(reader) ?? findLocalePack('en');
  const own = `fact.${code}`;
  if (!pack || !isKey(own) || (expected === null && !SAID_WITHOUT.includes(code)))
    return { key: 'fact.other', values: { expected } };
  const clock = String(code.startsWith('minute-of-') ? (expected ?? '') : (params.minute ?? ''));
  return {
    key: own,
    values: {
      kind: params.kind ?? null,
      team: params.team ?? null,
      // Nobody is named where the facts do not say who.
      scorer: params.scorer || null,
      player: params.player || null,
      minute: minuteIn(clock, pack),
      clock,
      score: scoreIn(String(params.score ?? ''), pack),
      count: Number(params.count ?? expected ?? 0),
      expected: expected === null ? null : expectedIn(code, expected, pack),
      ...(code === 'substitution' ? changeIn(expected) : {}),
    },
  };
};
