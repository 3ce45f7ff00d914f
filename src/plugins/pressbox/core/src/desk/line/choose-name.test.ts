/** A number settles a name, and the rest follows. */
import { chooseName, readLine } from '..';
import { aContext, aMatch } from '../testing/a-match';

describe('a doubtful name that is chosen', () => {
  it('completes the act, with its side', () => {
    const context = aContext();
    const reading = readLine('j ryan 58', context);
    expect(reading.side).toBeNull();
    const chosen = chooseName(reading, 0, 'ben-ryan', context);
    expect(chosen.act).toMatchObject({ kind: 'yellow_card', side: 'away', minute: 58, player: 'ben-ryan' });
    expect(chosen.names[0]?.candidates).toHaveLength(2);
  });

  it('decides who goes off', () => {
    const match = aMatch({ sheets: [], events: [] });
    const squads = {
      home: [
        { id: 'a', name: 'Aldo Rossi' },
        { id: 'b', name: 'Bruno Verdi' },
      ],
      away: [
        { id: 'c', name: 'Carlo Rossi' },
        { id: 'd', name: 'Dino Verdi' },
      ],
    };
    const context = aContext({ match, squads });
    const reading = readLine('62 rossi verdi', context);
    expect(reading.names.map(({ chosen }) => chosen)).toEqual([null, null]);
    const chosen = chooseName(reading, 0, 'c', context);
    expect(chosen.act).toMatchObject({ side: 'away', player: 'c', playerOff: 'd' });
    expect(chooseName(chosen, 1, 'b', context).act).toMatchObject({ side: 'home', player: 'a', playerOff: 'b' });
  });

  it('keeps the minute of the clock as the clock’s', () => {
    const context = aContext();
    const chosen = chooseName(readLine('j terracciano', context), 0, 'filippo-terracciano', context);
    expect(chosen).toMatchObject({ minute: 60, minuteFrom: 'clock', act: { player: 'filippo-terracciano' } });
  });

  it('may be a coach', () => {
    const squads = { home: [], away: [{ id: 'son', name: 'Andrea Gasperini' }] };
    const match = aMatch();
    const context = aContext({
      match: { ...match, sheets: match.sheets.map((sheet) => ({ ...sheet, appearances: [] })) },
      squads,
    });
    const reading = readLine('j gasperini', context);
    expect(reading.names[0]?.candidates.map(({ id }) => id)).toEqual(['son', 'gian-piero-gasperini']);
    const coach = chooseName(reading, 0, 'gian-piero-gasperini', context);
    expect(coach.act).toMatchObject({ player: null, coach: 'gian-piero-gasperini', side: 'away' });
    expect(coach.names[0]?.role).toBe('coach');
    expect(chooseName(coach, 0, 'son', context).act).toMatchObject({ player: 'son', coach: null });
  });

  it('changes nothing where nobody is called so', () => {
    const context = aContext();
    const reading = readLine('j ryan', context);
    expect(chooseName(reading, 0, 'nobody', context)).toEqual(reading);
    expect(chooseName(reading, 7, 'ben-ryan', context)).toEqual(reading);
  });

  it('keeps an own goal at the side that it counts for', () => {
    const context = aContext();
    const reading = readLine('og terracciano', context);
    expect(reading.act).toMatchObject({ side: 'away', player: 'pietro-terracciano' });
    expect(chooseName(reading, 0, 'filippo-terracciano', context).act).toMatchObject({ side: 'away' });
  });
});
