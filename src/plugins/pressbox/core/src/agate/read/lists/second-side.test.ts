/** What is the second side's, and headings cut short. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const cards = (locale: string, ...printed: string[]) => brief(match(locale, 'Alfa - Bravo 1-1', ...printed)).cards;

describe('cards of the second side', () => {
  it.each([
    ['de', 'Gelbe Karten: Kolb, Vos bzw. Dam, Bos.'],
    ['de', 'V.: Kolb, Vos – Dam, Bos'],
    ['de', 'G: Kolb, Vos / Dam, Bos'],
    ['fr', 'Avertissements. Alfa : Kolb, Vos. Bravo : Dam, Bos.'],
    ['fr', 'Avertissements : Alfa : Kolb, Vos.\nBravo : Dam, Bos.'],
    ['fr', 'Avertissements. A : Kolb, Vos. B : Dam, Bos.'],
    ['it', 'Ammoniti: Kolb, Vos (A); Dam, Bos (B)'],
    ['nl', 'Geel: Alfa: Kolb, Vos; Bravo: Dam, Bos'],
  ])('stand behind a switch or the name of the side (%s: %s)', (locale, list) => {
    expect(cards(locale, list)).toEqual(['Kolb ? yellow 0', 'Vos ? yellow 0', 'Dam ? yellow 1', 'Bos ? yellow 1']);
  });
});

describe('a heading', () => {
  it.each([
    ['de', 'V.: Kolb', 'yellow'],
    ['de', 'GR: Kolb', 'second-yellow'],
    ['de', 'R: Kolb', 'red'],
    ['nl', 'Kolb, Dammen.Direct rood: Kolb', 'red'],
    ['es', 'Am.: Kolb', 'yellow'],
    ['pt', 'Cartão vermelho direto para Kolb (90+4).', 'red'],
  ])('of cards may be cut short, glued or a phrase (%s: %s)', (locale, list, kind) => {
    expect(cards(locale, list).map((card) => card.split(' ').slice(0, 3).join(' '))).toEqual([
      expect.stringMatching(new RegExp(`^Kolb (\\?|90\\+4) ${kind}$`)),
    ]);
  });

  it.each([
    ['de', 'SR: Jan Moss (Ulm) – Z: 140', 'Jan Moss', 140],
    ['nl', 'Rust 1-1. Scheidsr.: mevr. I. Moss. Toesch.: 140.', 'I. Moss', 140],
    ['en', 'Referee J Moss Attendance 1,140', 'J Moss', 1140],
    ['en', 'Attendance 1,140 Referee J Moss', 'J Moss', 1140],
    ['it', 'ARBITRO: sig.ra Kim Moss (Asti)\nSPETTATORI: 140', 'Kim Moss', 140],
    ['pt', 'AR: Jan Moss | Esp.: 140', 'Jan Moss', 140],
    ['es', 'Arb.: Jan Moss. Esp.: 140', 'Jan Moss', 140],
  ])('of a referee and a crowd may be cut short (%s: %s)', (locale, list, referee, attendance) => {
    expect(match(locale, 'Alfa - Bravo 1-1', list)).toMatchObject({ referee, attendance });
  });

  it('is no letter before a name in a sentence', () => {
    expect(match('fr', 'Alfa - Bravo 1-1', 'Expulsions : à Alfa, Kolb (75e) ; à Bravo, Dam (80e).').referee).toBeNull();
  });
});

describe('a bench', () => {
  it('may have its heading in the brackets', () => {
    const sheet = 'Abel, Baba, Coco, Dodo, Fifi, Gil, Momo, Nino, Pepe, Rara e Soso';
    expect(brief(match('pt', `- Alfa: ${sheet}.`, '(Suplentes: Lalo, Mimo e Nilo).')).bench).toEqual([
      'Lalo',
      'Mimo',
      'Nilo',
    ]);
  });
});

describe('half-time', () => {
  it.each([
    ['nl', 'Rust 1-0.'],
    ['fr', 'Mi-temps : 1-0. Score final : 1-1'],
    ['en', 'Half-time 1-0'],
    ['en', 'HT 1-0'],
    ['de', 'Halbzeit 1:0'],
    ['pt', 'Ao intervalo: 1-0.'],
    ['es', 'Descanso: 1-0'],
  ])('may stand on a line of its own (%s: %s)', (locale, line) => {
    expect(match(locale, 'Alfa 1, Bravo 1', line).score).toEqual({ home: 1, away: 1, halfTime: [1, 0] });
  });
});
