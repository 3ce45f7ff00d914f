/** What the files of pictures say of them: taken in with the file, told to whom, offered to an article. */
import request from 'supertest';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { photo, type PhotoWords } from '../support/photo';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);

const FILE = 'plugin::upload.file';
const SECRETS = ['copyright', 'takenAt', 'place', 'captions'] as const;
const IPTC = { 55: '20250507', 60: '201500+0200', 80: 'Ada Kerr', 90: 'Milan', 101: 'Italy', 110: 'AFP', 116: '© AFP 2025', 120: 'Kerr scores. (Photo by Ada Kerr/AFP)' }; // prettier-ignore
const TYPED = { caption: 'Typed by hand', alternativeText: 'A ball', name: 'typed.jpg' };

interface Stored {
  id: number;
  hash: string;
  caption: string | null;
  [column: string]: unknown;
}

const tokenOf = async (): Promise<string> => {
  const { accessKey } = await newsroom.strapi
    .service('admin::api-token')
    .create({ name: unique('photos'), description: '', type: 'full-access', lifespan: null });
  return accessKey as string;
};
/** Sends a picture in, in the place of another where `over` names one. */
const send = async (bytes: Buffer, info?: object, over?: number) => {
  const sent = request(newsroom.strapi.server.httpServer)
    .post(over === undefined ? '/api/upload' : `/api/upload?id=${over}`)
    .set('authorization', `Bearer ${await tokenOf()}`);
  if (info) void sent.field('fileInfo', JSON.stringify(info));
  return sent.attach('files', bytes, { filename: 'a.jpg', contentType: 'image/jpeg' });
};
const stored = async (id: number) =>
  (await newsroom.strapi.db.query(FILE).findOne({ where: { id } })) as unknown as Stored;
const taken = async (words: PhotoWords, info?: object): Promise<Stored> => {
  const { body, status } = await send(await photo(words), info);
  expect([status, body.error?.message]).toEqual([201, undefined]);
  return stored(body[0].id as number);
};

describe('a picture that comes in', () => {
  it('brings its caption, who made it, when and where', async () =>
    expect(await taken({ iptc: IPTC })).toMatchObject({
      caption: null,
      photographer: 'Ada Kerr',
      credit: 'AFP',
      copyright: '© AFP 2025',
      takenAt: '2025-05-07T20:15:00+02:00',
      place: 'Milan, Italy',
      captions: [{ text: 'Kerr scores. (Photo by Ada Kerr/AFP)', language: null }],
    }));

  it('keeps what it said where Strapi’s own screen has cropped it, and the crop says nothing', async () => {
    const file = await taken({ iptc: IPTC });
    await send(await photo({}), undefined, file.id);
    expect(await stored(file.id)).toMatchObject({ photographer: 'Ada Kerr', credit: 'AFP', place: 'Milan, Italy' });
  });

  it('is read in the letters of the Windows of old where it names none', async () =>
    expect((await taken({ charset: 'latin1', iptc: { 120: 'Kerr\x92s goal' } })).captions).toEqual([
      { text: 'Kerr’s goal', language: null },
    ]));

  it('keeps what somebody has typed', async () =>
    expect(await taken({ iptc: IPTC }, TYPED)).toMatchObject({ ...TYPED, photographer: 'Ada Kerr' }));

  it('brings no coordinates, and is taken in where it says nothing or is broken', async () => {
    const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 7777777/1000000' } };
    const { formats: _formats, ...row } = await taken({ exif: gps });
    expect(JSON.stringify(row)).not.toMatch(/7\.?777777/);
    expect(row).toMatchObject({ caption: null, credit: null, place: null, takenAt: null, captions: [] });
    const whole = await photo({ iptc: IPTC });
    const cut = Buffer.concat([whole.subarray(0, 60), (await photo({})).subarray(2)]);
    const { body, status } = await send(cut);
    expect(status === 201 || body.error?.message === 'File is not a valid image').toBe(true);
  });

  it('that takes the place of another leaves nothing of what that one said, but what was typed', async () => {
    const first = await taken({ iptc: IPTC });
    await send(await photo({ iptc: { 80: 'Bea Lund', 120: 'Lund saves.' } }), undefined, first.id);
    expect(await stored(first.id)).toMatchObject({ caption: null, photographer: 'Bea Lund', credit: null, place: null, takenAt: null }); // prettier-ignore
    const typed = await taken({ iptc: IPTC }, TYPED);
    await send(await photo({ iptc: { 80: 'Bea Lund', 120: 'Lund saves.' } }), undefined, typed.id);
    expect(await stored(typed.id)).toMatchObject({ caption: TYPED.caption, photographer: 'Bea Lund', credit: null });
  });
});

