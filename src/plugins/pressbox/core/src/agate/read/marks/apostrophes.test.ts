/** An apostrophe before a letter is part of the name (docs/agate.md §7.4). */
import { brief, readOne } from '../testing/brief';

const NAMES = ["Van 't Hof", "In 't Zand", "'t Hart", "D'Ambrino", "N'Golaté", "van 's Graven", "Op 't Ende"];
const FILL = ['Ara', 'Bei', 'Cor', 'Dal', 'Eri', 'Fos', 'Gal', 'Hus', 'Ive', 'Jor'];

describe.each(["'", '’', '‘'])('a name with %s in it', (mark) => {
  it.each(NAMES.map((name) => name.replaceAll("'", mark)))('is whole everywhere: %s', (name) => {
    const match = readOne(
      [
        'Vernate - Lodi 2-0',
        `Goals: ${name} 12', Ara 40'; ${name} 75'`,
        `Booked: ${name} (30'), Bei, ${name}`,
        `Referee: ${name}.`,
        `Vernate (4-4-2): ${FILL.slice(0, 4).join(', ')} – ${name}, ${FILL.slice(4).join(', ')} (${name}, 62'). Trainer: ${name}.`,
        `Lodi: ${FILL.join(', ')}, ${name} (70' ${name}). Coach: ${name}`,
      ].join('\n'),
      'nl',
    );
    expect(match.goals.map(({ scorer }) => scorer)).toEqual([name, 'Ara', name]);
    expect(match.cards.map((card) => card.name)).toEqual([name, 'Bei', name]);
    expect(match.referee).toBe(name);
    expect(match.teams.map(({ coach }) => coach)).toEqual([name, name]);
    expect(match.teams.map(({ starters }) => starters.map((starter) => starter.name))).toEqual([
      [...FILL.slice(0, 4), name, ...FILL.slice(4)],
      [...FILL, name],
    ]);
    expect(brief(match).changes).toEqual([`Jor>${name} 62`, `${name}>${name} 70`]);
  });

  it('may stand behind a minute or a shirt number', () => {
    const t = `${mark}t`;
    expect(brief(readOne(`Goals: 12' ${t} Hart, 40' Van ${t} Hof`, 'nl')).goals).toEqual([
      `${t} Hart 12 ?`,
      `Van ${t} Hof 40 ?`,
    ]);
    const match = readOne(`Lodi: ${FILL.map((name, at) => `${at + 1} ${name}`).join(', ')}, 11 ${t} Hart`, 'nl');
    expect(match.teams[0]?.starters[10]).toMatchObject({ name: `${t} Hart`, shirtNumber: 11 });
  });
});
