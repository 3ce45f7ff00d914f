/** What reporters tell without a plain verb: right as it stands, and wrong with one slip in it. */
import { checkNarrative } from '.';
import { aCupTie, aMatch, withAMiss } from './testing/match';
import { TOLD_NORTH } from './testing/told-en-fr-it';
import { TOLD_MORE } from './testing/told-more';
import { TOLD_MORE_SOUTH } from './testing/told-more-south';
import { TOLD_SOUTH } from './testing/told-es-de-pt-nl';

const SLOT = /\{([^}]*)\}/g;

/** The text with one slip: the choice of one slot is another than its first. */
const reading = (text: string, slot: number, choice: number): string => {
  let at = -1;
  return text.replace(SLOT, (_, inside: string) => {
    at += 1;
    return inside.split('|')[at === slot ? choice : 0] ?? '';
  });
};

const slipsOf = (text: string): string[] =>
  [...text.matchAll(SLOT)].flatMap(([, inside = ''], slot) =>
    inside.split('|').flatMap((_, choice) => (choice === 0 ? [] : [reading(text, slot, choice)])),
  );

const isWrong = (locale: string, which: 'match' | 'cup' | 'miss', text: string): boolean => {
  const matches = [which === 'cup' ? aCupTie() : which === 'miss' ? withAMiss() : aMatch()];
  const whole = text.startsWith('^')
    ? `${text.slice(1)}\nUne soirée\nFin.`
    : `Borvik, Halden\nUne soirée\n${text}\nFin.`;
  const findings = checkNarrative(whole, matches, { locale });
  return findings.some(({ verdict }) => verdict === 'contradicted');
};

const rows = [TOLD_NORTH, TOLD_SOUTH, TOLD_MORE, TOLD_MORE_SOUTH]
  .flatMap((told) => Object.entries(told))
  .flatMap(([locale, list]) => list.map(([which, text]) => ({ locale, which, text })));

it.each(rows)('$locale finds each slip, and none where there is none: $text', ({ locale, which, text }) => {
  expect(isWrong(locale, which, reading(text, -1, 0))).toBe(false);
  expect(slipsOf(text).filter((slip) => !isWrong(locale, which, slip))).toEqual([]);
});
