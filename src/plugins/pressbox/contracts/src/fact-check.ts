/**
 * What an article says, held against the facts of its matches: over the content API for a front end's own preview, and
 * in the admin panel.
 */
import type { ArticleFinding, ArticleWords, MendedFinding } from '../../core/src';

/** A match that an article was held against, in the order of the article: the first is its own. */
export interface CheckedMatch {
  documentId: string;
  home: string;
  away: string;
}

/** What was done to the links of an article in its form and is not saved yet. */
export interface TypedLinks {
  /** Linked, or moved: at the end, unless it says before which match or at the start. */
  connect: { documentId: string; before?: string; start?: boolean }[];
  /** Taken out. */
  disconnect: string[];
}

export interface ArticleFacts {
  /** Field by field, in the order of the text: what is right, what is contradicted, what the facts do not say. */
  findings: ArticleFinding[];
  matches: CheckedMatch[];
}

export interface ArticleFactsMeta {
  locale: string;
  status: 'draft' | 'published';
  /** Whether the check knows the words of this language. If not, nothing was looked at. */
  isLanguageKnown: boolean;
  /** Whether all of the text was read; a text of a book's length is read in part. */
  isWhole: boolean;
}

/** GET /api/pressbox/articles/:documentId/facts?locale=&status= - For whoever may preview, who is told the facts of its matches too. The draft, unless it says otherwise. */
export declare namespace FindArticleFacts {
  interface Request {
    params: { documentId: string };
    query: { locale?: string; status?: 'draft' | 'published' };
  }
  interface Response {
    data: ArticleFacts;
    meta: ArticleFactsMeta;
  }
}

/**
 * POST /pressbox/articles/:documentId/facts?locale= - What is typed and not yet saved, for whoever may read this article
 * and its matches in the panel: a field that is not sent is empty, and `kind` is the stored one where it is not sent. It
 * is held against the matches that are stored, and those that `matches` links, moves and takes out; where the caller may
 * not read its own match, nothing is held. A wrong figure comes with the right one where there is one that the check
 * agrees with. Nothing is stored.
 */
export declare namespace CheckTyped {
  interface Request {
    params: { documentId: string };
    query: { locale?: string };
    body: ArticleWords & { kind?: string | null; matches?: TypedLinks };
  }
  interface Response {
    data: Omit<ArticleFacts, 'findings'> & { findings: MendedFinding[] };
    meta: ArticleFactsMeta & {
      /** How many of its linked matches were left out, since the caller may not read them in whole. */
      unreadable: number;
    };
  }
}
