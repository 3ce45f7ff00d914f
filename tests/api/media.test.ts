// @database one: files.
/** The media library: what of it is told to whom, and what it takes in. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import request from 'supertest';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);

const READS = ['find', 'findPage', 'findOne'].map((verb) => `plugin::upload.content-api.${verb}`);

const picture = () => storePicture(newsroom, { alternativeText: `Words about ${unique('picture')}` });

describe('the files of the media library', () => {
  const seen = async (path: string, as: Parameters<typeof newsroom.get>[1]) => (await newsroom.get(path, as)).text;

  it('that drafts alone use, or nothing yet, are told to nobody who may not see drafts (promise 42)', async () => {
    const secret = await picture();
    const waiting = await picture();
    const loose = await picture();
    const shown = await picture();
    const photo = await picture();
    await articles.write({ cover: secret.id });
    await articles.write({ cover: shown.id });
    await articles.published({ cover: shown.id });
    const early = await articles.published({ cover: waiting.id });
    await newsroom.strapi.db
      .query('plugin::pressbox.article')
      .updateMany({ where: { documentId: early.documentId }, data: { publishAt: '2999-01-01T20:00:00.000Z' } });
    await newsroom.create('authors', { name: unique('Author'), photo: photo.id });
    const list = `sort=id:desc&pagination[limit]=50&filters[id][$gte]=${secret.id}`;
    for (const caller of ['reader', READS] as const) {
      for (const path of [
        `/api/upload/files?${list}`,
        ...(caller === READS ? [`/api/upload/files/page?${list}`] : []),
      ]) {
        const text = await seen(path, caller);
        for (const { name } of [shown, photo]) expect(text).toContain(name);
        for (const { name } of [secret, waiting, loose]) expect(text).not.toContain(name);
      }
      for (const { id } of [secret, waiting, loose]) await newsroom.get(`/api/upload/files/${id}`, caller).expect(404);
      for (const { id, name } of [shown, photo]) expect(await seen(`/api/upload/files/${id}`, caller)).toContain(name);
    }
    for (const { id, name } of [secret, waiting, loose]) {
      expect(await seen(`/api/upload/files/${id}`, 'desk')).toContain(name);
      expect(await seen(`/api/upload/files?${list}`, [...READS, 'plugin::pressbox.article.preview'])).toContain(name);
    }
  });
});

/** The head of a PNG says how large it is; its rows may be missing. */
const png = (width: number, height: number): Buffer => {
  const crcOf = (bytes: Buffer): number => {
    let crc = ~0;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
  };
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crcOf(body));
    return Buffer.concat([length, body, crc]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 10_000)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
};

describe('a picture that comes in', () => {
  const tokenOf = async (): Promise<string> => {
    const { accessKey } = await newsroom.strapi
      .service('admin::api-token')
      .create({ name: unique('uploads'), description: '', type: 'full-access', lifespan: null });
    return accessKey as string;
  };
  const send = async (bytes: Buffer, name: string) =>
    request(newsroom.strapi.server.httpServer)
      .post('/api/upload')
      .set('authorization', `Bearer ${await tokenOf()}`)
      .attach('files', bytes, { filename: name, contentType: 'image/png' });

  it('is refused before it is decoded where it has too many pixels, and says how many it may have (promise 42)', async () => {
    const { status, body } = await send(png(16_000, 16_000), 'large.png');
    expect([status, body.error?.message]).toEqual([
      413,
      'large.png has 16,000 × 16,000 pixels, and a picture may have 64,000,000 in all. Make it smaller and send it again.',
    ]);
    const { body: larger } = await send(png(20_000, 20_000), 'larger.png');
    expect(larger.error?.message).toMatch(/^larger\.png has .* pixels, and a picture may have 64,000,000 in all\./);
    expect((await send(png(40, 30), 'small.png')).body[0]).toMatchObject({ width: 40, height: 30 });
  });

  it('becomes no cover by its upload alone, past the rules of the article (promise 30)', async () => {
    const { id } = await articles.published();
    const sent = await request(newsroom.strapi.server.httpServer)
      .post('/api/upload')
      .set('authorization', `Bearer ${await tokenOf()}`)
      .field({ ref: 'plugin::pressbox.article', refId: String(id), field: 'cover' })
      .attach('files', png(40, 30), { filename: 'cover.png', contentType: 'image/png' });
    expect([sent.status, sent.body.error?.message]).toEqual([
      400,
      'A picture is given to a document by a write of that document. Upload it alone, and send its id there.',
    ]);
    const where = { id, cover: { id: { $notNull: true } } };
    expect(await newsroom.strapi.db.query('plugin::pressbox.article').count({ where })).toBe(0);
  });

  it.each(['0.0.0.0', '127.0.0.1', '[::ffff:127.0.0.1]', 'localhost'])(
    'is not fetched by the server from an address: %s (promise 42)',
    async (host) => {
      let asked = 0;
      const inside = createServer((_request, answer) => {
        asked += 1;
        answer.end('from inside');
      });
      await new Promise<void>((listening) => inside.listen(0, '0.0.0.0', listening));
      try {
        const { port } = inside.address() as AddressInfo;
        const url = `http://${host}:${port}/a.txt`;
        const answer = await newsroom.admin('post', '/upload/actions/upload-from-urls', { urls: [url] });
        expect(answer.text).toContain('This newsroom fetches no files from addresses.');
        expect(asked).toBe(0);
      } finally {
        await new Promise((closed) => inside.close(closed));
      }
    },
  );
});
