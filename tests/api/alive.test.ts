/** No request ends the newsroom, and no work that follows one: a process of its own is pressed, and must stay alive. */
import { ChildNewsroom } from '../support/child';
import { client, cutConnections } from '../support/environment';
import { unique } from '../support/match';

let newsroom: ChildNewsroom;
beforeAll(async () => {
  newsroom = await ChildNewsroom.open();
}, 120_000);
afterAll(() => newsroom?.close(), 60_000);
jest.setTimeout(60_000);

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
const create = async (): Promise<string> => {
  const { data, error } = await newsroom.ask<{ documentId: string }>('POST', '/api/pressbox/players', {
    data: { name: unique('Player') },
  });
  if (!data) throw new Error(error?.message ?? 'The newsroom is gone');
  return data.documentId;
};

/** Alive, answering, and by its own care: the last net of the host has caught nothing. */
const isWell = async (): Promise<void> => {
  await pause(300);
  expect(newsroom.isAlive).toBe(true);
  expect((await newsroom.ask('GET', '/api/pressbox/players')).status).toBe(200);
  expect(newsroom.said.join('').match(/.*(nobody heard|UnhandledPromiseRejection).*/g)).toBeNull();
};

describe('a newsroom', () => {
  it('lives on when a player is changed and deleted at once (promise 27)', async () => {
    const seen = new Set<number>();
    for (let trial = 0; trial < 15; trial += 1) {
      const address = `/api/pressbox/players/${await create()}`;
      const answers = await Promise.all([
        newsroom.ask('PUT', address, { data: { name: unique('Renamed') } }),
        newsroom.ask('DELETE', address),
        newsroom.ask('PUT', address, { data: { shortName: 'R.' } }),
      ]);
      for (const { status } of answers) seen.add(status);
    }
    expect([...seen].filter((status) => ![200, 204, 404, 409].includes(status))).toEqual([]);
    await isWell();
  });

  // A file has no connection that somebody else could cut.
  if (client !== 'sqlite') {
    it('lives on when its connections are cut under load, says so with 503, and serves afterwards (promise 27)', async () => {
      const seen = new Set<number>();
      for (let round = 0; round < 8; round += 1) {
        let over = false;
        const desk = async (method: 'GET' | 'POST') => {
          while (!over) {
            const body = method === 'POST' ? { data: { name: unique('Player') } } : undefined;
            const { status, headers } = await newsroom.ask(method, '/api/pressbox/players', body);
            seen.add(status);
            if (status === 503) expect(headers.get('retry-after')).toBe('5');
            if (status === 0) return;
          }
        };
        const desks = [
          ...Array.from({ length: 4 }, () => desk('POST')),
          ...Array.from({ length: 4 }, () => desk('GET')),
        ];
        await pause(150);
        await cutConnections(newsroom.database);
        await pause(50);
        over = true;
        await Promise.all(desks);
      }
      expect([...seen].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
      await isWell();
      expect(await create()).toEqual(expect.any(String));
    });
  }
});
