// @database one: it asks none.
/** Two nodes share what they count in one Redis. Runs where there is a redis-server on this machine; else it is skipped. */
import type { Core } from '@strapi/strapi';
import { shareCounts, type SharedCounts } from '../../src/plugins/pressbox/server/src/requests/shared-counts';
import { eventually } from '../support/eventually';
import { freePort, Redis, runsWith } from '../support/servers';

const itRuns = runsWith('two nodes that share their counts of requests', ['redis-server']);
const SENDER = '192.0.2.1';

describe('two nodes that count requests', () => {
  let redis: Redis;
  const nodes: SharedCounts[] = [];
  const warned: string[] = [];
  const strapi = { log: { warn: (words: string) => warned.push(words) } } as unknown as Core.Strapi;

  /** A busy machine may take longer over one request than a newsroom waits. */
  const BUSY_MS = 5_000;
  /** A node whose connection stands: its first request is counted by Redis. */
  const node = async (patienceMs: number | undefined = BUSY_MS): Promise<SharedCounts> => {
    const counts = shareCounts(strapi, `redis://127.0.0.1:${redis.port}`, patienceMs);
    nodes.push(counts);
    await eventually(async () => expect(await counts.take('reads', 100, `ready ${nodes.length}`)).toBe(0));
    return counts;
  };

  beforeAll(async () => {
    redis = new Redis(await freePort());
    await redis.start();
  });
  afterAll(async () => {
    for (const counts of nodes) counts.close();
    await redis.stop();
  });

  itRuns('let an address send as often as one node would, whichever it asks (promise 28)', async () => {
    const [first, second] = [await node(), await node()];
    expect([
      await first.take('others', 3, SENDER),
      await second.take('others', 3, SENDER),
      await first.take('others', 3, SENDER),
    ]).toEqual([0, 0, 0]);
    for (const counts of [second, first]) {
      const wait = await counts.take('others', 3, SENDER);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    }
  });

  itRuns('count each kind of request and each address apart (promise 28)', async () => {
    const [first, second] = [await node(), await node()];
    expect(await first.take('votes', 1, SENDER)).toBe(0);
    expect(await second.take('votes', 1, SENDER)).toBeGreaterThan(0);
    expect(await second.take('pages', 1, SENDER)).toBe(0);
    expect(await second.take('votes', 1, '192.0.2.2')).toBe(0);
  });

  itRuns('leave each other to count alone while Redis is frozen, hold no request up, and say so once (promise 28)', async () => {
    const counts = await node(100);
    warned.length = 0;
    redis.freeze();
    try {
      const began = performance.now();
      for (let n = 0; n < 20; n += 1) expect(await counts.take('others', 3, '192.0.2.3')).toBeNull();
      // One of them waits 100 ms, the others not at all; the rest is for a busy machine.
      expect(performance.now() - began).toBeLessThan(1_000);
    } finally {
      redis.thaw();
    }
    expect(warned.filter((words) => words.includes('counted by each node for itself'))).toHaveLength(1);
  });
}); // prettier-ignore
