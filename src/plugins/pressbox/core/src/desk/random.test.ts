/** Whatever is typed: no exception, and every span lies inside the line. */
import fc from 'fast-check';
import { fuzz } from '../../../../../../tests/support/fuzz';
import { chooseName, readLine, readMatchLine, type LineContext } from '.';
import { aContext, aMatch } from './testing/a-match';
import { aNewsroom } from './testing/a-newsroom';

const { runs, parameters, timeout } = fuzz({ name: 'desk', short: 300, long: 30_000 });

const LOCALES = ['fr', 'en', 'it', 'es', 'de', 'pt', 'pt-BR', 'nl', 'ja', ''];
const typed = fc.constantFrom('57', '45+2', "90+3'", '12 st', 'y', 'yy', 'r', 'g', 'og', 'p', 's', 'var', 'j', 'h', 'a', '#9', '7', '(', ')', '+', '-', '–', ',', '/', 'pour', 'for', 'remplacé par', 'entra', 'sale', 'terracciano', 'leao', 'de ket', 'ryan', 'Gasperini', 'F.', 'Milan', 'over', 'post', '', '𝟙', '\u0000', '\ud800', '⚽', '🟨', '999', '0', '１２'); // prettier-ignore
const line = fc
  .array(fc.oneof({ weight: 5, arbitrary: typed }, fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 9 })
  .chain((parts) => fc.constantFrom(' ', ' ', '', '\n').map((glue) => parts.join(glue)));
const CONTEXTS: readonly Partial<LineContext>[] = [
  {},
  { clock: null },
  { match: aMatch({ phase: 'penalty_shoot_out' }) },
  { match: aMatch({ phase: 'full_time', sheets: [] }), squads: { home: [{ id: 'x', name: 'Leao' }] } },
];

describe('a line of anything', () => {
  it(
    `never throws, and what it names lies inside (${runs} lines)`,
    () => {
      const property = fc.property(
        line,
        fc.constantFrom(...LOCALES),
        fc.nat(CONTEXTS.length - 1),
        (text, locale, known) => {
          const context = aContext({ ...CONTEXTS[known], locale });
          const reading = readLine(text, context);
          for (const { start, end, printed, candidates } of reading.names) {
            expect(text.slice(start, end)).toBe(printed);
            expect(end).toBeGreaterThan(start);
            expect(candidates.every(({ score }) => score > 0 && score <= 1)).toBe(true);
          }
          expect(reading.act === null).toBe(reading.problem !== null);
          reading.names.forEach(({ candidates }, at) => {
            for (const { id } of candidates) {
              const chosen = chooseName(reading, at, id, context);
              if (!/^(too-many-names|two-kinds)$/.test(chosen.problem?.code ?? ''))
                expect(chosen.names[at]?.chosen).toBe(id);
              expect(chosen.act === null).toBe(chosen.problem !== null);
            }
          });
        },
      );
      fc.assert(property, parameters);
    },
    timeout,
  );
});

const said = fc.constantFrom('Atalanta', 'Milan', '-', '–', ' - ', 'v', 'contre', 'Paris-SG', 'Saint-Étienne', '20.45', '20h', '8pm', 'pm', '12/1', '31/2', '12.1.', '2024-01-10', '99/99/9999', 'sabato', 'demain', 'J15', '15ª', 'giornata', 'quarti', 'Gruppe', 'B', 'ritorno', 'Coppa Italia', 'serie', '2023/24', ',', ':', '(', '\u0000', '\ud800', '⚽'); // prettier-ignore
const matchLine = fc
  .array(fc.oneof({ weight: 5, arbitrary: said }, fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 10 })
  .chain((parts) => fc.constantFrom(' ', ' ', '', ', ').map((glue) => parts.join(glue)));
const DAYS = ['2024-01-10', '2024-02-29', '2024-12-31', '', 'today'];
const ZONES = ['Europe/Rome', 'America/St_Johns', 'Pacific/Apia', 'Nowhere/There', ''];

describe('a new match of anything', () => {
  it(
    `never throws, and what it names lies inside (${runs} lines)`,
    () => {
      const property = fc.property(
        matchLine,
        fc.constantFrom(...LOCALES, 'en-US'),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...ZONES),
        (text, locale, day, timeZone) => {
          const { home, away, edition, time, kickOff } = readMatchLine(text, aNewsroom({ locale, day, timeZone }));
          for (const named of [home, away, edition]) {
            if (!named) continue;
            expect(text.slice(named.start, named.end)).toBe(named.printed);
            expect(named.end).toBeGreaterThan(named.start);
            if (named.chosen !== null) expect(named.candidates.map(({ id }) => id)).toContain(named.chosen);
          }
          if (time !== null) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          if (kickOff !== null) expect(new Date(kickOff).toISOString()).toBe(kickOff);
        },
      );
      fc.assert(property, parameters);
    },
    timeout,
  );
});
