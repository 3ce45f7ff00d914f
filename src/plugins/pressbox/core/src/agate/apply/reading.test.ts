import { distance } from 'fastest-levenshtein';
import { parseMatchText, type MatchText } from '../read';
import { readingOf } from './reading';

/** The sheet of Alfa with a player called Silva in defence and one in midfield; in brackets what is printed behind them. */
const read = (inDefence: string, inMidfield: string) => {
  const text = `Alfa: Keeper; Uno, Silva${inDefence}, Tre, Quatro; Cinco, Seis, Silva${inMidfield}, Oito; Nove, Dez.`;
  const teams = { labels: ['Alfa', null], by: ['name', 'order'], sides: ['home', 'away'], sure: true } as const;
  const { sheets, events, members } = readingOf(
    parseMatchText(text, { locale: 'en' }) as MatchText,
    teams,
    text,
    distance,
  );
  const starters = sheets[0]?.appearances.filter(({ role }) => role === 'starter') ?? [];
  const placeOf = (key: string | null) => starters.findIndex(({ name }) => name === key);
  return { events, starters, placeOf, asked: members.filter(({ mayBe }) => mayBe.length > 0) };
};

describe('two players with one printed name', () => {
  it.each([
    ['the first', ' (New 60)', '', [2]],
    ['the second', '', ' (New 60)', [7]],
    ['both', ' (New 60)', ' (Newer 80)', [2, 7]],
  ])(
    'each go off where a change stands behind their own name: %s (promise reading)',
    (_, defence, midfield, places) => {
      const { events, starters, placeOf, asked } = read(defence, midfield);
      expect(starters).toHaveLength(11);
      expect(events.map(({ playerOff }) => placeOf(playerOff))).toEqual(places);
      expect(asked).toEqual([]);
    },
  );

  it('each have the card that stands behind their own name (promise reading)', () => {
    const { events, placeOf, asked } = read('', ' [Y 30]');
    expect(events.map(({ kind, player }) => [kind, placeOf(player)])).toEqual([['yellow_card', 7]]);
    expect(asked).toEqual([]);
  });

  it('are asked about where no bracket says whom a text means', () => {
    const text = 'Booked: Silva.';
    const { asked } = read('', `, Oito; Nove, Dez. ${text}`);
    expect(asked).toHaveLength(1);
  });
});
