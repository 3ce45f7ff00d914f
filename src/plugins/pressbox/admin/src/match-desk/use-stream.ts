import { useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';

/** Where the stream is away, the desk asks as often as this. */
const POLL_MS = 2_000;
const AGAIN_MS = 3_000;

/** The versions in a stretch of server-sent events, and what is left of it. */
export const versionsIn = (text: string): { versions: (string | null)[]; rest: string } => {
  const events = text.split('\n\n');
  const rest = events.pop() ?? '';
  const data = events.flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? []);
  return { versions: data.map((json) => JSON.parse(json) as string | null), rest };
};

const listen = async (address: string, token: string, signal: AbortSignal, tell: (version: string | null) => void) => {
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` }, signal, cache: 'no-store' });
  const reader = response.ok ? response.body?.getReader() : undefined;
  if (!reader) throw new Error(String(response.status));
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const { versions, rest } = versionsIn(text + decoder.decode(value, { stream: true }));
    text = rest;
    versions.forEach(tell);
  }
};

/**
 * Looks on at a match: `onVersion` is told each version that it takes, and while the stream is away, null every two
 * seconds, which says to ask. Answers whether the stream is there.
 */
export const useStream = (match: string, onVersion: (version: string | null) => void): boolean => {
  const token = useAuth('PressboxMatchDesk', (auth) => auth.token);
  const [isLive, setLive] = useState(false);
  const latest = useRef(onVersion);
  latest.current = onVersion;

  useEffect(() => {
    if (!token) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let poll: number | undefined;
    let again: number | undefined;
    const setAway = (): void => {
      setLive(false);
      poll ??= window.setInterval(() => latest.current(null), POLL_MS);
    };
    const tell = (version: string | null): void => {
      setLive(true);
      window.clearInterval(poll);
      poll = undefined;
      latest.current(version);
    };
    const begin = (): void => {
      const address = `${(window.strapi as { backendURL?: string }).backendURL ?? ''}/pressbox/matches/${match}/desk/stream`;
      void listen(address, token, signal, tell)
        .catch(() => undefined) // away: the desk asks instead, and listens again
        .then(() => {
          if (signal.aborted) return;
          setAway();
          again = window.setTimeout(begin, AGAIN_MS);
        });
    };
    begin();
    return () => {
      controller.abort();
      window.clearInterval(poll);
      window.clearTimeout(again);
    };
  }, [match, token]);
  return isLive;
};
