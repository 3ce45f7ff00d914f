/** A list of cards or goals ends where the notes speak of something else (docs/agate.md §5). */
import { brief, readOne, remarks } from '../testing/brief';

/** Behind two booked players: the crowd, the corners, the added time, the weather and the takings. */
const NOTES: readonly [locale: string, heading: string, crowd: string, others: readonly string[]][] = [
  ['it', 'NOTE: ammoniti', 'spettatori 75.570', ['angoli 7-3', "recupero 2'+5'", 'pioggia', 'incasso 1.234.567 euro', 'var al 30', "5' di recupero"]],
  ['fr', 'Avertissements :', 'spectateurs 75 570', ['corners 7-3', "temps additionnel 2'+5'", 'temps pluvieux', 'recette 1 234 567 euros', 'mi-temps 1-0']],
  ['en', 'Booked:', 'attendance 75,570', ['corners 7-3', 'stoppage time 2+5', 'weather fine 12', 'receipts 1,234,567', 'half-time 1-0', '5 minutes of stoppage time']],
  ['de', 'Gelbe Karten:', 'Zuschauer 75.570', ['Ecken 7:3', 'Nachspielzeit 2+5', 'Wetter: 12 Grad', 'Einnahmen 1.234.567', 'Halbzeit 1:0']],
  ['es', 'Amonestados:', 'espectadores 75.570', ['córners 7-3', 'descuento 2+5', 'lluvia 12', 'recaudación 1.234.567', 'al descanso 1-0']],
  ['pt', 'Amarelos:', 'espectadores 75.570', ['cantos 7-3', 'acréscimos 2+5', 'chuva 12', 'renda 1.234.567', 'ao intervalo 1-0']],
  ['nl', 'Gele kaarten:', 'toeschouwers 75.570', ['hoekschoppen 7-3', 'blessuretijd 2+5', 'regen 12', 'recette 1.234.567', 'rust 1-0']],
]; // prettier-ignore

const cardsOf = (text: string, locale: string) => {
  const match = readOne(text, locale);
  expect(remarks(match)).not.toContain('second-yellow-inferred');
  return { cards: brief(match).cards, attendance: match.attendance };
};
const BOOKED = ['Lodari ? yellow ?', 'Danesi ? yellow ?'];

describe('the notes behind a list of cards', () => {
  describe.each(NOTES)('in %s', (locale, heading, crowd, others) => {
    it.each([';', ',', '.'])('are no minutes of the last player behind "%s"', (mark) => {
      expect(cardsOf(`${heading} Lodari, Danesi${mark} ${crowd}.`, locale)).toEqual({
        cards: BOOKED,
        attendance: 75570,
      });
      for (const other of others)
        expect([other, cardsOf(`${heading} Lodari, Danesi${mark} ${other}`, locale).cards]).toEqual([other, BOOKED]);
    });

    it('are read to their end', () => {
      const text = `${heading} Lodari, Danesi; ${[...others, crowd].join('; ')}.`;
      expect(cardsOf(text, locale)).toEqual({ cards: BOOKED, attendance: 75570 });
    });

    it('are no minutes behind the player who was sent off, with a minute of their own', () => {
      const text = `${heading} Lodari 12', Danesi 40'; ${[...others, crowd].join(', ')}`;
      expect(cardsOf(text, locale)).toEqual({
        cards: ['Lodari 12 yellow ?', 'Danesi 40 yellow ?'],
        attendance: 75570,
      });
    });
  });

  it('may begin with the crowd, and come to the cards later', () => {
    const text =
      'Note: serata piovosa; spettatori 20.000; ammoniti Lodari, Danesi; espulso Vernati al 75’; angoli 3-2.';
    expect(cardsOf(text, 'it')).toEqual({ cards: [...BOOKED, 'Vernati 75 red ?'], attendance: 20000 });
  });

  it('name the players sent off, who are no other side’s for their semicolon', () => {
    const text = 'Ammoniti: Lodari, Danesi; espulso Vernati al 75’; spettatori 300';
    expect(cardsOf(text, 'it')).toEqual({ cards: [...BOOKED, 'Vernati 75 red ?'], attendance: 300 });
  });

  it.each([';', ','])('name the player sent off with the minute first, behind "%s"', (mark) => {
    const text = `Ammoniti: Lodari, Danesi${mark} espulso al 75' Vernati`;
    expect(cardsOf(text, 'it').cards).toEqual([...BOOKED, 'Vernati 75 red ?']);
  });

  it.each(['75.570 spettatori', '75 570 spectateurs', '75,570 spectators', '75.570 Zuschauer', '75.570 toeschouwers'])(
    'may put the number first: %s',
    (crowd) => {
      expect(cardsOf(`Booked: Lodari, Danesi; ${crowd}.`, 'en')).toEqual({ cards: BOOKED, attendance: 75570 });
    },
  );
});

