import fc from 'fast-check';
import { fuzz } from '../../../../../../../tests/support/fuzz';
import { nameIn } from '../../names';
import { LOCALE_PACKS } from '../locales';
import { randomMatch } from '../testing/random-match';
import { nameOnSheet, printMatch } from '.';

/** How often a text has another in it. */
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

const { parameters, timeout } = fuzz({ name: 'print', short: 50, long: 20_000 });

describe('whatever the match', () => {
  it.each(Object.values(LOCALE_PACKS))(
    'prints every name on a sheet, and nothing that is not known: $locale',
    (pack) => {
      fc.assert(
        fc.property(randomMatch, (match) => {
          const { text, rubric, label, sheets } = printMatch(match, pack);
          expect(`${text}\n${rubric.line}\n${label}`).not.toMatch(/\bnull\b|undefined|NaN|\(\)|[{}[\]]|, ,| {2}|\.\./);
          for (const sheet of match.sheets) {
            const printed = sheets[sheet.side] ?? '';
            expect(printed.startsWith(nameIn(sheet.team, pack.locale).name)).toBe(true);
            const missing = sheet.appearances
              .map((each) => nameOnSheet(each, pack))
              .filter((name) => !printed.includes(name));
            expect(missing).toEqual([]);
            expect(occurrences(printed, '(')).toBe(occurrences(printed, ')'));
          }
        }),
        parameters,
      );
    },
    timeout,
  );
});
