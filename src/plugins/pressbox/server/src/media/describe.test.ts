import { describe as describePhoto, type Described, type Replaced } from './describe';
import { readPhotoFile } from './photo-reader';

jest.mock('./photo-reader');

const NOTHING = { captions: [], photographers: [], credit: null, copyright: null, takenAt: null, place: null };
const said = (facts: Partial<Awaited<ReturnType<typeof readPhotoFile>>>) =>
  jest.mocked(readPhotoFile).mockResolvedValue({ ...NOTHING, ...facts });
const captions = [
  { text: 'A goal. (Photo by Ada Kerr/AFP)', language: null },
  { text: 'Un but.', language: 'fr' },
];
const COLUMNS = new Set(['photographer', 'credit', 'copyright', 'takenAt', 'place', 'captions']);
const described = async (file: Described, replaced: Replaced | null = null, columns = COLUMNS): Promise<Described> => {
  const incoming = { filepath: '/tmp/a.jpg', name: 'a.jpg', mime: 'image/jpeg', ...file };
  await describePhoto(incoming, replaced, columns);
  return incoming;
};

beforeEach(() => jest.resetAllMocks());

describe('a file that comes in', () => {
  it('takes what it says of its picture, and no caption that would stand in bodies of every language', async () => {
    said({ captions, photographers: ['Ada Kerr', 'Bea Lund'], credit: 'AFP', place: 'Milan' });
    const file = await described({});
    expect(file).toMatchObject({
      photographer: 'Ada Kerr, Bea Lund',
      credit: 'AFP',
      place: 'Milan',
      copyright: null,
      captions,
    });
    expect(file).not.toHaveProperty('caption');
  });

  it('leaves alone what a newsroom has made its own', async () => {
    said({ credit: 'AFP', place: 'Milan' });
    expect(await described({}, null, new Set(['place']))).toEqual(expect.not.objectContaining({ credit: 'AFP' }));
  });

  it('says whether its file was read', async () => {
    said({});
    expect((await described({})).captions).toEqual([]);
    jest.mocked(readPhotoFile).mockResolvedValue(null);
    expect((await described({})).captions).toBeNull();
  });

  it('is read once', async () => {
    said({});
    const file = await described({});
    await describePhoto(file, null, COLUMNS);
    expect(readPhotoFile).toHaveBeenCalledTimes(1);
  });

  it.each(['application/pdf', 'video/mp4', 'image/svg+xml'])('is not read where it is of type %s', async (mime) => {
    expect(await described({ mime })).toMatchObject({ credit: null, place: null });
    expect(readPhotoFile).not.toHaveBeenCalled();
  });
});

describe('a file that takes the place of another', () => {
  it('leaves nothing of what that one said', async () => {
    said({});
    expect(await described({}, { name: 'b.jpg', mime: 'image/jpeg' })).toMatchObject({ photographer: null, captions: [] }); // prettier-ignore
  });

  it('keeps it where it is the same picture, cropped, which says nothing', async () => {
    said({});
    expect(await described({}, { name: 'a.jpg', mime: 'image/jpeg' })).not.toHaveProperty('photographer');
    said({ credit: 'AFP' });
    expect(await described({}, { name: 'a.jpg', mime: 'image/jpeg' })).toMatchObject({ credit: 'AFP' });
  });
});
