/** A line-up in every form in which eleven names are printed. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const HOME = [['Abel'], ['Baba', 'Coco', 'Dodo', 'Fifi'], ['Gil', 'Momo', 'Nino'], ['Pepe', 'Rara', 'Soso']];
const AWAY = [['Tino'], ['Ugo', 'Vico', 'Xeno', 'Yuri'], ['Zola', 'Quin', 'Pino'], ['Otto', 'Lalo', 'Kim']];
type Team = readonly (readonly string[])[];

const sheetsOf = (locale: string, ...text: string[]) => readOne(lines(...text), locale).teams;
const names = (locale: string, ...text: string[]) =>
  sheetsOf(locale, ...text).map(({ label, starters }) => `${label}: ${starters.map(({ name }) => name).join(', ')}`);
const PLAIN = [`Brest: ${HOME.flat().join(', ')}`, `Lens: ${AWAY.flat().join(', ')}`];

const joined = (team: Team, inside: string, between: string) => team.map((row) => row.join(inside)).join(between);
const numbered = (team: Team, mark: string) => team.flat().map((name, index) => `${index + 1}${mark}${name}`);

describe('the lines of a team', () => {
  it.each([
    ['a stop', '. '],
    ['a stop and a dash', '. – '],
    ['a semicolon', '; '],
    ['a slash', ' / '],
    ['a bar', ' | '],
    ['a bullet', ' • '],
    ['a point', ' · '],
    ['an angle', ' > '],
  ])('may be divided by %s', (_, between) => {
    const teams = sheetsOf(
      'fr',
      'Brest - Lens 2-1',
      `Brest : ${joined(HOME, ', ', between)}.`,
      `Lens : ${joined(AWAY, ', ', between)}.`,
    );
    for (const { starters } of teams)
      expect(starters.map(({ line }) => line)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });
});

describe('the players of a line', () => {
  it.each([
    ['commas', ', ', '; '],
    ['hyphens', '-', ', '],
    ['hyphens inside semicolons', '-', '; '],
    ['blanks alone', ' ', '; '],
    ['commas, and line ends between the lines', ', ', ',\n'],
  ])('may be divided by %s', (_, inside, between) => {
    const teams = sheetsOf(
      'en',
      'Brest 2-1 Lens',
      `Brest: ${joined(HOME, inside, between)}.`,
      `Lens: ${joined(AWAY, inside, between)}.`,
    );
    for (const { starters } of teams)
      expect(starters.map(({ line }) => line)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });

  it('keep a hyphen of their own', () => {
    const text = joined(HOME, ', ', '; ').replace('Coco', 'Coco-Costa');
    expect(names('en', 'Brest 2-1 Lens', `Brest: ${text}.`)[0]).toContain('Coco-Costa');
  });

  it('may have their mark on a line of their own', () => {
    const rows = (team: Team) => team.flat().map((name, index) => `${name} ${index % 2 ? '6' : '6,5'}`);
    expect(
      names('it', 'Brest-Lens 2-1', 'Brest (4-3-3)', ...rows(HOME), 'All. Ury 6', 'Lens (4-3-3)', ...rows(AWAY)),
    ).toEqual(PLAIN);
  });

  it('have a star before the captain, or behind', () => {
    for (const captain of ['*Momo', 'Momo*'])
      expect(
        sheetsOf('en', 'Brest 2-1 Lens', `Brest: ${joined(HOME, ', ', '; ').replace('Momo', captain)}.`)[0]
          ?.starters.filter((starter) => starter.captain)
          .map(({ name }) => name),
      ).toEqual(['Momo']);
  });
});

describe('eleven players', () => {
  it.each([
    ['numbers alone between them', ' ', ' '],
    ['numbers with a stop', '. ', ' '],
    ['numbers with a slash', '/', ' '],
    ['numbers with a hyphen', '-', ' '],
  ])('may have %s', (_, mark, between) => {
    const text = [HOME, AWAY].map((team) => numbered(team, mark).join(between));
    expect(names('fr', 'Brest - Lens 2-1', `Brest : ${text[0]}`, `Lens : ${text[1]}`)).toEqual(PLAIN);
  });

  it.each([
    ['with a number', (team: Team) => numbered(team, ' ')],
    ['with a number and a dash', (team: Team) => numbered(team, ' - ')],
    ['with nothing else, under a side of the score', (team: Team) => team.flat()],
  ])('may stand one a line %s', (_, show) => {
    expect(names('fr', 'Brest - Lens 2-1', '', 'Brest', ...show(HOME), 'Lens', ...show(AWAY))).toEqual(PLAIN);
  });

  it('may have the code of their position before them', () => {
    const codes = ['GK', 'RB', 'CB', 'CB', 'LB', 'DM', 'CM', 'CM', 'RW', 'ST', 'LW'];
    const coded = (team: Team) => team.flat().map((name, index) => `${codes[index]} ${index + 1} ${name}`);
    expect(names('en', 'Brest 2-1 Lens', '', 'Brest', ...coded(HOME), '', 'Lens', ...coded(AWAY))).toEqual(PLAIN);
  });

  it.each([
    ['gaps', (left: string, right: string) => `${left.padEnd(18)}${right}`],
    ['tabs', (left: string, right: string) => `${left}\t${right}`],
    ['bars', (left: string, right: string) => `| ${left} | ${right} |`],
  ])('may stand beside the other side’s, with %s between', (_, row) => {
    const rows = HOME.flat().map((name, index) => row(`${index + 1} ${name}`, `${index + 1} ${AWAY.flat()[index]}`));
    const text = ['Brest - Lens 2-1', '', row('Brest', 'Lens'), ...rows, row('Trainer: Ury', 'Trainer: Vai')];
    expect(names('de', ...text)).toEqual(PLAIN);
    expect(sheetsOf('de', ...text).map(({ coach }) => coach)).toEqual(['Ury', 'Vai']);
  });
});

describe('the label of a sheet', () => {
  it.each(['BREST. – ', 'BREST. ', 'BREST > ', 'BREST – ', "L'équipe de BREST : "])('may be printed as %s', (label) => {
    const other = label.replace('BREST', 'LENS');
    expect(
      names('fr', 'BREST - LENS 2-1', `${label}${joined(HOME, ', ', ' ; ')}.`, `${other}${joined(AWAY, ', ', ' ; ')}.`),
    ).toEqual(PLAIN.map((sheet) => sheet.replace('Brest', 'BREST').replace('Lens', 'LENS')));
  });
});

describe('a formation', () => {
  it.each([
    ['en', 'Brest (4-3-3, right to left): ', ''],
    ['en', 'Brest — 4-3-3 — ', ''],
    ['en', 'Brest: ', ' Formation: 4-3-3.'],
    ['it', 'Brest: ', ' Modulo: 4-3-3.'],
    ['es', 'Brest: ', ' Sistema: 4-3-3.'],
    ['fr', 'Brest : ', ' Dispositif : 4-3-3.'],
    ['de', 'Brest: ', ' Grundordnung: 4-3-3.'],
    ['pt', 'Brest: ', ' Esquema: 4-3-3.'],
    ['en', 'Brest\n(4-3-3)\n', ''],
    ['en', 'Brest\nFormation 4-3-3\n', ''],
  ])('may stand before or behind the players (%s: %s…%s)', (locale, label, behind) => {
    const [team] = sheetsOf(locale, 'Brest 2-1 Lens', `${label}${joined(HOME, ', ', '; ')}.${behind}`);
    expect([team?.label, team?.formation, team?.starters.length]).toEqual(['Brest', '4-3-3', 11]);
  });
});

describe('a change told in a sheet', () => {
  it.each([
    ['fr', 'Nino puis Bos (62e)'],
    ['fr', 'Nino, puis Bos (62e)'],
    ['fr', 'Nino remplacé par Bos (62e)'],
    ['it', "Nino poi Bos (62')"],
    ['de', 'Nino ersetzt durch Bos (62.)'],
    ['en', 'Nino (sub: Bos 62)'],
    ['en', 'Nino (replaced by Bos, 62)'],
    ['en', 'Nino/Bos 62'],
    ['nl', "Nino / Bos 62'"],
    ['pt', "Nino → Bos 62'"],
    ['es', "Nino 62' Bos"],
    ['es', 'Nino [Bos, m.62]'],
  ])('may have any sign (%s: %s)', (locale, change) => {
    const text = joined(HOME, ', ', '; ').replace('Nino', change);
    const { changes, sheets } = brief(readOne(`Brest - Lens 2-1\nBrest: ${text}.`, locale));
    expect([changes, sheets[0]?.split(/[|,]/).length]).toEqual([['Nino>Bos 62'], 11]);
  });

  it.each([
    ['en', 'al inicio del ST', 'es'],
    ['en', 'ST al inicio', 'es'],
    ['de', 'zu Beginn der 2. Halbzeit', 'de'],
    ['pt', 'no início do segundo tempo', 'pt'],
  ])('may be at the start of a half (%s %s)', (_, when, locale) => {
    const text = joined(HOME, ', ', '; ').replace('Nino', `Nino (Bos, ${when})`);
    expect(brief(readOne(`Brest - Lens 2-1\nBrest: ${text}.`, locale)).changes).toEqual(['Nino>Bos 46']);
  });

  it('is no minute where the players have marks', () => {
    const marked = joined(HOME, ' 6, ', ' 5; ').replace('Nino', 'Nino 5 (Bos 6)');
    expect(brief(readOne(`Brest - Lens 2-1\nBrest: ${marked} 7.`, 'pt')).changes).toEqual(['Nino>Bos ?']);
  });
});
