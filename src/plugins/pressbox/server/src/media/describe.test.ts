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
const described = async (file: Described, replaced: Replaced | null = null, locale = 'en'): Promise<Described> => {
  const incoming = { filepath: '/tmp/a.jpg', mime: 'image/jpeg', ...file };
  await describePhoto(incoming, replaced, locale);
  return incoming;
};

beforeEach(() => jest.resetAllMocks());

describe('a file that comes in', () => {
  it('takes what it says of its picture, the caption in the newsroom’s own language', async () => {
    said({ captions, photographers: ['Ada Kerr', 'Bea Lund'], credit: 'AFP', place: 'Milan' });
    expect(await described({}, null, 'fr')).toMatchObject({
      caption: 'Un but.',
      photographer: 'Ada Kerr, Bea Lund',
      credit: 'AFP',
      place: 'Milan',
      copyright: null,
      captions,
    });
    expect((await described({})).caption).toBe('A goal.');
  });

  it('keeps the caption that is sent along with it', async () => {
    said({ captions, credit: 'AFP' });
    expect(await described({ caption: 'Typed' })).toMatchObject({ caption: 'Typed', credit: 'AFP' });
    expect((await described({ caption: ' ' })).caption).toBe('A goal.');
  });

  it('is read once', async () => {
    said({});
    const file = await described({});
    await describePhoto(file, null, 'en');
    expect(readPhotoFile).toHaveBeenCalledTimes(1);
  });

  it.each(['application/pdf', 'video/mp4', 'image/svg+xml'])('is not read where it is of type %s', async (mime) => {
    expect(await described({ mime })).toMatchObject({ credit: null, caption: null });
    expect(readPhotoFile).not.toHaveBeenCalled();
  });
});

describe('a file that takes the place of another', () => {
  const before: Replaced = { caption: 'A goal.', captions };

  it('leaves nothing of what that one said, whoever sends its caption along', async () => {
    said({ captions: [{ text: 'A save.', language: null }] });
    expect((await described({}, before)).caption).toBe('A save.');
    expect((await described({ caption: 'A goal.' }, before)).caption).toBe('A save.');
    said({});
    expect(await described({}, before)).toMatchObject({ caption: null, photographer: null, captions: null });
  });

  it('leaves what somebody had typed', async () => {
    said({ captions });
    expect(await described({}, { caption: 'Typed', captions: null })).not.toHaveProperty('caption');
    expect((await described({ caption: 'Typed' }, { caption: 'Typed', captions })).caption).toBe('Typed');
  });
});
