/** Whatever is typed: the check never throws, what it finds lies inside the text, and twice the text takes twice the time. */
import fc from 'fast-check';
import { checkNarrative, claimsOf, convertMark } from '.';
import { fuzz } from '../../../../../../tests/support/fuzz';
import type { MatchFacts } from '../match';
import { aCupTie, aMatch, twoLegs } from './testing/match';
import { OTHERS, SENTENCES } from './testing/sentences';

const { runs, parameters, timeout } = fuzz({ name: 'facts', short: 150, long: 20_000 });

const LOCALES = Object.keys(SENTENCES);
const MATCHES: readonly (() => MatchFacts[])[] = [() => [aMatch()], () => [aCupTie()], twoLegs, () => []];

const marks = fc.constantFrom('(1-0, 12e)', '(45.+2)', "34' st", '1:0', '(', ')', '[', '3-5-2', '90+', '(0-1', '’', '…', '\n', '1 a 0', '21.347', '٣', '𝟙', '\u0000', '\ud800', '⚽'); // prettier-ignore
const names = fc.constantFrom('Brandel', 'Sarvo', 'Mara Holt', 'Borvik', 'Les Haldenais', 'de Rietberg', 'Falck’s', 'L’Orsten', 'Kestner-Menzo'); // prettier-ignore
const sentences = fc.constantFrom(
  ...Object.values(SENTENCES).flatMap((list) => list.map(({ text }) => text)),
  ...Object.values(OTHERS).flat(),
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentences }, marks, names, fc.string(), fc.string({ unit: 'grapheme' })), {
    maxLength: 30,
  })
  .chain((parts) => fc.constantFrom(' ', '', '\n', ', ').map((glue) => parts.join(glue)));

describe('the fact check of anything', () => {
  it(
    `never throws, and every span lies inside (${runs} texts)`,
    () => {
      const property = fc.property(
        text,
        fc.constantFrom(...LOCALES, 'pt-BR', 'ja'),
        fc.constantFrom(...MATCHES),
        (words, locale, matches) => {
          const claims = claimsOf(words, matches(), { locale });
          for (const { start, end } of [...claims, ...checkNarrative(words, matches(), { locale })]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(words.length);
          }
          for (const claim of claims) convertMark(claim, { from: locale, to: 'de' });
        },
      );
      fc.assert(property, parameters);
    },
    timeout,
  );

  it('says the same of the same text, and leaves the facts as they are', () => {
    const whole = SENTENCES.fr?.map(({ text: sentence }) => sentence).join('\n') ?? '';
    const matches = [aMatch()];
    const before = JSON.stringify(matches);
    expect(checkNarrative(whole, matches, { locale: 'fr' })).toEqual(checkNarrative(whole, matches, { locale: 'fr' }));
    expect(JSON.stringify(matches)).toBe(before);
  });

  it.each(LOCALES)('takes as much longer as the text is longer (%s)', (locale) => {
    const page =
      SENTENCES[locale]?.map(({ text: sentence }) => sentence.replace(/\{([^|]*)\|[^}]*\}/g, '$1')).join('\n') ?? '';
    /** The least of some runs: a busy machine only ever adds. */
    const least = (times: number): number => {
      const long = `${page}\n`.repeat(times);
      const took = Array.from({ length: 3 }, () => {
        const from = process.cpuUsage();
        checkNarrative(long, [aMatch()], { locale });
        const { user, system } = process.cpuUsage(from);
        return user + system;
      });
      return Math.min(...took);
    };
    least(2);
    // Eight times the text: a square would be sixty-four.
    expect(least(32) / least(4)).toBeLessThan(24);
  });

  it.each(['and Borvik led Halden 1-0 ', '1-0 (34) '])(
    'takes as much longer where no full stop ends it: %s',
    (words) => {
      const least = (times: number): number => {
        const long = words.repeat(times);
        const took = Array.from({ length: 3 }, () => {
          const from = process.cpuUsage();
          checkNarrative(long, [aMatch()], { locale: 'en' });
          const { user, system } = process.cpuUsage(from);
          return user + system;
        });
        return Math.min(...took);
      };
      least(200);
      expect(least(3200) / least(400)).toBeLessThan(24);
    },
  );
});
