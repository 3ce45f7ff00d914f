/**
 * What readers send, and what they are answered:
 *
 * - `POST /api/pressbox/articles/:documentId/rating` → {@link RateArticle}: a vote
 * - `POST /api/pressbox/articles/:documentId/reads` → {@link ReadArticle}: an article was opened; answered with 202
 *
 * Both answer 404 for an article that is unknown or not published in any language, 400 for nonsense, and 429 with
 * `Retry-After` (seconds) for a flood. No cookie is set and no address is stored.
 * Types only: browser code may import this file.
 */
import type { Rating } from './pages';

/** POST /api/pressbox/articles/:documentId/rating - A reader's vote. A second one replaces the first. */
export declare namespace RateArticle {
  interface Request {
    params: { documentId: string };
    body: {
      /**
       * Who votes: 16 to 128 letters, digits, `-` or `_`, made once by the front end (`crypto.randomUUID()`) and kept
       * in its own storage. Only a hash of it is stored.
       */
      reader: string;
      /** A whole number from 1 to 5. */
      stars: number;
    };
  }
  interface Response {
    /** The rating as it stands with this vote. */
    data: Rating;
  }
}

/** POST /api/pressbox/articles/:documentId/reads - An article was opened. Counted once a reader a day. */
export declare namespace ReadArticle {
  interface Request {
    params: { documentId: string };
    /** Without a token a reader is told from others by address and browser, hashed with the salt of the day. */
    body?: { reader?: string };
  }
  interface Response {
    data: {
      /** False: this reader was counted today already. */
      counted: boolean;
    };
  }
}
