/** The page of a tag. */
import type { ArticleCard, ArticleTeaser, TagKind } from './cards';
import type { MatchLink } from './match-facts';
import type { Page, PageQuery } from './page';

/** GET /api/pressbox/pages/tags/:slug - The latest articles of a tag, and matches of a team or a player. */
export declare namespace FindTagPage {
  interface Request {
    params: { slug: string };
    query: PageQuery;
  }
  interface Response {
    data: TagPage;
  }
}
export type TagPageResponse = FindTagPage.Response;

export interface TagPage extends Page {
  type: 'tag';
  documentId: string;
  slug: string;
  kind: TagKind;
  name: string;
  description: string | null;
  /** Whom or what the tag is about; null for a theme. A country has its code as id. */
  subject: TagSubject | null;
  latest: ArticleTeaser[];
  /** For a team or a player, latest first; empty for other tags. */
  matches: MatchLink[];
  trending: ArticleCard[];
}

export interface TagSubject {
  type: Exclude<TagKind, 'theme'>;
  documentId: string;
  name: string;
}
