import { dropAt, laidOut, linesBeforeKeeper, movedTo, neighbourOf, spotsOf, stepOf, type Placed } from './pitch-places';

interface Player extends Placed {
  name: string;
}
const nameOf = ({ name }: Player): string => name;
const line = (number: number, ...names: string[]): Player[] =>
  names.map((name, slot) => ({ name, line: number, slot }));
const side = [...line(0, 'keeper'), ...line(1, 'left', 'middle', 'right'), ...line(2, 'ten', 'nine')];
const spots = spotsOf(side, nameOf);
const spot = (name: string) => {
  const found = spots.find(({ id }) => id === name);
  if (!found) throw new Error(`${name} stands nowhere`);
  return found;
};
const names = (players: readonly Player[]) =>
  players.map(({ name, line: at, slot }) => `${name} ${at ?? '-'}.${slot ?? '-'}`);

describe('where players stand', () => {
  it('is the goalkeeper at the foot, the foremost line at the top, left on the left', () => {
    expect(spot('keeper').y).toBeGreaterThan(spot('left').y);
    expect(spot('left').y).toBeGreaterThan(spot('nine').y);
    expect(spot('left').x).toBeLessThan(spot('right').x);
  });

  it('is nowhere for those whose line nobody knows', () => {
    expect(spotsOf([{ name: 'unknown', line: null, slot: 3 }], nameOf)).toEqual([]);
  });

  it('has no gap where a line or a slot is missing', () => {
    const gaps = spotsOf([...line(0, 'keeper'), { name: 'late', line: 3, slot: 5 }], nameOf);
    expect(gaps.map(({ id, line: at, slot }) => [id, at, slot])).toEqual([['keeper', 0, 0], ['late', 1, 0]]); // prettier-ignore
  });
});

describe('letting somebody go', () => {
  it('over another changes places with them', () => {
    const drop = dropAt(spots, 'left', spot('nine').x + 5, spot('nine').y - 5);
    expect(drop).toEqual({ onto: 'nine' });
    expect(names(movedTo(side, nameOf, 'left', { onto: 'nine' }))).toEqual([
      'keeper 0.0', 'nine 1.0', 'middle 1.1', 'right 1.2', 'ten 2.0', 'left 2.1',
    ]); // prettier-ignore
  });

  it('between two of a line puts them there, and the lines say another formation', () => {
    const drop = dropAt(spots, 'middle', (spot('ten').x + spot('nine').x) / 2, spot('ten').y);
    expect(drop).toEqual({ line: 2, slot: 1 });
    const after = movedTo(side, nameOf, 'middle', { line: 2, slot: 1 });
    expect(names(after)).toEqual(['keeper 0.0', 'left 1.0', 'right 1.1', 'ten 2.0', 'middle 2.1', 'nine 2.2']);
    expect(linesBeforeKeeper(after)).toEqual([2, 3]);
  });

  it('never brings a second player into goal, nor the goalkeeper out of it', () => {
    expect(dropAt(spots, 'nine', 20, 320)).toMatchObject({ line: 1 });
    expect(dropAt(spots, 'keeper', 20, 40)).toBeNull();
  });

  it('closes a line that is left empty, and leaves those without a place alone', () => {
    const players = [
      ...line(0, 'keeper'),
      ...line(1, 'alone'),
      ...line(2, 'nine'),
      { name: 'sub', line: null, slot: 0 },
    ];
    expect(names(movedTo(players, nameOf, 'alone', { line: 2, slot: 0 }))).toEqual([
      'keeper 0.0', 'alone 1.0', 'nine 1.1', 'sub -.0',
    ]); // prettier-ignore
  });

  it('moves nobody who is not there', () => {
    expect(movedTo(side, nameOf, 'nobody', { onto: 'nine' })).toEqual(side);
  });
});

describe('the arrow keys', () => {
  it('walk from a player to the next', () => {
    expect(neighbourOf(spots, 'left', 'right')).toBe('middle');
    expect(neighbourOf(spots, 'left', 'left')).toBeNull();
    expect(neighbourOf(spots, 'keeper', 'forward')).toBe('middle');
    expect(neighbourOf(spots, 'nine', 'forward')).toBeNull();
    expect(neighbourOf(spots, 'nine', 'back')).toBe('right');
  });

  it('push a player beside, before and behind', () => {
    expect(stepOf(spots, 'left', 'right')).toEqual({ onto: 'middle' });
    expect(stepOf(spots, 'right', 'right')).toBeNull();
    expect(stepOf(spots, 'right', 'forward')).toEqual({ line: 2, slot: 2 });
    expect(stepOf(spots, 'left', 'back')).toEqual({ onto: 'keeper' });
    expect(stepOf(spots, 'nine', 'forward')).toBeNull();
  });
});

describe('a formation', () => {
  it('lays players out in their order, one in goal', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => ({ name: `p${index}`, line: null, slot: null }));
    const out = laidOut(eleven, [3, 4, 1, 2]);
    expect(linesBeforeKeeper(out)).toEqual([3, 4, 1, 2]);
    expect(out[0]).toMatchObject({ line: 0, slot: 0 });
    expect(out[10]).toMatchObject({ line: 4, slot: 1 });
  });

  it('fills the lines from the back where there are not eleven yet', () => {
    const three = [1, 2, 3].map((number) => ({ name: `p${number}`, line: null, slot: null }));
    expect(laidOut(three, [4, 4, 2]).map(({ line: at, slot }) => [at, slot])).toEqual([[0, 0], [1, 0], [1, 1]]); // prettier-ignore
  });
});
