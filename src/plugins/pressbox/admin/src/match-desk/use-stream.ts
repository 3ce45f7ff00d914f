import { useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { backendAddress } from '../utils/file-address';
import { follow, type OpenStream } from './follow';

/** The stream of a match. `EventSource` sends no token: it is fetched. */
const streamOf =
  (match: string, token: string): OpenStream =>
  async (signal, hear) => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${backendAddress()}/pressbox/matches/${match}/desk/stream`, { headers, signal, cache: 'no-store' }); // prettier-ignore
    const reader = response.ok ? response.body?.getReader() : undefined;
    if (!reader) throw new Error(String(response.status));
    const decoder = new TextDecoder();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      hear(decoder.decode(value, { stream: true }));
    }
  };

/**
 * Looks on at a match: `onVersion` is told each version that it takes, and until the stream is there, null every two
 * seconds, which says to ask. Answers whether the stream is there.
 */
export const useStream = (match: string, onVersion: (version: string | null) => void): boolean => {
  const token = useAuth('PressboxMatchDesk', (auth) => auth.token);
  const [isLive, setLive] = useState(false);
  const latest = useRef(onVersion);
  latest.current = onVersion;
  useEffect(() => {
    if (!token) return undefined;
    return follow(streamOf(match, token), { onVersion: (version) => latest.current(version), onLive: setLive });
  }, [match, token]);
  return isLive;
};
