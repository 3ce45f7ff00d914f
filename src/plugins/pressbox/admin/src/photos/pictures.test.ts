import { coverIn, lacksIn, picturesInBody, type FormPicture } from './pictures';
import { sayTakenAt } from './taken-at';

const picture = (hash: string, alternativeText: string | null = 'A goal'): FormPicture => ({
  hash,
  name: `${hash}.jpg`,
  alternativeText,
});
const block = (hash: string, alternativeText: string) => ({
  type: 'image',
  image: { hash, name: `${hash}.jpg`, alternativeText, url: `/${hash}.jpg` },
});

describe('the pictures of a form', () => {
  it('are its cover, and those of its body once each', () => {
    expect(coverIn({ hash: 'a', name: 'a.jpg', alternativeText: 'A goal' })).toEqual(picture('a'));
    expect(picturesInBody([{ type: 'paragraph' }, block('b', 'A goal'), block('c', 'c.jpg'), block('b', 'b.jpg')])).toEqual([
      picture('b', null),
      picture('c', null),
    ]);
  }); // prettier-ignore

  it.each([null, undefined, 7, [], {}, [null], [{ type: 'image' }], [{ type: 'image', image: null }]])(
    'are none in %j',
    (value) => expect([coverIn(value), picturesInBody(value)]).toEqual([null, []]),
  );
});

describe('what pictures lack', () => {
  const form = { cover: picture('a'), coverCredit: 'AFP', coverAlternativeText: '', body: [], isOwnLanguage: true, creditOf: () => 'AFP' }; // prettier-ignore
  const keys = (change: object) => lacksIn({ ...form, ...change }).map(({ key, name }) => `${key} ${name}`);

  it('is nothing where all is there', () => expect(keys({})).toEqual([]));
  it('is the credit of the cover, whatever its file says', () =>
    expect(keys({ coverCredit: ' ' })).toEqual(['photos.no-credit a.jpg']));
  it('is the alternative text in another language than the newsroom’s own', () => {
    expect(keys({ isOwnLanguage: false })).toEqual(['photos.no-words a.jpg']);
    expect(keys({ isOwnLanguage: false, coverAlternativeText: 'Un but' })).toEqual([]);
    expect(keys({ cover: picture('a', null) })).toEqual(['photos.no-words a.jpg']);
  });
  it('is what the pictures of the text lack, and nothing that is not known of them', () => {
    const body = [picture('b'), picture('c', null)];
    expect(keys({ body, creditOf: () => null })).toEqual([
      'photos.text.no-credit b.jpg',
      'photos.text.no-credit c.jpg',
      'photos.text.no-words c.jpg',
    ]);
    expect(keys({ body, creditOf: () => undefined })).toEqual(['photos.text.no-words c.jpg']);
  });
  it('is nothing without pictures', () => expect(keys({ cover: null, coverCredit: null })).toEqual([]));
});

describe('when a picture was taken', () => {
  it.each([
    ['2025-05-07', 'en', 'May 7, 2025'],
    ['2025-05-07T20:15:00', 'en', 'May 7, 2025, 8:15 PM'],
    ['2025-05-07T20:15:00+02:00', 'de', '07.05.2025, 20:15 (UTC+02:00)'],
    ['2025-05-07T20:15:00Z', 'fr', '7 mai 2025, 20:15 (UTC)'],
    ['last night', 'en', 'last night'],
  ])('is said of "%s" in %s: %s', (takenAt, reader, said) => expect(sayTakenAt(takenAt, reader)).toBe(said));
});
