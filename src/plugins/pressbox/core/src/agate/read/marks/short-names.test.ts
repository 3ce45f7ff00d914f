/** First names that are cut short behind a surname. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (...printed: string[]) => brief(readOne(lines(...printed), 'de'));

describe('a first name that is cut short behind its surname', () => {
  it('keeps its stop before whatever ends the entry', () => {
    const sheet = 'Abel Jan.; Baba, Coco Th. (Zola Ib., 62.), Dodo, Fifi-R.; Gil Chr. (66. Yuri Al.), Momo, Nino; ';
    const { sheets, changes } = read(`Alfa: ${sheet}Pepe, Rara Fer., Soso Ole.`);
    expect(sheets).toEqual([
      'Alfa: Abel Jan. | Baba, Coco Th., Dodo, Fifi-R. | Gil Chr., Momo, Nino | Pepe, Rara Fer., Soso Ole',
    ]);
    expect(changes).toEqual(['Coco Th.>Zola Ib. 62', 'Gil Chr.>Yuri Al. 66']);
  });

  it('keeps it before a dash between two lines', () => {
    const { sheets } = read('Alfa: Abel – Baba, Coco, Dodo Sim. – Fifi, Gil, Momo – Nino Max. – Pepe, Rara, Soso');
    expect(sheets).toEqual(['Alfa: Abel | Baba, Coco, Dodo Sim. | Fifi, Gil, Momo | Nino Max. | Pepe, Rara, Soso']);
  });

  it('is none where the stop is glued to the next heading', () => {
    const { cards } = read('Alfa - Bravo 1:0', 'Gelb: Kolb, Dammert.Rot: Vos (76.)');
    expect(cards).toEqual(['Kolb ? yellow ?', 'Dammert ? yellow ?', 'Vos 76 red ?']);
  });
});
