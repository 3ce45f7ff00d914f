/** What stands behind or under the name of a side, with no word that says whose it is. */
import { brief, matchesIn, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));

describe('what stands behind the head of a side', () => {
  const run =
    'Colburn (0) 1 Scorers: A. Hart 73 Yellow card: Pike 39, Lamb 99 Subs used: Cole 67 (Pike), Reed 85 (Boyle) ' +
    'Barwick Park (0) 2 Scorers: B. Birch 61og, C. Ash 64 Red card: Oak 71 Subs used: Yew 57 (Elm) ' +
    'Attendance: 12,888 Referee: John Rowan';

  it('is its own, in one running line', () => {
    expect(read('en', run)).toMatchObject({
      score: '1-2 (0-0)',
      goals: ['A. Hart 73 0', 'B. Birch 61 own-goal 1', 'C. Ash 64 1'],
      cards: ['Pike 39 yellow 0', 'Lamb 90+9 yellow 0', 'Oak 71 red 1'],
      changes: ['Pike>Cole 67', 'Boyle>Reed 85', 'Elm>Yew 57'],
    });
    expect(readOne(run, 'en')).toMatchObject({ referee: 'John Rowan', attendance: 12888 });
  });

  it('is its own, in match after match', () => {
    const text = lines(run, '.......', run.replace('Colburn', 'Denby').replace('Barwick Park', 'Elton'));
    expect(matchesIn(text, 'en').map(({ sides, goals }) => [...sides, goals.length])).toEqual([
      ['Colburn', 'Barwick Park', 3],
      ['Denby', 'Elton', 3],
    ]);
  });

  it.each([
    ['fr', 'Buts', 'Avertissements'],
    ['it', 'Reti', 'Ammoniti'],
    ['de', 'Tore', 'Gelbe Karten'],
    ['es', 'Goles', 'Amonestados'],
    ['pt', 'Golos', 'Amarelos'],
    ['nl', 'Doelpunten', 'Geel'],
  ])('is its own, on lines of their own (%s)', (locale, goals, booked) => {
    expect(
      read(
        locale,
        'Colburn 1',
        `${goals}: Hart 73'`,
        `${booked}: Pike 39'`,
        'Barwick 1',
        `${goals}: Birch 61'`,
        `${booked}: Ash 64'`,
      ),
    ).toMatchObject({
      score: '1-1',
      goals: ['Hart 73 0', 'Birch 61 1'],
      cards: ['Pike 39 yellow 0', 'Ash 64 yellow 1'],
    });
  });
});

describe('scorers beside the goals of their side', () => {
  it.each([
    'COLBURN 3 Hart 18, 21, 81 BARWICK 2 Pike 45, Cole 60pen',
    'Colburn 3 Hart 18, 21, 81 Barwick 2 Pike 45, Cole 60pen',
    lines('Colburn 3 Hart 18, 21, 81', 'Barwick 2 Pike 45, Cole 60 pen'),
    lines('Colburn 3', 'Hart 18, 21, 81', 'Barwick 2', 'Pike 45, Cole 60 pen'),
  ])('are read without a bracket: %s', (text) => {
    const [match] = matchesIn(text, 'en');
    expect(match && brief(match)).toMatchObject({
      score: '3-2',
      goals: ['Hart 18 0', 'Hart 21 0', 'Hart 81 0', 'Pike 45 1', 'Cole 60 penalty 1'],
    });
  });

  it('are read match after match, with the half-time score and the crowd', () => {
    const text = lines(
      'Colburn (1) 2 Hart 18, 81 Barwick (0) 0 Att: 1,203',
      'Denby (0) 1 Lamb 77 Elton (1) 1 Fox og 12 Att: 640',
    );
    expect(matchesIn(text, 'en').map((match) => [brief(match).score, brief(match).goals, match.attendance])).toEqual([
      ['2-0 (1-0)', ['Hart 18 0', 'Hart 81 0'], 1203],
      ['1-1 (0-1)', ['Lamb 77 0', 'Fox 12 own-goal 1'], 640],
    ]);
  });

  it('are none where the numbers are the goals of other sides', () => {
    const matches = matchesIn(lines('Colburn 1 Barwick 2', 'Denby 1 Elton 2'), 'en');
    expect(matches.map(({ goals, score }) => [goals.length, score?.away])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });
});

describe('a heading that no language of ours knows', () => {
  const sheet = (label: string, names: string) => `${label}: ${names}`;
  const first = sheet('Colburn', 'Hart; Pike, Lamb, Boyle, Cole; Reed, Webb, Fox; Kerr, Stone, Voss');
  const second = sheet('Barwick', 'Birch; Ash, Elm, Oak, Yew; Rowan, Hazel, Holly; Alder, Maple, Larch');

  it('heads goals where the list can be nothing else, each under the sheet of its side', () => {
    expect(read('en', first, 'Ghi bàn: Kerr 28, 63, 90 pen', second, 'Ghi bàn: Alder 56; Maple 81').goals).toEqual([
      'Kerr 28 0',
      'Kerr 63 0',
      'Kerr 90 penalty 0',
      'Alder 56 1',
      'Maple 81 1',
    ]);
  });

  it('is left alone where the list may be of cards', () => {
    expect(read('en', first, 'The vang: Kerr 28, Fox 30', second).goals).toEqual([]);
  });
});

it('a score alone on its line has its scorers under it', () => {
  expect(read('en', '2-0', 'Hart (pen 15), Pike (68)')).toMatchObject({
    score: '2-0',
    goals: ['Hart 15 penalty 0', 'Pike 68 0'],
  });
});

it('a stop that stands for a comma ends no sheet, not even before a change', () => {
  const names = "Hart, Pike, Lamb, Boyle, Cole, Reed, Webb, Fox (Nash 80'). Kerr (Dale 65'), Stone, Voss. 4-4-2.";
  expect(read('en', `Colburn: ${names}`)).toMatchObject({
    sheets: ['Colburn 4-4-2: Hart, Pike, Lamb, Boyle, Cole, Reed, Webb, Fox, Kerr, Stone, Voss'],
    changes: ['Fox>Nash 80', 'Kerr>Dale 65'],
  });
});
