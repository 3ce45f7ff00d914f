/** Line-ups whose names are not divided as they should be: eleven decide. */
import { brief, readOne, remarks } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const sheets = (...printed: string[]) => brief(readOne(lines(...printed), 'en')).sheets;

describe('a line-up', () => {
  it('may have one line of players a printed line, the formation with it', () => {
    expect(sheets('ROVERS (4-4-2)', 'Hart; Pike, Ryan, Fox, Marsh', 'Dale, Lamb, Boyle, Bell', 'Kerr, Stone')).toEqual([
      'ROVERS 4-4-2: Hart | Pike, Ryan, Fox, Marsh | Dale, Lamb, Boyle, Bell | Kerr, Stone',
    ]);
  });

  it('goes on over a line end inside a name', () => {
    expect(sheets('Rovers: Hart, Pike, Ryan, Fox, Marsh, Dale, Van', 'Loon, Boyle, Bell, Kerr, Stone')).toEqual([
      'Rovers: Hart, Pike, Ryan, Fox, Marsh, Dale, Van Loon, Boyle, Bell, Kerr, Stone',
    ]);
  });

  it('may have lost its commas', () => {
    const eleven = 'Hart, Pike, Ryan, Fox, Marsh, Dale, Lamb, Boyle, Kerr, Stone, Voss';
    expect(sheets(`Rovers: ${eleven.replaceAll(',', '')}`)).toEqual([`Rovers: ${eleven}`]);
    expect(sheets(`Rovers: ${eleven.replace('Kerr, Stone, Voss', 'Kerr Stone Voss')}`)).toEqual([`Rovers: ${eleven}`]);
  });

  it('has a lost comma where a name says so that the text prints elsewhere', () => {
    const text = 'Rovers: Hart, Pike, Ryan, Fox, Marsh, Dale, Lamb, Boyle, Kerr, Stone Voss';
    expect(sheets(`${text} (Nash 70)`, 'Booked: Stone 12')[0]).toMatch(/Kerr, Stone, Voss$/);
    const match = readOne(text, 'en');
    expect(brief(match).sheets[0]).toMatch(/Kerr, Stone Voss$/);
    expect(remarks(match)).toContain('starters-count');
  });

  it('may have a bullet or a number and a stop before each name', () => {
    const players = ['Hart', 'Pike', 'Ryan', 'Fox', 'Marsh', 'Dale', 'Lamb', 'Boyle', 'Kerr', 'Stone', 'Voss'];
    expect(sheets('Rovers', ...players.map((name) => `• ${name}`))).toEqual([`Rovers: ${players.join(', ')}`]);
    expect(
      sheets(
        'Rovers: 1. Hart; 2. Pike, 5. Ryan, 6. Fox, 3. Marsh; 7. Dale, 8. Lamb, 4. Boyle; 11. Kerr, 9. Stone, 10. Voss',
      ),
    ).toEqual([
      'Rovers: 1 Hart | 2 Pike, 5 Ryan, 6 Fox, 3 Marsh | 7 Dale, 8 Lamb, 4 Boyle | 11 Kerr, 9 Stone, 10 Voss',
    ]);
  });
});

it('a bracket may hold two changes', () => {
  const start = 'Rovers: Hart, Pike, Ryan, Fox, Marsh, Dale, Lamb, Boyle, Kerr, Stone, Bell';
  for (const bracket of ['(Voss 46, Webb 80)', '(Voss 46; Webb 80)', "(46' Voss, 80' Webb)", '(46 Voss (80 Webb))'])
    expect(brief(readOne(`${start} ${bracket}`, 'en')).changes).toEqual(['Bell>Voss 46', 'Voss>Webb 80']);
});
