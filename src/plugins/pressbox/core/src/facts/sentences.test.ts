/** One sentence after another: what is so, what is not, and what nobody can tell, in every language. */
import { checkNarrative, claimsOf, type FactFinding } from '.';
import type { MatchFacts } from '../match';
import { aCupTie, aMatch, twoLegs } from './testing/match';
import { PRINTS } from './testing/prints';
import { STORIES } from './testing/stories';
import { OTHERS, SENTENCES, type Sentence, type Which } from './testing/sentences';

const MATCHES: Readonly<Record<Which, () => MatchFacts[]>> = {
  match: () => [aMatch()],
  cup: () => [aCupTie()],
  legs: twoLegs,
};

/** The sentence in the body of a report: behind a title and a standfirst that claim nothing. */
const inBody = (sentence: string): string => `Borvik, Halden\nUne soirée\n${sentence}\nFin.`;
const reading = (text: string, index: 0 | 1): string =>
  text.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, right: string, wrong: string) => (index === 0 ? right : wrong));

const check = (locale: string, text: string, which: Which = 'match'): FactFinding[] =>
  checkNarrative(inBody(text), MATCHES[which](), { locale });

const contradicted = (findings: readonly FactFinding[]) => findings.filter(({ verdict }) => verdict === 'contradicted');

const rows = [...Object.entries(SENTENCES), ...Object.entries(PRINTS), ...Object.entries(STORIES)].flatMap(
  ([locale, sentences]) => sentences.map(({ kind, text, which }: Sentence) => ({ locale, kind, text, which })),
);

describe('a sentence held against its match', () => {
  it.each(rows)('$locale $kind is right: $text', ({ locale, text, which }) => {
    const findings = check(locale, reading(text, 0), which);
    expect(contradicted(findings)).toEqual([]);
    expect(findings.map(({ verdict }) => verdict)).toContain('right');
  });

  it.each(rows)('$locale $kind is contradicted: $text', ({ locale, text, which }) => {
    expect(contradicted(check(locale, reading(text, 1), which))).not.toEqual([]);
  });

  it.each(Object.entries(OTHERS).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))))(
    '$locale says nothing against what is of something else: $text',
    ({ locale, text }) => {
      expect(contradicted(check(locale, text))).toEqual([]);
    },
  );

  it.each(rows)('$locale $kind is found before it is judged: $text', ({ locale, text, which }) => {
    const whole = inBody(reading(text, 0));
    for (const { start, end, printed } of claimsOf(whole, MATCHES[which ?? 'match'](), { locale }))
      expect(whole.slice(start, end)).toBe(printed);
  });
});

describe('whom a claim is about', () => {
  it.each([
    ['card', 'Perrant was sent off (75).', ['milo-perrant']],
    ['substitution', 'Falck replaced Menzo (63).', ['ruben-falck', 'dario-menzo']],
    ['tally', 'Brandel’s brace was enough.', ['tomas-brandel']],
  ])('names the people of a %s', (kind, text, people) => {
    const claim = claimsOf(inBody(text), [aMatch()], { locale: 'en' }).find((each) => each.claim === kind);
    expect(claim?.people).toEqual(people);
  });
});
