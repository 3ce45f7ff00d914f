/** Looks on at a match: over a stream where one comes through, else by asking. Knows timers, and nothing of browsers. */

/** Until the stream has said something, the desk asks as often as this. */
export const POLL_MS = 2_000;
/** A stream that has ended is begun again after this long. */
export const AGAIN_MS = 3_000;
/** A stream that is silent for longer is dead, or held back on its way: a heartbeat comes every 15 seconds. */
export const SILENCE_MS = 20_000;

/** The versions in a stretch of server-sent events, and what is left of it: the beginning of the next. */
export const versionsIn = (text: string): { versions: (string | null)[]; rest: string } => {
  const events = text.split('\n\n');
  const rest = events.pop() ?? '';
  const data = events.flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? []);
  return { versions: data.map((json) => JSON.parse(json) as string | null), rest };
};

/** Opens a stream: `hear` is told what comes, as it comes. Ends with the stream, and fails where it breaks. */
export type OpenStream = (signal: AbortSignal, hear: (text: string) => void) => Promise<void>;

interface Follower {
  /** Told each version that the match takes; null says to ask. */
  onVersion(version: string | null): void;
  onLive(isLive: boolean): void;
}

/** Follows a match until what it answers is called. */
export const follow = (open: OpenStream, { onVersion, onLive }: Follower): (() => void) => {
  let isLeft = false;
  let stream: AbortController | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const startPolling = (): void => {
    onLive(false);
    poll ??= setInterval(() => onVersion(null), POLL_MS);
  };
  const tell = (version: string | null): void => {
    clearInterval(poll);
    poll = undefined;
    onLive(true);
    onVersion(version);
  };
  const begin = (): void => {
    const own = new AbortController();
    stream = own;
    let text = '';
    const end = (): void => {
      if (stream !== own || isLeft) return;
      stream = undefined;
      clearTimeout(silence);
      own.abort();
      // What happened between the cut and now is asked for at once.
      if (poll === undefined) onVersion(null);
      startPolling();
      again = setTimeout(begin, AGAIN_MS);
    };
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
    };
    const hear = (more: string): void => {
      if (stream !== own) return;
      listen();
      const { versions, rest } = versionsIn(text + more);
      text = rest;
      versions.forEach(tell);
    };
    listen();
    void open(own.signal, hear)
      .catch(() => undefined) // broken off: it is begun again
      .then(end);
  };
  startPolling();
  begin();
  return () => {
    isLeft = true;
    stream?.abort();
    clearInterval(poll);
    clearTimeout(silence);
    clearTimeout(again);
  };
};
