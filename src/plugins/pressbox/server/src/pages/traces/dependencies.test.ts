import { DependencyRecorder, touches } from './dependencies';

const recorded = (record: (on: DependencyRecorder) => void) => {
  const recorder = new DependencyRecorder();
  record(recorder);
  return recorder.dependencies;
};

describe('what touches a page', () => {
  it('is a change of a row that it was made of', () => {
    const page = recorded((on) => on.on('team#12'));
    expect(touches({ key: 'team#12' }, page)).toBe(true);
    expect(touches({ key: 'team#13' }, page)).toBe(false);
  });

  it('is not a change below the last of a full list', () => {
    const page = recorded((on) => on.onNewest('latest#fr', [30, 20, 10], 3));
    expect(touches({ key: 'latest#fr', at: 9 }, page)).toBe(false);
    expect(touches({ key: 'latest#fr', at: 10 }, page)).toBe(true);
    expect(touches({ key: 'latest#fr', at: 40 }, page)).toBe(true);
  });

  it('is any change of a list that is not full', () => {
    const page = recorded((on) => on.onNewest('latest#fr', [30, 20], 3));
    expect(touches({ key: 'latest#fr', at: 1 }, page)).toBe(true);
  });

  it('is a change that does not know its place', () => {
    const page = recorded((on) => on.onNewest('latest#fr', [30], 1));
    expect(touches({ key: 'latest#fr' }, page)).toBe(true);
  });

  it('keeps the lower of two floors', () => {
    const page = recorded((on) => {
      on.onList('meetings#1-2', 50);
      on.onList('meetings#1-2', 40);
      on.onList('meetings#1-2', 60);
    });
    expect(touches({ key: 'meetings#1-2', at: 40 }, page)).toBe(true);
  });
});
