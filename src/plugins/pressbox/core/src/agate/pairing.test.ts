import { eventOf, matchOf, sheetOf, type Entity } from '../match';
import { LOCALE_PACKS } from './locales';
import { printMatch, printScoreline } from './print';
import { parseMatchText, type MatchText } from './read';

const named = (name: string): Entity => ({ id: name, name });
const teams = { home: named('AC Milan'), away: named('Atalanta') };
const packs = Object.values(LOCALE_PACKS);
const read = (text: string, locale = 'en') => parseMatchText(text, { locale }) as MatchText;

describe('two teams without a score', () => {
  it.each(packs)('are read over what is known of their match: $locale (promise reading)', (pack) => {
    const card = (side: 'home' | 'away', name: string) =>
      eventOf({ kind: 'yellow_card', side, player: named(name), minute: 12 });
    const events = [card('home', 'Kim'), card('away', 'Bos')];
    const { text } = printMatch(matchOf({ ...teams, events }), pack);
    const { sides, score, cards } = read(text, pack.locale);
    expect([text, sides, score]).toEqual([text, ['AC Milan', 'Atalanta'], null]);
    expect(cards.map(({ name, team }) => [name, team])).toEqual([
      ['Kim', 0],
      ['Bos', 1],
    ]);
  });

  it.each(packs)('are read with a shoot-out alone: $locale (promise reading)', (pack) => {
    const printed = printScoreline(matchOf({ ...teams, homeShootOutScore: 4, awayShootOutScore: 2 }), pack);
    const { sides, score, shootOut, diagnostics } = read(printed, pack.locale);
    expect([printed, sides, score, shootOut]).toEqual([printed, ['AC Milan', 'Atalanta'], null, { home: 4, away: 2 }]);
    expect(diagnostics).toEqual([]);
  });

  it.each(packs)('say whose the only sheet is: $locale', (pack) => {
    const eleven = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Once'];
    const sheet = sheetOf({ side: 'away', team: teams.away }, [eleven.map(named)]);
    const { text } = printMatch(matchOf({ ...teams, sheets: [sheet] }), pack);
    expect(read(text, pack.locale).teams.map(({ starters }) => starters.length)).toEqual([0, 11]);
  });

  it('take the score that a later line has', () => {
    const { sides, score } = read('Alfa v Bravo\nBooked: Kim 12\nAlfa 2-1 Bravo');
    expect([sides, score]).toEqual([['Alfa', 'Bravo'], { home: 2, away: 1, halfTime: null }]);
  });

  it.each([
    ['a rubric', "Coppa Italia - Quarti\nMarcatori: Rossi 12' (Alfa)", 'it'],
    [
      'a rubric over a sheet',
      'Coppa Italia - Quarti\nAlfa: Uno; Due, Tre, Quattro, Cinque; Sei, Sette, Otto; Nove, Dieci, Undici.',
      'it',
    ],
    ['a name with a hyphen', 'Jean-Pierre Papin\nButs : Papin (12e)', 'fr'],
    ['two people', 'Kim - Lee\nGoals: Kim 12, Lee 30', 'en'],
    ['a line that nothing follows', 'Alfa - Bravo', 'en'],
  ])('are not made of %s', (_, text, locale) => {
    const { sides } = read(text, locale);
    expect(sides.filter((side) => side !== null && side !== 'Alfa')).toEqual([]);
    expect(sides[1]).toBeNull();
  });
});

it.each(packs)('a half-time score is not printed as the result of a match without one: $locale', (pack) => {
  expect(printScoreline(matchOf({ ...teams, halfTimeHomeScore: 1, halfTimeAwayScore: 0 }), pack)).not.toMatch(/\d/);
});
