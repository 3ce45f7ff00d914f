/** Over the content API (`/api/pressbox/…`) and in the admin panel (`/pressbox/…`). */
import type { Finding } from '../../core/src';

/** GET /pressbox/matches/:documentId/check - What in a match does not add up. */
export declare namespace CheckMatch {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: Finding[];
  }
}
