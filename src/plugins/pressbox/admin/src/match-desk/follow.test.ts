import { AGAIN_MS, follow, POLL_MS, SILENCE_MS, versionsIn, type OpenStream } from './follow';

describe('a stretch of a stream', () => {
  it('says the versions that are whole in it, and keeps the beginning of the next', () =>
    expect(versionsIn('event: version\ndata: "a"\n\n: still here\n\nevent: version\ndata: null\n\nevent: ver')).toEqual(
      {
        versions: ['a', null],
        rest: 'event: ver',
      },
    ));

  it('says nothing where it has but a beginning, or nothing', () => {
    expect(versionsIn('event: version\ndata: "a"\n')).toEqual({ versions: [], rest: 'event: version\ndata: "a"\n' });
    expect(versionsIn('')).toEqual({ versions: [], rest: '' });
  });
});

describe('a desk that follows a match', () => {
  const version = (name: string): string => `event: version\ndata: "${name}"\n\n`;
  /** A desk, with each stream that it opens. */
  const desk = () => {
    const said: (string | null)[] = [];
    const streams: { hear(text: string): void; cut(): void; signal: AbortSignal }[] = [];
    let isLive: boolean | null = null;
    const open: OpenStream = (signal, hear) =>
      new Promise((_, reject) => streams.push({ hear, cut: () => reject(new Error('cut')), signal }));
    const leave = follow(open, { onVersion: (one) => said.push(one), onLive: (live) => (isLive = live) });
    const last = () => {
      const stream = streams.at(-1);
      if (!stream) throw new Error('No stream was opened');
      return stream;
    };
    return { said, streams, leave, last, isLive: () => isLive };
  };
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks until the stream has said something', async () => {
    const { said, last, isLive } = desk();
    await pass(2 * POLL_MS);
    expect([said, isLive()]).toEqual([[null, null], false]);
    last().hear(': still here\n\n');
    await pass(POLL_MS);
    expect(said).toHaveLength(3);
    last().hear(version('a').slice(0, 20));
    last().hear(version('a').slice(20));
    await pass(5 * POLL_MS);
    expect([said.slice(3), isLive()]).toEqual([['a'], true]);
  });

  it('asks at once where the stream is cut, and listens again', async () => {
    const { said, streams, last, isLive } = desk();
    last().hear(version('a'));
    last().cut();
    await pass(0);
    expect([said, isLive()]).toEqual([['a', null], false]);
    await pass(AGAIN_MS);
    expect(streams).toHaveLength(2);
    last().hear(version('b'));
    await pass(POLL_MS);
    expect([said.at(-1), isLive()]).toEqual(['b', true]);
  });

  it('gives a silent stream up and begins another, and a heartbeat keeps it', async () => {
    const { said, streams, last } = desk();
    last().hear(version('a'));
    await pass(SILENCE_MS - 1);
    last().hear(': still here\n\n');
    await pass(SILENCE_MS - 1);
    expect(said).toEqual(['a']);
    const silent = last();
    await pass(1);
    expect([silent.signal.aborted, said]).toEqual([true, ['a', null]]);
    silent.hear(version('late'));
    silent.cut();
    await pass(AGAIN_MS);
    expect(streams).toHaveLength(2);
    expect(said).not.toContain('late');
  });

  it('gives up a stream that never begins, too', async () => {
    const { streams } = desk();
    await pass(SILENCE_MS + AGAIN_MS);
    expect(streams).toHaveLength(2);
  });

  it('asks nothing once it is left', async () => {
    const { said, streams, leave, last } = desk();
    leave();
    last().cut();
    await pass(10 * SILENCE_MS);
    expect([said, streams.length, last().signal.aborted]).toEqual([[], 1, true]);
  });
});
