/**
 * Changes, from node to node. With Redis every node tells the others what it has committed. Without it, or while it is
 * away, a node that may have neighbours believes no page for longer than a few seconds.
 */
import { randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import type { Core } from '@strapi/strapi';
import type { Change } from '../pages/traces/dependencies';
import { startHeartbeat } from './heartbeat';
import type { CacheConfig } from './settings';

export interface NodeLink {
  tell(changes: readonly Change[]): void;
  tellEverything(): void;
  /** Waits until what was told has reached Redis, or for a moment. */
  told(): Promise<void>;
  close(): Promise<void>;
}

export interface NodeListener {
  changed(changes: readonly Change[]): void;
  everythingChanged(): void;
  /**
   * Changes of others may be missed, and may have been since a moment (in ticks): believe no page for longer than so
   * many milliseconds. Null: all is well.
   */
  maxStaleness(ttl: number | null, since?: number): void;
}

interface Message {
  node: string;
  /** Absent: everything. */
  changes?: Change[];
}

const CHANNEL = 'pressbox:changes';
/** Where a node hears its own beats. */
const beatsOf = (node: string): string => `pressbox:beats:${node}`;
const LONGEST_WAIT_MS = 2_000;
/** A write is not held up for longer by a Redis that is slow. */
const PATIENCE_MS = 250;

const ALONE: NodeLink = { tell() {}, tellEverything() {}, told: async () => undefined, close: async () => undefined };

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Message).node === 'string' &&
  ((value as Message).changes === undefined || Array.isArray((value as Message).changes));

export const connectNodes = async (
  strapi: Core.Strapi,
  { redisUrl, ttlAlone }: Pick<CacheConfig, 'redisUrl' | 'ttlAlone'>,
  listener: NodeListener,
): Promise<NodeLink> => {
  const ttl = ttlAlone * 1000;
  if (!redisUrl) {
    if (strapi.db.dialect.client === 'sqlite') return ALONE; // A file has one node.
    listener.maxStaleness(ttl);
    strapi.log.warn(
      `Pressbox: without REDIS_URL, nodes do not hear of each other's changes; pages are kept for ${ttlAlone} s at most.`,
    );
    return ALONE;
  }

  const node = randomUUID();
  let away = false;
  /** Something that the others were not told. */
  let untold = false;
  let subscribed = false;
  const pending = new Set<Promise<unknown>>();
  const options = {
    url: redisUrl,
    // A connection that has died without a word is found out.
    pingInterval: 2_000,
    socket: {
      socketTimeout: 10_000,
      reconnectStrategy: (retries: number) => Math.min(50 * 2 ** Math.min(retries, 8), LONGEST_WAIT_MS),
    },
    // While Redis is away nothing is queued for it: whoever comes back drops everything.
    disableOfflineQueue: true,
  };
  const publisher = createClient(options);
  const subscriber = createClient(options);

  const lost = (error: unknown): void => {
    if (away) return;
    away = true;
    listener.maxStaleness(ttl, heart.since());
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.warn(`Pressbox: Redis is away (${reason}); pages are kept for ${ttlAlone} s at most until it is back.`);
  };
  const found = (): void => {
    if (!publisher.isReady || !subscriber.isReady || !subscribed) return;
    // What others changed meanwhile is not known.
    listener.everythingChanged();
    listener.maxStaleness(null);
    if (away) strapi.log.info('Pressbox: Redis is back.');
    away = false;
  };
  const receive = (text: string): void => {
    try {
      const message: unknown = JSON.parse(text);
      if (!isMessage(message) || message.node === node) return;
      if (message.changes) listener.changed(message.changes);
      else listener.everythingChanged();
    } catch (error) {
      // A message that cannot be read may have said anything.
      strapi.log.warn(`Pressbox: a message between nodes could not be read (${String(error)}).`);
      listener.everythingChanged();
    }
  };
  const send = (message: Message): void => {
    const sent: Promise<unknown> = publisher
      .publish(CHANNEL, JSON.stringify(message))
      .catch((error: unknown) => {
        untold = true;
        lost(error);
      })
      .finally(() => pending.delete(sent));
    pending.add(sent);
  };

  const heart = startHeartbeat(ttl, {
    send: (beat) => void publisher.publish(beatsOf(node), beat).catch(() => undefined),
    silent: () => lost('nothing comes through'),
    sound: found,
  });

  for (const client of [publisher, subscriber]) {
    client.on('error', lost);
    client.on('end', () => lost('the connection has ended'));
  }
  publisher.on('ready', () => {
    if (untold) send({ node });
    untold = false;
    found();
  });
  subscriber.on('ready', found);

  listener.maxStaleness(ttl);
  // The newsroom does not wait for Redis: it starts believing no page for long, and is told when there is a connection.
  void publisher.connect().catch(lost);
  void subscriber
    .connect()
    .then(() => subscriber.subscribe(CHANNEL, receive))
    .then(() => subscriber.subscribe(beatsOf(node), (beat) => heart.heard(beat)))
    .then(() => {
      subscribed = true;
      found();
    })
    .catch(lost);

  return {
    tell: (changes) => send({ node, changes: [...changes] }),
    tellEverything: () => send({ node }),
    async told() {
      // While Redis is away nobody would hear.
      if (pending.size === 0 || away) return;
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
      await Promise.race([Promise.all(pending), patience]);
    },
    async close() {
      heart.stop();
      for (const client of [publisher, subscriber]) {
        client.removeAllListeners('end');
        client.destroy();
      }
    },
  };
};
