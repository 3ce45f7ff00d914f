/** Articles that go out although the facts of their matches contradict them: who stands by it, and why. For the admin panel. */
import type { ArticleFinding } from '../../core/src';
import type { StoodBy } from '../../core/src/facts/stood-by';

export type { StoodBy };

/** What a newsroom has set: a contradiction is asked about, or refused to whoever may not stand by it. */
export type PublishRule = 'warn' | 'refuse';

/** Somebody has looked at contradictions, and stands by what is written. */
export interface Acceptance {
  contradictions: StoodBy[];
  reason: string | null;
  /** The name of a user of the panel; null for a token or a script. */
  by: string | null;
  /** When, as ISO 8601 writes it. */
  at: string;
  /** Whether they might do so where the newsroom refuses, and gave a reason. */
  isEntitled: boolean;
}

/** With what the language was last published, where the facts contradicted it. */
export type ContradictedPublication = Omit<Acceptance, 'isEntitled'>;

/**
 * GET /pressbox/articles/:documentId/contradictions?locale= - What the stored draft says against the facts that the
 * caller may read, and what was said to that. For whoever may read the article, its words and its matches.
 */
export declare namespace FindContradictions {
  interface Request {
    params: { documentId: string };
    query: { locale?: string };
  }
  interface Response {
    data: {
      rule: PublishRule;
      /** Whether the caller may stand by a contradiction. */
      mayAccept: boolean;
      contradicted: ArticleFinding[];
      accepted: Acceptance[];
      published: ContradictedPublication | null;
    };
  }
}

/**
 * POST /pressbox/articles/:documentId/contradictions?locale= - The caller stands by contradictions, before they publish.
 * For whoever may publish the article; where the newsroom refuses, for whoever has the permission for it and says why.
 */
export declare namespace AcceptContradictions {
  interface Request {
    params: { documentId: string };
    query: { locale?: string };
    body: { contradictions: StoodBy[]; reason?: string | null };
  }
  interface Response {
    data: Acceptance;
  }
}