describe('over the content API', () => {
  it('a picture says who made it, and nothing that is the newsroom’s own', async () => {
    const file = await taken({ iptc: IPTC });
    const { documentId } = await articles.published({ cover: file.id });
    for (const caller of ['reader', 'desk'] as const) {
      const { body } = await newsroom.get(`/api/pressbox/articles/${documentId}?populate=cover`, caller).expect(200);
      expect(body.data.cover).toMatchObject({ caption: null, photographer: 'Ada Kerr', credit: 'AFP' });
      for (const secret of SECRETS) expect(body.data.cover).not.toHaveProperty(secret);
      const { body: alone } = await newsroom.get(`/api/upload/files/${file.id}`, ['plugin::upload.content-api.findOne']).expect(200); // prettier-ignore
      for (const secret of SECRETS) expect(alone).not.toHaveProperty(secret);
    }
    const asked = `/api/pressbox/articles?filters[cover][copyright][$contains]=AFP`;
    expect((await newsroom.get(asked, 'reader')).status).toBe(400);
  });
});

describe('what an article is offered', () => {
  const ask = async (hashes: unknown, query = '', as = 'Newsroom editor') =>
    (await newsroom.signIn(as))('post', `/pressbox/photos${query}`, { hashes } as object);

  it('is the caption in its language, and the credit by house habit', async () => {
    const xmp = '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A goal</rdf:li><rdf:li xml:lang="it">Un gol</rdf:li></rdf:Alt></dc:description>'; // prettier-ignore
    const file = await taken({ xmp, iptc: IPTC });
    const { status, body } = await ask([file.hash, 'no such picture'], '?locale=it');
    expect(status).toBe(200);
    expect(body.data).toEqual([
      {
        hash: file.hash,
        name: file.name,
        caption: { text: 'Un gol', language: 'it' },
        credit: 'Ada Kerr/AFP',
        copyright: '© AFP 2025',
        takenAt: '2025-05-07T20:15:00+02:00',
        place: 'Milan, Italy',
      },
    ]);
    const { body: french } = await ask([file.hash], '?locale=fr');
    expect(french.data[0].caption).toEqual({ text: 'A goal', language: null });
  });

  it('is what was typed in the media library, which is in the newsroom’s own language', async () => {
    const file = await taken({ iptc: IPTC }, TYPED);
    const { body } = await ask([file.hash]);
    expect(body.data[0].caption).toEqual({ text: TYPED.caption, language: 'fr' });
  });

  it('is nothing but a name of a picture that was there before', async () => {
    const { name } = await storePicture(newsroom);
    const { body } = await ask([name]);
    expect(body.data).toEqual([{ hash: name, name, caption: null, copyright: null, takenAt: null, place: null }]); // prettier-ignore
  });

  it.each([
    [['a', 7], 'A picture is named by its hash.'],
    ['a', 'Send the hashes of pictures as "hashes", a list.'],
    [Array.from({ length: 101 }, String), 'Ask for 100 pictures at most.'],
  ])('is asked with hashes, not with %j', async (hashes, sentence) => {
    const { status, body } = await ask(hashes);
    expect([status, body.error?.message]).toEqual([400, sentence]);
  });

  it('is asked in a language of the newsroom, and by whoever has signed in', async () => {
    expect((await ask([], '?locale=xx')).status).toBe(400);
    expect((await newsroom.post('/pressbox/photos', { hashes: [] }, 'anyone')).status).toBe(401);
  });
});
