import { readOne } from '../testing/brief';

const minuteOf = (printed: string) => readOne(`Buts : Durand (${printed}) pour Brest`, 'fr').goals[0]?.minute;

describe('a printed minute', () => {
  // docs/agate.md §1, row by row
  it.each([
    ['45e', 45, 0],
    ['45e+2', 45, 2],
    ['45+1e', 45, 1],
    ['45 +4', 45, 4],
    ['90 + 1′', 90, 1],
    ['45+7', 45, 7],
    ['2′', 2, 0],
    ['71’', 71, 0],
    ["71'", 71, 0],
    ['40°', 40, 0],
    ['41è', 41, 0],
    ['15ème', 15, 0],
    ['72', 72, 0],
    ['90+2', 90, 2],
    ["17'st", 62, 0],
    ['26’ st', 71, 0],
    ['31’ pt', 31, 0],
    ['28′ s.t.', 73, 0],
    ['12’pt', 12, 0],
    ['48′ p.t.', 45, 3],
    ['49’st', 90, 4],
    ['48′ s.t.', 90, 3],
    ['79′', 79, 0],
    ['m.68', 68, 0],
    ['min.79', 79, 0],
    ['m. 70', 70, 0],
    ['M. 64', 64, 0],
    ['32.', 32, 0],
    ['90.+2', 90, 2],
    ['36.min', 36, 0],
    ['84m', 84, 0],
    ['80 m', 80, 0],
    ['64 minutos', 64, 0],
    ['aos 62 m', 62, 0],
    ['90+1m', 90, 1],
    ['38’ do 1º tempo', 38, 0],
    ['47’ do 2º tempo', 90, 2],
    ["90'+9", 90, 9],
    ["120+1'", 120, 1],
  ])('%s is %i+%i', (printed, minute, added) => {
    expect(minuteOf(printed)).toEqual({ minute, added });
  });

  it.each(['93e', '92′', '94', '96', '95.'])(
    '%s is added time in a match of ninety minutes, and says so',
    (printed) => {
      const match = readOne(`Buts : Durand (${printed}) pour Brest`, 'fr');
      expect(match.goals[0]?.minute).toEqual({ minute: 90, added: Number.parseInt(printed, 10) - 90 });
      expect(match.diagnostics.map(({ code }) => code)).toContain('added-time-inferred');
    },
  );

  it('is the ninety-third where the match had extra time', () => {
    const match = readOne('Brest - Lorient 2-1 a.p.\nButs : Durand (93e), Petit (112e) // Blanc (20e)', 'fr');
    expect(match.goals.map(({ minute }) => minute?.minute)).toEqual([93, 112, 20]);
  });

  it.each(["0'", "0' e 7'", '150e'])('%s is none', (printed) => {
    expect(minuteOf(printed)?.minute).not.toBe(0);
  });
});
