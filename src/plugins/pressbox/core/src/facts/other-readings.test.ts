/** What prose says of another count, another tie or another change raises no alarm. */
import { eventOf, matchOf, sheetOf } from '../match';
import { checkNarrative } from './check';

const person = (name: string) => ({ id: name, name });
const [kerr, holm, brun, dahl] = ['Ada Kerr', 'Eva Holm', 'Ida Brun', 'Siri Dahl'].map(person) as [
  ReturnType<typeof person>, ReturnType<typeof person>, ReturnType<typeof person>, ReturnType<typeof person>,
]; // prettier-ignore
const home = { id: 'rovers', name: 'Rovers' };
const away = { id: 'town', name: 'Town' };
const match = matchOf({
  home,
  away,
  phase: 'full_time',
  homeScore: 2,
  awayScore: 0,
  events: [
    eventOf({ kind: 'goal', side: 'home', period: 'first_half', minute: 45, addedTime: 1, player: kerr }),
    eventOf({ kind: 'goal', side: 'home', period: 'second_half', minute: 50, player: kerr }),
    eventOf({ kind: 'substitution', side: 'home', period: 'second_half', minute: 60, player: holm, playerOff: brun }),
  ],
  sheets: [sheetOf({ side: 'home', team: home }, [[kerr, brun]]), sheetOf({ side: 'away', team: away }, [[dahl]])],
});
const alarms = (text: string, locale: string) =>
  checkNarrative(text, [match], { locale })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ start, end }) => text.slice(start, end));

describe('no alarm is raised', () => {
  it.each([
    ['it', 'Kerr ha raddoppiato dopo cinque minuti della ripresa.'],
    ['pt', 'Já nos acréscimos, aos 46, Kerr abriu o placar.'],
    ['es', 'Kerr marcó el segundo, serie igualada.'],
    ['de', 'Nach einer Stunde kam Holm für Brun.'],
    ['de', 'Brun legte für Kerr auf, die in der 50. Minute das 2:0 besorgte.'],
    ['de', 'In der 50. Minute hämmerte Kerr den Ball zum 2:0 in den Winkel.'],
  ])('in %s: %s', (locale, text) => expect(alarms(text, locale)).toEqual([]));
});

/** What stands below a title and a standfirst is the body, where a score is seldom the final one. */
const HEAD = 'Ein Abend\n\nEin Spiel\n\n';

it('an alarm is raised where the count is the match’s own', () => {
  expect(alarms('Kerr scored in the 57th minute (2-0).', 'en')).not.toEqual([]);
  expect(alarms('Nach einer Stunde kam Holm für Kerr.', 'de')).not.toEqual([]);
  expect(alarms(`${HEAD}Zum Schluss legte Brun für Holm auf, die in der 50. Minute das 2:0 besorgte.`, 'de')).toEqual([
    'Holm',
  ]);
  expect(alarms(`${HEAD}In der 50. Minute hämmerte Kerr den Ball zum 3:0 in den Winkel.`, 'de')).toEqual(['3:0']);
});
