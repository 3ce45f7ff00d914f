import { parseMatchText, type MatchText } from '..';

const read = (list: string, locale: string): MatchText =>
  parseMatchText(`Alfa - Bravo 1-1\n${list}`, { locale }) as MatchText;

const cardsOf = (list: string, locale: string) =>
  read(list, locale).cards.map(({ name, kind, team }) => [name, kind, team]);

describe('a side that has nothing in a list', () => {
  it.each([
    ['en', "Yellow Cards: Kim 90'  —  -\nRed: - — Bos 80'"],
    ['fr', 'Avertissements : Kim (90e) – -\nExpulsions : - – Bos (80e)'],
    ['it', "Ammoniti: Kim 90'; -\nEspulsi: nessuno; Bos 80'"],
    ['es', "Amonestados: Kim 90' / -\nExpulsados: - / Bos 80'"],
    ['de', 'Gelbe Karten: Kim (90.) // –\nRote Karten: – // Bos (80.)'],
    ['pt', "Cartões amarelos: Kim 90'; nenhum.\nCartões vermelhos: -; Bos 80'."],
    ['pt-BR', "Cartões amarelos: Kim 90'; -\nExpulsões: -; Bos 80'"],
    ['nl', "Gele kaarten: Kim 90' - -\nRode kaarten: geen - Bos 80'"],
  ])('says by its dash whose the others are: %s (promise reading)', (locale, lists) => {
    expect(cardsOf(lists, locale)).toEqual([
      ['Kim', 'yellow', 0],
      ['Bos', 'red', 1],
    ]);
  });

  it('says so of several, too', () => {
    expect(cardsOf("Booked: -; Kim 12', Bos 80'", 'en').map(([, , team]) => team)).toEqual([1, 1]);
    expect(cardsOf("Booked: Kim 12', Bos 80' — -", 'en').map(([, , team]) => team)).toEqual([0, 0]);
  });

  it('says it of goals, missed penalties and changes (promise reading)', () => {
    const { goals, missedPenalties, teams } = read(
      'Goals: - / Kim 12, Lee 30\nMissed penalty: Bos 70 / -\nSubstitutions: - / New 46 (Old)',
      'en',
    );
    expect(goals.map(({ team }) => team)).toEqual([1, 1]);
    expect(missedPenalties.map(({ team }) => team)).toEqual([0]);
    expect(teams.map(({ substitutions }) => substitutions.length)).toEqual([0, 1]);
  });

  it('gives way to a team that the list names', () => {
    expect(cardsOf("Booked: - — Kim (Alfa) 12'", 'en')).toEqual([['Kim', 'yellow', 0]]);
  });

  it.each(["Booked: - Kim 12', Bos 80'", "Booked: Kim 12', Bos 80' -", "Booked: Kim 12'\n- Bos 80'"])(
    'is not made of one dash alone: %s',
    (list) => {
      expect(cardsOf(list, 'en').map(([, , team]) => team)).not.toContain(1);
      expect(cardsOf(list, 'en').map(([, , team]) => team)).not.toContain(0);
    },
  );
});
