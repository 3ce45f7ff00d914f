/** When a new match is, and in which round. */
import { readMatchLine, type MatchLineContext, type MatchLineReading } from '..';
import { aNewsroom } from '../testing/a-newsroom';

const read = (text: string, known: Partial<MatchLineContext> = {}): MatchLineReading =>
  readMatchLine(text, aNewsroom(known));
describe('an hour', () => {
  it.each([
    ['20.45', '20:45'],
    ['20:45', '20:45'],
    ['ore 20.45', '20:45'],
    ['à 20h45', '20:45'],
    ['20h', '20:00'],
    ['20 h 45', '20:45'],
    ['8.45pm', '20:45'],
    ['8pm', '20:00'],
    ['12.30 am', '00:30'],
    ['at 3 p.m.', '15:00'],
    ['20 Uhr 45', '20:45'],
    ['um 20.45 Uhr', '20:45'],
    ['20 Uhr', '20:00'],
    ['om 20.45 uur', '20:45'],
    ['às 20h45', '20:45'],
    ['a las 21:00 horas', '21:00'],
  ])('%s', (text, time) => {
    expect(read(`Atalanta - Milan, ${text}`)).toMatchObject({ time, day: '2024-01-10', problem: null });
  });

  it.each(['Atalanta - Milan', 'Atalanta - Milan, 20', 'Atalanta - Milan 25.99'])('is missing: %s', (text) => {
    expect(read(text)).toMatchObject({ time: null, edition: null, problem: { code: 'no-time' } });
  });

  it('is none, and no kick-off, where none is said', () => {
    expect(read('Atalanta - Milan')).toMatchObject({ time: null, kickOff: null, problem: { code: 'no-time' } });
  });

  it('is that of the zone, in summer too', () => {
    expect(read('Atalanta - Milan 1/7/2024 20.45').kickOff).toBe('2024-07-01T18:45:00.000Z');
    expect(read('Arsenal v Chelsea 8pm', { timeZone: 'Europe/London' }).kickOff).toBe('2024-01-10T20:00:00.000Z');
  });
});

describe('a day', () => {
  it.each([
    ['12/1', '2024-01-12'],
    ['28/12', '2023-12-28'],
    ['12.1.', '2024-01-12'],
    ['12.01.2025', '2025-01-12'],
    ['12/1/25', '2025-01-12'],
    ['2024-02-03', '2024-02-03'],
    ['12 gennaio', '2024-01-12'],
    ['le 12 janvier', '2024-01-12'],
    ['ven 12 gen', '2024-01-12'],
    ['ven. 12 janv.', '2024-01-12'],
    ['Fr., 12. Jan.', '2024-01-12'],
    ['12. Januar', '2024-01-12'],
    ['January 12th', '2024-01-12'],
    ['12 de enero de 2025', '2025-01-12'],
    ['12 januari', '2024-01-12'],
    ['12 de janeiro', '2024-01-12'],
    ['sabato', '2024-01-13'],
    ['samedi', '2024-01-13'],
    ['on Saturday', '2024-01-13'],
    ['am Samstag', '2024-01-13'],
    ['sábado', '2024-01-13'],
    ['zaterdag', '2024-01-13'],
    ['quarta-feira', '2024-01-10'],
    ['demain', '2024-01-11'],
    ['domani', '2024-01-11'],
    ['morgen', '2024-01-11'],
    ['mañana', '2024-01-11'],
    ['amanhã', '2024-01-11'],
    ['yesterday', '2024-01-09'],
    ['dopodomani', '2024-01-12'],
    ['stasera', '2024-01-10'],
  ])('%s', (text, day) => {
    expect(read(`Atalanta - Milan, ${text}, 20:45`)).toMatchObject({ day, time: '20:45', problem: null });
  });

  it('is the first of two numbers that may be an hour', () => {
    expect(read('Atalanta - Milan 12.01 20.45')).toMatchObject({ day: '2024-01-12', time: '20:45' });
  });

  it('may be none that there is', () => {
    expect(read('Atalanta - Milan 31/2/2024 20.45').problem).toEqual({
      code: 'day-impossible',
      params: { day: '31/2/2024' },
    });
  });
});

describe('a round', () => {
  it.each([
    ['J15', { type: 'matchday', number: 15 }],
    ['15e journée', { type: 'matchday', number: 15 }],
    ['15ª giornata', { type: 'matchday', number: 15 }],
    ['giornata 15', { type: 'matchday', number: 15 }],
    ['15. Spieltag', { type: 'matchday', number: 15 }],
    ['matchday 15', { type: 'matchday', number: 15 }],
    ['jornada 15', { type: 'matchday', number: 15 }],
    ['15.ª jornada', { type: 'matchday', number: 15 }],
    ['speelronde 15', { type: 'matchday', number: 15 }],
    ['quarts de finale', { type: 'quarter_final' }],
    ['quarter-final', { type: 'quarter_final' }],
    ['quarti di finale', { type: 'quarter_final' }],
    ['cuartos de final', { type: 'quarter_final' }],
    ['Viertelfinale', { type: 'quarter_final' }],
    ['quartos de final', { type: 'quarter_final' }],
    ['kwartfinale', { type: 'quarter_final' }],
    ['finale', { type: 'final' }],
    ['Endspiel', { type: 'final' }],
    ['semifinale ritorno', { type: 'semi_final', leg: 2 }],
    ['demi-finale aller', { type: 'semi_final', leg: 1 }],
    ['semi-final, second leg', { type: 'semi_final', leg: 2 }],
    ['Halbfinale Rückspiel', { type: 'semi_final', leg: 2 }],
    ['semifinal, ida', { type: 'semi_final', leg: 1 }],
    ['meias-finais, 2.ª mão', { type: 'semi_final', leg: 2 }],
    ['halve finale, heenduel', { type: 'semi_final', leg: 1 }],
    ['Gruppe B', { type: 'group', group: 'B' }],
    ['groupe B, J2', { type: 'group', group: 'B', number: 2 }],
    ['huitièmes', { type: 'round_of_16' }],
    ['spareggi', { type: 'play_off' }],
  ])('%s', (text, round) => {
    const whole = { number: null, group: null, leg: null, ...round };
    expect(read(`Atalanta - Milan, 20.45, ${text}`)).toMatchObject({ round: whole, problem: null });
    expect(read(`Atalanta - Milan, 20.45, Coppa Italia ${text}`)).toMatchObject({ round: whole, problem: null });
  });
});
