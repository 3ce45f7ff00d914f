/** Whom a typed name means. */
import { aMatch } from '../testing/a-match';
import { read, told } from '../testing/told';

describe('who is meant', () => {
  it('is whoever the game allows: Terracciano of the field scores, Terracciano of the bench comes on', () => {
    expect(read('57 g terracciano').names[0]).toMatchObject({ chosen: 'pietro-terracciano' });
    expect(read('57 g terracciano').names[0]?.candidates.map(({ id }) => id)).toEqual([
      'pietro-terracciano',
      'filippo-terracciano',
    ]);
    expect(read('62 s terracciano musah').act?.player).toBe('filippo-terracciano');
  });

  it('is asked where both may be meant, whoever is on the field first', () => {
    const { names, act, problem, side } = read('j terracciano');
    expect(names[0]?.candidates.map(({ id }) => id)).toEqual(['pietro-terracciano', 'filippo-terracciano']);
    expect([names[0]?.chosen, act, problem?.code, side]).toEqual([null, null, 'doubtful-name', 'home']);
  });

  it('is told by an initial', () => {
    expect(told('j F. Terracciano')).toBe('yellow_card home 60 filippo-terracciano');
    expect(told('j p terracciano')).not.toContain('filippo');
  });

  it('is told by the side', () => {
    expect(read('j ryan').problem?.code).toBe('doubtful-name');
    expect(told('j a ryan')).toBe('yellow_card away 60 ben-ryan');
    expect(told('j ryan Milan')).toBe('yellow_card home 60 mat-ryan');
  });

  it('is a question where a letter is wrong', () => {
    const { names, problem } = read('57 Koopmeinrs');
    expect(names[0]?.candidates[0]?.id).toBe('teun-koopmeiners');
    expect(problem?.code).toBe('doubtful-name');
  });

  it('is nobody where nobody is called so', () => {
    expect(read('57 Zzyzx').problem).toEqual({ code: 'unknown-name', params: { name: 'Zzyzx' } });
  });

  it('is somebody of the squad where a side has no sheet', () => {
    const match = aMatch({ sheets: [], events: [] });
    const squads = { home: [{ id: 'x', name: 'Noah Okafor' }], away: [{ id: 'y', name: 'Rafael Tolói' }] };
    expect(told('57 okafor', { match, squads })).toBe('goal home 57 x');
    expect(told('62 okafor toloi', { match, squads })).toBe('problem: two-sides');
  });

  it('is somebody of the squad where a sheet names eleven and no bench', () => {
    const whole = aMatch({ events: [] });
    const sheets = whole.sheets.map((sheet) => ({
      ...sheet,
      appearances: sheet.appearances.filter(({ role }) => role === 'starter'),
    }));
    const squads = { home: [{ id: 'x', name: 'Noah Okafor' }] };
    expect(told('62 okafor musah', { match: { ...whole, sheets }, squads })).toBe(
      'substitution home 62 x off yunus-musah',
    );
    expect(read('62 okafor musah', { match: { ...whole, sheets }, squads, clock: null }).warnings).toEqual([]);
    const codes = read('62 okafor musah', { match: whole, squads, clock: null }).warnings.map(({ code }) => code);
    expect(codes).toEqual(['on-no-sheet']);
  });

  it('follows its span', () => {
    const text = '62 Terracciano pour Jiménez';
    expect(read(text).names.map(({ start, end }) => text.slice(start, end))).toEqual(['Terracciano', 'Jiménez']);
  });
});

describe('a name that is a word too, or is written in several ways', () => {
  const names = ['Tor Hansen', 'Mario Post', 'Jan Over', 'Ki', 'Virgil van Dijk', "Danilo D'Ambrosio", 'Paulo Rosso'];
  const squad = names.map((name) => ({ id: name, name }));
  const known = { match: aMatch({ sheets: [], events: [] }), squads: { home: squad } };
  it.each([
    ['57 tor', 'goal home 57 Tor Hansen'],
    ['57 post', 'goal home 57 Mario Post'],
    ['j over', 'yellow_card home 60 Jan Over'],
    ['57 ki', 'goal home 57 Ki'],
    ['57 vandijk', 'goal home 57 Virgil van Dijk'],
    ['57 van d', 'goal home 57 Virgil van Dijk'],
    ["57 d'amb", "goal home 57 Danilo D'Ambrosio"],
    ['57 d ambrosio', "goal home 57 Danilo D'Ambrosio"],
    ['57 ambrosio', "goal home 57 Danilo D'Ambrosio"],
    ['57 rosso', 'goal home 57 Paulo Rosso'],
    ['57 rosso rosso', 'red_card home 57 Paulo Rosso'],
  ])('%s: %s', (text, act) => {
    expect(told(text, known)).toBe(act);
  });
});

describe('the letter of a side', () => {
  it.each([
    ['fr', 'd 10 g', 'e 7 g'],
    ['it', 'c 10 g', 't 7 g'],
    ['nl', 't 10 g', 'u 7 g'],
    ['es', 'l 10 g', 'v 7 g'],
    ['pt', 'c 10 g', 'f 7 g'],
    ['de', 'h 10 g', 'a 7 g'],
    ['en', 'h 10 g', 'a 7 g'],
  ])('is that of the language: %s, %s, %s', (locale, home, away) => {
    expect(told(home, { locale })).toBe('goal home 60 rafael-leão');
    expect(told(away, { locale })).toBe('goal away 60 teun-koopmeiners');
  });
});
