/** What a wrong figure of a text would have to be: proposed only where the check, asked again, agrees with it. */
import type { MatchFacts } from '../match';
import { checkArticle, lengthOf, type ArticleFinding, type ArticleOptions } from './article';
import type { ArticleWords } from './article-text';
import type { FactFinding } from './finding';
import { mendWords, type Place } from './mend-words';

/** What is read again for proposals, in letters times matches: a long article gets fewer of them, so that none waits. */
const MOST_READ_AGAIN = 120_000;
/** What a reading takes however short the text is, and what each statement adds to it, in letters. */
const LEAST_READ = 1_000;
const STATEMENT = 100;

const MINUTE_CODES: readonly FactFinding['code'][] = ['minute-of-goal', 'minute-of-card', 'minute-of-change', 'minute-of-event']; // prettier-ignore
const SCORE_CODES: readonly FactFinding['code'][] = ['score-of-goal', 'final-score', 'half-time-score', 'shoot-out', 'aggregate', 'first-leg']; // prettier-ignore

/** Two figures and what stands between them: "1-0", "0 : 1", "1 a 0". */
const PAIR = /(\d+)(\s?(?:[-–‑−:]|\b[aà]\b)\s?)(\d+)/gu;
/** A minute with its stoppage time as it is printed, and the ordinal of a language that has several. */
const MINUTE = /(?<![\d.,])(\d{1,3})(?:(['’′.eº°]?\s?\+\s?)(\d{1,2}))?(ste|de|st|nd|rd|th)?(?!\d)/gu;
const FORMATION = /^\d(?:-\d)+$/u;

/** "51st", "76ste": the ordinal of a number in the language of the one that it replaces. */
const ordinalOf = (minute: number, before: string): string => {
  const [tens, last] = [Math.floor(minute / 10) % 10, minute % 10];
  if (before === 'ste' || before === 'de') return minute >= 20 || minute === 1 || minute === 8 ? 'ste' : 'de';
  return (tens !== 1 && { 1: 'st', 2: 'nd', 3: 'rd' }[last]) || 'th';
};

/**
 * The minute in the place of the only one that is printed, in the ways in which it may be counted there: with what was
 * added, right through it ("94th minute"), or from the start of its half ("12' st").
 */
const withMinute = (printed: string, expected: string): string[] => {
  const [, digits, added] = /^(\d+)(?:\+(\d+))?$/.exec(expected) ?? [];
  const bare = printed.replace(PAIR, (pair) => '§'.repeat(pair.length));
  const [found, ...others] = [...bare.matchAll(MINUTE)];
  if (!digits || !found || others.length > 0) return [];
  const [whole, shown, plus, , ordinal] = found;
  const rest = printed.slice(found.index + whole.length);
  const put = (told: string, last: number, after = rest) =>
    printed.slice(0, found.index) + told + (ordinal ? ordinalOf(last, ordinal) : '') + after;
  const putOne = (told: number) => put(String(told), told);
  const minute = Number(digits);
  const halves = [45, 90, 105].filter((start) => minute > start);
  if (!added) return [putOne(minute), ...halves.map((start) => putOne(minute - start))];
  const sum = minute + Number(added);
  // "46e" becomes "45e+2": what marks a minute stays with the minute.
  const [mark = ''] = /^[e’'′º°]/u.exec(plus ? '' : rest) ?? [];
  const plain = put(`${digits}${mark}${plus ?? '+'}${added}`, Number(added), rest.slice(mark.length));
  const counted = !plus && Number(shown) > minute ? [putOne(sum), plain] : [plain, putOne(sum)];
  return [...counted, ...halves.map((start) => putOne(sum - start))];
};

/** The score in the place of the only one that is printed: who led comes first, or last, as before. */
const withScore = (printed: string, expected: string): string[] => {
  const [, home, away] = /^(\d+)-(\d+)$/.exec(expected) ?? [];
  const pairs = [...printed.matchAll(PAIR)];
  const [found] = pairs;
  if (!home || !away || !found || pairs.length > 1) return [];
  const [whole, one, between, two] = found;
  const put = (first: string, second: string) =>
    printed.slice(0, found.index) + first + between + second + printed.slice(found.index + whole.length);
  const isTurned = Math.sign(Number(one) - Number(two)) === Math.sign(Number(away) - Number(home));
  const both = [put(home, away), put(away, home)];
  return isTurned ? both.reverse() : both;
};

/** Which of two that differ is meant, a person says. */
const onlyFormation = (expected: string): string[] => {
  const formations = [...new Set(expected.match(/\d(?:-\d)+/gu) ?? [])];
  return formations.length === 1 ? formations : [];
};

const proposals = ({ code, expected, printed }: ArticleFinding): string[] => {
  if (expected === null) return [];
  if (MINUTE_CODES.includes(code)) return withMinute(printed, expected);
  if (SCORE_CODES.includes(code)) return withScore(printed, expected);
  if (code === 'formation' && FORMATION.test(printed)) return onlyFormation(expected);
  return [];
};

/** A finding with the words that would be right in its place. */
export interface MendedFinding extends ArticleFinding {
  /** Null where nothing is wrong, or where only a person can mend it. */
  mend: string | null;
}

const isWrong = ({ verdict }: ArticleFinding): boolean => verdict === 'contradicted';

const isThere =
  (place: Place, mend: string) =>
  (finding: ArticleFinding): boolean =>
    finding.field === place.field &&
    finding.block === place.block &&
    finding.start < place.start + mend.length &&
    finding.end > place.start;

/** The same words in the same block, wrong in the same way; where they start has changed with what was mended before them. */
const named = ({ field, block, code, printed }: ArticleFinding): string =>
  JSON.stringify([field, block, code, printed]);

/** Whether one list of findings has something wrong that the other has not. */
const isWorse = (after: readonly ArticleFinding[], before: readonly ArticleFinding[]): boolean => {
  const left = before.filter(isWrong).map(named);
  return after.filter(isWrong).some((finding) => {
    const at = left.indexOf(named(finding));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

/**
 * Proposes for each wrong figure the right one, as it is printed there: "(1-0, 45e)" for "(1-0, 54e)". Each proposal is
 * read again in its article: what the check would not call right, or what would make anything else wrong, is not proposed.
 * Nor is what only a person can mend, what stands over bold letters and others, and, in a long article, what comes after
 * the first few: there is a bound to what is read again.
 *
 * @example
 * const home = { id: 'h', name: 'Rovers' };
 * const away = { id: 'a', name: 'Town' };
 * const match = matchOf({ home, away, phase: 'full_time', homeScore: 1, awayScore: 0, events: [eventOf({ kind: 'goal', side: 'home', minute: 45 })] });
 * const words = { standfirst: 'They led before the break (1-0, 54).' };
 * const found = checkArticle(words, [match], { locale: 'en' });
 * proposeMends(words, found, [match], { locale: 'en' }).flatMap(({ mend }) => mend ?? []); //=> ['(1-0, 45)']
 */
export const proposeMends = (
  words: ArticleWords,
  findings: readonly ArticleFinding[],
  matches: readonly MatchFacts[],
  options: ArticleOptions,
): MendedFinding[] => {
  const reading = lengthOf(words) + LEAST_READ + findings.length * STATEMENT;
  let left = Math.floor(MOST_READ_AGAIN / (reading * Math.max(matches.length, 1)));
  const holds = (finding: ArticleFinding, mend: string): boolean => {
    const mended = left > 0 ? mendWords(words, finding, mend) : null;
    if (!mended) return false;
    left -= 1;
    const again = checkArticle(mended, matches, options);
    const there = again.filter(isThere(finding, mend));
    return there.some(({ verdict }) => verdict === 'right') && !there.some(isWrong) && !isWorse(again, findings);
  };
  const open = findings.filter(isWrong).map((finding) => ({ finding, ways: proposals(finding) }));
  const mends = new Map<ArticleFinding, string>();
  // The likeliest way of each comes before the second of any.
  for (let way = 0; open.some(({ ways }) => way < ways.length); way += 1)
    for (const { finding, ways } of open) {
      const mend = ways[way];
      if (mend !== undefined && !mends.has(finding) && holds(finding, mend)) mends.set(finding, mend);
    }
  return findings.map((finding) => ({ ...finding, mend: mends.get(finding) ?? null }));
};
