/** Lines that are new matches. */
import { readMatchLine, type MatchLineContext, type MatchLineReading } from '..';
import { aNewsroom } from '../testing/a-newsroom';

const read = (text: string, known: Partial<MatchLineContext> = {}): MatchLineReading =>
  readMatchLine(text, aNewsroom(known));
const teams = (text: string, known: Partial<MatchLineContext> = {}): string => {
  const { home, away } = read(text, known);
  return `${home?.chosen ?? '?'} ${away?.chosen ?? '?'}`;
};

describe('a line that is a new match', () => {
  it('names its teams, hour, competition and round', () => {
    const { home, away, kickOff, day, time, edition, round, problem } = read(
      'Atalanta - Milan, 20.45, Coppa Italia quarti',
    );
    expect([home?.chosen, away?.chosen, kickOff, day, time, edition?.chosen, problem]).toEqual([
      'atalanta',
      'milan',
      '2024-01-10T19:45:00.000Z',
      '2024-01-10',
      '20:45',
      'coppa-2023',
      null,
    ]);
    expect(round).toEqual({ type: 'quarter_final', number: null, group: null, leg: null });
  });

  it('may be in another order, and without commas', () => {
    for (const text of [
      'Coppa Italia quarti: Atalanta - Milan 20.45',
      '20.45 Atalanta - Milan Coppa Italia quarti',
      'Coppa Italia Atalanta - Milan ore 20.45 quarti',
    ]) {
      const { home, away, time, edition, round, problem } = read(text);
      expect({ text, all: [home?.chosen, away?.chosen, time, edition?.chosen, round?.type, problem] }).toEqual({
        text,
        all: ['atalanta', 'milan', '20:45', 'coppa-2023', 'quarter_final', null],
      });
    }
  });

  it('says where each name stands', () => {
    const text = 'Coupe d’Italie : Paris-SG - Saint-Étienne, 21h';
    const { home, away, edition } = read(text, { locale: 'fr' });
    const cut = (at: { start: number; end: number } | null) => text.slice(at?.start, at?.end);
    expect([cut(home), cut(away), cut(edition)]).toEqual(['Paris-SG', 'Saint-Étienne', 'Coupe d’Italie']);
    expect([home?.printed, away?.printed]).toEqual(['Paris-SG', 'Saint-Étienne']);
  });
});

describe('two teams', () => {
  it.each([
    ['Paris-SG - Saint-Étienne', 'psg asse'],
    ['Paris-SG-Saint-Étienne', 'psg asse'],
    ['saint-etienne - paris-sg', 'asse psg'],
    ['Pays-Bas-Autriche', 'ned aut'],
    ['Atalanta-Milan', 'atalanta milan'],
    ['Atalanta – Milan', 'atalanta milan'],
    ['Arsenal v Chelsea', 'arsenal chelsea'],
    ['Chelsea vs. Arsenal', 'chelsea arsenal'],
    ['Benfica x Real Madrid', 'benfica real'],
    ['Lens contre PSG', 'lens psg'],
    ['1. FC Köln gegen Mainz 05', 'koeln mainz'],
    ['Nederland tegen Oostenrijk', 'ned aut'],
    ['Roma contro Inter', 'roma inter'],
    ['Real Madrid contra Real Sociedad', 'real sociedad'],
    ['Mailand - Österreich', 'milan aut'],
    ['atal - mil', 'atalanta milan'],
    ['Sheffield Wednesday v Sheffield United, 8pm', 'wednesday united'],
    ['Volta Redonda x Benfica', 'volta benfica'],
    ['Wednesday v Chelsea, Wednesday', 'wednesday chelsea'],
    ['Atalanta - sabato', 'atalanta ?'],
    ['Atalnta - Milan', '? milan'],
    ['Real - Milan', '? milan'],
    ['Atalanta Milan', 'atalanta milan'],
    ['Real Madrid Real Sociedad', 'real sociedad'],
    ['Real Madrid', 'real ?'],
    ['inter m - inter', 'inter-miami inter'],
    ['real m - atl', 'real atletico'],
    ['les Pays-Bas contre Autriche', 'ned aut'],
  ])('%s', (text, told) => {
    expect(teams(text)).toBe(told);
  });

  it('are asked where several are called so, and told by the country of the other', () => {
    const { home, problem } = read('Arsenal - Milan');
    expect(home?.candidates.map(({ id }) => id)).toEqual(['arsenal', 'arsenal-ar']);
    expect(problem).toEqual({ code: 'doubtful-team', params: { name: 'Arsenal', count: 2 } });
    expect(teams('Chelsea - Arsenal')).toBe('chelsea arsenal');
  });

  it.each([
    ['Inter', 'inter ?', 'no-opponent'],
    ['Inter -', 'inter ?', 'no-opponent'],
    ['Inter - Zzyzx', 'inter ?', 'unknown-team'],
    ['Inter - Inter', 'inter inter', 'same-team'],
    ['', '? ?', 'empty'],
  ])('may be missing: %s', (text, told, code) => {
    expect([teams(text), read(text).problem?.code]).toEqual([told, code]);
  });
});

describe('an edition', () => {
  it.each([
    ['Coppa Italia', '10/1', 'coppa-2023'],
    ['coppa', '10/1', 'coppa-2023'],
    ['coppa it', '10/1', 'coppa-2023'],
    ['coppa q', '10/1', 'coppa-2023'],
    ["coupe d'italie", '10/1', 'coppa-2023'],
    ['Serie A', '10/1', 'serie-a-2023'],
    ['serie a 2024/25', '10/9/2024', 'serie-a-2024'],
    ['Ligue 1', '10/9/2024', 'ligue-1-2024'],
    ['Euro', '20/6/2024', 'euro-2024'],
  ])('%s, %s', (name, day, id) => {
    expect(read(`Atalanta - Milan, ${day}, 20.45, ${name}`)).toMatchObject({ edition: { chosen: id }, problem: null });
  });

  it('is told with its competition', () => {
    expect(read('Atalanta - Milan, Coppa Italia', { locale: 'fr' }).edition?.candidates[0]?.name).toBe(
      "Coupe d'Italie 2023/2024",
    );
  });

  it.each([
    ['Atalanta - Milan, 20.45, Zzyzx Cup', 'unknown-competition'],
    ['Atalanta - Milan, 20.45, Serie', 'doubtful-edition'],
    ['Atalanta - Milan, 20/7/2024, 20.45, Serie A', 'no-edition'],
  ])('may be asked: %s', (text, code) => {
    expect(read(text)).toMatchObject({ edition: { chosen: null }, problem: { code } });
  });
});