describe('a bare number in a list of cards', () => {
  it('is no minute of the player before the semicolon', () => {
    expect(cardsOf('Ammoniti: Lodari, Danesi; 75', 'it').cards).toEqual(BOOKED);
    expect(cardsOf("Ammoniti: Lodari 12', Danesi; 75", 'it').cards).toEqual(['Lodari 12 yellow ?', BOOKED[1]]);
  });

  it('is a minute where all of them are bare', () => {
    expect(cardsOf('Booked: Lodari 12; Danesi 75', 'en').cards).toEqual(['Lodari 12 yellow 0', 'Danesi 75 yellow 1']);
    expect(cardsOf('Booked: Lodari (12), Danesi; 75', 'en').cards[1]).toBe('Danesi 75 yellow ?');
  });

  it('never makes a second caution', () => {
    expect(cardsOf('Booked: Lodari, Danesi 7, 3', 'en').cards).toEqual([BOOKED[0], 'Danesi 7 yellow ?']);
    expect(cardsOf('Booked: Lodari, Danesi 7-3', 'en').cards).toEqual(BOOKED);
    expect(cardsOf('Booked: Lodari, Danesi 75.570', 'en').cards).toEqual(BOOKED);
  });

  it('is a second caution where it carries its mark', () => {
    const match = readOne("Ammoniti: Lodari, Danesi 30', 75'", 'it');
    expect(brief(match).cards).toEqual([BOOKED[0], 'Danesi 30 yellow ?', 'Danesi 75 second-yellow ?']);
    expect(remarks(match)).toContain('second-yellow-inferred');
  });

  it('leaves a player alone who is called like the weather', () => {
    const cards = ['Lodari ? yellow ?', 'Campo 34 yellow ?', 'Regen 40 yellow ?'];
    expect(cardsOf("Ammoniti: Lodari, Campo 34', Regen 40'", 'it').cards).toEqual(cards);
  });
});

describe('the notes behind other lists', () => {
  it('know a scorer who is called like the weather', () => {
    const { goals } = brief(readOne('Vernate - Lodi 2-0\nTore: 1:0 Regen (12.), 2:0 Wind (30.). Ecken 7:3', 'de'));
    expect(goals).toEqual(['Regen 12 0', 'Wind 30 0']);
  });

  it.each(NOTES)('in %s leave goals, coach and referee alone', (locale, _, crowd, others) => {
    const notes = [...others, crowd].join('; ');
    const goals = readOne(`Vernate - Lodi 2-0\nGoals: Lodari 12', Danesi 40'; ${notes}.`, locale);
    expect(brief(goals).goals).toEqual(['Lodari 12 0', 'Danesi 40 0']);
    expect(goals.attendance).toBe(75570);
    const bare = readOne(`Vernate - Lodi 2-0\nGoals: Lodari 12, Danesi; ${notes}.`, locale);
    expect(brief(bare).goals).toEqual(['Lodari 12 0', 'Danesi ? 0']);
    const stray = readOne("Vernate - Lodi 2-0\nGoals: Lodari 12', Danesi; 75", locale);
    expect(brief(stray).goals).toEqual(['Lodari 12 0', 'Danesi ? 0']);
    const referee = readOne(`Vernate - Lodi 2-0\nReferee: Danesi; ${notes}.`, locale);
    expect([referee.referee, referee.attendance]).toEqual(['Danesi', 75570]);
    const coach = readOne(
      `Vernate: Ara, Bei, Cor, Dal, Eri, Fos, Gal, Hus, Ive, Jor, Kul. Trainer: Danesi; ${notes}.`,
      locale,
    );
    expect([coach.teams[0]?.coach, coach.attendance]).toEqual(['Danesi', 75570]);
  });
});
