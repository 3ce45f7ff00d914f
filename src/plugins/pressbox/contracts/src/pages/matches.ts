/** The page of a match. */
import type { Rubric } from '../../../core/src';
import type { ArticleTeaser } from './cards';
import type { Clock, MatchBlock, MatchLink } from './match-facts';
import type { Instant, Page, PageQuery } from './page';

/** GET /api/pressbox/pages/matches/:slug - The facts of a match, and its articles by kind. */
export declare namespace FindMatchPage {
  interface Request {
    params: { slug: string };
    query: PageQuery;
  }
  interface Response {
    data: MatchPage;
  }
}
export type MatchPageResponse = FindMatchPage.Response;

export interface MatchPage extends Page {
  type: 'match';
  documentId: string;
  slug: string;
  rubric: Rubric;
  /** The label of the match: "Revivez Milan - Atalanta (1-2)". */
  title: string;
  match: MatchBlock;
  /** The articles about this match in this language, latest first; `other` holds every other kind. */
  articles: Record<'report' | 'preview' | 'live' | 'ratings' | 'other', ArticleTeaser[]>;
  /** Live text, latest first, the pinned lines where they fell. */
  commentary: CommentaryLine[];
  /** Earlier meetings of the two teams, latest first. */
  meetings: MatchLink[];
}

/** A line of a live text. */
export interface CommentaryLine {
  documentId: string;
  at: Clock | null;
  text: string;
  pinned: boolean;
  createdAt: Instant;
}
