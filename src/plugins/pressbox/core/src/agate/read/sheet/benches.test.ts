/** Benches, and whoever came on from them. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const HOME = 'Abel, Baba, Coco, Dodo, Fifi, Gil, Momo, Nino, Pepe, Rara, Soso';
const AWAY = 'Tino, Ugo, Vico, Xeno, Yuri, Zola, Quin, Pino, Otto, Lalo, Kim';
const shirts = HOME.split(', ')
  .map((name, index) => `${index + 1} ${name}`)
  .join(', ');
const read = (locale: string, home: string, ...behind: string[]) => {
  const { changes, bench } = brief(readOne(lines('Alfa - Bravo 2-1', `Alfa: ${home}.`, ...behind), locale));
  return { changes, bench };
};

describe('whoever went off', () => {
  it.each([
    ['en', 'Subs: 12 Bos (for 8, 62), 13 Eck'],
    ['en', 'Subs: 12 Bos for 8 (62), 13 Eck'],
    ['de', 'Ersatz: 12 Bos (für 8, 62.), 13 Eck'],
    ['nl', "Bank: 12 Bos voor 8 (62'), 13 Eck"],
    ['es', 'Suplentes: 12 Bos (por 8, m.62), 13 Eck'],
  ])('may be told by their shirt (%s: %s)', (locale, bench) => {
    expect(read(locale, shirts, bench)).toEqual({ changes: ['Nino>Bos 62'], bench: ['Eck'] });
  });

  it('may be told in words that say who leaves and who comes', () => {
    for (const [locale, list] of [
      ['pt', "Substituições: saiu Nino, entrou Bos aos 62'"],
      ['es', 'Cambios: salió Nino, entró Bos m.62'],
      ['it', "Sostituzioni: esce Nino, entra Bos 62'"],
      ['fr', 'Changements : sort Nino, entre Bos 62e'],
    ] as const)
      expect(read(locale, HOME, `Bravo: ${AWAY}.`, list).changes).toEqual(['Nino>Bos 62']);
  });

  it('is named behind the mark of whoever came on', () => {
    expect(read('en', HOME, 'Substitutes: Bos 6 (for Nino, 62min), Dam (for Soso, ht)').changes).toEqual([
      'Nino>Bos 62',
      'Soso>Dam 46',
    ]);
  });
});

describe('a bench', () => {
  it('says what in it was not read', () => {
    const remarksOf = (bench: string) =>
      readOne(lines('Alfa - Bravo 2-1', `Alfa: ${HOME}.`, `Bravo: ${AWAY}.`, bench), 'en').diagnostics.map(
        ({ code, params }) => [code, params.text],
      );
    expect(remarksOf('Subs: Bos, Dam, Eck')).toEqual([]);
    expect(remarksOf('Subs: Bos (Nino 62, Dam, Eck')).toEqual([['unclosed-bracket', '(Nino 62']]);
    expect(remarksOf('Subs: Bos (lightly injured), Dam')).toEqual([['note-ignored', 'lightly injured']]);
  });

  it('may stand one player a line', () => {
    expect(read('en', shirts, 'Substitutes', '12 Bos for Nino at 62 minutes', '13 Eck', '14 Ulf')).toEqual({
      changes: ['Nino>Bos 62'],
      bench: ['Eck', 'Ulf'],
    });
  });

  it.each([
    ['it', 'A disp Eck, Ulf, All Ury'],
    ['it', 'A disp.: Eck, Ulf. All. Ury'],
    ['de', 'Ersatz: Eck, Ulf. Trainer – Ury'],
    ['en', 'Subs not used - Eck, Ulf. Manager - Ury'],
  ])('ends before the coach (%s: %s)', (locale, list) => {
    const [team] = readOne(lines('Alfa - Bravo 2-1', `Alfa: ${HOME}.`, list), locale).teams;
    expect([team?.bench, team?.coach]).toEqual([['Eck', 'Ulf'], 'Ury']);
  });

  it('is three names where the words mean a coach as well', () => {
    const [team] = readOne(
      lines('Alfa - Bravo 2-1', `Alfa: ${HOME}. All.: Ury.`, 'In panchina: Eck, Ulf, Tom.'),
      'it',
    ).teams;
    expect([team?.bench, team?.coach]).toEqual([['Eck', 'Ulf', 'Tom'], 'Ury']);
  });

  it('and a change that the sheet and a list both print are read once', () => {
    expect(
      read('it', HOME.replace('Nino', "Nino (17' st Bos)"), "Sostituzioni Alfa: st 17' Bos per Nino.").changes,
    ).toEqual(['Nino>Bos 62']);
  });
});
