/** A stream of server-sent events, as a browser hears it. */
import http, { type IncomingMessage } from 'node:http';
import type { Newsroom } from './newsroom';

export interface Stream {
  status: number;
  headers: IncomingMessage['headers'];
  /** The data of the events so far, read as JSON. */
  said: unknown[];
  /** Waits until so many events have come. */
  heard(count: number, withinMs?: number): Promise<unknown[]>;
  /** Waits until the server ends it. */
  ended: Promise<void>;
  leave(): void;
}

/** @param token of whoever listens; nobody is signed in without one */
export const openStream = async (
  newsroom: Pick<Newsroom, 'running'>,
  path: string,
  token?: string,
): Promise<Stream> => {
  const origin = await globalThis.pressboxLending.listen(newsroom.running);
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const asked = http.get(`${origin}${path}`, { headers });
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    asked.once('response', resolve).once('error', reject),
  );
  const said: unknown[] = [];
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const events = (text + chunk).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) said.push(JSON.parse(data));
    }
  });
  const ended = new Promise<void>((resolve) => response.once('close', () => resolve()));
  asked.on('error', () => undefined);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    said,
    async heard(count, withinMs = 5_000) {
      const until = Date.now() + withinMs;
      while (said.length < count && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      return said;
    },
    ended,
    leave: () => void asked.destroy(),
  };
};
