import { captionFor, cleanText, composeCredit, readPhoto, readTakenAt, type PhotoSource } from '.';

const SOURCE: PhotoSource = {
  captions: [],
  photographers: [],
  credit: null,
  copyright: null,
  takenAt: null,
  place: [],
};

describe('a credit', () => {
  it.each<[string[], string | null, string | null, string | null]>([
    [['Ada Kerr'], 'AFP', null, 'Ada Kerr/AFP'],
    [['Ada Kerr', 'Bea Lund'], 'AFP', null, 'Ada Kerr, Bea Lund/AFP'],
    [['Ada Kerr'], 'Ada Kerr/AFP', null, 'Ada Kerr/AFP'],
    [['Ada Kerr/AFP'], 'AFP', null, 'Ada Kerr/AFP'],
    [['ADA KERR'], 'Ada Kerr / Getty Images', null, 'ADA KERR/Getty Images'],
    [['Ada Kerr'], 'AFP / Getty', null, 'Ada Kerr/AFP/Getty'],
    [['Ada Kerr'], 'AFP via Getty Images', null, 'Ada Kerr/AFP via Getty Images'],
    [['Getty'], 'Getty Images', null, 'Getty Images'],
    [[], 'Photo: AFP', null, 'AFP'],
    [['Photo by Ada Kerr'], '© AFP', null, 'Ada Kerr/AFP'],
    [['Zoé Martin'], 'Zoe Martin', null, 'Zoé Martin'],
    [['Ada Kerr'], null, '(c) 2025 AFP', 'Ada Kerr'],
    [[], null, '(c) 2024-2025 AFP. All rights reserved.', 'AFP'],
    [[], null, 'Copyright 2025, Ada Kerr', 'Ada Kerr'],
    [['Byron Bay'], null, null, 'Byron Bay'],
    [['Angel Di Marco'], null, null, 'Angel Di Marco'],
    [['Di Marco'], null, null, 'Di Marco'],
    [['Foto di Di Marco'], null, null, 'Di Marco'],
    [['Photis Ade'], null, null, 'Photis Ade'],
    [['© / -'], ' / ', '', null],
    [[], null, null, null],
  ])('of %j, "%s" and "%s" is "%s"', (photographers, credit, copyright, expected) =>
    expect(composeCredit({ photographers, credit, copyright })).toBe(expected),
  );

  it('is no longer than its field', () =>
    expect(composeCredit({ photographers: ['A'.repeat(300)], credit: null, copyright: null })).toHaveLength(255));
});

describe('a moment', () => {
  it.each([
    ['2025:05:07 20:15:00', '2025-05-07T20:15:00'],
    ['2025-05-07T20:15:00.123+02:00', '2025-05-07T20:15:00+02:00'],
    ['2025-05-07T20:15Z', '2025-05-07T20:15:00Z'],
    ['2025-05-07 20:15:00-0500', '2025-05-07T20:15:00-05:00'],
    ['2025-05-07T20:15:00+99:99', '2025-05-07T20:15:00'],
    ['2025-05-07T25:15:00', '2025-05-07'],
    ['20250507', '2025-05-07'],
    ['2025-02-30', null],
    ['1700-01-01', null],
    ['    :  :     :  :  ', null],
    ['yesterday', null],
    ['', null],
  ])('"%s" is %s', (text, moment) => expect(readTakenAt(text)).toBe(moment));
});

describe('a text of a file', () => {
  it('is one line without what nobody can read', () =>
    expect(cleanText('\u0000Zoe\u0301\u202e\n\tKerr\ud800 \u0007', 255)).toBe('Zoé Kerr'));

  it('is cut to its column, and never within a character', () => {
    expect(cleanText('x'.repeat(1_000_000), 255)).toHaveLength(255);
    expect(cleanText(`${'x'.repeat(254)}😀`, 255)).toBe('x'.repeat(254));
  });
});

describe('a picture', () => {
  it('is known from the first source that says something, field by field', () =>
    expect(
      readPhoto([
        { ...SOURCE, photographers: ['Ada Kerr'], credit: ' ' },
        { ...SOURCE, photographers: ['Bea Lund'], credit: 'AFP', takenAt: 'never', place: ['', 'Milan', 'Milan', 'Italy'] },
        { ...SOURCE, takenAt: '2025:05:07 20:15:00', copyright: '© AFP' },
      ]),
    ).toEqual({
      captions: [],
      photographers: ['Ada Kerr'],
      credit: 'AFP',
      copyright: '© AFP',
      takenAt: '2025-05-07T20:15:00',
      place: 'Milan, Italy',
    })); // prettier-ignore

  it('has a caption a language, and one for anybody only where that says something else', () => {
    const said = (text: string, language: string | null) => ({ text, language });
    const { captions } = readPhoto([
      { ...SOURCE, captions: [said('A goal', 'x-default'), said('A goal', 'en'), said('Un but', 'fr'), said('?', '../..')] },
    ]); // prettier-ignore
    expect(captions).toEqual([said('A goal', 'en'), said('Un but', 'fr'), said('?', null)]);
    expect(captionFor(captions, 'fr-CA')).toEqual(said('Un but', 'fr'));
    expect(captionFor(captions, 'de')).toEqual(said('?', null));
    expect(captionFor([], 'de')).toBeNull();
  });

  it('keeps a caption that is nothing but its credit', () =>
    expect(captionFor([{ text: '(Photo by AFP)', language: null }], 'en')?.text).toBe('(Photo by AFP)'));
});
