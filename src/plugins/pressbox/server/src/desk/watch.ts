/** Who looks at a match is told within two seconds that it has changed, whichever node wrote it: the database is asked. */
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { getService } from '../platform/service';
import { refusal } from '../platform/refuse';

const LOOK_MS = 1_000;
/** Streams of one node: each desk that is looked at costs four short queries a second, however many look. */
const MOST_STREAMS = 500;
const MOST_OF_ONE_USER = 20;

export interface Listener {
  user: number | null;
  /** Told the version at once, and each other one; null where the match is gone. */
  tell(version: string | null): void;
  end(): void;
}

interface Watched {
  listeners: Set<Listener>;
  version: string | null | undefined;
  timer: NodeJS.Timeout;
  isLooking: boolean;
}

export const createDeskWatchService = ({ strapi }: { strapi: Core.Strapi }) => {
  const matches = new Map<string, Watched>();
  const all = (): Listener[] => [...matches.values()].flatMap(({ listeners }) => [...listeners]);

  const look = async (documentId: string): Promise<void> => {
    const watched = matches.get(documentId);
    if (!watched || watched.isLooking) return;
    watched.isLooking = true;
    try {
      const version = await getService(strapi, 'desk-state').version(documentId);
      if (version === watched.version) return;
      watched.version = version;
      for (const listener of [...watched.listeners]) listener.tell(version);
    } catch (error) {
      // The database is away: whoever looks asks again with their next act.
      strapi.log.debug(`A match desk could not be looked at: ${String(error)}`);
    } finally {
      watched.isLooking = false;
    }
  };

  const begin = (documentId: string): Watched => {
    const timer = setInterval(() => void look(documentId), LOOK_MS);
    timer.unref();
    const watched: Watched = { listeners: new Set(), version: undefined, timer, isLooking: false };
    matches.set(documentId, watched);
    return watched;
  };

  return {
    /**
     * Tells a listener of a match until it is taken back.
     *
     * @returns what takes it back
     * @throws 503 where more look on than one node serves
     */
    add(documentId: string, listener: Listener): () => void {
      const others = all();
      const own = others.filter(({ user }) => user !== null && user === listener.user);
      if (others.length >= MOST_STREAMS || own.length >= MOST_OF_ONE_USER)
        throw refusal(503, sayRefusal('desk.too-many'));
      const watched = matches.get(documentId) ?? begin(documentId);
      watched.listeners.add(listener);
      if (watched.version === undefined) void look(documentId);
      else listener.tell(watched.version);
      return () => {
        watched.listeners.delete(listener);
        if (watched.listeners.size > 0 || matches.get(documentId) !== watched) return;
        clearInterval(watched.timer);
        matches.delete(documentId);
      };
    },

    /** Ends every stream: the node stops. */
    stop(): void {
      for (const { timer } of matches.values()) clearInterval(timer);
      for (const listener of all()) listener.end();
      matches.clear();
    },
  };
};
