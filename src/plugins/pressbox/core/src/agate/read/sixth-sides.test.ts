/** Lists behind both sheets, and lists of who left and who came, in all languages. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const ALFA = 'Alfa: Abel, Baba, Coco, Dodo, Fifi, Gil, Momo, Nino, Pepe, Rara, Soso.';
const BRAVO = 'Bravo: Abal, Bobo, Caco, Dede, Fofo, Gol, Mama, Nana, Papa, Roro, Susu.';

const both = (locale: string, printed: string) => readOne(lines('Alfa - Bravo 1-1', ALFA, BRAVO, printed), locale);
const one = (locale: string, ...printed: string[]) =>
  brief(readOne(lines('Alfa - Bravo 1-1', ALFA, ...printed), locale));

describe('a bench behind both sheets', () => {
  it.each([
    ['fr', 'Remplaçants : Lalo, Mimo (Alfa) ; Tim (Bravo)'],
    ['en', 'Subs not used: Lalo, Mimo (Alfa), Tim (Bravo).'],
    ['de', 'Ersatz: Lalo, Mimo - Tim'],
    ['it', 'Panchina: Lalo, Mimo / Tim'],
    ['es', 'Suplentes: Alfa: Lalo, Mimo; Bravo: Tim'],
    ['pt', 'Suplentes: Lalo e Mimo (A); Tim (B)'],
    ['nl', 'Niet gespeeld: Lalo, Mimo; Tim'],
  ])('is divided (%s: %s)', (locale, printed) => {
    expect(both(locale, printed).teams.map(({ bench }) => bench)).toEqual([['Lalo', 'Mimo'], ['Tim']]);
  });
});

describe('whoever came on, behind both sheets,', () => {
  it.each([
    ['fr', 'Sont entrés : Lalo, Mimo (Alfa) ; Tim (Bravo)'],
    ['fr', 'Remplaçants utilisés : Lalo et Mimo (Alfa) ; Tim (Bravo)'],
    ['es', 'También jugaron: Lalo, Mimo / Tim'],
    ['pt', 'Jogaram ainda: Alfa: Lalo, Mimo; Bravo: Tim'],
    ['it', 'Subentrati: Lalo, Mimo (A); Tim (B)'],
    ['nl', 'Ingevallen: Lalo, Mimo; Tim'],
  ])('is divided (%s: %s)', (locale, printed) => {
    const came = both(locale, printed).teams.map(({ substitutions }) => substitutions.map(({ on }) => on));
    expect(came).toEqual([['Lalo', 'Mimo'], ['Tim']]);
  });
});

describe('the coaches behind both sheets', () => {
  it.each([
    ['es', 'Entrenadores: Jan Ury y Tim Vai'],
    ['es', 'DT: Jan Ury (A) y Tim Vai (B)'],
    ['it', 'Allenatori: Jan Ury e Tim Vai'],
    ['fr', 'Entraîneurs : Jan Ury (Alfa), Tim Vai (Bravo)'],
    ['pt', 'Treinadores: Jan Ury (Alfa); Tim Vai (Bravo)'],
    ['de', 'Trainer: Jan Ury – Tim Vai'],
    ['en', 'Managers: Jan Ury (Alfa), Tim Vai (Bravo)'],
  ])('are one a side (%s: %s)', (locale, printed) => {
    expect(both(locale, printed).teams.map(({ coach }) => coach)).toEqual(['Jan Ury', 'Tim Vai']);
  });
});

describe('whoever left, in a list apart,', () => {
  it.each([
    ['de', 'Eingewechselt: 46. Lalo, 60. Mimo', 'Ausgewechselt: 46. Gil, 60. Momo'],
    ['pt', "Saíram: Gil (46'), Momo (60').", "Entraram: Lalo (46'), Mimo (60')"],
    ['fr', 'Sont entrés : Lalo (46e), Mimo (60e).', 'Sont sortis : Gil (46e), Momo (60e)'],
    ['it', "Usciti: Gil (46'), Momo (60').", "Subentrati: Lalo (46'), Mimo (60')"],
    ['es', "Ingresaron: Lalo (46'), Mimo (60').", "Salieron: Gil (46'), Momo (60')"],
  ])('is joined by the minute with whoever came on (%s: %s %s)', (locale, ...printed) => {
    expect(one(locale, ...printed).changes).toEqual(['Gil>Lalo 46', 'Momo>Mimo 60']);
  });
});

describe('a bench that says for whom', () => {
  it.each([
    ['en', 'Substitutes: Lalo for Nino (63), Mimo and Nilo for Rara and Soso (75), Tim.'],
    ['en', 'Subs: Lalo for Nino, 63; Mimo and Nilo for Rara and Soso, 75; Tim'],
    ['de', 'Ersatzbank: Lalo für Nino (63.), Mimo und Nilo für Rara und Soso (75.), Tim.'],
  ])('has two for two (%s: %s)', (locale, printed) => {
    const { changes, bench } = one(locale, printed);
    expect(changes).toEqual(['Nino>Lalo 63', 'Rara>Mimo 75', 'Soso>Nilo 75']);
    expect(bench).toEqual(['Tim']);
  });
});

it('takes the position behind a player for nobody', () => {
  const codes = ['GK', 'DF', 'DF', 'DF', 'DF', 'MF', 'MF', 'MF', 'FW', 'FW', 'FW'];
  const rows = 'Abel Baba Coco Dodo Fifi Gil Momo Nino Pepe Rara Soso'.split(' ');
  const sheet = rows.map((name, index) => `${index + 1} ${name} (${codes[index]})`);
  const { changes, sheets } = brief(readOne(lines('Alfa 1-1 Bravo', 'Alfa', ...sheet), 'en'));
  expect(changes).toEqual([]);
  expect(sheets[0]).toContain('1 Abel, 2 Baba');
});

describe('the bracket at the end of a sheet', () => {
  it.each([
    ['it', '(a disp. Lalo, Mimo, all. Ury)'],
    ['en', '(subs: Lalo, Mimo; manager: Ury)'],
    ['fr', '(remplaçants : Lalo, Mimo, entr. Ury)'],
  ])('holds the bench and the coach (%s: %s)', (locale, bracket) => {
    const sheet = `${ALFA.slice(0, -1)} ${bracket}`;
    const { sheets, bench } = brief(readOne(lines('Alfa - Bravo 1-1', sheet), locale));
    expect(bench).toEqual(['Lalo', 'Mimo']);
    expect(sheets[0]).toMatch(/Soso\. Ury$/);
  });

  it('holds the bench behind the stop of the sheet', () => {
    expect(one('es', `${ALFA} (Lalo, Mimo y Nilo).`).bench).toEqual(['Lalo', 'Mimo', 'Nilo']);
  });
});

it('reads eleven rows of two players with a dash between as two sheets', () => {
  const [alfa, bravo] = [ALFA, BRAVO].map((sheet) => sheet.slice(sheet.indexOf(':') + 2, -1).split(', '));
  const rows = (alfa ?? []).map((name, index) => `${name} - ${bravo?.[index]}`);
  const { teams } = readOne(
    lines('Alfa-Bravo 2-1', '', 'ALFA - BRAVO', ...rows.map((row) => row.replace('Gol', 'Gus'))),
    'it',
  );
  expect(teams.map(({ label, starters }) => [label, starters.length, starters[0]?.name])).toEqual([
    ['ALFA', 11, 'Abel'],
    ['BRAVO', 11, 'Abal'],
  ]);
});

it('reads ten rows of two sides with a dash between as fixtures', () => {
  const rows = 'Abel Baba Coco Dodo Fifi Gil Momo Nino Pepe Rara'.split(' ').map((name) => `${name} - ${name}nia`);
  expect(readOne(lines(...rows), 'it').teams).toEqual([]);
});
