import { marksOf } from './marks';
import { remarkAt, segmentsOf } from '../desks/segments';
import { findInSquad, isNameOf } from './squad-search';
import { draftOfReading } from './to-draft';
import { readingWith, readName, STORED, sureName } from './testing/reading';

describe('a text with what is said of it', () => {
  it('is in stretches, the narrower remark over the wider', () => {
    expect(segmentsOf('abcdef', [{ start: 1, end: 5 }, { start: 2, end: 3 }])).toEqual([
      { text: 'a', remark: null },
      { text: 'b', remark: 0 },
      { text: 'c', remark: 1 },
      { text: 'de', remark: 0 },
      { text: 'f', remark: null },
    ]); // prettier-ignore
  });

  it('is whole whatever is said of it', () => {
    const text = 'abc';
    expect(segmentsOf(text, [{ start: -4, end: 99 }]).map((one) => one.text).join('')).toBe(text); // prettier-ignore
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('knows which remark is of a place', () => {
    expect(remarkAt([{ start: 1, end: 5 }], 3)).toBe(0);
    expect(remarkAt([{ start: 1, end: 5 }], 8)).toBeNull();
    // A remark on a whole sheet does not stand before one on a name in it.
    expect(remarkAt([{ start: 0, end: 90 }, { start: 20, end: 25 }], 20)).toBe(1); // prettier-ignore
  });
});

describe('the squad', () => {
  const person = (id: string, name: string, shortName: string | null = null) => ({ id, name, shortName });
  const squad = [
    person('1', 'Rafael Leão', 'Leão'),
    person('2', 'Éderson'),
    person('3', 'Leandro Paredes'),
    person('4', 'Leo'),
  ];
  const found = (typed: string, taken: string[] = []) => findInSquad(squad, typed, new Set(taken)).map(({ id }) => id);

  it('is found without accents, by the beginnings of words', () => {
    expect(found('leao')).toEqual(['1']);
    expect(found('eder')).toEqual(['2']);
    expect(found('par le')).toEqual(['3']);
    expect(found(' ')).toEqual([]);
  });

  it('has somebody whose name goes on as typed, a word for each beginning', () => {
    const two = [{ ...person('5', 'Davide Calabria', 'Calabria'), printedAs: ['D. Calabria'] }, person('6', 'Juan Cuadrado')]; // prettier-ignore
    const called = (typed: string) => isNameOf(two, typed);
    expect(['juan c', 'calabria d', 'd c', 'Calabria'].filter(called)).toHaveLength(4);
    expect(['calabria c', 'juan j', 'davide calabria c', 'juan d'].filter(called)).toEqual([]);
  });

  it('has who is called just so first, and nobody who stands on the sheet', () => {
    expect(found('le')).toEqual(['1', '3', '4']);
    expect(found('leo')).toEqual(['4']);
    expect(found('le', ['1'])).toEqual(['3', '4']);
  });
});

describe('what is drawn of a player', () => {
  const known = { side: 'home' as const, player: null, playerOff: null, coach: null, minute: null, addedTime: null };
  const draft = draftOfReading(
    readingWith({
      names: [sureName('a'), sureName('b'), readName('doubtful'), { ...readName('again'), decision: { sameAs: 'a' } }],
    }),
    STORED,
    null,
  );
  const marks = marksOf(
    draft,
    [
      { ...known, kind: 'goal', player: 'a' },
      { ...known, kind: 'penalty_goal', player: 'again' },
      { ...known, kind: 'own_goal', player: 'a' },
      { ...known, kind: 'second_yellow_card', player: 'a' },
      { ...known, kind: 'yellow_card', player: 'a' },
      { ...known, kind: 'substitution', player: 'b', playerOff: 'a', minute: 62 },
    ],
    ({ minute }) => (minute ? `${minute}'` : ''),
  );

  it('is their goals, whatever they are called, the gravest card, and who came on for them', () => {
    expect(marks.a).toEqual({ goals: 2, card: 'second_yellow_card', off: "b 62'" });
  });

  it('is that nobody has settled who they are', () => {
    expect(marks.doubtful).toEqual({ doubtful: true });
  });
});
