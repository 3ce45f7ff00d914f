import { placeOf } from './holds';

const match = (documentId: string) => placeOf({ uid: 'plugin::pressbox.match', documentId });

describe('the place at which the writers of a document wait', () => {
  it('is the same for all of them', () => {
    expect(match('abc')).toBe(52);
    expect(match('abc')).toBe(match('abc'));
  });

  it('is seldom that of another document', () => {
    const places = new Set(Array.from({ length: 640 }, (_, n) => match(`document ${n}`)));
    expect(places.size).toBeGreaterThan(45);
  });
});
