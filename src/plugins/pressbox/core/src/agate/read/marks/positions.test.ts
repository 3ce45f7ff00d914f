/** Line-ups by the headings of their positions. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const SHEET = 'Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';

describe('a line-up by the headings of its positions', () => {
  it.each([
    ['nl', 'Doel', 'Verdediging', 'Middenveld', 'Aanval'],
    ['de', 'Tor', 'Abwehr', 'Mittelfeld', 'Angriff'],
    ['fr', 'Gardien', 'Défenseurs', 'Milieux', 'Attaquants'],
    ['it', 'Portiere', 'Difensori', 'Centrocampisti', 'Attaccanti'],
    ['es', 'Portero', 'Defensas', 'Centrocampistas', 'Delanteros'],
    ['pt', 'Guarda-redes', 'Defesas', 'Médios', 'Avançados'],
    ['pt-BR', 'Goleiro', 'Zagueiros', 'Meio-campo', 'Atacantes'],
    ['en', 'GK', 'DEF', 'MID', 'FWD'],
  ])('has one line a position (%s)', (locale, goal, defence, midfield, attack) => {
    const { sheets, changes, cards } = read(
      locale,
      'Alfa',
      `${goal}: Abel`,
      `${defence}: Baba, Coco, Dodo, Fifi`,
      `${midfield}: Gil, Momo (60. Lalo), Nino`,
      `${attack}: Pepe, Rara, Soso`,
    );
    expect(sheets).toEqual([SHEET]);
    expect(changes).toEqual(['Momo>Lalo 60']);
    expect(cards).toEqual([]);
  });

  it('may be all in one line, behind its label', () => {
    const line =
      'Alfa: Tor: Abel – Abwehr: Baba, Coco, Dodo, Fifi. Mittelfeld: Gil, Momo, Nino. Angriff: Pepe, Rara, Soso.';
    expect(read('de', line).sheets).toEqual([SHEET]);
  });

  it('may stand apart from its label, which may have a formation', () => {
    const lists = ['G : Abel', 'D : Baba, Coco, Dodo, Fifi', 'M : Gil, Momo, Nino', 'A : Pepe, Rara, Soso'];
    expect(read('fr', 'Alfa (4-3-3)', '', ...lists).sheets).toEqual([SHEET.replace('Alfa', 'Alfa 4-3-3')]);
  });

  it('is none where the headings do not follow one another', () => {
    expect(read('de', 'Tor: Abel (12.)', 'Angriff: stark', 'Abwehr: schwach').sheets).toEqual([]);
  });
});
