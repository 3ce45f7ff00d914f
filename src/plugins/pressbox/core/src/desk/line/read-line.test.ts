/** Lines as they are typed on a match night. */
import { aMatch } from '../testing/a-match';
import { read, told } from '../testing/told';

describe('a line', () => {
  it.each([
    ['57 Koopmeiners SP', 'penalty_goal away 57 teun-koopmeiners'],
    ['62 Terracciano pour Jiménez', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['62 terracciano jimenez', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['62 jimenez terracciano', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['Jiménez (Terracciano, 62e)', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['57 g leao', 'goal home 57 rafael-leão'],
    ['45+2 Leao', 'goal home 45+2 rafael-leão'],
    ["90+3' Koopmeiners (Holm)", 'goal away 90+3 teun-koopmeiners from emil-holm'],
    ['g leao loftus', 'goal home 60 rafael-leão from ruben-loftus-cheek'],
    ['12 st Pulisic', 'goal home 57 christian-pulisic'],
    ['st 12 Pulisic', 'goal home 57 christian-pulisic'],
    ['j Holm 33', 'yellow_card away 33 emil-holm'],
    ['y holm', 'yellow_card away 60 emil-holm'],
    ['yy ederson', 'second_yellow_card away 60 éderson'],
    ['r leao', 'red_card home 60 rafael-leão'],
    ['p pulisic', 'penalty_goal home 60 christian-pulisic'],
    ['csc 12 djimsiti', 'own_goal home 12 berat-djimsiti'],
    ['og calabria', 'own_goal away 60 davide-calabria'],
    ['55 mp koop', 'penalty_missed away 55 teun-koopmeiners'],
    ['71 leao var', 'goal_disallowed home 71 rafael-leão'],
    ['j Gasperini', 'yellow_card away 60 coach gian-piero-gasperini'],
    ['r pioli 88', 'red_card home 88 coach stefano-pioli'],
    ['h 10 g', 'goal home 60 rafael-leão'],
    ['#10 57', 'goal home 57 rafael-leão'],
    ['57 a 7 p', 'penalty_goal away 57 teun-koopmeiners'],
    ['62 h 38 74', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['g h 12', 'goal home 12'],
    ['57 rig', 'problem: nobody'],
    ['57 djim', 'goal away 57 berat-djimsiti'],
    ['57 de ket', 'goal away 57 charles-de-ketelaere'],
    ['57 deroon', 'goal away 57 marten-de-roon'],
    ['57 Mirantchouk', 'goal away 57 aleksei-mirančuk'],
    ['57 loftus cheek', 'goal home 57 ruben-loftus-cheek'],
    ['93 leao', 'goal home 90+3 rafael-leão'],
    ['62 jimenez off terracciano on', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['62 off jimenez on terracciano', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['terracciano in, jimenez out 62', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['62 terracciano/jimenez', 'substitution home 62 filippo-terracciano off álex-jiménez'],
    ['ht adli musah', 'substitution home 46 yacine-adli off yunus-musah'],
    ['2 gialli ederson', 'second_yellow_card away 60 éderson'],
    ['j coach h', 'yellow_card home 60 coach stefano-pioli'],
    ['57 1-1 leao', 'goal home 57 rafael-leão'],
    ['⚽ 57 Leao', 'goal home 57 rafael-leão'],
    ['57 leao su assist di loftus', 'goal home 57 rafael-leão from ruben-loftus-cheek'],
    ['y 19 h', 'yellow_card home 60 theo-hernández'],
  ])('is read: %s', (text, act) => {
    expect(told(text)).toBe(act);
  });

  it('takes the minute from the clock where none is typed', () => {
    const { minute, minuteFrom, addedTime } = read('g leao', { clock: { minute: 45, added: 2 } });
    expect({ minute, minuteFrom, addedTime }).toEqual({ minute: 45, minuteFrom: 'clock', addedTime: 2 });
  });

  it('is no goal where nothing but a name is typed', () => {
    expect(read('leao').problem).toEqual({ code: 'no-kind', params: {} });
  });

  it('is added time where 47 is typed before the second half', () => {
    expect(told('47 leao', { match: aMatch({ phase: 'first_half' }), clock: null })).toBe('goal home 45+2 rafael-leão');
  });
});

describe('a shoot-out', () => {
  const match = aMatch({ phase: 'penalty_shoot_out' });
  it.each([
    ['+ Leao', 'shoot_out_scored home – rafael-leão'],
    ['- Pulisic', 'shoot_out_missed home – christian-pulisic'],
    ['Koopmeiners -', 'shoot_out_missed away – teun-koopmeiners'],
    ['g leao', 'shoot_out_scored home – rafael-leão'],
    ['118 j leao', 'yellow_card home 118 rafael-leão'],
  ])('%s: %s', (text, act) => {
    expect(told(text, { match })).toBe(act);
  });
  it('has no minute, and says its period', () => {
    expect(read('+ Leao', { match }).act).toMatchObject({ minute: null, period: 'penalty_shoot_out' });
  });
});

describe('what should be looked at', () => {
  it.each([
    ['57 g gabbia', 'already-off'],
    ['j ederson', 'already-booked'],
    ['yy holm', 'not-booked'],
    ['57 g giroud', 'not-on-field'],
    ['62 s kjaer musah', 'already-on'],
    ['75 leao', 'minute-ahead'],
    ['j ederson 33', 'logged-already'],
  ])('%s: %s', (text, code) => {
    expect(read(text).warnings.map((warning) => warning.code)).toContain(code);
    expect(read(text).act).not.toBeNull();
  });

  it('is what is logged already: of two things in one minute either may have been the first', () => {
    expect(read('42 kjaer gabbia')).toMatchObject({ act: { player: 'simon-kjær', playerOff: 'matteo-gabbia' } });
    expect(read('42 kjaer gabbia').warnings.map(({ code }) => code)).toEqual(['logged-already']);
    expect(read('42 g kjaer').warnings).toEqual([]);
    expect(read('42 g gabbia').warnings).toEqual([]);
  });

  it('leaves what comes later aside: at 40 Gabbia was on', () => {
    expect(read('40 g gabbia').warnings).toEqual([]);
  });

  it('is a missing minute where there is no clock', () => {
    expect(read('j holm', { clock: null }).warnings).toEqual([{ code: 'no-minute', params: {} }]);
  });
});

describe('why a line may not be logged', () => {
  it.each([
    ['', 'empty'],
    ['x'.repeat(200), 'too-long'],
    ['57 y g leao', 'two-kinds'],
    ['y', 'nobody'],
    ['62 s terracciano', 'who-goes-off'],
    ['62 giroud', 'who-goes-off'],
    ['62 s musah', 'who-comes-on'],
    ['62 adli holm', 'two-sides'],
    ['57+3 leao', 'minute-impossible'],
    ['200 g leao', 'minute-impossible'],
    ['57 leao leao', 'same-player'],
    ['62 38', 'no-kind'],
    ['y holm, koopmeiners', 'too-many-names'],
  ])('%s: %s', (text, code) => {
    expect(read(text).problem?.code).toBe(code);
    expect(read(text).act).toBeNull();
  });
});
