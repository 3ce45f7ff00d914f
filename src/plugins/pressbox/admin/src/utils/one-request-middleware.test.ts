import { withoutSecond } from './one-request-middleware';

describe('withoutSecond', () => {
  const [requests, watch] = [() => undefined, () => undefined];
  const [first, second] = [() => watch, () => requests];
  it('leaves out what the store brings itself, and keeps the others as they were', () =>
    expect(withoutSecond([first, second], requests)).toEqual([first]));
  it('leaves all where none comes twice', () => expect(withoutSecond([first], requests)).toEqual([first]));
});
