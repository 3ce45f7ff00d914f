/** A number that is part of a name dates nothing: "Hannover 1896", "TSV 1860". */
import { eventOf, matchOf, sheetOf } from '../match';
import { checkNarrative } from './check';

const person = (name: string) => ({ id: name, name });
const [kerr, dahl] = [person('Ada Kerr'), person('Siri Dahl')];
const home = { id: 'holm', name: 'SV Holm 1902' };
const away = { id: 'brun', name: '1911 Brunstad' };
const match = matchOf({
  home,
  away,
  phase: 'full_time',
  homeScore: 1,
  awayScore: 0,
  events: [eventOf({ kind: 'goal', side: 'home', period: 'first_half', minute: 13, player: kerr })],
  sheets: [sheetOf({ side: 'home', team: home }, [[kerr]]), sheetOf({ side: 'away', team: away }, [[dahl]])],
});
const verdicts = (locale: string, text: string) =>
  checkNarrative(text, [match], { locale }).map(({ start, end, verdict }) => [text.slice(start, end), verdict]);

const TOLD: readonly (readonly [locale: string, told: string])[] = [
  ['fr', 'Face à 1911 Brunstad, Kerr a marqué pour Holm 1902 à la 12e minute.'],
  ['en', 'Kerr scored for Holm 1902 against 1911 Brunstad in the 12th minute.'],
  ['it', 'Kerr ha segnato per Holm 1902 contro 1911 Brunstad al 12° minuto.'],
  ['es', 'Kerr marcó para Holm 1902 ante 1911 Brunstad en el minuto 12.'],
  ['de', 'Kerr traf für Holm 1902 gegen 1911 Brunstad in der 12. Minute.'],
  ['pt', 'Kerr marcou para o Holm 1902 frente ao 1911 Brunstad ao minuto 12.'],
  ['nl', 'Kerr scoorde voor Holm 1902 tegen 1911 Brunstad in de 12e minuut.'],
];

it.each(TOLD)('in %s the year of a club keeps nothing from being held: %s', (locale, told) => {
  expect(verdicts(locale, told)).toContainEqual([expect.stringContaining('12'), 'contradicted']);
});

it.each(TOLD)('in %s another year does: %s', (locale, told) => {
  const other = told.replace('1902', '').replace('1911 ', '').replace('Kerr', '1998 Kerr').replace(/\s+/g, ' ');
  expect(verdicts(locale, other).map(([, verdict]) => verdict)).not.toContain('contradicted');
});

it('is none of another name beside it', () => {
  expect(verdicts('en', 'Brunstad 1902 lost when Kerr scored in the 12th minute.').map(([, verdict]) => verdict)).not.toContain('contradicted'); // prettier-ignore
});
