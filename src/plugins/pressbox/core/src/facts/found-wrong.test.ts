/** What is said rightly and wrongly where the sentence beside it, or the list that it stands in, has to be read along. */
import { checkNarrative } from '.';
import type { MatchFacts } from '../match';
import { aCupTie, aMatch, twoLegs } from './testing/match';

const wrong = (locale: string, sentence: string, matches: MatchFacts[] = [aMatch()]) => {
  const whole = `Borvik, Halden\nUne soirée\n${sentence}\nFin.`;
  return checkNarrative(whole, matches, { locale })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ start, end }) => whole.slice(start, end));
};

/** Right as it stands, wrong with the second words in the place of the first. */
const bothWays = (rows: [string, string, string, string][], matches: MatchFacts[] = [aMatch()]) =>
  it.each(rows)('%s: %s — not %s but %s', (locale, sentence, right, slip) => {
    expect(sentence).toContain(right);
    expect(wrong(locale, sentence, matches)).toEqual([]);
    expect(wrong(locale, sentence.replace(right, slip), matches)).not.toEqual([]);
  });

describe('a list of names and minutes whose verb stands behind it tells of goals', () => {
  bothWays([
    ['de', 'Tomas Brandel (12.) und Luca Sarvo (34.) hatten die Gäste früh gewarnt.', '(34.)', '(31.)'],
    ['de', 'Tomas Brandel (12.) und Luca Sarvo (34.) hatten die Gäste früh gewarnt.', 'Luca Sarvo', 'Henk Dolmer'],
    ['nl', 'Tomas Brandel (12) en Luca Sarvo (34) gaven de toon aan.', '(12)', '(10)'],
    ['fr', 'Brandel (12e) et Sarvo (34e) ont donné le ton.', '(34e)', '(36e)'],
    ['es', 'Brandel (12’) y Sarvo (34’) marcaron el tono.', '(34’)', '(36’)'],
  ]);
});

describe('which of their goals it is, the score says where no name does', () => {
  bothWays([
    ['en', 'Brandel got away from two men and, for his second of the night, won it (3-2, 81).', 'second', 'third'],
    ['fr', 'Brandel, servi par Gruda, signe son deuxième but de la soirée (3-2, 81e).', 'deuxième', 'troisième'],
    ['nl', 'Met zijn tweede van de avond bracht hij de stand op 3-2 (3-2, 81’).', 'tweede', 'derde'],
  ]);

  it.each([
    ['en', 'Brandel scored with his second touch (1-0, 12).'],
    ['nl', 'Met zijn tweede kans opende Brandel de score (1-0, 12’).'],
  ])('%s does not count a touch or a chance: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });
});

describe('a system is held against its match though a remark speaks of another', () => {
  bothWays([
    ['en', 'Holt, beaten twice since May, had lined up in a 4-3-3.', '4-3-3', '5-3-2'],
    ['it', 'Holt, che nei tre derby precedenti aveva perso, ha scelto il 4-3-3.', '4-3-3', '4-4-2'],
    ['it', 'Holt, che nei tre derby precedenti aveva perso, ha scelto il 4-3-3.', 'Holt', 'Frings'],
    ['fr', 'Holt, dont le fauteuil grinçait, avait opté pour un 4-3-3.', 'Holt', 'Frings'],
  ]);
});

describe('the end is the score that half-time stands behind', () => {
  bothWays([
    ['de', 'Die Mannschaft von Trainer Mara Holt kam zu einem 3:2 (2:1) gegen Halden.', '3:2 (', '3:3 ('],
    ['de', 'Die Mannschaft von Trainer Mara Holt kam zu einem 3:2 (2:1) gegen Halden.', 'Mara Holt', 'Otto Frings'],
  ]);
});

describe('the first leg is that of the team that the sentence names first', () => {
  bothWays([['es', 'El Borvik, undécimo en la Liga, tenía que levantar el 2-1 de la ida.', '2-1', '3-1']], twoLegs());
});

describe('a penalty is given in one sentence and scored in the next', () => {
  bothWays([
    [
      'en',
      'In the 34th minute Gruda handled. The referee pointed to the spot. Sarvo made no mistake: 1-1.',
      '34th',
      '31st',
    ],
    ['it', 'Al 34’ Gruda tocca di mano: l’arbitro indica il dischetto. Sarvo spiazza Orsten e fa 1-1.', '34’', '31’'],
  ]);
});

describe('the minute of a change goes with whom it was for', () => {
  bothWays([
    ['it', 'Entrato al 66’ al posto di Anselm, il giovane si era visto negare un gol all’88’.', '66’', '69’'],
    ['en', 'Holt took off Menzo and sent on Falck (63).', 'Menzo', 'Gruda'],
    ['de', 'Holt nahm Menzo vom Feld und brachte Falck (63.).', 'Menzo', 'Gruda'],
    ['it', 'Holt toglie Menzo, dentro Falck (63’).', 'Menzo', 'Gruda'],
  ]);
});

describe('a remark between a name and its verb takes nothing from it', () => {
  bothWays([
    ['it', 'Brandel, ancora lui, firma la doppietta personale (3-2, 81’).', 'Brandel', 'Kestner'],
    ['fr', 'Brandel, encore lui, redonne l’avantage aux siens (3-2, 81e).', 'Brandel', 'Kestner'],
  ]);
});

describe('a small word that also tells of another time does not hide a goal', () => {
  bothWays([
    ['nl', 'In de 81ste minuut was het feest toen Brandel raak schoot: 3-2.', '81ste', '78ste'],
    ['de', 'Der nächste Schlag folgte: In der 81. Minute traf Brandel ins Netz, 3:2.', '81. Minute', '84. Minute'],
    ['en', 'Brandel slid the hosts in front on 12 minutes after Gruda’s cute pass.', '12', '15'],
  ]);
});

describe('a card of no colour has its minute', () => {
  bothWays([
    ['es', 'Dolmer cortó un contragolpe y se llevó la tarjeta (61’).', '61’', '63’'],
    ['pt', 'Dolmer travou um contra-ataque e viu o cartão (61’).', '61’', '63’'],
  ]);
});

describe('the kicks of a shoot-out, name by name', () => {
  bothWays(
    [
      [
        'en',
        'Everybody held their nerve in the shoot-out. Borvik scored through Tomas Brandel and Ivo Kestner.',
        'Ivo Kestner',
        'Henk Dolmer',
      ],
    ],
    [aCupTie()],
  );
});
