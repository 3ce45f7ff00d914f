/** An article as it will look, shown to whoever holds a token for it. */
import type { ArticlePage, Instant } from './pages';

/** What is shown of an article: what is written, or what is published, held back or not. */
export type PreviewStatus = 'draft' | 'published';

/** GET /api/pressbox/pages/preview/:documentId - The page of an article from its draft. The token is the permission. */
export declare namespace FindPreview {
  interface Request {
    params: { documentId: string };
    query: {
      /** Out of the address that the admin panel was given. */
      token: string;
      /** The newsroom's default language where it is left out. */
      locale?: string;
      /** `draft` where it is left out. */
      status?: PreviewStatus;
    };
  }
  interface Response {
    /** What `GET /api/pressbox/pages/articles/:slug` will answer. A draft that has no slug yet has an empty one. */
    data: ArticlePage;
    meta: Preview;
  }
}

export interface Preview {
  status: PreviewStatus;
  /** Whether readers see this article in this language now, as it was published last. */
  isLive: boolean;
  /** Until when what is shown is held back, or null. */
  heldUntil: Instant | null;
  /** When the token runs out. */
  expiresAt: Instant;
}
